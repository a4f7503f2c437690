"""The way back to a line that is done with: until its order is packed it can be picked again."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import LOST, Place, PlaceKind
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import (
    Claim,
    Method,
    Round,
    RoundOrder,
    RoundState,
    ShortReason,
    Task,
    TaskState,
    Tote,
)
from warehouse_desk.domain.stock import Stock
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.claims import subject
from warehouse_desk.usecases.picking.into_box import take_out_of_box
from warehouse_desk.usecases.picking.items import move_of_task
from warehouse_desk.usecases.picking.rounds import take_up
from warehouse_desk.usecases.picking.step import PickStep, own_round, round_step
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.promising import reserve
from warehouse_desk.usecases.queries import FreeStock

#: So many lines are offered, the newest first: each has a key of its own.
OFFERED = 9


@dataclass(frozen=True, slots=True)
class DoneLine:
    """A task that is done with: pieces that were picked, or (`short`) given up."""

    task: int
    order_ref: str
    sku: str
    slot: str
    pieces: int
    short: bool = False


def picked_lines(reading: Reading, number: int) -> tuple[DoneLine, ...]:
    """List what was picked in a round and may be picked again, the newest first."""
    tasks = reading.find(Task, round=number)
    picked = [one for one in tasks if one.picked and not one.in_hand and _is_open(reading, one)]
    return _newest(DoneLine(t.task, t.order_ref, t.sku, t.slot, t.picked) for t in _late(picked))


def short_lines(reading: Reading, number: int) -> tuple[DoneLine, ...]:
    """List what was given up in a round and may have been found since, the newest first."""
    tasks = reading.find(Task, round=number, state=TaskState.SHORT)
    lines = [
        DoneLine(t.task, t.order_ref, t.sku, t.slot, _missing(reading, t), short=True)
        for t in _late(tasks)
        if _is_open(reading, t)
    ]
    return _newest(line for line in lines if line.pieces)


def lines_of_tote(reading: Reading, tote: str) -> tuple[DoneLine, ...]:
    """List the lines of a picked order whose tote stands at the bench; none once it is packed."""
    found = reading.seek(Tote, tote)
    order = reading.seek(Order, found.order_ref) if found and found.order_ref else None
    if order is None or order.state is not OrderState.PICKED:
        return ()
    tasks = reading.find(Task, order_ref=order.order_ref)
    picked = [DoneLine(t.task, t.order_ref, t.sku, t.slot, t.picked) for t in tasks if t.picked]
    short = [
        DoneLine(t.task, t.order_ref, t.sku, t.slot, _missing(reading, t), short=True)
        for t in tasks
        if t.state is TaskState.SHORT
    ]
    return _newest(line for line in (*picked, *short) if line.pieces)


@operation(Right.PICK, undo=True)
def pick_again(uow: UnitOfWork, *, round: int, task: int) -> PickStep:  # noqa: A002
    """Put a picked line's pieces back into their slot, to be picked again."""
    round_ = own_round(uow, uow.act.person, round)
    found = _task(uow, round, task)
    if not found.picked or found.in_hand:
        raise Refusal(Why.NOT_PICKED_YET, sku=found.sku, slot=found.slot)
    uow.save(_put_back(uow, found))
    uow.record("line_reopened", found.sku, round=round, slot=found.slot, quantity=found.picked)
    return round_step(uow, round_)


@operation(Right.PICK, undo=True)
def find_later(uow: UnitOfWork, *, round: int, task: int) -> PickStep:  # noqa: A002
    """Bring pieces back that were given up and lie in their slot after all."""
    round_ = own_round(uow, uow.act.person, round)
    found = _task(uow, round, task)
    uow.save(_found_again(uow, found))
    uow.record("item_found", found.sku, round=round, slot=found.slot)
    return round_step(uow, round_)


