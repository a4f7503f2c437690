"""Compiled or not, the same goods go to the same places: the source is run as plain Python."""

from array import array
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from random import Random
from types import ModuleType

import pytest

from warehouse_desk.planning.boxing import Line, Rotation, bounds, pairs, parts, room
from warehouse_desk.planning.boxing.goods import kinds, table
from warehouse_desk.planning.boxing.room import PART, SCORES
from warehouse_desk.planning.stop import never


def plain(module: ModuleType) -> ModuleType:
    """Run a module's source, whatever form of it is imported."""
    source = Path(str(module.__file__)).parent / f"{module.__name__.rsplit('.', 1)[-1]}.py"
    spec = spec_from_file_location(f"plain_{source.stem}", source)
    assert spec
    assert spec.loader
    found = module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def made(random: Random) -> list[Line]:
    """Make lines with every rule at times."""
    return [
        Line(
            str(at),
            *(random.randint(2, 14) for _ in range(3)),
            random.randint(0, 9),
            random.randint(1, 4),
            random.choice(list(Rotation)),
            random.random() < 0.2,
            random.choice([None, None, 12]),
        )
        for at in range(random.randint(1, 7))
    ]


@pytest.mark.parametrize("support", [0, 70])
def test_rooms_are_filled_alike(support: int) -> None:
    random, plain_room = Random(support), plain(room)

    for score in range(SCORES):
        found, counts = kinds(made(random))
        box = (*(random.randint(14, 30) for _ in range(3)), 60)
        numbers, recipe = table(found), array("q")
        for at, count in enumerate(counts):
            recipe.extend((at, count, score))
        ours, theirs = room.Room(numbers, support), plain_room.Room(numbers, support)

        assert len(recipe) == PART * len(counts)
        assert ours.fill(box, recipe, 1 << 60, never) == theirs.fill(box, recipe, 1 << 60, never)
        assert ours.filled() == theirs.filled()


def test_proofs_are_found_alike() -> None:
    random, plain_bounds = Random(1), plain(bounds)

    for _ in range(10):
        found, counts = kinds(made(random)[:4])
        box = (*(random.randint(14, 24) for _ in range(3)), 90)
        many = array("q", counts)
        ours, theirs = bounds.Bounds(table(found)), plain_bounds.Bounds(table(found))

        assert ours.cannot_hold(box, many) == theirs.cannot_hold(box, many)
        assert ours.shapes_do_not_fit(box, many) == theirs.shapes_do_not_fit(box, many)
        assert ours.too_long(box) == theirs.too_long(box)


def test_placements_are_found_alike() -> None:
    random, plain_pairs = Random(3), plain(pairs)

    for _ in range(10):
        found, counts = kinds(made(random)[:4])
        box = tuple(random.randint(14, 20) for _ in range(3))
        pieces = [kind for kind, count in enumerate(counts) for _ in range(count)]
        ours = pairs.Pairs(table(found), box, pieces)
        theirs = plain_pairs.Pairs(table(found), box, pieces)

        assert ours.decide(20_000) == theirs.decide(20_000)
        assert ours.placed() == theirs.placed()


@pytest.mark.parametrize("fewest", [True, False])
def test_parts_are_chosen_alike(fewest: bool) -> None:
    random, plain_parts = Random(2), plain(parts)
    counts = array("q", [2, 1, 3])
    prices = array("q", [0, *(random.randint(5, 50) for _ in range(23))])

    ours = parts.Programme(counts).best(prices, fewest=fewest)

    assert ours == plain_parts.Programme(counts).best(prices, fewest=fewest)
