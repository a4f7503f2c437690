"""Who packs an order: one person at a time, until it is laid down or left alone for too long."""

from dataclasses import replace
from datetime import timedelta

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.picking import Claim
from warehouse_desk.usecases.ports import Reading, UnitOfWork

#: A claim that nobody renewed for so long may be taken over.
LEASE = timedelta(hours=4)


def claim(uow: UnitOfWork, order_ref: str) -> None:
    """Claim an order for whoever acts; refuse while somebody else is at it."""
    for other in _active(uow, order_ref):
        if other.person != uow.act.person and other.lease_until > uow.now:
            raise taken(uow, order_ref)
        uow.save(replace(other, active=False))
    until = uow.now + LEASE
    uow.add(Claim(0, subject(order_ref), uow.act.person, uow.act.station, until))


def give_up(uow: UnitOfWork, order_ref: str) -> None:
    """Let anybody take the order."""
    for active in _active(uow, order_ref):
        uow.save(replace(active, active=False))


def is_claimed_by(reading: Reading, person: str, order_ref: str) -> bool:
    """Tell whether a person still has the order."""
    return any(active.person == person for active in _active(reading, order_ref))


def taken(reading: Reading, order_ref: str) -> Refusal:
    """Refuse because of somebody else, by name."""
    people = [reading.get(Person, active.person) for active in _active(reading, order_ref)]
    return Refusal(
        Why.ORDER_TAKEN, order=order_ref, name=" / ".join(person.name for person in people)
    )


def subject(order_ref: str) -> str:
    """Name an order in claims."""
    return f"order {order_ref}"


def _active(reading: Reading, order_ref: str) -> list[Claim]:
    return reading.find(Claim, subject=subject(order_ref), active=True)
