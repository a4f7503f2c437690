"""The picking station, scan by scan."""

from collections.abc import Callable
from functools import partial

import pytest

from tests.factories import a_lot, a_product, an_act
from tests.scans import play
from tests.warehouse import BEN, CASE, CODES, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderLine, OrderState, Reservation
from warehouse_desk.domain.picking import Cart, Method, Round, RoundState, Task, Tote
from warehouse_desk.domain.stock import Count, SerialUnit, Stock
from warehouse_desk.i18n import load
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.usecases.claims import LEASE
from warehouse_desk.usecases.picking.items import confirm_slot, skip_task, take_item
from warehouse_desk.usecases.picking.rounds import (
    drop_round,
    pause_round,
    take_round,
    take_tote,
)
from warehouse_desk.usecases.policies import set_policy
from warehouse_desk.usecases.queue import expedite_orders
from warehouse_desk.usecases.set_up import furnish


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
        LOC-A-01-01     DROP   wrong pick.wrong_drop   expected=BENCH scanned=A-01-01
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
        MUG-RED         ITEM   wrong  pick.wrong_item  scanned=MUG-RED orders={second}
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


def test_two_people_pick_in_one_zone_without_a_clash(warehouse: Warehouse) -> None:
    refs = [warehouse.order(MUG_BLUE=1), warehouse.order(MUG_BLUE=1)]
    released = warehouse.release(Method.ZONE, *refs)
    ada, ben = warehouse.desk(), warehouse.desk(badge=BEN)

    for desk, tote in ((ada, "TOTE-0001"), (ben, "TOTE-0002")):
        for text in ("CMD-NEXT", tote, "LOC-A-01-01"):
            assert desk.scan(text).is_good, text
    refused = ben.scan("TOTE-0001")
    for desk in (ada, ben):
        for text in (CODES["MUG-BLUE"], "LOC-BENCH-1"):
            assert desk.scan(text).is_good, text

    assert not refused.is_good
    with warehouse.store.look() as reading:
        rounds = reading.find(Round, round=released.rounds)
        assert {(one.person, one.zone, one.state) for one in rounds} == {
            ("ada", "A", RoundState.DONE), ("ben", "A", RoundState.DONE),
        }  # fmt: skip
        assert reading.get(Stock, "MUG-BLUE", "A-01-01", "").quantity == 38


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
        CMD-COUNT-8     ITEM   wrong  pick.too_many    missing=6 scanned=7
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


@pytest.mark.parametrize(
    ("count_from", "how"),
    [
        (10_000, ["Scan each case and each piece.", "", ""]),
        (4, ["Scan one, then count: 15 pieces in all.", " Count the pieces: 15 in all.",
             " Count them: 15 in all."]),
    ],
)  # fmt: skip
def test_what_to_take_is_said_in_cases_and_pieces(
    warehouse: Warehouse, count_from: int, how: list[str]
) -> None:
    set_policy(warehouse.store, an_act(), name="pick.count_from", value=count_from)
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=15))
    desk = warehouse.desk()
    said = []

    for text in ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", CASE, CASE):
        reply = desk.scan(text)
        said.append(sentence(load("en"), reply.say.value, reply.facts))

    assert said[2:] == [
        f"Take 15: Blue mug. That is 2 cases of 6 and 3 pieces. {how[0]}",
        f"9 more of MUG-BLUE: 1 case of 6 and 3 pieces.{how[1]}",
        f"3 more of MUG-BLUE.{how[2]}",
    ]


def test_a_lot_is_asked_for_and_the_first_to_expire_is_wanted(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(TEA=1))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=A-02-01
        LOC-A-02-01     ITEM   good   pick.scan_item
        2000000000039   LOT    ask    desk.scan_lot    expected=L-OLD
        2000000000039   LOT    wrong  desk.not_expected expected=LOT
        CMD-CANCEL      ITEM   info   desk.never_mind
        2000000000039   LOT    ask    desk.scan_lot    expected=L-OLD
        LOT-L-NEW       ITEM   wrong  pick.wrong_lot   expected=L-OLD scanned=L-NEW
        2000000000039   LOT    ask    desk.scan_lot
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
        2000000000046   SERIAL ask    desk.scan_serial
        SN-1002         DROP   good   pick.drop_bench
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "1002").place == "TOTE-0001"


