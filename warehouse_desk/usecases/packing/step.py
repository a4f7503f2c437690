"""What a packer has to do now, read from the store: a restart stands on the same piece."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.packing import (
    BoxType,
    Label,
    LabelState,
    Parcel,
    ParcelItem,
    ParcelState,
)
from warehouse_desk.domain.people import Desk
from warehouse_desk.usecases.customer_texts import order_note
from warehouse_desk.usecases.packing.benches import bench_of
from warehouse_desk.usecases.packing.box_question import NO_PLAN, BoxPlan, PlannedParcel
from warehouse_desk.usecases.packing.claims import is_claimed_by
from warehouse_desk.usecases.packing.expected import band, expectation
from warehouse_desk.usecases.packing.filling import Filling, filling_for
from warehouse_desk.usecases.packing.goods import waiting_places
from warehouse_desk.usecases.packing.lines import (
    PackLine,
    here_by_sku,
    may_count_last,
    pack_lines,
)
from warehouse_desk.usecases.packing.mark import UNMARKED, OrderMark, mark_of
from warehouse_desk.usecases.packing.notes import NoteView, notes_for
from warehouse_desk.usecases.packing.photos import is_photo_wanted
from warehouse_desk.usecases.packing.plan import box_plan
from warehouse_desk.usecases.packing.waiting import waiting_at
from warehouse_desk.usecases.packing.wanted import inserts_of
from warehouse_desk.usecases.ports import Reading

#: The name of the packing desk in acts, scans and open desks.
STATION = "pack"
#: So many of the orders that wait at a bench are named, the most urgent ones.
_NAMED = 5


class PackAt(StrEnum):
    """What the next scan of a packer has to be."""

    START = "START"
    BOX = "BOX"
    ITEM = "ITEM"
    CLOSE = "CLOSE"
    WEIGH = "WEIGH"
    LABEL = "LABEL"


@dataclass(frozen=True, slots=True)
class LabelView:
    """A label that was printed and has to be seen on its parcel; `tracking` is its SSCC."""

    label: int
    parcel: str
    number: int
    tracking: str
    carrier: str
    service: str
    copies: int = 0


@dataclass(frozen=True, slots=True)
class PackStep:
    """The next act of a packer, and what the screen shows around it.

    `number` of `parcels` counts the parcels made and planned. `plan` is for what is not in a closed
    parcel yet; `loading` is its part for this one (none when another box was taken), and `filling`
    what protects its goods. `last` is the product scanned last; `may_count` tells whether it may be
    counted. Before an order is opened `waiting` counts those of the `bench` (of all, where none was
    chosen) that nobody packs, and `orders` names the most urgent ones.
    """

    at: PackAt
    order_ref: str = ""
    service: str = ""
    currency: str = ""
    ship_by: datetime | None = None
    note: str = ""
    notes: tuple[NoteView, ...] = ()
    mark: OrderMark = UNMARKED
    photo_wanted: bool = False
    places: tuple[str, ...] = ()
    lines: tuple[PackLine, ...] = ()
    plan: BoxPlan = NO_PLAN
    loading: PlannedParcel | None = None
    filling: tuple[Filling, ...] = ()
    parcel: str = ""
    number: int = 0
    parcels: int = 0
    box: str = ""
    box_name: str = ""
    expected_g: int = 0
    tolerance_g: int = 0
    last: str = ""
    may_count: bool = False
    labels: tuple[LabelView, ...] = ()
    waiting: int = 0
    bench: str = ""
    orders: tuple[str, ...] = ()

    @property
    def missing(self) -> int:
        """Count the pieces of the order still to be packed."""
        return sum(line.missing for line in self.lines)

    @property
    def missing_here(self) -> int:
        """Count the pieces that the plan still wants in this parcel."""
        if self.loading is None:
            return self.missing
        here = here_by_sku(self.lines)
        return sum(max(count - here[sku], 0) for sku, count in self.loading.items)


def pack_step(reading: Reading, person: str) -> PackStep:
    """Tell a person's next act."""
    desk = reading.seek(Desk, person, STATION)
    order = reading.seek(Order, desk.subject) if desk is not None and desk.subject else None
    if desk is None or order is None or not _is_in_work(reading, person, order):
        return _start_step(reading, bench_of(reading, person))
    return order_step(reading, order, desk.detail)


def _start_step(reading: Reading, bench: str) -> PackStep:
    waiting = waiting_at(reading, bench)
    free = [one.order_ref for one in waiting if not one.held]
    named = tuple(free[:_NAMED]) if bench else ()
    return PackStep(PackAt.START, waiting=len(waiting), bench=bench, orders=named)


def _is_in_work(reading: Reading, person: str, order: Order) -> bool:
    """Tell whether the order is still to be packed, and by nobody else."""
    mine = is_claimed_by(reading, person, order.order_ref)
    return mine and order.state is OrderState.PICKED


