"""Who works on a thing of the floor: one person at a time, until it is let go or left for long."""

from dataclasses import replace
from datetime import timedelta

from warehouse_desk.domain.people import Person
from warehouse_desk.domain.picking import Claim
from warehouse_desk.usecases.ports import Reading, UnitOfWork

#: A claim that nobody renewed for so long may be taken over.
LEASE = timedelta(hours=4)


def hold(uow: UnitOfWork, subject: str, person: str = "", station: str = "") -> None:
    """Claim a thing for a person (whoever acts); `held_by_other` tells before whether one may."""
    let_go(uow, subject)
    who, where = person or uow.act.person, station or uow.act.station
    uow.add(Claim(0, subject, who, where, uow.now + LEASE))


def renew(uow: UnitOfWork, subject: str) -> None:
    """Keep the thing for whoever has it: the work goes on."""
    for claim in _active(uow, subject):
        uow.save(replace(claim, lease_until=uow.now + LEASE))


def let_go(uow: UnitOfWork, subject: str) -> None:
    """Let anybody take the thing."""
    for claim in _active(uow, subject):
        uow.save(replace(claim, active=False))


def held_by_other(reading: Reading, subject: str, person: str) -> str:
    """Name the other person who works on a thing, or nobody."""
    for claim in _active(reading, subject):
        if claim.person != person and claim.lease_until > reading.now:
            return reading.get(Person, claim.person).name
    return ""


def _active(reading: Reading, subject: str) -> list[Claim]:
    return reading.find(Claim, subject=subject, active=True)
