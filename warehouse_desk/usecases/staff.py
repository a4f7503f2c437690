"""Who works here: people come, change, lose a badge, and leave."""

from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import BADGE_ALONE, Person, PinTries, Right, Role, Session
from warehouse_desk.domain.picking import Claim
from warehouse_desk.domain.pins import is_locked
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.people import end_sessions
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.settings import PINS, setting


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A person as the page of people shows it."""

    person: str
    name: str
    roles: tuple[Role, ...]
    language: str
    active: bool
    has_pin: bool
    locked: bool
    station: str


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody who begins: a badge's digest, and what is kept of the PIN (or nothing)."""

    name: str
    roles: tuple[Role, ...]
    language: str
    badge: str
    pin_hash: str = ""


def staff(reading: Reading) -> list[StaffRow]:
    """List everybody, those who work here first."""
    tries = {one.person: one for one in reading.find(PinTries)}
    at = {one.person: one.station for one in reading.find(Session, ended_at=None)}
    rows = [
        StaffRow(
            one.person,
            one.name,
            tuple(role for role in Role if role in one.role_set),
            one.language,
            one.active,
            bool(one.pin_hash),
            is_locked(tries.get(one.person, PinTries(one.person))),
            at.get(one.person, ""),
        )
        for one in reading.find(Person)
    ]
    return sorted(rows, key=lambda row: (not row.active, row.name.casefold(), row.person))


@operation(Right.ADMIN)
def add_person(uow: UnitOfWork, new: NewPerson) -> str:
    """Let somebody in; return the person's number. A supervisor is made by an act of its own."""
    if Role.SUPERVISOR in new.roles:
        raise Refusal(Why.NOT_ALLOWED, name=new.name)
    _require_sound(uow, new.name, new.roles, has_pin=bool(new.pin_hash))
    number = _next_name(uow)
    while uow.seek(Person, number) is not None:
        number = _next_name(uow)
    roles = _joined(new.roles)
    uow.add(Person(number, new.name.strip(), roles, new.badge, new.language, new.pin_hash))
    uow.record("person_added", number, roles=roles)
    return number


@operation(Right.ADMIN, grave=True)
def make_supervisor(uow: UnitOfWork, *, person: str) -> str:
    """Let somebody do everything."""
    found = uow.get(Person, person)
    roles = tuple(found.role_set | {Role.SUPERVISOR})
    _require_sound(uow, found.name, roles, has_pin=bool(found.pin_hash))
    return _with_roles(uow, found, roles)


@operation(Right.ADMIN)
def change_roles(uow: UnitOfWork, *, person: str, roles: tuple[Role, ...]) -> str:
    """Give somebody other work; a supervisor is made by an act of its own."""
    found = uow.get(Person, person)
    if Role.SUPERVISOR in set(roles) - found.role_set:
        raise Refusal(Why.NOT_ALLOWED, name=found.name)
    _require_sound(uow, found.name, roles, has_pin=bool(found.pin_hash))
    if Role.SUPERVISOR not in roles:
        _require_another_supervisor(uow, found)
    return _with_roles(uow, found, roles)


@operation(Right.ADMIN)
def give_badge(uow: UnitOfWork, badge: str, *, person: str) -> str:
    """Give another badge (its digest): the lost one opens nothing any more, at no desk."""
    found = uow.get(Person, person)
    uow.save(replace(found, badge=badge))
    end_sessions(uow, person=person)
    uow.record("badge_given", person)
    return found.name


@operation(Right.ADMIN)
def give_pin(uow: UnitOfWork, pin_hash: str, *, person: str) -> str:
    """Give a PIN to somebody who has none, forgot it, or guessed too often."""
    found = uow.get(Person, person)
    uow.save(replace(found, pin_hash=pin_hash))
    tries = uow.seek(PinTries, person)
    if tries is not None:
        uow.save(PinTries(person))
    uow.record("pin_given", person)
    return found.name


@operation(Right.ADMIN)
def let_go(uow: UnitOfWork, *, person: str) -> str:
    """See somebody off: the badge opens nothing, open work is free for others; the past stays."""
    found = uow.get(Person, person)
    _require_another_supervisor(uow, found)
    uow.save(replace(found, active=False, pin_hash=""))
    end_sessions(uow, person=person)
    for claim in uow.find(Claim, person=person, active=True):
        uow.save(replace(claim, active=False))
    uow.record("person_left", person)
    return found.name


@operation(Right.ADMIN)
def reinstate(uow: UnitOfWork, badge: str, pin_hash: str, *, person: str) -> str:
    """Let somebody work here again, with a new badge and PIN, and no more as a supervisor."""
    found = uow.get(Person, person)
    roles = tuple(found.role_set - {Role.SUPERVISOR}) or (Role.PICKER,)
    _require_sound(uow, found.name, roles, has_pin=bool(pin_hash))
    back = replace(found, active=True, roles=_joined(roles), badge=badge, pin_hash=pin_hash)
    uow.save(back)
    uow.record("person_back", person)
    return found.name


def _next_name(uow: UnitOfWork) -> str:
    return f"P-{uow.number('person')}"


def _joined(roles: tuple[Role, ...]) -> str:
    return "|".join(role.value for role in Role if role in roles)


def _with_roles(uow: UnitOfWork, person: Person, roles: tuple[Role, ...]) -> str:
    """Change the roles; whoever is at a desk comes there anew, to what is theirs now."""
    uow.save(replace(person, roles=_joined(roles)))
    if person.person != uow.act.person:
        end_sessions(uow, person=person.person)
    uow.record("roles_changed", person.person, roles=_joined(roles))
    return person.name


def _require_sound(uow: UnitOfWork, name: str, roles: tuple[Role, ...], *, has_pin: bool) -> None:
    """Refuse somebody without a name or work, or without a PIN where one is needed."""
    if not name.strip():
        raise Refusal(Why.NAME_NEEDED)
    if not roles:
        raise Refusal(Why.ROLE_NEEDED)
    someone = Person("", name, _joined(roles), "")
    beyond = any(someone.may(right) for right in Right if right not in BADGE_ALONE)
    if beyond and not has_pin and setting(uow, PINS):
        raise Refusal(Why.PIN_MISSING)


def _require_another_supervisor(uow: UnitOfWork, leaving: Person) -> None:
    """Keep somebody who can let others in."""
    if Role.SUPERVISOR not in leaving.role_set:
        return
    for other in uow.find(Person, active=True):
        if other.person != leaving.person and Role.SUPERVISOR in other.role_set:
            return
    raise Refusal(Why.LAST_SUPERVISOR, name=leaving.name)
