"""The trail, to be looked at: who did what, and whether it is still as it was written."""

from dataclasses import dataclass
from datetime import datetime

import msgspec

from warehouse_desk.domain.people import Person, Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork


@dataclass(frozen=True, slots=True)
class TrailHead:
    """The newest link: kept outside the store, it shows when the trail was cut or written anew."""

    seq: int
    link: str


@dataclass(frozen=True, slots=True)
class TrailCheck:
    """How long the trail is, where it ends, and the first thing that is wrong with it (or none)."""

    entries: int
    head: TrailHead
    broken: str = ""


@dataclass(frozen=True, slots=True)
class TrailRow:
    """One act: its number, when, who, where, what, and what it was about."""

    seq: int
    at: datetime
    person: str
    name: str
    station: str
    kind: str
    subjects: tuple[str, ...]
    link: str


class _Event(msgspec.Struct):
    subject: str = ""


class _Body(msgspec.Struct):
    kind: str
    person: str
    station: str
    at: datetime
    events: list[_Event]
    changes: list[tuple[str, list[str | int], msgspec.Raw, msgspec.Raw]]


_decode = msgspec.json.Decoder(_Body).decode


def trail_rows(reading: Reading, about: str = "", most: int = 500) -> list[TrailRow]:
    """List the newest acts, all of them or those in which a code, number or person occurs."""
    names = {one.person: one.name for one in reading.find(Person)}
    wanted = {person for person, name in names.items() if about and about in {person, name}}
    rows = []
    for seq, link, text in reading.ask.trail(sorted(wanted) or [about], most):
        body = _decode(text)
        about_what = [event.subject for event in body.events]
        about_what += [str(key[0]) for _, key, *_ in body.changes if isinstance(key[0], str)]
        subjects = tuple(dict.fromkeys(one for one in about_what if one))
        name = names.get(body.person, body.person)
        rows.append(
            TrailRow(seq, body.at, body.person, name, body.station, body.kind, subjects, link)
        )
    return rows


@operation(Right.ADMIN)
def note_trail_finding(uow: UnitOfWork, *, finding: str) -> str:
    """Put what was found in the trail into the trail."""
    uow.record("trail_broken", finding)
    return finding
