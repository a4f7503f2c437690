"""Money that is due to customers: a queue by its due day, paid and taken off it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Remedy, Return, ReturnedUnit, UnitState
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork


@dataclass(frozen=True, slots=True)
class DueRefund:
    """What a customer is owed for a unit; `remedy` tells money from credit."""

    plate: str
    rma: str
    order_ref: str
    customer: str
    remedy: Remedy
    amount_cents: int
    currency: str
    due: datetime


def due_refunds(reading: Reading) -> list[DueRefund]:
    """List what is owed and not paid, the first due first."""
    owed = [
        unit
        for unit in reading.find(
            ReturnedUnit, state=(UnitState.GRADED, UnitState.DISPOSED), refunded_at=None
        )
        if unit.refund_cents and unit.refund_due
    ]
    return sorted((_due(reading, unit) for unit in owed), key=lambda one: (one.due, one.plate))


@operation(Right.ADMIN, undo=True)
def pay_refunds(uow: UnitOfWork, *, plates: tuple[str, ...]) -> int:
    """Note that refunds were paid, or credits given; refuse all where one is not owed."""
    units = [uow.get(ReturnedUnit, plate) for plate in dict.fromkeys(plates)]
    wrong = tuple(
        unit.plate
        for unit in units
        if unit.refunded_at or not unit.refund_cents or unit.state is UnitState.RECEIVED
    )
    if wrong or not units:
        raise Refusal(Why.NOTHING_OWED, plates=wrong)
    for unit in units:
        uow.save(replace(unit, refunded_at=uow.now))
        uow.record("refund_paid", unit.plate, cents=unit.refund_cents)
    return len(units)


def totals(owed: Sequence[DueRefund]) -> dict[str, int]:
    """Add up what is owed by currency."""
    sums: dict[str, int] = {}
    for one in owed:
        sums[one.currency] = sums.get(one.currency, 0) + one.amount_cents
    return sums


def _due(reading: Reading, unit: ReturnedUnit) -> DueRefund:
    return_ = reading.get(Return, unit.rma)
    order = reading.get(Order, return_.order_ref)
    name = reading.get(Contact, order.contact).name
    assert unit.refund_due is not None  # noqa: S101 - only units with a day are listed
    return DueRefund(
        unit.plate, unit.rma, order.order_ref, name, return_.remedy, unit.refund_cents,
        order.currency, unit.refund_due,
    )  # fmt: skip
