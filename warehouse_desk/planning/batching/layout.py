"""Floor and orders as flat arrays, the way the search reads them.

The places of all orders are bits of 64-bit words, aisle by aisle and block by block, so a set of
orders is the OR of its orders.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from warehouse_desk.planning.batching.problem import BatchProblem
from warehouse_desk.planning.batching.walked import WalkedLengths
from warehouse_desk.planning.floor import Door, Place, Point, Stop
from warehouse_desk.planning.routing.tables import ALONE, EVEN, ODD, Tables, way

#: With more cross-aisles a walk takes too long to be measured millions of times.
EXACT_CROSSES = 5
#: The ways to walk a block: not at all, once through, from its top, from its bottom, from both ends
#: up to the largest gap, twice through.
WAYS_OF_A_BLOCK = (
    way(ALONE, ALONE, False),
    way(ODD, ODD, True),
    way(ALONE, EVEN, False),
    way(EVEN, ALONE, False),
    way(EVEN, EVEN, False),
    way(EVEN, EVEN, True),
)
WORD = 64


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything that the length of a walk depends on.

    A segment is a block of an aisle. `by_distances` measures the places with these bits where no
    grid can be swept; then there are no columns.
    """

    words: int
    bits: array[int]
    xs: array[int]
    is_aisle: array[int]
    cross_y: array[int]
    segment_at: array[int]
    segment_words: array[int]
    crossing_at: array[int]
    ys: array[int]
    doors: tuple[tuple[int, int, int], ...]
    by_distances: Callable[[list[int]], int] | None = None

    @property
    def is_exact(self) -> bool:
        """Tell whether lengths are shortest ones."""
        return self.by_distances is None

    @property
    def is_one_block(self) -> bool:
        """Tell whether every walk is a round through plain aisles between two cross-aisles."""
        return len(self.cross_y) == 2 and len(self.doors) == 1 and max(self.crossing_at) < 0


def layout(problem: BatchProblem) -> Layout:
    """Lay the problem out; by distances where the floor is no grid or has too many blocks."""
    stops = sorted({stop for order in problem.orders for stop in order.stops})
    ends = (problem.start, problem.finish)
    if _is_swept(problem, ends):
        return _grid(problem, stops, [problem.floor.point(end) for end in ends])
    bit = {stop: i for i, stop in enumerate(stops)}
    words = len(stops) // WORD + 1
    nothing = array("q")
    return Layout(
        words,
        _bits(problem, bit, words),
        *(nothing, nothing, nothing, nothing, nothing, nothing, nothing),
        (),
        WalkedLengths(problem, stops).of,
    )


def _is_swept(problem: BatchProblem, ends: Iterable[Place]) -> bool:
    floor = problem.floor
    on_cross = all(isinstance(end, Door) or end.y in floor.cross_y for end in ends)
    return floor.is_open and on_cross and 2 <= len(floor.cross_y) <= EXACT_CROSSES


def _bits(problem: BatchProblem, bit: dict[Stop, int], words: int) -> array[int]:
    rows = array("Q", bytes(8 * words * len(problem.orders)))
    for row, order in enumerate(problem.orders):
        for stop in set(order.stops):
            word, place = divmod(bit[stop], WORD)
            rows[row * words + word] |= 1 << place
    return rows


