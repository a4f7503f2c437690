"""Everything that happens between the racks: an answer, its event, and the way back."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.behind import behind
from tests.factories import an_act
from tests.scans import play
from tests.unit.stations.spots import walk
from tests.warehouse import BEN, CASE, CODES, SAM, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Event
from warehouse_desk.domain.floor import Aisle
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.picking import Method, Round, RoundState, Tote
from warehouse_desk.domain.stock import Count, SerialUnit, Stock
from warehouse_desk.stations.desk import Desk
from warehouse_desk.storage.rules import check
from warehouse_desk.usecases.picking.items import take_item
from warehouse_desk.usecases.picking.joining import join_running_batch
from warehouse_desk.usecases.picking.step import PickStep
from warehouse_desk.usecases.policies import allow_substitutes, set_policy
from warehouse_desk.usecases.queue import cancel_orders, change_lines, expedite_orders

MUG, RED, TEA, CLOCK, PEN = CODES.values()
SINGLE = """
    CMD-NEXT        TOTE  good  pick.scan_tote
    TOTE-0001       SLOT  good  pick.go_to_slot
"""


def single(warehouse: Warehouse, **pieces: int) -> Desk:
    """Stand at the first slot of an order."""
    warehouse.release(Method.SINGLE, warehouse.order("A1", **pieces))
    desk = warehouse.desk()
    play(desk, SINGLE)
    return desk


def batch(warehouse: Warehouse) -> Desk:
    """Stand at the first slot of two orders, with a cart."""
    warehouse.release(
        Method.BATCH, warehouse.order("A1", MUG_BLUE=1, PEN=1), warehouse.order("A2", MUG_BLUE=2)
    )
    desk = warehouse.desk()
    play(desk, "CMD-NEXT CART good pick.scan_cart \n CART-02 SLOT good pick.go_to_slot")
    return desk


def policy(warehouse: Warehouse, name: str, value: int, scope: str = "", of: str = "") -> None:
    set_policy(warehouse.store, an_act(), name=name, value=value, scope=scope, of=of)


def told(warehouse: Warehouse, kind: str) -> list[str]:
    """Name what events of a kind were told of."""
    with warehouse.store.look() as reading:
        return [event.subject for event in reading.find(Event, kind=kind)]


def mugs_may_be_red(warehouse: Warehouse) -> None:
    allow_substitutes(warehouse.store, an_act(), sku="MUG-BLUE", instead=("MUG-RED",))


def slots_are_looked_at(warehouse: Warehouse) -> None:
    policy(warehouse, "pick.check_empty", 1)


def two(warehouse: Warehouse) -> Desk:
    """Stand at the first slot of an order of two lines."""
    return single(warehouse, MUG_BLUE=2, PEN=1)


def all_red(warehouse: Warehouse) -> Desk:
    """Stand at the first slot of an order that wants all that is there."""
    return single(warehouse, MUG_RED=10, PEN=1)


def nothing(_: Warehouse) -> None:
    """Prepare nothing."""


Prepare = Callable[[Warehouse], object]
#: What happens: how it is prepared, whose walk it is, scans before it, the act, and its event.
LOOKED = "slot_looked_at"

SURPRISES: dict[str, tuple[Prepare, Callable[[Warehouse], Desk], str, str, str]] = {
    "short": (nothing, two, "CMD-SHORT", "CMD-1", "ran_short"),
    "one of them short": (nothing, two, "CMD-SHORT-1", "CMD-2", "ran_short"),
    "another item in the slot": (nothing, two, "CMD-SHORT", "CMD-5", "ran_short"),
    "damaged": (nothing, two, "", "CMD-DAMAGED", "ran_short"),
    "one damaged": (nothing, two, "", "CMD-DAMAGED-1", "ran_short"),
    "skipped": (nothing, two, "", "CMD-SKIP", "task_skipped"),
    "another slot": (nothing, two, "", "CMD-OTHER-SLOT", "slot_changed"),
    "another slot, scanned": (
        nothing, two, "LOC-B-02-02", "LOC-B-02-02", "slot_substituted",
    ),
    "another product": (
        mugs_may_be_red, two, "CMD-SUBSTITUTE", "CMD-1", "product_substituted",
    ),
    "blocked aisle": (nothing, batch, "", "CMD-BLOCKED", "aisle_blocked"),
    "tote full": (nothing, two, "", "CMD-TOTE-FULL", "tote_full"),
    "tote swapped": (
        nothing, two, f"LOC-A-01-01 {MUG} CMD-TOTE-SWAP", "TOTE-0002", "tote_swapped",
    ),
    "tote of the round swapped": (
        nothing, batch,
        f"LOC-A-01-01 {MUG} TOTE-0001 CMD-TOTE-SWAP TOTE-0001", "TOTE-0002", "tote_swapped",
    ),
    "cart broken": (nothing, batch, "", "CMD-CART-BROKEN", "cart_broken"),
    "picked again": (nothing, two, f"LOC-A-01-01 {MUG} CMD-REOPEN", "CMD-1", "line_reopened"),
    "found later": (
        nothing, two, "CMD-SHORT CMD-1 CMD-SHORT CMD-1 CMD-FOUND", "CMD-1", "item_found",
    ),
    "handed over": (nothing, two, "CMD-HAND-OVER", "CMD-1", "round_handed_over"),
    "slot without a scan": (
        lambda w: policy(w, "pick.without_scan", 2), two, "", "CMD-OK", "went_without_scan",
    ),
    "item without a scan": (
        lambda w: policy(w, "pick.without_scan", 2), two, "LOC-A-01-01", "CMD-OK",
        "went_without_scan",
    ),
    "tote without a scan": (
        lambda w: policy(w, "pick.without_scan", 2), batch,
        f"LOC-A-01-01 {MUG} TOTE-0001 {MUG} TOTE-0002 {MUG}", "CMD-OK", "went_without_scan",
    ),
    "slot looked at, empty": (
        slots_are_looked_at, all_red, f"LOC-A-01-02 {RED} CMD-COUNT-10", "CMD-YES", LOOKED,
    ),
    "slot looked at, not empty": (
        slots_are_looked_at, all_red, f"LOC-A-01-02 {RED} CMD-COUNT-10", "CMD-NO", LOOKED,
    ),
    "slot looked at, three left": (
        slots_are_looked_at, all_red, f"LOC-A-01-02 {RED} CMD-COUNT-10", "CMD-COUNT-3", LOOKED,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SURPRISES)
def test_a_surprise_is_told_and_taken_back_exactly(warehouse: Warehouse, name: str) -> None:
    prepare, begin, before, act, event = SURPRISES[name]
    prepare(warehouse)
    if name == "handed over":
        warehouse.desk(badge=BEN)
    desk = begin(warehouse)
    for text in before.split():
        desk.scan(text)
    stood = warehouse.state()

    assert desk.scan(act).is_good
    assert warehouse.state() != stood
    assert told(warehouse, event)

    assert desk.scan("CMD-LOOK-BACK").say == "desk.look_back"
    assert desk.scan("CMD-UNDO").say == "desk.undone"
    assert warehouse.state() == stood
    assert desk.scan("CMD-REDO").say == "desk.redone"
    assert desk.scan("CMD-UNDO").say == "desk.undone"
    assert warehouse.state() == stood


def test_a_short_takes_what_is_there_and_walks_on_where_it_costs_least(
    warehouse: Warehouse,
) -> None:
    warehouse.put("MUG-RED", "B-02-01", 5)
    desk = single(warehouse, MUG_RED=10, PEN=1)

    play(
        desk,
        f"""
        LOC-A-01-02    ITEM  good   pick.scan_item   n=10
        CMD-SHORT-11   ITEM  wrong  pick.too_many
        CMD-SHORT-8    ITEM  ask    pick.short_why   n=2
        CMD-2          ITEM  good   pick.short_done  n=2
        CMD-COUNT-9    ITEM  wrong  pick.not_counted_here
        {RED}          ITEM  good   pick.more        n=7
        CMD-COUNT-8    SLOT  good   pick.go_to_slot  slot=B-02-01
        LOC-B-02-01    ITEM  good   pick.scan_item   sku=PEN
        """,
    )

    with warehouse.store.look() as reading:
        (count,) = reading.find(Count)
        assert (count.place, count.state, count.found) == ("A-01-02", "open", -2)


def test_one_damaged_piece_is_taken_from_the_same_slot_again(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_BLUE=2)

    play(
        desk,
        f"""
        LOC-A-01-01    ITEM  good  pick.scan_item     n=2
        CMD-DAMAGED-1  ITEM  good  pick.damaged_done  n=1
        {MUG}          ITEM  good  pick.more          n=1
        {MUG}          DROP  good  pick.drop_bench
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-BLUE", "QUARANTINE-1", "").quantity == 1


