"""Picking straight into the shipping box; the bench only checks, weighs and closes."""

import pytest

from tests.factories import an_act
from tests.scans import play
from tests.unit.stations.spots import furniture
from tests.warehouse import SAM, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import Parcel, ParcelItem, ParcelState
from warehouse_desk.domain.picking import Method
from warehouse_desk.domain.stock import SerialUnit, Stock
from warehouse_desk.stations.desk import Desk
from warehouse_desk.storage.rules import check
from warehouse_desk.usecases.picking.into_box import pick_into_box
from warehouse_desk.usecases.policies import set_policy
from warehouse_desk.usecases.queue import cancel_orders

BOX = "P-000001"


def broken(warehouse: Warehouse) -> list[str]:
    """Name the rules that do not hold."""
    return [one.name for one in check(warehouse.store).rules if one.broken]


def into_boxes(warehouse: Warehouse, method: Method = Method.SINGLE, **pieces: int) -> Desk:
    """Stand before the first slot of an order that may be picked into a box."""
    furniture(warehouse)
    set_policy(warehouse.store, an_act(), name="pick.into_box", value=1)
    warehouse.release(method, warehouse.order("A1", **pieces))
    return warehouse.desk()


def test_an_order_is_picked_into_its_box_and_only_closed_at_the_bench(
    warehouse: Warehouse,
) -> None:
    desk = into_boxes(warehouse, MUG_BLUE=2, CLOCK=1)
    play(
        desk,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote   order=A1 box=M
        BOX-M           SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        """,
    )
    before = warehouse.state()
    play(
        desk,
        """
        2000000000015   SLOT   good   pick.go_to_slot  slot=B-01-01
        CMD-UNDO        ITEM   good   desk.undone
        """,
    )
    assert warehouse.state() == before
    play(
        desk,
        """
        2000000000015   SLOT   good   pick.go_to_slot  slot=B-01-01
        LOC-B-01-01     ITEM   good   pick.scan_item
        2000000000046   SERIAL ask    desk.scan_serial
        SN-1001         DROP   good   pick.drop_bench
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-BLUE", BOX, "").quantity == 2
        assert reading.get(SerialUnit, "CLOCK", "1001").place == BOX
        assert [one.packed for one in reading.find(OrderLine, order_ref="A1")] == [2, 1]
    assert broken(warehouse) == []
    play(
        warehouse.desk("pack", SAM),
        """
        ORD-A1          CLOSE  good   pack.close
        CMD-DONE        LABEL  good   pack.scan_label
        """,
    )


def test_a_larger_box_takes_what_is_in_the_first_and_a_tote_the_rest(warehouse: Warehouse) -> None:
    desk = into_boxes(warehouse, MUG_BLUE=2, PEN=2)

    play(
        desk,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        BOX-XXL         TOTE   wrong  pack.unknown_box  scanned=XXL
        BOX-S           SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        BOX-M           ITEM   good   pick.more
        2000000000015   SLOT   good   pick.go_to_slot
        CMD-TOTE-SWAP   SLOT   wrong  desk.not_expected
        LOC-B-02-01     ITEM   good   pick.scan_item
        2000000000053   ITEM   good   pick.more
        CMD-TOTE-FULL   TOTE   good   pick.tote_full    tote=M
        TOTE-0001       ITEM   good   pick.more
        2000000000053   DROP   good   pick.drop_bench
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        (parcel,) = reading.find(Parcel)
        assert (parcel.parcel, parcel.box, parcel.state) == (BOX, "M", ParcelState.OPEN)
        assert reading.get(Stock, "PEN", "TOTE-0001", "").quantity == 1
    assert broken(warehouse) == []
    play(warehouse.desk("pack", SAM), "TOTE-0001 ITEM good pack.scan_item")


def test_a_line_in_a_box_can_be_picked_again(warehouse: Warehouse) -> None:
    desk = into_boxes(warehouse, MUG_BLUE=2, CLOCK=2)

    play(
        desk,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        BOX-M           SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        2000000000015   SLOT   good   pick.go_to_slot
        LOC-B-01-01     ITEM   good   pick.scan_item
        2000000000046   SERIAL ask    desk.scan_serial
        SN-1001         ITEM   good   pick.more
        CMD-REOPEN      ITEM   ask    pick.which_again
        CMD-1           ITEM   good   pick.again       sku=CLOCK n=1
        CMD-REOPEN      ITEM   ask    pick.which_again
        CMD-1           SLOT   good   pick.again       sku=MUG-BLUE n=2
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.find(ParcelItem) == []
        assert [one.packed for one in reading.find(OrderLine, order_ref="A1")] == [0, 0]
        assert reading.get(SerialUnit, "CLOCK", "1001").place == "B-01-01"
    assert broken(warehouse) == []


def test_the_box_of_a_cancelled_order_is_put_away(warehouse: Warehouse) -> None:
    desk = into_boxes(warehouse, MUG_BLUE=2)
    play(
        desk,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        BOX-M           SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        """,
    )
    cancel_orders(warehouse.store, an_act(), refs=("A1",))

    play(
        desk,
        """
        2000000000015   DROP   wrong  pick.order_cancelled
        CMD-COUNT-2     DROP   wrong  desk.not_expected
        LOC-BENCH-1     DROP   wrong  pick.wrong_drop    expected=RESTOCK
        LOC-RESTOCK-1   START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-BLUE", "RESTOCK-1", "").quantity == 1
        assert reading.get(Parcel, BOX).state is ParcelState.VOID
    assert broken(warehouse) == []


def test_the_picker_is_told_where_the_box_of_a_cancelled_order_goes(warehouse: Warehouse) -> None:
    desk = into_boxes(warehouse, MUG_BLUE=2)
    play(desk, "CMD-NEXT TOTE good pick.scan_tote\nBOX-M SLOT good pick.go_to_slot")
    cancel_orders(warehouse.store, an_act(), refs=("A1",))

    assert desk.open("pick").say == "pick.drop_back"


def test_a_box_for_which_nothing_was_found_is_void(warehouse: Warehouse) -> None:
    desk = into_boxes(warehouse, MUG_RED=1)

    play(
        desk,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        BOX-S           SLOT   good   pick.go_to_slot
        CMD-SHORT       SLOT   ask    pick.short_why
        CMD-1           DROP   good   pick.short_done
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Parcel, BOX).state is ParcelState.VOID
        assert reading.get(Order, "A1").state is OrderState.SHORT


def test_more_than_the_box_may_carry_does_not_go_into_it(warehouse: Warehouse) -> None:
    warehouse.put("MUG-BLUE", "A-01-01", 30)
    desk = into_boxes(warehouse, MUG_BLUE=60)

    play(
        desk,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        BOX-M           SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        CMD-COUNT-60    ITEM   wrong  pack.too_heavy     box=M
        CMD-COUNT-50    ITEM   good   pick.more          n=10
        CMD-TOTE-FULL   TOTE   good   pick.tote_full
        """,
    )


@pytest.mark.parametrize("method", [Method.ZONE, Method.WAVE])
def test_other_methods_want_a_tote(warehouse: Warehouse, method: Method) -> None:
    desk = into_boxes(warehouse, method, MUG_BLUE=1)

    play(
        desk,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        BOX-M           TOTE   wrong  pick.tote_needed  scanned=M
        """,
    )


def test_without_the_policy_no_box_is_taken(warehouse: Warehouse) -> None:
    released = warehouse.release(Method.SINGLE, warehouse.order("A1", MUG_BLUE=1))
    play(warehouse.desk(), "CMD-NEXT TOTE good pick.scan_tote box=")

    with pytest.raises(Refusal) as refused:
        pick_into_box(warehouse.store, an_act(person="ada"), round=released.rounds[0], box="M")

    assert refused.value.why is Why.TOTE_NEEDED
