"""The consolidation wall: each piece of a wave's totes goes into the slot of its order."""

from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum

import msgspec

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.people import Desk, Right
from warehouse_desk.domain.picking import Method, Round, Task, TaskState, Tote, WallSlot
from warehouse_desk.domain.stock import Goods, SerialUnit, Stock
from warehouse_desk.usecases.desks import put_on_desk
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.finish import finish_picking
from warehouse_desk.usecases.picking.rounds import free_tote
from warehouse_desk.usecases.policies import policy
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.settings import COUNT_FROM
from warehouse_desk.usecases.stock import move

STATION = "wall"
#: Where a tote stands that was put beside its order's slot, once it is full, too.
FULL = "WALL"


class WallAt(StrEnum):
    """What the next scan at the wall has to be."""

    START = "START"
    ITEM = "ITEM"
    SLOT = "SLOT"


@dataclass(frozen=True, slots=True)
class Pending:
    """Pieces in the hand of whoever sorts, and the slot they go into."""

    sku: str
    lot: str
    serial: str
    quantity: int
    order_ref: str
    wall_slot: str


@dataclass(frozen=True, slots=True)
class SlotView:
    """A slot of the wall as the screen shows it."""

    wall_slot: str
    order_ref: str
    pieces: int
    wanted: int


@dataclass(frozen=True, slots=True)
class WallStep:
    """The next act at the wall; `most` pieces may go into the slot together, if counted."""

    at: WallAt
    tote: str = ""
    pieces_left: int = 0
    sku: str = ""
    name: str = ""
    quantity: int = 0
    order_ref: str = ""
    wall_slot: str = ""
    most: int = 0
    is_last: bool = False
    completed: str = ""
    slots: tuple[SlotView, ...] = ()
    aside: str = ""


@dataclass(frozen=True, slots=True)
class _Wants:
    """An order of the wave that still wants a product at the wall."""

    order_ref: str
    missing: int
    to_complete: int


def wall_step(reading: Reading, person: str, completed: str = "") -> WallStep:
    """Tell a person's next act at the wall."""
    tote, pending = _at_hand(reading, person)
    slots = wall_slots(reading)
    if not tote:
        return WallStep(WallAt.START, completed=completed, slots=slots)
    left = sum(one.quantity for one in reading.find(Stock, place=tote))
    if pending is None:
        return WallStep(WallAt.ITEM, tote, left, completed=completed, slots=slots)
    wants = _wants_of(reading, tote, pending)
    return WallStep(
        WallAt.SLOT,
        tote,
        left,
        pending.sku,
        reading.get(Product, pending.sku).name.strip(),
        pending.quantity,
        pending.order_ref,
        pending.wall_slot,
        min(wants.missing, _in_tote(reading, tote, pending)),
        wants.to_complete == pending.quantity,
        completed,
        slots,
    )


def wall_slots(reading: Reading) -> tuple[SlotView, ...]:
    """Show the whole wall as it stands in the room."""
    slots = sorted(reading.find(WallSlot), key=lambda slot: slot.sequence)
    refs = tuple(slot.order_ref for slot in slots if slot.order_ref)
    pieces: dict[str, int] = defaultdict(int)
    for (ref, _, _), count in _at_wall(reading, refs).items() if refs else ():
        pieces[ref] += count
    wanted = _wanted(reading, refs) if refs else {}
    return tuple(
        SlotView(slot.wall_slot, slot.order_ref, pieces[slot.order_ref], wanted[slot.order_ref])
        if slot.order_ref
        else SlotView(slot.wall_slot, "", 0, 0)
        for slot in slots
    )


