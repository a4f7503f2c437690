"""What goes wrong with totes, carts and aisles on the way; each act can be taken back."""

from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Aisle, Place
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Cart, Round, RoundOrder, Task, TaskState, Tote
from warehouse_desk.usecases.floor import warehouse_floor
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.items import at_work, require_empty_hand, use_promise
from warehouse_desk.usecases.picking.on_the_way import way_ahead
from warehouse_desk.usecases.picking.rounds import free_tote
from warehouse_desk.usecases.picking.shorts import free_elsewhere, walk_elsewhere
from warehouse_desk.usecases.picking.step import PickStep, own_round, round_step
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.stock import move_all


@operation(Right.PICK, undo=True)
def swap_tote(uow: UnitOfWork, *, round: int, tote: str, into: str) -> PickStep:  # noqa: A002
    """Move all that is in a tote of the round into a free one, which takes its place."""
    round_ = own_round(uow, uow.act.person, round)
    old = uow.get(Tote, tote)
    if old.round != round:
        raise Refusal(Why.WRONG_TOTE, expected=round_.tote, scanned=tote, position=0)
    new = free_tote(uow, into)
    pieces = move_all(uow, origin=tote, target=into)
    uow.save(replace(old, tote=new.tote))
    uow.save(Tote(tote))
    for order in uow.find(RoundOrder, round=round, tote=tote):
        uow.save(replace(order, tote=into))
    if round_.tote == tote:
        uow.save(replace(round_, tote=into))
    uow.record("tote_swapped", tote, round=round, into=into, pieces=pieces)
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK, undo=True)
def leave_broken_cart(uow: UnitOfWork, *, round: int) -> PickStep:  # noqa: A002
    """Leave a cart that broke down; its totes go on with another."""
    round_ = own_round(uow, uow.act.person, round)
    if not round_.cart:
        raise Refusal(Why.NO_CART, round=round)
    uow.save(replace(uow.get(Cart, round_.cart), round=0, broken=True))
    uow.save(replace(round_, cart=""))
    uow.record("cart_broken", round_.cart, round=round)
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK, undo=True)
def mend_cart(uow: UnitOfWork, *, cart: str) -> str:
    """Take a cart into use again that was broken."""
    found = uow.get(Cart, cart)
    if not found.broken:
        raise Refusal(Why.CART_SOUND, cart=cart)
    uow.save(replace(found, broken=False))
    uow.record("cart_mended", cart)
    return cart


@operation(Right.PICK, undo=True)
def report_blocked_aisle(uow: UnitOfWork, *, round: int) -> PickStep:  # noqa: A002
    """Close the aisle of the next slot to everybody; its tasks go elsewhere, or come last."""
    round_, group = at_work(uow, round)
    require_empty_hand(group)
    place = uow.get(Place, group[0].slot)
    if not place.aisle:
        raise Refusal(Why.NO_AISLE, slot=place.place)
    aisle = uow.get(Aisle, place.aisle)
    uow.save(replace(aisle, blocked=True))
    inside = {one.place for one in uow.find(Place, aisle=aisle.aisle)}
    ahead = way_ahead(uow, round_, warehouse_floor(uow)).tasks
    for task in ahead:
        if task.slot in inside and not task.in_hand:
            _avoid(uow, round_, task)
    uow.record("aisle_blocked", aisle.aisle, round=round)
    return round_step(uow, uow.get(Round, round))


def _avoid(uow: UnitOfWork, round_: Round, task: Task) -> None:
    """Take a task's pieces from an open aisle where they are; else it comes last."""
    if sum(one.free for one in free_elsewhere(uow, task)) >= task.missing:
        use_promise(uow, task, task.missing)
        uow.save(task.cancel())
        walk_elsewhere(uow, round_, [(task, task.missing)])
        return
    last = max(one.sequence for one in uow.find(Task, round=round_.round))
    uow.save(replace(task, state=TaskState.SKIPPED, sequence=last + 1))
