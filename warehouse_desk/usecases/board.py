"""What a supervisor looks at: the cut-offs and their orders, who does what, and the totes."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.people import Desk, Person, Session
from warehouse_desk.domain.picking import Round, RoundState, Tote
from warehouse_desk.usecases.picking.step import progress
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.queries import QueueRow

#: Orders that still have to go out.
TO_GO = (OrderState.OPEN, OrderState.RELEASED, OrderState.PICKED, OrderState.PACKED)


@dataclass(frozen=True, slots=True)
class Lane:
    """The orders of one cut-off, by how far they are; `held` of the open ones wait on purpose."""

    leaves_at: datetime
    open: int
    in_picking: int
    picked: int
    packed: int
    held: int
    is_late: bool

    @property
    def orders(self) -> int:
        """Count what still has to go out."""
        return self.open + self.in_picking + self.picked + self.packed


@dataclass(frozen=True, slots=True)
class AtWork:
    """A person, the station where this person did something last, and the round walked (0: none).

    Without a time of `since` the person is not signed in: somebody else may take the round over.
    """

    person: str
    name: str
    station: str
    since: datetime | None
    round: int = 0
    method: str = ""
    zone: str = ""
    done: int = 0
    all: int = 0


@dataclass(frozen=True, slots=True)
class ToteInUse:
    """A tote, what it is for, where it is, and who holds it."""

    tote: str
    order_ref: str
    round: int
    wave: int
    at: str
    name: str


@dataclass(frozen=True, slots=True)
class Board:
    """All of it at one moment."""

    now: datetime
    lanes: tuple[Lane, ...]
    people: tuple[AtWork, ...]
    totes: tuple[ToteInUse, ...]
    waiting: int


def board(reading: Reading) -> Board:
    """Read what is going on."""
    walking = reading.find(Round, state=RoundState.ACTIVE)
    return Board(
        reading.now,
        lanes(reading),
        tuple(_people(reading, walking)),
        tuple(_totes(reading, walking)),
        len(reading.find(Round, state=RoundState.READY)),
    )


def lanes(reading: Reading) -> tuple[Lane, ...]:
    """Part what has to go out by when it leaves, the soonest first."""
    by_time: dict[datetime, list[QueueRow]] = {}
    for row in reading.ask.queue(TO_GO):
        by_time.setdefault(row.ship_by, []).append(row)
    return tuple(_lane(at, by_time[at], reading.now) for at in sorted(by_time))


def _lane(at: datetime, rows: list[QueueRow], now: datetime) -> Lane:
    states = Counter(row.state for row in rows)
    return Lane(
        at,
        states[OrderState.OPEN],
        states[OrderState.RELEASED],
        states[OrderState.PICKED],
        states[OrderState.PACKED],
        sum(row.held for row in rows),
        at < now,
    )


def _people(reading: Reading, walking: list[Round]) -> list[AtWork]:
    sessions = {one.person: one for one in reading.find(Session, ended_at=None)}
    rounds = {one.person: one for one in walking}
    people = reading.find(Person, person=tuple(sorted(sessions.keys() | rounds.keys())))
    return [
        _at_work(reading, person, sessions.get(person.person), rounds.get(person.person))
        for person in sorted(people, key=lambda one: one.name)
    ]


def _at_work(
    reading: Reading, person: Person, session: Session | None, round_: Round | None
) -> AtWork:
    station, since = "", session.started_at if session else None
    if session:
        desks = [desk.station for desk in reading.find(Desk, person=person.person)]
        station = reading.ask.last_station(person.person, desks) if desks else ""
    if round_ is None:
        return AtWork(person.person, person.name, station, since)
    done, count = progress(reading, round_.round)
    return AtWork(
        person.person, person.name, station, since, round_.round, round_.method.value,
        round_.zone, done, count,
    )  # fmt: skip


def _totes(reading: Reading, walking: list[Round]) -> list[ToteInUse]:
    holder = {one.round: one.person for one in walking}
    names = {one.person: one.name for one in reading.find(Person)}
    return [
        ToteInUse(
            one.tote, one.order_ref, one.round, one.wave, one.at,
            names.get(holder.get(one.round, ""), ""),
        )
        for one in reading.find(Tote)
        if not one.is_free
    ]  # fmt: skip