@operation(Right.PICK, undo=True)
def open_tote(uow: UnitOfWork, *, tote: str) -> WallStep:
    """Begin to sort a tote that a zone's picker brought."""
    found = uow.get(Tote, tote)
    if not found.wave or uow.seek(WallSlot, found.at) is None:
        raise Refusal(Why.TOTE_NOT_OF_WAVE, tote=tote)
    _set_desk(uow, tote)
    uow.record("tote_opened", tote)
    return wall_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def lift_item(
    uow: UnitOfWork, *, sku: str, quantity: int = 1, lot: str = "", serial: str = ""
) -> WallStep:
    """Take pieces out of the tote: tell the slot of the order that wants them most."""
    tote = _open_tote(uow)
    stock = [one for one in uow.find(Stock, place=tote, sku=sku) if one.quantity]
    there = [one for one in stock if not lot or one.lot == lot]
    if not there:
        raise Refusal(Why.NOT_IN_TOTE, tote=tote, scanned=sku)
    if len(there) > 1:
        raise Refusal(Why.LOT_NEEDED, expected=" / ".join(one.lot for one in there))
    wants = _most_wanting(uow, tote, sku, there[0].lot)
    most = min(wants.missing, there[0].quantity)
    if quantity > most:
        raise Refusal(Why.TOO_MANY_AT_WALL, sku=sku, missing=most, scanned=quantity)
    serial = _serial_in(uow, tote, sku, serial)
    slot = _slot_of(uow, wants.order_ref)
    pending = Pending(sku, there[0].lot, serial, quantity, wants.order_ref, slot)
    _set_desk(uow, tote, pending)
    uow.record("item_lifted", sku, tote=tote, order=wants.order_ref, wall_slot=slot)
    return wall_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def count_lifted(uow: UnitOfWork, *, quantity: int) -> WallStep:
    """Say how many pieces of the item scanned go into the slot together."""
    tote, pending = _lifted(uow)
    wants = _wants_of(uow, tote, pending)
    most = min(wants.missing, _in_tote(uow, tote, pending))
    least = policy(uow, COUNT_FROM, sku=pending.sku, person=uow.act.person, method=Method.WAVE)
    if pending.serial or most < least:
        raise Refusal(Why.NOT_COUNTED_HERE, sku=pending.sku)
    if not 0 < quantity <= most:
        raise Refusal(Why.TOO_MANY_AT_WALL, sku=pending.sku, missing=most, scanned=quantity)
    _set_desk(uow, tote, replace(pending, quantity=quantity))
    uow.record("lifted_counted", pending.sku, quantity=quantity)
    return wall_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def put_into_slot(uow: UnitOfWork, *, wall_slot: str) -> WallStep:
    """Put what was lifted into its order's slot; the last piece completes the order."""
    tote, pending = _lifted(uow)
    if wall_slot != pending.wall_slot:
        raise Refusal(Why.WRONG_WALL_SLOT, expected=pending.wall_slot, scanned=wall_slot)
    return _put(uow, tote, pending, wall_slot)


@operation(Right.PICK, undo=True)
def put_beside_full_slot(uow: UnitOfWork, *, into: str) -> WallStep:
    """Put what was lifted into an empty tote: the order's slot is full, and the rest goes there."""
    tote, pending = _lifted(uow)
    beside = free_tote(uow, into)
    for full in _totes_beside(uow, pending.order_ref):
        uow.save(replace(full, at=FULL))
    (slot,) = uow.find(WallSlot, order_ref=pending.order_ref)
    uow.save(replace(beside, order_ref=pending.order_ref, at=slot.wall_slot))
    uow.record("wall_slot_full", pending.wall_slot, order=pending.order_ref, tote=into)
    return _put(uow, tote, pending, into)


def _put(uow: UnitOfWork, tote: str, pending: Pending, wall_slot: str) -> WallStep:
    goods = Goods(pending.sku, pending.lot, pending.serial)
    move(uow, goods, origin=tote, target=wall_slot, quantity=pending.quantity)
    complete = finish_picking(uow, pending.order_ref, at_wall=True)
    _leave_if_empty(uow, tote)
    for relied in (uow.get(Order, pending.order_ref), uow.get(Tote, tote)):
        uow.rely(relied)  # another sorter may complete the order, or empty the tote
    uow.record("item_sorted", wall_slot, sku=pending.sku, quantity=pending.quantity)
    return wall_step(uow, uow.act.person, pending.order_ref if complete else "")