def test_a_number_nobody_knows_is_refused_where_all_pieces_have_theirs(
    warehouse: Warehouse,
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(CLOCK=2))
    desk = warehouse.desk()
    play(
        desk,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-B-01-01     ITEM   good   pick.scan_item
        2000000000046   SERIAL ask    desk.scan_serial
        SN-7777         ITEM   wrong  stock.serial_elsewhere  serial=7777 place=
        """,
    )
    warehouse.put("CLOCK", "B-01-01", 1)

    play(
        desk,
        """
        2000000000046   SERIAL ask    desk.scan_serial
        SN-7777         ITEM   good   pick.more
        2000000000046   SERIAL ask    desk.scan_serial
        SN-8888         ITEM   wrong  stock.serial_elsewhere
        """,
    )


def test_another_lot_is_not_taken_where_each_piece_has_a_number(warehouse: Warehouse) -> None:
    watch = a_product("WATCH", lots=True, serials=True)
    furnish(
        warehouse.store,
        an_act(),
        [watch, a_lot("W1", sku="WATCH"), a_lot("W2", sku="WATCH", expiry="2028-01-31")],
        name="watch",
    )
    for lot in ("W1", "W2"):
        warehouse.put("WATCH", "A-02-01", 2, lot)
    warehouse.release(Method.SINGLE, warehouse.order(WATCH=1))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-02-01     ITEM   good   pick.scan_item
        WATCH           LOT    ask    desk.scan_lot    expected=W1
        LOT-W2          ITEM   wrong  pick.wrong_lot
        WATCH           LOT    ask    desk.scan_lot
        LOT-W2          ITEM   wrong  pick.wrong_lot
        """,
    )


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


def test_another_slot_is_taken_without_a_word_about_this_one(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=3)
    warehouse.release(Method.SINGLE, ref)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=A-01-01
        LOC-A-01-01     ITEM   good   pick.scan_item   n=3
        2000000000015   ITEM   good   pick.more        n=2
        CMD-OTHER-SLOT  SLOT   good   pick.other_slot  slot=A-01-01 expected=B-02-02
        CMD-UNDO        ITEM   good   desk.undone
        CMD-OTHER-SLOT  SLOT   good   pick.other_slot
        LOC-B-02-02     ITEM   good   pick.scan_item   n=2
        2000000000015   ITEM   good   pick.more        n=1
        2000000000015   DROP   good   pick.drop_bench
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-BLUE", "A-01-01", "") == Stock("MUG-BLUE", "A-01-01", "", 39)
        assert reading.get(Stock, "MUG-BLUE", "TOTE-0001", "").quantity == 3
        assert reading.find(Count) == []


def test_without_another_slot_the_task_stays(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_RED=1))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        CMD-OTHER-SLOT  SLOT   wrong  pick.no_other_slot  sku=MUG-RED
        """,
    )


def test_damaged_pieces_go_to_quarantine_and_leave_the_line_short(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_RED=10)
    warehouse.release(Method.SINGLE, ref)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-02     ITEM   good   pick.scan_item
        CMD-DAMAGED     DROP   good   pick.damaged_done
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-RED", "QUARANTINE-1", "").quantity == 10
        (line,) = reading.find(OrderLine, order_ref=ref)
        assert (line.short, line.short_reason) == (10, "damaged")


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
    before = warehouse.state()

    play(
        desk,
        """
        2000000000015   ITEM   good   pick.more        n=1
        CMD-UNDO        ITEM   good   desk.undone
        """,
    )

    assert warehouse.state() == before
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


@pytest.mark.parametrize("reason", ["CMD-1", "CMD-3", "CMD-5"])
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


def test_serial_numbers_go_along_into_the_tote_of_a_batch(warehouse: Warehouse) -> None:
    warehouse.release(Method.BATCH, warehouse.order(CLOCK=2))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        CART    good   pick.scan_cart
        CART-01         SLOT    good   pick.go_to_slot
        LOC-B-01-01     ITEM    good   pick.scan_item    n=2
        2000000000046   SERIAL  ask    desk.scan_serial
        SN-1002         ITEM    good   pick.more         n=1
        2000000000046   SERIAL  ask    desk.scan_serial
        SN-1002         ITEM    wrong  stock.serial_elsewhere
        2000000000046   SERIAL  ask    desk.scan_serial
        SN-1001         PUT     good   pick.put          n=2
        TOTE-0001       DROP    good   pick.drop_bench
        """,
    )

    with warehouse.store.look() as reading:
        units = reading.find(SerialUnit, sku="CLOCK")
        assert {unit.place for unit in units} == {"TOTE-0001"}
        assert reading.get(Stock, "CLOCK", "TOTE-0001", "").quantity == 2


