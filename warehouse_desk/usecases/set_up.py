"""Furnishing a new warehouse: the virtual places, and whatever it begins with."""

from collections.abc import Sequence

from warehouse_desk.domain.floor import CUSTOMER, LOST, SCRAP, SUPPLIER, Place, PlaceKind
from warehouse_desk.domain.people import Person, Right, Role
from warehouse_desk.domain.picking import Tote
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.people import badge_digest
from warehouse_desk.usecases.ports import Store, UnitOfWork


@operation(Right.ADMIN)
def furnish(uow: UnitOfWork, records: Sequence[object], *, name: str) -> int:
    """Put records into an empty store, in their order; a tote is a place too."""
    for place in (SUPPLIER, CUSTOMER, LOST, SCRAP):
        if uow.seek(Place, place) is None:
            uow.add(Place(place, PlaceKind.VIRTUAL))
    for record in records:
        if isinstance(record, Tote):
            uow.add(Place(record.tote, PlaceKind.TOTE))
        uow.add(record)
    uow.record("furnished", name, records=len(records))
    return len(records)


def was_furnished(store: Store, name: str) -> bool:
    """Tell whether a warehouse began with the records of this name."""
    with store.look() as reading:
        return reading.ask.has_event("furnished", name)


def first_supervisor(badge: str, name: str, language: str) -> Person:
    """Describe whoever begins with an empty warehouse and lets the others in."""
    return Person("P-1", name, Role.SUPERVISOR.value, badge_digest(badge), language)
