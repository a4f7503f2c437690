"""The picking station, scan by scan."""

import pytest

from tests.scans import play
from tests.warehouse import BEN, Warehouse
from warehouse_desk.domain.orders import Order, OrderLine, OrderState, Reservation
from warehouse_desk.domain.picking import Method, Round, RoundState, Tote
from warehouse_desk.domain.stock import Count, SerialUnit, Stock


def test_a_single_order_is_walked_from_slot_to_bench(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=2, PEN=1)
    warehouse.release(Method.SINGLE, ref)

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT        TOTE   good  pick.scan_tote    order={ref}
        TOTE-0001       SLOT   good  pick.go_to_slot   slot=A-01-01
        LOC-A-01-01     ITEM   good  pick.scan_item    sku=MUG-BLUE n=2
        2000000000015   ITEM   good  pick.more         sku=MUG-BLUE n=1
        2000000000015   SLOT   good  pick.go_to_slot   slot=B-02-01
        LOC-B-02-01     ITEM   good  pick.scan_item    sku=PEN n=1
        2000000000053   DROP   good  pick.drop_bench
        LOC-BENCH-1     START  good  pick.dropped      slot=BENCH-1
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Order, ref).state is OrderState.PICKED
        assert reading.get(Stock, "MUG-BLUE", "TOTE-0001", "").quantity == 2
        assert reading.get(Stock, "MUG-BLUE", "A-01-01", "").quantity == 38
        assert reading.find(Reservation, order_ref=ref) == []
        assert [line.picked for line in reading.find(OrderLine, order_ref=ref)] == [2, 1]


def test_a_wrong_slot_keeps_the_place_and_names_both(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-02     SLOT   wrong  pick.wrong_slot   expected=A-01-01 scanned=A-01-02
        2000000000015   SLOT   wrong  desk.not_expected expected=A-01-01 scanned=2000000000015
        """,
    )


def test_a_wrong_item_names_both_and_the_tote_that_does_need_it(warehouse: Warehouse) -> None:
    first, second = warehouse.order(MUG_BLUE=1), warehouse.order(MUG_BLUE=1, MUG_RED=1)
    warehouse.release(Method.BATCH, first, second)
    desk = warehouse.desk()

    play(
        desk,
        f"""
        CMD-NEXT        CART   good   pick.scan_cart
        CART-01         SLOT   good   pick.go_to_slot  slot=A-01-01
        LOC-A-01-01     ITEM   good   pick.scan_item   sku=MUG-BLUE
        2000000000022   ITEM   wrong  pick.wrong_item  expected=MUG-BLUE scanned=MUG-RED orders={second}
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-RED", "A-01-02", "").quantity == 10


def test_a_batch_puts_each_order_into_its_own_tote(warehouse: Warehouse) -> None:
    first, second = warehouse.order("A1", MUG_BLUE=1), warehouse.order("A2", MUG_BLUE=2)
    warehouse.release(Method.BATCH, first, second)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        CART   good   pick.scan_cart
        CART-01         SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item   n=1
        2000000000015   PUT    good   pick.put         n=1 position=1
        TOTE-0001       ITEM   good   pick.scan_item   n=2
        2000000000015   ITEM   good   pick.more        n=1
        TOTE-0001       ITEM   wrong  pick.tote_in_use tote=TOTE-0001
        TOTE-0002       ITEM   good   pick.more        n=1
        2000000000015   PUT    good   pick.put         n=1 tote=TOTE-0002
        TOTE-0003       PUT    wrong  pick.wrong_tote  expected=TOTE-0002 scanned=TOTE-0003
        TOTE-0002       DROP   good   pick.drop_bench
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Tote, "TOTE-0001").order_ref == "A1"
        assert reading.get(Stock, "MUG-BLUE", "TOTE-0002", "").quantity == 2
        assert [order.state for order in reading.find(Order)] == [OrderState.PICKED] * 2


def test_a_zone_tote_is_handed_on_in_sequence(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=1, PEN=1)
    released = warehouse.release(Method.ZONE, ref)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=A-01-01
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   DROP   good   pick.drop_zone   zone=B
        LOC-BENCH-1     DROP   wrong  pick.wrong_drop  expected=HANDOVER zone=B scanned=BENCH-1
        LOC-HANDOVER-B  START  good   pick.dropped
        """,
    )
    last = play(
        warehouse.desk(badge=BEN),
        """
        TOTE-0002       START  wrong  pick.no_round    tote=TOTE-0002
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=B-02-01
        LOC-B-02-01     ITEM   good   pick.scan_item
        2000000000053   DROP   good   pick.drop_bench
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    assert last.is_good
    with warehouse.store.look() as reading:
        rounds = reading.find(Round, round=released.rounds)
        assert [one.state for one in rounds] == [RoundState.DONE] * 2
        assert reading.get(Order, ref).state is OrderState.PICKED


