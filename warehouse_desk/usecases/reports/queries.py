"""What reports ask of the store: facts, each with the moment its report goes by."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.picking import Method, RoundState
from warehouse_desk.usecases.reports.period import Period


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """An order by the moment it was placed; `lines` shipped, of them sent back as wrong items."""

    order_ref: str
    channel: str
    customer: str
    state: OrderState
    placed_at: datetime
    shipped_at: datetime | None
    delivered_at: datetime | None
    lines: int
    wrong_lines: int


@dataclass(frozen=True, slots=True)
class SoldFacts:
    """Order lines of a product and a channel by when the order was placed, shipped or not (yet)."""

    sku: str
    name: str
    channel: str
    lines: int
    shipped: int
    returned: int


@dataclass(frozen=True, slots=True)
class SentFacts:
    """A product of an order by when that was placed: pieces sent, or to be sent."""

    order_ref: str
    placed_at: datetime
    state: OrderState
    service: str
    country: str
    currency: str
    sku: str
    pieces: int


@dataclass(frozen=True, slots=True)
class ReturnFacts:
    """A return by the moment it was asked for."""

    rma: str
    order_ref: str
    requested_at: datetime
    shipped_at: datetime | None
    delivered_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReasonFacts:
    """Lines of returns by when the return was asked for; what nobody announced is one too."""

    reason: str
    refused: bool
    lines: int
    pieces: int
    received: int


@dataclass(frozen=True, slots=True)
class SentLineFacts:
    """An order line by when the order was placed, with what returns are sorted by."""

    order_ref: str
    sku: str
    name: str
    category: str
    channel: str
    customer: str
    country: str
    postcode: str
    shipped: int
    returned: int


@dataclass(frozen=True, slots=True)
class AskedFacts:
    """A line of a return by when it was asked for."""

    rma: str
    sku: str
    reason: str
    comment: str
    pieces: int
    refused: bool
    requested_at: datetime


@dataclass(frozen=True, slots=True)
class ReturnedUnitFacts:
    """A returned piece by when its return came in; `cost_cents` is what was booked on it."""

    plate: str
    rma: str
    order_ref: str
    sku: str
    name: str
    channel: str
    country: str
    reason: str
    grade: str
    disposition: str
    received_at: datetime
    cost_cents: int
    currency: str


@dataclass(frozen=True, slots=True)
class ReturnLabelFacts:
    """A label that brings goods back by when it was made; one in an order's box has no `rma`.

    `promised_days` are those of the terms of today, `booked_cents` the transport booked on pieces.
    """

    carrier: str
    rma: str
    order_ref: str
    country: str
    made_at: datetime
    received_at: datetime | None
    refused: bool
    promised_days: int | None
    fee_cents: int
    booked_cents: int
    currency: str


@dataclass(frozen=True, slots=True)
class CostFacts:
    """Costs of a kind booked on returned pieces, by when their returns came in."""

    kind: str
    currency: str
    cents: int


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """A returned unit by when its return came in; inspected from its first to its last moment."""

    plate: str
    rma: str
    sku: str
    disposition: str
    currency: str
    received_at: datetime
    refund_cents: int
    refund_due: datetime | None
    refunded_at: datetime | None
    inspected_from: datetime | None
    inspected_to: datetime | None


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """A round by the moment it was begun; lines and pieces that were picked."""

    round: int
    method: Method
    zone: str
    state: RoundState
    person: str
    started_at: datetime
    done_at: datetime | None
    walk_mm: int
    walk_proven: bool
    lines: int
    pieces: int


@dataclass(frozen=True, slots=True)
class ScanFacts:
    """Scans that were answered alike; `slot` is where the picker stood, if anywhere."""

    slot: str
    accepted: bool
    say: str
    scans: int


@dataclass(frozen=True, slots=True)
class WrongItemFacts:
    """Scans of one code where another product was wanted."""

    wanted: str
    code: str
    scans: int


@dataclass(frozen=True, slots=True)
class StockFacts:
    """A product: sellable pieces, pieces elsewhere in the building, pieces on order."""

    sku: str
    name: str
    on_hand: int
    reserved: int
    elsewhere: int
    on_order: int
    reorder_point: int


@dataclass(frozen=True, slots=True)
class ComplaintFacts:
    """A complaint by the moment it was opened."""

    complaint: int
    order_ref: str
    opened_at: datetime
    closed_at: datetime | None


class ReportQueries(Protocol):
    """The facts of a period, each list in the order of its keys."""

    def orders(self, period: Period) -> list[OrderFacts]:
        """List the orders placed."""
        ...

    def sold(self, period: Period) -> list[SoldFacts]:
        """Sum up the order lines placed."""
        ...

    def sent(self, period: Period) -> list[SentFacts]:
        """List what the orders placed hold, cancelled ones too."""
        ...

    def returns(self, period: Period) -> list[ReturnFacts]:
        """List the returns asked for."""
        ...

    def reasons(self, period: Period) -> list[ReasonFacts]:
        """Sum up the lines of the returns asked for."""
        ...

    def units(self, period: Period) -> list[UnitFacts]:
        """List the units whose return came in."""
        ...

    def sent_lines(self, period: Period) -> list[SentLineFacts]:
        """List the lines of the orders placed."""
        ...

    def asked(self, period: Period) -> list[AskedFacts]:
        """List the lines of the returns asked for."""
        ...

    def returned_units(self, period: Period) -> list[ReturnedUnitFacts]:
        """List the pieces whose return came in."""
        ...

    def return_labels(self, period: Period) -> list[ReturnLabelFacts]:
        """List the labels made that bring goods back."""
        ...

    def costs(self, period: Period) -> list[CostFacts]:
        """Sum up what was booked on the pieces whose return came in."""
        ...

    def rounds(self, period: Period) -> list[RoundFacts]:
        """List the rounds begun."""
        ...

    def scans(self, period: Period) -> list[ScanFacts]:
        """Sum up the scans at the picking station."""
        ...

    def wrong_items(self, period: Period) -> list[WrongItemFacts]:
        """Sum up the scans of a wrong item at the picking station."""
        ...

    def stock(self) -> list[StockFacts]:
        """List the products and how many there are now."""
        ...

    def complaints(self, period: Period) -> list[ComplaintFacts]:
        """List the complaints opened."""
        ...
