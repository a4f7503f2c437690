"""What waits to be told or printed because an operation happened."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Act, Reading, Store, UnitOfWork

T = TypeVar("T")


class OutboxState(StrEnum):
    """Where a message stands; one that failed is tried again when somebody asks for it.

    What was sent is out of the program's hands, and not known to have arrived.
    """

    WAITING = "waiting"
    SENT = "sent"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that waits; `operation` caused it."""

    id: int
    operation: str
    kind: str
    subject: str
    body: str
    attempts: int


def waiting(reading: Reading, kinds: tuple[str, ...]) -> list[Waiting]:
    """List what waits of some kinds, oldest first."""
    found = reading.find(OutboxMessage, state=OutboxState.WAITING.value, kind=kinds)
    return [
        Waiting(one.id, one.operation, one.kind, one.subject, one.body, one.attempts)
        for one in found
    ]


@operation(Right.ADMIN)
def settle(uow: UnitOfWork, *, message: int, state: OutboxState) -> int:
    """Note how carrying out a message ended."""
    found = uow.get(OutboxMessage, message)
    uow.save(replace(found, state=state.value, attempts=found.attempts + 1))
    return message


def tell_outside(
    store: Store,
    act_of: Callable[[], Act],
    errands: Iterable[tuple[int, Callable[[], T]]],
    note: Callable[[Act, int, T], object],
) -> list[OutsideTrouble]:
    """Carry messages out one by one; `note` what was answered to each.

    What did not get through failed, and is returned; the others go out all the same.
    """
    troubles: list[OutsideTrouble] = []
    for message, tell in errands:
        try:
            answer = tell()
        except OutsideTrouble as trouble:
            settle(store, act_of(), message=message, state=OutboxState.FAILED)
            troubles.append(trouble)
        else:
            note(act_of(), message, answer)
    return troubles


@operation(Right.PACK)
def try_again(uow: UnitOfWork, *, kinds: tuple[str, ...] = ()) -> int:
    """Let what failed wait again, of some kinds or everything; return how many."""
    found = uow.find(OutboxMessage, state=OutboxState.FAILED.value)
    failed = [one for one in found if not kinds or one.kind in kinds]
    for message in failed:
        uow.save(replace(message, state=OutboxState.WAITING.value))
    return len(failed)