def test_pieces_with_serial_numbers_that_are_missing_take_their_numbers_along(
    warehouse: Warehouse,
) -> None:
    warehouse.put("CLOCK", "A-02-01", 1)
    warehouse.release(Method.SINGLE, warehouse.order(CLOCK=2))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=B-01-01
        CMD-DAMAGED     SLOT   good   pick.damaged_done  n=2
        LOC-A-02-01     ITEM   good   pick.scan_item   n=1
        """,
    )

    with warehouse.store.look() as reading:
        assert {unit.place for unit in reading.find(SerialUnit)} == {"QUARANTINE-1"}
        assert reading.get(Stock, "CLOCK", "QUARANTINE-1", "").quantity == 2
        assert reading.get(Stock, "CLOCK", "A-02-01", "").reserved == 1


def test_a_number_that_is_asked_for_may_be_left_alone(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(TEA=2))
    desk = warehouse.desk()
    play(
        desk,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-02-01     ITEM   good   pick.scan_item
        2000000000039   LOT    ask    desk.scan_lot      expected=L-OLD
        """,
    )
    before = warehouse.rows()

    play(
        desk,
        """
        2000000000039   LOT    wrong  desk.not_expected  expected=LOT
        CMD-PAUSE       LOT    wrong  desk.not_expected
        CMD-UNDO        ITEM   info   desk.never_mind
        2000000000039   LOT    ask    desk.scan_lot
        CMD-NO          ITEM   info   desk.never_mind
        2000000000039   LOT    ask    desk.scan_lot
        LOT-L-NEW       ITEM   wrong  pick.wrong_lot     expected=L-OLD scanned=L-NEW
        """,
    )
    assert warehouse.rows() == before
    play(desk, "CMD-UNDO SLOT good desk.undone")


def test_several_pieces_with_serial_numbers_are_scanned_one_by_one(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(CLOCK=2))

    play(
        warehouse.desk(),
        """
        CMD-NEXT                 TOTE   good   pick.scan_tote
        TOTE-0001                SLOT   good   pick.go_to_slot
        LOC-B-01-01              ITEM   good   pick.scan_item
        ]C10202000000000046372   ITEM   wrong  stock.serial_needed  sku=CLOCK
        CMD-COUNT-2              ITEM   wrong  pick.not_counted_here
        """,
    )


def test_a_short_that_leads_to_a_slot_of_the_same_line_adds_to_its_promise(
    warehouse: Warehouse,
) -> None:
    ref = warehouse.order(MUG_BLUE=42)
    warehouse.release(Method.SINGLE, ref)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=A-01-01
        LOC-A-01-01     ITEM   good   pick.scan_item   n=40
        2000000000015   ITEM   good   pick.more
        CMD-COUNT-37    ITEM   good   pick.more        n=3
        CMD-SHORT       ITEM   ask    pick.short_why   n=3
        CMD-2           SLOT   good   pick.short_done  slot=A-01-01 n=3
        LOC-B-02-02     ITEM   good   pick.scan_item
        """,
    )

    with warehouse.store.look() as reading:
        (promise,) = reading.find(Reservation, order_ref=ref)
        assert (promise.place, promise.quantity) == ("B-02-02", 5)
        assert sum(task.missing for task in reading.find(Task, order_ref=ref)) == 5


def test_single_pieces_of_many_orders_are_counted_together_in_a_wave(
    warehouse: Warehouse,
) -> None:
    for _ in range(3):
        warehouse.order(MUG_BLUE=2)
    warehouse.release(Method.WAVE)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item   n=6
        2000000000015   ITEM   good   pick.more        n=5
        2000000000015   ITEM   good   pick.more        n=4
        CMD-COUNT-2     ITEM   wrong  pick.too_many    missing=4 scanned=2
        CMD-COUNT-5     ITEM   good   pick.more        n=1
        CMD-COUNT-6     DROP   good   pick.drop_wall
        """,
    )


