"""What a returned piece costs the house: booked by itself when it is brought, or by hand."""

from warehouse_desk.domain.carriers import ReturnLabel
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    Cleaning,
    CostKind,
    Disposition,
    Inspection,
    PickUp,
    PickUpState,
    Return,
    ReturnedUnit,
    UnitCost,
    UnitState,
)
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.labels import label_of
from warehouse_desk.usecases.settings import Whole, setting

_MOST = 100_000_000
#: Cents for each piece, and for an hour of inspecting.
COSTS = {
    CostKind.TRANSPORT: Whole("returns.cost_transport", 0, 0, _MOST),
    CostKind.INSPECTING: Whole("returns.cost_hour", 0, 0, _MOST),
    CostKind.RESTOCKING: Whole("returns.cost_restocking", 0, 0, _MOST),
    CostKind.REFURBISHING: Whole("returns.cost_refurbishing", 0, 0, _MOST),
    CostKind.DISPOSAL: Whole("returns.cost_disposal", 0, 0, _MOST),
}
_OF_DISPOSITION = {
    Disposition.RESTOCK: CostKind.RESTOCKING,
    Disposition.REPACK: CostKind.RESTOCKING,
    Disposition.REFURBISH: CostKind.REFURBISHING,
    Disposition.REPAIR: CostKind.REFURBISHING,
    Disposition.RECYCLE: CostKind.DISPOSAL,
    Disposition.DISPOSE: CostKind.DISPOSAL,
}
#: States of a pick-up that its carrier asks the fee for.
_COMES = (PickUpState.ORDERED, PickUpState.CONFIRMED, PickUpState.COLLECTED)
#: Seconds.
HOUR = 3_600


def book_usual_costs(uow: UnitOfWork, unit: ReturnedUnit, inspection: Inspection) -> None:
    """Book transport, the time of the inspection and what becomes of a piece, as far as set.

    Cleaning was booked on its own.
    """
    seconds = int((uow.now - inspection.started_at).total_seconds())
    seconds -= sum(one.seconds for one in uow.find(Cleaning, plate=unit.plate))
    cents = {
        CostKind.INSPECTING: setting(uow, COSTS[CostKind.INSPECTING]) * max(0, seconds) // HOUR,
    }
    if kind := _OF_DISPOSITION.get(Disposition(unit.disposition)):
        cents[kind] = setting(uow, COSTS[kind])
    for kind, amount in cents.items():
        if amount:
            uow.add(UnitCost(0, unit.plate, kind, amount, uow.now, uow.act.person))
    label, amount = _way_back(uow, unit)
    if amount:
        transport = CostKind.TRANSPORT
        uow.add(UnitCost(0, unit.plate, transport, amount, uow.now, uow.act.person, label))


def _way_back(uow: UnitOfWork, unit: ReturnedUnit) -> tuple[int, int]:
    """Tell what a piece bears of its label's fee and of the pick-up's; else what is set.

    What is left of the fee is shared among the pieces of the return that are not brought yet: each
    bears the same to a cent, and together they bear all of it.
    """
    units = {one.plate: one for one in uow.find(ReturnedUnit, rma=unit.rma)}
    waiting = [
        one.plate
        for one in units.values()
        if one.state is not UnitState.DISPOSED and one.plate != unit.plate
    ]
    for label in _labels(uow, unit.rma):
        fee = label.fee_cents + sum(
            one.fee_cents for one in uow.find(PickUp, label=label.label, state=_COMES)
        )
        booked = uow.find(UnitCost, label=label.label) if fee else []
        left = fee - sum(one.cents for one in booked)
        if left > 0 or any(one.plate in units for one in booked):
            return label.label, -(-left // (1 + len(waiting)))
    return 0, setting(uow, COSTS[CostKind.TRANSPORT])


def _labels(reading: Reading, rma: str) -> list[ReturnLabel]:
    """Find the label a return came with: its own, else one that lay in a box of its order."""
    return_ = reading.get(Return, rma)
    if own := label_of(reading, return_):
        return [own]
    return reading.find(ReturnLabel, order_ref=return_.order_ref, rma=(rma, ""))


@operation(Right.RETURNS, undo=True)
def book_cost(uow: UnitOfWork, *, plate: str, kind: CostKind, cents: int) -> int:
    """Book a cost by hand, such as a repairer's bill; return what is booked on the piece now."""
    unit = uow.get(ReturnedUnit, plate)
    if not 0 < cents <= _MOST:
        raise Refusal(Why.NOT_A_COST, plate=plate)
    uow.add(UnitCost(0, unit.plate, kind, cents, uow.now, uow.act.person))
    uow.record("cost_booked", plate, cost=kind, cents=cents)
    return sum(one.cents for one in uow.find(UnitCost, plate=plate))
