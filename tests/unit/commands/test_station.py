"""`station`: a desk in a terminal, line by line."""

import io
import json

import pytest

from tests.factories import an_act
from tests.unit.commands.conftest import Ran, Run
from tests.warehouse import ADA, BEN, Warehouse
from warehouse_desk.bootstrap.desk import make_door
from warehouse_desk.domain.picking import Method
from warehouse_desk.usecases.pins import new_hash
from warehouse_desk.usecases.staff import give_pin

Talk = list[dict[str, object]]


@pytest.fixture
def station(command: Run, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Scan lines at a station of the warehouse's."""

    def scanned(name: str, badge: str, *lines: str, options: tuple[str, ...] = ("--json",)) -> Ran:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        store = str(warehouse.store.engine.url.database)
        return command("station", name, "--as", badge, "--store", store, *options)

    return scanned


def answers(ran: Ran) -> Talk:
    return [json.loads(line) for line in ran.out.splitlines()]


def test_every_line_is_answered_by_one_with_what_comes_next(
    station: Run, warehouse: Warehouse
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))

    ran = station("pick", ADA, "!next", "TOTE-0001", "LOC-A-01-02")

    greeting, *told = answers(ran)
    assert (ran.status, ran.err, greeting["feedback"]) == (0, "", "info")
    assert [(one["scan"], one["place"], one["say"]) for one in told] == [
        (2, "TOTE", "pick.scan_tote"),
        (3, "SLOT", "pick.go_to_slot"),
        (4, "SLOT", "pick.wrong_slot"),
    ]
    wrong = told[-1]
    assert set(wrong) == {"scan", "code", "feedback", "say", "facts", "text", "place", "next"}
    assert (wrong["code"], wrong["feedback"]) == ("LOC-A-01-02", "wrong")
    assert wrong["facts"] == {"expected": "A-01-01", "scanned": "A-01-02"}
    assert "A-01-01" in str(wrong["text"])
    assert wrong["next"]["slot"] == "A-01-01"  # type: ignore[index]


def test_the_end_of_input_is_a_pause_and_the_next_start_goes_on_there(
    station: Run, warehouse: Warehouse
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    station("pick", ADA, "!next", "TOTE-0001", "LOC-A-01-01", "2000000000015")

    greeting, *told = answers(station("pick", ADA, "2000000000015"))

    assert (greeting["place"], greeting["say"]) == ("ITEM", "pick.more")
    assert [one["place"] for one in told] == ["DROP"]


def test_a_choice_lists_its_numbers(station: Run, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))

    *_, asked = answers(station("pick", ADA, "!next", "TOTE-0001", "!short"))

    assert [one["number"] for one in asked["choices"]] == [1, 2, 3, 4, 5]  # type: ignore[union-attr, attr-defined]


class Terminal(io.StringIO):
    """A keyboard at which somebody scanned faster than the answers came."""

    def isatty(self) -> bool:
        return True


def test_what_a_person_scanned_blindly_after_a_refusal_is_held(
    command: Run, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    lines = "!next\nTOTE-9999\nTOTE-0001\nTOTE-0001\n"
    store = str(warehouse.store.engine.url.database)
    told = []

    for json_too in ([], ["--json"]):
        monkeypatch.setattr("sys.stdin", Terminal(lines))
        told.append(command("station", "pick", "--as", ADA, "--store", store, *json_too).out)

    assert "2 scans held since the refused one: TOTE-0001 and TOTE-0001" in told[0]
    assert "held" not in told[1]


def test_people_read_sentences(station: Run, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))

    ran = station("pick", ADA, "!next", "TOTE-0001", "LOC-X", "!short", "", options=())

    assert [line[0] for line in ran.out.splitlines() if line[0] != " "] == [*"·✓✓✗?"]
    assert "   2  Too few in the slot" in ran.out.splitlines()


@pytest.mark.parametrize(
    ("name", "badge", "said"),
    [
        ("pick", "BADGE-NOBODY", "badge"),
        ("pick", "TOTE-0001", "badge"),
        ("receive", BEN, "Ben"),
    ],
)
def test_whoever_may_not_work_there_is_told_in_one_line(
    station: Run, warehouse: Warehouse, name: str, badge: str, said: str
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    station("pick", BEN, "!next")

    ran = station(name, badge, "TOTE-0001")

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert said in ran.err
    assert "NOBODY" not in ran.err


def test_bytes_that_are_no_text_are_a_code_that_cannot_be_read(
    station: Run, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch, command: Run
) -> None:
    garbage = io.TextIOWrapper(io.BytesIO(b"\xff\xfe\x00LOC\nCMD-NEXT\n"), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", garbage)
    store = str(warehouse.store.engine.url.database)

    _, unreadable, after = answers(
        command("station", "pick", "--as", ADA, "--store", store, "--json")
    )

    assert (unreadable["say"], after["say"]) == ("desk.unreadable", "pick.no_round")


@pytest.mark.parametrize(("given", "status"), [("290174", 0), ("290175", 2), ("", 2)])
def test_a_station_beyond_picking_takes_the_pin_from_a_person_or_the_environment(
    station: Run, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch, given: str, status: int
) -> None:
    door = make_door()
    give_pin(warehouse.store, an_act(), new_hash(door, "290174"), person="ada")
    if given:
        monkeypatch.setenv("WAREHOUSE_DESK_PIN", given)

    ran = station("pack", ADA)

    assert ran.status == status
    assert (ran.err == "") == (status == 0)
