"""Random orders with random rules and boxes: every plan keeps every rule, in time."""

from collections.abc import Callable
from random import Random

import pytest

from warehouse_desk.planning.boxing import (
    Box,
    BoxProblem,
    Line,
    Packing,
    Rank,
    Rotation,
    Service,
    boxes,
)
from warehouse_desk.planning.check import check_boxes
from warehouse_desk.planning.impossible import Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping

pytestmark = [pytest.mark.bench, pytest.mark.slow]

ORDERS, SEEDS = 10_000, 20
CUBE = Box("C", 300, 300, 300, 306, 306, 306, 100, 30_000, 50)


def made(random: Random) -> BoxProblem:
    """Make an order of up to six lines, with every rule at times."""
    boxes = tuple(box(random, str(at)) for at in range(random.randint(1, 6)))
    lines = tuple(line(random, str(at)) for at in range(random.randint(1, 6)))
    steps = tuple((n * 2_000, 300 + 90 * n) for n in range(1, 20))
    services = (Service("post", steps, 100, random.choice([0, 5_000])),)
    return BoxProblem(
        lines,
        boxes,
        random.choice(list(Rank)),
        random.choice([0, 50, 70, 100]),
        random.choice([0, 0, 5]),
        services if random.random() < 0.5 else (),
    )


def box(random: Random, name: str) -> Box:
    l, w, h = (random.randint(60, 600) for _ in range(3))  # noqa: E741 - length, width, height
    outer = l + 6, w + 6, h + 6
    return Box(name, l, w, h, *outer, random.randint(0, 500), random.randint(500, 30_000), 50)


def line(random: Random, name: str) -> Line:
    sides = [random.randint(10, 250) for _ in range(3)]
    return Line(
        name,
        *sides,
        random.randint(0, 2_000),
        random.randint(1, 4),
        random.choice(list(Rotation)),
        random.random() < 0.1,
        random.choice([None, None, random.randint(0, 3_000)]),
        random.choice([0, 0, 5]),
    )


@pytest.mark.parametrize("seed", range(SEEDS))
def test_every_plan_for_random_orders_keeps_every_rule(seed: int) -> None:
    random, packed = Random(seed), 0

    for _ in range(ORDERS // SEEDS):
        problem = made(random)
        try:
            result = boxes(problem, Stopping(steps=10))
        except Impossible:
            continue
        packed += 1
        assert check_boxes(problem, result.plan) == ()
        assert result.bound is not None
        assert result.bound <= result.cost

    assert packed > ORDERS // SEEDS // 3


HUGE = 10**30


@pytest.mark.parametrize(
    "make",
    [
        lambda: BoxProblem((Line("none", 0, 1, 1, 1),), (CUBE,)),
        lambda: BoxProblem((Line("less", -5, 1, 1, 1),), (CUBE,)),
        lambda: BoxProblem((Line("light", 1, 1, 1, -1),), (CUBE,)),
        lambda: BoxProblem((Line("huge", HUGE, 1, 1, 1),), (CUBE,)),
        lambda: BoxProblem((Line("heavy", 1, 1, 1, HUGE),), (CUBE,)),
        lambda: BoxProblem((Line("many", 1, 1, 1, 1, qty=HUGE),), (CUBE,)),
        lambda: BoxProblem((Line("mug", 1, 1, 1, 1),), ()),
        lambda: BoxProblem((Line("lead", 1, 1, 1, 30_001),), (CUBE,)),
        lambda: BoxProblem((Line("pole", 1, 1, 520, 1),), (CUBE,)),
    ],
)
def test_hostile_orders_are_answered_with_a_reason(make: Callable[[], BoxProblem]) -> None:
    with pytest.raises(Impossible) as no:
        boxes(make())

    assert no.value.facts


@pytest.mark.parametrize(("pieces", "kinds"), [(10_000, 1), (10_000, 100), (2_000, 1_000)])
def test_very_many_pieces_are_packed(pieces: int, kinds: int) -> None:
    random = Random(pieces)
    sides = [[random.randint(5, 90) for _ in range(3)] for _ in range(kinds)]
    lines = tuple(Line(str(i), *side, 5, pieces // kinds) for i, side in enumerate(sides))
    problem = BoxProblem(lines, (CUBE,))
    heard: list[Result[Packing]] = []

    result = boxes(problem, Stopping(seconds=5), better=heard.append)

    assert heard
    assert check_boxes(problem, result.plan) == ()


def test_a_cancelled_search_ends_soon_with_a_plan() -> None:
    random = Random(5)
    sides = [[random.randint(30, 200) for _ in range(3)] for _ in range(14)]
    lines = tuple(Line(str(i), *side, 5) for i, side in enumerate(sides))
    tight = Box("T", 300, 280, 240, 306, 286, 246, 100, 30_000, 50)
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(len(asked) > 1)
        return asked[-1]

    problem = BoxProblem(lines, (tight, CUBE))
    result = boxes(problem, Stopping(cancelled=cancelled))

    assert check_boxes(problem, result.plan) == ()
    assert sum(asked) <= 5
