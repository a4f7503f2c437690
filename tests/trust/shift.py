"""Somebody who works at random: every kind of operation, with mistakes, at one store."""

import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from random import Random

import tests.warehouse as small
from tests.factories import a_person, an_act
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.domain.errors import Refusal, Trouble
from warehouse_desk.domain.events import Operation, TrailEntry
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.picking import Method
from warehouse_desk.gui.hands import Hands
from warehouse_desk.stations.desk import NEEDS, Desk
from warehouse_desk.stations.reply import Reply
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.usecases import queue
from warehouse_desk.usecases.counting.step import CountStep
from warehouse_desk.usecases.measuring import MeasureAt, MeasureStep
from warehouse_desk.usecases.moving.step import MoveStep
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.people import badge_digest
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.set_up import furnish

#: Fresh interpreters: a forked one would share open files with its parent.
SPAWN = multiprocessing.get_context("spawn")
BADGES = tuple(f"BADGE-WORK{at}" for at in range(8))
_MISTAKES = ("CMD-UNDO", "CMD-REDO", "TOTE-0001", "LOC-A-01-01", "9999", "CMD-PAUSE", "CMD-SKIP")
#: A picture for units that take one.
PICTURE = b"\x89PNG\r\n\x1a\n" + b"picture" * 100


def build(path: Path, *, orders: int = 24) -> None:
    """Make a small warehouse with people who may do everything, orders, and rounds released."""
    small.build(path)
    store = open_store(str(path))
    people = [
        a_person(f"w{at}", roles="supervisor", badge=badge_digest(badge))
        for at, badge in enumerate(BADGES)
    ]
    furnish(store, system_act("trust"), people, name="workers")
    warehouse = small.Warehouse(store, small.Clock())
    for at in range(orders):
        warehouse.put("MUG-RED", "A-01-02", 2)
        warehouse.order(f"T{at}", MUG_BLUE=1 + at % 2, MUG_RED=1, PEN=2)
    Hands(store).release_some(Method.SINGLE, 8)
    Hands(store).release_some(Method.BATCH, 4)
    store.close()


@dataclass
class Worker:
    """One person at one desk; each step is one act, acknowledged by its key or not at all."""

    store: SqlStore
    badge: str
    random: Random

    def __post_init__(self) -> None:
        self.desk: Desk = make_desk(
            self.store, self.store.photos, lambda plate: PICTURE + plate.encode()
        )
        self.hands = Hands(self.store)
        self.reply: Reply | None = None
        #: How often an answer was the disk's or the server's trouble.
        self.troubles = 0

    def step(self) -> str:
        """Do something; return the key of what was stored, or nothing."""
        if self.desk.person is None:
            self.desk.scan(self.badge)
        dice = self.random.random()
        if dice < 0.05:
            return self._office()
        is_lost = self.reply is None or isinstance(self.reply.say, Trouble)
        if is_lost or dice < 0.08 or self.desk.station is None:
            self.reply = self.desk.open(self.random.choice(list(NEEDS)))
            return ""
        return self._scan(dice)

    def _scan(self, dice: float) -> str:
        assert self.reply is not None
        try:
            code = self.random.choice(_MISTAKES) if dice < 0.16 else self._next()
        except (LookupError, ValueError, StopIteration, AssertionError, AttributeError, Refusal):
            self.reply = None
            return ""
        self.reply = self.desk.scan(code)
        self.troubles += isinstance(self.reply.say, Trouble)
        if self.reply.is_good:
            return f"{self.desk._key}-{self.reply.scan}"
        if self.reply.feedback.value == "wrong":
            self.reply = self.desk.station.greet() if self.desk.station else None
        return ""

    def _next(self) -> str:
        assert self.reply is not None
        match self.reply.step:
            case CountStep() | MoveStep() as step:
                return self._between_the_racks(self.reply.place, step)
            case MeasureStep() as step:
                return self._at_the_device(step)
            case _:
                return self.hands.next_scan(self.reply)

    def _at_the_device(self, step: MeasureStep) -> str:
        """Measure whatever there is."""
        if step.at is MeasureAt.START:
            return self.hands.some_stock()[1]
        sides = [self.random.randint(10, 120) for _ in range(3)]
        return f"{sides[0]} x {sides[1]} x {sides[2]} mm {self.random.randint(5, 500)} g"

    def _between_the_racks(self, place: str, step: CountStep | MoveStep) -> str:
        """Count and move whatever there is, not always as one should."""
        slot, code = self.hands.some_stock()
        match place, step:
            case "START", _:
                return self.random.choice(("CMD-NEXT", f"LOC-{slot}"))
            case "SLOT", CountStep():
                return f"LOC-{step.place}"
            case "FROM", MoveStep():
                return f"LOC-{step.origin}"
            case "ITEM", _:
                return self.random.choice((code, code, "CMD-COUNT-2", "CMD-DONE", "CMD-SHORT"))
            case "TO", MoveStep():
                return f"LOC-{step.target or slot}"
        return self.random.choice(("CMD-YES", "CMD-NO"))

    def _let_come(self) -> None:
        """Let goods and an order come in, so that work never ends."""
        for sku, slot in (("MUG-BLUE", "A-01-01"), ("PEN", "B-02-01")):
            act = system_key(an_act(), self.random)
            small.put_stock(self.store, act, sku=sku, place=slot, quantity=4, lot="")
        ref = f"N{self.random.getrandbits(48):012X}"
        lines = (("MUG-BLUE", self.random.randint(1, 2)), ("PEN", 1))
        small.place_order(self.store, system_key(an_act(), self.random), ref=ref, lines=lines)

    def _office(self) -> str:
        with self.store.look() as reading:
            refs = [row.order_ref for row in reading.ask.queue([OrderState.OPEN])]
        if len(refs) < 8:
            self._let_come()
            return ""
        act = an_act(person=self.desk.person.person if self.desk.person else "", station="board")
        act = system_key(act, self.random)
        ref = (self.random.choice(refs),)
        try:
            match self.random.randrange(6):
                case 0:
                    queue.hold_orders(self.store, act, refs=ref)
                case 1:
                    queue.let_go_orders(self.store, act, refs=ref)
                case 2:
                    queue.expedite_orders(self.store, act, refs=ref, urgent=True)
                case 3:
                    self.hands.release_some(Method.SINGLE, 1)
                    return ""
                case _:
                    self._let_come()
                    return ""
        except (Refusal, ValueError, IndexError):
            return ""
        return act.key


def system_key(act: Act, random: Random) -> Act:
    """Give an act a key that no other process makes."""
    return replace(act, key=f"{random.getrandbits(96):024x}")


def work(
    store: SqlStore,
    badge: str,
    seed: int,
    tell: Callable[[str], object],
    *,
    steps: int = 0,
) -> None:
    """Work so many steps, or without end, and tell each key once its answer was given."""
    worker = Worker(store, badge, Random(seed))
    for _ in range(steps) if steps else count():
        if key := worker.step():
            tell(key)


def lost(store: SqlStore, keys: list[str]) -> int:
    """Count the acknowledged acts that are not in the store."""
    with store.look() as reading:
        there = {one.key for one in reading.find(Operation)}
        trail = {one.operation for one in reading.find(TrailEntry)}
    return sum(key not in there or key not in trail for key in keys)


def broken(store: SqlStore) -> int:
    """Count the rows that break a rule; of photos only those without a file or altered matter."""
    report = check(store, store.photos)
    return sum(
        1
        for rule in report.rules
        for example in rule.examples
        if not example.endswith("has no row")
    )


__all__ = ["SPAWN", "Worker", "broken", "build", "lost", "work"]
