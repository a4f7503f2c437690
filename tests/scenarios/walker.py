"""People who play rounds with every act and every surprise, and always get to the end.

A game releases some orders by one method. For a while people do anything at all: what the screen
asks for, what a picker might scan by mistake, every command, and what a supervisor changes under
their hands. Then they do only what the screen asks for, and all of it must come to an end.
"""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from tests.factories import an_act
from tests.warehouse import ADA, BEN, CASE, CODES, SAM, Warehouse, opened
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.domain.errors import Refusal
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.floor import Aisle
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import Parcel, ParcelState
from warehouse_desk.domain.picking import Cart, Method, Round, RoundState, Tote, WallSlot
from warehouse_desk.domain.stock import SerialUnit, Stock
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.storage.rules import check
from warehouse_desk.usecases.floor_edit import correct_aisle
from warehouse_desk.usecases.operation import is_undoable
from warehouse_desk.usecases.picking.joining import join_running_batch
from warehouse_desk.usecases.picking.step import PickStep
from warehouse_desk.usecases.queue import cancel_orders, change_lines, expedite_orders
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.wall import WallStep

#: Scans in which anything may happen, and those in which the rest has to be done.
WILD, CALM = 60, 900
#: How often, while anything may happen, somebody does what the screen asks for.
CAREFUL = 0.45
#: How often it is somebody who walks.
WALKING = 0.9
#: How often an act is taken back, compared, and done again.
TAKEN_BACK = 0.1
PICKERS = (ADA, BEN, SAM)
OPEN = (RoundState.WAITING, RoundState.READY, RoundState.ACTIVE)
OVER = {OrderState.PICKED, OrderState.SHORT, OrderState.CANCELLED}
#: What a picker may do that the screen does not ask for.
ACTS = (
    *(f"CMD-{command.replace('_', '-')}" for command in Command if command not in {
        Command.NUMBER, Command.COUNT, Command.SIGN_OUT,
    }),
    *(f"CMD-{number}" for number in (1, 1, 2, 3, 4, 5)),
    "CMD-SHORT-1", "CMD-DAMAGED-1", "CMD-COUNT-2", "CMD-COUNT-4",
)  # fmt: skip


#: Where a finished round goes.
TARGETS = {"bench": "LOC-BENCH-1", "wall": "WALL-1-01", "restock": "LOC-RESTOCK-1"}


class DeadEnd(AssertionError):  # noqa: N818 - what it is called on the floor
    """Nobody could do what the screen asked for, or an undo did not bring back what was."""


@dataclass
class Played:
    """What a game was: rounds, scans, what was answered, what was taken back."""

    rounds: int = 0
    scans: int = 0
    undone: int = 0
    said: Counter[str] = field(default_factory=Counter)
    acts: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Played") -> None:
        """Add another game."""
        self.rounds += other.rounds
        self.scans += other.scans
        self.undone += other.undone
        self.said += other.said
        self.acts += other.acts


def furniture(warehouse: Warehouse) -> None:
    """Give the walkers totes and carts enough, and policies that allow everything."""
    settings = [
        Setting("pick.check_empty", "1"),
        Setting("pick.without_scan", "2"),
        Setting("pick.over_percent", "50"),
        Setting("pick.into_box", "1"),
        Setting("pick.substitutes@sku:MUG-BLUE", "MUG-RED"),
        Setting("pick.substitutes@sku:MUG-RED", "MUG-BLUE|PEN"),
    ]
    totes = [Tote(f"TOTE-01{at:02}") for at in range(60)]
    carts = [Cart(f"CART-1{at}", 6) for at in range(4)]
    furnish(warehouse.store, an_act(), [*settings, *totes, *carts], name="walkers")


def furnished(template: Path, folder: Path) -> Path:
    """Make the warehouse that all games begin in."""
    file = folder / "walkers.db"
    with opened(template, file) as warehouse:
        furniture(warehouse)
    return file


def play(file: Path, folder: Path, method: Method, seed: int) -> Played:
    """Play one game in a warehouse of its own."""
    game = folder / f"{method}-{seed}.db"
    with opened(file, game) as warehouse:
        played = Game(warehouse, method, seed).play()
    game.unlink()
    return played


