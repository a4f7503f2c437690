"""The consolidation wall, scan by scan."""

from collections.abc import Callable
from functools import partial

import pytest

from tests.behind import behind
from tests.factories import an_act
from tests.scans import play
from tests.unit.stations.spots import walk
from tests.warehouse import CODES, SAM, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.picking import Method, Tote, WallSlot
from warehouse_desk.domain.stock import SerialUnit, Stock
from warehouse_desk.stations.say import Say
from warehouse_desk.storage.rules import check
from warehouse_desk.usecases.ports import Store
from warehouse_desk.usecases.queue import cancel_orders
from warehouse_desk.usecases.wall import count_lifted, lift_item, put_into_slot

AT_WALL = partial(an_act, person="ada", station="wall")


def a_wave(warehouse: Warehouse, **orders: dict[str, int]) -> None:
    """Pick a wave of orders and bring its totes to the wall: zone A's in TOTE-0001."""
    refs = [warehouse.order(ref, **pieces) for ref, pieces in orders.items()]
    warehouse.release(Method.WAVE, *refs)
    desk = warehouse.desk()
    totes = iter(("TOTE-0001", "TOTE-0002"))
    serials = iter(("SN-1001", "SN-1002"))
    while (reply := desk.scan("CMD-NEXT")).is_good:
        while reply.place != "START":
            match reply.place:
                case "TOTE":
                    text = next(totes)
                case "SLOT":
                    text = f"LOC-{reply.step.slot}"  # type: ignore[attr-defined]
                case "LOT":
                    text = f"LOT-{reply.step.lot}"  # type: ignore[attr-defined]
                case "SERIAL":
                    text = next(serials)
                case "ITEM":
                    text = CODES[reply.step.sku]  # type: ignore[attr-defined]
                case _:
                    text = "WALL-1-01"
            reply = desk.scan(text)


def test_each_piece_goes_to_the_slot_of_its_order_and_the_last_completes_it(
    warehouse: Warehouse,
) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1}, A2={"MUG_BLUE": 1, "MUG_RED": 1})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM   good   wall.scan_item     tote=TOTE-0001 n=3
        2000000000015  SLOT   good   wall.put_last      wall_slot=WALL-1-01 order=A1
        WALL-1-02      SLOT   wrong  wall.wrong_slot    expected=WALL-1-01 scanned=WALL-1-02
        WALL-1-01      ITEM   good   wall.order_complete order=A1
        2000000000015  SLOT   good   wall.put_into      wall_slot=WALL-1-02 order=A2
        WALL-1-02      ITEM   good   wall.scan_item     n=1
        2000000000022  SLOT   good   wall.put_last      wall_slot=WALL-1-02
        WALL-1-02      START  good   wall.order_complete order=A2
        """,
    )

    with warehouse.store.look() as reading:
        assert [order.state for order in reading.find(Order)] == [OrderState.PICKED] * 2
        assert reading.get(Tote, "TOTE-0001").is_free
        assert reading.get(Stock, "MUG-RED", "WALL-1-02", "").quantity == 1
        assert reading.get(WallSlot, "WALL-1-02").order_ref == "A2"


def test_many_equal_pieces_are_counted_into_the_slot(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"PEN": 6})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM   good   wall.scan_item  n=6
        2000000000053  SLOT   good   wall.put_into   n=1
        CMD-COUNT-7    SLOT   wrong  wall.too_many   missing=6 scanned=7
        CMD-COUNT-6    SLOT   good   wall.put_last   n=6
        WALL-1-01      START  good   wall.order_complete
        """,
    )


def test_what_is_not_in_the_tote_or_wanted_by_nobody_is_refused(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1})
    warehouse.put("PEN", "TOTE-0001", 1)

    play(
        warehouse.desk("wall"),
        """
        TOTE-0005      START  wrong  wall.tote_not_of_wave  tote=TOTE-0005
        TOTE-0001      ITEM   good   wall.scan_item
        2000000000022  ITEM   wrong  wall.not_in_tote       scanned=MUG-RED
        2000000000053  ITEM   wrong  wall.nobody_needs_it   scanned=PEN
        WALL-1-01      ITEM   wrong  desk.not_expected      expected=ITEM
        """,
    )


