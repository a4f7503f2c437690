"""A desk: who works at it, which station is open, and every scan answered in its turn."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NoReturn

import pytest

from tests.factories import an_act
from tests.scans import play
from tests.warehouse import ADA, BEN, ELSEWHERE, EVA, SAM, Warehouse
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.domain.catalogue import Barcode, Product
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.events import ScanRow
from warehouse_desk.domain.people import Person, Right, Session
from warehouse_desk.domain.picking import Method, Task
from warehouse_desk.stations.desk import NEEDS
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.set_up import furnish


def scans(warehouse: Warehouse) -> list[ScanRow]:
    with warehouse.store.look() as reading:
        return reading.find(ScanRow)


def test_a_badge_opens_the_desk_and_leaving_closes_it(warehouse: Warehouse) -> None:
    play(
        make_desk(warehouse.store),
        f"""
        CMD-NEXT       BADGE  ask    desk.scan_badge
        TOTE-0001      BADGE  ask    desk.scan_badge
        BADGE-NOBODY   BADGE  wrong  people.unknown_badge
        {ADA}          HOME   good   desk.welcome       name=Ada
        TOTE-0001      HOME   ask    desk.not_expected  scanned=TOTE-0001
        CMD-SIGN-OUT   BADGE  good   desk.goodbye       name=Ada
        """,
    )


def test_a_badge_is_never_shown_or_journalled(warehouse: Warehouse) -> None:
    desk = make_desk(warehouse.store)

    replies = [desk.scan(text) for text in (ADA, "BADGE-NOBODY", "badge-ada", "]C0BADGE-ADA")]

    assert all("ADA" not in reply.code and "NOBODY" not in reply.code for reply in replies)
    assert "BADGE-ADA" not in str(warehouse.rows()) + str(scans(warehouse))
    assert "NOBODY" not in str(scans(warehouse))


@pytest.mark.parametrize("station", NEEDS)
@pytest.mark.parametrize("badge", [ADA, BEN, EVA, SAM])
def test_a_station_opens_only_for_who_may_work_there(
    warehouse: Warehouse, station: str, badge: str
) -> None:
    desk = make_desk(warehouse.store)
    rights = desk.scan(badge).is_good and desk.person and desk.person.rights

    reply = desk.open(station)

    if rights and NEEDS[station] in rights:
        assert (reply.feedback, desk.station is not None) == (Feedback.INFO, True)
    else:
        assert (reply.feedback, reply.say) == (Feedback.WRONG, Say.NOT_HERE)
        assert desk.station is None


def test_no_station_opens_for_nobody(warehouse: Warehouse) -> None:
    desk = make_desk(warehouse.store)

    assert desk.open("pick").say is Say.SCAN_BADGE
    assert desk.station is None


def test_a_station_that_is_left_keeps_its_work(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    desk = warehouse.desk()
    desk.scan("CMD-NEXT")

    desk.close()

    assert desk.scan("TOTE-0001").place == "HOME"
    desk.open("pick")
    assert desk.scan("TOTE-0001").place == "SLOT"


def test_another_badge_changes_the_person_and_leaves_the_round_with_its_picker(
    warehouse: Warehouse,
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    desk = warehouse.desk()
    play(desk, "CMD-NEXT TOTE good pick.scan_tote")

    play(desk, f"{BEN} HOME good desk.welcome name=Ben")

    desk.open("pick")
    play(desk, "CMD-NEXT START wrong pick.no_round")
    with warehouse.store.look() as reading:
        found = reading.find(Session, ended_at=None)
        assert [one.person for one in found if one.station != ELSEWHERE] == ["ben"]
    play(desk, f"{ADA} TOTE good desk.welcome name=Ada")
    play(desk, "TOTE-0001 SLOT good pick.go_to_slot")


def test_ones_own_badge_again_keeps_the_station_and_what_is_half_made(
    warehouse: Warehouse,
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    desk = warehouse.desk()

    play(
        desk,
        f"""
        CMD-NEXT       TOTE  good  pick.scan_tote
        TOTE-0001      SLOT  good  pick.go_to_slot
        CMD-SHORT      SLOT  ask   pick.short_why
        {ADA}          SLOT  good  desk.welcome
        CMD-CANCEL     SLOT  info  desk.never_mind
        """,
    )


def test_a_badge_leads_to_the_station_where_work_was_open_last(warehouse: Warehouse) -> None:
    for _ in range(2):
        warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    walk = ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", "2000000000015", "LOC-BENCH-1", "CMD-NEXT")
    desk = warehouse.desk()
    assert all(desk.scan(text).is_good for text in walk)
    desk.open("pack")
    assert desk.scan("CMD-NEXT").is_good

    opened = make_desk(warehouse.store)
    reply = opened.scan(ADA)

    assert (reply.say, reply.place) == (Say.WELCOME, "BOX")
    assert opened.station is not None
    assert opened.station.name == "pack"


def test_who_signed_out_at_another_desk_is_signed_out_here(warehouse: Warehouse) -> None:
    first, second = warehouse.desk(), warehouse.desk()

    play(second, "CMD-SIGN-OUT BADGE good desk.goodbye")

    play(first, "CMD-NEXT BADGE ask desk.scan_badge")
    assert first.person is first.station is None


def test_who_works_at_two_desks_stands_at_the_same_line_at_both(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1, PEN=1))
    first, second = warehouse.desk(), warehouse.desk()

    play(first, "CMD-NEXT     TOTE  good  pick.scan_tote")
    play(second, "TOTE-0001   SLOT  good  pick.go_to_slot  slot=A-01-01")
    play(first, "LOC-A-01-01  ITEM  good  pick.scan_item")
    play(second, "2000000000015  SLOT  good  pick.go_to_slot  slot=B-02-01")
    play(first, "2000000000015 SLOT  wrong  desk.not_expected  expected=B-02-01")


@operation(Right.ADMIN)
def change(uow: UnitOfWork, *, person: str, roles: str, active: bool) -> str:
    uow.save(replace(uow.get(Person, person), roles=roles, active=active))
    return person


def test_who_was_dismissed_while_signed_in_can_do_nothing_more(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    desk = warehouse.desk()
    change(warehouse.store, an_act(), person="ada", roles="picker", active=False)
    before = warehouse.rows()

    play(
        desk,
        f"""
        CMD-NEXT       START  wrong  people.inactive  name=Ada
        CMD-SIGN-OUT   START  wrong  people.inactive
        {ADA}          START  wrong  people.unknown_badge
        """,
    )

    assert warehouse.rows() == before


def test_a_role_that_was_taken_away_counts_at_once(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    desk = warehouse.desk()
    change(warehouse.store, an_act(), person="ada", roles="returns", active=True)

    play(desk, "CMD-NEXT START wrong people.not_allowed name=Ada right=pick")


def test_every_scan_is_numbered_and_journalled_once(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=8))
    desk = warehouse.desk()

    replies = [
        desk.scan(text)
        for text in ("CMD-NEXT", "LOC-A-01-01", "TOTE-0001", "LOC-A-01-01", "12000000000012")
    ]

    assert [reply.scan for reply in replies] == [2, 3, 4, 5, 6]
    written = [(row.code, row.accepted, row.say, row.quantity) for row in scans(warehouse)]
    assert written == [
        ("BADGE-…", True, "", 1),
        ("CMD-NEXT", True, "", 1),
        ("LOC-A-01-01", False, "desk.not_expected", 1),
        ("TOTE-0001", True, "", 1),
        ("LOC-A-01-01", True, "", 1),
        ("12000000000012", True, "", 6),
    ]
    *_, last = scans(warehouse)
    with warehouse.store.look() as reading:
        assert last.task == str(reading.find(Task)[0].task)
    assert (last.station, last.person) == ("pick", "ada")


def test_an_accepted_scan_is_one_operation_and_a_refused_one_is_none(
    warehouse: Warehouse,
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    desk = warehouse.desk()
    before = warehouse.count("operation")

    desk.scan("CMD-NEXT")
    desk.scan("WALL-1-01")

    assert warehouse.count("operation") == before + 1
    *_, good, wrong = scans(warehouse)
    assert good.operation
    assert wrong.operation == ""


@pytest.mark.parametrize(
    ("text", "say", "hint"),
    [
        ("", Say.UNREADABLE, "unreadable.empty"),
        ("A" * 10_000, Say.UNREADABLE, "unreadable.too_long"),
        ("2000000000016", Say.UNREADABLE, "unreadable.check_digit"),
        ("TOTE-", Say.UNREADABLE, "unreadable.cut"),
        ("\x1b[2J", Say.UNREADABLE, "unreadable.control_signs"),
        ("٢٠٠٠", Say.UNREADABLE, "unreadable.keyboard_layout"),
        ("NO-SUCH-THING", Say.UNKNOWN_CODE, None),
    ],
)
def test_what_cannot_be_read_or_is_not_known_is_answered(
    warehouse: Warehouse, text: str, say: Say, hint: str | None
) -> None:
    reply = warehouse.desk().scan(text)

    assert (reply.feedback, reply.say, reply.facts.get("hint")) == (Feedback.WRONG, say, hint)
    assert len(reply.code) < 200


def test_a_code_of_two_products_asks_for_a_more_precise_one(warehouse: Warehouse) -> None:
    twin = [Product("2000000000015", "Named like a code", 1, 1, 1, 1)]
    furnish(warehouse.store, an_act(), twin, name="twin")

    reply = warehouse.desk().scan("2000000000015")

    assert (reply.feedback, reply.say) == (Feedback.ASK, Say.AMBIGUOUS)
    assert reply.facts["skus"] == ("2000000000015", "MUG-BLUE")


def test_help_tells_where_one_stands(warehouse: Warehouse) -> None:
    play(warehouse.desk(), "CMD-HELP START info desk.help")


class Broken:
    """Codes whose store is away."""

    def find(self, code: str) -> Sequence[Barcode]:
        raise OutsideTrouble(Trouble.STORE_BUSY, file="warehouse.db")


def test_a_store_that_is_away_is_an_answer_and_the_desk_goes_on(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    desk = warehouse.desk()
    codes, desk.codes = desk.codes, Broken()

    reply = desk.scan("2000000000015")

    assert (reply.feedback, reply.say, reply.place) == (
        Feedback.WRONG, Trouble.STORE_BUSY, "TROUBLE",
    )  # fmt: skip
    desk.codes = codes
    play(desk, "CMD-NEXT TOTE good pick.scan_tote")


def test_a_full_disk_stores_nothing_and_the_scan_can_be_repeated(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    desk = warehouse.desk()

    def full(_act: object) -> NoReturn:
        raise OutsideTrouble(Trouble.STORE_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(warehouse.store, "begin", full)
        assert desk.scan("CMD-NEXT").say is Trouble.STORE_FULL

    play(desk, "CMD-NEXT TOTE good pick.scan_tote")
