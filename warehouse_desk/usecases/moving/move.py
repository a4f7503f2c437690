"""Moving goods by scan: a place, an item, how many, a place; on the way they are in hand."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import msgspec

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.counting import TO_COUNT
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import HOLDING, SELLABLE, Place, PlaceKind
from warehouse_desk.domain.moving import Move, MoveKind, MoveState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import ShortReason
from warehouse_desk.domain.stock import Count, Goods, SerialUnit, Stock
from warehouse_desk.usecases.counting.count import open_count
from warehouse_desk.usecases.desks import put_on_desk
from warehouse_desk.usecases.following import carry, let_go_of, promise_again
from warehouse_desk.usecases.moving.proposals import Proposal, Shelves, Waiting, cover
from warehouse_desk.usecases.moving.room import room
from warehouse_desk.usecases.moving.step import (
    STATION,
    MoveStep,
    Standing,
    hand_of,
    in_hand,
    move_step,
    on_desk,
)
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.stock import require_unit

#: What somebody left is proposed to the same person last, for so long.
LEFT_FOR = timedelta(hours=1)


@operation(Right.PICK, undo=True)
def take_next_move(uow: UnitOfWork) -> MoveStep:
    """Take the most urgent move; with nothing urgent, fill a pick slot for the next days."""
    found = Waiting(uow)
    some: Iterable[Proposal] = found if len(found) else cover(uow)
    left = _left_lately(uow)
    first = None
    for one in some:
        first = first or one
        if (one.origin, one.sku, one.lot) not in left:
            return _take(uow, one)
    if first is None:
        raise Refusal(Why.NOTHING_TO_MOVE)
    return _take(uow, first)


@operation(Right.PICK, undo=True)
def begin_at(uow: UnitOfWork, *, place: str) -> MoveStep:
    """Take goods from a place that nobody asked for."""
    _require_holding(uow, place)
    if not any(one.quantity for one in uow.find(Stock, place=place)):
        raise Refusal(Why.NOTHING_THERE, place=place)
    _stand(uow, place, Standing(at_origin=True))
    uow.record("move_begun", place)
    return move_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def stand_at_origin(uow: UnitOfWork, *, place: str) -> MoveStep:
    """Note that one stands where the goods are taken from."""
    move, standing = _own_move(uow)
    if place != move.origin:
        raise Refusal(Why.WRONG_ORIGIN, expected=move.origin, scanned=place)
    _stand(uow, place, replace(standing, at_origin=True))
    uow.record("move_begun", place, move=move.move)
    return move_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def take_up(
    uow: UnitOfWork, *, sku: str, quantity: int = 1, lot: str = "", serial: str = ""
) -> MoveStep:
    """Take pieces into the hand."""
    origin, standing = _at_origin(uow)
    goods = Goods(sku, lot, serial)
    move = uow.get(Move, standing.move) if standing.move else None
    _require_right_goods(uow, move, origin, goods, quantity)
    if move is None:
        target = _home(uow, origin, goods, quantity)
        who, at = uow.act.person, uow.now
        asked = Move(0, MoveKind.ASKED, sku, lot, origin, target, quantity, who, at)
        move = uow.add(asked)
        _stand(uow, origin, replace(standing, move=move.move))
    return _take_up(uow, move, goods, quantity)


@operation(Right.PICK, undo=True)
def count_taken(uow: UnitOfWork, *, quantity: int) -> MoveStep:
    """Say how many pieces are taken in all, after the first was scanned."""
    move, _ = _own_move(uow)
    held = in_hand(uow, uow.act.person)
    if held is None or uow.get(Product, move.sku).serials:
        raise Refusal(Why.NOT_COUNTED_HERE, sku=move.sku)
    if quantity <= held.quantity:
        raise Refusal(Why.TOO_MANY, sku=move.sku, missing=held.quantity, scanned=quantity)
    return _take_up(uow, move, Goods(move.sku, held.lot), quantity - held.quantity)


@operation(Right.PICK, undo=True)
def end_taking(uow: UnitOfWork) -> MoveStep:
    """Say that no more is taken; the next scan is the place it goes to."""
    move, standing = _own_move(uow)
    if in_hand(uow, uow.act.person) is None:
        raise Refusal(Why.NOTHING_THERE, place=move.origin)
    _stand(uow, move.origin, replace(standing, has_all=True))
    uow.record("taking_ended", move.origin, move=move.move)
    return move_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def put_down(uow: UnitOfWork, *, place: str, mix: bool = False) -> MoveStep:
    """Put what is in the hand into a place; `mix`: also beside other products."""
    move, _ = _own_move(uow)
    held = in_hand(uow, uow.act.person)
    if held is None:
        raise Refusal(Why.NOTHING_THERE, place=move.origin)
    target = _require_holding(uow, place)
    if target.blocked:
        raise Refusal(Why.SLOT_BLOCKED, place=place)
    if not mix:
        _require_own_slot(uow, target, held.sku)
    _require_room(uow, target, held)
    _put(uow, move, held, target)
    uow.save(replace(move, state=MoveState.DONE, moved=held.quantity, target=place))
    _stand(uow, "", Standing())
    uow.record("goods_moved", place, sku=held.sku, origin=move.origin, pieces=held.quantity)
    return move_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def leave_move(uow: UnitOfWork) -> MoveStep:
    """Leave the goods where they are."""
    origin, _ = on_desk(uow, uow.act.person)
    _leave(uow)
    uow.record("move_left", origin)
    return move_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def miss_pieces(uow: UnitOfWork) -> MoveStep:
    """Find too few: what is in the hand is brought, and the place is counted."""
    move, standing = _own_move(uow)
    if not _is_to_be_counted(uow, move):
        open_count(uow, move.origin, ShortReason.TOO_FEW.value, move.sku)
    if in_hand(uow, uow.act.person) is None:
        _leave(uow)
    else:
        _stand(uow, move.origin, replace(standing, has_all=True))
    uow.record("move_short", move.origin, move=move.move)
    return move_step(uow, uow.act.person)


def _take(uow: UnitOfWork, one: Proposal) -> MoveStep:
    move = uow.add(
        Move(
            0, one.kind, one.sku, one.lot, one.origin, one.target, one.pieces,
            uow.act.person, uow.now,
        )
    )  # fmt: skip
    _stand(uow, one.origin, Standing(move.move))
    uow.record("move_taken", one.origin, move=move.move)
    return move_step(uow, uow.act.person)


def _home(uow: UnitOfWork, origin: str, goods: Goods, quantity: int) -> str:
    """Propose a slot for what is put away; elsewhere whoever moves it knows where to."""
    if uow.get(Place, origin).kind in SELLABLE:
        return ""
    return Shelves(uow, [goods.sku]).home(goods.sku, goods.lot, quantity)[0]


def _left_lately(uow: UnitOfWork) -> set[tuple[str, str, str]]:
    moves = uow.find(Move, state=MoveState.LEFT, person=uow.act.person)
    return {(one.origin, one.sku, one.lot) for one in moves if one.opened_at > uow.now - LEFT_FOR}


def _own_move(uow: UnitOfWork) -> tuple[Move, Standing]:
    _, standing = on_desk(uow, uow.act.person)
    if not standing.move:
        raise Refusal(Why.NOTHING_TO_MOVE)
    return uow.get(Move, standing.move), standing


def _at_origin(uow: UnitOfWork) -> tuple[str, Standing]:
    origin, standing = on_desk(uow, uow.act.person)
    if not standing.at_origin:
        raise Refusal(Why.NOTHING_TO_MOVE)
    return origin, standing


def _require_holding(uow: UnitOfWork, place: str) -> Place:
    found = uow.get(Place, place)
    if found.kind not in HOLDING:
        raise Refusal(Why.NOT_A_SLOT, place=place)
    return found


def _require_right_goods(
    uow: UnitOfWork, move: Move | None, origin: str, goods: Goods, quantity: int
) -> None:
    if move and goods.sku != move.sku:
        raise Refusal(Why.WRONG_ITEM, expected=move.sku, scanned=goods.sku)
    product = uow.get(Product, goods.sku)
    if product.lots and not goods.lot:
        raise Refusal(Why.LOT_NEEDED, expected=move.lot if move else "")
    if move and goods.lot != move.lot:
        raise Refusal(Why.WRONG_LOT, expected=move.lot, scanned=goods.lot)
    if product.serials:
        require_unit(uow, goods, origin, quantity)


def _take_up(uow: UnitOfWork, move: Move, goods: Goods, quantity: int) -> MoveStep:
    hand = hand_of(uow.act.person)
    if uow.seek(Place, hand) is None:
        uow.add(Place(hand, PlaceKind.HAND))
    carry(
        uow, goods, origin=move.origin, target=hand, quantity=quantity,
        promised_first=move.kind is MoveKind.REPLENISH, reason=f"move {move.move}",
    )  # fmt: skip
    held = in_hand(uow, uow.act.person)
    pieces = held.quantity if held else 0
    if move.kind is MoveKind.ASKED and pieces != move.wanted:
        uow.save(replace(move, wanted=pieces))
    uow.record("goods_taken", move.origin, sku=goods.sku, move=move.move, quantity=quantity)
    return move_step(uow, uow.act.person)


def _require_own_slot(uow: UnitOfWork, target: Place, sku: str) -> None:
    """Refuse a slot of other products, unless the product lies there too."""
    inside = [one.sku for one in uow.find(Stock, place=target.place) if one.quantity]
    if target.kind in SELLABLE and inside and sku not in inside:
        raise Refusal(Why.OTHERS_IN_SLOT, place=target.place, sku=sku, others=tuple(inside))


def _require_room(uow: UnitOfWork, target: Place, held: Stock) -> None:
    """Refuse more than fits, and name a slot that has room for all of it."""
    fits = room(uow, target, held.sku)
    if fits < held.quantity:
        other, there = Shelves(uow, [held.sku]).home(held.sku, held.lot, held.quantity)
        others = (other,) if other and there == held.quantity else ()
        raise Refusal(
            Why.NO_ROOM, place=target.place, sku=held.sku, scanned=held.quantity, missing=fits,
            others=others,
        )  # fmt: skip


def _put(uow: UnitOfWork, move: Move, held: Stock, target: Place) -> None:
    """Put down all that is held, each piece with its number; promises come along to a slot."""
    if target.kind not in SELLABLE and held.reserved:
        let_go_of(uow, held, held.reserved)
    units = uow.find(SerialUnit, sku=held.sku, place=held.place)
    parts = [(Goods(held.sku, held.lot, unit.serial), 1) for unit in units]
    if left := held.quantity - len(units):
        parts.append((Goods(held.sku, held.lot), left))
    for goods, pieces in parts:
        carry(
            uow, goods, origin=held.place, target=target.place, quantity=pieces,
            promised_first=True, reason=f"move {move.move}",
        )  # fmt: skip
    promise_again(uow, [held.sku])


def _leave(uow: UnitOfWork) -> None:
    _, standing = on_desk(uow, uow.act.person)
    if held := in_hand(uow, uow.act.person):
        raise Refusal(Why.CARRYING, sku=held.sku, n=held.quantity)
    if standing.move:
        move = uow.get(Move, standing.move)
        uow.save(replace(move, state=MoveState.LEFT))
    _stand(uow, "", Standing())


def _is_to_be_counted(uow: UnitOfWork, move: Move) -> bool:
    return bool(uow.find(Count, place=move.origin, sku=(move.sku, ""), state=TO_COUNT))


def _stand(uow: UnitOfWork, origin: str, standing: Standing) -> None:
    put_on_desk(uow, STATION, origin, msgspec.json.encode(standing).decode())
