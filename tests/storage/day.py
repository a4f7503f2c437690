"""A small day at the warehouse, in records: something of everything, and every rule holds."""

from dataclasses import replace
from hashlib import sha256
from typing import Any

from tests.factories import (
    MORNING,
    a_box,
    a_cart,
    a_channel,
    a_claim,
    a_contact,
    a_label,
    a_lot,
    a_parcel,
    a_parcel_item,
    a_person,
    a_place,
    a_product,
    a_reservation,
    a_return,
    a_return_line,
    a_returned_unit,
    a_round,
    a_round_order,
    a_session,
    a_task,
    a_tote,
    an_act,
    an_order,
    an_order_line,
)
from tests.storage.keeping import do
from warehouse_desk.domain.events import ImportRun
from warehouse_desk.domain.floor import CUSTOMER, SUPPLIER, PlaceKind
from warehouse_desk.domain.orders import Order, OrderLine, OrderState, Reservation
from warehouse_desk.domain.packing import Label, LabelState, Parcel, ParcelState
from warehouse_desk.domain.picking import RoundState, Task, WallSlot
from warehouse_desk.domain.returns import Disposition, Grade, Inspection, Photo, UnitState
from warehouse_desk.domain.stock import Goods, Stock
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.unit_of_work import SqlUnitOfWork
from warehouse_desk.usecases.stock import move

MUG, CLOCK, TEA = Goods("MUG-BLUE"), Goods("CLOCK"), Goods("TEA", "L1")
TICKING = replace(CLOCK, serial="SN-1")
PARCEL, TRACKING = "P-000001", "004000000000000017"
PICTURE = b"a picture of a mug"


def spend_a_day(store: SqlStore) -> None:
    """Let a day pass: one order goes out and partly comes back, another is being picked."""
    for code, person, work in (
        ("", "system", furnish),
        ("BADGE-7XK29QPM", "ada", sign_in),
        ("", "ada", take_in),
        ("", "ada", release),
        ("MUG-BLUE", "ada", pick_mugs),
        ("SN-1", "ada", pick_the_clock),
        ("TOTE-0001", "ada", put_into_tote),
        ("CART-01", "ada", begin_another),
        ("MUG-BLUE", "ada", pack_mugs),
        ("SN-1", "ada", pack_the_clock),
        ("CMD-DONE", "ada", close),
        (TRACKING, "ada", ship),
        ("RMA-000213", "ada", receive),
        ("CMD-OK", "ada", inspect),
        ("CMD-1", "ada", restock),
    ):
        do(store, work, an_act(code, person=person))
        store.refuse(an_act("LOOK-ALIKE", person=person), "pick.wrong_item")


def furnish(uow: SqlUnitOfWork) -> None:
    places = (SUPPLIER, CUSTOMER, "A-01-01", "A-01-02")
    kinds = {
        "BENCH-1": PlaceKind.BENCH, "RETURNS": PlaceKind.RETURNS, "WALL-1-01": PlaceKind.WALL,
        "TOTE-0001": PlaceKind.TOTE, "TOTE-0002": PlaceKind.TOTE,
    }  # fmt: skip
    add(
        uow,
        a_product(),
        a_product("CLOCK", serials=True),
        a_product("TEA", lots=True),
        a_lot(sku="TEA"),
        *map(a_place, places),
        *(a_place(place, kind=kind) for place, kind in kinds.items()),
        WallSlot("WALL-1-01", 1),
        a_tote(),
        a_tote("TOTE-0002"),
        a_cart(),
        a_box(),
        a_channel(),
        a_person(),
        a_contact(),
    )


def sign_in(uow: SqlUnitOfWork) -> None:
    add(uow, a_session())
    uow.record("signed_in", "ada")


def take_in(uow: SqlUnitOfWork) -> None:
    for goods, quantity in ((MUG, 10), (CLOCK, 1), (TEA, 4)):
        move(uow, goods, origin=SUPPLIER, target="A-01-01", quantity=quantity)
    add(
        uow,
        an_order(),
        an_order_line(1, ordered=3),
        an_order_line(2, sku="CLOCK", ordered=1),
        an_order("536533"),
        an_order_line(1, order_ref="536533", ordered=5),
        ImportRun(0, "", "orders.csv", "orders", "digest", 5, 3, 1, 1, MORNING),
    )


def release(uow: SqlUnitOfWork) -> None:
    for number, ref in ((17, "536532"), (18, "536533")):
        add(uow, a_round(number), a_place(f"HAND-{number}", kind=PlaceKind.HAND))
        add(uow, a_round_order(round=number, order_ref=ref))
        uow.save(uow.get(Order, ref).become(OrderState.RELEASED))
    for number, ref, line, sku, pieces in (
        (17, "536532", 1, "MUG-BLUE", 2),
        (17, "536532", 2, "CLOCK", 1),
        (18, "536533", 1, "MUG-BLUE", 5),
    ):
        uow.save(uow.get(Stock, sku, "A-01-01", "").reserve(pieces))
        add(uow, a_reservation(order_ref=ref, line=line, sku=sku, quantity=pieces))
        add(uow, a_task(round=number, order_ref=ref, line=line, sku=sku, wanted=pieces))
    uow.save(uow.get(OrderLine, "536532", 1).run_short(1, "no_stock"))


def pick_mugs(uow: SqlUnitOfWork) -> None:
    take_into_hand(uow, 17, 1, MUG, 2)


def pick_the_clock(uow: SqlUnitOfWork) -> None:
    take_into_hand(uow, 17, 2, TICKING, 1)