def test_serial_numbers_are_followed_through_the_wall(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"CLOCK": 1})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM   good   wall.scan_item
        2000000000046  SLOT   good   wall.put_last
        CMD-COUNT-1    SLOT   wrong  pick.not_counted_here
        WALL-1-01      START  good   wall.order_complete
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "1001").place == "WALL-1-01"


def test_a_lifted_item_can_be_taken_back(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM   good   wall.scan_item
        2000000000015  SLOT   good   wall.put_last
        CMD-UNDO       ITEM   good   desk.undone
        2000000000015  SLOT   good   wall.put_last
        WALL-1-01      START  good   wall.order_complete
        CMD-UNDO       SLOT   good   desk.undone
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Order, "A1").state is OrderState.RELEASED


def test_every_order_of_a_wave_gets_a_slot_of_its_own(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1}, A2={"MUG_RED": 1}, A3={"PEN": 1})
    first = warehouse.desk("wall")
    for tote, codes in (
        ("TOTE-0001", ("2000000000015", "2000000000022")),
        ("TOTE-0002", ("2000000000053",)),
    ):
        first.scan(tote)
        for code in codes:
            slot = first.scan(code).step.wall_slot  # type: ignore[attr-defined]
            first.scan(slot)

    with warehouse.store.look() as reading:
        assert all(slot.order_ref for slot in reading.find(WallSlot))
        assert [order.state for order in reading.find(Order)] == [OrderState.PICKED] * 3


def test_the_serial_number_is_asked_for_where_the_tote_holds_several(
    warehouse: Warehouse,
) -> None:
    a_wave(warehouse, A1={"CLOCK": 1}, A2={"CLOCK": 1})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM    good   wall.scan_item
        2000000000046  SERIAL  ask    desk.scan_serial     sku=CLOCK
        WALL-1-01      SERIAL  wrong  desk.not_expected    expected=SERIAL
        CMD-CANCEL     ITEM    info   desk.never_mind
        2000000000046  SERIAL  ask    desk.scan_serial
        SN-9999        ITEM    wrong  stock.serial_elsewhere  serial=9999 place=
        2000000000046  SERIAL  ask    desk.scan_serial
        SN-1002        SLOT    good   wall.put_last        wall_slot=WALL-1-01 order=A1
        WALL-1-01      ITEM    good   wall.order_complete
        2000000000046  SLOT    good   wall.put_last        wall_slot=WALL-1-02 order=A2
        WALL-1-02      START   good   wall.order_complete
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "1002").place == "WALL-1-01"
        assert reading.get(SerialUnit, "CLOCK", "1001").place == "WALL-1-02"


def test_a_serial_number_that_lies_elsewhere_names_the_place(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"CLOCK": 1})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001            ITEM    good   wall.scan_item
        ]C10102000000000046211002  ITEM  wrong  stock.serial_elsewhere  place=B-01-01
        """,
    )


def test_the_lot_is_asked_for_where_the_tote_holds_several(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"TEA": 10})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM    good   wall.scan_item
        2000000000039  LOT     ask    desk.scan_lot      expected=L-NEW~/~L-OLD
        CMD-UNDO       ITEM    info   desk.never_mind
        2000000000039  LOT     ask    desk.scan_lot
        LOT-L-NO       ITEM    wrong  wall.not_in_tote   scanned=TEA
        2000000000039  LOT     ask    desk.scan_lot
        LOT-L-OLD      SLOT    good   wall.put_into      n=1
        CMD-COUNT-8    SLOT    good   wall.put_into      n=8
        WALL-1-01      ITEM    good   wall.scan_item     n=2
        2000000000039  SLOT    good   wall.put_into      n=1
        WALL-1-01      ITEM    good   wall.scan_item     n=1
        2000000000039  SLOT    good   wall.put_last
        WALL-1-01      START   good   wall.order_complete
        """,
    )


def test_an_order_that_was_packed_meanwhile_wants_nothing_more(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1}, A2={"MUG_BLUE": 1})
    wall, bench = warehouse.desk("wall"), warehouse.desk("pack")
    play(
        wall,
        """
        TOTE-0001      ITEM   good   wall.scan_item      n=2
        2000000000015  SLOT   good   wall.put_last       order=A1
        WALL-1-01      ITEM   good   wall.order_complete order=A1
        """,
    )
    for text in ("WALL-1-01", "BOX-S", "2000000000015"):
        assert bench.scan(text).is_good

    play(
        wall,
        """
        2000000000015  SLOT   good   wall.put_last       wall_slot=WALL-1-02 order=A2
        WALL-1-02      START  good   wall.order_complete order=A2
        """,
    )


