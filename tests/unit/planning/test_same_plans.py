"""Plans of seeded floors, by digest: both forms of the planning loops, on every machine, make them.

A better search may change a digest; that only one of the two forms fails here may never be.
"""

from collections.abc import Iterable
from hashlib import sha256
from random import Random

import pytest

from warehouse_desk.planning.floor import Blocked, Door, Floor, OneWay, Stop
from warehouse_desk.planning.routing import (
    ScatteredProblem,
    Stock,
    TableProblem,
    Walk,
    WalkProblem,
    scattered,
    scattered_walk,
    walk,
)
from warehouse_desk.planning.stop import Stopping


def digest(plans: Iterable[object]) -> str:
    return sha256("\n".join(map(repr, plans)).encode()).hexdigest()[:16]


def floor(random: Random, kind: str) -> Floor:
    aisle_x = tuple(sorted(random.sample(range(0, 200, 5), 7)))
    cross_y = tuple(sorted(random.sample(range(0, 200, 10), random.randint(2, 4))))
    low, high = cross_y[0], cross_y[-1]
    if kind == "blocked":
        middle = random.randint(low + 1, high - 3)
        return Floor(aisle_x, cross_y, blocked=(Blocked(random.randrange(7), middle, middle + 1),))
    if kind == "one way":
        return Floor(aisle_x, cross_y, one_way=(OneWay(random.randrange(7), up=True),))
    return Floor(aisle_x, cross_y)


def stop(random: Random, on: Floor) -> Stop:
    return Stop(random.randrange(7), random.randint(on.cross_y[0], on.cross_y[-1]))


def walked(random: Random, kind: str) -> Walk:
    on = floor(random, kind)
    stops = tuple(stop(random, on) for _ in range(random.randint(1, 20)))
    end = random.choice((None, Door(on.aisle_x[3], 1), stops[0]))
    problem = WalkProblem(on, Door(on.aisle_x[0], 0), stops, end)
    return walk(problem, Stopping(steps=20), seed=3).plan


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("open", "a96b50409a4107f7"),
        ("blocked", "fed8fed562bce2f4"),
        ("one way", "e33cbf695d3bc3d7"),
    ],
)
def test_walks_of_seeded_floors_stay_the_same(kind: str, expected: str) -> None:
    random = Random(1)

    plans = [walked(random, kind) for _ in range(24)]

    assert digest(plans) == expected


def test_walks_by_a_seeded_table_stay_the_same() -> None:
    random = Random(2)
    tables = [
        tuple(tuple(random.randrange(100) for _ in range(rows)) for _ in range(rows))
        for rows in (6, 14, 18, 30)
    ]

    plans = [walk(TableProblem(table), Stopping(steps=20), seed=3).plan for table in tables]

    assert digest(plans) == "990f09bf883226f7"


def few_rounds(monkeypatch: pytest.MonkeyPatch, *, room: int, changes: int) -> None:
    """Search with so little that the plain form is quick, and that changes have much to find."""
    for name in ("FIRST_ROOM", "PRICED_ROOM", "MORE_ROOM"):
        monkeypatch.setattr(scattered, name, room)
    monkeypatch.setattr(scattered, "CHANGES", changes)


def test_seeded_scattered_walks_stay_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    few_rounds(monkeypatch, room=1, changes=20)
    random = Random(4)
    found = []
    for _ in range(5):
        on = floor(random, "open")
        stocks = tuple(
            Stock(product, stop(random, on), random.randint(1, 3))
            for product in range(5)
            for _ in range(3)
        )
        wanted = tuple(random.randint(1, 3) for _ in range(5))
        problem = ScatteredProblem(on, Door(on.aisle_x[0], 0), wanted, stocks)
        result = scattered_walk(problem, Stopping(steps=6), seed=3)
        found.append((result.plan, result.bound))

    assert digest(found) == "e27577ce523ae355"


def test_products_fetched_anew_stay_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    few_rounds(monkeypatch, room=3, changes=10)
    random = Random(3)
    on = Floor(tuple(range(0, 80, 10)), (0, 40, 80))
    stocks = tuple(
        Stock(product, Stop(random.randrange(8), random.randint(1, 79)), random.randint(1, 3))
        for product in range(12)
        for _ in range(4)
    )
    wanted = tuple(random.randint(1, 4) for _ in range(12))

    result = scattered_walk(ScatteredProblem(on, Door(0, 0), wanted, stocks), Stopping(4), seed=3)

    assert digest([(result.plan, result.bound)]) == "0952fb711a170f14"
