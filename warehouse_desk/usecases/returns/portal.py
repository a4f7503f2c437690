"""What customers may see and ask for themselves: only what order number and postcode open."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from warehouse_desk.domain.orders import Contact, Order, OrderLine
from warehouse_desk.domain.returns import (
    Remedy,
    Return,
    ReturnedUnit,
    ReturnReason,
    ReturnState,
    StatedCondition,
    WayBack,
)
from warehouse_desk.usecases.ports import Act, Reading, Store
from warehouse_desk.usecases.returns.deciding import RefusedBecause, may_withdraw
from warehouse_desk.usecases.returns.labels import may_have_label, terms_of_return, ways_back
from warehouse_desk.usecases.returns.pick_ups import Collection, collection_of
from warehouse_desk.usecases.returns.policy import preview
from warehouse_desk.usecases.returns.policy_rules import PolicyRule, policy
from warehouse_desk.usecases.returns.request import (
    Announced,
    Requested,
    left_to_return,
    request_return,
)
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.returns.surveys import survey_due
from warehouse_desk.usecases.returns.ways import OtherWay, other_ways


@dataclass(frozen=True, slots=True)
class PortalLine:
    """A line that pieces may still come back of, and until when."""

    line: int
    name: str
    left: int
    last_day: datetime | None


@dataclass(frozen=True, slots=True)
class PortalReturn:
    """A return and how far it is."""

    rma: str
    state: ReturnState
    remedy: Remedy
    received: int
    refund_cents: int
    refund_due: datetime | None
    is_paid: bool
    may_have_label: bool = False
    drop_off: str = ""
    asks_survey: bool = False
    collection: Collection = field(default_factory=Collection)
    may_withdraw: bool = False
    is_withdrawn: bool = False
    other_ways: tuple[OtherWay, ...] = ()


@dataclass(frozen=True, slots=True)
class PortalOrder:
    """An order as its customer sees it; no address, no name."""

    order_ref: str
    currency: str
    language: str
    lines: tuple[PortalLine, ...]
    returns: tuple[PortalReturn, ...]
    rules: tuple[PolicyRule, ...]
    ways: tuple[WayBack, ...]

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """List what any rule offers, in the order of the first that does."""
        offered = (remedy for rule in self.rules for remedy in rule.remedies)
        return tuple(one for one in dict.fromkeys(offered) if one is not Remedy.ADVICE)


@dataclass(frozen=True, slots=True)
class Picked:
    """Pieces that a customer picked."""

    line: int
    quantity: int
    reason: ReturnReason
    condition: StatedCondition | None = None
    comment: str = ""


def find_order(reading: Reading, number: str, postcode: str) -> PortalOrder | None:
    """Open a shipped order by its number and postcode; None tells nothing of which was wrong."""
    order = reading.seek(Order, number.strip())
    if order is None or order.shipped_at is None:
        return None
    contact = reading.get(Contact, order.contact)
    if not _bare(postcode) or _bare(contact.postcode) != _bare(postcode):
        return None
    return PortalOrder(
        order.order_ref, order.currency, contact.language, _lines(reading, order.order_ref),
        _returns(reading, order.order_ref), policy(reading), ways_back(reading, order.order_ref),
    )  # fmt: skip


def ask_back(
    store: Store,
    act: Act,
    *,
    number: str,
    postcode: str,
    picked: Sequence[Picked],
    remedy: Remedy,
    way: WayBack = WayBack.LABEL,
    photos: tuple[StoredPhoto, ...] = (),
) -> Requested | None:
    """Ask for a return in the customer's name; None where the order does not open."""
    with store.look() as reading:
        found = find_order(reading, number, postcode)
        now = reading.now
    if found is None:
        return None
    lines = tuple(
        Announced(
            one.line, one.quantity, one.reason, one.comment, one.condition,
            photos if at == 0 else (),
        )
        for at, one in enumerate(picked)
    )  # fmt: skip
    return request_return(
        store, act, order_ref=found.order_ref, lines=lines, requested_at=now, remedy=remedy,
        way=way,
    )  # fmt: skip


def _bare(postcode: str) -> str:
    """Compare postcodes however they are written."""
    return "".join(sign for sign in postcode.casefold() if sign.isalnum())


def _lines(reading: Reading, order_ref: str) -> tuple[PortalLine, ...]:
    left = left_to_return(reading, order_ref)
    shown = preview(reading, order_ref, left, reason=ReturnReason.OTHER)
    shipped = {one.line for one in reading.find(OrderLine, order_ref=order_ref) if one.shipped}
    return tuple(
        PortalLine(one.line, one.name, one.left, one.last_day)
        for one in shown
        if one.line in shipped
    )


def _returns(reading: Reading, order_ref: str) -> tuple[PortalReturn, ...]:
    found = []
    for one in reading.find(Return, order_ref=order_ref):
        units = reading.find(ReturnedUnit, rma=one.rma)
        due = [unit.refund_due for unit in units if unit.refund_due]
        owed = [unit for unit in units if unit.refund_cents]
        terms = terms_of_return(reading, one)
        drops = one.way is WayBack.DROP_OFF
        found.append(
            PortalReturn(
                one.rma, one.state, one.remedy, len(units),
                sum(unit.refund_cents for unit in units), min(due, default=None),
                bool(owed) and all(unit.refunded_at for unit in owed),
                may_have_label(reading, one), terms.drop_off if terms and drops else "",
                survey_due(reading, one), collection_of(reading, one), may_withdraw(reading, one),
                one.because == RefusedBecause.WITHDRAWN, other_ways(reading, one),
            )
        )  # fmt: skip
    return tuple(found)