def test_two_people_may_sort_one_tote(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1}, A2={"MUG_RED": 1})
    first, second = warehouse.desk("wall"), warehouse.desk("wall", badge=SAM)

    play(first, "TOTE-0001      ITEM   good   wall.scan_item  n=2")
    play(second, "TOTE-0001     ITEM   good   wall.scan_item  n=2")
    play(first, "2000000000015  SLOT   good   wall.put_last   wall_slot=WALL-1-01")
    play(second, "2000000000022 SLOT   good   wall.put_last   wall_slot=WALL-1-02")
    play(first, "WALL-1-01      ITEM   good   wall.order_complete")
    play(second, "WALL-1-02     START  good   wall.order_complete")
    play(first, "WALL-1-01      START  wrong  desk.not_expected  expected=START")


def test_a_piece_that_somebody_else_put_away_is_no_longer_in_hand(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1, "PEN": 1}, A2={"MUG_RED": 1})
    first, second = warehouse.desk("wall"), warehouse.desk("wall", badge=SAM)

    play(first, "TOTE-0001      ITEM   good   wall.scan_item")
    play(second, "TOTE-0001     ITEM   good   wall.scan_item")
    play(first, "2000000000015  SLOT   good   wall.put_into")
    play(second, "2000000000015 SLOT   good   wall.put_into")
    play(second, "WALL-1-01     ITEM   good   wall.scan_item  n=1")

    play(first, "WALL-1-01      ITEM   wrong  desk.not_expected  expected=ITEM")


def test_the_wall_stands_where_it_was_at_the_next_start(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"PEN": 2})
    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM   good   wall.scan_item
        2000000000053  SLOT   good   wall.put_into
        """,
    )

    play(warehouse.desk("wall"), "WALL-1-01  ITEM  good  wall.scan_item  n=1")


def test_an_order_waits_at_the_wall_for_what_other_zones_still_pick(
    warehouse: Warehouse,
) -> None:
    refs = [warehouse.order("A1", MUG_BLUE=1, PEN=1)]
    warehouse.release(Method.WAVE, *refs)
    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   DROP   good   pick.drop_wall
        WALL-1-01       START  good   pick.dropped
        """,
    )
    play(
        warehouse.desk("wall"),
        """
        TOTE-0001       ITEM   good   wall.scan_item
        2000000000015   SLOT   good   wall.put_into
        WALL-1-01       START  good   wall.start
        """,
    )

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=B-02-01
        CMD-SHORT       SLOT   ask    pick.short_why
        CMD-1           DROP   good   pick.short_done
        WALL-1-01       START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Order, "A1").state is OrderState.PICKED
        assert reading.get(Tote, "TOTE-0001").is_free


def test_an_order_of_which_a_wave_found_nothing_leaves_the_wall(warehouse: Warehouse) -> None:
    warehouse.release(Method.WAVE, warehouse.order("A1", CLOCK=2))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        CMD-SHORT       SLOT   ask    pick.short_why
        CMD-3           DROP   good   pick.short_done
        WALL-1-01       START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Order, "A1").state is OrderState.SHORT
        assert reading.get(Tote, "TOTE-0001").is_free
        assert {slot.order_ref for slot in reading.find(WallSlot)} == {""}
    play(warehouse.desk("wall"), "TOTE-0001  START  wrong  wall.tote_not_of_wave")


@pytest.mark.parametrize("others", [{}, {"A2": {"PEN": 1, "MUG_BLUE": 1}}])
def test_what_others_have_gone_on_with_is_not_undone(
    warehouse: Warehouse, others: dict[str, dict[str, int]]
) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1, "MUG_RED": 1}, **others)
    first, second = warehouse.desk("wall"), warehouse.desk("wall", badge=SAM)
    for desk, item in ((first, "2000000000015"), (second, "2000000000022")):
        for text in ("TOTE-0001", item):
            assert desk.scan(text).is_good
    assert first.scan("WALL-1-01").is_good
    assert second.scan("WALL-1-01").say is Say.WALL_COMPLETE
    before = warehouse.rows()

    reply = first.scan("CMD-UNDO")

    assert reply.say is Why.CANNOT_UNDO
    assert warehouse.rows() == before


