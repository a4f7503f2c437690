"""Pieces that are not there or not sound: other slots are tried, then the line is short."""

from collections.abc import Iterable
from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import LOST, Aisle, Place, PlaceKind
from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Round, ShortReason, Task, TaskState
from warehouse_desk.domain.stock import Count, Stock
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.items import (
    at_work,
    move_of_task,
    require_empty_hand,
    use_promise,
)
from warehouse_desk.usecases.picking.on_the_way import add_on_the_way
from warehouse_desk.usecases.picking.step import PickStep, round_step
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.promising import reserve
from warehouse_desk.usecases.queries import FreeStock

#: Why the books of a slot are not believed until it was counted.
_IN_DOUBT = frozenset(reason.value for reason in ShortReason) - {ShortReason.DAMAGED.value}


@operation(Right.PICK, undo=True)
def go_to_other_slot(uow: UnitOfWork, *, round: int) -> PickStep:  # noqa: A002
    """Take the missing pieces of this stand from other slots; the books of this one stay."""
    round_, group = at_work(uow, round)
    require_empty_hand(group)
    slot, sku = group[0].slot, group[0].sku
    if sum(one.free for one in free_elsewhere(uow, group[0])) < sum(one.missing for one in group):
        raise Refusal(Why.NO_OTHER_SLOT, sku=sku, slot=slot)
    for task in group:
        use_promise(uow, task, task.missing)
        uow.save(task.cancel())
    walk_elsewhere(uow, round_, [(task, task.missing) for task in group])
    uow.record("slot_changed", slot, round=round, sku=sku)
    return round_step(uow, round_)


@operation(Right.PICK, undo=True)
def run_short(
    uow: UnitOfWork,
    *,
    round: int,  # noqa: A002
    reason: ShortReason,
    pieces: int | None = None,
) -> PickStep:
    """Give up missing pieces of this stand (all, or so many): other slots are tried first.

    What cannot be had anywhere leaves the line short. For damaged ones the slot itself is tried.
    """
    round_, group = at_work(uow, round)
    require_empty_hand(group)
    slot, sku = group[0].slot, group[0].sku
    missing = sum(task.missing for task in group)
    given_up = missing if pieces is None else pieces
    if not 0 < given_up <= missing:
        raise Refusal(Why.TOO_MANY, sku=sku, missing=missing, scanned=given_up)
    shares = _shares(group, given_up)
    for task, share in shares:
        _give_up(uow, task, share, reason)
    if reason is ShortReason.DAMAGED:
        shares = [(task, _take_again(uow, task, share)) for task, share in shares]
    _look_elsewhere(uow, round_, shares, reason)
    _open_count(uow, group[0], reason, given_up)
    uow.record("ran_short", slot, round=round, sku=sku, missing=given_up, reason=reason.value)
    return round_step(uow, round_)


def _shares(group: Iterable[Task], pieces: int) -> list[tuple[Task, int]]:
    """Spread pieces over the tasks of a stand, in their order."""
    shares: list[tuple[Task, int]] = []
    for task in group:
        share = min(pieces, task.missing)
        if share:
            shares.append((task, share))
        pieces -= share
    return shares


def _take_again(uow: UnitOfWork, task: Task, pieces: int) -> int:
    """Promise sound pieces of the same slot instead; return how many are still missing."""
    stock = uow.get(Stock, task.sku, task.slot, task.lot)
    again = min(pieces, stock.free)
    if again:
        line = uow.get(OrderLine, task.order_ref, task.line)
        reserve(uow, line, FreeStock(task.sku, task.slot, "", task.lot, "", again), again)
        uow.save(uow.get(Task, task.task).want_more(again))
    return pieces - again


def _give_up(uow: UnitOfWork, task: Task, pieces: int, reason: ShortReason) -> None:
    """Take missing pieces out of the slot's books: they are not there, or not sound."""
    use_promise(uow, task, pieces)
    broken = uow.find(Place, kind=PlaceKind.QUARANTINE) if reason is ShortReason.DAMAGED else []
    target = broken[0].place if broken else LOST
    move_of_task(uow, task, origin=task.slot, target=target, pieces=pieces, reason=reason.value)
    uow.save(task.run_short(pieces))


def _look_elsewhere(
    uow: UnitOfWork, round_: Round, shares: Iterable[tuple[Task, int]], reason: ShortReason
) -> None:
    """Promise and walk to other slots; what cannot be had leaves the lines short."""
    for task, left in walk_elsewhere(uow, round_, shares):
        line = uow.get(OrderLine, task.order_ref, task.line)
        uow.save(line.run_short(left, reason.value))


def walk_elsewhere(
    uow: UnitOfWork, round_: Round, shares: Iterable[tuple[Task, int]]
) -> list[tuple[Task, int]]:
    """Promise missing pieces in other slots and walk there; return which tasks lack how many."""
    new: list[Task] = []
    lacking: list[tuple[Task, int]] = []
    for task, missing in shares:
        left = missing
        line = uow.get(OrderLine, task.order_ref, task.line)
        for free in free_elsewhere(uow, task):
            pieces = min(left, free.free)
            if not pieces:
                break
            reserve(uow, line, free, pieces)
            new.append(elsewhere(task, free.place, free.lot, pieces))
            left -= pieces
        if left:
            lacking.append((task, left))
    add_on_the_way(uow, round_, new)
    return lacking


def elsewhere(task: Task, slot: str, lot: str, pieces: int) -> Task:
    """Make the task for pieces of the same line in another slot, or of another lot."""
    return replace(
        task, task=0, slot=slot, lot=lot, wanted=pieces, picked=0, in_hand=0, state=TaskState.OPEN
    )


def free_elsewhere(reading: Reading, task: Task) -> list[FreeStock]:
    """List what other slots have; nobody is sent into a blocked aisle, or where pieces missed."""
    free = reading.ask.free_stock([task.sku], reading.now.date())
    blocked = tuple(aisle.aisle for aisle in reading.find(Aisle, blocked=True))
    closed = {one.place for one in reading.find(Place, aisle=blocked)} if blocked else set()
    doubted = reading.find(Count, sku=task.sku, state="open")
    closed |= {one.place for one in doubted if one.reason in _IN_DOUBT}
    here = (task.slot, task.lot)
    return [one for one in free if (one.place, one.lot) != here and one.place not in closed]


def _open_count(uow: UnitOfWork, task: Task, reason: ShortReason, missing: int) -> None:
    expected = uow.get(Stock, task.sku, task.slot, task.lot).quantity
    uow.add(Count(0, task.slot, task.sku, reason.value, "open", expected, -missing, uow.now))
