"""What is asked of the planner of boxes, and its answer: plain values, the same everywhere."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from warehouse_desk.domain import shipping as carriers
from warehouse_desk.domain.catalogue import Cushioning, Product
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.domain.shipping import Rate
from warehouse_desk.planning.boxing import (
    Box,
    BoxProblem,
    Line,
    NotFit,
    Packing,
    Rank,
    Rotation,
    Service,
    Step,
    WhyNot,
    boxes,
)
from warehouse_desk.planning.boxing import Parcel as PlannedBox
from warehouse_desk.planning.check import check_boxes, require
from warehouse_desk.planning.impossible import Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.packing.weight import carrier_limit, payload
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.remembered import remembered
from warehouse_desk.usecases.settings import Whole, setting
from warehouse_desk.usecases.shipping.choice import RATES, rates_for


@dataclass(frozen=True, slots=True)
class PlannedParcel:
    """A box, the pieces of each product (SKU, quantity) for it, and the steps to load it.

    `void_mm3` is what the goods leave of the box, wrapping not counted; `cost_cents` are for the
    box and the carrier (the box alone while no carrier is known).
    """

    box: str
    items: tuple[tuple[str, int], ...]
    steps: tuple[Step, ...]
    gross_g: int = 0
    void_mm3: int = 0
    fill_percent: int = 0
    cost_cents: int = 0
    has_fee: bool = False


class Claim(StrEnum):
    """What may be said of a plan: as much as is proven, and no more."""

    SMALLEST = "smallest"
    NONE_SMALLER_FOUND = "none_smaller_found"
    CHEAPEST = "cheapest"
    CHEAPEST_FOUND = "cheapest_found"
    SPLIT = "split"
    SPLIT_FOUND = "split_found"


@dataclass(frozen=True, slots=True)
class BoxPlan:
    """The parcels for what is not yet in a closed one, and what is certain about them.

    `also_fits` and `not_fits` speak of one box for everything; `too_big` names products that go
    into no box: the packer decides.
    """

    parcels: tuple[PlannedParcel, ...] = ()
    also_fits: tuple[str, ...] = ()
    not_fits: tuple[NotFit, ...] = ()
    too_big: tuple[str, ...] = ()
    claim: Claim = Claim.SPLIT_FOUND


#: Nothing to plan: no pieces, or no boxes.
NO_PLAN = BoxPlan()

#: How thick a piece is wrapped all around, in mm.
LIGHT_MM = Whole("pack.light_mm", 5, 0, 100)
STRONG_MM = Whole("pack.strong_mm", 15, 0, 100)


class Goods(NamedTuple):
    """The fields of a planner's line, in its order: a tuple, compared quickly at every scan."""

    sku: str
    length: int
    width: int
    height: int
    weight: int
    quantity: int
    rotation: Rotation
    fragile: bool
    max_load: None
    padding: int

    @property
    def volume(self) -> int:
        """Compute the volume of a piece without its wrapping."""
        return self.length * self.width * self.height


@dataclass(frozen=True, slots=True)
class BoxQuestion:
    """Which boxes do these goods go into? Equal questions have equal answers."""

    goods: tuple[Goods, ...]
    boxes: tuple[Box, ...]
    services: tuple[Service, ...] = ()

    @property
    def pieces(self) -> int:
        """Count all pieces."""
        return sum(one.quantity for one in self.goods)


#: The kinds of records that a question is made of.
ASKED_OF = (Order, Contact, Product, Setting, BoxType, *RATES)


def box_question(reading: Reading, order_ref: str, pieces: Mapping[str, int]) -> BoxQuestion | None:
    """Ask about so many pieces of each product of an order; None when there is nothing to ask."""
    skus = tuple(sorted(sku for sku, count in pieces.items() if count))
    if not skus:
        return None
    order = reading.get(Order, order_ref)
    country = reading.get(Contact, order.contact).country
    boxes, services = _boxes_and_services(reading, order.service, country)
    if not boxes:
        return None
    wrap = wrapping(reading)
    products = reading.find(Product, sku=skus)
    goods = tuple(_goods(one, pieces[one.sku], wrap[one.cushioning]) for one in products)
    return BoxQuestion(goods, boxes, services)


