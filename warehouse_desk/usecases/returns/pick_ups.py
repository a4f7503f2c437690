"""Carriers that collect at the customer's door: when they may come, ordered, and called off.

The carrier is told after the commit. One that does not listen is called by a clerk, who says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from warehouse_desk.domain.carriers import ANY_COUNTRY, DayOff, PickUpWindow
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import OutboxMessage, Setting
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    PickUp,
    PickUpAddress,
    PickUpState,
    Return,
    ReturnState,
    WayBack,
)
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.outbox import OutboxState
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.labels import (
    label_of,
    made_label,
    terms_of_return,
    whose,
)
from warehouse_desk.usecases.returns.pick_up_address import fit_address, other_address, standing
from warehouse_desk.usecases.shipping.cut_offs import wall_clock

#: A pick-up that its carrier is to be told of, and one that it is to forget.
ORDER, CALL_OFF = "order_pick_up", "call_off_pick_up"
#: States of a message that the carrier has not taken.
UNTOLD = (OutboxState.WAITING.value, OutboxState.FAILED.value)
#: So many days ahead a pick-up may be ordered.
DAYS = 14


@dataclass(frozen=True, slots=True)
class Offer:
    """A window in which a carrier would come, if it is ordered in time."""

    carrier: str
    begins: datetime
    ends: datetime
    order_until: datetime
    fee_cents: int
    zone: str


@dataclass(frozen=True, slots=True)
class Collection:
    """How the collecting of a return stands: the pick-up that is to come, else what is offered.

    `carrier` is its name, whose clock is that of `zone`; it `failed` where the carrier was told in
    vain. It comes to the order's address, or `at` another.
    """

    pick_up: PickUp | None = None
    carrier: str = ""
    zone: str = ""
    failed: bool = False
    offers: tuple[Offer, ...] = ()
    at: PickUpAddress | None = None


def collection_of(reading: Reading, return_: Return) -> Collection:
    """Tell how the collecting of a return stands."""
    offered, ordered = offers(reading, return_), standing(reading, return_.rma)
    if offered or ordered is None:
        return Collection(offers=offered)
    carrier = reading.get(Carrier, ordered.carrier)
    failed = bool(untold(reading, return_.rma, OutboxState.FAILED.value))
    at = other_address(reading, return_.rma)
    return Collection(ordered, carrier.name, carrier.time_zone, failed, at=at)


def offers(reading: Reading, return_: Return) -> tuple[Offer, ...]:
    """List when the carrier of a granted return may still be ordered to come, soonest first."""
    if return_.state is not ReturnState.AUTHORISED or return_.way is not WayBack.PICK_UP:
        return ()
    ordered = standing(reading, return_.rma)
    if ordered is not None and ordered.ends > reading.now:
        return ()
    return windows(reading, return_)


def windows(reading: Reading, return_: Return) -> tuple[Offer, ...]:
    """List when the carrier that collects a return comes into its country, soonest first."""
    label, terms = label_of(reading, return_), terms_of_return(reading, return_)
    carrier = label.carrier if label else terms.carrier if terms else ""
    country = whose(reading, return_.order_ref).country
    found = _coming(reading, carrier, country) if carrier else ()
    return tuple(sorted(found, key=lambda one: (one.begins, one.ends)))


def pick_up_of(reading: Reading, body: str) -> PickUp:
    """Find the pick-up that a message is about."""
    return reading.get(PickUp, msgspec.json.decode(body, type=dict[str, int])["pick_up"])


def zone_of(reading: Reading, pick_up: PickUp) -> str:
    """Name the time zone of a pick-up's carrier."""
    return reading.get(Carrier, pick_up.carrier).time_zone


def listens_at(reading: Reading, carrier: str) -> str:
    """Tell where a carrier takes pick-ups; empty for one that is called."""
    row = reading.seek(Setting, f"carrier.{carrier}.pick_ups")
    return row.value if row else ""


