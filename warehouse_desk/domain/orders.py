"""Customers' orders, their lines, and what was promised to them."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from warehouse_desk.domain.errors import Refusal, Why


class OrderState(StrEnum):
    """Where an order stands."""

    OPEN = "open"
    RELEASED = "released"
    PICKED = "picked"
    PACKED = "packed"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    SHORT = "short"
    CANCELLED = "cancelled"


#: The drawn transitions; no other happens.
TRANSITIONS: dict[OrderState, frozenset[OrderState]] = {
    OrderState.OPEN: frozenset({OrderState.RELEASED, OrderState.CANCELLED, OrderState.SHORT}),
    OrderState.RELEASED: frozenset(
        {OrderState.OPEN, OrderState.PICKED, OrderState.SHORT, OrderState.CANCELLED}
    ),
    OrderState.PICKED: frozenset({OrderState.RELEASED, OrderState.PACKED, OrderState.SHORT}),
    OrderState.PACKED: frozenset({OrderState.PICKED, OrderState.SHIPPED}),
    OrderState.SHIPPED: frozenset({OrderState.DELIVERED}),
    OrderState.DELIVERED: frozenset(),
    OrderState.SHORT: frozenset({OrderState.RELEASED}),
    OrderState.CANCELLED: frozenset({OrderState.OPEN}),
}

EXPRESS = "express"


class Readiness(StrEnum):
    """Whether an order can be packed with what is there."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Channel:
    """Where orders come from."""

    channel: str
    name: str


#: What remains of the name of a contact that was erased.
ERASED = "…"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person outside: the personal data of an order, kept apart from it."""

    contact: int
    customer: str
    name: str
    address1: str
    address2: str
    city: str
    postcode: str
    country: str
    email: str = ""
    phone: str = ""
    language: str = "en"


class TextAbout(StrEnum):
    """What a customer's words are about."""

    ORDER = "order"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class CustomerText:
    """What a customer wrote with an order (line 0) or of a line of a return: personal data too.

    With the `salt` a digest of the text can be kept that tells nothing once both are erased.
    """

    about: TextAbout
    subject: str
    line: int
    text: str
    salt: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """A customer's order."""

    order_ref: str
    channel: str
    contact: int
    service: str
    placed_at: datetime
    ship_by: datetime
    currency: str
    state: OrderState = OrderState.OPEN
    held: bool = False
    expedited: bool = False
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None

    @property
    def urgency(self) -> tuple[date, bool, datetime, str]:
        """Place the order in the queue: less is sooner; within a day express goes first."""
        can_wait = not (self.expedited or self.service == EXPRESS)
        return self.ship_by.date(), can_wait, self.ship_by, self.order_ref

    def become(self, state: OrderState) -> "Order":
        """Go to `state` along a drawn transition."""
        if state not in TRANSITIONS[self.state]:
            raise Refusal(
                Why.WRONG_STATE, order=self.order_ref, state=self.state.value, wanted=state.value
            )
        return replace(self, state=state)


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line of an order and how far each of its pieces has come; price in minor units."""

    order_ref: str
    line: int
    sku: str
    ordered: int
    price_cents: int = 0
    picked: int = 0
    packed: int = 0
    shipped: int = 0
    returned: int = 0
    short: int = 0
    cancelled: int = 0
    short_reason: str = ""

    @property
    def open(self) -> int:
        """Count the pieces still to be picked."""
        return self.ordered - self.picked - self.short - self.cancelled

    @property
    def to_pack(self) -> int:
        """Count the pieces picked and not yet packed."""
        return self.picked - self.packed

    def pick(self, pieces: int) -> "OrderLine":
        """Count pieces as picked."""
        return replace(self, picked=self.picked + pieces)

    def run_short(self, pieces: int, reason: str) -> "OrderLine":
        """Give up pieces that cannot be had."""
        return replace(self, short=self.short + pieces, short_reason=reason)

    def pack(self, pieces: int) -> "OrderLine":
        """Count pieces as packed."""
        if pieces > self.to_pack:
            raise Refusal(Why.ALREADY_PACKED, sku=self.sku, left=self.to_pack, scanned=pieces)
        return replace(self, packed=self.packed + pieces)


@dataclass(frozen=True, slots=True)
class Reservation:
    """Pieces in a place that are promised to an order line."""

    reservation: int
    order_ref: str
    line: int
    sku: str
    place: str
    lot: str
    quantity: int
