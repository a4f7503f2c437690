"""Careless people: most scans are right, the others anything at all; every rule holds."""

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factories import an_act
from tests.unit.stations.spots import every_code, furniture
from tests.warehouse import ADA, BEN, CODES, SAM, Warehouse, opened
from warehouse_desk.domain.errors import Refusal
from warehouse_desk.domain.picking import Method, Round, RoundState, Tote
from warehouse_desk.domain.stock import Stock
from warehouse_desk.stations.reply import Reply
from warehouse_desk.storage.rules import check
from warehouse_desk.usecases.packing.step import PackStep
from warehouse_desk.usecases.picking.step import PickStep
from warehouse_desk.usecases.queue import cancel_orders, hold_orders, let_go_orders
from warehouse_desk.usecases.releasing.release import take_back
from warehouse_desk.usecases.shipping.step import ShipStep
from warehouse_desk.usecases.wall import WallStep

pytestmark = [pytest.mark.scenario, pytest.mark.slow]

SCANS = 400
#: How often somebody does what the screen asks for.
CAREFUL = 0.75
#: How often the supervisor does something instead of a scan.
SUPERVISED = 0.1
LOTS, SERIALS = ("LOT-L-OLD", "LOT-L-NEW"), ("SN-1001", "SN-1002")
WORK = (("pick", ADA), ("pick", BEN), ("wall", SAM), ("pack", SAM), ("ship", SAM), ("pack", ADA))


class Shift:
    """People at their desks, and a supervisor; the same seed makes the same shift."""

    def __init__(self, warehouse: Warehouse, seed: int) -> None:
        self.warehouse = warehouse
        self.chance = random.Random(seed)
        self.codes = list(every_code())
        self.orders: list[str] = []
        self.good = 0

    def work(self) -> None:
        """Let everybody scan in turns that nobody planned."""
        self._orders_come()
        desks = [self.warehouse.desk(station, badge) for station, badge in WORK]
        replies = [desk.open(station) for desk, (station, _) in zip(desks, WORK, strict=True)]
        for _ in range(SCANS):
            if self.chance.random() < SUPERVISED:
                self._supervise()
            at = self.chance.randrange(len(desks))
            self._keep_busy(replies[at])
            desk, (station, badge) = desks[at], WORK[at]
            if desk.station is None or desk.station.name != station:
                desk.scan(badge)
                replies[at] = desk.open(station)
            replies[at] = desk.scan(self._code(replies[at]))
            self.good += replies[at].is_good

    def _keep_busy(self, reply: Reply) -> None:
        """Release more when a picker waits for work."""
        if isinstance(reply.step, PickStep) and reply.place == "START" and not reply.step.waiting:
            self._orders_come()
            with suppress(Refusal):
                self._release()

    def _code(self, reply: Reply) -> str:
        careful = self.chance.random() < CAREFUL
        return self._told(reply) if careful else self.chance.choice(self.codes)

    def _told(self, reply: Reply) -> str:
        """Do what the screen asks for, as far as a person would know how."""
        if reply.choices:
            return f"CMD-{self.chance.choice(reply.choices).number}"
        match reply.place, reply.step:
            case "LOT", _:
                return self.chance.choice(LOTS)
            case "SERIAL", _:
                return self.chance.choice(SERIALS)
            case place, PickStep() as step:
                return self._picked(place, step)
            case place, WallStep() as step:
                return self._sorted(place, step)
            case place, PackStep() as step:
                return self._packed(place, step)
            case _, ShipStep() as step:
                return (
                    f"]C100{step.waiting.shown[0].tracking}" if step.waiting.n else "CARRIER-LARK"
                )
        return "CMD-HELP"

    def _picked(self, place: str, step: PickStep) -> str:
        to = {"bench": "LOC-BENCH-1", "wall": "WALL-1-01"}
        return {
            "START": "CMD-NEXT",
            "CART": f"CART-0{self.chance.randint(1, 2)}",
            "TOTE": self._any_tote(),
            "SLOT": f"LOC-{step.slot}",
            "ITEM": CODES.get(step.sku, ""),
            "PUT": step.tote or self._any_tote(),
            "SWAP": self._any_tote(),
            "EMPTY": self.chance.choice(["CMD-YES", "CMD-NO"]),
            "BACK": "LOC-A-01-01",
            "DROP": to.get(step.drop, f"LOC-HANDOVER-{step.drop[-1:]}"),
        }[place]

    def _sorted(self, place: str, step: WallStep) -> str:
        with self.warehouse.store.look() as reading:
            waves = [tote.tote for tote in reading.find(Tote) if tote.wave]
            inside = [one.sku for one in reading.find(Stock, place=step.tote) if one.quantity]
        if place == "START":
            return self.chance.choice([*waves, "TOTE-0001"])
        return step.wall_slot or CODES[self.chance.choice([*inside, "PEN"])]

    def _packed(self, place: str, step: PackStep) -> str:
        wanted = [line.sku for line in step.lines if line.missing]
        return {
            "START": "CMD-NEXT",
            "BOX": self.chance.choice(["BOX-S", "BOX-M"]),
            "CLOSE": "CMD-DONE",
            "LABEL": f"]C100{step.labels[0].tracking}" if step.labels else "",
        }.get(place) or CODES[self.chance.choice([*wanted, "PEN"])]

    def _any_tote(self) -> str:
        return f"TOTE-000{self.chance.randint(1, 9)}"

    def _supervise(self) -> None:
        acts: list[Callable[[], object]] = [
            self._orders_come, self._release, self._release, self._take_back, self._decide,
            self._let_hours_pass,
        ]  # fmt: skip
        try:
            self.chance.choice(acts)()
        except Refusal:
            return  # the supervisor is careless too

    def _orders_come(self) -> None:
        for _ in range(self.chance.randint(1, 4)):
            skus = self.chance.sample(sorted(CODES), self.chance.randint(1, 3))
            lines = {sku.replace("-", "_"): self.chance.randint(1, 5) for sku in skus}
            self.orders.append(self.warehouse.order(f"R{len(self.orders)}", **lines))

    def _release(self) -> None:
        method = self.chance.choice(list(Method))
        self.warehouse.release(method, partial=self.chance.random() < 0.5)

    def _take_back(self) -> None:
        with self.warehouse.store.look() as reading:
            waiting = reading.find(Round, state=(RoundState.READY, RoundState.WAITING))
        rounds = tuple(one.round for one in waiting[:1])
        take_back(self.warehouse.store, an_act(), rounds=rounds)

    def _decide(self) -> None:
        decide = self.chance.choice([hold_orders, let_go_orders, cancel_orders])
        decide(self.warehouse.store, an_act(), refs=(self.chance.choice(self.orders),))

    def _let_hours_pass(self) -> None:
        self.warehouse.clock.now += timedelta(hours=5)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_scanned_every_rule_holds(
    warehouse_file: Path, tmp_path: Path, seed: int
) -> None:
    with opened(warehouse_file, tmp_path / "shift.db") as warehouse:
        furniture(warehouse)
        shift = Shift(warehouse, seed)

        shift.work()

        broken = [
            (rule.name, rule.examples) for rule in check(warehouse.store).rules if rule.broken
        ]
        assert broken == []
        assert shift.good > SCANS / 4
