"""The way back: exactly what was, and what others did since stays."""

from dataclasses import replace
from typing import Any

import pytest

from tests.factories import (
    a_cart,
    a_channel,
    a_contact,
    a_place,
    a_reservation,
    a_round,
    a_task,
    a_tote,
    an_act,
    an_order,
    an_order_line,
)
from tests.storage.keeping import MUG, do, everything, keep, keep_mugs, mugs_in
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Operation
from warehouse_desk.domain.floor import CUSTOMER, PlaceKind
from warehouse_desk.domain.orders import Contact, OrderLine, Reservation
from warehouse_desk.domain.picking import Cart, Tote
from warehouse_desk.domain.stock import SerialUnit, Stock
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Act, UnitOfWork
from warehouse_desk.usecases.stock import move
from warehouse_desk.usecases.undo import redo_last, undo_last

#: Tables that an undo adds to and never takes from, and counters that only go up.
GROWING = ("movement", "operation", "scan", "event", "trail", "series")


@operation(None, undo=True)
def shift(uow: UnitOfWork, *, origin: str, target: str, quantity: int = 1, serial: str = "") -> int:
    """Move mugs; can be undone."""
    goods = replace(MUG, serial=serial)
    move(uow, goods, origin=origin, target=target, quantity=quantity)
    uow.record("shifted", MUG.sku)
    return quantity


@operation(None, undo=True)
def pick(uow: UnitOfWork, *, tote: str) -> int:
    """Take a promised piece into a tote, much as a picker does."""
    (promise,) = uow.find(Reservation, order_ref="536532")
    if promise.quantity == 1:
        uow.remove(promise)
    else:
        uow.save(replace(promise, quantity=promise.quantity - 1))
    uow.save(uow.get(Stock, MUG.sku, "A-01-01", "").reserve(-1))
    move(uow, MUG, origin="A-01-01", target=tote, quantity=1)
    line = uow.get(OrderLine, "536532", 1)
    uow.save(line.pick(1))
    return line.picked


@operation(None, undo=True)
def bind(uow: UnitOfWork, *, tote: str, round: int) -> str:  # noqa: A002
    """Give a tote to a round."""
    uow.save(replace(uow.get(Tote, tote), round=round))
    return tote


@operation(None, undo=True)
def add_cart(uow: UnitOfWork, *, cart: str) -> str:
    """Add a cart."""
    uow.add(a_cart(cart))
    return cart


@operation(None, undo=True)
def add_hand(uow: UnitOfWork, *, place: str) -> str:
    """Add a place, and lay a mug there."""
    uow.add(a_place(place, kind=PlaceKind.HAND))
    move(uow, MUG, origin="A-01-01", target=place, quantity=1)
    return place


@operation(None, undo=True)
def change_phone(uow: UnitOfWork, *, phone: str) -> str:
    """Change personal data, which the trail does not know."""
    uow.save(replace(uow.get(Contact, 1), phone=phone))
    return phone


@operation(None)
def count_slot(uow: UnitOfWork) -> str:
    """Do something that cannot be taken back."""
    uow.record("counted", "A-01-01")
    return "counted"


def ada(**changes: Any) -> Act:
    return an_act(**{"person": "system", "station": "pick-1", **changes})


def what_may_go_back(store: SqlStore) -> dict[str, list[tuple[Any, ...]]]:
    return {name: rows for name, rows in everything(store).items() if name not in GROWING}


@pytest.fixture
def floor(store: SqlStore) -> SqlStore:
    """Five mugs in A-01-01, two of them promised, and two totes."""
    keep_mugs(store, 5)
    keep(
        store,
        a_place("TOTE-0001", kind=PlaceKind.TOTE),
        a_tote(),
        a_tote("TOTE-0002"),
        a_channel(),
        a_contact(),
        an_order(),
        an_order_line(),
        a_round(),
        a_task(),
    )
    do(store, lambda uow: uow.save(uow.get(Stock, MUG.sku, "A-01-01", "").reserve(2)))
    keep(store, a_reservation())
    return store


def test_undo_brings_back_exactly_what_was(floor: SqlStore) -> None:
    before = what_may_go_back(floor)

    pick(floor, ada(), tote="TOTE-0001")
    pick(floor, ada(), tote="TOTE-0001")
    undo_last(floor, ada())
    undo_last(floor, ada())

    after = what_may_go_back(floor)
    emptied = ("MUG-BLUE", "TOTE-0001", "", 0, 0)
    assert after.pop("stock") == sorted([*before.pop("stock"), emptied], key=repr)
    assert after == before


def test_redo_does_again_what_was_undone(floor: SqlStore) -> None:
    pick(floor, ada(), tote="TOTE-0001")
    pick(floor, ada(), tote="TOTE-0001")
    done = what_may_go_back(floor)

    for undo_or_redo in (undo_last, undo_last, redo_last, redo_last):
        undo_or_redo(floor, ada())

    assert what_may_go_back(floor) == done


def test_undo_and_redo_may_follow_each_other_for_ever(floor: SqlStore) -> None:
    pick(floor, ada(), tote="TOTE-0001")

    for _ in range(3):
        undo_last(floor, ada())
        redo_last(floor, ada())
    undo_last(floor, ada())

    assert (mugs_in(floor, "A-01-01"), mugs_in(floor, "TOTE-0001")) == (5, 0)


def test_after_a_new_act_there_is_nothing_to_redo(floor: SqlStore) -> None:
    pick(floor, ada(), tote="TOTE-0001")
    undo_last(floor, ada())
    shift(floor, ada(), origin="A-01-01", target="A-01-02")

    with pytest.raises(Refusal) as refused:
        redo_last(floor, ada())

    assert refused.value.why is Why.NOTHING_TO_UNDO


