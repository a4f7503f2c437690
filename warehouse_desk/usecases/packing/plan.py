"""Which boxes an order goes into, and how they are loaded."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.domain.packing import BoxType, Parcel, ParcelItem, ParcelState
from warehouse_desk.planning.boxing import (
    Box,
    BoxProblem,
    Line,
    NotFit,
    Packing,
    Rank,
    Rotation,
    Step,
    boxes,
)
from warehouse_desk.planning.boxing import Parcel as PlannedBox
from warehouse_desk.planning.impossible import Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.packing.goods import picked_lines, products_of
from warehouse_desk.usecases.packing.weight import carrier_limit, payload
from warehouse_desk.usecases.ports import Reading


@dataclass(frozen=True, slots=True)
class PlannedParcel:
    """A box, the pieces of each product (SKU, quantity) for it, and the steps to load it."""

    box: str
    items: tuple[tuple[str, int], ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class BoxPlan:
    """The parcels for what is not yet in a closed one.

    `also_fits` and `not_fits` speak of one box for everything; `too_big` names products that go
    into no box: the packer decides. `proven` means that no better single box exists.
    """

    parcels: tuple[PlannedParcel, ...] = ()
    also_fits: tuple[str, ...] = ()
    not_fits: tuple[NotFit, ...] = ()
    too_big: tuple[str, ...] = ()
    proven: bool = False


#: A larger order needs several parcels anyway; so many tries a box are enough to split it well.
LARGE_ORDER_PIECES = 40
TRIES = 100
TRIES_FOR_LARGE = 3

#: Nothing to plan: no pieces, or no boxes.
NO_PLAN = BoxPlan()


def box_plan(reading: Reading, order_ref: str) -> BoxPlan:
    """Plan the parcels of an order; the same pieces and boxes always give the same plan.

    The whole order is planned once. As long as its closed parcels are those of the plan, what is
    left of the plan stands; a packer who decides otherwise gets a new one for the rest.
    """
    lines = picked_lines(reading, order_ref)
    picked: Counter[str] = Counter()
    for line in lines:
        picked[line.sku] += line.picked
    closed = _closed(reading, order_ref)
    left = _left_of(_plan_for(reading, lines, picked), closed)
    if left is not None:
        return left
    for _, items in closed:
        picked.subtract(dict(items))
    return _plan_for(reading, lines, picked)


def _plan_for(reading: Reading, lines: Iterable[OrderLine], pieces: Mapping[str, int]) -> BoxPlan:
    limit = carrier_limit(reading)
    types = [box for box in reading.find(BoxType) if box.volume]
    catalogue = tuple(_box(box, payload(box, limit)) for box in types)
    products = products_of(reading, lines)
    goods = tuple(_goods(one, pieces[sku]) for sku, one in products.items() if pieces[sku])
    return _planned(goods, catalogue) if goods and catalogue else NO_PLAN


def _closed(reading: Reading, order_ref: str) -> list[tuple[str, tuple[tuple[str, int], ...]]]:
    """List the box and the contents of each parcel that is closed."""
    parcels = [
        parcel
        for parcel in reading.find(Parcel, order_ref=order_ref)
        if parcel.state not in {ParcelState.OPEN, ParcelState.VOID}
    ]
    names = tuple(parcel.parcel for parcel in parcels)
    contents: dict[str, Counter[str]] = {name: Counter() for name in names}
    for item in reading.find(ParcelItem, parcel=names) if names else []:
        contents[item.parcel][item.sku] += item.quantity
    return [(one.box, tuple(sorted(contents[one.parcel].items()))) for one in parcels]


def _left_of(
    plan: BoxPlan, closed: list[tuple[str, tuple[tuple[str, int], ...]]]
) -> BoxPlan | None:
    """Take closed parcels out of a plan; None when one of them is not in it."""
    left = list(plan.parcels)
    for box, items in closed:
        same = next((one for one in left if (one.box, one.items) == (box, items)), None)
        if same is None:
            return None
        left.remove(same)
    return replace(plan, parcels=tuple(left))


#: The fields of a planner's line, in its order: plain, because they are compared at every scan.
_Goods = tuple[str, int, int, int, int, int, Rotation, bool]


@lru_cache(maxsize=64)
def _planned(goods: tuple[_Goods, ...], catalogue: tuple[Box, ...]) -> BoxPlan:
    """Plan once for the same goods: every scan of a packer asks for the plan again."""
    lines = tuple(Line(*one) for one in goods)
    try:
        return _plan(_packed(lines, catalogue))
    except Impossible as impossible:
        too_big = impossible.facts["items"]
    assert isinstance(too_big, list)  # noqa: S101 - sizes are sound: it can only fit no box
    fitting = tuple(line for line in lines if line.sku not in too_big)
    rest = _plan(_packed(fitting, catalogue)) if fitting else NO_PLAN
    return replace(rest, too_big=tuple(too_big), proven=False)


def _packed(lines: tuple[Line, ...], catalogue: tuple[Box, ...]) -> Result[Packing]:
    """Search long for a small order; a large one is split with little effort, in time."""
    large = sum(line.qty for line in lines) > LARGE_ORDER_PIECES
    stopping = Stopping(steps=TRIES_FOR_LARGE if large else TRIES)
    return boxes(BoxProblem(lines, catalogue, Rank.COST), stopping)


def _plan(found: Result[Packing]) -> BoxPlan:
    packing = found.plan
    parcels = tuple(_parcel(parcel) for parcel in packing.parcels)
    return BoxPlan(parcels, packing.also_fits, packing.not_fits, proven=found.proven)


def _parcel(parcel: PlannedBox) -> PlannedParcel:
    items: dict[str, int] = {}
    for placed in parcel.items:
        items[placed.sku] = items.get(placed.sku, 0) + 1
    return PlannedParcel(parcel.box, tuple(sorted(items.items())), parcel.steps)


def _goods(product: Product, quantity: int) -> _Goods:
    return (
        product.sku,
        product.length_mm,
        product.width_mm,
        product.height_mm,
        product.weight_g,
        quantity,
        Rotation(product.rotation),
        product.fragile,
    )


def _box(box: BoxType, grams: int) -> Box:
    return Box(
        box.box,
        box.inner_length,
        box.inner_width,
        box.inner_height,
        box.outer_length,
        box.outer_width,
        box.outer_height,
        box.tare_g,
        grams,
        box.cost_cents,
    )