class _Words:
    """Gives stops their bits; each segment begins a new word."""

    def __init__(self) -> None:
        self.bit: dict[Stop, int] = {}
        self.ys = array("q")

    def take(self, stops: Sequence[Stop], ys: Sequence[int]) -> tuple[int, int]:
        """Hold stops in words of their own; say where those begin and how many they are."""
        first = len(self.ys) // WORD
        self.bit |= {stop: first * WORD + i for i, stop in enumerate(stops)}
        count = -(-len(stops) // WORD)
        self.ys.extend([*ys, *[0] * (count * WORD - len(ys))])
        return first, count


def _grid(problem: BatchProblem, stops: list[Stop], ends: list[Point]) -> Layout:
    floor, words = problem.floor, _Words()
    by_aisle: dict[int, list[Stop]] = {aisle: [] for aisle in range(len(floor.aisle_x))}
    for stop in stops:
        by_aisle[stop.aisle].append(stop)
    aisle_of = {x: aisle for aisle, x in enumerate(floor.aisle_x)}
    xs = sorted({*floor.aisle_x, *(x for x, _ in ends)})
    at, counts, crossing_at = array("q"), array("q"), array("q")
    for x in xs:
        mine = by_aisle.get(aisle_of.get(x, -1), [])
        for low, high in pairwise(floor.cross_y):
            inside = [stop for stop in mine if low < stop.y < high]
            first, count = words.take(inside, [stop.y for stop in inside])
            at.append(first)
            counts.append(count)
        on_cross = [stop for stop in mine if stop.y in floor.cross_y]
        first, count = words.take(on_cross, [floor.cross_y.index(stop.y) for stop in on_cross])
        crossing_at.append(first if count else -1)
    total = len(words.ys) // WORD
    return Layout(
        total,
        _bits(problem, words.bit, total),
        array("q", xs),
        array("q", [x in aisle_of for x in xs]),
        array("q", floor.cross_y),
        at,
        counts,
        crossing_at,
        words.ys,
        _doors(xs, floor.cross_y, ends),
    )


def _doors(
    xs: list[int], cross_y: tuple[int, ...], ends: list[Point]
) -> tuple[tuple[int, int, int], ...]:
    """List where walks begin and end: column, crossing, and 1 where only one of the two is."""
    odd: dict[tuple[int, int], int] = {}
    for x, y in ends:
        key = xs.index(x), cross_y.index(y)
        odd[key] = odd.get(key, 0) ^ 1
    return tuple((column, crossing, flag) for (column, crossing), flag in sorted(odd.items()))


@dataclass(frozen=True, slots=True)
class Transitions:
    """The classes of partial walks as arrays: touch, along and across, then who is complete.

    `touch[(2 * crossing + odd) * count + number]`, `along[(6 * block + choice) * count + number]`;
    the ways across from a class are `across_to[across_at[number]:across_at[number + 1]]`.
    """

    count: int
    touch: array[int]
    along: array[int]
    across_at: array[int]
    across_to: array[int]
    across_pieces: array[int]
    is_complete: array[int]


@lru_cache(maxsize=EXACT_CROSSES)
def transitions(crosses: int) -> Transitions:
    """Write out every step between classes; meeting a class may add others to the table."""
    table = Tables(crosses)
    rows: list[list[int]] = []
    ways: list[tuple[tuple[int, int], ...]] = []
    known = 1
    while len(rows) < known:
        row = _steps(table, len(rows))
        table.fill_across(len(rows))
        span = slice(table.first[len(rows)], table.last[len(rows)])
        ways.append(tuple(zip(table.after[span], table.pieces[span], strict=True)))
        rows.append(row)
        known = max(known, 1 + max(row), *(1 + to for to, _ in ways[-1]), 0)
    touches = 2 * crosses
    columns = list(zip(*rows, strict=True))
    starts = [0]
    for across in ways:
        starts.append(starts[-1] + len(across))
    return Transitions(
        known,
        array("q", [to for column in columns[:touches] for to in column]),
        array("q", [to for column in columns[touches:] for to in column]),
        array("q", starts),
        array("q", [to for across in ways for to, _ in across]),
        array("q", [pieces for across in ways for _, pieces in across]),
        array("q", table.complete[:known]),
    )


def _steps(table: Tables, number: int) -> list[int]:
    touched = [
        table.fill_touched(number, crossing, odd)
        for crossing in range(table.crosses)
        for odd in (0, 1)
    ]
    return touched + [
        table.fill_along(number, block, one)
        for block in range(table.crosses - 1)
        for one in WAYS_OF_A_BLOCK
    ]