@operation(Right.PICK, undo=True)
def reopen_line(uow: UnitOfWork, *, tote: str, task: int, short: bool = False) -> PickStep:
    """Pick a line again whose order waits at the bench: a new round for its tote."""
    lines = lines_of_tote(uow, tote)
    line = next((one for one in lines if (one.task, one.short) == (task, short)), None)
    if line is None:
        raise Refusal(Why.NOT_PICKED_YET, sku="", slot="")
    order = uow.get(Order, line.order_ref)
    _require_untouched(uow, order)
    old = uow.get(Task, task)
    number = uow.number("round")
    round_ = uow.add(
        Round(number, Method.SINGLE, "", RoundState.READY, tote=tote, released_at=uow.now)
    )
    uow.add(Place(round_.hand, PlaceKind.HAND))
    uow.add(RoundOrder(number, order.order_ref, 1, tote))
    again = (_found_again if line.short else _put_back)(uow, old)
    uow.save(_emptied(again))
    uow.add(replace(again, task=0, round=number, sequence=1, wanted=line.pieces, picked=0))
    uow.save(replace(uow.get(Tote, tote), round=number, at=f"round {number}"))
    uow.save(order.become(OrderState.RELEASED))
    uow.record("line_reopened", line.sku, round=number, slot=line.slot, quantity=line.pieces)
    return take_up(uow, round_)


def _emptied(task: Task) -> Task:
    """Leave to the old task what is not picked again."""
    if task.picked:
        return replace(task, wanted=task.picked, state=TaskState.DONE)
    return replace(task, state=TaskState.CANCELLED)


def _put_back(uow: UnitOfWork, task: Task) -> Task:
    """Move a task's pieces out of the order's box and totes into their slot; give the open task."""
    left = task.picked - take_out_of_box(uow, task, task.slot, "reopened")
    for tote in _totes(uow, task):
        there = uow.seek(Stock, task.sku, tote, task.lot)
        pieces = min(left, there.quantity) if there else 0
        if pieces:
            move_of_task(uow, task, origin=tote, target=task.slot, pieces=pieces, reason="reopened")
            left -= pieces
    if left:
        raise Refusal(Why.NOT_IN_TOTE, tote=task.order_ref, scanned=task.sku)
    line = uow.get(OrderLine, task.order_ref, task.line)
    uow.save(line.pick(-task.picked))
    _promise(uow, task, task.picked)
    return replace(task, picked=0, state=TaskState.OPEN)


def _found_again(uow: UnitOfWork, task: Task) -> Task:
    pieces = _missing(uow, task)
    if not pieces:
        raise Refusal(Why.NOT_SHORT, sku=task.sku, slot=task.slot)
    move_of_task(uow, task, origin=LOST, target=task.slot, pieces=pieces, reason="found")
    line = uow.get(OrderLine, task.order_ref, task.line)
    uow.save(line.run_short(-pieces, line.short_reason if line.short > pieces else ""))
    _promise(uow, task, pieces)
    return task.want_more(pieces)


def _promise(uow: UnitOfWork, task: Task, pieces: int) -> None:
    line = uow.get(OrderLine, task.order_ref, task.line)
    reserve(uow, line, FreeStock(task.sku, task.slot, "", task.lot, "", pieces), pieces)


def _missing(reading: Reading, task: Task) -> int:
    """Count the pieces of a task's line that were not found; what was damaged stays so."""
    line = reading.get(OrderLine, task.order_ref, task.line)
    gone = line.short_reason in {ShortReason.DAMAGED.value, ShortReason.NO_STOCK.value}
    return 0 if gone or task.state is not TaskState.SHORT else line.short


def _totes(uow: UnitOfWork, task: Task) -> list[str]:
    """Name where a task's pieces may lie: in the totes of its order, or of its wave's round."""
    mine = uow.find(Tote, order_ref=task.order_ref) or uow.find(Tote, round=task.round)
    return [tote.tote for tote in mine]


def _task(uow: UnitOfWork, round_: int, task: int) -> Task:
    found = uow.get(Task, task)
    if found.round != round_ or not _is_open(uow, found):
        raise Refusal(Why.NOT_PICKED_YET, sku=found.sku, slot=found.slot)
    return found


def _is_open(reading: Reading, task: Task) -> bool:
    return reading.get(Order, task.order_ref).state is OrderState.RELEASED


def _require_untouched(uow: UnitOfWork, order: Order) -> None:
    """Refuse once somebody packs the order."""
    lines = uow.find(OrderLine, order_ref=order.order_ref)
    claimed = uow.find(Claim, subject=subject(order.order_ref), active=True)
    if claimed or any(line.packed for line in lines):
        raise Refusal(Why.PACKED_ALREADY, order=order.order_ref)


def _late(tasks: list[Task]) -> list[Task]:
    return sorted(tasks, key=lambda task: (task.sequence, task.task), reverse=True)


def _newest(lines: Iterable[DoneLine]) -> tuple[DoneLine, ...]:
    return tuple(lines)[:OFFERED]
