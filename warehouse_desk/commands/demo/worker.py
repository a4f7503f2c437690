"""People who work as the screen tells them: they scan what stands in front of them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from warehouse_desk.commands.demo.clock import SimulatedClock
from warehouse_desk.domain.catalogue import Barcode, Product
from warehouse_desk.domain.errors import Why
from warehouse_desk.domain.picking import Cart, RoundOrder, Tote
from warehouse_desk.domain.stock import SerialUnit, Stock
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Reply
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.picking.step import PickAt, PickStep
from warehouse_desk.usecases.settings import COUNT_FROM
from warehouse_desk.usecases.wall import WallAt, WallStep

#: How long a scan takes with the hand that makes it, in seconds; half of it, as two work at once.
SECONDS_A_SCAN = 2.0


class Stuck(Exception):  # noqa: N818 - the demo found a fault of ours
    """A worker who did as told was refused."""


@dataclass
class Floor:
    """What can be touched in the warehouse, whatever the books say."""

    store: SqlStore
    clock: SimulatedClock
    #: Pieces really there in slots where the books are wrong.
    really: dict[tuple[str, str], int] = field(default_factory=dict)
    answers: Counter[str] = field(default_factory=Counter)

    def code_of(self, sku: str) -> str:
        """Read the code printed on a piece."""
        with self.store.look() as reading:
            codes = [one.code for one in reading.find(Barcode, sku=sku) if one.quantity == 1]
        return codes[0] if codes else sku

    def serial_in(self, sku: str, *places: str) -> str:
        """Read the serial number of a piece in one of some places."""
        with self.store.look() as reading:
            return reading.find(SerialUnit, sku=sku, place=places)[0].serial

    def has_serials(self, sku: str) -> bool:
        """Tell whether each piece of a product has a number of its own."""
        with self.store.look() as reading:
            return reading.get(Product, sku).serials

    def free_tote(self) -> str:
        """Find an empty tote."""
        with self.store.look() as reading:
            return reading.find(Tote, order_ref="", round=0, wave=0)[0].tote

    def free_cart(self, round_: int) -> str:
        """Find the smallest free cart with a position for each order of a round."""
        with self.store.look() as reading:
            orders = len(reading.find(RoundOrder, round=round_))
            carts = [cart for cart in reading.find(Cart, round=0) if cart.positions >= orders]
        return min(carts, key=lambda cart: cart.positions).cart


class Worker:
    """Somebody at a desk of one kind."""

    station: str

    def __init__(self, floor: Floor, desk: Desk, badge: str) -> None:
        self.floor = floor
        self.desk = desk
        self.scan(badge)
        self.reply = self.desk.open(self.station)

    def scan(self, text: str, *, unless: Why | None = None) -> Reply:
        """Scan something and read the answer; whoever does as told is never refused.

        Except where somebody else was quicker: `unless` is then what is said, and is not counted.
        """
        self.floor.clock.pass_by(SECONDS_A_SCAN)
        self.reply = self.desk.scan(text)
        if self.reply.is_good or self.reply.say is not unless:
            self.floor.answers[self.reply.feedback.value] += 1
            if self.reply.feedback.value == "wrong":
                raise Stuck(f"{text}: {self.reply}")
        return self.reply


class Picker(Worker):
    """Walks rounds until none is left."""

    station = "pick"
    #: Where each kind of finished round is brought.
    TARGETS: Mapping[str, str] = {"bench": "LOC-BENCH-1", "wall": "WALL-1-01"}

    def work(self) -> int:
        """Walk every round there is; return how many."""
        rounds = 0
        while self.step.waiting:
            self.scan("CMD-NEXT")
            while self.reply.place != PickAt.START:
                self.scan(self._next())
            rounds += 1
        return rounds

    @property
    def step(self) -> PickStep:
        """What the screen shows."""
        step = self.reply.step
        assert isinstance(step, PickStep)  # noqa: S101 - the picking desk shows nothing else
        return step

    def _next(self) -> str:
        step = self.step
        match self.reply.place:
            case PickAt.CART:
                return self.floor.free_cart(step.round)
            case PickAt.TOTE:
                return self.floor.free_tote()
            case PickAt.SLOT:
                return f"LOC-{step.slot}"
            case PickAt.ITEM:
                return self._take(step)
            case "LOT":
                return f"LOT-{self.reply.facts['expected']}"
            case "SERIAL":
                return f"SN-{self.floor.serial_in(step.sku, step.slot)}"
            case PickAt.PUT:
                return step.tote or self.floor.free_tote()
        return self.TARGETS.get(step.drop) or f"LOC-HANDOVER-{step.drop[-1]}"

    def _take(self, step: PickStep) -> str:
        there = self.floor.really.get((step.slot, step.sku), step.missing)
        if not there:
            return self._come_up_short(step)
        if step.taken and step.wanted >= COUNT_FROM.default and not step.needs_serial:
            pieces = min(there, step.missing)
            self._used(step, pieces)
            return f"CMD-COUNT-{step.taken + pieces}"
        self._used(step, 1)
        return self.floor.code_of(step.sku)

    def _used(self, step: PickStep, pieces: int) -> None:
        key = (step.slot, step.sku)
        if key in self.floor.really:
            self.floor.really[key] -= pieces

    def _come_up_short(self, step: PickStep) -> str:
        if step.in_hand:
            return step.tote or self.floor.free_tote()
        if self.reply.choices:
            return "CMD-2" if step.taken else "CMD-1"
        return "CMD-SHORT"


class Sorter(Worker):
    """Sorts the totes of waves into the wall."""

    station = "wall"

    def work(self, totes: Iterable[str]) -> int:
        """Sort every tote; return how many orders were completed."""
        completed = 0
        for tote in totes:
            self.scan(tote)
            while self.reply.place != WallAt.START:
                self.scan(self._next(tote))
                completed += bool(self.step.completed)
        return completed

    @property
    def step(self) -> WallStep:
        """What the screen shows."""
        step = self.reply.step
        assert isinstance(step, WallStep)  # noqa: S101 - the wall shows nothing else
        return step

    def _next(self, tote: str) -> str:
        with self.floor.store.look() as reading:
            first = next(one for one in reading.find(Stock, place=tote) if one.quantity)
        match self.reply.place:
            case WallAt.ITEM:
                return self.floor.code_of(first.sku)
            case "LOT":
                return f"LOT-{first.lot}"
            case "SERIAL":
                return f"SN-{self.floor.serial_in(first.sku, tote)}"
        step = self.step
        serials = self.floor.has_serials(step.sku)
        if step.quantity < step.most and step.most >= COUNT_FROM.default and not serials:
            return f"CMD-COUNT-{step.most}"
        return step.wall_slot