def test_undo_keeps_what_others_did_since(floor: SqlStore) -> None:
    shift(floor, ada(), origin="A-01-01", target="A-01-02", quantity=2)
    shift(floor, an_act(station="pick-2"), origin="A-01-01", target="A-01-02", quantity=1)

    undo_last(floor, ada())

    assert (mugs_in(floor, "A-01-01"), mugs_in(floor, "A-01-02")) == (4, 1)


def test_undo_takes_ones_own_last_act_at_this_station(floor: SqlStore) -> None:
    shift(floor, ada(), origin="A-01-01", target=CUSTOMER)
    shift(floor, ada(station="pick-2"), origin="A-01-01", target="A-01-02")
    shift(floor, ada(person="ben"), origin="A-01-01", target="A-01-02")

    undo_last(floor, ada())

    assert mugs_in(floor, CUSTOMER) == 0
    assert mugs_in(floor, "A-01-02") == 2


def test_undo_of_what_others_built_on_is_refused_and_changes_nothing(floor: SqlStore) -> None:
    shift(floor, ada(), origin="A-01-01", target="A-01-02", quantity=2)
    shift(floor, an_act(station="pick-2"), origin="A-01-02", target=CUSTOMER, quantity=1)
    before = everything(floor)

    with pytest.raises(Refusal) as refused:
        undo_last(floor, ada())

    assert refused.value.why is Why.CANNOT_UNDO
    assert everything(floor) == before


def test_undo_of_pieces_that_were_packed_since_is_refused(floor: SqlStore) -> None:
    pick(floor, ada(), tote="TOTE-0001")
    do(floor, lambda uow: uow.save(uow.get(OrderLine, "536532", 1).pack(1)))
    before = everything(floor)

    with pytest.raises(Refusal) as refused:
        undo_last(floor, ada())

    assert refused.value.why is Why.CANNOT_UNDO
    assert everything(floor) == before


def test_a_binding_that_changed_since_is_not_taken_for_a_count(floor: SqlStore) -> None:
    bind(floor, ada(), tote="TOTE-0001", round=17)
    bind(floor, an_act(station="pick-2"), tote="TOTE-0001", round=18)

    with pytest.raises(Refusal) as refused:
        undo_last(floor, ada())

    assert refused.value.why is Why.CANNOT_UNDO
    with floor.look() as reading:
        assert reading.get(Tote, "TOTE-0001").round == 18


def test_a_binding_goes_back(floor: SqlStore) -> None:
    bind(floor, ada(), tote="TOTE-0001", round=17)

    undo_last(floor, ada())

    with floor.look() as reading:
        assert reading.get(Tote, "TOTE-0001") == a_tote()


def test_a_row_added_is_taken_away_unless_it_changed(floor: SqlStore) -> None:
    add_cart(floor, ada(), cart="CART-01")
    undo_last(floor, ada())
    add_cart(floor, ada(), cart="CART-02")
    do(floor, lambda uow: uow.save(a_cart("CART-02", round=17)))

    with pytest.raises(Refusal) as refused:
        undo_last(floor, ada())

    assert refused.value.facts == {"what": "Cart"}
    with floor.look() as reading:
        assert [cart.cart for cart in reading.find(Cart)] == ["CART-02"]


def test_a_place_stays_for_movements_point_to_it(floor: SqlStore) -> None:
    add_hand(floor, ada(), place="HAND-17")
    undo_last(floor, ada())
    redo_last(floor, ada())

    assert mugs_in(floor, "HAND-17") == 1
    undo_last(floor, ada())
    assert mugs_in(floor, "HAND-17") == 0


def test_undo_of_a_row_that_is_gone_is_refused(floor: SqlStore) -> None:
    bind(floor, ada(), tote="TOTE-0001", round=17)
    do(floor, lambda uow: uow.remove(uow.get(Tote, "TOTE-0001")))

    with pytest.raises(Refusal) as refused:
        undo_last(floor, ada())

    assert refused.value.why is Why.CANNOT_UNDO


def test_personal_data_cannot_be_undone_for_the_trail_does_not_know_it(floor: SqlStore) -> None:
    change_phone(floor, ada(), phone="+48 500 000 001")

    with pytest.raises(Refusal) as refused:
        undo_last(floor, ada())

    assert refused.value.why is Why.CANNOT_UNDO


def test_an_act_without_a_way_back_is_named(floor: SqlStore) -> None:
    count_slot(floor, ada())

    with pytest.raises(Refusal) as refused:
        undo_last(floor, ada())

    assert (refused.value.why, refused.value.facts) == (Why.CANNOT_UNDO, {"act": "count_slot"})


def test_there_is_nothing_to_undo_or_redo_before_the_first_act(floor: SqlStore) -> None:
    for undo_or_redo in (undo_last, redo_last):
        with pytest.raises(Refusal) as refused:
            undo_or_redo(floor, ada())

        assert refused.value.why is Why.NOTHING_TO_UNDO


def test_a_serial_number_goes_back_to_its_place(floor: SqlStore) -> None:
    shift(floor, ada(), origin="A-01-01", target="A-01-02", serial="SN-1")
    shift(floor, ada(), origin="A-01-02", target=CUSTOMER, serial="SN-1")

    undo_last(floor, ada())

    with floor.look() as reading:
        assert reading.find(SerialUnit) == [SerialUnit("MUG-BLUE", "SN-1", "A-01-02")]


def test_an_undone_operation_says_by_which_it_was(floor: SqlStore) -> None:
    act, undoing = ada(), ada()
    shift(floor, act, origin="A-01-01", target="A-01-02")

    undo_last(floor, undoing)

    with floor.look() as reading:
        assert reading.get(Operation, act.key).undone_by == undoing.key
