"""Another way back for a return that was asked for, while nothing of it is here."""

from dataclasses import dataclass, replace

from warehouse_desk.domain.carriers import ReturnLabel
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Return, ReturnState, Waits, WayBack
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.labels import label_of, terms_of_return, ways_back
from warehouse_desk.usecases.returns.pick_ups import call_off, windows


@dataclass(frozen=True, slots=True)
class OtherWay:
    """A way that a return may take instead, and what that costs the house from now on, at least.

    `new_label`: the label that was made does not bring it back in this way.
    """

    way: WayBack
    fee_cents: int
    new_label: bool


def nothing_came(return_: Return) -> bool:
    """Tell whether a return may still arrive and no parcel of it did, not even an empty one."""
    is_open = return_.state in {ReturnState.REQUESTED, ReturnState.AUTHORISED}
    return is_open and return_.because != Waits.EMPTY_BOX


def other_ways(reading: Reading, return_: Return) -> tuple[OtherWay, ...]:
    """List the ways that a return may take instead of its own; none once something came."""
    if not nothing_came(return_):
        return ()
    ways = ways_back(reading, return_.order_ref)
    return tuple(_other(reading, replace(return_, way=way)) for way in ways if way != return_.way)


@operation(Right.RETURNS)
def change_way(uow: UnitOfWork, *, rma: str, way: WayBack) -> WayBack:
    """Let a return come back in another way; a carrier that was to collect it need not come."""
    return_ = uow.get(Return, rma)
    if not nothing_came(return_):
        raise Refusal(Why.WAY_STANDS, rma=rma)
    if way not in ways_back(uow, return_.order_ref):
        raise Refusal(Why.NO_WAY_BACK, rma=rma)
    if way is not return_.way:
        uow.save(replace(return_, way=way))
        call_off(uow, rma)
        uow.record("way_changed", rma, way=way)
    return way


def _other(reading: Reading, changed: Return) -> OtherWay:
    label, terms = label_of(reading, changed), terms_of_return(reading, changed)
    fee = terms.fee_cents if terms and not label else 0
    if changed.way is WayBack.PICK_UP:
        fee += min((one.fee_cents for one in windows(reading, changed)), default=0)
    made = bool(reading.find(ReturnLabel, rma=changed.rma))
    return OtherWay(changed.way, fee, made and label is None)
