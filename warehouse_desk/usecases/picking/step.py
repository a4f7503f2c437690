"""What a picker has to do now, read from the store: a restart stands on the same line."""

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum

from warehouse_desk.domain.catalogue import Packed, Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.people import Desk, Person
from warehouse_desk.domain.picking import (
    UNDONE,
    Cart,
    Method,
    Round,
    RoundOrder,
    RoundState,
    Task,
    TaskState,
    Tote,
)
from warehouse_desk.domain.stock import LOOK_WANTED, Count
from warehouse_desk.usecases.codes import in_cases
from warehouse_desk.usecases.policies import SLOT_FIRST, policy
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.settings import COUNT_FROM, Whole

#: The name of the picking desk in acts, scans and open desks.
STATION = "pick"
#: So many tasks show where it goes on; outside a wave each is a stand of its own.
TASKS_SHOWN = 12
#: No more orders of a wave want the same product of one slot.
STAND_OF_WAVE = 250


class PickAt(StrEnum):
    """What the next scan of a picker has to be."""

    START = "START"
    CART = "CART"
    TOTE = "TOTE"
    SLOT = "SLOT"
    ITEM = "ITEM"
    PUT = "PUT"
    EMPTY = "EMPTY"
    DROP = "DROP"


@dataclass(frozen=True, slots=True)
class Split:
    """Pieces of the same product in the same slot that go into another position of the cart."""

    position: int
    pieces: int


@dataclass(frozen=True, slots=True)
class ZoneWaits:
    """What is ready to be picked in a zone: rounds, and their lines."""

    zone: str
    rounds: int
    lines: int


@dataclass(frozen=True, slots=True)
class PickStep:
    """The next act of a picker, and what the screen shows around it; places are codes."""

    at: PickAt
    round: int = 0
    method: str = ""
    zone: str = ""
    task: int = 0
    slot: str = ""
    sku: str = ""
    name: str = ""
    lot: str = ""
    needs_lot: bool = False
    needs_serial: bool = False
    may_count: bool = False
    wanted: int = 0
    taken: int = 0
    #: What is still to be taken, in cases; None where it fills none.
    packed: Packed | None = None
    in_hand: int = 0
    order_ref: str = ""
    position: int = 0
    tote: str = ""
    upcoming: tuple[str, ...] = ()
    tasks_done: int = 0
    tasks_all: int = 0
    walk_mm: int = 0
    walk_proven: bool = False
    drop: str = ""
    waiting: int = 0
    cart: str = ""
    at_slot: str = ""
    slot_first: bool = True
    #: The box that the pieces go straight into; where a tote is asked for, one that would do.
    box: str = ""
    splits: tuple[Split, ...] = ()
    #: A round that somebody handed to this person, and a tote that waits for its next zone.
    handed: int = 0
    handed_by: str = ""
    tote_at: str = ""
    #: What waits in each zone, for whoever has no round.
    zones: tuple[ZoneWaits, ...] = ()

    @property
    def missing(self) -> int:
        """Count the pieces still to be taken here."""
        return self.wanted - self.taken


def pick_step(reading: Reading, person: str) -> PickStep:
    """Tell a person's next act."""
    desk = reading.seek(Desk, person, STATION)
    number = int(desk.subject) if desk is not None and desk.subject else 0
    round_ = reading.seek(Round, number) if number else None
    if round_ is None or round_.state is not RoundState.ACTIVE or round_.person != person:
        return start_step(reading, person)
    return round_step(reading, round_)


def start_step(reading: Reading, person: str) -> PickStep:
    """Tell what waits for a person who walks no round."""
    ready = reading.find(Round, state=RoundState.READY)
    handed = reading.find(Round, state=RoundState.ACTIVE, person=person)
    step = PickStep(PickAt.START, waiting=len(ready), zones=_zones(reading, ready))
    if handed:
        return replace(step, handed=handed[0].round)
    first = min(ready, key=lambda one: (one.sequence, one.round), default=None)
    tote = reading.seek(Tote, first.tote) if first and first.tote else None
    return replace(step, tote=tote.tote, tote_at=tote.at) if tote else step


