"""Promises follow their pieces: what nobody has begun to pick may be moved, promised or not."""

from collections.abc import Sequence
from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine, OrderState, Reservation
from warehouse_desk.domain.picking import UNDONE, Task
from warehouse_desk.domain.stock import Goods, Stock
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.promising import promise, reserve
from warehouse_desk.usecases.queries import FreeStock
from warehouse_desk.usecases.stock import move


def carry(
    uow: UnitOfWork,
    goods: Goods,
    *,
    origin: str,
    target: str,
    quantity: int,
    promised_first: bool = False,
    reason: str = "",
) -> None:
    """Move pieces with the promises to open orders that lie on them.

    Free pieces go first, or those that were promised. What was promised to a round stays: its
    picker is on the way. An undo finds the orders open, as they were.
    """
    stock = uow.seek(Stock, goods.sku, origin, goods.lot) or Stock(goods.sku, origin, goods.lot)
    promises = open_promises(uow, stock)
    promised = sum(one.quantity for one in promises)
    if quantity > stock.free + promised:
        raise _not_there(uow, stock, quantity, stock.free + promised)
    follow = min(promised, quantity) if promised_first else max(0, quantity - stock.free)
    followers = _take_off(uow, promises if not promised_first else promises[::-1], follow)
    move(uow, goods, origin=origin, target=target, quantity=quantity, reason=reason)
    for one, pieces in followers:
        line = uow.get(OrderLine, one.order_ref, one.line)
        reserve(uow, line, FreeStock(one.sku, target, "", one.lot, "", pieces), pieces)
        uow.rely(uow.get(Order, one.order_ref))


def movable(reading: Reading, stock: Stock) -> int:
    """Count the pieces that may be moved: all but those promised to a round."""
    return stock.free + sum(one.quantity for one in open_promises(reading, stock))


def open_promises(reading: Reading, stock: Stock) -> list[Reservation]:
    """List the promises on some pieces that no round was made for, the least urgent order first."""
    if not stock.reserved:
        return []
    found = reading.find(Reservation, sku=stock.sku, place=stock.place, lot=stock.lot)
    orders = {one.order_ref: reading.get(Order, one.order_ref) for one in found}
    waiting = [one for one in found if orders[one.order_ref].state is OrderState.OPEN]
    return sorted(waiting, key=lambda one: orders[one.order_ref].urgency, reverse=True)


def let_go_of(uow: UnitOfWork, stock: Stock, pieces: int) -> tuple[str, ...]:
    """Free promised pieces that are needed otherwise; name the orders that want others now."""
    taken = _take_off(uow, open_promises(uow, stock), pieces)
    refs = tuple(dict.fromkeys(one.order_ref for one, _ in taken))
    for ref in refs:
        uow.rely(uow.get(Order, ref))
    return refs


def promise_again(uow: UnitOfWork, skus: Sequence[str]) -> None:
    """Promise products of which something became free, or that must come from elsewhere now.

    Only open orders that lack them; they must still be open when it is undone.
    """
    refs = uow.ask.shelves.wanting(skus)
    if not refs:
        return
    promise(uow, refs)
    for ref in refs:
        uow.rely(uow.get(Order, ref))


def _take_off(
    uow: UnitOfWork, promises: Sequence[Reservation], pieces: int
) -> list[tuple[Reservation, int]]:
    """Take promises off their place, so many pieces in all."""
    taken = []
    for one in promises:
        part = min(pieces, one.quantity)
        if not part:
            break
        if part == one.quantity:
            uow.remove(one)
        else:
            uow.save(replace(one, quantity=one.quantity - part))
        uow.save(uow.get(Stock, one.sku, one.place, one.lot).reserve(-part))
        taken.append((one, part))
        pieces -= part
    return taken


def _not_there(uow: UnitOfWork, stock: Stock, wanted: int, there: int) -> Refusal:
    """Refuse; where rounds are to pick the pieces, name them."""
    tasks = uow.find(Task, sku=stock.sku, slot=stock.place, lot=stock.lot, state=UNDONE)
    facts = {"sku": stock.sku, "place": stock.place, "wanted": wanted, "there": there}
    if tasks and stock.quantity >= wanted:
        rounds = tuple(dict.fromkeys(task.round for task in tasks))
        return Refusal(Why.PROMISED_TO_ROUND, **facts, rounds=rounds)
    return Refusal(Why.NOT_ENOUGH, **facts)
