"""The way back: undo and redo the last thing a person did at a desk, always by a new operation."""

from dataclasses import dataclass, replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Event, Operation
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import NOT_OVER, UNDONE, Round, Task
from warehouse_desk.usecases.operation import is_undoable, operation, require, right_for
from warehouse_desk.usecases.picking.step import own_round
from warehouse_desk.usecases.ports import Reading, UnitOfWork

#: The event by which an undo names what it took back.
_UNDONE = "undone"
_UNDER_WAY = (OrderState.OPEN, OrderState.RELEASED)


@dataclass(frozen=True, slots=True)
class Undone:
    """What was undone or done again."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Back:
    """What the next undo takes back; `subject` is the slot, item, tote … it was done to."""

    kind: str
    subject: str
    is_possible: bool


def way_back(reading: Reading, person: str, station: str) -> Back | None:
    """Tell before it is done what an undo would take back; None where there is nothing."""
    last = reading.ask.last_operation(person, station, undo=False)
    if last is None:
        return None
    events = reading.find(Event, operation=last.key)
    return Back(last.kind, events[0].subject if events else "", is_undoable(last.kind))


@operation(Right.SIGN_IN)
def undo_last(uow: UnitOfWork) -> Undone:
    """Undo the newest operation of this person at this station that still stands."""
    last = uow.ask.last_operation(uow.act.person, uow.act.station, undo=False)
    if last is None:
        raise Refusal(Why.NOTHING_TO_UNDO)
    if not is_undoable(last.kind):
        raise Refusal(Why.CANNOT_UNDO, act=last.kind)
    _require_again(uow, last.kind)
    _reverse(uow, last.key, last.kind)
    uow.save(replace(uow.get(Operation, last.key), undone_by=uow.act.key))
    uow.record(_UNDONE, last.key, act=last.kind)
    return Undone(last.kind, last.key)


@operation(Right.SIGN_IN)
def redo_last(uow: UnitOfWork) -> Undone:
    """Do again what this person undid last, unless something was done since."""
    last = uow.ask.last_operation(uow.act.person, uow.act.station, undo=True)
    if last is None:
        raise Refusal(Why.NOTHING_TO_UNDO)
    (undone,) = uow.find(Event, operation=last.key, kind=_UNDONE)
    done = uow.get(Operation, undone.subject)
    _require_again(uow, done.kind)
    _reverse(uow, last.key, done.kind)
    uow.save(replace(uow.get(Operation, last.key), undone_by=uow.act.key))
    uow.save(replace(done, undone_by=""))
    uow.record("redone", done.key, act=done.kind)
    return Undone(done.kind, done.key)


def _reverse(uow: UnitOfWork, key: str, kind: str) -> None:
    """Bring back what was; a walk goes on only in the hands of whoever walks it.

    An order that is over by now is not opened again by it.
    """
    restored = uow.reverse(key)
    open_ = [one for one in restored if isinstance(one, Task) and one.state in UNDONE]
    for number in {one.round for one in open_}:
        if uow.get(Round, number).state not in NOT_OVER:
            raise Refusal(Why.CANNOT_UNDO, act=kind, round=number)
        if right_for(kind) is Right.PICK:
            own_round(uow, uow.act.person, number)
    for line in [one for one in restored if isinstance(one, OrderLine) and one.open]:
        if line.open < 0 or uow.get(Order, line.order_ref).state not in _UNDER_WAY:
            raise Refusal(Why.CANNOT_UNDO, act=kind, order=line.order_ref)


def _require_again(uow: UnitOfWork, kind: str) -> None:
    """Ask of whoever takes an act back, or does it again, what the act itself asks."""
    if (right := right_for(kind)) is not None:
        require(uow, right)
