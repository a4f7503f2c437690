"""Coming to work and leaving: who is at which station."""

import hashlib
import secrets
from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Desk, Person, Right, Session
from warehouse_desk.domain.picking import Claim, Round, RoundState
from warehouse_desk.usecases import claims
from warehouse_desk.usecases.operation import operation, takes_pin
from warehouse_desk.usecases.packing.benches import leave_bench
from warehouse_desk.usecases.picking.step import STATION as PICK_STATION
from warehouse_desk.usecases.ports import Store, UnitOfWork
from warehouse_desk.usecases.settings import IDLE_MINUTES, setting


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who signed in, what this person may do, and the station where work is open (or none).

    `after_pin` is what opens once the PIN is given, `idle_minutes` when the desk locks itself
    (0: never). Who only looks in has the `session` 0.
    """

    person: str
    name: str
    language: str
    rights: tuple[Right, ...]
    session: int
    station: str = ""
    after_pin: tuple[Right, ...] = ()
    idle_minutes: int = 0


#: What the pages of the office ask for.
_OFFICE = (Right.RELEASE, Right.ADJUST, Right.ADMIN)
#: Signs of a badge that cannot be mistaken for each other.
_BADGE_SIGNS = "ACDEFGHJKLMNPQRTUVWXY34679"


def draw_badge() -> str:
    """Make the text of a badge that nobody has or guesses."""
    return "BADGE-" + "".join(secrets.choice(_BADGE_SIGNS) for _ in range(10))


def badge_digest(badge: str) -> str:
    """Digest a badge's text: the store never holds the text itself."""
    return hashlib.sha256(badge.strip().upper().encode()).hexdigest()


@operation(None)
def sign_in(uow: UnitOfWork, *, badge: str, instead_of: int = 0) -> SignedIn:
    """Open a session for the owner of a badge (given as its digest).

    The owner's sessions elsewhere end, and `instead_of`, the session that was open at this desk.
    Whose badge is scanned again at the same desk has given the PIN already.
    """
    found = uow.find(Person, badge=badge, active=True)
    if not found:
        raise Refusal(Why.UNKNOWN_BADGE)
    (person,) = found
    uow.act = replace(uow.act, person=person.person)
    ended = [*end_sessions(uow, person=person.person), *end_sessions(uow, session=instead_of)]
    proven = any(
        one.proven and (one.person, one.session) == (person.person, instead_of) for one in ended
    )
    for one in ended:
        if one.person != person.person:
            leave_bench(uow, one.person)
    session = uow.add(Session(0, person.person, uow.act.station, uow.now, proven=proven))
    uow.record("signed_in", person.person)
    _come_back(uow, person.person)
    return signed_in(uow, person, session)


def look_in(store: Store, badge: str) -> SignedIn | None:
    """Let the owner of a badge see the office where nothing can be stored: no session, no acts.

    None for a badge that opens nothing alone: tries of a PIN could not be counted.
    """
    with store.look() as reading:
        for person in reading.find(Person, badge=badge, active=True):
            may = [right for right in _OFFICE if person.may(right)]
            rights = tuple(right for right in may if not takes_pin(reading, person, right))
            idle = setting(reading, IDLE_MINUTES)
            if rights:
                return SignedIn(
                    person.person, person.name, person.language, rights, 0, idle_minutes=idle
                )
    return None


def signed_in(uow: UnitOfWork, person: Person, session: Session) -> SignedIn:
    """Tell what a session opens."""
    rights = [right for right in Right if person.may(right)]
    closed = [] if session.proven else [one for one in rights if takes_pin(uow, person, one)]
    return SignedIn(
        person.person,
        person.name,
        person.language,
        tuple(right for right in rights if right not in closed),
        session.session,
        _open_station(uow, person.person),
        tuple(closed),
        setting(uow, IDLE_MINUTES),
    )


@operation(Right.SIGN_IN)
def sign_out(uow: UnitOfWork) -> int:
    """End the sessions of whoever acts; the work that is open stays as it is.

    Rounds that are open may be taken over at once; whoever comes back first goes on. A packer
    stands at no bench any more.
    """
    for claim in uow.find(Claim, person=uow.act.person, active=True):
        if claim.subject.startswith("round "):
            uow.save(replace(claim, active=False))
            uow.record("round_left_open", claim.subject)
    leave_bench(uow, uow.act.person)
    ended = end_sessions(uow, person=uow.act.person)
    uow.record("signed_out", uow.act.person)
    return len(ended)


def _come_back(uow: UnitOfWork, person: str) -> None:
    """Claim the round again at which the person left, unless somebody went on with it."""
    for desk in uow.find(Desk, person=person, station=PICK_STATION):
        round_ = uow.seek(Round, int(desk.subject)) if desk.subject else None
        if round_ is None or (round_.person, round_.state) != (person, RoundState.ACTIVE):
            continue
        subject = f"round {round_.round}"
        if not uow.find(Claim, subject=subject, active=True):
            claims.hold(uow, subject, person, PICK_STATION)


def _open_station(uow: UnitOfWork, person: str) -> str:
    """Name the station where the person left work open; of several the one used last."""
    stations = [desk.station for desk in uow.find(Desk, person=person) if desk.subject]
    return uow.ask.last_station(person, stations) if stations else ""


def end_sessions(uow: UnitOfWork, **whose: object) -> list[Session]:
    """End sessions that run; return them as they were."""
    running = uow.find(Session, ended_at=None, **whose)
    for session in running:
        uow.save(replace(session, ended_at=uow.now))
    return running
