# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
"""How long the shortest walk by all that is fetched is, as items change.

A change of some blocks costs no more than the steps between them: walks up to the first and on
from the last are known.
"""

from __future__ import annotations

from array import array

import cython

from warehouse_desk.planning.routing.blocks import Blocks, Round
from warehouse_desk.planning.routing.pricing import FAR
from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices

_FAR = cython.declare(cython.longlong, FAR >> 3)


@cython.cclass
class Measure:
    """What walks cost at each node.

    `_behind` is the cost from the start, known up to the step `_known`; `_ahead` the cost to the
    end, known from the step `_known_from`.
    """

    length = cython.declare(cython.longlong, visibility="readonly")
    #: From this step on a walk may end.
    end = cython.declare(cython.int, visibility="readonly")
    _ways: cython.int
    _steps: cython.int
    _step: cython.int[::1]
    _begin: cython.int[::1]
    _to: cython.int[::1]
    _price_at: cython.int[::1]
    _final: cython.schar[::1]
    _block_step: cython.int[::1]
    _end_step: cython.int[::1]
    _first_way: cython.int[::1]
    _choice_begin: cython.int[::1]
    _ranked: cython.int[::1]
    _choice_length: cython.longlong[::1]
    _low: cython.int[::1]
    _high: cython.int[::1]
    _bottom: cython.int[::1]
    _top: cython.int[::1]
    _asked: cython.int[::1]
    _in_block: cython.int[::1]
    _touched: cython.int[::1]
    #: How many points of a block are asked for up to each.
    _seen: cython.int[::1]
    _shortest: cython.int[::1]
    _price: cython.longlong[::1]
    #: Prices before a change.
    _saved: cython.longlong[::1]
    _behind: cython.longlong[::1]
    _ahead: cython.longlong[::1]
    _trial: cython.longlong[::1]
    _known: cython.int
    _known_from: cython.int

    def __init__(self, states: States, choices: Choices, blocks: Blocks, now: Round) -> None:
        self._step, self._begin, self._to = states.step, states.begin, states.to
        self._price_at, self._final = states.price_at, states.final
        self._ways, self._steps = len(choices.bottom), len(states.step) - 1
        self._choice_begin, self._choice_length = choices.begin, choices.length
        self._low, self._high = choices.low, choices.high
        self._bottom, self._top = choices.bottom, choices.top
        self._block_step, self._end_step = blocks.step, blocks.end_step
        self._first_way, self._ranked = blocks.first_way, blocks.ranked
        self._asked, self._in_block, self._touched = now.asked, now.in_block, now.touched
        self._price, self._shortest, self._ahead = now.price, now.shortest, now.ahead
        self._seen = array("i", bytes(4 * len(now.asked)))
        self._saved = array("q", bytes(8 * self._ways))
        self._behind, self._trial = now.ahead[:], now.ahead[:]

    def begin(self) -> None:
        """Price all blocks and measure the walk."""
        block: cython.int
        for block in range(len(self._block_step)):
            self._reprice(block)
        self.end = self._end_step[self._last()]
        self._known, self._known_from, self._behind[0] = 0, self._steps, 0
        self._look_ahead_to(0)
        self.length = self._ahead[0]

    def settle(self, touches: cython.int) -> None:
        """Price so many touched blocks again, and know what is ahead everywhere."""
        i: cython.int
        last: cython.int = 0
        end: cython.int
        for i in range(touches):
            self._reprice(self._touched[i])
            last = max(last, self._block_step[self._touched[i]] + 1)
        end = self._end_step[self._last()]
        if end != self.end:
            last = max(last, end, self.end)
            self.end = end
        self._known, self._known_from = 0, max(last, self._known_from)
        self._look_ahead_to(0)
        self.length = self._ahead[0]

    def tries(self, touches: cython.int, most: cython.longlong) -> bool:
        """Walk by what is fetched after a change of so many blocks; not if it is longer than that.

        Then prices are as before, for what was fetched before.
        """
        first: cython.int = self._steps
        last: cython.int = 0
        old: cython.int = self.end
        end: cython.int
        block: cython.int
        i: cython.int
        way: cython.int
        for i in range(touches):
            block = self._touched[i]
            for way in range(self._first_way[block], self._first_way[block + 1]):
                self._saved[way] = self._price[way]
            self._reprice(block)
            first = min(first, self._block_step[block])
            last = max(last, self._block_step[block] + 1)
        end = self._end_step[self._last()]
        if end != old:
            first, last = min(first, old, end), max(last, old, end)
        length: cython.longlong = self._measure(first, last, end)
        if length > most:
            self._put_prices_back(touches)
            return False
        for i in range(self._step[first + 1], self._step[last + 1]):
            self._behind[i] = self._trial[i]
        self._known, self._known_from = last, max(last, self._known_from)
        self.end, self.length = end, length
        return True

    @cython.cfunc
    @cython.exceptval(check=False)
    def _reprice(self, block: cython.int) -> cython.void:
        """Price the ways of a block by their shortest choice that comes by all that is fetched."""
        way: cython.int
        first: cython.int = self._first_way[block]
        bottom: cython.int = self._bottom[first]
        top: cython.int = self._top[first]
        seen: cython.int = 0
        point: cython.int
        k: cython.int
        choice: cython.int
        far: cython.longlong = _FAR
        for point in range(bottom, top):
            seen += self._asked[point] > 0
            self._seen[point] = seen
        for way in range(first, self._first_way[block + 1]):
            self._price[way] = far
            for k in range(self._choice_begin[way], self._choice_begin[way + 1]):
                choice = self._ranked[k]
                if self._seen[self._high[choice] - 1] == self._seen[self._low[choice]]:
                    self._price[way], self._shortest[way] = self._choice_length[choice], choice
                    break

    @cython.cfunc
    @cython.exceptval(check=False)
    def _put_prices_back(self, touches: cython.int) -> cython.void:
        i: cython.int
        way: cython.int
        block: cython.int
        for i in range(touches):
            block = self._touched[i]
            for way in range(self._first_way[block], self._first_way[block + 1]):
                self._price[way] = self._saved[way]

    @cython.cfunc
    @cython.exceptval(check=False)
    def _last(self) -> cython.int:
        """Find the last block where something is fetched; the first one if there is none."""
        block: cython.int = len(self._block_step) - 1
        while block > 0 and self._in_block[block] == 0:
            block -= 1
        return block

    @cython.cfunc
    @cython.exceptval(check=False)
    def _look_ahead(self, step: cython.int) -> cython.void:
        """Work out what walks cost from the nodes of a step, those of the next one being known."""
        node: cython.int
        arc: cython.int
        least: cython.longlong
        cost: cython.longlong
        may_end: cython.bint = step >= self.end
        for node in range(self._step[step], self._step[step + 1]):
            least = 0 if may_end and self._final[node] else _FAR
            for arc in range(self._begin[node], self._begin[node + 1]):
                cost = self._price[self._price_at[arc]] + self._ahead[self._to[arc]]
                least = min(least, cost)
            self._ahead[node] = least

    @cython.cfunc
    @cython.exceptval(check=False)
    def _look_ahead_to(self, step: cython.int) -> cython.void:
        while self._known_from > step:
            self._known_from -= 1
            self._look_ahead(self._known_from)

    @cython.cfunc
    @cython.exceptval(check=False)
    def _go(self, step: cython.int, cost: cython.longlong[::1]) -> cython.void:
        """Walk on from the nodes of a step to those of the next."""
        node: cython.int
        arc: cython.int
        to: cython.int
        new: cython.longlong
        here: cython.longlong
        for node in range(self._step[step + 1], self._step[step + 2]):
            cost[node] = _FAR
        for node in range(self._step[step], self._step[step + 1]):
            here = cost[node]
            if here >= _FAR:
                continue
            for arc in range(self._begin[node], self._begin[node + 1]):
                to = self._to[arc]
                new = here + self._price[self._price_at[arc]]
                cost[to] = min(cost[to], new)

    @cython.cfunc
    @cython.exceptval(check=False)
    def _measure(self, first: cython.int, last: cython.int, end: cython.int) -> cython.longlong:
        """Measure a walk after changes between two steps, when it may end from a step on."""
        node: cython.int
        step: cython.int
        total: cython.longlong = 2 * _FAR
        while self._known < first:
            self._go(self._known, self._behind)
            self._known += 1
        self._look_ahead_to(last)
        for node in range(self._step[first], self._step[first + 1]):
            self._trial[node] = self._behind[node]
        for step in range(first, last):
            if step >= end:
                for node in range(self._step[step], self._step[step + 1]):
                    if self._final[node] and self._trial[node] < total:
                        total = self._trial[node]
            self._go(step, self._trial)
        for node in range(self._step[last], self._step[last + 1]):
            total = min(total, self._trial[node] + self._ahead[node])
        return total

    def chosen(self) -> list[int]:
        """Name the choices of the walk; all blocks must have been priced just now."""
        node: cython.int = 0
        step: cython.int = 0
        arc: cython.int
        found = []
        while not (step >= self.end and self._final[node] and self._ahead[node] == 0):
            arc = self._begin[node]
            while (
                self._price[self._price_at[arc]] + self._ahead[self._to[arc]] != self._ahead[node]
            ):
                arc += 1
            if self._price_at[arc] < self._ways:
                found.append(self._shortest[self._price_at[arc]])
            node = self._to[arc]
            step += 1
        return found
