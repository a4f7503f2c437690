"""The day: orders in, four methods, packed, handed over; some come back and are judged."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.bootstrap.warehouse import bring_in, make_sample
from warehouse_desk.channels import sample
from warehouse_desk.commands.demo.bench import Packer, Shipper
from warehouse_desk.commands.demo.clock import SimulatedClock
from warehouse_desk.commands.demo.pictures import photograph
from warehouse_desk.commands.demo.returns_desk import Clerk, Receiver
from warehouse_desk.commands.demo.second_bench import SecondBench, second_bench
from warehouse_desk.commands.demo.worker import Floor, Picker, Sorter
from warehouse_desk.domain.orders import Order, OrderLine, OrderState, Readiness
from warehouse_desk.domain.picking import Method, Tote, WallSlot
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.queries import QueueRow
from warehouse_desk.usecases.releasing.plan import LARGE_ORDER_LINES, plan_release
from warehouse_desk.usecases.releasing.release import release
from warehouse_desk.usecases.rows import RowKind

#: All orders of the sample are in by then, and nothing that keeps has expired.
EVENING = datetime(2010, 12, 2, 18, 0, tzinfo=UTC)
#: Customers have written by then.
LATER = datetime(2010, 12, 27, 9, 0, tzinfo=UTC)
#: Orders for each method besides batches, which take the rest.
SHARE = 36
#: Orders released at once, one tote for each.
MOST_AT_ONCE = 60
#: Who works today: Miłosz on the floor, Ada at the wall (and at the bench, where much is left),
#: Łucja at the bench, Stanley at returns.
PICKER, SORTER, PACKER, CLERK = (
    "BADGE-FWWNYTPK", "BADGE-4E7AQQUJ", "BADGE-6QMMU7CT", "BADGE-M34KFPNM",
)  # fmt: skip


@dataclass
class Day:
    """What was done, counted."""

    where: str
    floor: Floor
    orders: int = 0
    by_method: dict[str, int] = field(default_factory=dict)
    metres: dict[str, int] = field(default_factory=dict)
    rounds: int = 0
    packed: int = 0
    parcels: int = 0
    returns: int = 0
    graded: dict[str, int] = field(default_factory=dict)
    promised: dict[str, int] = field(default_factory=dict)
    states: dict[str, int] = field(default_factory=dict)
    short_lines: dict[str, int] = field(default_factory=dict)

    @property
    def store(self) -> SqlStore:
        """The store of the day."""
        return self.floor.store


def begin(where: str, orders: int | None) -> Day:
    """Open the doors in the evening of the sample's second day."""
    clock = SimulatedClock(EVENING)
    store = make_sample(where, clock, orders=orders)
    floor = Floor(store, clock)
    floor.really = {(one.slot, one.sku): one.really_there for one in sample.surprises()}
    day = Day(where, floor)
    with store.look() as reading:
        queue = reading.ask.queue([])
    day.orders = len(queue)
    for kind in Readiness:
        day.promised[kind.value] = sum(row.readiness is kind for row in queue)
    return day


def pick_and_pack(day: Day) -> None:
    """Release orders by each method in turn, pick them, and pack beside it what is picked."""
    with second_bench(day.where, day.floor.clock, PACKER) as bench:
        for method, refs in _shares(_open(day)):
            while left := _still_open(day, refs):
                _one_release(day, bench, method, left, partial=False)
        while left := [row.order_ref for row in _open(day, every=True)]:
            _one_release(day, bench, Method.BATCH, left, partial=True)
        helper = _helper(day)
        while helper.pack_one():
            day.packed += 1
        packed, answers = bench.finish()
    day.packed += packed
    day.floor.answers += answers


def hand_over(day: Day) -> None:
    """Give every parcel to its carrier."""
    shipper = Shipper(day.floor, make_desk(day.store), PACKER)
    day.parcels = shipper.work()


def take_back(day: Day) -> None:
    """Receive what customers send back, and judge it."""
    day.floor.clock.wait_until(LATER)
    bring_in(day.store, system_act("import"), RowKind.RETURNS, sample.file("returns.csv"))
    receiver = Receiver(day.floor, make_desk(day.store), CLERK)
    day.returns = receiver.work()
    clerk = Clerk(day.floor, make_desk(day.store, day.store.photos, photograph), CLERK)
    day.graded = clerk.work()


def close(day: Day) -> None:
    """Count how the orders ended, and what was short."""
    with day.store.look() as reading:
        for order in reading.find(Order):
            day.states[order.state.value] = day.states.get(order.state.value, 0) + 1
        for line in reading.find(OrderLine):
            if line.short:
                reason = line.short_reason
                day.short_lines[reason] = day.short_lines.get(reason, 0) + 1


def _shares(queue: Sequence[QueueRow]) -> list[tuple[Method, list[str]]]:
    """Give every method its part: large orders alone, one-liners together in waves."""
    large = [row.order_ref for row in queue if row.lines > LARGE_ORDER_LINES]
    small = [row.order_ref for row in queue if row.lines <= LARGE_ORDER_LINES]
    single = large + small[: max(0, SHARE - len(large))]
    rest = small[max(0, SHARE - len(large)) :]
    return [
        (Method.SINGLE, single),
        (Method.ZONE, rest[:SHARE]),
        (Method.WAVE, rest[SHARE : SHARE + SHARE]),
        (Method.BATCH, rest[SHARE + SHARE :]),
    ]


def _one_release(
    day: Day, bench: SecondBench, method: Method, refs: Sequence[str], *, partial: bool
) -> None:
    refs = refs[:MOST_AT_ONCE]
    _have_room(day, bench, method, len(refs))
    with day.store.look() as reading:
        plan = plan_release(reading, method, refs, partial=partial)
    released = release(day.store, system_act("release"), plan=plan)
    day.by_method[method.value] = day.by_method.get(method.value, 0) + len(released.orders)
    day.metres[method.value] = day.metres.get(method.value, 0) + plan.walk_mm // 1000
    day.rounds += Picker(day.floor, make_desk(day.store), PICKER).work()
    if method is Method.WAVE:
        _sort(day, released.wave)


def _have_room(day: Day, bench: SecondBench, method: Method, orders: int) -> None:
    """Let totes become free, and the wall before the next wave; help with it."""
    helper = _helper(day)
    while not _has_room(day, method, orders):
        if helper.pack_one():
            day.packed += 1
        else:
            bench.wait()
            helper.look_again()


def _has_room(day: Day, method: Method, orders: int) -> bool:
    with day.store.look() as reading:
        free = sum(tote.is_free for tote in reading.find(Tote))
        is_wall_full = any(slot.order_ref for slot in reading.find(WallSlot))
    return free >= orders and not (method is Method.WAVE and is_wall_full)


def _helper(day: Day) -> Packer:
    """Have somebody pack at the first bench too."""
    return Packer(day.floor, make_desk(day.store), SORTER)


def _sort(day: Day, wave: int) -> None:
    with day.store.look() as reading:
        totes = [tote.tote for tote in reading.find(Tote, wave=wave)]
    Sorter(day.floor, make_desk(day.store), SORTER).work(totes)


def _open(day: Day, *, every: bool = False) -> list[QueueRow]:
    with day.store.look() as reading:
        queue = reading.ask.queue([OrderState.OPEN])
    return [row for row in queue if every or row.readiness is Readiness.GREEN]


def _still_open(day: Day, refs: Sequence[str]) -> list[str]:
    with day.store.look() as reading:
        queue = reading.ask.queue([OrderState.OPEN], refs) if refs else []
    return [row.order_ref for row in queue if row.readiness is Readiness.GREEN]