def test_another_lot_is_taken_when_it_is_scanned_again(warehouse: Warehouse) -> None:
    desk = single(warehouse, TEA=2)

    play(
        desk,
        f"""
        LOC-A-02-01              ITEM  good   pick.scan_item
        ]C1010{TEA}10L-NEW       ITEM  wrong  pick.wrong_lot  instead=TEA
        ]C1010{TEA}10L-NEW       ITEM  good   pick.more       n=1
        ]C1010{TEA}10L-NEW       DROP  good   pick.drop_bench
        """,
    )

    assert told(warehouse, "lot_substituted") == ["TEA"]


def test_a_policy_may_forbid_another_lot_and_another_slot(warehouse: Warehouse) -> None:
    policy(warehouse, "pick.other_lot", 0, "sku", "TEA")
    policy(warehouse, "pick.other_slot", 0, "person", "ada")
    desk = single(warehouse, MUG_BLUE=1, TEA=1)

    play(
        desk,
        f"""
        LOC-B-02-02              SLOT  wrong  pick.wrong_slot  instead=None
        LOC-B-02-02              SLOT  wrong  pick.wrong_slot  instead=None
        LOC-A-01-01              ITEM  good   pick.scan_item
        {MUG}                    SLOT  good   pick.go_to_slot
        LOC-A-02-01              ITEM  good   pick.scan_item
        ]C1010{TEA}10L-NEW       ITEM  wrong  pick.wrong_lot   instead=None
        ]C1010{TEA}10L-NEW       ITEM  wrong  pick.wrong_lot   instead=None
        """,
    )