@remembered(BoxType, *RATES)
def _boxes_and_services(
    reading: Reading, promised: str, country: str
) -> tuple[tuple[Box, ...], tuple[Service, ...]]:
    """Leave out boxes too long for all carriers, then services that do not take all boxes left."""
    limit = carrier_limit(reading)
    catalogue = tuple(_box(one, payload(one, limit)) for one in reading.find(BoxType) if one.volume)
    rates = rates_for(reading, promised, country)
    longest = max((service.max_length_mm for service, _ in rates), default=0)
    short = tuple(box for box in catalogue if _longest(box) <= longest)
    if not short:
        return catalogue, ()
    least = max(map(_longest, short))
    services = (
        _service(service, some) for service, some in rates if service.max_length_mm >= least
    )
    return short, tuple(services)


def _longest(box: Box) -> int:
    return max(box.ol, box.ow, box.oh)


def _service(service: carriers.Service, rates: tuple[Rate, ...]) -> Service:
    steps = {min(rate.up_to_g, service.max_weight_g): rate.fee_cents for rate in reversed(rates)}
    return Service(
        f"{service.carrier} {service.service}",
        tuple(sorted(steps.items())),
        divisor=service.divisor,
    )


def wrapping(reading: Reading) -> dict[Cushioning, int]:
    """Tell how thick a piece is wrapped, in mm."""
    return {
        Cushioning.NONE: 0,
        Cushioning.LIGHT: setting(reading, LIGHT_MM),
        Cushioning.STRONG: setting(reading, STRONG_MM),
    }


def answer(question: BoxQuestion, stopping: Stopping) -> BoxPlan:
    """Plan the parcels; steps are tries a box."""
    lines = tuple(Line(*one) for one in question.goods)
    try:
        return _plan(question, _packed(lines, question, stopping))
    except Impossible as impossible:
        too_big = impossible.facts["items"]
    assert isinstance(too_big, list)  # noqa: S101 - sizes are sound: it can only fit no box
    fitting = tuple(line for line in lines if line.sku not in too_big)
    rest = _plan(question, _packed(fitting, question, stopping)) if fitting else NO_PLAN
    return replace(rest, too_big=tuple(too_big), claim=Claim.SPLIT_FOUND)


def _packed(lines: tuple[Line, ...], question: BoxQuestion, stopping: Stopping) -> Result[Packing]:
    problem = BoxProblem(lines, question.boxes, Rank.COST, services=question.services)
    found = boxes(problem, stopping)
    require(check_boxes(problem, found.plan))
    return found


def _plan(question: BoxQuestion, found: Result[Packing]) -> BoxPlan:
    packing = found.plan
    parcels = tuple(_parcel(question, parcel) for parcel in packing.parcels)
    claim = _claim(question, packing, proven=found.proven)
    return BoxPlan(parcels, packing.also_fits, packing.not_fits, claim=claim)


def _claim(question: BoxQuestion, packing: Packing, *, proven: bool) -> Claim:
    """Say of one box whether it is the smallest; else what is known of the cost."""
    if len(packing.parcels) != 1:
        return Claim.SPLIT if proven else Claim.SPLIT_FOUND
    volume = {box.id: box.volume for box in question.boxes}
    own = volume[packing.parcels[0].box]
    if any(volume[box] < own for box in packing.also_fits):
        return Claim.CHEAPEST if proven else Claim.CHEAPEST_FOUND
    smaller = (one for one in packing.not_fits if volume[one.box] < own)
    return Claim.SMALLEST if all(map(_is_too_small, smaller)) else Claim.NONE_SMALLER_FOUND


def _is_too_small(one: NotFit) -> bool:
    return one.why.is_proof and one.why is not WhyNot.NO_SERVICE


def _parcel(question: BoxQuestion, parcel: PlannedBox) -> PlannedParcel:
    items = Counter(placed.sku for placed in parcel.items)
    volume = {one.sku: one.volume for one in question.goods}
    goods = sum(volume[sku] * count for sku, count in items.items())
    room = next(box.volume for box in question.boxes if box.id == parcel.box)
    return PlannedParcel(
        parcel.box,
        tuple(sorted(items.items())),
        parcel.steps,
        gross_g=parcel.gross,
        void_mm3=room - goods,
        fill_percent=100 * goods // room,
        cost_cents=parcel.cost,
        has_fee=bool(parcel.service),
    )


def _goods(product: Product, quantity: int, wrap: int) -> Goods:
    return Goods(
        product.sku,
        product.length_mm,
        product.width_mm,
        product.height_mm,
        product.weight_g,
        quantity,
        Rotation(product.rotation),
        product.fragile,
        None,
        wrap,
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