def test_puts_are_undone_one_after_the_other_last_first(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1, "MUG_RED": 1})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM   good   wall.scan_item
        2000000000015  SLOT   good   wall.put_into
        WALL-1-01      ITEM   good   wall.scan_item
        2000000000022  SLOT   good   wall.put_last
        WALL-1-01      START  good   wall.order_complete
        CMD-UNDO       SLOT   good   desk.undone
        CMD-UNDO       ITEM   good   desk.undone
        CMD-UNDO       SLOT   good   desk.undone
        CMD-UNDO       ITEM   good   desk.undone
        CMD-UNDO       START  good   desk.undone
        TOTE-0001      ITEM   good   wall.scan_item  n=2
        """,
    )


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (lambda store: lift_item(store, AT_WALL(), sku="PEN"), Why.TOTE_NOT_OF_WAVE),
        (lambda store: put_into_slot(store, AT_WALL(), wall_slot="WALL-1-01"), Why.WRONG_WALL_SLOT),
        (lambda store: count_lifted(store, AT_WALL(), quantity=2), Why.WRONG_WALL_SLOT),
    ],
)
def test_nothing_is_lifted_or_put_away_without_a_tote(
    warehouse: Warehouse, act: Callable[[Store], object], why: Why
) -> None:
    with pytest.raises(Refusal) as refused:
        act(warehouse.store)

    assert refused.value.why is why


def test_a_case_that_goes_to_several_orders_is_taken_apart(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 4}, A2={"MUG_BLUE": 2})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001       ITEM   good   wall.scan_item
        12000000000012  ITEM   wrong  wall.too_many    missing=2 scanned=6
        2000000000015   SLOT   good   wall.put_into    order=A2
        """,
    )


def test_an_item_that_nobody_needs_is_laid_aside(warehouse: Warehouse) -> None:
    refs = [warehouse.order("W1", MUG_BLUE=1), warehouse.order("W2", MUG_BLUE=1, CLOCK=2)]
    warehouse.release(Method.WAVE, *refs)
    walk(warehouse)
    cancel_orders(warehouse.store, an_act(), refs=("W2",))
    desk = warehouse.desk("wall", SAM)
    before = warehouse.state()

    play(
        desk,
        f"""
        TOTE-0001      ITEM   good   wall.scan_item
        CMD-LAY-ASIDE  ASIDE  ask    wall.scan_aside
        {CODES["PEN"]}  ASIDE  wrong  wall.not_in_tote
        CMD-CANCEL     ITEM   info   desk.never_mind
        CMD-LAY-ASIDE  ASIDE  ask    wall.scan_aside
        {CODES["MUG-BLUE"]}  ITEM  good  wall.laid_aside  slot=RESTOCK-1
        CMD-LAY-ASIDE  ASIDE  ask    wall.scan_aside
        {CODES["MUG-BLUE"]}  ASIDE  wrong  wall.still_needed
        CMD-NO         ITEM   info   desk.never_mind
        CMD-UNDO       ITEM   good   desk.undone          act=lay_aside
        CMD-UNDO       START  good   desk.undone          act=open_tote
        """,
    )
    after = warehouse.state()
    assert {name: after[name] for name in after if name != "desk"} == {
        name: before[name] for name in before if name != "desk"
    }


