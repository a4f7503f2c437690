"""Look at every placement of a few pieces in a box: by pairs, then by CP-SAT where it is installed.

Neither knows rules of load: what is proven impossible is so under any rules; what is found is
pushed down, to the front and to the left, and taken if it keeps the rules. The model has pairwise
relations with redundant cumulative constraints, as in Clautiaux, Jouglet, Carlier & Moukrim (2008).
It is written as text: what OR-Tools offers to build one with loads pandas, for most of a second.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from math import prod
from threading import Event, Thread
from typing import TYPE_CHECKING

from warehouse_desk.planning.boxing.fill import Block, Filling
from warehouse_desk.planning.boxing.goods import Kind, table
from warehouse_desk.planning.boxing.packing import WhyNot
from warehouse_desk.planning.boxing.pairs import FITS, NEVER, PIECE, Pairs
from warehouse_desk.planning.boxing.problem import Sides
from warehouse_desk.planning.boxing.rules import keeps_rules
from warehouse_desk.planning.boxing.stock import Option
from warehouse_desk.planning.stop import Watch

if TYPE_CHECKING:
    from ortools.sat.python import cp_model_helper as solving

#: Pieces with which either ends in time.
MOST_PIECES = 16
#: Pieces with which pairs may end sooner than the solver.
MOST_BY_PAIRS = 12
#: Looks at two pieces each, until pairs are given up for a box, at first and before the solver is
#: asked, and for all boxes of an order: a twentieth of a second, a fifth, and half of one.
LOOKS, MORE_LOOKS, ALL_LOOKS = 1_200_000, 4_200_000, 12_000_000
#: The solver's own measure of work for all boxes of an order, the same everywhere: a second or two;
#: or without an end, where the clock ends it.
WORK, ENDLESS = 0.72, 1e9
#: Seconds between two looks at whether the search is over.
TICK = 0.05

AXES = range(3)
#: Less than any sum.
FAR = 1 << 63


class Exact:
    """Decides whether boxes hold goods of some kinds, as long as its work lasts."""

    def __init__(
        self, kinds: Sequence[Kind], support: int, watch: Watch, *, seed: int, work: float
    ) -> None:
        self._kinds, self._support, self._watch, self._seed = kinds, support, watch, seed
        self._work, self._looks = work, ALL_LOOKS

    def by_pairs(self, option: Option, counts: Sequence[int]) -> Filling | WhyNot | None:
        """Find a filling, prove that there is none, or leave it to a longer search."""
        return self._by_pairs(option, counts, LOOKS)

    def _by_pairs(
        self, option: Option, counts: Sequence[int], looks: int
    ) -> Filling | WhyNot | None:
        if self._is_beyond(counts) or self._looks <= 0:
            return None
        pairs = Pairs(table(self._kinds), option.inner[:3], self._large_first(counts))
        found = pairs.decide(looks)
        self._looks -= pairs.looks()
        if found == FITS:
            return self._filling(_pieces(pairs.placed()), option, counts)
        return WhyNot.EVERY_PLACEMENT if found == NEVER else None

    def _large_first(self, counts: Sequence[int]) -> list[int]:
        kinds = sorted(range(len(counts)), key=lambda kind: -self._kinds[kind].volume)
        return [kind for kind in kinds for _ in range(counts[kind])]

    def _is_beyond(self, counts: Sequence[int]) -> bool:
        return sum(counts) > MOST_PIECES or self._work <= 0 or self._watch.is_over

    def _filling(
        self, pieces: Sequence[Block], option: Option, counts: Sequence[int]
    ) -> Filling | None:
        """Let pieces settle; None if they then break a rule."""
        blocks = settled(pieces, turned=option.turned)
        if keeps_rules(blocks, self._kinds, self._support):
            return Filling(blocks, (0,) * len(counts))
        return None

    def decide(self, option: Option, counts: Sequence[int]) -> Filling | WhyNot:
        """Find a filling, prove that there is none, or give up."""
        if self._is_beyond(counts):
            return WhyNot.NO_PLACEMENT_FOUND
        if sum(counts) <= MOST_BY_PAIRS and (settled := self._by_pairs(option, counts, MORE_LOOKS)):
            return settled
        try:
            from ortools.sat.python import cp_model_helper as solving  # noqa: PLC0415 - not at start
        except ImportError:
            return WhyNot.NO_PLACEMENT_FOUND
        model = _Model(option.inner, _each(counts), self._kinds)
        problem, solver = solving.CpModelProto(), solving.SolveWrapper()
        problem.parse_text_format(model.text)
        solver.set_parameters(self._parameters(solving.SatParameters()))
        answer = self._solve(solver, problem)
        if answer.status == solving.CpSolverStatus.INFEASIBLE:
            return WhyNot.EVERY_PLACEMENT
        if answer.solution:
            found = self._filling(model.pieces(answer.solution), option, counts)
            return found or WhyNot.NO_PLACEMENT_FOUND
        return WhyNot.NO_PLACEMENT_FOUND

    def _parameters(self, parameters: "solving.SatParameters") -> "solving.SatParameters":
        parameters.random_seed = self._seed
        parameters.num_workers = 1
        parameters.max_deterministic_time = self._work
        return parameters

    def _solve(
        self, solver: "solving.SolveWrapper", problem: "solving.CpModelProto"
    ) -> "solving.CpSolverResponse":
        """Solve while work is left; a thread looks at the clock, which the solver does not know."""
        done = Event()
        Thread(target=self._stop_in_time, args=(solver, done), daemon=True).start()
        answer = solver.solve(problem)  # type: ignore[no-untyped-call]  # its stub names no types
        done.set()
        self._work -= answer.deterministic_time
        return answer

    def _stop_in_time(self, solver: "solving.SolveWrapper", done: Event) -> None:
        while not done.wait(TICK):
            if self._watch.is_over:
                solver.stop_search()


def _each(counts: Sequence[int]) -> list[int]:
    return [kind for kind, count in enumerate(counts) for _ in range(count)]


class _Model:
    """One box and its pieces: how each is turned, where it begins, and that they stay apart.

    `text` is a CpModelProto. Variables are numbers; a sum is a mapping of variables to factors.
    """

    def __init__(self, inner: Sequence[int], units: Sequence[int], kinds: Sequence[Kind]) -> None:
        self._words: list[str] = []
        self._variables = self._constraints = 0
        self._room, self._units = tuple(inner[:3]), units
        self._ways = [_fitting(kinds[unit].sides, self._room) for unit in units]
        self._least = [tuple(map(min, zip(*ways, strict=True))) for ways in self._ways]
        self._is = [[self._number(0, 1) for _ in ways] for ways in self._ways]
        self._low = [
            [self._number(0, self._room[axis] - least[axis]) for axis in AXES]
            for least in self._least
        ]
        self._side = [
            [self._of(unit, [way[axis] for way in ways]) for axis in AXES]
            for unit, ways in enumerate(self._ways)
        ]
        for choice in self._is:
            self._require(f"exactly_one {{ literals: {choice} }}")
        for a, b in combinations(range(len(units)), 2):
            self._require(f"bool_or {{ literals: {list(self._apart(a, b))} }}")
            if units[a] == units[b]:
                self._at_most(0, {self._low[a][0]: 1, self._low[b][0]: -1})
        for axis in AXES:
            self._never_more_than_the_cross_section(axis)
        self._break_reflections()

    @property
    def text(self) -> str:
        """Give the model to the solver."""
        return "\n".join(self._words)

    def _number(self, least: int, most: int) -> int:
        """Add a variable."""
        self._words.append(f"variables {{ domain: [{least}, {most}] }}")
        self._variables += 1
        return self._variables - 1

    def _require(self, words: str) -> int:
        """Add a constraint."""
        self._words.append(f"constraints {{ {words} }}")
        self._constraints += 1
        return self._constraints - 1

    def _at_most(
        self, most: int, terms: Mapping[int, int], *, least: int = -FAR, on: str = ""
    ) -> None:
        """Bound a sum, always or where a variable says so."""
        variables, factors = sorted(terms), [terms[one] for one in sorted(terms)]
        self._require(
            f"{on} linear {{ vars: {variables} coeffs: {factors} domain: [{least}, {most}] }}"
        )

    def _apart(self, a: int, b: int) -> Iterator[int]:
        """List the ways two pieces stay apart: one ends before the other begins on some axis."""
        for axis in AXES:
            if self._least[a][axis] + self._least[b][axis] > self._room[axis]:
                continue
            for first, second in ((a, b), (b, a)):
                before = self._number(0, 1)
                end = {self._low[first][axis]: 1, self._side[first][axis]: 1}
                then = f"enforcement_literal: {before}"
                self._at_most(0, end | {self._low[second][axis]: -1}, on=then)
                yield before

    def _never_more_than_the_cross_section(self, axis: int) -> None:
        """Keep the faces of all pieces that a plane across the axis meets within the box's."""
        spans, faces = [], []
        for unit, ways in enumerate(self._ways):
            low, side = self._low[unit][axis], self._side[unit][axis]
            end = self._number(0, self._room[axis])
            span = f"start {{ {_value(low)} }} size {{ {_value(side)} }} end {{ {_value(end)} }}"
            spans.append(self._require(f"interval {{ {span} }}"))
            faces.append(self._of(unit, [way[axis - 1] * way[axis - 2] for way in ways]))
        demands = " ".join(f"demands {{ {_value(face)} }}" for face in faces)
        most = f"capacity {{ offset: {self._room[axis - 1] * self._room[axis - 2]} }}"
        self._require(f"cumulative {{ {most} intervals: {spans} {demands} }}")

    def _of(self, unit: int, values: Sequence[int]) -> int:
        """Name the value of the way a piece is turned."""
        found = self._number(min(values), max(values))
        ways = zip(self._is[unit], (-value for value in values), strict=True)
        self._at_most(0, {**dict(ways), found: 1}, least=0)
        return found

    def _break_reflections(self) -> None:
        """Keep the largest piece that has no equal in the lower half of each axis."""
        many = Counter(self._units)
        alone = [i for i, unit in enumerate(self._units) if many[unit] == 1]
        if alone:
            largest = max(alone, key=lambda i: prod(self._ways[i][0]))
            for low, side, room in zip(
                self._low[largest], self._side[largest], self._room, strict=True
            ):
                self._at_most(room, {low: 2, side: 1})

    def pieces(self, values: Sequence[int]) -> list[Block]:
        """Read the solution."""
        found = []
        for unit, low, side in zip(self._units, self._low, self._side, strict=True):
            x, y, z = (values[one] for one in low)
            length, width, height = (values[one] for one in side)
            found.append(Block(unit, (x, y, z), (length, width, height), (1, 1, 1)))
        return found


