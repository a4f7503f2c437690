"""What a packer has to do now, read from the store: a restart stands on the same piece."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from warehouse_desk.domain.catalogue import Cushioning, Product
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import (
    BoxType,
    Label,
    LabelState,
    Parcel,
    ParcelItem,
    ParcelState,
)
from warehouse_desk.domain.people import Desk
from warehouse_desk.usecases.packing.box_question import NO_PLAN, BoxPlan, PlannedParcel
from warehouse_desk.usecases.packing.claims import is_claimed_by
from warehouse_desk.usecases.packing.filling import Filling, filling_for
from warehouse_desk.usecases.packing.goods import (
    mixes_lots,
    picked_lines,
    products_of,
    waiting_places,
)
from warehouse_desk.usecases.packing.plan import box_plan
from warehouse_desk.usecases.packing.weight import contents_weight, tolerance
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.settings import COUNT_FROM, setting

#: The name of the packing desk in acts, scans and open desks.
STATION = "pack"


class PackAt(StrEnum):
    """What the next scan of a packer has to be."""

    START = "START"
    BOX = "BOX"
    ITEM = "ITEM"
    CLOSE = "CLOSE"
    WEIGH = "WEIGH"
    LABEL = "LABEL"


@dataclass(frozen=True, slots=True)
class PackLine:
    """An order line at the bench: wanted and packed in all, and how much is in this parcel.

    `planned` is what the plan puts into this parcel of the product (shown at its first line).
    """

    line: int
    sku: str
    name: str
    wanted: int
    packed: int
    here: int = 0
    planned: int = 0
    fragile: bool = False
    needs_lot: bool = False
    needs_serial: bool = False
    cushioning: Cushioning = Cushioning.NONE

    @property
    def missing(self) -> int:
        """Count the pieces still to be packed."""
        return self.wanted - self.packed


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
    counted.
    """

    at: PackAt
    order_ref: str = ""
    service: str = ""
    currency: str = ""
    ship_by: datetime | None = None
    note: str = ""
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

    @property
    def missing(self) -> int:
        """Count the pieces of the order still to be packed."""
        return sum(line.missing for line in self.lines)

    @property
    def missing_here(self) -> int:
        """Count the pieces that the plan still wants in this parcel."""
        if self.loading is None:
            return self.missing
        here = _here_by_sku(self.lines)
        return sum(max(count - here[sku], 0) for sku, count in self.loading.items)


def pack_step(reading: Reading, person: str) -> PackStep:
    """Tell a person's next act."""
    desk = reading.seek(Desk, person, STATION)
    order = reading.seek(Order, desk.subject) if desk is not None and desk.subject else None
    if desk is None or order is None or not _is_in_work(reading, person, order):
        return PackStep(PackAt.START, waiting=len(reading.find(Order, state=OrderState.PICKED)))
    return order_step(reading, order, desk.detail)


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
    picked = picked_lines(reading, order.order_ref)
    products = products_of(reading, picked)
    lines = _lines(picked, products, items, loading)
    labels = labels_to_confirm(reading, parcels)
    at = _place(current, lines, loading, labels)
    box = reading.get(BoxType, current.box) if current else None
    done = sum(parcel.state is not ParcelState.OPEN for parcel in parcels)
    expected = _expected(reading, current, box, items)
    return PackStep(
        at,
        order_ref=order.order_ref,
        service=order.service,
        currency=order.currency,
        ship_by=order.ship_by,
        note=order.note,
        places=waiting_places(reading, order.order_ref),
        lines=lines,
        plan=plan,
        loading=loading,
        filling=filling_for(reading, loading, products) if loading else (),
        parcel=current.parcel if current else "",
        number=parcels.index(current) + 1 if current else min(done + 1, done + len(plan.parcels)),
        parcels=max(done + len(plan.parcels), len(parcels)),
        box=box.box if box else "",
        box_name=box.name if box else "",
        expected_g=expected,
        tolerance_g=tolerance(reading, expected),
        last=last,
        may_count=at is PackAt.ITEM and _may_count(reading, order.order_ref, lines, last),
        labels=labels,
    )


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
    here = _here_by_sku(lines)
    return loading is not None and all(here[sku] >= count for sku, count in loading.items)


def _here_by_sku(lines: Sequence[PackLine]) -> Counter[str]:
    here: Counter[str] = Counter()
    for line in lines:
        here[line.sku] += line.here
    return here


def _loading(plan: BoxPlan, current: Parcel | None) -> PlannedParcel | None:
    if current is None or current.state is not ParcelState.OPEN:
        return plan.parcels[0] if plan.parcels else None
    return next((planned for planned in plan.parcels if planned.box == current.box), None)


def _lines(
    picked: Sequence[OrderLine],
    products: Mapping[str, Product],
    items: Sequence[ParcelItem],
    loading: PlannedParcel | None,
) -> tuple[PackLine, ...]:
    here: Counter[int] = Counter()
    for item in items:
        here[item.line] += item.quantity
    planned = dict(loading.items) if loading else {}
    return tuple(
        _line(line, products[line.sku], here[line.line], planned.pop(line.sku, 0))
        for line in picked
    )


def _line(line: OrderLine, product: Product, here: int, planned: int) -> PackLine:
    return PackLine(
        line.line,
        line.sku,
        product.name.strip(),
        line.picked,
        line.packed,
        here,
        planned,
        product.fragile,
        product.lots,
        product.serials,
        product.cushioning,
    )


def _expected(
    reading: Reading, parcel: Parcel | None, box: BoxType | None, items: Sequence[ParcelItem]
) -> int:
    if parcel is None or box is None:
        return 0
    return parcel.expected_g or box.tare_g + contents_weight(reading, items)


def _may_count(reading: Reading, order_ref: str, lines: Sequence[PackLine], last: str) -> bool:
    same = [line for line in lines if line.sku == last]
    wanted, missing = sum(line.wanted for line in same), sum(line.missing for line in same)
    started = any(line.here for line in same)
    if not (started and missing and wanted >= setting(reading, COUNT_FROM)):
        return False
    return not any(line.needs_serial for line in same) and not mixes_lots(reading, order_ref, last)
