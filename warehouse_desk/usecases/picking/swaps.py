"""Taking something else than was planned: another lot, another slot, another product."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Round, Task
from warehouse_desk.usecases.floor import warehouse_floor
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.items import (
    at_work,
    require_empty_hand,
    take_pieces,
    use_promise,
)
from warehouse_desk.usecases.picking.on_the_way import add_on_the_way, walk_in_order, way_ahead
from warehouse_desk.usecases.picking.shorts import elsewhere, free_elsewhere
from warehouse_desk.usecases.picking.step import PickStep, round_step, stand, tasks_ahead
from warehouse_desk.usecases.policies import OTHER_LOT, OTHER_SLOT, policy, substitutes_of
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.promising import reserve
from warehouse_desk.usecases.queries import FreeStock


@dataclass(frozen=True, slots=True)
class Substitute:
    """A product that may go out in place of another, and how many of it are free."""

    sku: str
    name: str
    slot: str
    free: int


def lot_there(reading: Reading, number: int, sku: str, slot: str) -> str | None:
    """Tell which lot of a product another slot would be taken from; None where it may not be."""
    round_ = reading.get(Round, number)
    group = stand(round_, tasks_ahead(reading, round_))
    if not group or group[0].sku != sku or any(task.in_hand for task in group):
        return None
    missing = sum(task.missing for task in group)
    wanted = replace(group[0], wanted=group[0].picked + missing)
    lots = [one.lot for one in free_elsewhere(reading, wanted) if one.place == slot]
    return next((lot for lot in lots if may_take_from(reading, round_, wanted, slot, lot)), None)


def may_have_lot(reading: Reading, number: int, lot: str) -> bool:
    """Tell whether another lot of the same slot may be taken."""
    round_ = reading.get(Round, number)
    group = stand(round_, tasks_ahead(reading, round_))
    if not group or any(task.in_hand for task in group):
        return False
    missing = sum(task.missing for task in group)
    wanted = replace(group[0], wanted=group[0].picked + missing)
    return may_take_from(reading, round_, wanted, wanted.slot, lot)


def may_take_from(reading: Reading, round_: Round, task: Task, slot: str, lot: str) -> bool:
    """Tell whether a slot holds enough of what a task wants and the picker may choose it."""
    which = OTHER_LOT if slot == task.slot else OTHER_SLOT
    if which is OTHER_LOT and reading.get(Product, task.sku).serials:
        return False  # each piece is proved by its number, which a lot alone does not tell
    if not policy(reading, which, sku=task.sku, person=round_.person, method=round_.method):
        return False
    return any(
        (one.place, one.lot) == (slot, lot) and one.free >= task.missing
        for one in free_elsewhere(reading, task)
    )


@operation(Right.PICK, undo=True)
def take_from_other(uow: UnitOfWork, *, round: int, slot: str, lot: str) -> PickStep:  # noqa: A002
    """Take what is missing at this stand from another slot, or of another lot, from now on."""
    round_, group = at_work(uow, round)
    _take_from(uow, round_, group, slot, lot)
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK, undo=True)
def take_of_other_lot(
    uow: UnitOfWork,
    *,
    round: int,  # noqa: A002
    sku: str,
    quantity: int,
    lot: str,
) -> PickStep:
    """Take pieces of another lot than was planned out of the same slot, and the rest with them."""
    round_, group = at_work(uow, round)
    if sku != group[0].sku:
        raise Refusal(Why.WRONG_ITEM, expected=group[0].sku, scanned=sku)
    _take_from(uow, round_, group, group[0].slot, lot)
    _, moved = at_work(uow, round)
    take_pieces(uow, uow.get(Round, round), moved, quantity, "")
    return round_step(uow, uow.get(Round, round))


def _take_from(uow: UnitOfWork, round_: Round, group: list[Task], slot: str, lot: str) -> None:
    """Promise the missing pieces of a stand somewhere else, where the picker stands now."""
    require_empty_hand(group)
    first, missing = group[0], sum(task.missing for task in group)
    wanted = replace(first, wanted=first.picked + missing)
    if not may_take_from(uow, round_, wanted, slot, lot):
        raise Refusal(Why.NO_OTHER_SLOT, sku=first.sku, slot=slot)
    moved = [_promise_there(uow, task, slot, lot) for task in group]
    ahead = way_ahead(uow, round_, warehouse_floor(uow)).tasks
    walk_in_order(uow, [*moved, *ahead])
    uow.save(replace(round_, at_slot=slot))
    kind = "lot_substituted" if slot == first.slot else "slot_substituted"
    uow.record(kind, first.sku, round=round_.round, slot=slot, lot=lot, instead_of=first.slot)


def _promise_there(uow: UnitOfWork, task: Task, slot: str, lot: str) -> Task:
    """Take the missing pieces of a task out of its promise, into one somewhere else."""
    use_promise(uow, task, task.missing)
    line = uow.get(OrderLine, task.order_ref, task.line)
    reserve(uow, line, FreeStock(task.sku, slot, "", lot, "", task.missing), task.missing)
    uow.save(task.cancel())
    return elsewhere(task, slot, lot, task.missing)


def substitutes(reading: Reading, sku: str, pieces: int) -> tuple[Substitute, ...]:
    """List what may go out in place of a product, as far as one slot holds enough of it."""
    found: list[Substitute] = []
    for other in substitutes_of(reading, sku):
        product = reading.get(Product, other)
        if product.serials:
            continue
        free = reading.ask.free_stock([other], reading.now.date())
        if enough := [one for one in free if one.free >= pieces]:
            best = enough[0]
            found.append(Substitute(other, product.name.strip(), best.place, best.free))
    return tuple(found)


@operation(Right.PICK, undo=True)
def take_substitute(uow: UnitOfWork, *, round: int, sku: str) -> PickStep:  # noqa: A002
    """Send another product in place of the missing pieces: a new line of the same order.

    The line that was ordered is cancelled as far as it is replaced, so that papers, stock and
    returns tell what really went out.
    """
    round_, group = at_work(uow, round)
    require_empty_hand(group)
    wanted, missing = group[0].sku, sum(task.missing for task in group)
    allowed = {one.sku for one in substitutes(uow, wanted, missing)}
    if sku not in allowed:
        raise Refusal(Why.NO_SUBSTITUTE, sku=wanted, scanned=sku)
    new = [_replaced(uow, task, sku) for task in group]
    add_on_the_way(uow, round_, new)
    uow.record("product_substituted", wanted, round=round, sku=sku, quantity=missing)
    return round_step(uow, uow.get(Round, round))


def _replaced(uow: UnitOfWork, task: Task, sku: str) -> Task:
    """Cancel the missing pieces of a line and order the other product instead."""
    pieces = task.missing
    use_promise(uow, task, pieces)
    old = uow.get(OrderLine, task.order_ref, task.line)
    uow.save(replace(old, cancelled=old.cancelled + pieces))
    uow.save(task.cancel())
    lines = uow.find(OrderLine, order_ref=task.order_ref)
    line = uow.add(OrderLine(task.order_ref, _next(lines), sku, pieces, old.price_cents))
    free = next(one for one in uow.ask.free_stock([sku], uow.now.date()) if one.free >= pieces)
    reserve(uow, line, free, pieces)
    return replace(elsewhere(task, free.place, free.lot, pieces), line=line.line, sku=sku)


def _next(lines: Iterable[OrderLine]) -> int:
    return 1 + max(line.line for line in lines)
