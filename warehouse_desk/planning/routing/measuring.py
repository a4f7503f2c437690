# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
"""How long the shortest walk by all that is fetched is, and where it leads, as items change."""

from __future__ import annotations

import cython

from warehouse_desk.planning.routing.blocks import Blocks, Round
from warehouse_desk.planning.routing.pricing import FAR
from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices

_FAR = cython.declare(cython.longlong, FAR >> 3)


@cython.final
@cython.cclass
class Measure:
    """What walks cost at each node.

    `_behind` is the cost from the start, known up to the step `_known`; `_ahead` the cost to the
    end, known from the step `_known_from`.
    """

    length = cython.declare(cython.longlong, visibility="readonly")
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
    #: From this step on a walk may end.
    _end: cython.int
    _seen: cython.int[::1]
    _rank: cython.int[::1]
    _price: cython.longlong[::1]
    _behind: cython.longlong[::1]
    _ahead: cython.longlong[::1]
    _known: cython.int
    _known_from: cython.int
    _taken: cython.int[::1]

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
        self._seen, self._rank, self._price = now.seen, now.rank, now.price
        self._behind, self._ahead, self._taken = now.behind, now.ahead, now.taken
        self._end = self._known = self.length = 0
        self._known_from = self._steps
        block: cython.int
        for block in range(len(self._in_block)):
            self._price_block(block)

    def settle(self, touches: cython.int) -> None:
        """Price so many touched blocks again; forget what is not known any more."""
        i: cython.int
        block: cython.int
        for i in range(touches):
            block = self._touched[i]
            self._price_block(block)
            self._known = min(self._known, self._block_step[block])
            self._known_from = max(self._known_from, self._block_step[block] + 1)
        block = len(self._in_block) - 1
        while block > 0 and self._in_block[block] == 0:
            block -= 1
        if self._end_step[block] != self._end:
            self._known_from = max(self._known_from, self._end, self._end_step[block])
            self._end = self._end_step[block]

    @cython.cfunc
    def _price_block(self, block: cython.int) -> cython.void:
        """Price the ways of a block by their shortest choice that comes by all that is fetched."""
        way: cython.int
        first: cython.int = self._first_way[block]
        seen: cython.int = 0
        point: cython.int
        rank: cython.int
        choice: cython.int
        for point in range(self._bottom[first], self._top[first]):
            seen += self._asked[point] > 0
            self._seen[point] = seen
        for way in range(first, self._first_way[block + 1]):
            self._rank[way], self._price[way] = self._choice_begin[way + 1], _FAR
            for rank in range(self._choice_begin[way], self._choice_begin[way + 1]):
                choice = self._ranked[rank]
                if self._seen[self._high[choice] - 1] == self._seen[self._low[choice]]:
                    self._rank[way], self._price[way] = rank, self._choice_length[choice]
                    break

    def walk(self) -> None:
        """Find the shortest walk by all that is fetched."""
        block: cython.int
        self._look_ahead()
        self.length = self._ahead[0]
        for block in range(len(self._taken)):
            self._taken[block] = -1
        self._follow()

    def look_around(self) -> None:
        """Know what walks cost up to everywhere, and on from there."""
        self._look_ahead()
        self._look_behind()

    @cython.cfunc
    def _look_ahead(self) -> cython.void:
        """Work out what walks cost to the end from everywhere."""
        step: cython.int
        node: cython.int
        arc: cython.int
        least: cython.longlong
        cost: cython.longlong
        may_end: cython.bint
        for step in range(self._known_from - 1, -1, -1):
            may_end = step >= self._end
            for node in range(self._step[step], self._step[step + 1]):
                least = 0 if may_end and self._final[node] else _FAR
                for arc in range(self._begin[node], self._begin[node + 1]):
                    cost = self._price[self._price_at[arc]] + self._ahead[self._to[arc]]
                    least = min(least, cost)
                self._ahead[node] = least
        self._known_from = 0

    @cython.cfunc
    def _look_behind(self) -> cython.void:
        """Work out what walks cost from the start to everywhere."""
        step: cython.int
        node: cython.int
        arc: cython.int
        to: cython.int
        here: cython.longlong
        new: cython.longlong
        for step in range(self._known, self._steps - 1):
            for node in range(self._step[step + 1], self._step[step + 2]):
                self._behind[node] = _FAR
            for node in range(self._step[step], self._step[step + 1]):
                here = self._behind[node]
                if here >= _FAR:
                    continue
                for arc in range(self._begin[node], self._begin[node + 1]):
                    to = self._to[arc]
                    new = here + self._price[self._price_at[arc]]
                    self._behind[to] = min(self._behind[to], new)
        self._known = self._steps - 1

    @cython.cfunc
    def _follow(self) -> cython.void:
        """Note the choices of the shortest walk, if there is one."""
        node: cython.int = 0
        step: cython.int = 0
        block: cython.int = 0
        arc: cython.int
        way: cython.int
        while self.length < _FAR and not (
            step >= self._end and self._final[node] and self._ahead[node] == 0
        ):
            arc = self._begin[node]
            while (
                self._price[self._price_at[arc]] + self._ahead[self._to[arc]] != self._ahead[node]
            ):
                arc += 1
            way = self._price_at[arc]
            if way < self._ways:
                while self._block_step[block] < step:
                    block += 1
                self._taken[block] = self._ranked[self._rank[way]]
            node = self._to[arc]
            step += 1

    def chosen(self) -> list[int]:
        """Name the choices of the walk that was found last."""
        return [choice for choice in self._taken if choice >= 0]
