"""When a return is over."""

from dataclasses import replace

from warehouse_desk.domain.returns import (
    Return,
    ReturnedUnit,
    ReturnLine,
    ReturnState,
    UnitState,
)
from warehouse_desk.usecases.ports import UnitOfWork


def close_if_settled(uow: UnitOfWork, rma: str) -> bool:
    """Close a return once every announced piece is here and brought where it goes.

    Pieces that nobody announced do not hold it up, unless there are no others.
    """
    return_ = uow.get(Return, rma)
    lines = uow.find(ReturnLine, rma=rma)
    units = [one for one in uow.find(ReturnedUnit, rma=rma) if one.expected or not lines]
    if return_.state is ReturnState.CLOSED or any(line.received < line.quantity for line in lines):
        return False
    if any(unit.state is not UnitState.DISPOSED for unit in units):
        return False
    uow.save(replace(return_, state=ReturnState.CLOSED, closed_at=uow.now))
    uow.record("return_closed", rma)
    return True
