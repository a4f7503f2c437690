"""Taking in what arrived: each piece gets a plate of its own, and nothing is sellable yet."""

from dataclasses import replace

from warehouse_desk.domain.carriers import ReturnLabel
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import CUSTOMER, PlaceKind
from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.domain.packing import Label, Parcel
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    Return,
    ReturnedUnit,
    ReturnLine,
    ReturnReason,
    ReturnState,
    UnitState,
    Waits,
)
from warehouse_desk.domain.stock import Goods
from warehouse_desk.usecases.desks import put_on_desk
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.returns.arrival import Fit, Surprise, find_fit, identified
from warehouse_desk.usecases.returns.closing import close_if_settled
from warehouse_desk.usecases.returns.desk import on_desk, place_of
from warehouse_desk.usecases.returns.pick_ups import note_collected
from warehouse_desk.usecases.returns.policy import ReturnRule, in_time
from warehouse_desk.usecases.returns.receiving_step import STATION, ReceiveStep, receive_step
from warehouse_desk.usecases.returns.request import OPEN, next_rma, open_by_house_rule
from warehouse_desk.usecases.stock import move

#: Stands for the customer's reason where there is none.
NOT_ANNOUNCED = "not_announced"


@operation(Right.RETURNS, undo=True)
def open_arrival(uow: UnitOfWork, *, rma: str) -> ReceiveStep:
    """Begin to receive a return."""
    return _open(uow, uow.get(Return, rma))


@operation(Right.RETURNS, undo=True)
def open_arrival_of_order(uow: UnitOfWork, *, order_ref: str) -> ReceiveStep:
    """Begin to receive the open return of an order."""
    return _open(uow, _return_of(uow, order_ref))


@operation(Right.RETURNS, undo=True)
def open_arrival_of_parcel(uow: UnitOfWork, *, sscc: str) -> ReceiveStep:
    """Begin to receive the return that a parcel's label names, or the open one of its order."""
    labels = uow.find(ReturnLabel, tracking=sscc)
    if labels and labels[0].rma:
        return _open(uow, uow.get(Return, labels[0].rma))
    return _open(uow, _return_of(uow, order_of_parcel(uow, sscc)))


@operation(Right.RETURNS, undo=True)
def open_without_papers(uow: UnitOfWork, *, order_ref: str) -> ReceiveStep:
    """Begin a return that nobody announced: its lines are written as the pieces are scanned."""
    _require_shipped(uow, order_ref)
    rule = ReturnRule.NO_PAPERS if in_time(uow, order_ref) else ReturnRule.NO_PAPERS_LATE
    return _open(uow, open_by_house_rule(uow, next_rma(uow), order_ref, rule.value))


@operation(Right.RETURNS, undo=True)
def receive_item(
    uow: UnitOfWork,
    *,
    rma: str,
    sku: str,
    quantity: int = 1,
    lot: str = "",
    serial: str = "",
    unexpected: bool = False,
) -> ReceiveStep:
    """Take pieces in; `unexpected`: also one that nobody announced, into quarantine."""
    return_ = uow.get(Return, rma)
    if return_.state not in OPEN:
        raise Refusal(Why.RETURN_CLOSED, rma=rma)
    goods = identified(uow, return_, Goods(sku, lot, serial), quantity)
    plates = []
    for _ in range(quantity):
        fit = find_fit(uow, return_, goods)
        if fit.surprise and not (unexpected and quantity == 1):
            raise _surprised(uow, return_, goods, fit.surprise)
        plates.append(_take_in(uow, return_, goods, fit))
    _note_arrival(uow, rma)
    return receive_step(uow, uow.act.person, tuple(plates))


@operation(Right.RETURNS, undo=True)
def finish_arrival(uow: UnitOfWork, *, rma: str) -> ReceiveStep:
    """Say that nothing more is in the parcel; what is missing may still come with another."""
    _finish(uow, rma)
    put_on_desk(uow, STATION, "")
    return receive_step(uow, uow.act.person)


@operation(Right.RETURNS, undo=True)
def note_empty_box(uow: UnitOfWork, *, rma: str) -> ReceiveStep:
    """Note that a parcel came with nothing in it: a supervisor decides, nothing is owed for it."""
    return_ = uow.get(Return, rma)
    if return_.state not in OPEN or uow.find(ReturnedUnit, rma=rma):
        raise Refusal(Why.NOT_EMPTY, rma=rma)
    uow.save(replace(return_, state=ReturnState.REQUESTED, because=Waits.EMPTY_BOX.value))
    uow.record("empty_box", rma)
    put_on_desk(uow, STATION, "")
    return receive_step(uow, uow.act.person)