def test_the_next_zone_waits_for_the_tote(warehouse: Warehouse) -> None:
    released = warehouse.release(Method.ZONE, warehouse.order(MUG_BLUE=1, PEN=1))

    play(
        warehouse.desk(),
        f"ROUND-{released.rounds[1]} START wrong pick.no_round round={released.rounds[1]}",
    )


def test_a_wave_counts_the_pieces_of_all_its_orders_at_one_stand(warehouse: Warehouse) -> None:
    warehouse.release(Method.WAVE, warehouse.order(MUG_BLUE=3), warehouse.order(MUG_BLUE=4))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item   n=7
        CMD-COUNT-7     ITEM   wrong  pick.not_counted_here
        2000000000015   ITEM   good   pick.more        n=6
        CMD-COUNT-8     ITEM   wrong  pick.too_many    missing=6 scanned=8
        CMD-COUNT-7     DROP   good   pick.drop_wall
        LOC-BENCH-1     DROP   wrong  pick.wrong_drop  expected=WALL scanned=BENCH-1
        WALL-1-02       START  good   pick.dropped
        """,
    )


def test_a_case_counts_its_pieces_and_too_many_are_refused(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=8))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item   n=8
        12000000000012  ITEM   good   pick.more        n=2
        12000000000012  ITEM   wrong  pick.too_many    missing=2 scanned=6
        CMD-COUNT-8     DROP   good   pick.drop_bench
        """,
    )


def test_a_lot_is_asked_for_and_the_first_to_expire_is_wanted(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(TEA=1))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=A-02-01
        LOC-A-02-01     ITEM   good   pick.scan_item
        2000000000039   LOT    ask    pick.scan_lot    expected=L-OLD
        2000000000039   LOT    wrong  desk.not_expected expected=LOT
        CMD-CANCEL      ITEM   info   desk.never_mind
        2000000000039   LOT    ask    pick.scan_lot    expected=L-OLD
        LOT-L-NEW       ITEM   wrong  pick.wrong_lot   expected=L-OLD scanned=L-NEW
        2000000000039   LOT    ask    pick.scan_lot
        LOT-L-OLD       DROP   good   pick.drop_bench
        """,
    )


def test_a_serial_number_is_asked_for_and_followed(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(CLOCK=1))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=B-01-01
        LOC-B-01-01     ITEM   good   pick.scan_item
        2000000000046   SERIAL ask    pick.scan_serial
        SN-1002         DROP   good   pick.drop_bench
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "1002").place == "TOTE-0001"


def test_a_short_names_its_reason_and_tries_another_slot(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=2)
    warehouse.release(Method.SINGLE, ref)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=A-01-01
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        CMD-SHORT       ITEM   ask    pick.short_why   n=1
        2000000000015   ITEM   ask    desk.choose
        CMD-9           ITEM   ask    desk.choose
        CMD-CANCEL      ITEM   info   desk.never_mind
        CMD-SHORT       ITEM   ask    pick.short_why
        CMD-2           SLOT   good   pick.short_done  slot=A-01-01 n=1
        LOC-B-02-02     ITEM   good   pick.scan_item   n=1
        2000000000015   DROP   good   pick.drop_bench
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        (count,) = reading.find(Count)
        assert (count.place, count.reason, count.state) == ("A-01-01", "too_few", "open")
        assert reading.get(Stock, "MUG-BLUE", "@lost", "").quantity == 1
        (line,) = reading.find(OrderLine, order_ref=ref)
        assert (line.picked, line.short) == (2, 0)


def test_damaged_pieces_go_to_quarantine_and_leave_the_line_short(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_RED=1)
    warehouse.release(Method.SINGLE, ref)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-02     ITEM   good   pick.scan_item
        CMD-DAMAGED     DROP   good   pick.short_done
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-RED", "QUARANTINE-1", "").quantity == 1
        (line,) = reading.find(OrderLine, order_ref=ref)
        assert (line.short, line.short_reason) == (1, "damaged")


def test_an_order_of_which_nothing_was_found_is_closed_short(warehouse: Warehouse) -> None:
    ref = warehouse.order(CLOCK=2)
    warehouse.release(Method.SINGLE, ref)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        CMD-SHORT       SLOT   ask    pick.short_why
        CMD-1           DROP   good   pick.short_done
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Order, ref).state is OrderState.SHORT
        assert reading.get(Tote, "TOTE-0001").is_free
        (line,) = reading.find(OrderLine, order_ref=ref)
        assert (line.short, line.short_reason) == (2, "slot_empty")


def test_a_skipped_stand_comes_back_at_the_end(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1, PEN=1))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=A-01-01
        CMD-SKIP        SLOT   good   pick.skipped     slot=A-01-01
        LOC-B-02-01     ITEM   good   pick.scan_item   sku=PEN
        2000000000053   SLOT   good   pick.go_to_slot  slot=A-01-01
        LOC-A-01-01     ITEM   good   pick.scan_item   sku=MUG-BLUE
        """,
    )


