"""Small random floors, and shortest walks found by trying every order on a lattice."""

from collections import deque
from itertools import pairwise, permutations

from hypothesis import strategies as st

from warehouse_desk.planning.floor import Blocked, Door, Floor, OneWay, Point, Stop
from warehouse_desk.planning.routing import WalkProblem

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
    return WalkProblem(floor, draw(doors), tuple(wanted), draw(st.none() | doors))


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