@operation(Right.PICK, undo=True)
def lay_aside(
    uow: UnitOfWork, *, sku: str, quantity: int = 1, lot: str = "", serial: str = ""
) -> WallStep:
    """Lay pieces aside that no order of the wave wants: they are put away again."""
    tote = _open_tote(uow)
    stock = [one for one in uow.find(Stock, place=tote, sku=sku) if one.quantity]
    there = [one for one in stock if not lot or one.lot == lot]
    if not there:
        raise Refusal(Why.NOT_IN_TOTE, tote=tote, scanned=sku)
    spare = [one for one in there if one.quantity - _wanted_of(uow, tote, one) >= quantity]
    if not spare:
        raise Refusal(Why.STILL_NEEDED, sku=sku)
    place = _put_away_place(uow)
    goods = Goods(sku, spare[0].lot, _serial_in(uow, tote, sku, serial))
    move(uow, goods, origin=tote, target=place, quantity=quantity, reason="not_needed")
    _leave_if_empty(uow, tote)
    uow.record("laid_aside", sku, tote=tote, place=place, quantity=quantity)
    return replace(wall_step(uow, uow.act.person), aside=place)


def _slot_of(reading: Reading, order_ref: str) -> str:
    """Name where the next piece of an order goes: its slot, or the tote beside a full one."""
    if beside := _totes_beside(reading, order_ref):
        return beside[0].tote
    (slot,) = reading.find(WallSlot, order_ref=order_ref)
    return slot.wall_slot


def _totes_beside(reading: Reading, order_ref: str) -> list[Tote]:
    return [one for one in reading.find(Tote, order_ref=order_ref) if one.at != FULL]


def _wanted_of(uow: UnitOfWork, tote: str, stock: Stock) -> int:
    return sum(one.missing for one in _wants(uow, tote, stock.sku, stock.lot))


def _put_away_place(uow: UnitOfWork) -> str:
    for kind in (PlaceKind.RESTOCK, PlaceKind.QUARANTINE):
        if places := uow.find(Place, kind=kind):
            return places[0].place
    raise Refusal(Why.NO_PLACE, place_kind=PlaceKind.RESTOCK.value)


def _leave_if_empty(uow: UnitOfWork, tote: str) -> None:
    """Stay at a tote until it is empty; then it is free."""
    if any(one.quantity for one in uow.find(Stock, place=tote)):
        _set_desk(uow, tote)
    else:
        uow.save(Tote(tote))
        _set_desk(uow, "")


def _at_hand(reading: Reading, person: str) -> tuple[str, Pending | None]:
    """Tell which tote a person has open and what was lifted, unless others have emptied it."""
    desk = reading.seek(Desk, person, STATION)
    tote = reading.seek(Tote, desk.subject) if desk is not None else None
    if desk is None or tote is None or not tote.wave:
        return "", None
    if not desk.detail:
        return tote.tote, None
    pending = msgspec.json.decode(desk.detail, type=Pending)
    is_there = _in_tote(reading, tote.tote, pending) >= pending.quantity
    wants = _wants(reading, tote.tote, pending.sku, pending.lot) if is_there else []
    still = any(
        one.order_ref == pending.order_ref and one.missing >= pending.quantity for one in wants
    )
    return tote.tote, pending if still else None


def _open_tote(uow: UnitOfWork) -> str:
    tote, _ = _at_hand(uow, uow.act.person)
    if not tote:
        raise Refusal(Why.TOTE_NOT_OF_WAVE, tote="")
    return tote


