# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
"""A few products fetched anew in the best way while the rest stays: exact small neighbourhoods.

Labels go through `states`: a node, and what is left of the freed products, packed into bits. What
the rest of a walk by all that stays costs bounds every label from below, so few are kept. A freed
item costs a toll beside its way, which steers to other walks (noising; Charon & Hudry 1993).
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise

import cython

from warehouse_desk.planning.routing.blocks import Blocks, Round, zeros
from warehouse_desk.planning.routing.levels import LEVELS, Levels
from warehouse_desk.planning.routing.pricing import FAR, PARTS
from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices

#: The most bits of what is left; the most freed items.
BITS, ITEMS = 10, 60
#: With more labels a search gives up.
LABELS = 20_000
_FAR = cython.declare(cython.longlong, FAR >> 3)
_LEVELS = cython.declare(cython.int, LEVELS)
_BITS = cython.declare(cython.int, BITS)
_LABELS = cython.declare(cython.int, LABELS)


@cython.cclass
class Refetching:
    """The freed items, how blocks may be walked by them, and the labels of all steps."""

    #: Labels of the last search.
    labels = cython.declare(cython.int, visibility="readonly")
    _step: cython.int[::1]
    _begin: cython.int[::1]
    _to: cython.int[::1]
    _price_at: cython.int[::1]
    _final: cython.schar[::1]
    _ways: cython.int
    _choice_begin: cython.int[::1]
    _length: cython.longlong[::1]
    _low: cython.int[::1]
    _high: cython.int[::1]
    _bottom: cython.int[::1]
    _top: cython.int[::1]
    _ranked: cython.int[::1]
    _first_way: cython.int[::1]
    _block: cython.int[::1]
    _point: cython.int[::1]
    _after: cython.schar[::1]
    _asked: cython.int[::1]
    _seen: cython.int[::1]
    _price: cython.longlong[::1]
    _ahead: cython.longlong[::1]
    #: The freed items in the order of the blocks; where what is left of its product stands.
    _count: cython.int
    _item: cython.int[::1]
    _shift: cython.int[::1]
    _mask: cython.int[::1]
    _toll: cython.longlong[::1]
    #: What is paid at least to fetch what is left.
    _owed: cython.longlong[::1]
    #: By way of a block with freed items: its options, each with the items it comes by as bits.
    _is_freed: cython.schar[::1]
    _option_begin: cython.int[::1]
    _option_end: cython.int[::1]
    _options: cython.int
    _option_length: cython.longlong[::1]
    _option_meets: cython.longlong[::1]
    #: Labels step by step; those of the next step by node and what is left.
    _node: cython.int[::1]
    _left: cython.int[::1]
    _source: cython.int[::1]
    _cost: cython.longlong[::1]
    _meets: cython.longlong[::1]
    _at: cython.int[::1]
    _base: cython.int
    _most: cython.longlong
    _paid: cython.longlong

    def __init__(
        self, states: States, choices: Choices, levels: Levels, blocks: Blocks, now: Round
    ) -> None:
        self._step, self._begin, self._to = states.step, states.begin, states.to
        self._price_at, self._final = states.price_at, states.final
        self._ways = len(choices.bottom)
        self._choice_begin, self._length = choices.begin, choices.length
        self._low, self._high = choices.low, choices.high
        self._bottom, self._top = choices.bottom, choices.top
        self._ranked, self._first_way = blocks.ranked, blocks.first_way
        self._block, self._point, self._after = blocks.block, blocks.point, levels.after
        self._asked, self._price, self._ahead = now.asked, now.price, now.ahead
        self._seen = zeros(len(now.asked))
        self._item, self._shift, self._mask = zeros(ITEMS), zeros(ITEMS), zeros(ITEMS)
        self._toll, self._owed = array("q", bytes(8 * ITEMS)), array("q", bytes(8 << BITS))
        self._is_freed = array("b", bytes(self._ways))
        self._option_begin, self._option_end = zeros(self._ways), zeros(self._ways)
        self._option_length, self._option_meets = array("q", bytes(8)), array("q", bytes(8))
        self._node, self._left, self._source = zeros(1), zeros(1), zeros(1)
        self._cost, self._meets = array("q", bytes(8)), array("q", bytes(8))
        widest = max(last - first for first, last in pairwise(states.step))
        self._at = array("i", [-1]) * (widest << BITS)

    def free(self, items: Sequence[tuple[int, int, int]], tolls: Sequence[int]) -> None:
        """Free items, in the order of the blocks; each with the shift and mask of what is left."""
        i: cython.int
        self._count = len(items)
        for i in range(self._count):
            self._item[i], self._shift[i], self._mask[i] = items[i]
            self._toll[i] = tolls[i]
        self._owe()

    @cython.cfunc
    def _owe(self) -> cython.void:
        """Work out what is owed for each number that may be left, product by product."""
        shift: cython.int = 0
        mask: cython.int
        left: cython.int
        i: cython.int
        least: cython.longlong
        while shift < _BITS:
            mask, least = 0, 0
            for i in range(self._count):
                if self._shift[i] == shift:
                    least = min(least, self._toll[i]) if mask else self._toll[i]
                    mask = self._mask[i]
            if mask == 0:
                break
            for left in range(1 << shift, (mask + 1) << shift):
                self._owed[left] = self._owed[left & ((1 << shift) - 1)] + least
            shift += 1
            while mask > 1:
                mask >>= 1
                shift += 1

    def refetch(self, full: cython.int, end: cython.int, most: cython.longlong) -> list[int]:
        """Name the freed items to fetch; none if walk and tolls are always more than `most` parts.

        `full` is all that is left of the freed products; walks may end from the step `end` on.
        """
        self._list_options()
        found = self._search(full, end, most)
        self._forget_options()
        return self._items(found, full)

    @cython.cfunc
    def _list_options(self) -> cython.void:
        """List the options of all blocks with freed items."""
        first: cython.int = 0
        last: cython.int
        block: cython.int
        self._options = 0
        while first < self._count:
            block = self._block[self._item[first]]
            last = first + 1
            while last < self._count and self._block[self._item[last]] == block:
                last += 1
            self._list_block(block, first, last)
            first = last

    @cython.cfunc
    def _list_block(self, block: cython.int, first: cython.int, last: cython.int) -> cython.void:
        """List how to walk a block by all that stays there, and by some of the freed items."""
        way: cython.int
        start: cython.int = self._first_way[block]
        seen: cython.int = 0
        point: cython.int
        k: cython.int
        choice: cython.int
        meets: cython.longlong
        one: cython.longlong = 1
        every: cython.longlong = (one << last) - (one << first)
        for point in range(self._bottom[start], self._top[start]):
            seen += self._asked[point] > 0
            self._seen[point] = seen
        for way in range(start, self._first_way[block + 1]):
            self._is_freed[way] = 1
            self._option_begin[way] = self._option_end[way] = self._options
            for k in range(self._choice_begin[way], self._choice_begin[way + 1]):
                choice = self._ranked[k]
                if self._seen[self._high[choice] - 1] != self._seen[self._low[choice]]:
                    continue
                meets = self._met(choice, first, last)
                if not self._is_met(way, meets):
                    self._add_option(way, self._length[choice], meets)
                if meets == every:
                    break

    @cython.cfunc
    @cython.exceptval(check=False)
    def _met(self, choice: cython.int, first: cython.int, last: cython.int) -> cython.longlong:
        """Tell which freed items a choice comes by."""
        i: cython.int
        point: cython.int
        meets: cython.longlong = 0
        one: cython.longlong = 1
        for i in range(first, last):
            point = self._point[self._item[i]]
            if point <= self._low[choice] or point >= self._high[choice]:
                meets |= one << i
        return meets

    @cython.cfunc
    @cython.exceptval(check=False)
    def _is_met(self, way: cython.int, meets: cython.longlong) -> cython.bint:
        """Tell whether an option of the way, which is no longer, comes by all of that."""
        option: cython.int
        for option in range(self._option_begin[way], self._option_end[way]):
            if meets & ~self._option_meets[option] == 0:
                return True
        return False

    @cython.cfunc
    def _add_option(
        self, way: cython.int, length: cython.longlong, meets: cython.longlong
    ) -> cython.void:
        if self._options == len(self._option_length):
            self._option_length = _longer("q", self._option_length)
            self._option_meets = _longer("q", self._option_meets)
        self._option_length[self._options], self._option_meets[self._options] = length, meets
        self._options += 1
        self._option_end[way] = self._options

    @cython.cfunc
    def _forget_options(self) -> cython.void:
        i: cython.int
        way: cython.int
        block: cython.int
        for i in range(self._count):
            block = self._block[self._item[i]]
            for way in range(self._first_way[block], self._first_way[block + 1]):
                self._is_freed[way] = 0

    @cython.cfunc
    def _search(self, full: cython.int, end: cython.int, most: cython.longlong) -> cython.int:
        """Follow all labels to the end; return the best one there, or -1."""
        step: cython.int
        label: cython.int
        first: cython.int = 0
        last: cython.int
        best: cython.int = -1
        self.labels, self._most = 1, most
        self._node[0], self._left[0], self._cost[0] = 0, full, 0
        self._source[0], self._meets[0] = -1, 0
        for step in range(len(self._step) - 1):
            last = self.labels
            self._base = self._step[step + 1]
            for label in range(first, last):
                if (
                    step >= end
                    and self._left[label] == 0
                    and self._final[self._node[label]]
                    and self._cost[label] <= self._most
                ):
                    self._most, best = self._cost[label], label
                self._go_on(label)
            for label in range(last, self.labels):
                self._at[(self._node[label] - self._base) << _BITS | self._left[label]] = -1
            first = last
            if self.labels > _LABELS:
                return -1
        return best

    @cython.cfunc
    def _go_on(self, label: cython.int) -> cython.void:
        """Go on from a label to the next step."""
        node: cython.int = self._node[label]
        left: cython.int = self._left[label]
        cost: cython.longlong = self._cost[label]
        parts: cython.longlong = PARTS
        arc: cython.int
        way: cython.int
        option: cython.int
        after: cython.int
        for arc in range(self._begin[node], self._begin[node + 1]):
            way = self._price_at[arc]
            if way >= self._ways or not self._is_freed[way]:
                if self._price[way] < _FAR:
                    self._reach(label, self._to[arc], left, cost + parts * self._price[way], 0)
                continue
            for option in range(self._option_begin[way], self._option_end[way]):
                after = self._fetch(left, self._option_meets[option])
                self._reach(
                    label,
                    self._to[arc],
                    after,
                    cost + parts * self._option_length[option] + self._paid,
                    self._option_meets[option],
                )

    @cython.cfunc
    @cython.exceptval(check=False)
    def _fetch(self, left: cython.int, meets: cython.longlong) -> cython.int:
        """Fetch what is needed of the items met; tell what is left then."""
        i: cython.int = 0
        level: cython.int
        self._paid = 0
        while meets:
            if meets & 1:
                level = left >> self._shift[i] & self._mask[i]
                if level:
                    self._paid += self._toll[i]
                    level -= self._after[self._item[i] * _LEVELS + level]
                    left -= level << self._shift[i]
            meets >>= 1
            i += 1
        return left

    @cython.cfunc
    def _reach(
        self,
        source: cython.int,
        node: cython.int,
        left: cython.int,
        cost: cython.longlong,
        meets: cython.longlong,
    ) -> cython.void:
        """Keep a label of the next step if it may end well and none is as good."""
        parts: cython.longlong = PARTS
        place: cython.int = (node - self._base) << _BITS | left
        label: cython.int = self._at[place]
        if self._ahead[node] >= _FAR:
            return
        if cost + parts * self._ahead[node] + self._owed[left] > self._most:
            return
        if label < 0:
            label = self._at[place] = self.labels
            if label == len(self._node):
                self._make_room()
            self.labels += 1
            self._node[label], self._left[label] = node, left
        elif cost >= self._cost[label]:
            return
        self._cost[label], self._source[label], self._meets[label] = cost, source, meets

    def _make_room(self) -> None:
        self._node, self._left = _longer("i", self._node), _longer("i", self._left)
        self._source = _longer("i", self._source)
        self._cost, self._meets = _longer("q", self._cost), _longer("q", self._meets)

    def _items(self, label: cython.int, left: cython.int) -> list[int]:
        """Follow a label back, and name the items it fetched."""
        chain = []
        i: cython.int
        after: cython.int
        one: cython.longlong = 1
        while label >= 0:
            if self._meets[label]:
                chain.append(self._meets[label])
            label = self._source[label]
        found = []
        for meets in reversed(chain):
            for i in range(self._count):
                if meets & one << i:
                    after = self._fetch(left, one << i)
                    if after != left:
                        found.append(self._item[i])
                    left = after
        return found


def _longer(typecode: str, old: Sequence[int]) -> array[int]:
    return array(typecode, [*old, *old])
