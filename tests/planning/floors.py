"""Small random floors, and shortest walks found by trying every order on a lattice."""

from collections import deque
from itertools import combinations, pairwise, permutations

from hypothesis import strategies as st

from warehouse_desk.planning.floor import Blocked, Door, Floor, OneWay, Point, Stop
from warehouse_desk.planning.routing import ScatteredProblem, Stock, WalkProblem

FAR = 10**6


@st.composite
def open_floors(draw: st.DrawFn, aisles: int = 4, crosses: int = 4) -> Floor:
    """Draw a floor without rules, at most 12 wide and deep."""
    lines = st.sets(st.integers(0, 12), min_size=1)
    xs = draw(lines.filter(lambda s: len(s) <= aisles))
    ys = draw(lines.filter(lambda s: len(s) <= crosses))
    return Floor(tuple(sorted(xs)), tuple(sorted(ys)))


@st.composite
def ruled_floors(draw: st.DrawFn) -> Floor:
    """Draw a floor that may have one-way and blocked aisles."""
    floor = draw(open_floors())
    aisles = st.integers(0, len(floor.aisle_x) - 1)
    one_way = draw(st.lists(st.builds(OneWay, aisles, st.booleans()), max_size=2))
    low = st.integers(0, 11)
    stretches = st.tuples(aisles, low, st.integers(1, 4)).map(
        lambda b: Blocked(b[0], b[1], b[1] + b[2])
    )
    return Floor(
        floor.aisle_x, floor.cross_y, tuple(one_way), tuple(draw(st.lists(stretches, max_size=2)))
    )


@st.composite
def walks(draw: st.DrawFn, floors: st.SearchStrategy[Floor], stops: int = 5) -> WalkProblem:
    """Draw stops, a start and perhaps another end on a floor."""
    floor = draw(floors)
    ys = st.integers(floor.cross_y[0], floor.cross_y[-1])
    places = st.builds(Stop, st.integers(0, len(floor.aisle_x) - 1), ys)
    doors = st.builds(Door, st.integers(-2, 14), st.integers(0, len(floor.cross_y) - 1))
    wanted = draw(st.lists(places, max_size=stops))
    ends = doors | places
    return WalkProblem(floor, draw(ends), tuple(wanted), draw(st.none() | ends))


@st.composite
def blocked_floors(draw: st.DrawFn, aisles: int = 4, crosses: int = 4) -> Floor:
    """Draw a floor with blocked stretches: broken aisles, and racks of different length."""
    floor = draw(open_floors(aisles, crosses))
    aisle = st.integers(0, len(floor.aisle_x) - 1)
    stretches = st.tuples(aisle, st.integers(0, 11), st.integers(1, 12)).map(
        lambda b: Blocked(b[0], b[1], b[1] + b[2])
    )
    blocked = draw(st.lists(stretches, min_size=1, max_size=3))
    return Floor(floor.aisle_x, floor.cross_y, blocked=tuple(blocked))


@st.composite
def scattered(draw: st.DrawFn, floors: st.SearchStrategy[Floor]) -> ScatteredProblem:
    """Draw up to three products in up to three places each, some with dates."""
    where = draw(walks(floors, stops=0))
    floor = where.floor
    ys = st.integers(floor.cross_y[0], floor.cross_y[-1])
    stocks: list[Stock] = []
    wanted: list[int] = []
    for product in range(draw(st.integers(0, 3))):
        mine = draw(
            st.lists(
                st.builds(
                    Stock,
                    st.just(product),
                    st.builds(Stop, st.integers(0, len(floor.aisle_x) - 1), ys),
                    st.integers(1, 3),
                    st.sampled_from((None, None, 1, 2)),
                ),
                min_size=1,
                max_size=3,
            )
        )
        stocks += mine
        wanted.append(draw(st.integers(0, sum(stock.quantity for stock in mine))))
    return ScatteredProblem(
        floor, where.start, tuple(wanted), tuple(stocks), where.end, draw(st.booleans())
    )


def shortest_of_all(problem: ScatteredProblem) -> int:
    """Try every set of stocks that is enough and takes what expires first."""
    best = FAR
    numbers = range(len(problem.stocks))
    for size in range(len(problem.stocks) + 1):
        for chosen in combinations(numbers, size):
            if _may_be_chosen(problem, chosen):
                stops = tuple(problem.stocks[number].stop for number in chosen)
                walked = WalkProblem(problem.floor, problem.start, stops, problem.end)
                best = min(best, shortest(walked))
    return best


def _may_be_chosen(problem: ScatteredProblem, chosen: tuple[int, ...]) -> bool:
    for product, wanted in enumerate(problem.wanted):
        mine = [i for i, stock in enumerate(problem.stocks) if stock.product == product]
        taken = [i for i in mine if i in chosen]
        if sum(problem.stocks[i].quantity for i in taken) < wanted or (taken and not wanted):
            return False
        last = max((_date(problem.stocks[i]) for i in taken), default=0)
        early = [i for i in mine if _date(problem.stocks[i]) < last]
        before = sum(problem.stocks[i].quantity for i in early)
        if not set(early) <= set(taken) or (taken and before >= wanted):
            return False
    return True


def _date(stock: Stock) -> int:
    return FAR if stock.expires is None else stock.expires


def shortest(problem: WalkProblem) -> int:
    """Try every order; `FAR` or more when there is no way."""
    floor = problem.floor
    points = sorted({floor.point(stop) for stop in problem.stops})
    start, end = floor.point(problem.start), floor.point(problem.finish)
    far = {point: _reach(floor, point) for point in [start, *points]}
    return min(
        sum(far[a].get(b, FAR) for a, b in pairwise((start, *order, end)))
        for order in permutations(points)
    )


def _reach(floor: Floor, start: Point) -> dict[Point, int]:
    far, waiting = {start: 0}, deque([start])
    while waiting:
        here = waiting.popleft()
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            there = here[0] + dx, here[1] + dy
            if there not in far and _may_step(floor, here, there):
                far[there] = far[here] + 1
                waiting.append(there)
    return far


def _may_step(floor: Floor, here: Point, there: Point) -> bool:
    (x, y), (x2, y2) = here, there
    if not (-3 <= x2 <= 15 and floor.cross_y[0] <= y2 <= floor.cross_y[-1]):
        return False
    if y == y2:
        return y in floor.cross_y
    if x not in floor.aisle_x:
        return False
    aisle = floor.aisle_x.index(x)
    wrong = any(rule.aisle == aisle and rule.up != (y2 > y) for rule in floor.one_way)
    shut = any(b.aisle == aisle and b.low <= min(y, y2) < b.high for b in floor.blocked)
    return not wrong and not shut