def _lifted(uow: UnitOfWork) -> tuple[str, Pending]:
    tote, pending = _at_hand(uow, uow.act.person)
    if pending is None:
        raise Refusal(Why.WRONG_WALL_SLOT, expected="", scanned="")
    return tote, pending


def _set_desk(uow: UnitOfWork, tote: str, pending: Pending | None = None) -> None:
    detail = msgspec.json.encode(pending).decode() if pending else ""
    put_on_desk(uow, STATION, tote, detail)


def _in_tote(reading: Reading, tote: str, pending: Pending) -> int:
    return reading.get(Stock, pending.sku, tote, pending.lot).quantity


def _serial_in(uow: UnitOfWork, tote: str, sku: str, scanned: str) -> str:
    """Tell which unit was lifted; nobody has to scan the number of the only one."""
    serials = [unit.serial for unit in uow.find(SerialUnit, sku=sku, place=tote)]
    if scanned and scanned not in serials:
        unit = uow.seek(SerialUnit, sku, scanned)
        place = unit.place if unit else ""
        raise Refusal(Why.SERIAL_ELSEWHERE, sku=sku, serial=scanned, place=place)
    if len(serials) > 1 and not scanned:
        raise Refusal(Why.SERIAL_NEEDED, sku=sku)
    return scanned or "".join(serials)


def _most_wanting(uow: UnitOfWork, tote: str, sku: str, lot: str) -> _Wants:
    """Choose the order that is nearest to complete."""
    wants = _wants(uow, tote, sku, lot)
    if not wants:
        raise Refusal(Why.NOBODY_NEEDS_IT, scanned=sku)
    return min(wants, key=lambda one: (one.to_complete, one.order_ref))


def _wants_of(reading: Reading, tote: str, pending: Pending) -> _Wants:
    wants = _wants(reading, tote, pending.sku, pending.lot)
    return next(one for one in wants if one.order_ref == pending.order_ref)


def _wants(reading: Reading, tote: str, sku: str, lot: str) -> list[_Wants]:
    """List the orders of the tote's wave that want a product and lot, with what they lack."""
    wave = reading.get(Tote, tote).wave
    rounds = tuple(one.round for one in reading.find(Round, wave=wave))
    picked: dict[str, int] = {}
    for task in reading.find(Task, round=rounds, sku=sku, lot=lot):
        picked[task.order_ref] = picked.get(task.order_ref, 0) + task.picked
    open_orders = reading.find(Order, order_ref=tuple(picked), state=OrderState.RELEASED)
    refs = tuple(order.order_ref for order in open_orders if picked[order.order_ref])
    there, wanted = _at_wall(reading, refs), _wanted(reading, refs)
    return [
        _Wants(
            ref,
            picked[ref] - there.get((ref, sku, lot), 0),
            wanted[ref] - sum(pieces for key, pieces in there.items() if key[0] == ref),
        )
        for ref in refs
        if picked[ref] > there.get((ref, sku, lot), 0)
    ]


def _at_wall(reading: Reading, refs: tuple[str, ...]) -> dict[tuple[str, str, str], int]:
    places = {slot.wall_slot: slot.order_ref for slot in reading.find(WallSlot, order_ref=refs)}
    places |= {tote.tote: tote.order_ref for tote in reading.find(Tote, order_ref=refs)}
    stock = reading.find(Stock, place=tuple(places)) if places else []
    pieces: dict[tuple[str, str, str], int] = defaultdict(int)
    for one in stock:
        pieces[places[one.place], one.sku, one.lot] += one.quantity
    return pieces


def _wanted(reading: Reading, refs: tuple[str, ...]) -> dict[str, int]:
    """Count the pieces that orders have or wait for; tasks that were taken back do not count."""
    wanted = dict.fromkeys(refs, 0)
    for task in reading.find(Task, order_ref=refs):
        if task.state is not TaskState.CANCELLED:
            wanted[task.order_ref] += task.wanted
    return wanted
