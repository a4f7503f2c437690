"""Picking straight into the shipping box: the order's open parcel stands where its tote would."""

from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import Parcel, ParcelItem, ParcelState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Method, Round, RoundOrder, Task
from warehouse_desk.domain.stock import Goods
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.ahead import coming_question
from warehouse_desk.usecases.packing.items import add_item, require_light_enough, take_item_out
from warehouse_desk.usecases.packing.parcels import box_named, parcel_in
from warehouse_desk.usecases.packing.shelf import ANSWERS
from warehouse_desk.usecases.picking.step import PickStep, asks, own_round, picked_into, round_step
from warehouse_desk.usecases.policies import INTO_BOX
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.stock import move


def proposed_box(reading: Reading, number: int) -> str:
    """Name the one box that a round's order goes into, where boxes may be picked into (or none)."""
    round_ = reading.get(Round, number)
    if not _may_take_box(reading, round_):
        return ""
    (member,) = reading.find(RoundOrder, round=number)
    question = coming_question(reading, member.order_ref)
    plan = ANSWERS.ask(member.order_ref, question) if question else None
    return plan.parcels[0].box if plan and len(plan.parcels) == 1 else ""


def _may_take_box(reading: Reading, round_: Round) -> bool:
    return round_.method is Method.SINGLE and asks(reading, round_, INTO_BOX, "") == 1


@operation(Right.PICK, undo=True)
def pick_into_box(uow: UnitOfWork, *, round: int, box: str) -> PickStep:  # noqa: A002
    """Pick into a box from now on; what is in another one already goes along."""
    round_ = own_round(uow, uow.act.person, round)
    if not _may_take_box(uow, round_):
        raise Refusal(Why.TOTE_NEEDED, round=round, scanned=box)
    (member,) = uow.find(RoundOrder, round=round)
    parcel = parcel_in(uow, uow.get(Order, member.order_ref), box_named(uow, box))
    uow.save(replace(member, tote=parcel.parcel))
    uow.save(replace(round_, tote=parcel.parcel))
    uow.record("box_taken", parcel.parcel, box=box, round=round)
    return round_step(uow, uow.get(Round, round))


def pack_if_in_box(uow: UnitOfWork, round_: Round, task: Task, pieces: int, serial: str) -> None:
    """Count pieces as packed that went straight into a box."""
    parcel = picked_into(uow, round_)
    if parcel is None:
        return
    require_light_enough(uow, parcel, task.sku, pieces)
    line = uow.get(OrderLine, task.order_ref, task.line)
    add_item(uow, parcel, line, Goods(task.sku, task.lot, serial), pieces)
    uow.save(line.pack(pieces))


def take_out_of_box(uow: UnitOfWork, task: Task, place: str, reason: str) -> int:
    """Move a task's pieces out of its order's open box to a place; return how many there were."""
    left = task.picked
    boxes = tuple(parcel.parcel for parcel in open_boxes(uow, task.order_ref))
    items = uow.find(ParcelItem, parcel=boxes, line=task.line, lot=task.lot)
    while left and items:
        item = items.pop(0)
        pieces = min(left, item.quantity)
        _move_out(uow, item, pieces, place, reason)
        left -= pieces
    return task.picked - left


def open_boxes(reading: Reading, order_ref: str) -> list[Parcel]:
    """List the boxes of an order that something is still put into."""
    return reading.find(Parcel, order_ref=order_ref, state=ParcelState.OPEN)


def put_boxes_down(uow: UnitOfWork, order: Order, place: str) -> None:
    """Empty the box of a cancelled order at a put-away place; a box that holds nothing is void."""
    for parcel in open_boxes(uow, order.order_ref):
        items = uow.find(ParcelItem, parcel=parcel.parcel)
        if order.state is OrderState.CANCELLED:
            for item in items:
                _move_out(uow, item, item.quantity, place, "cancelled")
        if not items or order.state is OrderState.CANCELLED:
            uow.save(replace(parcel, state=ParcelState.VOID))


def _move_out(uow: UnitOfWork, item: ParcelItem, pieces: int, place: str, reason: str) -> None:
    take_item_out(uow, item, pieces)
    goods = Goods(item.sku, item.lot, item.serial)
    move(uow, goods, origin=item.parcel, target=place, quantity=pieces, reason=reason)
