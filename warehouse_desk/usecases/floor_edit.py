"""What a supervisor corrects on the floor; each change can be taken back."""

from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Aisle, Place, Zone
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork


@operation(Right.ADMIN, undo=True)
def correct_aisle(uow: UnitOfWork, *, seen: Aisle, corrected: Aisle) -> Aisle:
    """Move an aisle, open or block it, turn its direction, or give it to another zone.

    The slots that were in the aisle's zone go with it. Refused when somebody else corrected the
    aisle after it was `seen`.
    """
    if uow.get(Aisle, seen.aisle) != seen:
        raise Refusal(Why.CHANGED_ELSEWHERE)
    uow.get(Zone, corrected.zone)
    uow.save(replace(corrected, aisle=seen.aisle))
    if corrected.zone != seen.zone:
        for slot in uow.find(Place, aisle=seen.aisle, zone=seen.zone):
            uow.save(replace(slot, zone=corrected.zone))
    uow.record("aisle_corrected", seen.aisle)
    return corrected
