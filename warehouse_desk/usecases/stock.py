"""Moving pieces: the one way stock changes."""

from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.stock import Goods, Movement, SerialUnit, Stock
from warehouse_desk.usecases.ports import Reading, UnitOfWork


def move(
    uow: UnitOfWork, goods: Goods, *, origin: str, target: str, quantity: int, reason: str = ""
) -> None:
    """Move pieces from one place to another, on both sides of the ledger."""
    if goods.serial:
        _move_serial(uow, goods, origin, target)
    for place, delta in ((origin, -quantity), (target, quantity)):
        _change(uow, Stock(goods.sku, place, goods.lot), delta)
        uow.add(
            Movement(
                0, "", goods.sku, place, goods.lot, goods.serial, delta,
                uow.now, uow.act.person, reason,
            )
        )  # fmt: skip


def move_all(uow: UnitOfWork, *, origin: str, target: str, reason: str = "") -> int:
    """Move everything in a place to another, with its serial numbers; return the pieces."""
    pieces = 0
    for stock in uow.find(Stock, place=origin):
        units = uow.find(SerialUnit, sku=stock.sku, place=origin, lot=stock.lot)
        for unit in units:
            goods = Goods(stock.sku, stock.lot, unit.serial)
            move(uow, goods, origin=origin, target=target, quantity=1, reason=reason)
        if left := stock.quantity - len(units):
            goods = Goods(stock.sku, stock.lot)
            move(uow, goods, origin=origin, target=target, quantity=left, reason=reason)
        pieces += stock.quantity
    return pieces


def require_unit(reading: Reading, goods: Goods, place: str, quantity: int) -> None:
    """Want the number of one piece; an unknown one only where pieces have none noted yet."""
    if not goods.serial or quantity != 1:
        raise Refusal(Why.SERIAL_NEEDED, sku=goods.sku)
    unit = reading.seek(SerialUnit, goods.sku, goods.serial)
    known = len(reading.find(SerialUnit, sku=goods.sku, place=place, lot=goods.lot))
    stock = reading.seek(Stock, goods.sku, place, goods.lot)
    unnoted = (stock.quantity if stock else 0) - known
    if unit.place != place if unit else unnoted <= 0:
        where = unit.place if unit else ""
        raise Refusal(Why.SERIAL_ELSEWHERE, sku=goods.sku, serial=goods.serial, place=where)


def _change(uow: UnitOfWork, empty: Stock, delta: int) -> None:
    known = uow.seek(Stock, empty.sku, empty.place, empty.lot)
    stock = known or empty
    changed = stock.put(delta) if delta > 0 else stock.take(-delta)
    if known is None:
        uow.add(changed)
    else:
        uow.save(changed)


def _move_serial(uow: UnitOfWork, goods: Goods, origin: str, target: str) -> None:
    unit = uow.seek(SerialUnit, goods.sku, goods.serial)
    if unit is None:
        uow.add(SerialUnit(goods.sku, goods.serial, target, goods.lot))
        return
    if unit.place != origin:
        raise Refusal(Why.SERIAL_ELSEWHERE, sku=goods.sku, serial=goods.serial, place=unit.place)
    uow.save(replace(unit, place=target))