def test_the_item_alone_will_do_where_the_policy_says_so(warehouse: Warehouse) -> None:
    policy(warehouse, "pick.slot_first", 0, "method", "single")
    desk = single(warehouse, MUG_BLUE=2)

    play(desk, f"{MUG} ITEM good pick.more n=1 \n {MUG} DROP good pick.drop_bench")


def test_who_may_go_on_without_a_scan_is_a_policy(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_BLUE=1)

    assert desk.scan("CMD-OK").say == "pick.scan_needed"

    policy(warehouse, "pick.without_scan", 0, "sku", "MUG-BLUE")
    assert desk.scan("CMD-OK").say == "pick.scan_needed"


def over(warehouse: Warehouse, percent: int) -> None:
    set_policy(warehouse.store, an_act(), name="pick.over_percent", value=percent)


def test_a_case_of_more_than_is_wanted_is_taken_where_the_policy_allows_it(
    warehouse: Warehouse,
) -> None:
    over(warehouse, 20)
    ref = warehouse.order(MUG_BLUE=5)
    warehouse.release(Method.SINGLE, ref)
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

    play(desk, f"{CASE} DROP good pick.over sku=MUG-BLUE n=1")

    with warehouse.store.look() as reading:
        (line,) = reading.find(OrderLine, order_ref=ref)
        assert (line.ordered, line.picked) == (6, 6)
        (over_picked,) = reading.find(Event, kind="over_picked")
        assert over_picked.subject == ref
    assert [one.name for one in check(warehouse.store).rules if one.broken] == []
    play(desk, "CMD-UNDO ITEM good desk.undone")
    assert warehouse.state() == before


def test_a_case_of_more_than_is_wanted_is_opened_when_it_is_scanned_again(
    warehouse: Warehouse,
) -> None:
    desk = single(warehouse, MUG_BLUE=4, PEN=1)
    play(desk, "LOC-A-01-01 ITEM good pick.scan_item")
    before = warehouse.state()

    play(
        desk,
        f"""
        {CASE}   ITEM   wrong  pick.too_many    missing=4 again={CASE}
        {PEN}    ITEM   wrong  pick.wrong_item
        {CASE}   SLOT   good   pick.go_to_slot  slot=B-02-01
        """,
    )

    with warehouse.store.look() as reading:
        (opened,) = reading.find(Event, kind="case_opened")
        assert reading.get(Stock, "MUG-BLUE", "A-01-01", "").quantity == 36
    assert opened.subject == "MUG-BLUE"
    play(desk, "CMD-UNDO ITEM good desk.undone")
    assert warehouse.state() == before