def _zones(reading: Reading, ready: list[Round]) -> tuple[ZoneWaits, ...]:
    """Count what waits in each zone."""
    rounds = {one.round: one.zone for one in ready if one.zone}
    if not rounds:
        return ()
    tasks = reading.find(Task, round=tuple(rounds), state=UNDONE)
    lines = Counter(rounds[one.round] for one in tasks)
    walks = Counter(rounds.values())
    return tuple(ZoneWaits(zone, walks[zone], lines[zone]) for zone in sorted(walks))


def round_step(reading: Reading, round_: Round) -> PickStep:
    """Tell the next act of a running round."""
    pending = tasks_ahead(reading, round_)
    done, count = progress(reading, round_.round)
    group = stand(round_, pending)
    wanted, taken = pieces_at(reading, round_, group)
    at = _place(reading, round_, group)
    task = group[0] if group else None
    order = _round_order(reading, round_, task)
    product = reading.get(Product, task.sku) if task else None
    parcel = picked_into(reading, round_)
    return PickStep(
        at,
        round=round_.round,
        method=round_.method.value,
        zone=round_.zone,
        task=task.task if task else 0,
        slot=task.slot if task else "",
        sku=task.sku if task else "",
        name=product.name.strip() if product else "",
        lot=task.lot if task else "",
        needs_lot=bool(product and product.lots),
        needs_serial=bool(product and product.serials),
        may_count=_may_count(reading, round_, wanted, product),
        wanted=wanted,
        taken=taken,
        packed=in_cases(reading, task.sku, wanted - taken) if task else None,
        in_hand=sum(one.in_hand for one in group),
        order_ref=order.order_ref if order else "",
        position=order.position if order else 0,
        tote=(order.tote if order else "") or round_.tote,
        upcoming=_upcoming(pending, task),
        tasks_done=done,
        tasks_all=count,
        walk_mm=round_.walk_mm,
        walk_proven=round_.walk_proven,
        drop=drop_kind(reading, round_) if at is PickAt.DROP else "",
        cart=round_.cart,
        at_slot=round_.at_slot,
        slot_first=task is None or asks(reading, round_, SLOT_FIRST, task.sku) == 1,
        splits=_splits(reading, round_, pending),
        box=parcel.box if parcel else "",
    )


def tasks_ahead(reading: Reading, round_: Round) -> list[Task]:
    """Read what is walked to next; in a wave one stand may hold many tasks."""
    most = STAND_OF_WAVE if round_.method is Method.WAVE else TASKS_SHOWN
    tasks = reading.find(Task, round=round_.round)
    return walk_order([task for task in tasks if task.state in UNDONE])[:most]


def progress(reading: Reading, number: int) -> tuple[int, int]:
    """Count the tasks of a round that are done with, and all."""
    tasks = reading.find(Task, round=number)
    return sum(task.state not in UNDONE for task in tasks), len(tasks)


def walk_order(tasks: list[Task]) -> list[Task]:
    """Put tasks in the order they are walked; skipped ones come at the end."""
    return sorted(tasks, key=lambda task: (task.state is TaskState.SKIPPED, task.sequence))


def stand(round_: Round, pending: list[Task]) -> list[Task]:
    """Pick what is done at one stand: in a wave, all tasks for one product in one slot."""
    if round_.method is not Method.WAVE:
        return pending[:1]
    return [task for task in pending if _where(task) == _where(pending[0])]


def pieces_at(reading: Reading, round_: Round, group: list[Task]) -> tuple[int, int]:
    """Count the pieces wanted and taken at a stand; in a wave with the tasks that are done."""
    tasks = group
    if round_.method is Method.WAVE and group:
        slot, sku, lot, _ = _where(group[0])
        done = reading.find(
            Task, round=round_.round, slot=slot, sku=sku, lot=lot, state=TaskState.DONE
        )
        tasks = [*group, *done]
    return sum(one.wanted for one in tasks), sum(one.picked + one.in_hand for one in tasks)


def _where(task: Task) -> tuple[str, str, str, TaskState]:
    return task.slot, task.sku, task.lot, task.state


def carries_loose(round_: Round) -> bool:
    """Tell whether pieces are put into a tote by a scan of their own (batch) or go straight in."""
    return round_.method is Method.BATCH


