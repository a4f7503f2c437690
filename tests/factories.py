"""Valid records of the domain; a test states only what matters to it."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import Any

from warehouse_desk.domain.catalogue import Barcode, Lot, Product
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.orders import (
    Channel,
    Contact,
    CustomerText,
    Order,
    OrderLine,
    Reservation,
    TextAbout,
)
from warehouse_desk.domain.packing import BoxType, Label, Parcel, ParcelItem
from warehouse_desk.domain.people import Person, Session
from warehouse_desk.domain.picking import (
    Cart,
    Claim,
    Method,
    Round,
    RoundOrder,
    RoundState,
    Task,
    Tote,
)
from warehouse_desk.domain.returns import (
    Return,
    ReturnedUnit,
    ReturnLine,
    ReturnReason,
    ReturnState,
    UnitState,
)
from warehouse_desk.usecases.ports import Act

#: A Monday morning.
MORNING = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

_keys = count(1)


def an_act(code: str = "", **changes: Any) -> Act:
    """An act under a key of its own."""
    return replace(Act(f"key-{next(_keys)}", "system", "pick", code=code), **changes)


def a_product(sku: str = "MUG-BLUE", **changes: Any) -> Product:
    return replace(Product(sku, f"{sku} by name", 100, 90, 80, 350), **changes)


def a_barcode(code: str = "05012345678900", **changes: Any) -> Barcode:
    return replace(Barcode(code, "MUG-BLUE"), **changes)


def a_lot(lot: str = "L1", **changes: Any) -> Lot:
    return replace(Lot("MUG-BLUE", lot, "2027-01-31"), **changes)


def a_place(place: str = "A-01-01", **changes: Any) -> Place:
    kind = PlaceKind.VIRTUAL if place.startswith("@") else PlaceKind.PICK
    return replace(Place(place, kind), **changes)


def a_channel(channel: str = "web", **changes: Any) -> Channel:
    return replace(Channel(channel, "Web shop"), **changes)


def a_contact(contact: int = 1, **changes: Any) -> Contact:
    person = Contact(
        contact, "C-1", "Zofia Przykładowa", "ul. Zmyślona 7", "", "Kraków", "30-001", "PL",
        "zofia@example.com", "+48 500 000 000", "pl",
    )  # fmt: skip
    return replace(person, **changes)


def an_order(order_ref: str = "536532", **changes: Any) -> Order:
    return replace(Order(order_ref, "web", 1, "standard", MORNING, MORNING, "GBP"), **changes)


def a_note(text: str = "Ring twice", order_ref: str = "536532") -> CustomerText:
    return CustomerText(TextAbout.ORDER, order_ref, 0, text)


def a_comment(text: str, rma: str = "RMA-000213", line: int = 1) -> CustomerText:
    return CustomerText(TextAbout.RETURN, rma, line, text)


def an_order_line(line: int = 1, **changes: Any) -> OrderLine:
    return replace(OrderLine("536532", line, "MUG-BLUE", 2, 795), **changes)


def a_reservation(**changes: Any) -> Reservation:
    return replace(Reservation(0, "536532", 1, "MUG-BLUE", "A-01-01", "", 2), **changes)


def a_round(number: int = 17, **changes: Any) -> Round:
    return replace(Round(number, Method.SINGLE, "", RoundState.READY), **changes)


def a_round_order(**changes: Any) -> RoundOrder:
    return replace(RoundOrder(17, "536532", 1), **changes)


def a_task(**changes: Any) -> Task:
    return replace(Task(0, 17, 1, "536532", 1, "MUG-BLUE", "A-01-01", "", 2), **changes)


def a_tote(tote: str = "TOTE-0001", **changes: Any) -> Tote:
    return replace(Tote(tote), **changes)


def a_cart(cart: str = "CART-01", **changes: Any) -> Cart:
    return replace(Cart(cart, 6), **changes)


def a_claim(**changes: Any) -> Claim:
    return replace(Claim(0, "round 17", "ada", "pick", MORNING), **changes)


def a_box(box: str = "M", **changes: Any) -> BoxType:
    return replace(BoxType(box, "Medium", 300, 200, 150, 306, 206, 162, 180, 20_000, 45), **changes)


def a_parcel(parcel: str = "400000000000000017", **changes: Any) -> Parcel:
    return replace(Parcel(parcel, "536532", 1, "M"), **changes)


def a_parcel_item(**changes: Any) -> ParcelItem:
    return replace(ParcelItem("400000000000000017", 1, "MUG-BLUE", "", "", 2), **changes)


def a_label(**changes: Any) -> Label:
    return replace(Label(0, "400000000000000017", "400000000000000017", made_at=MORNING), **changes)


def a_return(rma: str = "RMA-000213", **changes: Any) -> Return:
    return replace(Return(rma, "536532", ReturnState.AUTHORISED, MORNING), **changes)


def a_return_line(**changes: Any) -> ReturnLine:
    return replace(ReturnLine("RMA-000213", 1, "MUG-BLUE", 1, ReturnReason.CHANGED_MIND), **changes)


def a_returned_unit(plate: str = "U-0000451", **changes: Any) -> ReturnedUnit:
    unit = ReturnedUnit(
        plate, "RMA-000213", 1, "MUG-BLUE", "", "", "changed_mind", UnitState.RECEIVED, "RETURNS"
    )
    return replace(unit, **changes)


def a_person(person: str = "ada", **changes: Any) -> Person:
    return replace(Person(person, person.title(), "picker", f"digest of {person}"), **changes)


def a_session(person: str = "ada", **changes: Any) -> Session:
    return replace(Session(0, person, "pick", MORNING), **changes)