def test_no_more_than_the_policy_allows_is_taken(warehouse: Warehouse) -> None:
    over(warehouse, 25)
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=4))

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        {CASE}          ITEM   wrong  pick.too_many    missing=4 most=5 scanned=6
        2000000000015   ITEM   good   pick.more        n=3
        CMD-COUNT-6     ITEM   wrong  pick.too_many    missing=3 most=4 scanned=5
        CMD-COUNT-5     DROP   good   pick.over        n=1
        """,
    )


def test_what_is_promised_to_others_is_not_taken_beyond_the_order(warehouse: Warehouse) -> None:
    over(warehouse, 100)
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=39))
    warehouse.order(MUG_BLUE=1)

    play(
        warehouse.desk(),
        """
        CMD-NEXT        TOTE   good   pick.scan_tote
        TOTE-0001       SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        CMD-COUNT-40    ITEM   wrong  stock.not_enough  place=A-01-01 wanted=1
        """,
    )


def test_a_batch_puts_what_was_taken_beyond_the_order_into_its_tote(warehouse: Warehouse) -> None:
    over(warehouse, 50)
    warehouse.release(Method.BATCH, warehouse.order(MUG_BLUE=4))

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT        CART   good   pick.scan_cart
        CART-01         SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        {CASE}          PUT    good   pick.over        n=2
        TOTE-0001       DROP   good   pick.drop_bench
        LOC-BENCH-1     START  good   pick.dropped
        """,
    )

    assert [one.name for one in check(warehouse.store).rules if one.broken] == []


def test_nothing_more_is_taken_for_an_order_that_was_cancelled(warehouse: Warehouse) -> None:
    over(warehouse, 100)
    released = warehouse.release(Method.BATCH, warehouse.order("A1", MUG_BLUE=4))
    play(
        warehouse.desk(),
        """
        CMD-NEXT        CART   good   pick.scan_cart
        CART-01         SLOT   good   pick.go_to_slot
        LOC-A-01-01     ITEM   good   pick.scan_item
        2000000000015   ITEM   good   pick.more
        """,
    )
    cancel_orders(warehouse.store, an_act(), refs=("A1",))

    with pytest.raises(Refusal) as refused:
        take_item(warehouse.store, an_act(person="ada"), round=released.rounds[0], sku="MUG-BLUE")

    assert (refused.value.why, refused.value.facts["most"]) == (Why.TOO_MANY, None)


def test_pieces_with_serial_numbers_and_first_totes_want_their_scan(warehouse: Warehouse) -> None:
    policy(warehouse, "pick.without_scan", 2)
    desk = single(warehouse, CLOCK=1)
    desk.scan("LOC-B-01-01")

    assert desk.scan("CMD-OK").say == "pick.scan_needed"


def test_a_substitute_goes_out_as_a_line_of_its_own(warehouse: Warehouse) -> None:
    mugs_may_be_red(warehouse)
    desk = single(warehouse, MUG_BLUE=2)

    play(
        desk,
        f"""
        CMD-SUBSTITUTE  SLOT  ask   pick.which_substitute  sku=MUG-BLUE
        CMD-1           SLOT  good  pick.go_to_slot        slot=A-01-02
        LOC-A-01-02     ITEM  good  pick.scan_item         sku=MUG-RED n=2
        {RED}           ITEM  good  pick.more
        {RED}           DROP  good  pick.drop_bench
        LOC-BENCH-1     START good  pick.dropped
        """,
    )

    with warehouse.store.look() as reading:
        lines = reading.find(OrderLine, order_ref="A1")
        assert [(one.sku, one.picked, one.cancelled) for one in lines] == [
            ("MUG-BLUE", 0, 2),
            ("MUG-RED", 2, 0),
        ]
        assert reading.get(Order, "A1").state is OrderState.PICKED


def test_without_a_substitute_there_is_nothing_to_choose(warehouse: Warehouse) -> None:
    allow_substitutes(warehouse.store, an_act(), sku="PEN", instead=("CLOCK", "TEA"))
    desk = single(warehouse, PEN=9)

    assert desk.scan("CMD-SUBSTITUTE").say == "pick.no_substitute"


def test_a_broken_cart_is_left_and_mended(warehouse: Warehouse) -> None:
    desk = batch(warehouse)

    play(
        desk,
        """
        CMD-CART-BROKEN  CART   good   pick.cart_left
        CMD-CART-BROKEN  CART   wrong  pick.no_cart
        CART-02          CART   wrong  pick.cart_broken
        CART-01          SLOT   good   pick.go_to_slot
        CMD-PAUSE        START  good   pick.paused
        CART-01          START  wrong  desk.not_expected
        CART-02          START  ask    pick.is_it_mended
        CMD-1            START  good   pick.cart_mended
        CART-02          START  wrong  desk.not_expected
        """,
    )


