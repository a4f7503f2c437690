"""Each place of each station × each kind of code: always an answer, and never half a deed."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.stations.spots import (
    SPOTS,
    Standing,
    every_code,
    furniture,
    kinds,
    standing,
    tracking,
)
from tests.warehouse import opened
from warehouse_desk.i18n.language import load
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.scanning.codes import Kind
from warehouse_desk.stations.desk import NEEDS
from warehouse_desk.stations.inspect import InspectAt
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.codes import StoredCodes
from warehouse_desk.usecases.counting.step import CountAt
from warehouse_desk.usecases.measuring import MeasureAt
from warehouse_desk.usecases.moving.step import MoveAt
from warehouse_desk.usecases.packing.step import PackAt
from warehouse_desk.usecases.picking.step import PickAt
from warehouse_desk.usecases.returns.receiving_step import ReceiveAt
from warehouse_desk.usecases.shipping.step import ShipAt
from warehouse_desk.usecases.wall import WallAt

ENGLISH = load("en")


@pytest.fixture(scope="session")
def furnished(warehouse_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of a warehouse that can do everything, made once."""
    file = tmp_path_factory.mktemp("grid") / "furnished.db"
    with opened(warehouse_file, file) as warehouse:
        furniture(warehouse)
    return file


@pytest.fixture
def here(request: pytest.FixtureRequest, furnished: Path, tmp_path: Path) -> Iterator[Standing]:
    """Stand at a spot."""
    with standing(request.param, furnished, tmp_path) as there:
        yield there


@pytest.mark.slow
@pytest.mark.parametrize("here", SPOTS, ids=str, indirect=True)
def test_every_code_is_answered_and_only_a_good_answer_changes_anything(here: Standing) -> None:
    before = here.warehouse.rows()
    assert here.desk().scan("CMD-HELP").place == here.spot.place

    for text in codes_at(here):
        reply = here.desk().scan(text)

        assert_sayable(text, reply)
        after = here.warehouse.rows()
        if reply.is_good:
            assert new(after, before, "operation") == 1, (text, reply)
            here.go_back()
        else:
            assert after == before, (text, reply, changed(after, before))


def codes_at(here: Standing) -> Iterator[str]:
    yield from every_code()
    yield from here.spot.right
    if here.warehouse.count("label"):
        yield f"]C100{tracking(here.warehouse)}"
        yield tracking(here.warehouse)


def assert_sayable(text: str, reply: Reply) -> None:
    """An answer has a place, numbered choices that can be told apart, and words."""
    numbers = [choice.number for choice in reply.choices]
    assert reply.place, text
    assert len(set(numbers)) == len(numbers), text
    said = sentence(ENGLISH, reply.say.value, reply.facts)
    assert said, (text, reply.facts)
    assert "{" not in said, (text, said)


def new(
    after: dict[str, list[tuple[object, ...]]],
    before: dict[str, list[tuple[object, ...]]],
    table: str,
) -> int:
    return len(after[table]) - len(before[table])


def changed(
    after: dict[str, list[tuple[object, ...]]], before: dict[str, list[tuple[object, ...]]]
) -> list[str]:
    return [table for table, rows in after.items() if rows != before[table]]


def test_the_codes_are_of_every_kind(furnished: Path, tmp_path: Path) -> None:
    with opened(furnished, tmp_path / "kinds.db") as warehouse:
        assert kinds(StoredCodes(warehouse.store)) == set(Kind)


@pytest.mark.parametrize(
    ("station", "places"),
    [
        ("pick", {*PickAt, "LOT", "SERIAL", "SWAP", "BACK"}),
        ("wall", {*WallAt, "LOT", "SERIAL", "ASIDE", "BESIDE"}),
        ("pack", {*PackAt, "LOT", "SERIAL", "DAMAGED"}),
        ("ship", {*ShipAt}),
        ("receive", {*ReceiveAt, "LOT", "SERIAL"}),
        ("inspect", {*InspectAt}),
        ("count", {*CountAt, "LOT", "SERIAL"}),
        ("measure", {*MeasureAt}),
        ("move", {*MoveAt, "LOT", "SERIAL"}),
    ],
)
def test_every_place_of_every_station_is_stood_at(station: str, places: set[str]) -> None:
    assert {spot.place for spot in SPOTS if spot.station == station} == {*map(str, places)}


def test_every_station_is_stood_at() -> None:
    assert set(NEEDS) <= set(Counter(spot.station for spot in SPOTS))
