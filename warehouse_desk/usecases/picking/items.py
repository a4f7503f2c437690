"""At the slot: prove the slot, take the pieces, put them into the tote; skip, or come up short."""

from collections.abc import Iterable
from dataclasses import replace

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import LOST, Place, PlaceKind
from warehouse_desk.domain.orders import OrderLine, Reservation
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Round, RoundOrder, ShortReason, Task, TaskState
from warehouse_desk.domain.stock import Count, Goods, SerialUnit, Stock
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.rounds import free_tote
from warehouse_desk.usecases.picking.step import (
    PickStep,
    carries_loose,
    own_round,
    pieces_at,
    round_step,
    stand,
    tasks_ahead,
)
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.promising import reserve
from warehouse_desk.usecases.queries import FreeStock
from warehouse_desk.usecases.settings import COUNT_FROM, setting
from warehouse_desk.usecases.stock import move


@operation(Right.PICK, undo=True)
def confirm_slot(uow: UnitOfWork, *, round: int, slot: str) -> PickStep:  # noqa: A002
    """Note that the picker stands at the slot of the next task."""
    round_, group = _at_work(uow, round)
    if slot != group[0].slot:
        raise Refusal(Why.WRONG_SLOT, expected=group[0].slot, scanned=slot)
    uow.save(replace(round_, at_slot=slot))
    uow.record("slot_confirmed", slot, round=round)
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK, undo=True)
def take_item(
    uow: UnitOfWork,
    *,
    round: int,  # noqa: A002
    sku: str,
    quantity: int = 1,
    lot: str = "",
    serial: str = "",
) -> PickStep:
    """Take pieces of the wanted product out of the slot."""
    round_, group = _at_work(uow, round)
    _require_right_goods(uow, round_, group[0], Goods(sku, lot, serial), quantity)
    _take(uow, round_, group, quantity, serial)
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK, undo=True)
def count_items(uow: UnitOfWork, *, round: int, quantity: int) -> PickStep:  # noqa: A002
    """Say how many pieces were taken in all, after the first was scanned."""
    round_, group = _at_work(uow, round)
    product = uow.get(Product, group[0].sku)
    wanted, taken = pieces_at(uow, round_, group)
    if taken == 0 or wanted < setting(uow, COUNT_FROM) or product.serials:
        raise Refusal(Why.NOT_COUNTED_HERE, sku=product.sku)
    if not taken < quantity <= wanted:
        raise Refusal(Why.TOO_MANY, sku=product.sku, missing=wanted - taken, scanned=quantity)
    _take(uow, round_, group, quantity - taken, "")
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK, undo=True)
def put_into_tote(uow: UnitOfWork, *, round: int, tote: str) -> PickStep:  # noqa: A002
    """Put what is in the hand into the order's tote; its first tote may be any free one."""
    round_, group = _at_work(uow, round)
    (task,) = group
    order = uow.get(RoundOrder, round, task.order_ref)
    if order.tote and tote != order.tote:
        raise Refusal(Why.WRONG_TOTE, expected=order.tote, scanned=tote, position=order.position)
    if not order.tote:
        bound = replace(
            free_tote(uow, tote), order_ref=task.order_ref, round=round, at=f"round {round}"
        )
        uow.save(bound)
        uow.save(replace(order, tote=tote))
    _move(uow, task, origin=round_.hand, target=tote, pieces=task.in_hand)
    _count_picked(uow, task, task.in_hand)
    uow.save(task.put())
    uow.record("put_into_tote", tote, task=task.task, quantity=task.in_hand)
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK, undo=True)
def skip_task(uow: UnitOfWork, *, round: int) -> PickStep:  # noqa: A002
    """Leave this stand for the end of the walk."""
    round_, group = _at_work(uow, round)
    if any(task.in_hand for task in group):
        raise Refusal(Why.HAND_NOT_EMPTY)
    last = max(task.sequence for task in uow.find(Task, round=round))
    for at, task in enumerate(group, start=1):
        uow.save(replace(task, state=TaskState.SKIPPED, sequence=last + at))
    uow.record("task_skipped", group[0].slot, round=round)
    return round_step(uow, round_)


@operation(Right.PICK, undo=True)
def go_to_other_slot(uow: UnitOfWork, *, round: int) -> PickStep:  # noqa: A002
    """Take the missing pieces of this stand from other slots; the books of this one stay."""
    round_, group = _at_work(uow, round)
    if any(task.in_hand for task in group):
        raise Refusal(Why.HAND_NOT_EMPTY)
    slot, sku = group[0].slot, group[0].sku
    if sum(one.free for one in _elsewhere(uow, group[0])) < sum(one.missing for one in group):
        raise Refusal(Why.NO_OTHER_SLOT, sku=sku, slot=slot)
    for task in group:
        use_promise(uow, task, task.missing)
        state = TaskState.DONE if task.picked else TaskState.CANCELLED
        uow.save(replace(task, wanted=task.picked or task.wanted, state=state))
        _walk_elsewhere(uow, task)
    uow.record("slot_changed", slot, round=round, sku=sku)
    return round_step(uow, round_)


@operation(Right.PICK, undo=True)
def run_short(uow: UnitOfWork, *, round: int, reason: ShortReason) -> PickStep:  # noqa: A002
    """Give up the missing pieces of this stand: other slots are tried, then the line is short."""
    round_, group = _at_work(uow, round)
    if any(task.in_hand for task in group):
        raise Refusal(Why.HAND_NOT_EMPTY)
    slot, sku = group[0].slot, group[0].sku
    missing = sum(task.missing for task in group)
    for task in group:
        _give_up(uow, task, reason)
    for task in group:
        _look_elsewhere(uow, task, reason)
    _open_count(uow, group[0], reason, missing)
    uow.record("ran_short", slot, round=round, sku=sku, missing=missing, reason=reason.value)
    return round_step(uow, round_)