def test_a_round_goes_without_a_cart_when_none_is_sound(warehouse: Warehouse) -> None:
    warehouse.release(Method.BATCH, *(warehouse.order(MUG_BLUE=1) for _ in range(3)))
    desk = warehouse.desk()

    play(
        desk,
        """
        CMD-NEXT         CART   good   pick.scan_cart
        CART-02          SLOT   good   pick.go_to_slot
        CMD-CART-BROKEN  SLOT   good   pick.cart_left
        """,
    )


def test_a_blocked_aisle_is_walked_around_and_comes_last(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_BLUE=1, MUG_RED=1, PEN=1)

    reply = play(desk, "CMD-BLOCKED SLOT good pick.aisle_blocked slot=A-01-01")

    assert isinstance(reply.step, PickStep)
    assert reply.step.slot == "B-02-02"
    assert reply.step.upcoming == ("B-02-01", "A-01-02")
    with warehouse.store.look() as reading:
        assert reading.get(Aisle, "A-01").blocked


def test_a_place_in_no_aisle_cannot_be_blocked(warehouse: Warehouse) -> None:
    warehouse.put("PEN", "RETURNS-1", 1)
    desk = single(warehouse, MUG_BLUE=1)
    with behind(warehouse.store) as connection:
        connection.exec_driver_sql("UPDATE place SET aisle = '' WHERE place = 'A-01-01'")

    assert desk.scan("CMD-BLOCKED").say == "pick.no_aisle"


def test_a_round_is_handed_to_somebody_who_goes_on_with_it(warehouse: Warehouse) -> None:
    warehouse.everybody_goes_home()
    desk = single(warehouse, MUG_BLUE=1)
    assert desk.scan("CMD-HAND-OVER").say == "pick.cannot_hand_over"
    ben = warehouse.desk(badge=BEN)

    play(
        desk,
        """
        CMD-HAND-OVER  SLOT   ask   pick.to_whom      round=1
        CMD-1          START  good  pick.handed_over  round=1 name=Ben
        """,
    )

    assert ben.open("pick").say == "pick.handed"
    play(ben, "CMD-NEXT SLOT good pick.go_to_slot slot=A-01-01")
    assert desk.scan("ROUND-1").say == "pick.taken_by_other"
    assert desk.scan("CMD-UNDO").say == "store.cannot_undo"


def test_at_the_end_of_a_shift_open_rounds_may_be_gone_on_with(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_BLUE=1)
    desk.scan("CMD-SIGN-OUT")

    play(
        warehouse.desk(badge=BEN),
        "CMD-NEXT START wrong pick.no_round \n ROUND-1 SLOT good pick.go_to_slot",
    )


def test_who_comes_back_stands_on_the_same_line_and_keeps_the_round(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_BLUE=1)
    desk.scan("CMD-SIGN-OUT")

    back = warehouse.desk()

    assert back.open("pick").place == "SLOT"
    assert warehouse.desk(badge=BEN).scan("ROUND-1").say == "pick.taken_by_other"


def test_an_order_cancelled_while_it_is_picked_is_told_and_brought_back(
    warehouse: Warehouse,
) -> None:
    desk = batch(warehouse)
    play(
        desk,
        f"""
        LOC-A-01-01  ITEM  good  pick.scan_item
        {MUG}        PUT   good  pick.put
        TOTE-0001    ITEM  good  pick.scan_item  n=2
        {MUG}        ITEM  good  pick.more
        """,
    )

    cancel_orders(warehouse.store, an_act(), refs=("A2",))

    play(
        desk,
        """
        TOTE-0002    SLOT   good   pick.go_to_slot      slot=B-02-01
        LOC-B-02-01  ITEM   good   pick.scan_item
        2000000000053  PUT  good   pick.put
        TOTE-0001    DROP   good   pick.drop_bench
        LOC-BENCH-1  START  good   pick.dropped
        TOTE-0002    BACK   ask    pick.bring_back      order=A2
        TOTE-0001    BACK   wrong  desk.not_expected
        LOC-BENCH-1  BACK   wrong  pick.wrong_drop
        LOC-RESTOCK-1  START  good  pick.brought_back   n=1
        """,
    )
    with warehouse.store.look() as reading:
        assert reading.get(Tote, "TOTE-0002").is_free
        assert reading.get(Stock, "MUG-BLUE", "RESTOCK-1", "").quantity == 1
        assert reading.get(Order, "A1").state is OrderState.PICKED