def test_a_question_is_not_answered_for_another_stand(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1, PEN=1))
    asked, other = warehouse.desk(), warehouse.desk()
    play(
        asked,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot  slot=A-01-01
        CMD-SHORT       SLOT   ask    pick.short_why
        """,
    )
    for text in ("LOC-A-01-01", "2000000000015"):
        assert other.scan(text).is_good
    before = warehouse.rows()

    play(asked, "CMD-1 SLOT wrong store.changed_elsewhere")

    assert warehouse.rows() == before
    play(asked, "LOC-B-02-01 ITEM good pick.scan_item")


def test_a_round_left_alone_for_hours_may_be_taken_over(warehouse: Warehouse) -> None:
    (number,) = warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1)).rounds
    left = warehouse.desk()
    play(
        left,
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        """,
    )
    other = warehouse.desk(badge=BEN)
    play(other, f"ROUND-{number}  START  wrong  pick.taken_by_other  name=Ada")

    warehouse.clock.now += LEASE

    play(other, f"ROUND-{number}  SLOT   good   pick.go_to_slot")
    play(left, "LOC-A-01-01 START wrong desk.not_expected")


def test_a_paused_round_may_be_taken_over_at_once(warehouse: Warehouse) -> None:
    (number,) = warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1)).rounds
    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        CMD-PAUSE       START  good   pick.paused
        """,
    )

    play(warehouse.desk(badge=BEN), f"ROUND-{number}  TOTE  good  pick.scan_tote")


def test_a_cart_that_another_round_has_is_refused(warehouse: Warehouse) -> None:
    first, second = warehouse.order(MUG_BLUE=1), warehouse.order(PEN=1)
    (one,) = warehouse.release(Method.BATCH, first).rounds
    warehouse.release(Method.BATCH, second)
    play(
        warehouse.desk(),
        f"""
        ROUND-{one}     CART   good   pick.scan_cart
        CART-01         SLOT   good   pick.go_to_slot
        """,
    )

    play(
        warehouse.desk(badge=BEN),
        f"""
        CMD-NEXT        CART   good   pick.scan_cart
        CART-01         CART   wrong  pick.cart_in_use  cart=CART-01 round={one}
        CART-02         SLOT   good   pick.go_to_slot
        """,
    )


def test_a_cart_is_free_again_once_its_round_is_down(warehouse: Warehouse) -> None:
    warehouse.release(Method.BATCH, warehouse.order(MUG_BLUE=1))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        CART   good   pick.scan_cart
        CART-01         SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   PUT    good   pick.put
        2000000000015   PUT    wrong  desk.not_expected  expected=TOTE
        TOTE-0001       DROP   good   pick.drop_bench
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Cart, "CART-01").round == 0


def test_a_stand_is_walked_to_again_only_with_an_empty_hand(warehouse: Warehouse) -> None:
    warehouse.release(Method.BATCH, warehouse.order(MUG_BLUE=2))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        CART   good   pick.scan_cart
        CART-01         SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        CMD-DAMAGED     ITEM   wrong  pick.hand_not_empty
        CMD-TOTE-FULL   ITEM   wrong  desk.not_expected
        CMD-COUNT       ITEM   wrong  desk.not_expected
        CMD-NEXT        ITEM   wrong  desk.not_expected
        """,
    )


def test_a_tote_that_is_full_before_anything_was_found_is_free_again_at_the_end(
    warehouse: Warehouse,
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        CMD-TOTE-FULL   TOTE   good   pick.tote_full
        TOTE-0002       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   DROP   good   pick.drop_bench
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Tote, "TOTE-0001").is_free
        assert not reading.get(Tote, "TOTE-0002").is_free


def test_zone_orders_with_a_full_tote_bring_both_to_the_next_zone(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=2, PEN=1)
    warehouse.release(Method.ZONE, ref)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        CMD-TOTE-FULL   TOTE   good   pick.tote_full
        TOTE-0002       ITEM   good   pick.more
        2000000000015   DROP   good   pick.drop_zone
        LOC-HANDOVER-B  START  good   pick.dropped
        TOTE-0002       SLOT   good   pick.go_to_slot
        LOC-B-02-01     ITEM   good   pick.scan_item
        2000000000053   DROP   good   pick.drop_bench
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        totes = reading.find(Tote, order_ref=ref)
        assert [(tote.tote, tote.at) for tote in totes] == [
            ("TOTE-0001", "BENCH-1"), ("TOTE-0002", "BENCH-1"),
        ]  # fmt: skip


@pytest.mark.parametrize("at", ["SLOT", "ITEM", "after the first piece"])
def test_nothing_is_brought_away_before_it_is_done(warehouse: Warehouse, at: str) -> None:
    (number,) = warehouse.release(Method.BATCH, warehouse.order(MUG_BLUE=2)).rounds
    desk = warehouse.desk()
    for text in ("CMD-NEXT", "CART-01", "LOC-A-01-01", "2000000000015")[
        : 2 + ["SLOT", "ITEM", "after the first piece"].index(at)
    ]:
        assert desk.scan(text).is_good
    before = warehouse.rows()

    with pytest.raises(Refusal) as refused:
        drop_round(warehouse.store, an_act(person="ada"), round=number, place="BENCH-1")

    assert refused.value.why in {Why.WRONG_STATE, Why.HAND_NOT_EMPTY}
    assert warehouse.rows() == before


