"""At the slot: prove the slot, take the pieces, put them into the tote; skip, or come up short."""

from collections.abc import Iterable
from dataclasses import replace

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine, OrderState, Reservation
from warehouse_desk.domain.people import Person, Right
from warehouse_desk.domain.picking import Round, RoundOrder, Task, TaskState
from warehouse_desk.domain.stock import LOOK_WANTED, Count, Goods, SerialUnit, Stock
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.into_box import pack_if_in_box
from warehouse_desk.usecases.picking.rounds import free_tote
from warehouse_desk.usecases.picking.step import (
    PickAt,
    PickStep,
    asks,
    carries_loose,
    own_round,
    pieces_at,
    round_step,
    slot_to_check,
    stand,
    tasks_ahead,
)
from warehouse_desk.usecases.policies import CHECK_EMPTY, OVER_PERCENT, WITHOUT_SCAN
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.promising import reserve
from warehouse_desk.usecases.queries import FreeStock
from warehouse_desk.usecases.settings import COUNT_FROM
from warehouse_desk.usecases.stock import move, require_unit


@operation(Right.PICK, undo=True)
def confirm_slot(uow: UnitOfWork, *, round: int, slot: str) -> PickStep:  # noqa: A002
    """Note that the picker stands at the slot of the next task."""
    round_, group = at_work(uow, round)
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
    case: int = 0,
) -> PickStep:
    """Take pieces of the wanted product out of the slot; out of a case of so many that is opened.

    What is left of an opened case stays in the slot as pieces.
    """
    round_, group = at_work(uow, round)
    _require_right_goods(uow, round_, group[0], Goods(sku, lot, serial), quantity)
    take_pieces(uow, round_, group, quantity, serial)
    if case:
        uow.record("case_opened", sku, round=round, slot=group[0].slot, case=case, taken=quantity)
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK, undo=True)
def count_items(uow: UnitOfWork, *, round: int, quantity: int) -> PickStep:  # noqa: A002
    """Say how many pieces were taken in all, after the first was scanned."""
    round_, group = at_work(uow, round)
    product = uow.get(Product, group[0].sku)
    wanted, taken = pieces_at(uow, round_, group)
    least = asks(uow, round_, COUNT_FROM, product.sku)
    if taken == 0 or wanted < least or product.serials:
        raise Refusal(Why.NOT_COUNTED_HERE, sku=product.sku)
    if quantity <= taken:
        raise Refusal(Why.TOO_MANY, sku=product.sku, missing=wanted - taken, scanned=quantity)
    take_pieces(uow, round_, group, quantity - taken, "")
    return round_step(uow, uow.get(Round, round))


@operation(Right.PICK, undo=True)
def put_into_tote(uow: UnitOfWork, *, round: int, tote: str) -> PickStep:  # noqa: A002
    """Put what is in the hand into the order's tote; its first tote may be any free one."""
    round_, group = at_work(uow, round)
    (task,) = group
    _put(uow, round_, task, tote)
    return round_step(uow, uow.get(Round, round))


def _put(uow: UnitOfWork, round_: Round, task: Task, tote: str) -> None:
    number = round_.round
    order = uow.get(RoundOrder, number, task.order_ref)
    if order.tote and tote != order.tote:
        raise Refusal(Why.WRONG_TOTE, expected=order.tote, scanned=tote, position=order.position)
    if not order.tote:
        bound = replace(
            free_tote(uow, tote), order_ref=task.order_ref, round=number, at=f"round {number}"
        )
        uow.save(bound)
        uow.save(replace(order, tote=tote))
    move_of_task(uow, task, origin=round_.hand, target=tote, pieces=task.in_hand)
    if uow.get(Order, task.order_ref).state is not OrderState.CANCELLED:
        _count_picked(uow, task, task.in_hand)
    uow.save(task.put())
    uow.record("put_into_tote", tote, task=task.task, quantity=task.in_hand)


@operation(Right.PICK, undo=True)
def go_without_scan(uow: UnitOfWork, *, round: int) -> PickStep:  # noqa: A002
    """Go on where a code cannot be read: the slot, one piece or the tote is taken on trust.

    Who may do so is a policy; the event says that nothing was scanned.
    """
    round_, group = at_work(uow, round)
    task = group[0]
    _require_trust(uow, round_, task.sku)
    step = round_step(uow, round_)
    match step.at:
        case PickAt.SLOT:
            uow.save(replace(round_, at_slot=task.slot))
        case PickAt.ITEM if not step.needs_serial:
            take_pieces(uow, round_, group, 1, "")
        case PickAt.PUT if step.tote:
            _put(uow, round_, task, step.tote)
        case _:
            raise Refusal(Why.SCAN_NEEDED, sku=task.sku)
    uow.record("went_without_scan", task.slot, round=round, at=step.at.value, sku=task.sku)
    return round_step(uow, uow.get(Round, round))