def test_what_was_put_for_an_order_cancelled_since_is_brought_back_and_not_undone(
    warehouse: Warehouse,
) -> None:
    desk = batch(warehouse)
    play(
        desk,
        f"""
        LOC-A-01-01  ITEM  good  pick.scan_item
        {MUG}        PUT   good  pick.put
        TOTE-0001    ITEM  good  pick.scan_item  n=2
        """,
    )
    cancel_orders(warehouse.store, an_act(), refs=("A1",))
    before = warehouse.state()

    reply = desk.scan("CMD-UNDO")

    assert (reply.say, reply.facts["order"]) == (Why.CANNOT_UNDO, "A1")
    assert warehouse.state() == before
    assert [one.name for one in check(warehouse.store).rules if one.broken] == []


def test_a_scan_for_a_cancelled_order_is_not_counted(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_BLUE=1)

    cancel_orders(warehouse.store, an_act(), refs=("A1",))

    play(
        desk,
        """
        LOC-A-01-01  DROP   wrong  pick.order_cancelled  order=A1
        LOC-BENCH-1  START  good   pick.dropped
        """,
    )


def test_a_round_nobody_has_begun_goes_with_its_cancelled_order(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order("A1", MUG_BLUE=1))

    cancel_orders(warehouse.store, an_act(), refs=("A1",))

    with warehouse.store.look() as reading:
        assert reading.get(Round, 1).state is RoundState.TAKEN_BACK


def test_cancelling_is_taken_back_while_nobody_went_on(warehouse: Warehouse) -> None:
    single(warehouse, MUG_BLUE=3)
    office = warehouse.desk("pick", SAM)
    before = warehouse.state()

    cancel_orders(warehouse.store, an_act(person="sam"), refs=("A1",))
    office.scan("CMD-UNDO")

    assert warehouse.state() == before


def test_an_urgent_order_joins_at_the_next_useful_stop(warehouse: Warehouse) -> None:
    desk = batch(warehouse)
    play(desk, f"LOC-A-01-01 ITEM good pick.scan_item \n {MUG} PUT good pick.put")
    urgent = warehouse.order("U1", TEA=1, MUG_BLUE=1)

    joined = join_running_batch(warehouse.store, an_act(), order_ref=urgent)

    assert (joined.round, joined.position) == (1, 3)
    reply = play(
        desk,
        f"""
        TOTE-0001    ITEM  good  pick.scan_item
        {MUG}        ITEM  good  pick.more
        {MUG}        PUT   good  pick.put
        TOTE-0002    ITEM  good  pick.scan_item  n=1
        {MUG}        PUT   good  pick.put        position=3
        TOTE-0003    SLOT  good  pick.go_to_slot slot=A-02-01
        """,
    )
    assert reply.is_good


def test_an_urgent_order_is_refused_where_it_cannot_join(warehouse: Warehouse) -> None:
    free = warehouse.order("U1", TEA=1)
    with pytest.raises(Refusal) as refused:
        join_running_batch(warehouse.store, an_act(), order_ref=free)
    assert refused.value.why is Why.NO_CART_UNDER_WAY

    batch(warehouse)
    lacking = warehouse.order("U2", CLOCK=9)
    with pytest.raises(Refusal) as refused:
        join_running_batch(warehouse.store, an_act(), order_ref=lacking)
    assert refused.value.why is Why.NOT_WHOLLY_PROMISED

    with pytest.raises(Refusal) as refused:
        join_running_batch(warehouse.store, an_act(), order_ref="A1")
    assert refused.value.why is Why.WRONG_STATE


def test_an_order_expedited_while_it_waits_is_walked_first(warehouse: Warehouse) -> None:
    for ref in ("A1", "A2"):
        warehouse.release(Method.SINGLE, warehouse.order(ref, MUG_BLUE=1))

    expedite_orders(warehouse.store, an_act(), refs=("A2",), urgent=True)

    assert warehouse.desk().scan("CMD-NEXT").facts["order"] == "A2"

    expedite_orders(warehouse.store, an_act(), refs=("A1",), urgent=True)
    expedite_orders(warehouse.store, an_act(), refs=("A1",), urgent=False)
    with warehouse.store.look() as reading:
        assert not reading.get(Order, "A1").expedited


