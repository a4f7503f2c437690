"""The page of everything about returns that somebody waits for."""

from tests.factories import an_act
from tests.gui.desk import go, scan, settle
from tests.unit.usecases.returns.collected import asked as to_be_collected
from tests.unit.usecases.returns.collected import at, collecting
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced, setup
from tests.warehouse import EVA, SAM, Warehouse
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.returns import (
    PickUp,
    PickUpState,
    Remedy,
    Return,
    ReturnedUnit,
    ReturnState,
)
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.returns import ReturnsPage
from warehouse_desk.usecases import outbox
from warehouse_desk.usecases.returns.deadlines import ToDo
from warehouse_desk.usecases.returns.exchanging import exchange_ref
from warehouse_desk.usecases.returns.pick_ups import order_pick_up, untold
from warehouse_desk.usecases.returns.policy import take_policy
from warehouse_desk.usecases.returns.policy_rules import PolicyRule
from warehouse_desk.usecases.returns.request import request_return


def returns_page(window: MainWindow, badge: str = SAM) -> ReturnsPage:
    scan(window, badge)
    go(window, "returns")
    page = window.page
    assert isinstance(page, ReturnsPage)
    settle(window)
    return page


def asked(returns: Returns, *, instant: bool, remedy: Remedy | None = None) -> str:
    rule = PolicyRule(name="usual", instant=instant, remedies=(Remedy.EXCHANGE, Remedy.REFUND))
    take_policy(returns.store, an_act(), rules=(rule,))
    ref = returns.shipped(Pieces("MUG-BLUE"))
    return request_return(
        returns.store, an_act(), order_ref=ref, lines=(announced(),),
        requested_at=returns.warehouse.clock.now, remedy=remedy,
    ).rma  # fmt: skip


def state(warehouse: Warehouse, rma: str) -> ReturnState:
    with warehouse.store.look() as reading:
        return reading.get(Return, rma).state


def test_a_request_is_granted_or_refused(window: MainWindow, warehouse: Warehouse) -> None:
    returns = setup(warehouse)
    first, second, third = (asked(returns, instant=False) for _ in range(3))
    page = returns_page(window)

    for rma, act in ((first, page._grant), (second, page._refuse), (third, page._not_proven)):
        page.go_to(rma)
        page.table.view.selectRow(0)
        act()
        settle(window)

    states = [state(warehouse, rma) for rma in (first, second, third)]
    assert states == [ReturnState.AUTHORISED, ReturnState.REFUSED, ReturnState.REFUSED]
    assert window.band.property("tone") == "good"


def test_an_exchange_is_ordered_by_a_clerk(window: MainWindow, warehouse: Warehouse) -> None:
    rma = asked(setup(warehouse), instant=True, remedy=Remedy.EXCHANGE)
    page = returns_page(window, EVA)
    page.table.view.selectRow(0)

    page._exchange()
    settle(window)

    with warehouse.store.look() as reading:
        assert reading.get(Order, exchange_ref(rma))
    assert [act.key for act in page.acts] == ["F5", "F6", "F7"]


def test_a_refund_is_noted_as_paid(window: MainWindow, warehouse: Warehouse) -> None:
    returns: Returns = setup(warehouse)
    (plate,) = returns.received()
    desk = returns.desk("inspect")
    for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good
    page = returns_page(window)
    (row,) = page.table.model.rows
    page.table.view.selectRow(0)

    page._paid()
    settle(window)

    assert (row.what, row.subject) == (ToDo.REFUND, plate)
    with warehouse.store.look() as reading:
        assert reading.get(ReturnedUnit, plate).refunded_at


def test_rows_of_another_kind_are_asked_for(window: MainWindow, warehouse: Warehouse) -> None:
    asked(setup(warehouse), instant=False)
    page = returns_page(window)
    page.table.view.selectRow(0)

    page._paid()
    settle(window)

    assert window.band.property("tone") == "ask"


def test_a_clerk_sees_what_a_carrier_was_not_told_and_sees_to_it(
    window: MainWindow, warehouse: Warehouse
) -> None:
    rma = to_be_collected(collecting(setup(warehouse)))
    order_pick_up(warehouse.store, an_act(), rma=rma, begins=at(1, 9))
    with warehouse.store.look() as reading:
        (message,) = untold(reading, rma)
    outbox.settle(warehouse.store, an_act(), message=message.id, state=outbox.OutboxState.FAILED)
    page = returns_page(window, EVA)
    shown = [row.what for row in page.table.model.rows]

    page.table.view.selectRow(0)
    page._tell_again()
    settle(window)
    with warehouse.store.look() as reading:
        (again,) = untold(reading, rma)
    page.table.view.selectRow(0)
    page._carrier_knows()
    settle(window)

    assert shown == [ToDo.PICK_UP]
    assert again.state == "waiting"
    with warehouse.store.look() as reading:
        assert untold(reading, rma) == []
        (collected,) = reading.find(PickUp, rma=rma)
    assert collected.state is PickUpState.CONFIRMED
    assert page.table.model.rows == []