def test_serial_numbers_that_nobody_needs_are_told_apart(warehouse: Warehouse) -> None:
    warehouse.release(
        Method.WAVE, warehouse.order("W1", MUG_BLUE=1), warehouse.order("W2", CLOCK=2)
    )
    walk(warehouse)
    cancel_orders(warehouse.store, an_act(), refs=("W2",))

    play(
        warehouse.desk("wall", SAM),
        f"""
        TOTE-0002      ITEM   good   wall.scan_item
        CMD-LAY-ASIDE  ASIDE  ask    wall.scan_aside
        {CODES["CLOCK"]}  ASIDE  ask  desk.scan_serial
        SN-1001        ITEM   good   wall.laid_aside
        CMD-LAY-ASIDE  ASIDE  ask    wall.scan_aside
        {CODES["CLOCK"]}  START  good  wall.laid_aside
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Tote, "TOTE-0002").is_free


def test_without_a_place_to_put_it_away_nothing_is_laid_aside(warehouse: Warehouse) -> None:
    warehouse.release(Method.WAVE, warehouse.order("W1", MUG_BLUE=1))
    walk(warehouse)
    cancel_orders(warehouse.store, an_act(), refs=("W1",))
    with behind(warehouse.store) as connection:
        connection.exec_driver_sql(
            "UPDATE place SET kind = 'staging' WHERE kind IN ('restock', 'quarantine')"
        )
    desk = warehouse.desk("wall", SAM)
    desk.scan("TOTE-0001")
    desk.scan("CMD-LAY-ASIDE")

    assert desk.scan(CODES["MUG-BLUE"]).say == "returns.no_place"


def test_pieces_of_a_cancelled_order_leave_the_wall(warehouse: Warehouse) -> None:
    refs = [warehouse.order("W1", MUG_BLUE=2), warehouse.order("W2", PEN=1)]
    warehouse.release(Method.WAVE, *refs)
    walk(warehouse)
    desk = warehouse.desk("wall", SAM)
    for text in ("TOTE-0001", CODES["MUG-BLUE"], "WALL-1-01"):
        assert desk.scan(text).is_good
    cancel_orders(warehouse.store, an_act(), refs=("W1", "W2"))

    play(
        warehouse.desk("pick", SAM),
        """
        WALL-1-02      START  wrong  desk.not_expected
        WALL-1-01      BACK   ask    pick.bring_back    order=W1
        LOC-RESTOCK-1  START  good   pick.brought_back  n=1
        WALL-1-01      START  wrong  desk.not_expected
        """,
    )


def test_what_does_not_go_into_a_full_slot_goes_into_a_tote_beside_it(
    warehouse: Warehouse,
) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 3, "MUG_RED": 1}, A2={"PEN": 1})
    desk = warehouse.desk("wall")
    play(
        desk,
        """
        TOTE-0001      ITEM   good   wall.scan_item
        CMD-TOTE-FULL  ITEM   wrong  desk.not_expected
        2000000000015  SLOT   good   wall.put_into      wall_slot=WALL-1-01
        WALL-1-01      ITEM   good   wall.scan_item     n=3
        2000000000015  SLOT   good   wall.put_into      wall_slot=WALL-1-01
        CMD-TOTE-FULL  BESIDE ask    wall.scan_beside   order=A1
        TOTE-0001      BESIDE wrong  pick.tote_in_use
        CMD-NO         SLOT   info   desk.never_mind
        CMD-TOTE-FULL  BESIDE ask    wall.scan_beside
        """,
    )
    before = warehouse.state()
    play(
        desk,
        """
        TOTE-0005      ITEM   good   wall.scan_item     n=2
        CMD-UNDO       SLOT   good   desk.undone
        """,
    )
    assert warehouse.state() == before

    reply = play(
        desk,
        """
        CMD-TOTE-FULL  BESIDE ask    wall.scan_beside
        TOTE-0005      ITEM   good   wall.scan_item     n=2
        2000000000015  SLOT   good   wall.put_into      wall_slot=TOTE-0005
        WALL-1-01      SLOT   wrong  wall.wrong_slot    expected=TOTE-0005
        CMD-TOTE-FULL  BESIDE ask    wall.scan_beside
        TOTE-0006      ITEM   good   wall.scan_item     n=1
        2000000000022  SLOT   good   wall.put_last      wall_slot=TOTE-0006
        TOTE-0006      START  good   wall.order_complete order=A1
        """,
    )

    assert reply.step.slots[0].pieces == 4  # type: ignore[attr-defined]
    with warehouse.store.look() as reading:
        assert reading.get(Order, "A1").state is OrderState.PICKED
    assert [one.name for one in check(warehouse.store).rules if one.broken] == []
    step = play(warehouse.desk("pack", SAM), "TOTE-0005 BOX good pack.take_box").step
    assert step.places == ("TOTE-0005", "TOTE-0006", "WALL-1-01")  # type: ignore[attr-defined]
