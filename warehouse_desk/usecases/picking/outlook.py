"""What a picker wants to know beside the next act: until when, and how the other zones do."""

from dataclasses import dataclass
from datetime import datetime

from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.picking import Round, RoundOrder, RoundState
from warehouse_desk.usecases.picking.step import progress
from warehouse_desk.usecases.ports import Reading


@dataclass(frozen=True, slots=True)
class ZoneProgress:
    """How far one zone of a wave has come, and who picks it (nobody yet: empty)."""

    zone: str
    name: str
    done: int
    all: int


@dataclass(frozen=True, slots=True)
class Outlook:
    """When the round's orders have to leave, and the zones of its wave."""

    leave_by: datetime | None = None
    zones: tuple[ZoneProgress, ...] = ()


def outlook(reading: Reading, number: int) -> Outlook:
    """Read what stands around a round."""
    round_ = reading.seek(Round, number)
    if round_ is None:
        return Outlook()
    refs = tuple(one.order_ref for one in reading.find(RoundOrder, round=number))
    orders = reading.find(Order, order_ref=refs, state=OrderState.RELEASED)
    leave_by = min((order.ship_by for order in orders), default=None)
    return Outlook(leave_by, _zones(reading, round_.wave) if round_.wave else ())


def _zones(reading: Reading, wave: int) -> tuple[ZoneProgress, ...]:
    rounds = sorted(reading.find(Round, wave=wave), key=lambda one: (one.zone, one.round))
    found: list[ZoneProgress] = []
    for one in rounds:
        if one.state is RoundState.TAKEN_BACK:
            continue
        done, count = progress(reading, one.round)
        person = reading.seek(Person, one.person) if one.person else None
        found.append(ZoneProgress(one.zone, person.name if person else "", done, count))
    return tuple(found)
