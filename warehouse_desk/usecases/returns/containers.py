"""Containers: a tote or cage for each disposition, opened by a scan, closed with a list, emptied.

A tote becomes a container with the first piece that is brought into it. What is inside is not
sellable, and the tote serves no order until it is empty again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Person, Right
from warehouse_desk.domain.picking import Tote
from warehouse_desk.domain.returns import Container, Disposition, ReturnedUnit
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.targets import places_of
from warehouse_desk.usecases.stock import move_all


@dataclass(frozen=True, slots=True)
class Sorted:
    """A piece in a container."""

    plate: str
    rma: str
    sku: str
    name: str
    lot: str
    serial: str
    grade: str


@dataclass(frozen=True, slots=True)
class ContainerView:
    """A container with its contents, and the places it may be emptied into, the best first."""

    container: int
    tote: str
    disposition: Disposition
    person: str
    opened_at: datetime
    closed_at: datetime | None
    units: tuple[Sorted, ...]
    targets: tuple[str, ...]


def seek_container(reading: Reading, tote: str) -> Container | None:
    """Find the container that a tote is now."""
    found = reading.find(Container, tote=tote, emptied_at=None)
    return found[0] if found else None


def containers_for(reading: Reading, disposition: Disposition, person: str) -> tuple[str, ...]:
    """List the open containers of a disposition, a person's own first."""
    found = reading.find(Container, disposition=disposition, emptied_at=None, closed_at=None)
    return tuple(one.tote for one in sorted(found, key=lambda one: one.person != person))


def container_view(reading: Reading, container: int) -> ContainerView:
    """Tell what is in a container, or was when it was emptied."""
    found = reading.get(Container, container)
    person = reading.seek(Person, found.person)
    return ContainerView(
        found.container,
        found.tote,
        found.disposition,
        person.name if person else found.person,
        found.opened_at,
        found.closed_at,
        tuple(_sorted(reading, unit) for unit in reading.find(ReturnedUnit, container=container)),
        places_of(reading, found.disposition),
    )


def container_of(
    uow: UnitOfWork, tote: str, disposition: Disposition, *, opens: bool
) -> Container | None:
    """Find the open container that a piece goes into, or open one; None where a tote is neither.

    A free tote is refused with `Why.NEW_CONTAINER` unless it `opens`, so that somebody is asked.
    """
    if uow.seek(Tote, tote) is None:
        return None
    known = seek_container(uow, tote)
    if known is not None:
        is_right = known.disposition is disposition and known.closed_at is None
        return known if is_right else None
    if any(_own(uow, disposition)):
        return None
    _require_free(uow, tote)
    if not opens:
        raise Refusal(Why.NEW_CONTAINER, tote=tote, disposition=disposition.value)
    made = uow.add(Container(0, tote, disposition, uow.now, uow.act.person))
    uow.save(Tote(tote, at=f"container {made.container}"))
    uow.record("container_opened", tote, disposition=disposition)
    return made


@operation(Right.RETURNS, undo=True)
def close_container(uow: UnitOfWork, *, tote: str) -> ContainerView:
    """Put no more into a container; the list of its contents is printed."""
    found = _container(uow, tote)
    if found.closed_at is not None:
        raise Refusal(Why.CONTAINER_CLOSED, tote=tote)
    uow.save(replace(found, closed_at=uow.now))
    uow.record("container_closed", tote, container=found.container)
    uow.tell("print_container", tote, container=found.container)
    return container_view(uow, found.container)


@operation(Right.RETURNS)
def print_container(uow: UnitOfWork, *, tote: str) -> ContainerView:
    """Print the list of a closed container once more."""
    found = _container(uow, tote)
    _require_closed(found)
    uow.record("container_listed", tote, container=found.container)
    uow.tell("print_container", tote, container=found.container, copy=1)
    return container_view(uow, found.container)


@operation(Right.RETURNS, undo=True)
def empty_container(uow: UnitOfWork, *, tote: str, place: str) -> ContainerView:
    """Put everything in a closed container into a place, or hand it over; the tote is free."""
    found = _container(uow, tote)
    _require_closed(found)
    right = places_of(uow, found.disposition)
    if place not in right:
        raise Refusal(Why.WRONG_TARGET, expected=right[0], scanned=place, others=right[1:])
    move_all(uow, origin=tote, target=place, reason=f"container {found.container}")
    for unit in uow.find(ReturnedUnit, container=found.container):
        uow.save(replace(unit, place=place))
    uow.save(replace(found, emptied_at=uow.now, emptied_into=place))
    uow.save(Tote(tote))
    uow.record("container_emptied", tote, container=found.container, place=place)
    return container_view(uow, found.container)


def _container(uow: UnitOfWork, tote: str) -> Container:
    found = seek_container(uow, tote)
    if found is None:
        raise Refusal(Why.NO_CONTAINER, tote=tote)
    return found


def _require_closed(found: Container) -> None:
    if found.closed_at is None:
        raise Refusal(Why.CONTAINER_OPEN, tote=found.tote)


def _require_free(uow: UnitOfWork, tote: str) -> None:
    found = uow.get(Tote, tote)
    if not found.is_free:
        raise Refusal(Why.TOTE_IN_USE, tote=tote, order=found.order_ref, round=found.round)


def _own(uow: UnitOfWork, disposition: Disposition) -> Sequence[Container]:
    return uow.find(
        Container, disposition=disposition, person=uow.act.person, emptied_at=None, closed_at=None
    )


def _sorted(reading: Reading, unit: ReturnedUnit) -> Sorted:
    name = reading.get(Product, unit.sku).name.strip()
    return Sorted(unit.plate, unit.rma, unit.sku, name, unit.lot, unit.serial, unit.grade)
