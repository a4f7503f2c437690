"""The rules of a walk."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from math import inf

from warehouse_desk.planning.check.violation import Rule, Violation
from warehouse_desk.planning.floor import Floor, Point
from warehouse_desk.planning.routing import (
    ScatteredProblem,
    ScatteredWalk,
    TableProblem,
    Walk,
    WalkProblem,
)


def check_walk(problem: WalkProblem | TableProblem, walk: Walk) -> tuple[Violation, ...]:
    """Find every rule that a walk breaks."""
    if isinstance(problem, TableProblem):
        return tuple(_by_table(problem, walk))
    return tuple(_on_floor(problem, walk))


def check_scattered(problem: ScatteredProblem, plan: ScatteredWalk) -> tuple[Violation, ...]:
    """Find every rule that a walk to chosen stocks breaks."""
    stocks = problem.stocks
    stops = tuple(stocks[one.stock].stop for one in plan.takes)
    walked = WalkProblem(problem.floor, problem.start, stops, problem.end)
    return (*_takes(problem, plan), *_on_floor(walked, plan.walk))


def _takes(problem: ScatteredProblem, plan: ScatteredWalk) -> Iterator[Violation]:
    taken: Counter[int] = Counter()
    fetched: Counter[int] = Counter()
    for one in plan.takes:
        taken[one.stock] += one.quantity
        fetched[problem.stocks[one.stock].product] += one.quantity
    for product, wanted in enumerate(problem.wanted):
        if fetched[product] != wanted:
            yield Violation(Rule.TAKEN_AS_WANTED, product)
    last: dict[int, float] = {}
    for number, quantity in taken.items():
        stock = problem.stocks[number]
        if not 0 < quantity <= stock.quantity:
            yield Violation(Rule.WHAT_IS_THERE, number)
        last[stock.product] = max(last.get(stock.product, 0), _date(stock.expires))
    for number, stock in enumerate(problem.stocks):
        if _date(stock.expires) < last.get(stock.product, 0) and taken[number] < stock.quantity:
            yield Violation(Rule.FIRST_EXPIRED_FIRST, number)


def _date(expires: int | None) -> float:
    return inf if expires is None else expires


def _by_table(problem: TableProblem, walk: Walk) -> Iterator[Violation]:
    rows = set(range(len(problem.distances))) - {0, problem.end}
    if sorted(walk.order) != sorted(rows):
        yield Violation(Rule.EVERY_STOP_ONCE, walk.order)
        return
    legs = pairwise((0, *walk.order, problem.end))
    if sum(problem.distances[a][b] for a, b in legs) != walk.length:
        yield Violation(Rule.TRUE_LENGTH, walk.length)


def _on_floor(problem: WalkProblem, walk: Walk) -> Iterator[Violation]:
    floor, known = problem.floor, range(len(problem.stops))
    visited = [floor.point(problem.stops[i]) for i in walk.order if i in known]
    wanted = {floor.point(stop) for stop in problem.stops}
    if len(visited) != len(walk.order) or sorted(visited) != sorted(wanted):
        yield Violation(Rule.EVERY_STOP_ONCE, walk.order)
    ends = floor.point(problem.start), floor.point(problem.finish)
    if not walk.path or (walk.path[0], walk.path[-1]) != ends:
        yield Violation(Rule.FROM_START_TO_END, walk.path)
    for here, there in pairwise(walk.path):
        if not _may_go(floor, here, there):
            yield Violation(Rule.ALONG_THE_AISLES, (here, there))
    if not _passes(walk.path, visited):
        yield Violation(Rule.STOPS_ON_THE_WAY, walk.order)
    measured = sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in pairwise(walk.path))
    if measured != walk.length:
        yield Violation(Rule.TRUE_LENGTH, walk.length)


def _may_go(floor: Floor, here: Point, there: Point) -> bool:
    if here[1] == there[1] and here[1] in floor.cross_y:
        return True
    if here[0] != there[0] or here[0] not in floor.aisle_x:
        return here == there
    aisle = floor.aisle_x.index(here[0])
    low, high = sorted((here[1], there[1]))
    is_up = there[1] > here[1]
    wrong_way = low < high and any(r.aisle == aisle and r.up != is_up for r in floor.one_way)
    shut = any(b.aisle == aisle and b.low < high and low < b.high for b in floor.blocked)
    return floor.cross_y[0] <= low and high <= floor.cross_y[-1] and not wrong_way and not shut


def _passes(path: tuple[Point, ...], visited: list[Point]) -> bool:
    """Tell whether the path comes by all points in their order."""
    waiting = list(reversed(visited))
    while waiting and path and waiting[-1] == path[0]:
        waiting.pop()
    for here, there in pairwise(path):
        while waiting and _lies_between(here, waiting[-1], there):
            here = waiting.pop()  # noqa: PLW2901 - go on from the point just met
    return not waiting


def _lies_between(here: Point, point: Point, there: Point) -> bool:
    return all(min(a, b) <= at <= max(a, b) for a, at, b in zip(here, point, there, strict=True))
