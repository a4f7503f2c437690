"""Inserts: which an order gets, and each of them scanned into a parcel or left out for a reason.

An insert that was scanned is a line of its order that costs nothing: parcels, stock, slip and
returns know it like any other. Until then it is only wanted, by the rules as they are now.
"""

from dataclasses import replace

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import LOST, SELLABLE, Place, PlaceKind
from warehouse_desk.domain.inserts import InsertCode, InsertKind, InsertRule, LeftOut, OrderInsert
from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.stock import Goods, Stock
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.items import (
    ItemPacked,
    add_item,
    open_parcel,
    require_light_enough,
)
from warehouse_desk.usecases.packing.orders import own_order, set_desk
from warehouse_desk.usecases.packing.wanted import Insert, missing_inserts
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.stock import move

#: Where inserts are kept: at the bench first.
_KEPT_IN = (PlaceKind.BENCH, *SELLABLE)


@operation(Right.PACK, undo=True)
def pack_insert(uow: UnitOfWork, *, sku: str, quantity: int = 1) -> ItemPacked:
    """Put an insert of the order into the open parcel."""
    order = own_order(uow)
    parcel = open_parcel(uow, order)
    insert = next((one for one in missing_inserts(uow, order) if one.sku == sku), None)
    left = insert.missing if insert else 0
    if insert is None or quantity > left:
        raise Refusal(Why.ALREADY_PACKED, sku=sku, left=left, scanned=quantity)
    require_light_enough(uow, parcel, sku, quantity)
    goods, place = _found(uow, sku, quantity)
    reason = "insert" if place != LOST else "insert_found"
    move(uow, goods, origin=place, target=parcel.parcel, quantity=quantity, reason=reason)
    line = _line(uow, order, insert, quantity)
    add_item(uow, parcel, line, goods, quantity)
    set_desk(uow, order.order_ref, sku)
    code = give_code(uow, order.order_ref, insert)
    uow.record(
        "insert_packed", parcel.parcel, sku=sku, quantity=quantity, rule=insert.rule, code=code
    )
    return ItemPacked(order.order_ref, parcel.parcel, sku, quantity, left - quantity)


@operation(Right.PACK, undo=True)
def leave_out_insert(uow: UnitOfWork, *, rule: int, reason: LeftOut) -> str:
    """Let the order go without an insert; return the product that is left out."""
    order = own_order(uow)
    insert = next((one for one in missing_inserts(uow, order) if one.rule == rule), None)
    if insert is None:
        raise Refusal(Why.NO_INSERT, order=order.order_ref)
    row = uow.seek(OrderInsert, order.order_ref, rule)
    left_out = OrderInsert(order.order_ref, rule, row.line if row else 0, reason)
    uow.save(left_out) if row else uow.add(left_out)
    uow.record("insert_left_out", order.order_ref, sku=insert.sku, rule=rule, reason=reason)
    return insert.sku


def give_code(uow: UnitOfWork, order_ref: str, insert: Insert) -> str:
    """Give an order the next code of an insert's list, once; empty where there is no list."""
    if insert.kind is not InsertKind.CODE:
        return ""
    own = uow.find(InsertCode, rule=insert.rule, order_ref=order_ref)
    if own:
        return own[0].code
    code, number = uow.ask.next_code(insert.rule)
    if code:
        uow.save(replace(uow.get(InsertCode, code), order_ref=order_ref))
    elif number:
        raise Refusal(Why.CODES_USED_UP, name=insert.name, n=number)
    return code


def require_inserts(uow: UnitOfWork, order: Order) -> None:
    """Refuse to close an order's last parcel without its inserts."""
    if any(line.to_pack for line in uow.find(OrderLine, order_ref=order.order_ref)):
        return
    missing = missing_inserts(uow, order)
    if missing:
        raise Refusal(Why.INSERTS_MISSING, items=tuple(one.sku for one in missing))


def _found(uow: UnitOfWork, sku: str, quantity: int) -> tuple[Goods, str]:
    """Find where an insert is kept; one in hand that no place knows of was lost, and is found."""
    places = {row.place: row for row in uow.find(Stock, sku=sku) if row.free >= quantity}
    kinds = {one.place: one.kind for one in uow.find(Place, place=tuple(places))} if places else {}
    kept = [place for place, kind in kinds.items() if kind in _KEPT_IN]
    if not kept:
        return Goods(sku), LOST
    best = min(kept, key=lambda place: (_KEPT_IN.index(kinds[place]), place))
    return Goods(sku, places[best].lot), best


def _line(uow: UnitOfWork, order: Order, insert: Insert, quantity: int) -> OrderLine:
    """Make the order's line for an insert, or count more pieces on it."""
    row = uow.seek(OrderInsert, order.order_ref, insert.rule)
    if row is not None and row.line:
        line = uow.get(OrderLine, order.order_ref, row.line)
        return uow.save(
            replace(
                line,
                ordered=line.ordered + quantity,
                picked=line.picked + quantity,
                packed=line.packed + quantity,
            )
        )
    lines = uow.find(OrderLine, order_ref=order.order_ref)
    number = max((line.line for line in lines), default=0) + 1
    kept = OrderInsert(order.order_ref, insert.rule, number)
    uow.save(kept) if row else uow.add(kept)
    return uow.add(
        OrderLine(order.order_ref, number, insert.sku, quantity, picked=quantity, packed=quantity)
    )


@operation(Right.ADMIN)
def put_insert_rule(uow: UnitOfWork, *, rule: InsertRule) -> int:
    """Add a rule (number 0), or change one; refuse what no parcel could be packed by."""
    product = uow.seek(Product, rule.sku)
    if product is None:
        raise Refusal(Why.NOT_THERE, what="Product", key=rule.sku)
    if product.serials:
        raise Refusal(Why.INSERT_HAS_SERIALS, sku=rule.sku)
    if rule.with_sku and uow.seek(Product, rule.with_sku) is None:
        raise Refusal(Why.NOT_THERE, what="Product", key=rule.with_sku)
    if rule.quantity < 1 or rule.least_cents < 0:
        raise Refusal(Why.INSERT_QUANTITY, scanned=min(rule.quantity, rule.least_cents))
    kept = uow.save(rule) if rule.rule else uow.add(rule)
    uow.record("insert_rule_set", str(kept.rule), sku=rule.sku, active=rule.active)
    return kept.rule
