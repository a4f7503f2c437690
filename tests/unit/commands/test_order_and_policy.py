"""`order` and `policy`: what a supervisor changes while people pick."""

import pytest

from tests.unit.commands.conftest import Run
from tests.warehouse import Warehouse
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.picking import Method


def path(warehouse: Warehouse) -> str:
    return str(warehouse.store.engine.url.database)


def test_an_order_joins_a_cart_under_way(command: Run, warehouse: Warehouse) -> None:
    warehouse.release(Method.BATCH, warehouse.order("A1", MUG_BLUE=1))
    desk = warehouse.desk()
    desk.scan("CMD-NEXT")
    desk.scan("CART-02")
    warehouse.order("U1", PEN=1)

    ran = command("order", "join", "U1", "--json", "--store", path(warehouse))

    assert (ran.data["round"], ran.data["position"], ran.data["slot"]) == (1, 2, "B-02-01")


@pytest.mark.parametrize(
    ("act", "options"),
    [("cancel", ()), ("change", ("--ordered", "1")), ("expedite", ()), ("no-hurry", ())],
)
def test_an_order_is_cancelled_changed_or_hurried(
    command: Run, warehouse: Warehouse, act: str, options: tuple[str, ...]
) -> None:
    warehouse.order("A1", MUG_BLUE=3)

    ran = command("order", act, "A1", *options, "--store", path(warehouse))

    assert (ran.status, ran.out.strip()) == (0, f"order A1  act {act}")
    with warehouse.store.look() as reading:
        order, (line,) = reading.get(Order, "A1"), reading.find(OrderLine, order_ref="A1")
    assert (order.state is OrderState.CANCELLED) == (act == "cancel")
    assert order.expedited == (act == "expedite")
    assert line.cancelled == {"cancel": 3, "change": 2}.get(act, 0)


def test_policies_are_shown_and_set(command: Run, warehouse: Warehouse) -> None:
    at = ("--json", "--store", path(warehouse))

    assert command("scan-policy", *at).data["policies"]["pick.slot_first"] == "1"
    command("scan-policy", "pick.other_slot", "0", *at)
    command("scan-policy", "pick.check_empty", "1", "--method", "wave", *at)
    ran = command("scan-policy", "pick.substitutes", "TEA", "CLOCK", "--sku", "PEN", *at)

    assert ran.data["policies"]["pick.other_slot"] == "0"
    assert ran.data["policies"]["pick.check_empty@method:wave"] == "1"
    assert ran.data["policies"]["pick.substitutes@sku:PEN"] == "TEA|CLOCK"
    assert command("scan-policy", "pick.check_empty", "maybe", *at).status == 2
    after = command("scan-policy", "pick.check_empty", "default", "--method", "wave", *at)
    assert "pick.check_empty@method:wave" not in after.data["policies"]
