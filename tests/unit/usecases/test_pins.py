"""PINs at the door of everything beyond picking, and a second person's yes."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest

from tests.factories import an_act
from tests.warehouse import ADA, BEN, SAM, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.people import Countersign, Person, PinTries, Right, Session
from warehouse_desk.usecases.operation import NEEDS, operation
from warehouse_desk.usecases.people import SignedIn, badge_digest, sign_in
from warehouse_desk.usecases.pins import (
    Door,
    Proof,
    change_pin,
    countersign,
    countersigned,
    draw_pin,
    keep_pin,
    new_hash,
    prove,
    session_proven,
)
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.queue import cancel_orders
from warehouse_desk.usecases.settings import PINS
from warehouse_desk.usecases.undo import redo_last, undo_last

PIN, OTHER_PIN = "290174", "807152"


class PlainHasher:
    """Keeps a PIN as it is, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def hash(self, pin: str) -> str:
        return f"kept {pin}"

    def fits(self, pin: str, kept: str) -> bool:
        self.asked.append(kept)
        return kept == f"kept {pin}"


class Watch:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def door(watch: Watch) -> Door:
    return Door(PlainHasher(), watch)


@operation(Right.ADMIN)
def have(uow: UnitOfWork, *records: object) -> int:
    for record in records:
        if isinstance(record, Person | PinTries) and uow.seek(type(record), record.person):
            uow.save(record)
        else:
            uow.add(record)
    return len(records)


@operation(Right.ADMIN)
def change_floor(uow: UnitOfWork) -> str:
    return uow.act.person


@operation(Right.PICK)
def walk(uow: UnitOfWork) -> str:
    return uow.act.person


def person(warehouse: Warehouse, name: str) -> Person:
    with warehouse.store.look() as reading:
        return reading.get(Person, name)


def with_pin(warehouse: Warehouse, *names: str, pin: str = PIN) -> None:
    for name in names:
        have(warehouse.store, an_act(), replace(person(warehouse, name), pin_hash=f"kept {pin}"))


def come(warehouse: Warehouse, badge: str = SAM, instead_of: int = 0) -> SignedIn:
    act = an_act(person="", station="door")
    return sign_in(warehouse.store, act, badge=badge_digest(badge), instead_of=instead_of)


def tries(warehouse: Warehouse, name: str) -> tuple[int, int]:
    with warehouse.store.look() as reading:
        found = reading.seek(PinTries, name) or PinTries(name)
    return found.failed, found.total