def _require_trust(uow: UnitOfWork, round_: Round, sku: str) -> None:
    may = asks(uow, round_, WITHOUT_SCAN, sku)
    if may == 0 or (may == 1 and not uow.get(Person, round_.person).may(Right.RELEASE)):
        raise Refusal(Why.SCAN_NEEDED, sku=sku)


@operation(Right.PICK, undo=True)
def look_at_slot(uow: UnitOfWork, *, round: int, left: int | None) -> PickStep:  # noqa: A002
    """Say what is left in the slot whose last piece was taken: none, so many, or some (None)."""
    round_ = own_round(uow, uow.act.person, round)
    look = slot_to_check(uow, round_)
    if look is None:
        raise Refusal(Why.NOTHING_TO_CHANGE, order="", sku="")
    if left == 0:
        uow.save(replace(look, state="done"))
    else:
        uow.save(replace(look, state="open", reason="not_empty", found=left or 0))
    uow.record("slot_looked_at", look.place, round=round, left=-1 if left is None else left)
    return round_step(uow, round_)


@operation(Right.PICK, undo=True)
def skip_task(uow: UnitOfWork, *, round: int) -> PickStep:  # noqa: A002
    """Leave this stand for the end of the walk."""
    round_, group = at_work(uow, round)
    require_empty_hand(group)
    last = max(task.sequence for task in uow.find(Task, round=round))
    for at, task in enumerate(group, start=1):
        uow.save(replace(task, state=TaskState.SKIPPED, sequence=last + at))
    uow.record("task_skipped", group[0].slot, round=round)
    return round_step(uow, round_)


def at_work(uow: UnitOfWork, number: int) -> tuple[Round, list[Task]]:
    """Fetch the picker's own round and the tasks of the stand it is at."""
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
    if product.serials:
        require_unit(uow, goods, task.slot, quantity)


def take_pieces(
    uow: UnitOfWork, round_: Round, group: Iterable[Task], quantity: int, serial: str
) -> None:
    """Take pieces for the tasks of a stand, in their order."""
    group = list(group)
    missing = sum(task.missing for task in group)
    if quantity > missing:
        _require_may_take_over(uow, round_, group, quantity)
        group[-1] = _want_over(uow, round_, group[-1], quantity - missing)
    left = quantity
    for task in group:
        pieces = min(left, task.missing)
        if pieces:
            _take_for(uow, round_, task, pieces, serial)
            left -= pieces
    first = group[0]
    _ask_to_look(uow, round_, first)
    uow.record("item_picked", first.sku, round=round_.round, slot=first.slot, quantity=quantity)


def _require_may_take_over(
    uow: UnitOfWork, round_: Round, group: list[Task], quantity: int
) -> None:
    """Refuse more than is wanted, unless the policy allows so many."""
    missing = sum(task.missing for task in group)
    wanted, _ = pieces_at(uow, round_, group)
    allowed = wanted * asks(uow, round_, OVER_PERCENT, group[0].sku) // 100
    is_wanted = uow.get(Order, group[-1].order_ref).state is OrderState.RELEASED
    if quantity > missing + allowed or not is_wanted:
        most = missing + allowed if allowed and is_wanted else None
        raise Refusal(Why.TOO_MANY, sku=group[0].sku, missing=missing, most=most, scanned=quantity)


def _want_over(uow: UnitOfWork, round_: Round, task: Task, pieces: int) -> Task:
    """Let the line want what was taken beyond it, as if so many more had been ordered."""
    line = uow.get(OrderLine, task.order_ref, task.line)
    line = uow.save(replace(line, ordered=line.ordered + pieces))
    reserve(uow, line, FreeStock(task.sku, task.slot, "", task.lot, "", pieces), pieces)
    uow.record("over_picked", task.order_ref, round=round_.round, sku=task.sku, quantity=pieces)
    return replace(task, wanted=task.wanted + pieces)


def _ask_to_look(uow: UnitOfWork, round_: Round, task: Task) -> None:
    """Want a look at the slot once its books say that nothing is left in it."""
    if round_.at_slot != task.slot:
        uow.save(replace(round_, at_slot=task.slot))
    if not asks(uow, round_, CHECK_EMPTY, task.sku):
        return
    if not any(one.quantity for one in uow.find(Stock, place=task.slot)):
        uow.add(Count(0, task.slot, task.sku, "check_empty", LOOK_WANTED, 0, 0, uow.now))


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
        pack_if_in_box(uow, round_, task, pieces, serial)
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


def require_empty_hand(group: Iterable[Task]) -> None:
    """Refuse an act that leaves the stand while pieces of it are in the hand."""
    if any(task.in_hand for task in group):
        raise Refusal(Why.HAND_NOT_EMPTY)


def move_of_task(
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
