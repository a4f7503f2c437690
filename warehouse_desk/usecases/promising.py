"""Promising stock: a line is promised only what nobody else was promised."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.floor import PlaceKind
from warehouse_desk.domain.orders import OrderLine, Reservation
from warehouse_desk.domain.stock import Stock
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.queries import FreeStock

#: So many orders are looked at together.
_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Promised:
    """How many orders were looked at, and how many pieces were promised to them."""

    orders: int
    pieces: int


def promise(uow: UnitOfWork, refs: Sequence[str] = ()) -> Promised:
    """Promise free stock to open orders, the most urgent first (`refs`: to these only)."""
    wanting = uow.ask.wanting(refs)
    pieces = 0
    for at in range(0, len(wanting), _AT_ONCE):
        pieces += _promise_to(uow, wanting[at : at + _AT_ONCE])
    if pieces:
        uow.record("stock_promised", f"{len(wanting)} orders", pieces=pieces)
    return Promised(len(wanting), pieces)


def _promise_to(uow: UnitOfWork, refs: Sequence[str]) -> int:
    """Promise free stock to some orders, the first of them first; return the pieces."""
    lacks = defaultdict(list)
    for lack in uow.ask.lacks(refs):
        lacks[lack.order_ref].append(lack)
    skus = {lack.sku for some in lacks.values() for lack in some}
    shelf = _Shelf(uow, uow.ask.free_stock(sorted(skus), uow.now.date()))
    pieces = 0
    for ref in refs:
        for lack in lacks[ref]:
            if shelf.has(lack.sku):
                line = uow.get(OrderLine, lack.order_ref, lack.line)
                pieces += shelf.promise(line, lack.missing - lack.promised)
    return pieces


class _Shelf:
    """What is free, counted down as it is promised."""

    def __init__(self, uow: UnitOfWork, free: list[FreeStock]) -> None:
        self._uow = uow
        self._free: dict[str, list[FreeStock]] = defaultdict(list)
        for one in free:
            self._free[one.sku].append(one)

    def has(self, sku: str) -> bool:
        """Tell whether anything of a product is left."""
        return any(free.free for free in self._free.get(sku, ()))

    def promise(self, line: OrderLine, wanted: int) -> int:
        left = wanted
        for at, free in enumerate(self._in_order(line.sku, wanted)):
            pieces = min(left, free.free)
            if pieces:
                self._reserve(line, free, pieces)
                self._free[line.sku][at] = replace(free, free=free.free - pieces)
                left -= pieces
        return wanted - left

    def _in_order(self, sku: str, wanted: int) -> list[FreeStock]:
        """Put one pick slot that holds all before several; what expires first stays first."""
        free = self._free[sku]
        if len(free) > 1 and not self._uow.get(Product, sku).expiry:
            free.sort(key=lambda one: (one.kind != PlaceKind.PICK, one.free < wanted, one.free))
        return free

    def _reserve(self, line: OrderLine, free: FreeStock, pieces: int) -> None:
        reserve(self._uow, line, free, pieces)


def reserve(uow: UnitOfWork, line: OrderLine, free: FreeStock, pieces: int) -> None:
    """Promise pieces of one place to a line, on top of what it was promised there before."""
    uow.save(uow.get(Stock, line.sku, free.place, free.lot).reserve(pieces))
    known = uow.find(
        Reservation, order_ref=line.order_ref, line=line.line, place=free.place, lot=free.lot
    )
    if known:
        uow.save(replace(known[0], quantity=known[0].quantity + pieces))
        return
    uow.add(Reservation(0, line.order_ref, line.line, line.sku, free.place, free.lot, pieces))


def give_back(uow: UnitOfWork, order_ref: str) -> int:
    """Take back everything an order was promised; return the pieces."""
    pieces = 0
    for promise_ in uow.find(Reservation, order_ref=order_ref):
        stock = uow.get(Stock, promise_.sku, promise_.place, promise_.lot)
        uow.remove(promise_)
        uow.save(stock.reserve(-promise_.quantity))
        pieces += promise_.quantity
    return pieces