@pytest.mark.parametrize(
    "act",
    [
        partial(confirm_slot, slot="A-01-01"),
        partial(take_item, sku="MUG-BLUE"),
        partial(take_tote, tote="TOTE-0005"),
        skip_task,
        pause_round,
        partial(drop_round, place="BENCH-1"),
    ],
)
def test_only_its_picker_works_on_a_round(warehouse: Warehouse, act: Callable[..., object]) -> None:
    (number,) = warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1)).rounds
    assert warehouse.desk().scan("CMD-NEXT").is_good
    before = warehouse.rows()

    with pytest.raises(Refusal) as refused:
        act(warehouse.store, an_act(person="ben"), round=number)

    assert (refused.value.why, refused.value.facts["name"]) == (Why.TAKEN_BY_OTHER, "Ada")
    assert warehouse.rows() == before


def test_a_round_that_is_done_is_not_worked_on(warehouse: Warehouse) -> None:
    (number,) = warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1)).rounds
    desk = warehouse.desk()
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", "2000000000015"):
        assert desk.scan(text).is_good
    act = partial(an_act, person="ada")

    with pytest.raises(Refusal) as nothing_left:
        skip_task(warehouse.store, act(), round=number)
    desk.scan("LOC-BENCH-1")
    with pytest.raises(Refusal) as over:
        skip_task(warehouse.store, act(), round=number)
    with pytest.raises(Refusal) as gone:
        take_round(warehouse.store, act(), round=number)

    assert {one.value.why for one in (nothing_left, over, gone)} == {Why.NO_ROUND}


def test_the_most_urgent_round_comes_first_and_ones_own_before_all(warehouse: Warehouse) -> None:
    slow, fast = warehouse.order("SLOW", PEN=1), warehouse.order("FAST", PEN=1)
    warehouse.release(Method.SINGLE, slow)
    expedite_orders(warehouse.store, an_act(), refs=(fast,), urgent=True)
    warehouse.release(Method.SINGLE, fast)
    desk = warehouse.desk()

    play(desk, "CMD-NEXT   TOTE   good  pick.scan_tote  order=FAST")
    play(desk, "CMD-PAUSE  START  good  pick.paused")
    play(warehouse.desk(badge=BEN), "CMD-NEXT   TOTE   good  pick.scan_tote  order=SLOW")
    play(desk, "CMD-NEXT   TOTE   good  pick.scan_tote  order=FAST")


def test_a_wave_goes_on_in_another_tote_when_one_is_full(warehouse: Warehouse) -> None:
    released = warehouse.release(Method.WAVE, warehouse.order(MUG_BLUE=2))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        CMD-TOTE-FULL   TOTE   good   pick.tote_full   tote=TOTE-0001
        TOTE-0002       ITEM   good   pick.more
        2000000000015   DROP   good   pick.drop_wall
        WALL-1-03       START  good   pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        totes = reading.find(Tote, wave=released.wave)
        assert [(tote.tote, tote.at) for tote in totes] == [
            ("TOTE-0001", "WALL-1-03"), ("TOTE-0002", "WALL-1-03"),
        ]  # fmt: skip


def test_another_slot_is_asked_for_with_an_empty_hand_only(warehouse: Warehouse) -> None:
    warehouse.release(Method.BATCH, warehouse.order(MUG_BLUE=2))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        CART   good   pick.scan_cart
        CART-01         SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        CMD-OTHER-SLOT  ITEM   wrong  pick.hand_not_empty
        """,
    )


def test_no_more_slots_are_walked_to_than_are_needed(warehouse: Warehouse) -> None:
    for place in ("A-02-01", "B-02-01"):
        warehouse.put("MUG-BLUE", place, 9)
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=40))

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        CMD-COUNT-38    ITEM   good   pick.more        n=2
        CMD-SHORT       ITEM   ask    pick.short_why
        CMD-2           SLOT   good   pick.short_done  n=2
        """,
    )

    with warehouse.store.look() as reading:
        (left,) = [one for one in reading.find(Reservation) if one.quantity]
        assert left.quantity == 2
