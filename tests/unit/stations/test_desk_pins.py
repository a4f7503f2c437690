"""A desk that asks for the PIN, and one that locks itself."""

import pytest

from tests.factories import an_act
from tests.scans import play
from tests.warehouse import ADA, BEN, SAM, Warehouse
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.domain.errors import OutsideTrouble, Trouble, Why
from warehouse_desk.domain.picking import Method
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.pins import Door
from warehouse_desk.usecases.staff import give_pin

PIN = "290174"


class PlainHasher:
    """Keeps a PIN as it is."""

    def hash(self, pin: str) -> str:
        return pin

    def fits(self, pin: str, kept: str) -> bool:
        return pin == kept


@pytest.fixture
def desk(warehouse: Warehouse) -> Desk:
    """A desk where Ada and Sam have a PIN."""
    for name in ("ada", "sam"):
        give_pin(warehouse.store, an_act(person="sam"), PIN, person=name)
    return make_desk(warehouse.store, door=Door(PlainHasher()))


def test_picking_takes_one_scan_and_packing_the_pin(desk: Desk) -> None:
    play(desk, f"{ADA} HOME good desk.welcome")

    picking = desk.open("pick")
    packing = desk.open("pack")
    play(desk, "TOTE-0001 PIN ask desk.not_expected")
    wrong = desk.prove("111222")
    right = desk.prove(PIN)

    assert picking.place == "START"
    assert (packing.feedback, packing.say, packing.place) == (Feedback.ASK, Say.ENTER_PIN, "PIN")
    assert (wrong.feedback, wrong.say, wrong.place) == (Feedback.WRONG, Why.PIN_WRONG, "PIN")
    assert (right.feedback, right.say, right.place) == (Feedback.GOOD, Say.PROVEN, "START")
    assert desk.station is not None
    assert desk.station.name == "pack"
    assert desk.open("ship").say is not Say.ENTER_PIN


def test_what_the_window_wants_is_opened_by_the_window(desk: Desk) -> None:
    desk.scan(SAM)

    asked, right = desk.ask_pin(), desk.prove(PIN)

    assert (asked.say, right.say, right.place) == (Say.ENTER_PIN, Say.PROVEN, "HOME")
    assert desk.person is not None
    assert desk.person.after_pin == ()


def test_work_that_is_open_beyond_picking_is_there_after_badge_and_pin(
    warehouse: Warehouse, desk: Desk
) -> None:
    desk.scan(SAM)
    desk.ask_pin("receive")
    desk.prove(PIN)
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    desk.open("pick")
    play(desk, "CMD-NEXT TOTE good pick.scan_tote")

    locked = desk.lock()
    back = desk.scan(SAM)

    assert (locked.feedback, locked.say, locked.place) == (Feedback.INFO, Say.LOCKED, "BADGE")
    assert (back.say, back.place) == (Say.WELCOME, "TOTE")


def test_a_pack_bench_that_was_locked_asks_for_the_pin_at_once(
    warehouse: Warehouse, desk: Desk
) -> None:
    ref = warehouse.order(MUG_BLUE=1)
    warehouse.release(Method.SINGLE, ref)
    play(desk, f"{ADA} HOME good desk.welcome")
    desk.open("pick")
    play(
        desk,
        """
        CMD-NEXT       TOTE  good  pick.scan_tote
        TOTE-0001      SLOT  good  pick.go_to_slot
        LOC-A-01-01    ITEM  good  pick.scan_item
        2000000000015  DROP  good  pick.drop_bench
        LOC-BENCH-1    START good  pick.dropped
        """,
    )
    desk.ask_pin("pack")
    desk.prove(PIN)
    opened = desk.scan("TOTE-0001").place

    desk.lock()
    back = desk.scan(ADA)
    right = desk.prove(PIN)

    assert (back.say, back.place) == (Say.ENTER_PIN, "PIN")
    assert (right.say, right.place) == (Say.PROVEN, opened)


def test_another_badge_at_the_pin_changes_the_person(desk: Desk) -> None:
    desk.scan(SAM)
    desk.ask_pin("pack")

    play(desk, f"{BEN} HOME good desk.welcome name=Ben")


def test_a_desk_where_nobody_is_has_nothing_to_prove_or_lock(desk: Desk) -> None:
    replies = [desk.ask_pin(), desk.prove(PIN), desk.lock()]

    assert {reply.say for reply in replies} == {Say.SCAN_BADGE}


def test_a_store_that_is_away_is_told_and_the_pin_asked_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.scan(SAM)
    desk.ask_pin("pack")

    def away(*_: object) -> object:
        raise OutsideTrouble(Trouble.STORE_BUSY)

    monkeypatch.setattr(desk.store, "begin", away)

    assert desk.prove(PIN).say is Trouble.STORE_BUSY
    assert desk.lock().say is Trouble.STORE_BUSY
    assert desk.person is not None