def test_undo_brings_back_exactly_what_was_and_redo_does_it_again(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    desk = warehouse.desk()
    play(
        desk,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        """,
    )
    before = _state(warehouse)

    play(
        desk,
        """
        2000000000015   ITEM   good   pick.more        n=1
        CMD-UNDO        ITEM   good   desk.undone
        """,
    )

    assert _state(warehouse) == before
    play(
        desk,
        """
        CMD-REDO        ITEM   good   desk.redone
        2000000000015   DROP   good   pick.drop_bench
        """,
    )


def test_nothing_is_left_to_undo_before_the_round_was_taken(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))

    play(
        warehouse.desk(),
        """
        CMD-UNDO        START  wrong  store.nothing_to_undo
        CMD-REDO        START  wrong  store.nothing_to_undo
        CMD-NEXT        TOTE   good   pick.scan_tote
        CMD-UNDO        TOTE   wrong  store.cannot_undo
        """,
    )


def test_a_paused_round_goes_on_at_the_same_line_at_another_desk(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more        n=1
        CMD-PAUSE       START  good   pick.paused
        """,
    )

    play(
        warehouse.desk(),
        """
        CMD-NEXT        SLOT   good   pick.go_to_slot  slot=A-01-01
        LOC-A-01-01     ITEM   good   pick.more        n=1
        """,
    )


def test_a_desk_that_died_stands_on_the_same_line_at_the_next_start(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more        n=1
        """,
    )

    again = warehouse.desk()

    play(again, "2000000000015   DROP   good   pick.drop_bench")


def test_a_round_that_somebody_walks_is_not_taken_by_another(warehouse: Warehouse) -> None:
    released = warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    play(warehouse.desk(), "CMD-NEXT TOTE good pick.scan_tote")

    play(
        warehouse.desk(badge=BEN),
        f"""
        CMD-NEXT                    START  wrong  pick.no_round
        ROUND-{released.rounds[0]}  START  wrong  pick.taken_by_other  name=Ada
        """,
    )


def test_a_full_tote_is_laid_down_for_another(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        CMD-TOTE-FULL   TOTE   good   pick.tote_full   tote=TOTE-0001
        TOTE-0001       TOTE   wrong  pick.tote_in_use
        TOTE-0002       ITEM   good   pick.more
        2000000000015   DROP   good   pick.drop_bench
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-BLUE", "TOTE-0001", "").quantity == 1
        assert reading.get(Stock, "MUG-BLUE", "TOTE-0002", "").quantity == 1


def test_a_cart_without_room_or_in_use_is_refused(warehouse: Warehouse) -> None:
    refs = [warehouse.order(MUG_BLUE=1) for _ in range(3)]
    warehouse.release(Method.BATCH, *refs)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        CART   good   pick.scan_cart
        CART-01         CART   wrong  pick.cart_too_small  positions=2 wanted=3
        CART-99         CART   wrong  store.not_there
        CART-02         SLOT   good   pick.go_to_slot
        """,
    )


@pytest.mark.parametrize("reason", ["CMD-1", "CMD-3", "CMD-4"])
def test_pieces_in_the_hand_go_into_a_tote_before_a_short(
    warehouse: Warehouse, reason: str
) -> None:
    warehouse.release(Method.BATCH, warehouse.order(MUG_BLUE=2))

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT        CART   good   pick.scan_cart
        CART-01         SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        CMD-SKIP        ITEM   wrong  pick.hand_not_empty
        CMD-SHORT       ITEM   ask    pick.short_why
        {reason}        ITEM   wrong  pick.hand_not_empty
        TOTE-0001       ITEM   good   pick.more
        CMD-SHORT       ITEM   ask    pick.short_why
        {reason}        SLOT   good   pick.short_done
        """,
    )


def _state(warehouse: Warehouse) -> dict[str, list[tuple[object, ...]]]:
    """List everything but what only grows, and places that were emptied again."""
    grows = {"operation", "event", "trail", "movement"}
    rows = {name: rows for name, rows in warehouse.rows().items() if name not in grows}
    rows["stock"] = [row for row in rows["stock"] if any(row[3:])]
    return rows
