"""Which boxes an order goes into, and how they are loaded."""

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
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.usecases.packing.weight import payload
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


#: Nothing to plan: no pieces, or no boxes.
NO_PLAN = BoxPlan()


def box_plan(reading: Reading, order_ref: str) -> BoxPlan:
    """Plan the parcels of an order; the same pieces and boxes always give the same plan."""
    lines = _lines(reading, order_ref)
    catalogue = tuple(_box(box, payload(reading, box)) for box in reading.find(BoxType))
    return _planned(lines, catalogue) if lines and catalogue else NO_PLAN


@lru_cache(maxsize=64)
def _planned(lines: tuple[Line, ...], catalogue: tuple[Box, ...]) -> BoxPlan:
    """Plan once for the same goods: every scan of a packer asks for it again."""
    try:
        return _plan(boxes(_problem(lines, catalogue)))
    except Impossible as impossible:
        if impossible.cause is not Cause.FITS_NO_BOX:
            raise
        too_big = impossible.facts["items"]
    assert isinstance(too_big, list)  # noqa: S101 - the planner names the SKUs
    fitting = tuple(line for line in lines if line.sku not in too_big)
    rest = _plan(boxes(_problem(fitting, catalogue))) if fitting else NO_PLAN
    return replace(rest, too_big=tuple(too_big), proven=False)


def _problem(lines: tuple[Line, ...], catalogue: tuple[Box, ...]) -> BoxProblem:
    return BoxProblem(lines, catalogue, Rank.COST)


def _plan(found: Result[Packing]) -> BoxPlan:
    packing = found.plan
    parcels = tuple(_parcel(parcel) for parcel in packing.parcels)
    return BoxPlan(parcels, packing.also_fits, packing.not_fits, proven=found.proven)


def _parcel(parcel: PlannedBox) -> PlannedParcel:
    items: dict[str, int] = {}
    for placed in parcel.items:
        items[placed.sku] = items.get(placed.sku, 0) + 1
    return PlannedParcel(parcel.box, tuple(sorted(items.items())), parcel.steps)


def _lines(reading: Reading, order_ref: str) -> tuple[Line, ...]:
    pieces = _pieces(reading, order_ref)
    if not pieces:
        return ()
    products = {row.sku: row for row in reading.find(Product, sku=tuple(pieces))}
    return tuple(_line(products[sku], quantity) for sku, quantity in sorted(pieces.items()))


def _pieces(reading: Reading, order_ref: str) -> dict[str, int]:
    """Count the picked pieces of each product that are in no closed parcel."""
    pieces: dict[str, int] = {}
    for line in reading.find(OrderLine, order_ref=order_ref):
        pieces[line.sku] = pieces.get(line.sku, 0) + line.to_pack
    parcels = reading.find(Parcel, order_ref=order_ref, state=ParcelState.OPEN)
    names = tuple(parcel.parcel for parcel in parcels)
    for item in reading.find(ParcelItem, parcel=names) if names else []:
        pieces[item.sku] = pieces.get(item.sku, 0) + item.quantity
    return {sku: count for sku, count in pieces.items() if count}


def _line(product: Product, quantity: int) -> Line:
    return Line(
        product.sku,
        product.length_mm,
        product.width_mm,
        product.height_mm,
        product.weight_g,
        quantity,
        Rotation(product.rotation.value),
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