@operation(Right.RETURNS)
def order_pick_up(
    uow: UnitOfWork, at: PickUpAddress | None = None, *, rma: str, begins: datetime
) -> PickUp:
    """Order the carrier of a granted return for a window that it offers; number its label.

    It comes to the order's address, or `at` another.
    """
    return_ = uow.get(Return, rma)
    before = standing(uow, rma)
    if before is not None and before.ends > uow.now:
        raise Refusal(Why.PICK_UP_ORDERED, rma=rma)
    offered = next((one for one in offers(uow, return_) if one.begins == begins), None)
    if offered is None:
        raise Refusal(Why.NO_PICK_UP, rma=rma)
    if before is not None:
        uow.save(replace(before, state=PickUpState.MISSED))
        _settle(uow, rma, ORDER)
    ordered = uow.add(
        PickUp(
            0, rma, made_label(uow, rma).label, offered.carrier, offered.begins, offered.ends,
            offered.order_until, uow.now, offered.fee_cents,
        )
    )  # fmt: skip
    if at is not None:
        country = whose(uow, return_.order_ref).country
        uow.add(fit_address(at, ordered.pick_up, country))
    uow.record("pick_up_ordered", rma, carrier=ordered.carrier, begins=begins)
    uow.tell(ORDER, rma, pick_up=ordered.pick_up)
    return ordered


@operation(Right.RETURNS)
def call_off_pick_up(uow: UnitOfWork, *, rma: str) -> str:
    """Tell the carrier not to come."""
    call_off(uow, rma)
    return rma


@operation(Right.RETURNS)
def carrier_knows(uow: UnitOfWork, *, rma: str) -> str:
    """Note that somebody told the carrier when to come, or not to."""
    if not _settle(uow, rma, ORDER, CALL_OFF):
        raise Refusal(Why.NO_PICK_UP, rma=rma)
    ordered = standing(uow, rma)
    if ordered is not None:
        uow.save(replace(ordered, state=PickUpState.CONFIRMED))
    uow.record("carrier_knows", rma)
    return rma


@operation(Right.RETURNS)
def tell_carrier_again(uow: UnitOfWork, *, rma: str) -> int:
    """Let what a carrier did not hear or take go out once more; return how much."""
    failed = untold(uow, rma, OutboxState.FAILED.value)
    for message in failed:
        uow.save(replace(message, state=OutboxState.WAITING.value))
    return len(failed)


def untold(reading: Reading, rma: str, *states: str) -> list[OutboxMessage]:
    """List what the carrier of a return's pick-up did not take so far."""
    kinds = (ORDER, CALL_OFF)
    return reading.find(OutboxMessage, subject=rma, kind=kinds, state=states or UNTOLD)


def call_off(uow: UnitOfWork, rma: str) -> None:
    """Call the pick-up of a return off, if one stands; its carrier is told if it may know of it."""
    ordered = standing(uow, rma)
    if ordered is None:
        return
    uow.save(replace(ordered, state=PickUpState.CALLED_OFF))
    uow.record("pick_up_called_off", rma, carrier=ordered.carrier)
    never_heard = [one for one in _settle(uow, rma, ORDER) if not one.attempts]
    if not never_heard:
        uow.tell(CALL_OFF, rma, pick_up=ordered.pick_up)


def note_collected(uow: UnitOfWork, rma: str) -> None:
    """Note that the goods are here; a carrier that has not come for them need not."""
    ordered = standing(uow, rma)
    if ordered is None:
        return
    if ordered.begins > uow.now:
        call_off(uow, rma)
    else:
        uow.save(replace(ordered, state=PickUpState.COLLECTED))
        _settle(uow, rma, ORDER)


def _settle(uow: UnitOfWork, rma: str, *kinds: str) -> list[OutboxMessage]:
    """Take what was to be told as done with; return what that was."""
    settled = [one for one in untold(uow, rma) if one.kind in kinds]
    for message in settled:
        uow.save(replace(message, state=OutboxState.DONE.value))
    return settled


def _coming(reading: Reading, carrier: str, country: str) -> Iterator[Offer]:
    own = reading.find(PickUpWindow, carrier=carrier, country=country)
    windows = own or reading.find(PickUpWindow, carrier=carrier, country=ANY_COUNTRY)
    name = reading.get(Carrier, carrier).time_zone
    zone, off = ZoneInfo(name), {row.day for row in reading.find(DayOff, carrier=carrier)}
    today = reading.now.astimezone(zone).date()
    for day in (today + timedelta(days) for days in range(DAYS)):
        for one in windows:
            until = wall_clock(day - timedelta(one.days_before), one.order_by, zone)
            if one.weekday != day.weekday() or day.isoformat() in off or until <= reading.now:
                continue
            begins, ends = (wall_clock(day, minute, zone) for minute in (one.begins, one.ends))
            yield Offer(carrier, begins, ends, until, one.fee_cents, name)
