# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
"""The item of a product that lies best: on the way, or where the walk grows least.

A walk by one item more leads through one of the arcs of its block's step. What walks cost up to
that step and on from the next is known, so these few arcs tell by how much it grows.
"""

from __future__ import annotations

from array import array

import cython

from warehouse_desk.planning.routing.blocks import Blocks, Round
from warehouse_desk.planning.routing.pricing import FAR
from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices, Goods

_FAR = cython.declare(cython.longlong, FAR >> 3)
#: Walks that grow by more are not told apart, so that a product by pieces fits into 64 bits.
_LONGEST = cython.declare(cython.longlong, 1 << 32)


@cython.final
@cython.cclass
class Inserting:
    """Looks through the items of a product that are not fetched."""

    _step: cython.int[::1]
    _begin: cython.int[::1]
    _to: cython.int[::1]
    _price_at: cython.int[::1]
    _block_step: cython.int[::1]
    _first_way: cython.int[::1]
    _choice_begin: cython.int[::1]
    _ranked: cython.int[::1]
    _length: cython.longlong[::1]
    _low: cython.int[::1]
    _high: cython.int[::1]
    _block: cython.int[::1]
    _point: cython.int[::1]
    _count: cython.int[::1]
    _of_begin: cython.int[::1]
    _of: cython.int[::1]
    _place: cython.int[::1]
    _seen: cython.int[::1]
    _rank: cython.int[::1]
    _taken: cython.int[::1]
    _behind: cython.longlong[::1]
    _ahead: cython.longlong[::1]
    #: What a walk costs at least beside its way through a block.
    _beside: cython.longlong[::1]

    def __init__(
        self, states: States, choices: Choices, goods: Goods, blocks: Blocks, now: Round
    ) -> None:
        self._step, self._begin, self._to = states.step, states.begin, states.to
        self._price_at, self._block_step = states.price_at, blocks.step
        self._first_way, self._ranked = blocks.first_way, blocks.ranked
        self._choice_begin, self._length = choices.begin, choices.length
        self._low, self._high = choices.low, choices.high
        self._block, self._point, self._count = blocks.block, blocks.point, goods.count
        self._of_begin, self._of, self._place = blocks.of_begin, blocks.of, now.place
        self._seen, self._rank, self._taken = now.seen, now.rank, now.taken
        self._behind, self._ahead = now.behind, now.ahead
        self._beside = array("q", bytes(8 * len(choices.bottom)))

    def by_the_way(self, product: cython.int, missing: cython.int, turn: cython.int) -> int:
        """Name the item on the walk that gives most of what is missing; -1 if none lies there.

        Of equals it is the first from `turn` on.
        """
        first: cython.int = self._of_begin[product]
        count: cython.int = self._of_begin[product + 1] - first
        k: cython.int
        item: cython.int
        choice: cython.int
        best: cython.int = -1
        most: cython.int = 0
        for k in range(count):
            item = self._of[first + (turn + k) % count]
            choice = self._taken[self._block[item]]
            if (
                self._place[item] < 0
                and choice >= 0
                and self._comes_by(choice, self._point[item])
                and min(missing, self._count[item]) > most
            ):
                best, most = item, min(missing, self._count[item])
        return best

    def cheapest(
        self, product: cython.int, missing: cython.int, turn: cython.int, unseen: cython.int
    ) -> int:
        """Name the item by which the walk grows least for each piece of what is missing.

        The one at the place `unseen` after `turn` is overlooked if another was found before.
        """
        first: cython.int = self._of_begin[product]
        count: cython.int = self._of_begin[product + 1] - first
        k: cython.int
        item: cython.int
        best: cython.int = -1
        pieces: cython.longlong
        most: cython.longlong = 1
        more: cython.longlong
        least: cython.longlong = _LONGEST
        limit: cython.longlong
        for k in range(count):
            item = self._of[first + (turn + k) % count]
            if self._place[item] < 0 and (k != unseen or best < 0):
                pieces = min(missing, self._count[item])
                limit = (least * pieces + most - 1) // most
                more = self._with(item, self._ahead[0] + limit) - self._ahead[0]
                if best < 0 or more < limit:
                    best, most, least = item, pieces, min(_LONGEST, more)
        return best

    @cython.cfunc
    @cython.inline
    def _comes_by(self, choice: cython.int, point: cython.int) -> cython.bint:
        return point <= self._low[choice] or point >= self._high[choice]

    @cython.cfunc
    def _with(self, item: cython.int, limit: cython.longlong) -> cython.longlong:
        """Measure the walk by one item more; not if it is as long as the limit."""
        block: cython.int = self._block[item]
        point: cython.int = self._point[item]
        way: cython.int
        rank: cython.int
        choice: cython.int
        self._leave_out(block)
        for way in range(self._first_way[block], self._first_way[block + 1]):
            for rank in range(self._rank[way], self._choice_begin[way + 1]):
                choice = self._ranked[rank]
                if self._beside[way] + self._length[choice] >= limit:
                    break
                if (
                    self._comes_by(choice, point)
                    and self._seen[self._high[choice] - 1] == self._seen[self._low[choice]]
                ):
                    limit = self._beside[way] + self._length[choice]
                    break
        return limit

    @cython.cfunc
    def _leave_out(self, block: cython.int) -> cython.void:
        """Work out what walks cost beside each way through a block."""
        step: cython.int = self._block_step[block]
        way: cython.int
        node: cython.int
        arc: cython.int
        here: cython.longlong
        for way in range(self._first_way[block], self._first_way[block + 1]):
            self._beside[way] = _FAR
        for node in range(self._step[step], self._step[step + 1]):
            here = self._behind[node]
            for arc in range(self._begin[node], self._begin[node + 1]):
                way = self._price_at[arc]
                self._beside[way] = min(self._beside[way], here + self._ahead[self._to[arc]])
