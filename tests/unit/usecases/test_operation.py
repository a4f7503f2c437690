"""What makes a function an operation."""

import ast
from collections import Counter
from pathlib import Path

import msgspec
import pytest

from tests.factories import an_act, an_order, an_order_line
from tests.warehouse import Warehouse
from warehouse_desk import usecases
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Operation, TrailEntry
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.people import Person, Right
from warehouse_desk.usecases.operation import is_undoable, operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.queue import expedite_orders


@operation(Right.ADMIN)
def place(uow: UnitOfWork, *, ref: str, pieces: int, break_off: bool = False) -> int:
    uow.add(an_order(ref))
    uow.add(an_order_line(order_ref=ref, ordered=pieces))
    if break_off:
        raise Refusal(Why.NOT_ENOUGH)
    return pieces


def test_the_same_act_again_gives_the_first_answer_and_changes_nothing(
    warehouse: Warehouse,
) -> None:
    act = an_act()
    first = place(warehouse.store, act, ref="A1", pieces=3)
    before = warehouse.rows()

    again = place(warehouse.store, act, ref="A1", pieces=3)

    assert (first, again) == (3, 3)
    assert warehouse.rows() == before


def test_the_same_key_with_other_contents_is_refused(warehouse: Warehouse) -> None:
    act = an_act()
    place(warehouse.store, act, ref="A1", pieces=3)

    with pytest.raises(Refusal) as refused:
        place(warehouse.store, act, ref="A1", pieces=4)

    assert refused.value.why is Why.KEY_REUSED


def test_the_same_key_for_another_operation_is_refused(warehouse: Warehouse) -> None:
    act = an_act()
    place(warehouse.store, act, ref="A1", pieces=3)

    with pytest.raises(Refusal) as refused:
        expedite_orders(warehouse.store, act, refs=("A1",), urgent=True)

    assert refused.value.why is Why.KEY_REUSED


def test_an_operation_that_is_refused_leaves_nothing_behind(warehouse: Warehouse) -> None:
    before = warehouse.rows()

    with pytest.raises(Refusal):
        place(warehouse.store, an_act(), ref="A1", pieces=3, break_off=True)

    assert warehouse.rows() == before


def test_an_operation_is_kept_with_its_answer_and_chained_to_the_one_before(
    warehouse: Warehouse,
) -> None:
    act = an_act()

    place(warehouse.store, act, ref="A1", pieces=3)

    with warehouse.store.look() as reading:
        kept = reading.get(Operation, act.key)
        *_, before, entry = reading.find(TrailEntry)
    assert (kept.kind, msgspec.json.decode(kept.answer), kept.person) == ("place", 3, "system")
    assert (entry.operation, entry.previous) == (act.key, before.hash)


@pytest.mark.parametrize(
    ("person", "why"),
    [
        ("nobody", Why.NOT_SIGNED_IN),
        ("", Why.NOT_SIGNED_IN),
        ("gone", Why.PERSON_INACTIVE),
        ("ben", Why.NOT_ALLOWED),
    ],
)
def test_only_who_is_known_active_and_has_the_right_may_act(
    warehouse: Warehouse, person: str, why: Why
) -> None:
    _let_go_of_sam(warehouse)
    before = warehouse.rows()

    with pytest.raises(Refusal) as refused:
        place(warehouse.store, an_act(person=person), ref="A1", pieces=3)

    assert refused.value.why is why
    assert warehouse.rows() == before


def test_a_refused_right_names_the_person_and_the_right(warehouse: Warehouse) -> None:
    with pytest.raises(Refusal) as refused:
        place(warehouse.store, an_act(person="ben"), ref="A1", pieces=3)

    assert refused.value.facts == {"name": "Ben", "right": "admin"}


def test_a_supervisor_may_act(warehouse: Warehouse) -> None:
    place(warehouse.store, an_act(person="sam"), ref="A1", pieces=3)

    with warehouse.store.look() as reading:
        assert reading.seek(Order, "A1") is not None


@operation(Right.ADMIN)
def add_person(uow: UnitOfWork, *, name: str) -> str:
    uow.add(Person(name, name.title(), "supervisor", f"digest of {name}", active=False))
    return name


def _let_go_of_sam(warehouse: Warehouse) -> None:
    add_person(warehouse.store, an_act(), name="gone")


def test_no_two_operations_of_the_program_have_the_same_name() -> None:
    """Rights and undo go by the name: a second one would take over those of the first."""
    files = Path(usecases.__file__).parent.rglob("*.py")
    functions = (
        node
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    )
    names = Counter(
        function.name
        for function in functions
        for mark in function.decorator_list
        if isinstance(mark, ast.Call)
        and isinstance(mark.func, ast.Name)
        and mark.func.id == "operation"
    )

    assert len(names) > 100
    assert [name for name, count in names.items() if count > 1] == []


def test_what_nobody_knows_of_is_not_taken_back() -> None:
    assert not is_undoable("fly")
