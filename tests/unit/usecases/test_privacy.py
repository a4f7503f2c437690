"""What is held about somebody, how long, and its erasure."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.factories import (
    a_comment,
    a_contact,
    a_label,
    a_note,
    a_parcel,
    a_returned_unit,
    an_act,
)
from tests.warehouse import Warehouse
from warehouse_desk.domain.carriers import ReturnLabel
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Complaint, Setting, TrailEntry
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.inserts import InsertKind, InsertRule, NoteAbout, PackingNote
from warehouse_desk.domain.orders import ERASED, Contact, CustomerText, Order, OrderState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    Photo,
    PickUp,
    PickUpAddress,
    Return,
    ReturnLine,
    ReturnReason,
    ReturnState,
    Survey,
)
from warehouse_desk.domain.shipping import Carrier, HandOver
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.privacy import (
    contacts_of,
    due_for_erasure,
    erase_contacts,
    held_about,
)
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.settings import KEEP_DAYS

NAME, EMAIL = "Marked Name", "marked@example.com"


@operation(Right.ADMIN)
def belongs(uow: UnitOfWork, *, ref: str, state: OrderState, days: int) -> int:
    """Give an order to somebody, as it stood so many days ago."""
    contact = uow.add(replace(a_contact(), contact=0, name=NAME, email=EMAIL))
    order = uow.get(Order, ref)
    then = uow.now - timedelta(days=days)
    shipped = then if state is OrderState.SHIPPED else None
    uow.save(
        replace(
            order, contact=contact.contact, state=state, placed_at=then, shipped_at=shipped,
        )
    )  # fmt: skip
    uow.add(a_note("ring twice", ref))
    return contact.contact


@operation(Right.ADMIN)
def came_back(uow: UnitOfWork, *, ref: str) -> int:
    uow.add(Place("P-1", PlaceKind.PARCEL))
    uow.add(a_parcel("P-1", order_ref=ref))
    uow.add(a_label(parcel="P-1"))
    uow.add(Return("RMA-1", ref, ReturnState.REQUESTED, uow.now))
    uow.add(ReturnLine("RMA-1", 1, "PEN", 1, ReturnReason.CHANGED_MIND))
    uow.add(a_comment("too blue", "RMA-1"))
    uow.add(Complaint(0, ref, "too late", uow.now))
    uow.add(replace(a_returned_unit("RU-1"), rma="RMA-1", sku="PEN", place="RETURNS-1"))
    uow.add(Photo("picture.png", "digest", "RU-1", uow.now, "eva"))
    uow.add(Survey("RMA-1", 2, "too slow", uow.now))
    uow.add(Carrier("LARK", "Larkpost", "9521001", "STAGE-LARK", "Europe/London"))
    uow.add(ReturnLabel(0, "952100100000000099", ref, "RMA-1", "LARK", "returns"))
    uow.add(Photo("from-home.jpg", "digest", "RMA-1", uow.now, "page"))
    uow.add(Photo("packed.jpg", "digest", "P-1", uow.now, "ada"))
    uow.add(Photo("another's.jpg", "digest", "P-2", uow.now, "ada"))
    label = uow.find(ReturnLabel, rma="RMA-1")[0].label
    ordered = uow.add(PickUp(0, "RMA-1", label, "LARK", uow.now, uow.now, uow.now, uow.now))
    uow.add(PickUpAddress(ordered.pick_up, "Noor Neighbour", "too far away", "", "Leeds", ""))
    return 1


def an_order_of_somebody(
    warehouse: Warehouse, state: OrderState = OrderState.SHIPPED, days: int = 0
) -> tuple[str, int]:
    ref = warehouse.order(PEN=1)
    return ref, belongs(warehouse.store, an_act(), ref=ref, state=state, days=days)


def test_somebody_is_found_by_name_mail_or_order(warehouse: Warehouse) -> None:
    ref, contact = an_order_of_somebody(warehouse)

    with warehouse.store.look() as reading:
        found = [contacts_of(reading, about) for about in (NAME, EMAIL, ref)]
        with pytest.raises(Refusal) as refused:
            contacts_of(reading, "Nobody Known")

    assert [[one.contact for one in contacts] for contacts in found] == [[contact]] * 3
    assert refused.value.why is Why.NOT_THERE


def test_the_export_lists_everything_and_the_erasure_leaves_numbers(warehouse: Warehouse) -> None:
    ref, contact = an_order_of_somebody(warehouse)
    came_back(warehouse.store, an_act(), ref=ref)
    with warehouse.store.look() as reading:
        held = held_about(reading, NAME)

    erased = erase_contacts(warehouse.store, an_act(), contacts=(contact,))

    assert {name: len(rows) for name, rows in held.items()} == {
        "contacts": 1, "orders": 1, "lines": 1, "parcels": 1, "labels": 1, "returns": 1,
        "return_lines": 1, "units": 1, "photos": 3, "pick_ups": 1, "pick_up_addresses": 1,
        "return_labels": 1,
        "surveys": 1, "texts": 2, "complaints": 1, "packing_notes": 0, "insert_rules": 0,
    }  # fmt: skip
    assert erased.contacts == 1
    assert set(erased.photos) == {"picture.png", "from-home.jpg", "packed.jpg"}
    assert set(erased.papers) >= {ref, "P-1", "RU-1", "952100100000000099"}
    with warehouse.store.look() as reading:
        left = reading.get(Contact, contact)
        assert (left.name, left.email, left.address1) == (ERASED, "", "")
        assert reading.find(CustomerText) == []
        assert (len(reading.find(PickUp)), reading.find(PickUpAddress)) == (1, [])
        assert [one.text for one in reading.find(Complaint)] == [""]
        assert reading.get(Survey, "RMA-1").comment == ""
        trail = "".join(one.body for one in reading.find(TrailEntry))
        assert [words for words in ("ring", "too") if words in trail] == []
        assert [one.path for one in reading.find(Photo)] == ["another's.jpg"]


def test_what_benches_are_told_about_a_customer_goes_with_the_last_of_the_contacts(
    warehouse: Warehouse,
) -> None:
    first, last = (replace(a_contact(), contact=one, name=NAME, customer="C-7") for one in (71, 72))
    told = [
        PackingNote(1, NoteAbout.CUSTOMER, "C-7", "Call Ms Name first."),
        PackingNote(2, NoteAbout.CUSTOMER, "C-8", "No plastic."),
        PackingNote(3, NoteAbout.CHANNEL, "C-7", "Logo tape."),
        InsertRule(1, "For Ms Name", InsertKind.GIFT, "PEN", customer="C-7", text="Thank you"),
    ]
    furnish(warehouse.store, an_act(), [first, last, *told], name="told")

    with warehouse.store.look() as reading:
        held = held_about(reading, NAME)
    erase_contacts(warehouse.store, an_act(), contacts=(71,))
    with warehouse.store.look() as reading:
        kept = len(reading.find(PackingNote)), reading.get(InsertRule, 1).active
    erase_contacts(warehouse.store, an_act(), contacts=(72,))

    assert (len(held["packing_notes"]), len(held["insert_rules"])) == (1, 1)
    assert kept == (3, True)
    with warehouse.store.look() as reading:
        notes, rule = reading.find(PackingNote), reading.get(InsertRule, 1)
        trail = "".join(one.body for one in reading.find(TrailEntry))
    assert [one.note for one in notes] == [2, 3]
    assert (rule.name, rule.customer, rule.text, rule.active) == (ERASED, ERASED, "", False)
    assert [words for words in ("Ms Name", "C-7") if words in trail] == []


def test_an_export_of_somebody_without_orders_is_short(warehouse: Warehouse) -> None:
    furnish(warehouse.store, an_act(), [replace(a_contact(), contact=0, name=NAME)], name="one")

    with warehouse.store.look() as reading:
        held = held_about(reading, NAME)
    (contact,) = held["contacts"]
    erased = erase_contacts(warehouse.store, an_act(), contacts=(int(str(contact["contact"])),))

    assert [name for name, rows in held.items() if rows] == ["contacts"]
    assert (erased.photos, erased.papers) == ((), ())
    assert erase_contacts(warehouse.store, an_act(), contacts=()).contacts == 0


def test_an_address_that_is_still_needed_is_not_erased(warehouse: Warehouse) -> None:
    ref, contact = an_order_of_somebody(warehouse, OrderState.PICKED)

    with pytest.raises(Refusal) as refused:
        erase_contacts(warehouse.store, an_act(), contacts=(contact,))

    assert (refused.value.why, refused.value.facts) == (Why.WRONG_STATE, {"orders": [ref]})


def test_what_was_kept_long_enough_is_due(warehouse: Warehouse) -> None:
    _, old = an_order_of_somebody(warehouse, days=366)
    _, cancelled = an_order_of_somebody(warehouse, OrderState.CANCELLED, days=400)
    an_order_of_somebody(warehouse, days=364)
    an_order_of_somebody(warehouse, OrderState.OPEN, days=500)
    warehouse.order(PEN=1)

    with warehouse.store.look() as reading:
        due = due_for_erasure(reading)
    erase_contacts(warehouse.store, an_act(), contacts=tuple(due))
    with warehouse.store.look() as reading:
        after = due_for_erasure(reading)

    assert set(due) >= {old, cancelled}
    assert len(due) == 2
    assert after == []


def signed(warehouse: Warehouse, number: int, days: int) -> Photo:
    """Have a driver sign a hand-over that was closed some days ago."""
    at = warehouse.clock.now - timedelta(days=days)
    path = f"{number}.png"
    photo = Photo(path, "0" * 64, f"hand-over {number}", at, "ada")
    carrier = Carrier(f"LARK-{number}", "Larkpost", "9521001", "STAGE-LARK", "Europe/London")
    rows = [carrier, HandOver(number, carrier.carrier, at, closed_at=at), photo]
    furnish(warehouse.store, an_act(), rows, name=f"signature {number}")
    return photo


def test_a_drivers_signature_goes_when_addresses_of_its_age_do(warehouse: Warehouse) -> None:
    old, young = signed(warehouse, 1, days=366), signed(warehouse, 2, days=364)

    erased = erase_contacts(warehouse.store, an_act(), contacts=())

    assert erased.photos == (old.path,)
    with warehouse.store.look() as reading:
        assert reading.find(Photo) == [young]


def test_where_addresses_are_kept_for_ever_none_is_due(warehouse: Warehouse) -> None:
    signed(warehouse, 1, days=5_000)
    an_order_of_somebody(warehouse, days=5_000)
    furnish(warehouse.store, an_act(), [Setting(KEEP_DAYS.name, "0")], name="settings")

    assert erase_contacts(warehouse.store, an_act(), contacts=()).photos == ()
    with warehouse.store.look() as reading:
        assert due_for_erasure(reading) == []