def put_into_tote(uow: SqlUnitOfWork) -> None:
    uow.save(a_tote(order_ref="536532", round=17))
    for task, goods in zip(uow.find(Task, round=17), (MUG, TICKING), strict=True):
        move(uow, goods, origin="HAND-17", target="TOTE-0001", quantity=task.in_hand)
        uow.save(uow.get(OrderLine, "536532", task.line).pick(task.in_hand))
        uow.save(task.put())
    uow.save(a_round_order(tote="TOTE-0001"))
    uow.save(a_round(17, state=RoundState.DONE, tote="TOTE-0001", done_at=MORNING))
    uow.save(uow.get(Order, "536532").become(OrderState.PICKED))


def begin_another(uow: SqlUnitOfWork) -> None:
    add(uow, a_claim(subject="round 18"))
    uow.save(a_cart(round=18))
    uow.save(a_tote("TOTE-0002", order_ref="536533", round=18))
    uow.save(a_round_order(round=18, order_ref="536533", tote="TOTE-0002"))
    uow.save(a_round(18, state=RoundState.ACTIVE, person="ada", cart="CART-01"))
    take_into_hand(uow, 18, 1, MUG, 2)


def pack_mugs(uow: SqlUnitOfWork) -> None:
    add(uow, a_place(PARCEL, kind=PlaceKind.PARCEL), a_parcel(PARCEL))
    pack(uow, 1, MUG, 2)


def pack_the_clock(uow: SqlUnitOfWork) -> None:
    pack(uow, 2, TICKING, 1)
    uow.save(a_tote())


def close(uow: SqlUnitOfWork) -> None:
    parcel = uow.get(Parcel, PARCEL)
    uow.save(replace(parcel, state=ParcelState.LABELLED, closed_at=uow.now))
    add(uow, a_label(parcel=PARCEL, tracking="004000000000000000", state=LabelState.VOID))
    add(uow, a_label(parcel=PARCEL, tracking=TRACKING))
    uow.tell("print_label", PARCEL)
    uow.save(uow.get(Order, "536532").become(OrderState.PACKED))


def ship(uow: SqlUnitOfWork) -> None:
    (label,) = uow.find(Label, tracking=TRACKING)
    uow.save(label.confirm(uow.now))
    parcel = uow.get(Parcel, PARCEL)
    uow.save(replace(parcel, state=ParcelState.SHIPPED, shipped_at=uow.now))
    for goods, quantity in ((MUG, 2), (TICKING, 1)):
        move(uow, goods, origin=PARCEL, target=CUSTOMER, quantity=quantity)
    for line in uow.find(OrderLine, order_ref="536532"):
        uow.save(replace(line, shipped=line.packed))
    order = uow.get(Order, "536532").become(OrderState.SHIPPED)
    uow.save(replace(order, shipped_at=uow.now))
    uow.tell("order_shipped", "536532")


def receive(uow: SqlUnitOfWork) -> None:
    add(uow, a_return(), a_return_line(quantity=2, received=2))
    for plate in ("U-0000001", "U-0000002"):
        move(uow, MUG, origin=CUSTOMER, target="RETURNS", quantity=1)
        add(uow, a_returned_unit(plate))
    uow.save(replace(uow.get(OrderLine, "536532", 1), returned=2))


def inspect(uow: SqlUnitOfWork) -> None:
    graded = a_returned_unit("U-0000001", state=UnitState.GRADED, grade=Grade.A.value)
    uow.save(graded)
    add(
        uow,
        Inspection(0, "U-0000001", "ada", MORNING, MORNING, report_hash="h1"),
        Inspection(0, "U-0000001", "ada", MORNING, MORNING, report_hash="h2", previous_hash="h1"),
        Photo("ab/picture.jpg", sha256(PICTURE).hexdigest(), "U-0000001", MORNING, "ada"),
    )


def restock(uow: SqlUnitOfWork) -> None:
    disposed = a_returned_unit(
        "U-0000001", state=UnitState.DISPOSED, grade="A", disposition=Disposition.RESTOCK.value
    )
    uow.save(replace(disposed, place="A-01-01"))
    move(uow, MUG, origin="RETURNS", target="A-01-01", quantity=1)


def take_into_hand(uow: SqlUnitOfWork, number: int, line: int, goods: Goods, pieces: int) -> None:
    (task,) = uow.find(Task, round=number, line=line)
    (promise,) = uow.find(Reservation, order_ref=task.order_ref, line=line)
    if promise.quantity == pieces:
        uow.remove(promise)
    else:
        uow.save(replace(promise, quantity=promise.quantity - pieces))
    uow.save(uow.get(Stock, goods.sku, "A-01-01", "").reserve(-pieces))
    move(uow, goods, origin="A-01-01", target=f"HAND-{number}", quantity=pieces)
    uow.save(task.take(pieces))
    uow.record("item_picked", goods.sku, round=number)


def pack(uow: SqlUnitOfWork, line: int, goods: Goods, pieces: int) -> None:
    move(uow, goods, origin="TOTE-0001", target=PARCEL, quantity=pieces)
    item = a_parcel_item(
        parcel=PARCEL, line=line, sku=goods.sku, serial=goods.serial, quantity=pieces
    )
    add(uow, item)
    uow.save(uow.get(OrderLine, "536532", line).pack(pieces))


def add(uow: SqlUnitOfWork, *records: Any) -> None:
    for record in records:
        uow.add(record)