class Game:
    """One release, played to its end; the same seed plays the same game."""

    def __init__(self, warehouse: Warehouse, method: Method, seed: int) -> None:
        self.warehouse, self.method = warehouse, method
        self.chance = random.Random(f"{method} {seed}")
        self.played = Played()
        self.calm = False
        self.refs: list[str] = []
        self.desks: dict[str, Desk] = {}
        self.replies: dict[str, Reply] = {}

    def play(self) -> Played:
        """Play it; raise `DeadEnd` where it does not come to an end."""
        self._release()
        for badge in PICKERS:
            self._sit_down(badge)
        for _ in range(WILD):
            if not self._find(Round, state=OPEN):
                break
            self._anything()
        for aisle in self._find(Aisle, blocked=True):
            self._open(aisle)
        self._to_the_end()
        self._sort_at_the_wall()
        self._put_away()
        self._require_all_over()
        return self.played

    def _release(self) -> None:
        for _ in range(self.chance.randint(2, 3)):
            self._order()
        self.warehouse.release(self.method, *self.refs, partial=True)
        self.played.rounds = len(self._find(Round))

    def _order(self) -> str:
        skus = self.chance.sample(sorted(CODES), self.chance.randint(1, 4))
        lines = {sku.replace("-", "_"): self.chance.randint(1, 5) for sku in skus}
        ref = self.warehouse.order(f"W{len(self.refs) + 1}", **lines)
        self.refs.append(ref)
        return ref

    def _sit_down(self, badge: str) -> None:
        desk = make_desk(self.warehouse.store)
        desk.scan(badge)
        self.replies[badge] = desk.open("pick")
        self.desks[badge] = desk

    def _anything(self) -> None:
        walking = [badge for badge in PICKERS if self.replies[badge].place != "START"]
        is_walking = walking and self.chance.random() < WALKING
        badge = self.chance.choice(walking if is_walking else PICKERS)
        draw = self.chance.random()
        if draw < CAREFUL:
            self._scan(badge, self._told(self.replies[badge]))
        elif draw < 0.9:
            self._scan(badge, self._strange(self.replies[badge]))
        elif draw < 0.95:
            self._supervise()
        else:
            self._come_and_go(badge)

    def _come_and_go(self, badge: str) -> None:
        """Sign out, or let the power fail: sit down at a desk that knows nothing."""
        if self.chance.random() < 0.5:
            self.desks[badge].scan("CMD-SIGN-OUT")
        if self.chance.random() < 0.3:
            self.warehouse.clock.now += timedelta(hours=5)
        self._sit_down(badge)

    def _scan(self, badge: str, text: str) -> Reply:
        desk = self.desks[badge]
        takes_back = self.chance.random() < TAKEN_BACK
        before = self.warehouse.state() if takes_back else {}
        reply = self.replies[badge] = desk.scan(text)
        self.played.scans += 1
        self.played.said[reply.say.value] += 1
        if reply.is_good:
            kind = self._kind_of_last()
            self.played.acts[kind] += 1
            if takes_back and is_undoable(kind):
                self._there_and_back(badge, text, before)
        return reply

    def _there_and_back(self, badge: str, text: str, before: object) -> None:
        after = self.warehouse.state()
        for command, wanted in (("CMD-UNDO", before), ("CMD-REDO", after), ("CMD-UNDO", before)):
            reply = self.replies[badge] = self.desks[badge].scan(command)
            if not reply.is_good:
                raise DeadEnd(f"{command} after {text}: {reply.say} {reply.facts}")
            if command == "CMD-UNDO" and self.warehouse.state() != wanted:
                raise DeadEnd(f"{text} was not taken back exactly: {self._differs(wanted)}")
        self.played.undone += 2

    def _differs(self, wanted: object) -> list[str]:
        assert isinstance(wanted, dict)
        state = self.warehouse.state()
        return [
            f"{name}: {set(wanted[name]) ^ set(rows)}"
            for name, rows in state.items()
            if wanted[name] != rows
        ]

    def _kind_of_last(self) -> str:
        with self.warehouse.store.engine.connect() as connection:
            return str(
                connection.exec_driver_sql(
                    "SELECT kind FROM operation ORDER BY seq DESC LIMIT 1"
                ).scalar_one()
            )

    def _supervise(self) -> None:
        store, ref = self.warehouse.store, self.chance.choice(self.refs)
        acts: list[Callable[[], object]] = [
            lambda: cancel_orders(store, an_act(), refs=(ref,)),
            lambda: expedite_orders(
                store, an_act(), refs=(ref,), urgent=self.chance.random() < 0.5
            ),
            lambda: change_lines(
                store, an_act(), order_ref=ref, lines=((1, self.chance.randint(0, 6)),)
            ),
            lambda: join_running_batch(store, an_act(), order_ref=self._order()),
            lambda: [self._open(aisle) for aisle in self._find(Aisle, blocked=True)],
        ]
        try:
            self.chance.choice(acts)()
        except Refusal:
            return  # not everything is possible at any time

    def _open(self, aisle: Aisle) -> None:
        opened_again = replace(aisle, blocked=False)
        correct_aisle(self.warehouse.store, an_act(), seen=aisle, corrected=opened_again)

    def _strange(self, reply: Reply) -> str:
        """Scan what the screen does not ask for."""
        kinds: list[Callable[[], str]] = [
            lambda: self.chance.choice(ACTS),
            lambda: self.chance.choice(ACTS),
            lambda: self.chance.choice(ACTS),
            lambda: f"LOC-{self.chance.choice(['A-01-01', 'B-02-02', 'B-02-01', 'BENCH-1'])}",
            lambda: self.chance.choice([*CODES.values(), CASE, f"]C1010{CODES['TEA']}10L-NEW"]),
            lambda: f"TOTE-01{self.chance.randrange(12):02}",
            lambda: f"CART-1{self.chance.randrange(4)}",
            lambda: f"BOX-{self.chance.choice('SM')}",
            lambda: self._told(reply),
        ]
        return self.chance.choice(kinds)()

    def _told(self, reply: Reply) -> str:
        """Do what the screen asks for."""
        if reply.choices:
            return "CMD-CANCEL" if self.calm else self._any_of(reply)
        step = reply.step
        assert isinstance(step, PickStep), reply
        told: dict[str, Callable[[], str]] = {
            "START": self._start,
            "CART": lambda: self._cart(step),
            "TOTE": lambda: self._box_or_tote(step),
            "SLOT": lambda: f"LOC-{step.slot}",
            "ITEM": lambda: CODES[step.sku],
            "LOT": lambda: f"LOT-{step.lot or 'L-OLD'}",
            "SERIAL": lambda: f"SN-{self._serial(step)}",
            "PUT": lambda: step.tote or self._free_tote(),
            "EMPTY": lambda: "CMD-YES",
            "SWAP": lambda: "CMD-CANCEL" if self.calm else self._free_tote(),
            "BACK": lambda: "LOC-RESTOCK-1",
            "DROP": lambda: TARGETS.get(step.drop, f"LOC-HANDOVER-{step.drop[-1:]}"),
        }
        return told[reply.place]()

    def _any_of(self, reply: Reply) -> str:
        return f"CMD-{self.chance.choice(reply.choices).number}"

    def _start(self) -> str:
        """Take the next round, or one that somebody left."""
        active = self._find(Round, state=RoundState.ACTIVE)
        if active and not self._find(Round, state=RoundState.READY):
            return f"ROUND-{self.chance.choice(active).round}"
        return "CMD-NEXT"

    def _cart(self, step: PickStep) -> str:
        carts = [
            one.cart
            for one in self._find(Cart, broken=False)
            if one.round in {0, step.round}
        ]  # fmt: skip
        return max(carts, default="CMD-CART-BROKEN")

    def _box_or_tote(self, step: PickStep) -> str:
        """Take the box that is proposed as often as a tote."""
        return f"BOX-{step.box}" if step.box and self.chance.random() < 0.5 else self._free_tote()

    def _free_tote(self) -> str:
        return next(tote.tote for tote in self._find(Tote) if tote.is_free)

    def _serial(self, step: PickStep) -> str:
        units = self._find(SerialUnit, sku=step.sku, place=step.slot)
        return units[0].serial if units else f"NEW{self.chance.randrange(10**9)}"

    def _to_the_end(self) -> None:
        """Let everybody do what the screen asks for, until no round is open."""
        self.calm = True
        for at in range(CALM):
            if not self._find(Round, state=OPEN):
                return
            if at % 50 == 49:
                self.warehouse.clock.now += timedelta(hours=5)  # whoever left does not come back
            walking = [badge for badge in PICKERS if self.replies[badge].place != "START"]
            badge = (walking or PICKERS)[at % len(walking or PICKERS)]
            self._scan(badge, self._told(self.replies[badge]))
        self._give_up("rounds stay open")

    def _sort_at_the_wall(self) -> None:
        desk = self.warehouse.desk("wall", SAM)
        for tote in [one for one in self._find(Tote) if one.wave]:
            reply = desk.scan(tote.tote)
            for _ in range(CALM):
                if reply.place == "START":
                    break
                reply = self._sort(desk, reply)
            else:
                self._give_up(f"{tote.tote} is never empty: {reply.say}")

    def _sort(self, desk: Desk, reply: Reply) -> Reply:
        step = reply.step
        assert isinstance(step, WallStep), reply
        self.played.scans += 1
        if reply.place == "SLOT":
            if self.chance.random() < 0.1:
                desk.scan("CMD-TOTE-FULL")
                self.played.acts["put_beside_full_slot"] += 1
                return desk.scan(self._free_tote())
            return desk.scan(step.wall_slot)
        (first, *_) = [one for one in self._find(Stock, place=step.tote) if one.quantity]
        serials = self._find(SerialUnit, sku=first.sku, place=step.tote)
        number = f"21{serials[0].serial}" if serials else f"10{first.lot}" if first.lot else ""
        code = f"]C1010{CODES[first.sku]}{number}"
        reply = desk.scan(code)
        if reply.feedback is Feedback.WRONG:
            desk.scan("CMD-LAY-ASIDE")
            reply = desk.scan(code)
            self.played.acts["lay_aside"] += reply.is_good
        return reply

    def _put_away(self) -> None:
        """Bring back what was picked for orders that were cancelled."""
        cancelled = {one.order_ref for one in self._find(Order, state=OrderState.CANCELLED)}
        places = [one.tote for one in self._find(Tote) if one.order_ref in cancelled]
        places += [one.wall_slot for one in self._find(WallSlot) if one.order_ref in cancelled]
        desk = self.warehouse.desk("pick", SAM)
        for place in places:
            desk.scan(place)
            if not desk.scan("LOC-RESTOCK-1").is_good:
                self._give_up(f"{place} is never free again")
            self.played.acts["bring_back"] += 1

    def _require_all_over(self) -> None:
        orders = [one for one in self._find(Order) if one.state is not OrderState.OPEN]
        if left := [(one.order_ref, one.state) for one in orders if one.state not in OVER]:
            self._give_up(f"orders are not over: {left}")
        picked = {one.order_ref for one in orders if one.state is OrderState.PICKED}
        held = [one for one in self._find(Tote) if not one.is_free and one.order_ref not in picked]
        if held:
            self._give_up(f"totes are not free: {held}")
        open_boxes = self._find(Parcel, state=ParcelState.OPEN)
        if left := [one for one in open_boxes if one.order_ref not in picked]:
            self._give_up(f"boxes are left: {left}")
        hands = [one for one in self._find(Stock) if one.place.startswith("HAND-") and one.quantity]
        if hands:
            self._give_up(f"pieces are still in hands: {hands}")
        broken = [
            (one.name, one.examples) for one in check(self.warehouse.store).rules if one.broken
        ]
        if broken:
            self._give_up(f"rules are broken: {broken}")

    def _give_up(self, why: str) -> None:
        places = {badge: (reply.place, reply.say.value) for badge, reply in self.replies.items()}
        lines = self._find(OrderLine)
        raise DeadEnd(f"{why}; {places}; {lines}")

    def _find(self, kind: type, **where: object) -> list:  # type: ignore[type-arg]
        with self.warehouse.store.look() as reading:
            return reading.find(kind, **where)