def test_an_order_changed_while_it_is_picked_wants_fewer_or_more(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_BLUE=3, PEN=1)
    play(desk, f"LOC-A-01-01 ITEM good pick.scan_item n=3 \n {MUG} ITEM good pick.more n=2")

    change_lines(warehouse.store, an_act(), order_ref="A1", lines=((1, 2),))
    change_lines(warehouse.store, an_act(), order_ref="A1", lines=((2, 2),))

    play(
        desk,
        f"""
        {MUG}        SLOT  good   pick.go_to_slot  slot=B-02-01
        LOC-B-02-01  ITEM  good   pick.scan_item   n=1
        {PEN}        ITEM  good   pick.scan_item   n=1
        {PEN}        DROP  good   pick.drop_bench
        """,
    )


def test_a_line_is_picked_again_until_its_order_is_packed(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order("A1", MUG_BLUE=2, PEN=1))
    walk(warehouse)
    desk = warehouse.desk()
    before = warehouse.state()

    play(
        desk,
        """
        TOTE-0001  START  ask   pick.which_again
        CMD-1      SLOT   good  pick.again       n=2 slot=A-01-01
        """,
    )
    desk.scan("CMD-UNDO")
    after = warehouse.state()
    assert {name: rows for name, rows in after.items() if name != "desk"} == {
        name: rows for name, rows in before.items() if name != "desk"
    }

    play(
        desk,
        f"""
        TOTE-0001    START  ask   pick.which_again
        CMD-1        SLOT   good  pick.again
        LOC-A-01-01  ITEM   good  pick.scan_item  n=2
        {MUG}        ITEM   good  pick.more
        {MUG}        DROP   good  pick.drop_bench
        LOC-BENCH-1  START  good  pick.dropped
        """,
    )
    assert warehouse.desk("pack", SAM).scan("TOTE-0001").is_good
    assert desk.scan("TOTE-0001").is_good is False
    assert desk.scan("CMD-1").say == "pick.packed_already"


