"""A small week at the warehouse, made through the use cases: the figures are counted by hand.

Shipped: S1 (web, C-1) 3 blue mugs; S2 (web, C-1) a blue mug and 4 pens; S3 (market, C-2) 2 red
mugs; S4 (market, no customer) 2 pens. S1 and S3 were delivered. Open: O1 is being picked, O2 is
held, O3 waits, O4 is cancelled. Returned: a mug of S1 as a wrong item, two pens of S2, a mug of S3.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from tests.factories import a_contact, an_act
from tests.unit.usecases.returns.shipped import Returns, announced, setup
from tests.warehouse import ADA, Warehouse, opened
from warehouse_desk.domain.catalogue import Product, Supply
from warehouse_desk.domain.floor import CUSTOMER, SUPPLIER
from warehouse_desk.domain.orders import Channel, Order, OrderLine, OrderState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Method
from warehouse_desk.domain.returns import ReturnedUnit, ReturnReason
from warehouse_desk.domain.stock import Goods
from warehouse_desk.stations.desk import Desk
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.promising import promise
from warehouse_desk.usecases.queue import cancel_orders, hold_orders
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.stock import move

#: When the reports are read.
FRIDAY = "2026-03-06T12:00Z"


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


@contextmanager
def spent(template: Path, path: Path) -> Iterator[Warehouse]:
    """Open a warehouse after its week; its clock stands."""
    with opened(template, path) as warehouse:
        returns = setup(warehouse)
        _furnish(warehouse)
        _send_orders(warehouse)
        _take_orders(warehouse)
        _pick(warehouse)
        _take_back(returns)
        at(warehouse, FRIDAY)
        yield warehouse


def at(warehouse: Warehouse, text: str) -> None:
    """Let the clock stand at a moment."""
    warehouse.store.clock = lambda: moment(text)


def _furnish(warehouse: Warehouse) -> None:
    low = Product("PEN", "Pen", 140, 12, 12, 15, category="stationery", reorder_point=120)
    records = [
        Channel("market", "Marketplace"),
        a_contact(2, customer="C-2"),
        a_contact(3, customer=""),
        Supply(0, "PEN", "Penmaker", 50, 30, "2026-04-01"),
        Supply(0, "MUG-RED", "Potter", 10, 10, "2026-02-01"),
    ]
    furnish(warehouse.store, an_act(), records, name="more")
    change(warehouse.store, an_act(), record=low)


def _send_orders(warehouse: Warehouse) -> None:
    for ref, channel, contact, lines, placed_at, shipped_at, delivered_at in (
        ("S1", "web", 1, (("MUG-BLUE", 3),), "2026-03-01T08:00Z", "2026-03-01T10:00Z",
         "2026-03-03T08:00Z"),
        ("S2", "web", 1, (("MUG-BLUE", 1), ("PEN", 4)), "2026-03-01T09:00Z", "2026-03-01T15:00Z",
         None),
        ("S3", "market", 2, (("MUG-RED", 2),), "2026-03-02T00:00Z", "2026-03-02T06:00Z",
         "2026-03-03T00:00Z"),
        ("S4", "market", 3, (("PEN", 2),), "2026-02-28T23:59:59Z", "2026-03-02T06:00Z", None),
    ):  # fmt: skip
        send(
            warehouse.store, an_act(), ref=ref, channel=channel, contact=contact, lines=lines,
            placed_at=moment(placed_at), shipped_at=moment(shipped_at),
            delivered_at=moment(delivered_at) if delivered_at else None,
        )  # fmt: skip


def _take_orders(warehouse: Warehouse) -> None:
    at(warehouse, "2026-03-05T09:00Z")
    for ref, lines in (
        ("O1", (("MUG-BLUE", 2), ("PEN", 1))),
        ("O2", (("PEN", 1),)),
        ("O3", (("MUG-RED", 12),)),
        ("O4", (("PEN", 1),)),
    ):
        place(warehouse.store, an_act(), ref=ref, lines=lines)
    hold_orders(warehouse.store, an_act(), refs=("O2",))
    cancel_orders(warehouse.store, an_act(), refs=("O4",))


def _pick(warehouse: Warehouse) -> None:
    """Pick O1 in half an hour with four wrong scans; its second round is only begun."""
    at(warehouse, "2026-03-05T10:00Z")
    warehouse.release(Method.SINGLE, "O1")
    desk = warehouse.desk("pick", ADA)
    scan(desk, "CMD-NEXT TOTE-0001")
    scan(desk, "LOC-A-01-02 CMD-HELP", good=False)
    scan(desk, "LOC-A-01-01")
    scan(desk, "2000000000022 2000000000022 no-such-code", good=False)
    scan(desk, "2000000000015 2000000000015 LOC-B-02-01 2000000000053")
    at(warehouse, "2026-03-05T10:30Z")
    scan(desk, "LOC-BENCH-1")
    at(warehouse, "2026-03-05T10:40Z")
    place(warehouse.store, an_act(), ref="O5", lines=(("PEN", 1),))
    warehouse.release(Method.BATCH, "O5")
    scan(desk, "CMD-NEXT")


def _take_back(returns: Returns) -> None:
    for ref, line, pieces, reason, requested_at in (
        ("S1", 1, 1, ReturnReason.WRONG_ITEM, "2026-03-05T08:00Z"),
        ("S2", 2, 2, ReturnReason.CHANGED_MIND, "2026-03-04T15:00Z"),
        ("S3", 1, 1, ReturnReason.DAMAGED, "2026-03-04T00:00Z"),
    ):
        at(returns.warehouse, requested_at)
        returns.warehouse.clock.now = moment(requested_at)
        asked = announced(line, pieces, reason=reason)
        returns.requested(ref, asked, rma=f"RMA-00000{ref[1]}")
    at(returns.warehouse, "2026-03-05T11:00Z")
    receiving = returns.desk("receive")
    scan(receiving, "RMA-000001 MUG-BLUE CMD-DONE RMA-000002 PEN PEN CMD-DONE")
    inspecting = returns.desk("inspect")
    _inspect(returns, inspecting, "U-0000001", minutes=2)
    _inspect(returns, inspecting, "U-0000002", minutes=3)
    unit = returns.warehouse.store
    with unit.look() as reading:
        mug = reading.get(ReturnedUnit, "U-0000001")
    change(unit, an_act(), record=replace(mug, refunded_at=moment("2026-03-06T11:00Z")))


def _inspect(returns: Returns, desk: Desk, plate: str, *, minutes: int) -> None:
    at(returns.warehouse, "2026-03-05T13:00Z")
    scan(desk, f"{plate} CMD-3 CMD-3 CMD-OK")
    at(returns.warehouse, f"2026-03-05T13:0{minutes}Z")
    scan(desk, "LOC-RESTOCK-1")


def scan(desk: Desk, codes: str, *, good: bool = True) -> None:
    for code in codes.split():
        reply = desk.scan(code)
        assert reply.is_good is good, (code, reply)


@operation(Right.ADMIN)
def send(
    uow: UnitOfWork,
    *,
    ref: str,
    channel: str,
    contact: int,
    lines: tuple[tuple[str, int], ...],
    placed_at: datetime,
    shipped_at: datetime,
    delivered_at: datetime | None,
) -> int:
    """Have sent an order out before the week began."""
    state = OrderState.DELIVERED if delivered_at else OrderState.SHIPPED
    order = Order(ref, channel, contact, "standard", placed_at, shipped_at, "GBP", state=state)
    uow.add(replace(order, shipped_at=shipped_at, delivered_at=delivered_at))
    for line, (sku, pieces) in enumerate(lines, 1):
        move(uow, Goods(sku), origin=SUPPLIER, target=CUSTOMER, quantity=pieces)
        done = {"picked": pieces, "packed": pieces, "shipped": pieces}
        uow.add(OrderLine(ref, line, sku, pieces, 795, **done))
    return 0


@operation(Right.ADMIN)
def place(uow: UnitOfWork, *, ref: str, lines: tuple[tuple[str, int], ...]) -> int:
    """Take an order in that has to leave by the evening."""
    ship_by = uow.now.replace(hour=18)
    uow.add(Order(ref, "web", 1, "standard", uow.now, ship_by, "GBP"))
    for line, (sku, pieces) in enumerate(lines, 1):
        uow.add(OrderLine(ref, line, sku, pieces, 795))
    promise(uow, [ref])
    return 0


@operation(Right.ADMIN)
def change(uow: UnitOfWork, *, record: object) -> int:
    """Save what no use case of today changes yet."""
    uow.save(record)
    return 0
