"""Which boxes to stock: past orders as a question for the planner, and how sure its answer is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from itertools import groupby

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.packing import BoxType, Material, strength_needed
from warehouse_desk.domain.shipping import Rate, Service
from warehouse_desk.planning import boxing as planned
from warehouse_desk.planning.box_sets import (
    BoxSet,
    BoxSetProblem,
    BoxSets,
    Offer,
    PastOrder,
    box_sets,
)
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.packing.box_question import wrapping
from warehouse_desk.usecases.packing.weight import carrier_limit, payload
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.queries import SentFacts
from warehouse_desk.usecases.reports.report import Because, LeftOut, parted
from warehouse_desk.usecases.search import Search
from warehouse_desk.usecases.shipping.choice import rates_for

#: A report is made in less than a minute.
IN_TIME = Stopping(seconds=45.0)
#: Less days of orders tell little about a year.
ENOUGH_DAYS = 28

_YEAR = 365
_NEVER_SENT = frozenset({OrderState.CANCELLED, OrderState.SHORT})


@dataclass(frozen=True, slots=True)
class BoxSetQuestion:
    """Past orders, and what one has to know to speak of a year; no problem without any."""

    period: Period
    problem: BoxSetProblem | None = None
    days: int = 0
    currency: str = ""
    left_out: tuple[LeftOut, ...] = ()

    @property
    def search(self) -> Search[Result[BoxSets]]:
        """Give the search for the best sets."""
        assert self.problem is not None, "there is something to search for"  # noqa: S101
        return partial(_search, self.problem)

    @property
    def is_short(self) -> bool:
        """Tell whether the orders are of too few days to speak of a year with much right."""
        return self.days < ENOUGH_DAYS

    def a_year(self, amount: int, found: BoxSets) -> int:
        """Take an amount for the orders looked at as one for a year of orders like all of them."""
        assert self.problem is not None, "orders were looked at"  # noqa: S101
        return round(amount * len(self.problem.orders) * _YEAR / (max(1, found.orders) * self.days))


class Surety(StrEnum):
    """How sure it is that a set saves money: how it did with orders it was not chosen by."""

    SURE = "box_sets.sure"
    LIKELY = "box_sets.likely"
    OPEN = "box_sets.open"
    NOT_KNOWN = "box_sets.not_known"


def surety(found: BoxSet) -> Surety:
    """Judge by the parts of the history that were held back: all, most or fewer of them saved."""
    parts = found.held_back
    saving = sum(part.saved_bp > 0 and not part.unsent for part in parts)
    if len(parts) < 2:
        return Surety.NOT_KNOWN
    if found.unsent:
        return Surety.OPEN
    if saving == len(parts):
        return Surety.SURE
    return Surety.LIKELY if 3 * saving >= 2 * len(parts) else Surety.OPEN


def box_set_question(
    reading: Reading, period: Period, to_buy: Iterable[BoxType] = ()
) -> BoxSetQuestion:
    """Gather the orders placed in a period; without sizes `to_buy` any size may be proposed."""
    facts = reading.ask.reports.sent(period)
    orders = [tuple(lines) for _, lines in groupby(facts, lambda one: one.order_ref)]
    gathered = _Gathered(reading, {one.sku for one in facts})
    sent, left_out = parted(orders, gathered.judge)
    if not sent or not gathered.boxes:
        return BoxSetQuestion(period, left_out=left_out)
    problem = BoxSetProblem(
        tuple(gathered.order(lines) for lines in sent),
        gathered.boxes,
        tuple(_box(one) for one in to_buy if one.volume),
    )
    placed = [lines[0].placed_at.date() for lines in sent]
    days = (max(placed) - min(placed)).days + 1
    return BoxSetQuestion(period, problem, days, sent[0][0].currency, left_out)


class _Gathered:
    """Products, boxes and tariffs as a planner wants them, each asked for once."""

    def __init__(self, reading: Reading, skus: set[str]) -> None:
        self._reading = reading
        limit = carrier_limit(reading)
        self.boxes = tuple(
            replace(_box(one), max_weight=payload(one, limit))
            for one in reading.find(BoxType)
            if one.volume
        )
        products = reading.find(Product, sku=tuple(sorted(skus))) if skus else []
        self._products = {one.sku: one for one in products}
        self._materials = sorted(reading.find(Material), key=lambda one: one.cost_cents)
        self._wrapping = wrapping(reading)
        self._offers: dict[tuple[str, str], tuple[Offer, ...]] = {}

    def judge(self, lines: tuple[SentFacts, ...]) -> Because | None:
        """Say why an order is not looked at, if it is not."""
        if lines[0].state in _NEVER_SENT:
            return Because.CANCELLED
        return None if self._offers_for(lines[0]) else Because.NO_SERVICE

    def order(self, lines: tuple[SentFacts, ...]) -> PastOrder:
        """Write an order as the planner wants it."""
        return PastOrder(
            lines[0].order_ref,
            round(lines[0].placed_at.timestamp()),
            tuple(self._line(self._products[one.sku], one.pieces) for one in lines),
            self._offers_for(lines[0]),
            self._void_cents(lines),
        )

    def _line(self, product: Product, pieces: int) -> planned.Line:
        return planned.Line(
            product.sku, product.length_mm, product.width_mm, product.height_mm, product.weight_g,
            pieces, planned.Rotation(product.rotation), product.fragile,
            padding=self._wrapping[product.cushioning],
        )  # fmt: skip

    def _void_cents(self, lines: tuple[SentFacts, ...]) -> int:
        """Price a litre of the cheapest material that is strong enough for the goods."""
        goods = [self._products[one.sku] for one in lines]
        needed = max(strength_needed(one.cushioning, one.weight_g) for one in goods)
        return next((one.cost_cents for one in self._materials if one.strength >= needed), 0)

    def _offers_for(self, order: SentFacts) -> tuple[Offer, ...]:
        key = order.service, order.country
        if key not in self._offers:
            self._offers[key] = tuple(
                _offer(service, rates) for service, rates in rates_for(self._reading, *key)
            )
        return self._offers[key]


def _offer(service: Service, rates: Iterable[Rate]) -> Offer:
    """Write a service as the planner wants it; no rate counts beyond what the service takes."""
    steps = {
        min(rate.up_to_g, service.max_weight_g): rate.fee_cents
        for rate in sorted(rates, key=lambda rate: -rate.up_to_g)
    }
    name = f"{service.carrier} {service.service}"
    priced = planned.Service(name, tuple(sorted(steps.items())), divisor=service.divisor)
    return Offer(priced, service.max_length_mm)


def _box(box: BoxType) -> planned.Box:
    return planned.Box(
        box.box, box.inner_length, box.inner_width, box.inner_height,
        box.outer_length, box.outer_width, box.outer_height,
        box.tare_g, box.max_weight_g, box.cost_cents,
    )  # fmt: skip


def _search(
    problem: BoxSetProblem, stopping: Stopping, better: Callable[[Result[BoxSets]], None]
) -> Result[BoxSets]:
    return box_sets(problem, stopping, better=better)
