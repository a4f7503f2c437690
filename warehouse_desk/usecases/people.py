"""Coming to work and leaving: who is at which station."""

import hashlib
from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Desk, Person, Right, Session
from warehouse_desk.domain.picking import Claim, Round, RoundState
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.picking.rounds import LEASE
from warehouse_desk.usecases.picking.step import STATION as PICK_STATION
from warehouse_desk.usecases.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in, what this person may do, and the station where work is open (or none)."""

    person: str
    name: str
    language: str
    rights: tuple[Right, ...]
    session: int
    station: str = ""


def badge_digest(badge: str) -> str:
    """Digest a badge's text: the store never holds the text itself."""
    return hashlib.sha256(badge.strip().upper().encode()).hexdigest()


@operation(None)
def sign_in(uow: UnitOfWork, *, badge: str, instead_of: int = 0) -> SignedIn:
    """Open a session for the owner of a badge (given as its digest).

    The owner's sessions elsewhere end, and `instead_of`, the session that was open at this desk.
    """
    found = uow.find(Person, badge=badge)
    if not found:
        raise Refusal(Why.UNKNOWN_BADGE)
    (person,) = found
    if not person.active:
        raise Refusal(Why.PERSON_INACTIVE, name=person.name)
    uow.act = replace(uow.act, person=person.person)
    _end_sessions(uow, person=person.person)
    _end_sessions(uow, session=instead_of)
    session = uow.add(Session(0, person.person, uow.act.station, uow.now))
    uow.record("signed_in", person.person)
    _come_back(uow, person.person)
    rights = tuple(right for right in Right if person.may(right))
    station = _open_station(uow, person.person)
    return SignedIn(person.person, person.name, person.language, rights, session.session, station)


@operation(Right.SIGN_IN)
def sign_out(uow: UnitOfWork) -> int:
    """End the sessions of whoever acts; the work that is open stays as it is.

    Rounds that are open may be taken over at once; whoever comes back first goes on.
    """
    for claim in uow.find(Claim, person=uow.act.person, active=True):
        if claim.subject.startswith("round "):
            uow.save(replace(claim, active=False))
            uow.record("round_left_open", claim.subject)
    ended = _end_sessions(uow, person=uow.act.person)
    uow.record("signed_out", uow.act.person)
    return ended


def _come_back(uow: UnitOfWork, person: str) -> None:
    """Claim the round again at which the person left, unless somebody went on with it."""
    for desk in uow.find(Desk, person=person, station=PICK_STATION):
        round_ = uow.seek(Round, int(desk.subject)) if desk.subject else None
        if round_ is None or (round_.person, round_.state) != (person, RoundState.ACTIVE):
            continue
        subject = f"round {round_.round}"
        if not uow.find(Claim, subject=subject, active=True):
            uow.add(Claim(0, subject, person, PICK_STATION, uow.now + LEASE))


def _open_station(uow: UnitOfWork, person: str) -> str:
    """Name the station where the person left work open; of several the one used last."""
    stations = [desk.station for desk in uow.find(Desk, person=person) if desk.subject]
    return uow.ask.last_station(person, stations) if stations else ""


def _end_sessions(uow: UnitOfWork, **whose: object) -> int:
    running = uow.find(Session, ended_at=None, **whose)
    for session in running:
        uow.save(replace(session, ended_at=uow.now))
    return len(running)