def refused(work: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        work()
    return refusal.value


def guess(warehouse: Warehouse, door: Door, pin: str = "000000", name: str = "sam") -> Refusal:
    return refused(lambda: prove(warehouse.store, an_act(person=name), door, pin))


def test_without_a_pin_a_badge_opens_everything_as_on_the_first_day(warehouse: Warehouse) -> None:
    signed_in = come(warehouse)

    assert signed_in.rights == tuple(Right)
    assert signed_in.after_pin == ()
    assert change_floor(warehouse.store, an_act(person="sam")) == "sam"


def test_with_a_pin_the_badge_alone_opens_picking_only(warehouse: Warehouse) -> None:
    with_pin(warehouse, "sam")

    signed_in = come(warehouse)

    assert signed_in.rights == (Right.SIGN_IN, Right.PICK)
    assert signed_in.after_pin == tuple(right for right in Right if right not in signed_in.rights)
    assert walk(warehouse.store, an_act(person="sam")) == "sam"
    asked = refused(lambda: change_floor(warehouse.store, an_act(person="sam")))
    assert (asked.why, asked.facts) == (Why.PIN_NEEDED, {"name": "Sam", "right": "admin"})


def test_the_right_pin_opens_the_rest_for_this_session_only(
    warehouse: Warehouse, door: Door
) -> None:
    with_pin(warehouse, "sam")
    come(warehouse)

    proven = prove(warehouse.store, an_act(person="sam"), door, " ۲۹۰۱۷۴ ")

    assert (proven.rights, proven.after_pin) == (tuple(Right), ())
    assert change_floor(warehouse.store, an_act(person="sam")) == "sam"
    assert tries(warehouse, "sam") == (0, 0)
    come(warehouse)
    asked = refused(lambda: change_floor(warehouse.store, an_act(person="sam")))
    assert asked.why is Why.PIN_NEEDED


def test_ones_own_badge_again_at_the_same_desk_needs_no_second_pin(
    warehouse: Warehouse, door: Door
) -> None:
    with_pin(warehouse, "sam")
    come(warehouse)
    proven = prove(warehouse.store, an_act(person="sam"), door, PIN)

    again = come(warehouse, instead_of=proven.session)
    colleague = come(warehouse, ADA, instead_of=again.session)
    back = come(warehouse, instead_of=colleague.session)

    assert again.after_pin == ()
    assert back.after_pin != ()


def test_where_pins_are_the_rule_nobody_goes_beyond_picking_without_one(
    warehouse: Warehouse, door: Door
) -> None:
    have(warehouse.store, an_act(), Setting(PINS.name, "1"))

    signed_in = come(warehouse)

    assert signed_in.rights == (Right.SIGN_IN, Right.PICK)
    assert guess(warehouse, door).why is Why.PIN_MISSING


def test_wrong_pins_are_counted_before_they_are_looked_at(warehouse: Warehouse) -> None:
    class Dying(PlainHasher):
        def fits(self, pin: str, kept: str) -> bool:
            raise KeyboardInterrupt

    with_pin(warehouse, "sam")

    with pytest.raises(KeyboardInterrupt):
        prove(warehouse.store, an_act(person="sam"), Door(Dying()), PIN)

    assert tries(warehouse, "sam") == (1, 1)


def test_the_same_act_again_is_counted_again(warehouse: Warehouse, door: Door) -> None:
    with_pin(warehouse, "sam")
    act = an_act(person="sam")

    for pin in ("111222", "333444"):
        assert refused(lambda pin=pin: prove(warehouse.store, act, door, pin)).why is Why.PIN_WRONG

    assert tries(warehouse, "sam") == (2, 2)


def test_after_five_wrong_ones_one_waits_and_a_restart_begins_the_wait_anew(
    warehouse: Warehouse, door: Door, watch: Watch
) -> None:
    with_pin(warehouse, "sam")
    five = [guess(warehouse, door).why for _ in range(5)]

    waits = guess(warehouse, door, PIN)
    watch.seconds = 59
    almost = guess(warehouse, door, PIN)
    restarted = Door(PlainHasher(), watch)
    anew = guess(warehouse, restarted, PIN)
    watch.seconds = 60.5

    assert five == [Why.PIN_WRONG] * 5
    assert (waits.why, waits.facts) == (Why.PIN_WAIT, {"seconds": 60})
    assert almost.facts == {"seconds": 1}
    assert anew.facts == {"seconds": 60}
    assert prove(warehouse.store, an_act(person="sam"), door, PIN).after_pin == ()


def test_one_persons_wait_locks_nobody_else_out(warehouse: Warehouse, door: Door) -> None:
    with_pin(warehouse, "sam", "ada")
    for _ in range(6):
        guess(warehouse, door)

    assert prove(warehouse.store, an_act(person="ada"), door, PIN).after_pin == ()


def test_thirty_days_of_guessing_open_nothing_with_more_than_one_in_ten_thousand(
    warehouse: Warehouse, door: Door, watch: Watch
) -> None:
    """Whoever guesses waits as long as it takes; the owner gives the right PIN every day."""
    with_pin(warehouse, "sam")
    looked = 0
    for _ in range(30):
        for _ in range(4):
            watch.seconds += 4_000
            looked += guess(warehouse, door).why is Why.PIN_WRONG
        watch.seconds += 4_000
        with suppress(Refusal):
            prove(warehouse.store, an_act(person="sam"), door, PIN)

    assert looked == 50
    assert looked / 10**6 <= 0.0001


def test_the_trail_and_the_journal_hold_no_pin(warehouse: Warehouse, door: Door) -> None:
    with_pin(warehouse, "sam")
    prove(warehouse.store, an_act(person="sam"), door, PIN)
    guess(warehouse, door, OTHER_PIN)

    rows = warehouse.rows()

    rows["person"] = []
    assert PIN not in str(rows)
    assert OTHER_PIN not in str(rows)


def test_a_pin_is_changed_by_who_knows_the_old_one(warehouse: Warehouse, door: Door) -> None:
    with_pin(warehouse, "sam")
    act = an_act(person="sam")

    weak = refused(lambda: change_pin(warehouse.store, act, door, PIN, "123456"))
    wrong = refused(lambda: change_pin(warehouse.store, act, door, OTHER_PIN, OTHER_PIN))
    change_pin(warehouse.store, act, door, PIN, OTHER_PIN)

    assert (weak.why, wrong.why) == (Why.PIN_WEAK, Why.PIN_WRONG)
    assert person(warehouse, "sam").pin_hash == new_hash(door, OTHER_PIN)


def test_a_weak_pin_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter([111_111, 7, 807_152])
    monkeypatch.setattr(secrets, "randbelow", lambda _: next(drawn))

    assert draw_pin() == "807152"


def test_a_proof_is_good_for_its_own_person_only(warehouse: Warehouse) -> None:
    store, sam = warehouse.store, an_act(person="sam")

    assert refused(lambda: session_proven(store, sam, Proof("ada"))).why is Why.NOT_SIGNED_IN
    assert refused(lambda: keep_pin(store, sam, Proof("ada"), "x")).why is Why.NOT_SIGNED_IN
    yes = refused(lambda: countersigned(store, sam, Proof("sam"), kind="change_floor", contents=""))
    assert yes.why is Why.SECOND_REFUSED


def two_supervisors(warehouse: Warehouse, door: Door) -> str:
    """Let Ada be one too; Sam is at the desk and wants to cancel an order."""
    have(warehouse.store, an_act(), replace(person(warehouse, "ada"), roles="supervisor"))
    with_pin(warehouse, "sam")
    with_pin(warehouse, "ada", pin=OTHER_PIN)
    come(warehouse)
    prove(warehouse.store, an_act(person="sam"), door, PIN)
    return warehouse.order(MUG_BLUE=1)


def test_a_grave_act_takes_a_second_person_once(warehouse: Warehouse, door: Door) -> None:
    ref = two_supervisors(warehouse, door)
    store, other = warehouse.store, warehouse.order(MUG_BLUE=1)
    needed = refused(lambda: cancel_orders(store, an_act(person="sam"), refs=(ref,)))

    name = countersign(
        store, an_act(person="sam"), door, OTHER_PIN, badge=badge_digest(ADA),
        kind=str(needed.facts["act"]), contents=str(needed.facts["contents"]),
    )  # fmt: skip
    elsewhere = refused(lambda: cancel_orders(store, an_act(person="sam"), refs=(other,)))
    done = cancel_orders(store, an_act(person="sam"), refs=(ref,))

    assert (needed.why, name, done) == (Why.SECOND_NEEDED, "Ada", 1)
    assert elsewhere.why is Why.SECOND_NEEDED
    again = refused(lambda: cancel_orders(store, an_act(person="sam"), refs=(ref,)))
    assert again.why is Why.SECOND_NEEDED
    with store.look() as reading:
        assert [one.person for one in reading.find(Countersign)] == ["ada"]


def test_a_yes_ends_with_the_session_it_was_given_to(warehouse: Warehouse, door: Door) -> None:
    ref = two_supervisors(warehouse, door)
    store = warehouse.store
    needed = refused(lambda: cancel_orders(store, an_act(person="sam"), refs=(ref,)))
    countersign(
        store, an_act(person="sam"), door, OTHER_PIN, badge=badge_digest(ADA),
        kind="cancel_orders", contents=str(needed.facts["contents"]),
    )  # fmt: skip

    come(warehouse)
    prove(store, an_act(person="sam"), door, PIN)

    late = refused(lambda: cancel_orders(store, an_act(person="sam"), refs=(ref,)))
    assert late.why is Why.SECOND_NEEDED


@pytest.mark.parametrize(
    ("badge", "pin"), [("BADGE-NOBODY", PIN), (SAM, PIN), (ADA, PIN), (BEN, PIN)]
)
def test_an_unknown_badge_ones_own_and_a_wrong_pin_are_answered_alike(
    warehouse: Warehouse, door: Door, badge: str, pin: str
) -> None:
    two_supervisors(warehouse, door)
    with_pin(warehouse, "ben")

    no = refused(
        lambda: countersign(
            warehouse.store, an_act(person="sam"), door, pin, badge=badge_digest(badge),
            kind="cancel_orders", contents="",
        )
    )  # fmt: skip

    assert (no.why, no.facts) == (Why.SECOND_REFUSED, {})
    assert isinstance(door.hasher, PlainHasher)
    assert len(door.hasher.asked) == 2


def test_a_second_person_who_guessed_too_often_waits_too(warehouse: Warehouse, door: Door) -> None:
    two_supervisors(warehouse, door)
    have(warehouse.store, an_act(), PinTries("ada", 10, 10))

    no = refused(
        lambda: countersign(
            warehouse.store, an_act(person="sam"), door, OTHER_PIN, badge=badge_digest(ADA),
            kind="cancel_orders", contents="",
        )
    )  # fmt: skip

    assert no.why is Why.PIN_LOCKED


def test_an_act_taken_back_asks_for_the_same_right(warehouse: Warehouse, door: Door) -> None:
    with_pin(warehouse, "sam")
    store = warehouse.store
    come(warehouse)
    prove(store, an_act(person="sam"), door, PIN)
    act = an_act(person="sam", station="door")
    NEEDS["lay_tile"] = Right.ADMIN
    lay_tile(store, act)
    undo_last(store, an_act(person="sam", station="door"))
    come(warehouse)

    denied = refused(lambda: redo_last(store, an_act(person="sam", station="door")))

    assert denied.why in {Why.PIN_NEEDED, Why.NOTHING_TO_UNDO}


@operation(Right.ADMIN, undo=True)
def lay_tile(uow: UnitOfWork) -> str:
    uow.add(Setting("tile", "1"))
    return "laid"


def test_who_is_not_signed_in_does_nothing(warehouse: Warehouse) -> None:
    have(warehouse.store, an_act(), Person("zoe", "Zoe", "supervisor", "digest"))

    assert refused(lambda: walk(warehouse.store, an_act(person="zoe"))).why is Why.NOT_SIGNED_IN
    with warehouse.store.look() as reading:
        assert reading.find(Session, person="zoe") == []
