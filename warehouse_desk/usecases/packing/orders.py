"""Coming to an order at the bench, and leaving it."""

from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.people import Desk, Right
from warehouse_desk.domain.picking import Claim, Tote, WallSlot
from warehouse_desk.usecases.desks import put_on_desk
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.benches import bench_of, benches, brought_to
from warehouse_desk.usecases.packing.claims import (
    claim,
    give_up,
    is_claimed_by,
    subject,
    taken,
)
from warehouse_desk.usecases.packing.step import STATION
from warehouse_desk.usecases.packing.waiting import waiting_at
from warehouse_desk.usecases.ports import Reading, UnitOfWork


@dataclass(frozen=True, slots=True)
class OrderOpened:
    """An order that somebody packs from now on; `brought_to` names a bench that is not theirs."""

    order_ref: str
    brought_to: str = ""


@operation(Right.PACK, undo=True)
def open_order(uow: UnitOfWork, *, order_ref: str) -> OrderOpened:
    """Begin to pack an order, or go on with it."""
    return _open(uow, order_ref)


@operation(Right.PACK, undo=True)
def open_order_in_tote(uow: UnitOfWork, *, tote: str) -> OrderOpened:
    """Begin to pack the order whose pieces are in a tote."""
    found = uow.get(Tote, tote)
    if not found.order_ref:
        raise Refusal(Why.NOTHING_TO_PACK, scanned=tote, state="")
    opened, bench = _open(uow, found.order_ref), bench_of(uow, uow.act.person)
    if not bench or found.at == bench or found.at not in benches(uow):
        return opened
    uow.save(replace(found, at=bench))
    return replace(opened, brought_to=found.at)


@operation(Right.PACK, undo=True)
def open_order_in_wall_slot(uow: UnitOfWork, *, wall_slot: str) -> OrderOpened:
    """Begin to pack the order whose pieces are in a slot of the wall."""
    found = uow.get(WallSlot, wall_slot)
    if not found.order_ref:
        raise Refusal(Why.NOTHING_TO_PACK, scanned=wall_slot, state="")
    return _open(uow, found.order_ref)


@operation(Right.PACK, undo=True)
def open_order_of_one(uow: UnitOfWork, *, sku: str) -> OrderOpened:
    """Begin to pack the most urgent order that is nothing but one piece of a product.

    Those that were brought to the packer's bench come first.
    """
    refs = uow.ask.one_piece_orders(sku)
    orders = uow.find(Order, order_ref=tuple(refs)) if refs else []
    free = [order for order in orders if _is_free(uow, order)]
    if not free:
        raise Refusal(Why.NO_ORDER_OF_ONE, sku=sku, orders=tuple(refs))
    here = brought_to(uow, bench_of(uow, uow.act.person), free) or free
    return _open(uow, min(here, key=lambda order: order.urgency).order_ref)


@operation(Right.PACK, undo=True)
def open_next_order(uow: UnitOfWork) -> OrderOpened:
    """Begin to pack the most urgent order, of the packer's bench, that nobody packs."""
    bench = bench_of(uow, uow.act.person)
    waiting = [order for order in waiting_at(uow, bench) if not order.held]
    if not waiting:
        raise Refusal(Why.NOTHING_TO_PACK, scanned="", state="", bench=bench)
    return _open(uow, waiting[0].order_ref)


@operation(Right.PACK)
def pause_order(uow: UnitOfWork) -> str:
    """Lay the order down as it is, for whoever goes on with it."""
    order = own_order(uow)
    let_go(uow, order.order_ref)
    uow.record("packing_paused", order.order_ref)
    return order.order_ref


def own_order(uow: UnitOfWork) -> Order:
    """Fetch the order on the person's bench; a claim that was taken over can write no more."""
    desk = uow.seek(Desk, uow.act.person, STATION)
    if desk is None or not desk.subject:
        raise Refusal(Why.NOTHING_TO_PACK, scanned="", state="")
    order = uow.get(Order, desk.subject)
    if order.state is not OrderState.PICKED:
        raise Refusal(Why.NOTHING_TO_PACK, scanned=order.order_ref, state=order.state.value)
    if order.held:
        raise Refusal(Why.ORDER_HELD, order=order.order_ref)
    if not is_claimed_by(uow, uow.act.person, order.order_ref):
        raise taken(uow, order.order_ref)
    return order


def require_own(reading: Reading, person: str) -> None:
    """Refuse to take back work on an order that somebody else has gone on with."""
    desk = reading.seek(Desk, person, STATION)
    if desk is not None and desk.subject and not is_claimed_by(reading, person, desk.subject):
        raise taken(reading, desk.subject)


def sit_down(uow: UnitOfWork, order_ref: str) -> None:
    """Claim an order and put it on the person's bench."""
    claim(uow, order_ref)
    set_desk(uow, order_ref)


def let_go(uow: UnitOfWork, order_ref: str) -> None:
    """Give up the claim and clear the bench."""
    give_up(uow, order_ref)
    set_desk(uow, "")


def set_desk(uow: UnitOfWork, order_ref: str, last: str = "") -> None:
    """Remember the order on the bench and the product scanned last."""
    put_on_desk(uow, STATION, order_ref, last)


def _is_free(uow: UnitOfWork, order: Order) -> bool:
    """Tell whether nobody else packs an order."""
    active = uow.find(Claim, subject=subject(order.order_ref), active=True)
    return all(one.person == uow.act.person or one.lease_until <= uow.now for one in active)


def _open(uow: UnitOfWork, order_ref: str) -> OrderOpened:
    order = uow.get(Order, order_ref)
    if order.state is not OrderState.PICKED:
        raise Refusal(Why.NOTHING_TO_PACK, scanned=order_ref, state=order.state.value)
    if order.held:
        raise Refusal(Why.ORDER_HELD, order=order_ref)
    sit_down(uow, order_ref)
    uow.record("packing_begun", order_ref)
    return OrderOpened(order_ref)
