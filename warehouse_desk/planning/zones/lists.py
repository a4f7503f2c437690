"""Pick lists by zone from mixed shelves: which orders, which piece of an article, in which list.

Orders are chosen until enough pieces are asked for and put into batches; every batch has its pick
lists, each within one zone and one container. (The problem of Abelli et al. 2024, whose greedy
goes order by order.) Here orders are taken out and put back where they lengthen the walks least,
and a change is kept unless it costs more than a falling threshold; at last every walk is replaced
by a shortest one, unless nobody waits for that.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from warehouse_desk.planning.floor import Door, Floor, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing import WalkProblem, walk
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping
from warehouse_desk.planning.zones.list_search import ListSearch
from warehouse_desk.planning.zones.list_tables import ListTables

#: Steps when the stopping rule sets no other number, and how many exchanges a step is.
STEPS, STEP = 500, 50
#: At first a change may cost this part of all walks.
HEAT = 80
#: After so many steps a better plan is told.
TELL = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece on a shelf."""

    article: str
    stop: Stop
    zone: int


@dataclass(frozen=True, slots=True)
class ListsProblem:
    """Orders as their articles; at least so many pieces are to be picked, of whole orders.

    `by_cross_aisles`: the cart stays on the cross-aisles, so even two pieces of one aisle are
    fetched from there.
    """

    floor: Floor
    door: Door
    pieces: tuple[Piece, ...]
    volumes: dict[str, int]
    orders: tuple[tuple[str, ...], ...]
    least: int
    orders_a_batch: int
    room: int
    by_cross_aisles: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot be picked, with everything concerned."""
        self.floor.require((self.door, *(piece.stop for piece in self.pieces)))
        if not self.floor.is_open:
            raise Impossible(Cause.BAD_FLOOR, field="floor", expected="open")
        if self.orders_a_batch < 1 or any(piece.zone < 0 for piece in self.pieces):
            raise Impossible(Cause.BAD_PROBLEM, field="orders_a_batch, zone", expected="positive")
        if unknown := sorted({p.article for p in self.pieces} - self.volumes.keys()):
            raise Impossible(Cause.BAD_PROBLEM, field="volumes", articles=unknown)
        if large := sorted(a for a, volume in self.volumes.items() if not 0 <= volume <= self.room):
            raise Impossible(Cause.OVER_CAPACITY, articles=large, room=self.room)


@dataclass(frozen=True, slots=True)
class ListBatch:
    """Orders by index, and their pick lists: pieces by index, in the order they are walked."""

    orders: tuple[int, ...]
    lists: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Lists:
    """Batches, and the length of all their walks."""

    batches: tuple[ListBatch, ...]
    length: int


def pick_lists(
    problem: ListsProblem,
    stopping: Stopping = UNTIL_DONE,
    *,
    seed: int = 0,
    better: Callable[[Result[Lists]], None] | None = None,
) -> Result[Lists]:
    """Choose orders, pieces and lists so that all walks together are short."""
    watch = stopping.watch(STEPS)
    search = _search(problem, seed)
    if not search.begin():
        raise Impossible(Cause.NO_WAVE, least=problem.least)
    result = _walked(problem, _found(search, seed, watch.seconds))
    if better is not None:
        better(result)
    told, hot, part = search.shortest, search.shortest // HEAT, 0
    while watch.step():
        search.run(STEP, int(hot * (1 - _spent(stopping, part, watch.seconds)) ** 2))
        part += 1
        if better is not None and part % TELL == 0 and search.shortest < told:
            told = search.shortest
            found = _walked(problem, _found(search, seed, watch.seconds))
            better(result := min(result, found, key=_cost))
    last = _found(search, seed, watch.seconds)
    if not stopping.cancelled():
        last = _walked(problem, last)
    last = min(result, last, key=_cost)
    if better is not None and last.cost < result.cost:
        better(last)
    return replace(last, seconds=watch.seconds)


def _spent(stopping: Stopping, steps: int, seconds: float) -> float:
    """Tell which part of the steps or of the time is over."""
    if stopping.steps is None and stopping.seconds is not None:
        return min(1.0, seconds / max(stopping.seconds, 1e-9))
    return steps / (stopping.steps or STEPS)


def _cost(result: Result[Lists]) -> int:
    return result.plan.length


def _search(problem: ListsProblem, seed: int) -> ListSearch:
    """Lay the problem out as numbers; orders with an article that lies nowhere are left out."""
    number = {
        article: i for i, article in enumerate(dict.fromkeys(p.article for p in problem.pieces))
    }
    orders = (order if number.keys() >= set(order) else () for order in problem.orders)
    tables = ListTables(
        tuple(problem.floor.point(piece.stop) for piece in problem.pieces),
        problem.floor.point(problem.door),
        problem.floor.cross_y,
        tuple(piece.zone for piece in problem.pieces),
        tuple(number[piece.article] for piece in problem.pieces),
        tuple(problem.volumes[article] for article in number),
        tuple(tuple(number[article] for article in order) for order in orders),
        problem.least,
        problem.orders_a_batch,
        problem.room,
        not problem.by_cross_aisles,
    )
    return ListSearch(tables, seed)


def _found(search: ListSearch, seed: int, seconds: float) -> Result[Lists]:
    """Read the best choice, its lists as the search walks them."""
    batches = tuple(
        ListBatch(tuple(orders), tuple(map(tuple, lists))) for orders, lists in search.best()
    )
    return Result(Lists(batches, search.shortest), search.shortest, None, False, seed, seconds)


def _walked(problem: ListsProblem, result: Result[Lists]) -> Result[Lists]:
    """Walk every list along a shortest walk."""
    if problem.by_cross_aisles:
        return result
    batches, length = [], 0
    for batch in result.plan.batches:
        walks = [_shortest(problem, pieces) for pieces in batch.lists]
        length += sum(far for _, far in walks)
        batches.append(ListBatch(batch.orders, tuple(pieces for pieces, _ in walks)))
    return replace(result, plan=Lists(tuple(batches), length), cost=length)


def _shortest(problem: ListsProblem, pieces: Sequence[int]) -> tuple[tuple[int, ...], int]:
    """Order the pieces of a list along a shortest walk, and measure it."""
    stops = tuple(problem.pieces[i].stop for i in pieces)
    asked = WalkProblem(problem.floor, problem.door, stops)
    found = walk(asked).plan
    return tuple(pieces[i] for i in asked.whole(found.order)), found.length