def _at_work(uow: UnitOfWork, number: int) -> tuple[Round, list[Task]]:
    round_ = own_round(uow, uow.act.person, number)
    group = stand(round_, tasks_ahead(uow, round_))
    if not group:
        raise Refusal(Why.NO_ROUND, round=number)
    return round_, group


def _require_right_goods(
    uow: UnitOfWork, round_: Round, task: Task, goods: Goods, quantity: int
) -> None:
    if goods.sku != task.sku:
        needs = uow.ask.needs(goods.sku, [round_.round])
        raise Refusal(
            Why.WRONG_ITEM,
            expected=task.sku,
            scanned=goods.sku,
            orders=tuple(need.order_ref for need in needs),
            totes=tuple(need.tote for need in needs if need.tote),
        )
    product = uow.get(Product, task.sku)
    if product.lots and not goods.lot:
        raise Refusal(Why.LOT_NEEDED, expected=task.lot)
    if product.lots and goods.lot != task.lot:
        raise Refusal(Why.WRONG_LOT, expected=task.lot, scanned=goods.lot)
    if product.serials and (not goods.serial or quantity != 1):
        raise Refusal(Why.SERIAL_NEEDED, sku=task.sku)


def _take(
    uow: UnitOfWork, round_: Round, group: Iterable[Task], quantity: int, serial: str
) -> None:
    group = list(group)
    missing = sum(task.missing for task in group)
    if quantity > missing:
        raise Refusal(Why.TOO_MANY, sku=group[0].sku, missing=missing, scanned=quantity)
    left = quantity
    for task in group:
        pieces = min(left, task.missing)
        if pieces:
            _take_for(uow, round_, task, pieces, serial)
            left -= pieces
    first = group[0]
    uow.record("item_picked", first.sku, round=round_.round, slot=first.slot, quantity=quantity)


def _take_for(uow: UnitOfWork, round_: Round, task: Task, pieces: int, serial: str) -> None:
    use_promise(uow, task, pieces)
    loose = carries_loose(round_)
    move(
        uow,
        Goods(task.sku, task.lot, serial),
        origin=task.slot,
        target=round_.hand if loose else round_.tote,
        quantity=pieces,
    )
    taken = task.take(pieces)
    if not loose:
        _count_picked(uow, task, pieces)
        taken = taken.put()
    uow.save(taken)


def use_promise(uow: UnitOfWork, task: Task, pieces: int) -> None:
    """Take pieces of a task out of what was promised to its line."""
    (promise,) = uow.find(
        Reservation, order_ref=task.order_ref, line=task.line, place=task.slot, lot=task.lot
    )
    stock = uow.get(Stock, task.sku, task.slot, task.lot)
    if promise.quantity == pieces:
        uow.remove(promise)
    else:
        uow.save(replace(promise, quantity=promise.quantity - pieces))
    uow.save(stock.reserve(-pieces))


def _count_picked(uow: UnitOfWork, task: Task, pieces: int) -> None:
    line = uow.get(OrderLine, task.order_ref, task.line)
    uow.save(line.pick(pieces))


def _move(
    uow: UnitOfWork, task: Task, *, origin: str, target: str, pieces: int, reason: str = ""
) -> None:
    """Move pieces of a task, with the serial numbers that are known of those there."""
    units = uow.find(SerialUnit, sku=task.sku, place=origin, lot=task.lot)[:pieces]
    for unit in units:
        goods = Goods(task.sku, task.lot, unit.serial)
        move(uow, goods, origin=origin, target=target, quantity=1, reason=reason)
    if left := pieces - len(units):
        goods = Goods(task.sku, task.lot)
        move(uow, goods, origin=origin, target=target, quantity=left, reason=reason)


def _give_up(uow: UnitOfWork, task: Task, reason: ShortReason) -> None:
    """Take the missing pieces out of the slot's books: they are not there, or not sound."""
    missing = task.missing
    use_promise(uow, task, missing)
    broken = uow.find(Place, kind=PlaceKind.QUARANTINE) if reason is ShortReason.DAMAGED else []
    target = broken[0].place if broken else LOST
    _move(uow, task, origin=task.slot, target=target, pieces=missing, reason=reason.value)
    uow.save(task.run_short())


def _look_elsewhere(uow: UnitOfWork, task: Task, reason: ShortReason) -> None:
    """Promise and walk to other slots; what cannot be had leaves the line short."""
    if left := _walk_elsewhere(uow, task):
        line = uow.get(OrderLine, task.order_ref, task.line)
        uow.save(line.run_short(left, reason.value))


def _walk_elsewhere(uow: UnitOfWork, task: Task) -> int:
    """Promise the missing pieces in other slots and add their tasks; return what is left."""
    left = task.missing
    line = uow.get(OrderLine, task.order_ref, task.line)
    for free in _elsewhere(uow, task):
        pieces = min(left, free.free)
        if not pieces:
            break
        reserve(uow, line, free, pieces)
        uow.add(
            replace(
                task, task=0, slot=free.place, lot=free.lot, wanted=pieces, picked=0,
                state=TaskState.OPEN,
            )
        )  # fmt: skip
        left -= pieces
    return left


def _elsewhere(uow: UnitOfWork, task: Task) -> list[FreeStock]:
    free = uow.ask.free_stock([task.sku], uow.now.date())
    return [one for one in free if (one.place, one.lot) != (task.slot, task.lot)]


def _open_count(uow: UnitOfWork, task: Task, reason: ShortReason, missing: int) -> None:
    expected = uow.get(Stock, task.sku, task.slot, task.lot).quantity
    uow.add(Count(0, task.slot, task.sku, reason.value, "open", expected, -missing, uow.now))