def test_what_was_missing_is_found_at_the_bench(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_RED=10)
    play(
        desk,
        f"""
        LOC-A-01-02  ITEM   good  pick.scan_item
        {RED}        ITEM   good  pick.more
        CMD-SHORT    ITEM   ask   pick.short_why
        CMD-1        DROP   good  pick.short_done
        LOC-BENCH-1  START  good  pick.dropped
        TOTE-0001    START  ask   pick.which_again
        CMD-2        SLOT   good  pick.found       n=9
        LOC-A-01-02  ITEM   good  pick.scan_item   n=9
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.find(OrderLine, order_ref="A1")[0].short == 0


def test_every_undo_says_what_the_next_would_take_back(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_BLUE=2)

    play(
        desk,
        f"""
        LOC-A-01-01    ITEM  good   pick.scan_item
        {MUG}          ITEM  good   pick.more
        CMD-LOOK-BACK  ITEM  info   desk.look_back        act=take_item subject=MUG-BLUE
        CMD-UNDO       ITEM  good   desk.undone           act=take_item then=confirm_slot
        CMD-UNDO       SLOT  good   desk.undone           act=confirm_slot then=take_tote
        CMD-UNDO       TOTE  good   desk.undone           act=take_tote then=
        CMD-LOOK-BACK  TOTE  info   store.cannot_undo     act=take_next_round
        CMD-REDO       SLOT  good   desk.redone
        CMD-REDO       ITEM  good   desk.redone
        CMD-REDO       ITEM  good   desk.redone
        CMD-REDO       ITEM  wrong  store.nothing_to_undo
        """,
    )


def test_what_was_picked_is_taken_back_only_by_whoever_walks_the_round(
    warehouse: Warehouse,
) -> None:
    ada = single(warehouse, MUG_BLUE=2)
    play(ada, f"LOC-A-01-01 ITEM good pick.scan_item \n {MUG} ITEM good pick.more")
    warehouse.clock.now += timedelta(hours=5)  # she went home
    ben = warehouse.desk(badge=BEN)

    play(ben, "ROUND-1 SLOT good pick.go_to_slot")
    play(ada, "CMD-UNDO START wrong pick.taken_by_other round=1 name=Ben")
    play(ben, f"LOC-A-01-01 ITEM good pick.more \n {MUG} DROP good pick.drop_bench")
    play(ben, "LOC-BENCH-1 START good pick.dropped")
    play(ada, "CMD-UNDO START wrong store.cannot_undo")

    assert check(warehouse.store).broken == 0


def test_what_was_left_for_the_end_is_not_taken_back_into_a_round_that_is_over(
    warehouse: Warehouse,
) -> None:
    ada = single(warehouse, MUG_RED=1, PEN=2)
    for scan in ("LOC-A-01-02", RED, "LOC-B-02-01", PEN, "CMD-BLOCKED", PEN):
        assert ada.scan(scan).is_good
    warehouse.clock.now += timedelta(hours=5)
    play(
        warehouse.desk(badge=BEN),
        "ROUND-1 DROP good pick.drop_bench \n LOC-BENCH-1 START good pick.dropped",
    )

    play(ada, "CMD-UNDO START wrong store.cannot_undo act=take_item round=1")

    assert check(warehouse.store).broken == 0


def test_a_cancelled_order_stays_so_once_its_round_is_over(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_BLUE=1, PEN=1)
    play(desk, f"LOC-A-01-01 ITEM good pick.scan_item \n {MUG} SLOT good pick.go_to_slot")
    office = warehouse.desk("pick", SAM)
    change_lines(warehouse.store, an_act(person="sam"), order_ref="A1", lines=((2, 0),))
    play(desk, "LOC-BENCH-1 START good pick.dropped")

    assert office.scan("CMD-UNDO").say == Why.CANNOT_UNDO
    assert check(warehouse.store).broken == 0


def test_a_fresh_desk_has_nothing_to_look_back_at(warehouse: Warehouse) -> None:
    assert warehouse.desk().scan("CMD-LOOK-BACK").say in {
        "store.nothing_to_undo",
        "store.cannot_undo",
    }


def test_pieces_with_numbers_of_their_own_go_into_the_other_tote_one_by_one(
    warehouse: Warehouse,
) -> None:
    desk = single(warehouse, CLOCK=2)
    clock = "2000000000046"

    for scan in ("LOC-B-01-01", clock, "SN-1002", "TOTE-0001", "CMD-TOTE-SWAP", "TOTE-0002"):
        desk.scan(scan)

    with warehouse.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "1002").place == "TOTE-0002"
    assert check(warehouse.store).broken == 0


def test_an_act_that_wants_one_more_scan_may_be_left_alone(warehouse: Warehouse) -> None:
    desk = single(warehouse, MUG_BLUE=1)

    play(
        desk,
        """
        CMD-TOTE-SWAP  SWAP  ask    pick.scan_swap_into  tote=TOTE-0001
        CMD-CANCEL     SLOT  info   desk.never_mind
        CMD-TOTE-SWAP  SWAP  ask    pick.scan_swap_into
        LOC-A-01-01    SWAP  wrong  desk.not_expected
        CMD-UNDO       SLOT  info   desk.never_mind
        CMD-REOPEN     SLOT  wrong  pick.not_picked_yet
        CMD-FOUND      SLOT  wrong  pick.not_short
        """,
    )


def test_the_cart_shows_how_pieces_of_one_item_are_split(warehouse: Warehouse) -> None:
    desk = batch(warehouse)

    reply = desk.scan("LOC-A-01-01")

    assert isinstance(reply.step, PickStep)
    assert [(one.position, one.pieces) for one in reply.step.splits] == [(2, 2)]


def test_the_next_zone_is_told_which_tote_waits_where(warehouse: Warehouse) -> None:
    warehouse.release(Method.ZONE, warehouse.order("A1", MUG_BLUE=1, PEN=1))
    play(
        warehouse.desk(),
        f"""
        CMD-NEXT        TOTE   good  pick.scan_tote
        TOTE-0001       SLOT   good  pick.go_to_slot
        LOC-A-01-01     ITEM   good  pick.scan_item
        {MUG}           DROP   good  pick.drop_zone
        LOC-HANDOVER-B  START  good  pick.dropped
        TOTE-0002       START  wrong pick.no_round   tote=TOTE-0002 at=
        """,
    )

    reply = warehouse.desk(badge=BEN).open("pick")

    assert (reply.facts["tote"], reply.facts["at"]) == ("TOTE-0001", "HANDOVER-B")
