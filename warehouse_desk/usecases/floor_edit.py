"""What a supervisor corrects on the floor; each change can be taken back."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.floor import Aisle, CrossAisle, Place, Zone
from warehouse_desk.domain.people import Right
from warehouse_desk.planning.floor import Point
from warehouse_desk.usecases.floor import walks_begin
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.settings import START_X, START_Y

#: How far behind the only cross aisle the next one is put.
NEXT_CROSS_AISLE_MM = 10_000


@operation(Right.ADMIN, undo=True)
def correct_aisle(uow: UnitOfWork, *, seen: Aisle, corrected: Aisle) -> Aisle:
    """Move an aisle, open or block it, turn its direction, or give it to another zone.

    The slots that were in the aisle's zone go with it. Refused when somebody else corrected the
    aisle after it was `seen`.
    """
    if uow.get(Aisle, seen.aisle) != seen:
        raise Refusal(Why.CHANGED_ELSEWHERE)
    uow.get(Zone, corrected.zone)
    if corrected.x_mm != seen.x_mm and (there := uow.find(Aisle, x_mm=corrected.x_mm)):
        raise Refusal(Why.AISLE_THERE, aisle=there[0].aisle)
    uow.save(replace(corrected, aisle=seen.aisle))
    if corrected.zone != seen.zone:
        for slot in uow.find(Place, aisle=seen.aisle, zone=seen.zone):
            uow.save(replace(slot, zone=corrected.zone))
    uow.record("aisle_corrected", seen.aisle)
    return corrected


@operation(Right.ADMIN, undo=True)
def add_cross_aisle(uow: UnitOfWork, *, y_mm: int, name: str = "") -> CrossAisle:
    """Lead a cross aisle through the racks."""
    _require_free(uow, y_mm)
    added = uow.add(CrossAisle(0, name, y_mm))
    uow.record("cross_aisle_added", str(added.cross_aisle), y_mm=y_mm)
    return added


@operation(Right.ADMIN, undo=True)
def move_cross_aisle(uow: UnitOfWork, *, seen: CrossAisle, y_mm: int) -> CrossAisle:
    """Move a cross aisle, and where walks begin with it. Refused when it was moved after `seen`."""
    _require_unchanged(uow, seen)
    _require_free(uow, y_mm)
    moved = put_cross_aisle(uow, seen, y_mm)
    uow.record("cross_aisle_moved", str(seen.cross_aisle), y_mm=y_mm)
    return moved


@operation(Right.ADMIN, undo=True)
def remove_cross_aisle(uow: UnitOfWork, *, seen: CrossAisle) -> CrossAisle:
    """Close a cross aisle. Refused where walks begin, and when it was moved after `seen`."""
    _require_unchanged(uow, seen)
    begin = walks_begin(uow)
    if begin is not None and begin[1] == seen.y_mm:
        raise Refusal(Why.WALKS_BEGIN_THERE)
    uow.remove(seen)
    uow.record("cross_aisle_removed", str(seen.cross_aisle))
    return seen


@operation(Right.ADMIN, undo=True)
def begin_walks(uow: UnitOfWork, *, x_mm: int, cross_aisle: int) -> Point:
    """Let all walks begin and end at a place of a cross aisle."""
    cross = uow.get(CrossAisle, cross_aisle)
    _set(uow, START_X, x_mm)
    _set(uow, START_Y, cross.y_mm)
    uow.record("walks_begin_elsewhere", str(cross_aisle), x_mm=x_mm)
    return x_mm, cross.y_mm


def put_cross_aisle(uow: UnitOfWork, cross: CrossAisle, y_mm: int) -> CrossAisle:
    """Put a cross aisle elsewhere; walks that begin there go along."""
    begin = walks_begin(uow)
    if begin is not None and begin[1] == cross.y_mm:
        _set(uow, START_Y, y_mm)
    return uow.save(replace(cross, y_mm=y_mm))


def widest_gap(crosses: Sequence[int]) -> int:
    """Find where one more cross aisle most likely belongs: half way through the longest block."""
    rising = sorted(set(crosses))
    if len(rising) < 2:
        return sum(rising) + NEXT_CROSS_AISLE_MM * len(rising)
    low, high = max(pairwise(rising), key=lambda block: block[1] - block[0])
    return (low + high) // 2


def _set(uow: UnitOfWork, name: str, value: int) -> None:
    setting = Setting(name, str(value))
    if uow.seek(Setting, name) is None:
        uow.add(setting)
    else:
        uow.save(setting)


def _require_free(uow: UnitOfWork, y_mm: int) -> None:
    if uow.find(CrossAisle, y_mm=y_mm):
        raise Refusal(Why.CROSS_AISLE_THERE)


def _require_unchanged(uow: UnitOfWork, seen: CrossAisle) -> None:
    if uow.seek(CrossAisle, seen.cross_aisle) != seen:
        raise Refusal(Why.CHANGED_ELSEWHERE)