def drop_kind(reading: Reading, round_: Round) -> str:
    """Tell where a finished round goes: bench, wall, put-away place, or a zone's hand-over."""
    if round_.method is Method.WAVE:
        return "wall"
    if picked_into(reading, round_) and is_cancelled(reading, round_):
        return "restock"
    following = next_leg(reading, round_)
    return f"handover {following.zone}" if following else "bench"


def is_cancelled(reading: Reading, round_: Round) -> bool:
    """Tell whether every order of a round was cancelled."""
    refs = tuple(one.order_ref for one in reading.find(RoundOrder, round=round_.round))
    orders = reading.find(Order, order_ref=refs)
    return all(order.state is OrderState.CANCELLED for order in orders)


def next_leg(reading: Reading, round_: Round) -> Round | None:
    """Find the round that the tote of a zone round is handed on to."""
    if round_.method is not Method.ZONE:
        return None
    legs = reading.find(Round, journey=round_.journey, state=RoundState.WAITING)
    return min(legs, key=lambda leg: leg.round, default=None)


def own_round(reading: Reading, person: str, number: int) -> Round:
    """Fetch a round its picker works on; nobody else may."""
    round_ = reading.get(Round, number)
    if round_.state is not RoundState.ACTIVE:
        raise Refusal(Why.NO_ROUND, round=number)
    if round_.person != person:
        name = reading.get(Person, round_.person).name
        raise Refusal(Why.TAKEN_BY_OTHER, round=number, name=name)
    return round_


def slot_to_check(reading: Reading, round_: Round) -> Count | None:
    """Find the look that is wanted at the slot where the last piece was just taken."""
    if not round_.at_slot:
        return None
    wanted = reading.find(Count, place=round_.at_slot, state=LOOK_WANTED)
    return wanted[0] if wanted else None


def asks(reading: Reading, round_: Round, which: Whole, sku: str) -> int:
    """Read a policy as it holds for a round and a product."""
    return policy(reading, which, sku=sku, person=round_.person, method=round_.method.value)


def _place(reading: Reading, round_: Round, group: list[Task]) -> PickAt:
    if slot_to_check(reading, round_):
        return PickAt.EMPTY
    if not group:
        return PickAt.DROP
    if carries_loose(round_):
        if not round_.cart and _has_cart_for(reading, round_):
            return PickAt.CART
        if group[0].in_hand and not group[0].missing:
            return PickAt.PUT
    elif not round_.tote:
        return PickAt.TOTE
    return PickAt.ITEM if round_.at_slot == group[0].slot else PickAt.SLOT


def _has_cart_for(reading: Reading, round_: Round) -> bool:
    """Tell whether any sound cart has room for the round; where none has, it goes without."""
    orders = len(reading.find(RoundOrder, round=round_.round))
    return any(cart.positions >= orders for cart in reading.find(Cart, broken=False))


def _may_count(reading: Reading, round_: Round, wanted: int, product: Product | None) -> bool:
    """Tell whether the pieces may be counted once the first was scanned."""
    if product is None or product.serials:
        return False
    return wanted >= asks(reading, round_, COUNT_FROM, product.sku)


def _splits(reading: Reading, round_: Round, pending: list[Task]) -> tuple[Split, ...]:
    """Tell which other positions of the cart want the same product from the same slot."""
    if not carries_loose(round_) or not pending:
        return ()
    here = _where(pending[0])
    return tuple(
        Split(reading.get(RoundOrder, round_.round, one.order_ref).position, one.missing)
        for one in pending[1:]
        if _where(one) == here
    )


def _round_order(reading: Reading, round_: Round, task: Task | None) -> RoundOrder | None:
    if task is None or round_.method is Method.WAVE:
        return None
    return reading.get(RoundOrder, round_.round, task.order_ref)


def picked_into(reading: Reading, round_: Round) -> Parcel | None:
    """Find the parcel that pieces go straight into; none where they go into a tote."""
    is_single = round_.method is Method.SINGLE and bool(round_.tote)
    return reading.seek(Parcel, round_.tote) if is_single else None


def _upcoming(pending: list[Task], task: Task | None) -> tuple[str, ...]:
    slots = dict.fromkeys(one.slot for one in pending)
    return tuple(slot for slot in slots if task is None or slot != task.slot)[:3]