def order_of_parcel(uow: UnitOfWork, sscc: str) -> str:
    """Find the order by the label on its parcel, which led it out or brings it back."""
    if back := uow.find(ReturnLabel, tracking=sscc):
        return back[0].order_ref
    labels = uow.find(Label, tracking=sscc)
    return uow.get(Parcel, labels[0].parcel if labels else sscc).order_ref


def _open(uow: UnitOfWork, return_: Return) -> ReceiveStep:
    if return_.state not in OPEN:
        raise Refusal(Why.RETURN_CLOSED, rma=return_.rma)
    before = on_desk(uow, uow.act.person, STATION)
    if before and before != return_.rma:
        _finish(uow, before)
    put_on_desk(uow, STATION, return_.rma)
    uow.record("return_opened", return_.rma)
    return receive_step(uow, uow.act.person)


def _finish(uow: UnitOfWork, rma: str) -> None:
    lines = uow.find(ReturnLine, rma=rma)
    missing = sum(line.quantity - line.received for line in lines)
    note_collected(uow, rma)
    close_if_settled(uow, rma)
    uow.record("arrival_finished", rma, missing=missing)


def _return_of(uow: UnitOfWork, order_ref: str) -> Return:
    _require_shipped(uow, order_ref)
    found = uow.find(Return, order_ref=order_ref, state=OPEN)
    if not found:
        raise Refusal(Why.NO_RETURN, order=order_ref)
    if len(found) > 1:
        raise Refusal(Why.SEVERAL_RETURNS, order=order_ref, rmas=tuple(one.rma for one in found))
    return found[0]


def _require_shipped(uow: UnitOfWork, order_ref: str) -> None:
    uow.get(Order, order_ref)
    lines = uow.find(OrderLine, order_ref=order_ref)
    if not any(line.shipped for line in lines):
        raise Refusal(Why.NOT_SHIPPED, order=order_ref)


def _surprised(uow: UnitOfWork, return_: Return, goods: Goods, surprise: Surprise) -> Refusal:
    announced = sum(line.quantity for line in uow.find(ReturnLine, rma=return_.rma, sku=goods.sku))
    return Refusal(
        Why.NOT_ANNOUNCED,
        sku=goods.sku,
        serial=goods.serial,
        lot=goods.lot,
        rma=return_.rma,
        order=return_.order_ref,
        announced=announced,
        surprise=surprise.value,
    )


def _take_in(uow: UnitOfWork, return_: Return, goods: Goods, fit: Fit) -> str:
    kind = PlaceKind.QUARANTINE if fit.surprise else PlaceKind.RETURNS
    place = place_of(uow, kind)
    plate = f"U-{uow.number('plate'):07d}"
    if fit.line:
        line = uow.get(OrderLine, return_.order_ref, fit.line)
        uow.save(replace(line, returned=line.returned + 1))
    reason = NOT_ANNOUNCED if fit.surprise else _count_received(uow, return_, goods, fit)
    move(uow, goods, origin=CUSTOMER, target=place, quantity=1, reason=f"return {return_.rma}")
    uow.add(
        ReturnedUnit(
            plate, return_.rma, fit.line, goods.sku, goods.lot, goods.serial, reason,
            UnitState.RECEIVED, place, expected=not fit.surprise,
        )
    )  # fmt: skip
    uow.record("unit_received", plate, rma=return_.rma, surprise=fit.surprise or "")
    uow.tell("print_plate", plate, rma=return_.rma, sku=goods.sku)
    return plate


def _count_received(uow: UnitOfWork, return_: Return, goods: Goods, fit: Fit) -> str:
    """Count a piece on its line; without papers the piece itself is the announcement."""
    line = uow.seek(ReturnLine, return_.rma, fit.line)
    if line is None:
        line = uow.add(
            ReturnLine(return_.rma, fit.line, goods.sku, 1, ReturnReason.OTHER, received=1)
        )
    else:
        more = max(line.received + 1, line.quantity)
        uow.save(replace(line, quantity=more, received=line.received + 1))
    return line.reason.value


def _note_arrival(uow: UnitOfWork, rma: str) -> None:
    return_ = uow.get(Return, rma)
    uow.save(
        replace(
            return_,
            state=ReturnState.RECEIVED,
            received_at=return_.received_at or uow.now,
        )
    )
