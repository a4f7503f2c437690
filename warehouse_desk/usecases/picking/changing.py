"""Orders that change while they are picked: cancelled, more or fewer of something, hurried."""

from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.domain.picking import (
    UNDONE,
    Round,
    RoundOrder,
    RoundState,
    Task,
    TaskState,
    WallSlot,
)
from warehouse_desk.usecases.picking.finish import pieces_at_wall
from warehouse_desk.usecases.picking.items import use_promise
from warehouse_desk.usecases.picking.on_the_way import add_on_the_way
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.promising import reserve

_NOT_BEGUN = (RoundState.READY, RoundState.WAITING)


def stop_picking(uow: UnitOfWork, order: Order) -> None:
    """Let nobody walk for an order any more; what was picked is brought back."""
    for task in uow.find(Task, order_ref=order.order_ref, state=UNDONE):
        if task.missing:
            use_promise(uow, task, task.missing)
        uow.save(task.cancel())
    for membership in uow.find(RoundOrder, order_ref=order.order_ref):
        _take_back_if_idle(uow, uow.get(Round, membership.round))
    if not pieces_at_wall(uow, order.order_ref):
        for slot in uow.find(WallSlot, order_ref=order.order_ref):
            uow.save(replace(slot, order_ref=""))


def _take_back_if_idle(uow: UnitOfWork, round_: Round) -> None:
    """Take a round back that nobody has begun and in which nothing is left to do."""
    states = {task.state for task in uow.find(Task, round=round_.round)}
    if round_.state not in _NOT_BEGUN or states - {TaskState.CANCELLED}:
        return
    if round_.tote:
        return  # the tote of a zone order is under way: its picker brings it to the bench
    uow.save(replace(round_, state=RoundState.TAKEN_BACK))


def want_fewer(uow: UnitOfWork, line: OrderLine, pieces: int) -> None:
    """Cancel pieces of a line that nobody has taken yet, the last ones of the walk first."""
    left = pieces
    tasks = uow.find(Task, order_ref=line.order_ref, line=line.line, state=UNDONE)
    for task in sorted(tasks, key=lambda one: one.sequence, reverse=True):
        fewer = min(left, task.missing)
        if not fewer:
            continue
        use_promise(uow, task, fewer)
        uow.save(_fewer(task, fewer))
        left -= fewer
    if left:
        raise Refusal(Why.TAKEN_ALREADY, order=line.order_ref, sku=line.sku, missing=pieces - left)
    uow.save(replace(line, cancelled=line.cancelled + pieces))


def _fewer(task: Task, pieces: int) -> Task:
    fewer = replace(task, wanted=task.wanted - pieces)
    return replace(task, wanted=task.wanted).cancel() if not fewer.missing else fewer


def want_more(uow: UnitOfWork, line: OrderLine, pieces: int) -> None:
    """Order more of a line that is being picked: promised and walked to on the same round."""
    (number, *_) = [
        one.round
        for one in uow.find(RoundOrder, order_ref=line.order_ref)
        if uow.get(Round, one.round).state in {RoundState.ACTIVE, *_NOT_BEGUN}
    ] or [0]
    free = uow.ask.free_stock([line.sku], uow.now.date())
    if not number or sum(one.free for one in free) < pieces:
        raise Refusal(Why.NOT_ENOUGH, sku=line.sku, place="", wanted=pieces, there=0)
    uow.save(replace(line, ordered=line.ordered + pieces))
    round_, left, new = uow.get(Round, number), pieces, []
    for one in free:
        share = min(left, one.free)
        if not share:
            break
        reserve(uow, uow.get(OrderLine, line.order_ref, line.line), one, share)
        new.append(
            Task(0, number, 0, line.order_ref, line.line, line.sku, one.place, one.lot, share)
        )
        left -= share
    add_on_the_way(uow, round_, new)


def hurry(uow: UnitOfWork, order: Order, *, urgent: bool) -> None:
    """Put the rounds of an order that wait before all others that wait, or back."""
    waiting = uow.find(Round, state=_NOT_BEGUN)
    mine = {one.round for one in uow.find(RoundOrder, order_ref=order.order_ref)}
    first = min((one.sequence for one in waiting if one.round not in mine), default=0)
    for round_ in waiting:
        if round_.round in mine:
            back = int(order.ship_by.timestamp() // 60)
            uow.save(replace(round_, sequence=min(first, back) - 1 if urgent else back))