def _value(variable: int) -> str:
    return f"vars: {variable} coeffs: 1"


def _fitting(ways: Sequence[Sides], room: Sequence[int]) -> list[Sides]:
    return [way for way in ways if all(a <= b for a, b in zip(way, room, strict=True))]


def _pieces(numbers: Sequence[int]) -> list[Block]:
    rows = (numbers[at : at + PIECE] for at in range(0, len(numbers), PIECE))
    return [Block(k, (x, y, z), (a, b, c), (1, 1, 1)) for k, x, y, z, a, b, c in rows]


def settled(pieces: Sequence[Block], *, turned: bool) -> tuple[Block, ...]:
    """Push all pieces down, to the front and to the left until none moves any more."""
    lows = [list(piece.low) for piece in pieces]
    sides = [piece.piece for piece in pieces]
    moving = True
    while moving:
        moving = False
        for axis in (2, 1, 0):
            for at in sorted(range(len(pieces)), key=lambda i: lows[i][axis]):
                to = max((e for e in _ends_before(at, axis, lows, sides)), default=0)
                moving = moving or to < lows[at][axis]
                lows[at][axis] = to
    return tuple(
        _turned(piece, low, turned=turned) for piece, low in zip(pieces, lows, strict=True)
    )


def _ends_before(
    at: int, axis: int, lows: Sequence[Sequence[int]], sides: Sequence[Sides]
) -> Iterator[int]:
    """List where what lies in the way of a piece ends."""
    others = [other for other in AXES if other != axis]
    for i, (low, side) in enumerate(zip(lows, sides, strict=True)):
        end = low[axis] + side[axis]
        meets = all(
            low[o] < lows[at][o] + sides[at][o] and lows[at][o] < low[o] + side[o] for o in others
        )
        if meets and i != at and end <= lows[at][axis]:
            yield end


def _turned(piece: Block, low: Sequence[int], *, turned: bool) -> Block:
    x, y, z = low
    length, width, height = piece.piece
    if turned:
        return Block(piece.kind, (y, x, z), (width, length, height), (1, 1, 1))
    return Block(piece.kind, (x, y, z), (length, width, height), (1, 1, 1))
