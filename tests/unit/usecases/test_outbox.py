"""What waits to be told or printed."""

import pytest

from tests.factories import an_act
from tests.warehouse import Warehouse
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.outbox import OutboxState, Waiting, settle, try_again, waiting
from warehouse_desk.usecases.ports import UnitOfWork


@operation(Right.ADMIN)
def say(uow: UnitOfWork, *, kind: str, subject: str) -> str:
    uow.tell(kind, subject, copies=1)
    return subject


def left(warehouse: Warehouse, *kinds: str) -> list[Waiting]:
    with warehouse.store.look() as reading:
        return waiting(reading, kinds)


def test_messages_of_a_kind_wait_in_the_order_they_were_told(warehouse: Warehouse) -> None:
    for kind, subject in (("print_label", "1"), ("mail", "2"), ("print_slip", "3")):
        say(warehouse.store, an_act(), kind=kind, subject=subject)

    found = left(warehouse, "print_slip", "print_label")

    assert [one.subject for one in found] == ["1", "3"]
    assert found[0].body == '{"copies":1}'


@pytest.mark.parametrize("state", [OutboxState.DONE, OutboxState.FAILED])
def test_what_was_carried_out_or_failed_waits_no_more(
    warehouse: Warehouse, state: OutboxState
) -> None:
    say(warehouse.store, an_act(), kind="print_label", subject="1")
    (message,) = left(warehouse, "print_label")

    settle(warehouse.store, an_act(), message=message.id, state=state)

    assert left(warehouse, "print_label") == []


def test_what_failed_waits_again_when_somebody_asks_for_it(warehouse: Warehouse) -> None:
    for subject, state in (("1", OutboxState.FAILED), ("2", OutboxState.DONE)):
        say(warehouse.store, an_act(), kind="print_label", subject=subject)
        (message,) = left(warehouse, "print_label")
        settle(warehouse.store, an_act(), message=message.id, state=state)

    assert try_again(warehouse.store, an_act(person="ada")) == 1

    assert [(one.subject, one.attempts) for one in left(warehouse, "print_label")] == [("1", 1)]