def order_step(reading: Reading, order: Order, last: str = "") -> PackStep:
    """Tell the next act for an order that is being packed."""
    parcels = valid_parcels(reading, order.order_ref)
    current = current_parcel(parcels)
    plan = box_plan(reading, order.order_ref)
    loading = _loading(plan, current)
    items = reading.find(ParcelItem, parcel=current.parcel) if current else []
    inserts = inserts_of(reading, order)
    lines = pack_lines(reading, order.order_ref, items, loading, inserts)
    labels = labels_to_confirm(reading, parcels)
    at = _place(current, lines, loading, labels)
    box = reading.get(BoxType, current.box) if current else None
    done = sum(parcel.state is not ParcelState.OPEN for parcel in parcels)
    expected_g, tolerance_g = _expected(reading, current, box, items)
    return PackStep(
        at,
        order_ref=order.order_ref,
        service=order.service,
        currency=order.currency,
        ship_by=order.ship_by,
        note=order_note(reading, order.order_ref),
        notes=notes_for(reading, order, [line.sku for line in lines]),
        mark=mark_of(reading, order, inserts),
        photo_wanted=_wants_photo(reading, current, lines),
        places=waiting_places(reading, order.order_ref),
        lines=lines,
        plan=plan,
        loading=loading,
        filling=filling_for(reading, loading) if loading else (),
        parcel=current.parcel if current else "",
        number=parcels.index(current) + 1 if current else min(done + 1, done + len(plan.parcels)),
        parcels=max(done + len(plan.parcels), len(parcels)),
        box=box.box if box else "",
        box_name=box.name if box else "",
        expected_g=expected_g,
        tolerance_g=tolerance_g,
        last=last,
        may_count=at is PackAt.ITEM and may_count_last(reading, order.order_ref, lines, last),
        labels=labels,
    )


def _wants_photo(reading: Reading, parcel: Parcel | None, lines: Sequence[PackLine]) -> bool:
    if parcel is None or parcel.state is not ParcelState.OPEN:
        return False
    return is_photo_wanted(reading, parcel, (line.fragile for line in lines if line.here))


def valid_parcels(reading: Reading, order_ref: str) -> list[Parcel]:
    """List the parcels of an order that count, in the order of their numbers."""
    parcels = reading.find(Parcel, order_ref=order_ref)
    valid = [parcel for parcel in parcels if parcel.state is not ParcelState.VOID]
    return sorted(valid, key=lambda parcel: parcel.number)


def current_parcel(parcels: Sequence[Parcel]) -> Parcel | None:
    """Find the parcel in work: one to be filled, or one that still waits for the scale."""
    unweighed = (p for p in parcels if p.state is ParcelState.CLOSED and not p.weight_g)
    filling = (p for p in parcels if p.state is ParcelState.OPEN)
    return next(unweighed, None) or next(filling, None)


def labels_to_confirm(reading: Reading, parcels: Sequence[Parcel]) -> tuple[LabelView, ...]:
    """List the labels nobody has scanned on their parcels yet."""
    numbers = {parcel.parcel: (number, parcel) for number, parcel in enumerate(parcels, start=1)}
    made = reading.find(Label, parcel=tuple(numbers), state=LabelState.MADE) if numbers else []
    views = []
    for label in made:
        number, parcel = numbers[label.parcel]
        views.append(
            LabelView(
                label.label, label.parcel, number, label.tracking,
                parcel.carrier, parcel.service, label.copies,
            )
        )  # fmt: skip
    return tuple(sorted(views, key=lambda view: view.number))


def _place(
    current: Parcel | None,
    lines: Sequence[PackLine],
    loading: PlannedParcel | None,
    labels: Sequence[LabelView],
) -> PackAt:
    missing = any(line.missing for line in lines)
    if current is None:
        return PackAt.LABEL if labels and not missing else PackAt.BOX
    if current.state is ParcelState.CLOSED:
        return PackAt.WEIGH
    if missing and not _is_full(lines, loading):
        return PackAt.ITEM
    return PackAt.CLOSE


def _is_full(lines: Sequence[PackLine], loading: PlannedParcel | None) -> bool:
    """Tell whether the parcel holds all that the plan wants in it."""
    here = here_by_sku(lines)
    return loading is not None and all(here[sku] >= count for sku, count in loading.items)


def _loading(plan: BoxPlan, current: Parcel | None) -> PlannedParcel | None:
    if current is None or current.state is not ParcelState.OPEN:
        return plan.parcels[0] if plan.parcels else None
    return next((planned for planned in plan.parcels if planned.box == current.box), None)


def _expected(
    reading: Reading, parcel: Parcel | None, box: BoxType | None, items: Sequence[ParcelItem]
) -> tuple[int, int]:
    """Tell what the parcel should weigh, and by how much it may be off."""
    if parcel is None or box is None:
        return 0, 0
    expected = expectation(reading, box, items)
    return parcel.expected_g or expected.grams, band(reading, expected)
