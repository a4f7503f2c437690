"""Moving goods, scan by scan: put away, fill pick slots, move what anybody asks for."""

from datetime import timedelta

import pytest

from tests.benchmarks.big_store import Made
from tests.factories import an_act
from tests.scans import play
from tests.warehouse import ADA, BEN, CASE, SAM, Warehouse
from warehouse_desk.domain.catalogue import Cases, Packed
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.moving import Move, MoveKind, MoveState
from warehouse_desk.domain.orders import Reservation
from warehouse_desk.domain.picking import Method
from warehouse_desk.domain.stock import Count, Movement, SerialUnit, Stock
from warehouse_desk.i18n import load
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.stations.say import Say
from warehouse_desk.storage.rules import check
from warehouse_desk.usecases.importing.run import import_file
from warehouse_desk.usecases.moving import move
from warehouse_desk.usecases.moving.proposals import Waiting
from warehouse_desk.usecases.moving.step import MoveStep
from warehouse_desk.usecases.releasing.work import LeftOutBecause, open_work
from warehouse_desk.usecases.rows import RowKind, SlotRow
from warehouse_desk.usecases.set_up import furnish

MUG, RED, TEA, CLOCK, PEN = (
    "2000000000015", "2000000000022", "2000000000039", "2000000000046", "2000000000053",
)  # fmt: skip


@pytest.fixture(autouse=True)
def nothing_is_broken(warehouse: Warehouse) -> object:
    """Whatever was moved, every rule holds."""
    yield
    assert check(warehouse.store).broken == 0


def quantity(warehouse: Warehouse, sku: str, place: str, lot: str = "") -> int:
    with warehouse.store.look() as reading:
        stock = reading.seek(Stock, sku, place, lot)
        return stock.quantity if stock else 0


def promised(warehouse: Warehouse, ref: str) -> dict[str, int]:
    with warehouse.store.look() as reading:
        return {one.place: one.quantity for one in reading.find(Reservation, order_ref=ref)}


def test_anything_is_moved_from_slot_to_slot(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("move"),
        f"""
        LOC-A-01-01   ITEM   good   move.any_item   place=A-01-01
        {MUG}         ITEM   good   move.more       sku=MUG-BLUE n=1
        {CASE}        ITEM   good   move.more       n=7
        CMD-COUNT-9   ITEM   good   move.more       n=9
        LOC-B-02-02   START  good   move.done       place=B-02-02 n=9
        """,
    )

    assert quantity(warehouse, "MUG-BLUE", "A-01-01") == 31
    assert quantity(warehouse, "MUG-BLUE", "B-02-02") == 14
    with warehouse.store.look() as reading:
        (done,) = reading.find(Move)
        assert (done.kind, done.state, done.moved, done.target) == (
            MoveKind.ASKED, MoveState.DONE, 9, "B-02-02",
        )  # fmt: skip
        assert {one.reason for one in reading.find(Movement, place="B-02-02", delta=9)} == {
            "move 1"
        }


def test_on_the_way_pieces_are_in_the_hand(warehouse: Warehouse) -> None:
    desk = warehouse.desk("move")

    for text in ("LOC-A-01-02", RED, RED):
        desk.scan(text)

    assert quantity(warehouse, "MUG-RED", "A-01-02") == 8
    assert quantity(warehouse, "MUG-RED", "CARRY-ada") == 2


def test_what_was_put_on_the_put_away_place_is_brought_to_its_slot(warehouse: Warehouse) -> None:
    warehouse.put("PEN", "RESTOCK-1", 3)

    play(
        warehouse.desk("move"),
        f"""
        CMD-NEXT       FROM   good   move.go_to        place=RESTOCK-1 sku=PEN n=3
        LOC-A-01-01    FROM   wrong  move.wrong_origin expected=RESTOCK-1 scanned=A-01-01
        LOC-RESTOCK-1  ITEM   good   move.scan_item    sku=PEN n=3
        {RED}          ITEM   wrong  pick.wrong_item   expected=PEN scanned=MUG-RED
        CMD-COUNT-2    ITEM   wrong  pick.not_counted_here
        CMD-DONE       ITEM   wrong  move.nothing_there
        {PEN}          ITEM   good   move.more         n=1 place=B-02-01
        CMD-COUNT-1    ITEM   wrong  pick.too_many
        CMD-COUNT-4    ITEM   wrong  stock.not_enough  wanted=3 there=2
        CMD-COUNT-3    TO     good   move.to           place=B-02-01 n=3
        {PEN}          TO     wrong  desk.not_expected expected=TO
        LOC-B-02-01    START  good   move.done         n=3
        CMD-NEXT       START  wrong  move.nothing
        """,
    )

    assert quantity(warehouse, "PEN", "B-02-01") == 103


def test_pieces_that_come_back_on_sale_are_promised_to_who_waits(warehouse: Warehouse) -> None:
    warehouse.put("MUG-RED", "RESTOCK-1", 3)
    ref = warehouse.order(MUG_RED=12)

    desk = warehouse.desk("move")
    for text in ("LOC-RESTOCK-1", RED, "CMD-COUNT-3", "LOC-A-01-02"):
        assert desk.scan(text).is_good, text

    assert promised(warehouse, ref) == {"A-01-02": 12}


def test_a_pick_slot_is_filled_before_a_wave_wants_it_and_promises_come_along(
    warehouse: Warehouse,
) -> None:
    ref = warehouse.order(MUG_BLUE=43)
    assert promised(warehouse, ref) == {"A-01-01": 40, "B-02-02": 3}

    play(
        warehouse.desk("move"),
        f"""
        CMD-NEXT       FROM   good   move.go_to     place=B-02-02 sku=MUG-BLUE n=3
        LOC-B-02-02    ITEM   good   move.scan_item
        {MUG}          ITEM   good   move.more
        """,
    )
    with warehouse.store.look() as reading:
        work = open_work(reading)
        assert work.rows == ()
        assert [one.because for one in work.left_out] == [LeftOutBecause.ON_THE_WAY]

    play(
        warehouse.desk("move"),
        """
        CMD-COUNT-3    TO     good   move.to        place=A-01-01 n=3
        LOC-A-01-01    START  good   move.done
        """,
    )

    assert promised(warehouse, ref) == {"A-01-01": 43}
    assert warehouse.release(Method.WAVE, ref).orders == (ref,)


def test_what_to_fetch_is_said_in_cases_and_pieces(warehouse: Warehouse) -> None:
    warehouse.put("MUG-BLUE", "RESTOCK-1", 13)
    desk = warehouse.desk("move")
    said = []

    for text in ("CMD-NEXT", "LOC-RESTOCK-1"):
        reply = desk.scan(text)
        said.append(sentence(load("en"), reply.say.value, reply.facts))
    desk.scan(CASE)
    step = desk.scan(MUG).step

    assert said[0].startswith("Fetch 13 × MUG-BLUE from RESTOCK-1: 2 cases of 6 and 1 piece.")
    assert "(MUG-BLUE): 2 cases of 6 and 1 piece." in said[1]
    assert isinstance(step, MoveStep)
    assert step.packed == Packed((Cases(1, 6),), 0)


def test_the_order_that_leaves_first_is_served_first(warehouse: Warehouse) -> None:
    for sku in ("PEN", "MUG-RED"):
        warehouse.put(sku, "B-02-02", 5)
    warehouse.order("LATE", PEN=104)
    warehouse.order("LATER", MUG_RED=12)

    step = warehouse.desk("move").station.step  # type: ignore[union-attr]

    assert [(one.sku, one.pieces, one.target) for one in step.upcoming] == [
        ("PEN", 4, "B-02-01"), ("MUG-RED", 2, "A-01-02"),
    ]  # fmt: skip


def test_with_nothing_urgent_a_pick_slot_is_filled_for_the_next_days(
    warehouse: Warehouse,
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=39))
    desk = warehouse.desk()
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", MUG, "CMD-COUNT-39", "LOC-BENCH-1"):
        assert desk.scan(text).is_good, text

    play(warehouse.desk("move"), "CMD-NEXT  FROM  good  move.go_to  place=B-02-02 n=5")


def test_a_pick_slot_that_holds_enough_is_not_filled(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=3, PEN=1))
    desk = warehouse.desk()
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", MUG, MUG, MUG, "LOC-B-02-01", PEN):
        assert desk.scan(text).is_good, text

    play(warehouse.desk("move"), "CMD-NEXT  START  wrong  move.nothing")


def test_without_reserve_there_is_nothing_to_fill_from(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(PEN=1))
    desk = warehouse.desk()
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-B-02-01", PEN):
        assert desk.scan(text).is_good, text

    play(warehouse.desk("move"), "CMD-NEXT  START  wrong  move.nothing")


def test_two_people_do_not_fetch_the_same(warehouse: Warehouse) -> None:
    warehouse.put("PEN", "RESTOCK-1", 3)

    play(warehouse.desk("move", ADA), "CMD-NEXT  FROM   good   move.go_to")
    play(warehouse.desk("move", BEN), "CMD-NEXT  START  wrong  move.nothing")


def test_a_move_that_is_left_comes_last(warehouse: Warehouse) -> None:
    warehouse.put("PEN", "RESTOCK-1", 3)
    warehouse.put("MUG-RED", "RESTOCK-1", 2)

    play(
        warehouse.desk("move"),
        """
        CMD-NEXT       FROM   good   move.go_to   sku=MUG-RED
        CMD-SKIP       START  good   move.left    place=RESTOCK-1
        CMD-NEXT       FROM   good   move.go_to   sku=PEN
        LOC-RESTOCK-1  ITEM   good   move.scan_item
        CMD-PAUSE      START  good   move.left
        LOC-RESTOCK-1  ITEM   good   move.any_item
        CMD-SHORT      ITEM   wrong  desk.not_expected
        CMD-SKIP       START  good   move.left
        """,
    )
    warehouse.clock.now += timedelta(hours=2)
    play(warehouse.desk("move"), "CMD-NEXT  FROM  good  move.go_to  sku=MUG-RED")


def test_a_move_that_is_left_comes_again_where_there_is_no_other(warehouse: Warehouse) -> None:
    warehouse.put("PEN", "RESTOCK-1", 3)

    play(
        warehouse.desk("move"),
        """
        CMD-NEXT  FROM   good  move.go_to  sku=PEN
        CMD-SKIP  START  good  move.left   place=RESTOCK-1
        CMD-NEXT  FROM   good  move.go_to  sku=PEN
        """,
    )


def test_what_is_carried_is_put_down_first(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("move"),
        f"""
        LOC-A-01-01   ITEM   good   move.any_item
        {MUG}         ITEM   good   move.more
        CMD-SKIP      ITEM   wrong  move.carrying  sku=MUG-BLUE n=1
        LOC-A-01-01   START  good   move.done
        """,
    )

    assert quantity(warehouse, "MUG-BLUE", "A-01-01") == 40


def test_too_few_are_brought_as_they_are_and_the_place_is_counted(warehouse: Warehouse) -> None:
    warehouse.put("PEN", "RESTOCK-1", 3)

    play(
        warehouse.desk("move"),
        f"""
        CMD-NEXT       FROM   good   move.go_to
        LOC-RESTOCK-1  ITEM   good   move.scan_item
        {PEN}          ITEM   good   move.more
        CMD-SHORT      TO     good   move.short   place=RESTOCK-1
        LOC-B-02-01    START  good   move.done    n=1
        LOC-RESTOCK-1  ITEM   good   move.any_item
        {PEN}          ITEM   good   move.more
        LOC-RESTOCK-1  START  good   move.done
        CMD-NEXT       START  wrong  move.nothing
        """,
    )

    with warehouse.store.look() as reading:
        (opened,) = reading.find(Count)
        assert (opened.place, opened.sku, opened.reason) == ("RESTOCK-1", "PEN", "too_few")


def test_nothing_there_ends_the_move_and_one_count_is_enough(warehouse: Warehouse) -> None:
    warehouse.put("PEN", "RESTOCK-1", 3)
    desk = warehouse.desk("move")
    for text in ("CMD-NEXT", "LOC-RESTOCK-1"):
        desk.scan(text)
    counter = warehouse.desk("count", BEN)
    for text in ("LOC-RESTOCK-1", "CMD-YES", "CMD-PAUSE"):
        counter.scan(text)

    play(desk, "CMD-SHORT  START  good  move.short")

    with warehouse.store.look() as reading:
        assert len(reading.find(Count)) == 1
        assert reading.find(Move)[0].state is MoveState.LEFT


def test_a_slot_of_other_items_is_used_only_when_it_is_meant(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("move"),
        f"""
        LOC-A-01-01    ITEM   good   move.any_item
        {MUG}          ITEM   good   move.more
        LOC-A-01-02    ITEM   ask    move.confirm_mix  place=A-01-02 others=MUG-RED
        CMD-2          ITEM   info   desk.never_mind
        LOC-A-01-02    ITEM   ask    move.confirm_mix
        CMD-YES        START  good   move.done
        LOC-A-01-01    ITEM   good   move.any_item
        {MUG}          ITEM   good   move.more
        LOC-A-01-02    START  good   move.done
        """,
    )


def test_places_that_are_no_slots_or_blocked_are_refused(warehouse: Warehouse) -> None:
    blocked = Place("B-09-01", PlaceKind.PICK, "B", blocked=True)
    furnish(warehouse.store, an_act(), [blocked], name="blocked")

    play(
        warehouse.desk("move"),
        f"""
        LOC-BENCH-1    START  wrong  move.not_a_slot    place=BENCH-1
        LOC-NO-SUCH    START  wrong  store.not_there
        LOC-RESTOCK-1  START  wrong  move.nothing_there place=RESTOCK-1
        {MUG}          START  wrong  desk.not_expected  expected=START
        LOC-A-01-01    ITEM   good   move.any_item
        LOC-A-01-02    ITEM   wrong  desk.not_expected  expected=ITEM
        {MUG}          ITEM   good   move.more
        LOC-BENCH-1    ITEM   wrong  move.not_a_slot
        LOC-B-09-01    ITEM   wrong  move.slot_blocked  place=B-09-01
        CMD-UNDO       ITEM   good   desk.undone        act=take_up
        CMD-UNDO       START  good   desk.undone        act=begin_at
        """,
    )


def test_what_a_round_comes_for_stays(warehouse: Warehouse) -> None:
    (one,) = warehouse.release(Method.SINGLE, warehouse.order(MUG_RED=9)).rounds

    play(
        warehouse.desk("move"),
        f"""
        LOC-A-01-02    ITEM   good   move.any_item
        {RED}          ITEM   good   move.more
        {RED}          ITEM   wrong  move.promised_to_round  there=0 rounds={one}
        """,
    )


def test_free_pieces_go_before_promised_ones_and_those_follow(warehouse: Warehouse) -> None:
    first, second = warehouse.order(MUG_RED=4), warehouse.order(MUG_RED=5)
    desk = warehouse.desk("move")

    for text in ("LOC-A-01-02", RED, "CMD-COUNT-3", "LOC-B-02-02", "CMD-YES"):
        assert desk.scan(text).say, text

    assert promised(warehouse, first) == {"A-01-02": 4}
    assert promised(warehouse, second) == {"A-01-02": 3, "B-02-02": 2}


def test_promised_pieces_that_leave_the_slots_are_promised_elsewhere(
    warehouse: Warehouse,
) -> None:
    ref = warehouse.order(MUG_BLUE=40)
    desk = warehouse.desk("move")

    for text in ("LOC-A-01-01", MUG, "CMD-COUNT-2", "LOC-RESTOCK-1"):
        assert desk.scan(text).is_good, text

    assert promised(warehouse, ref) == {"A-01-01": 38, "B-02-02": 2}


def test_lots_are_moved_one_at_a_time_and_kept_apart(warehouse: Warehouse) -> None:
    warehouse.put("TEA", "RESTOCK-1", 2, lot="L-NEW")
    play(
        warehouse.desk("move"),
        f"""
        CMD-NEXT       FROM   good   move.go_to
        LOC-RESTOCK-1  ITEM   good   move.scan_item
        {TEA}          LOT    ask    desk.scan_lot    expected=L-NEW
        LOT-L-OLD      ITEM   wrong  pick.wrong_lot   expected=L-NEW scanned=L-OLD
        {TEA}          LOT    ask    desk.scan_lot
        LOT-L-NEW      ITEM   good   move.more        place=A-02-01
        CMD-COUNT-2    TO     good   move.to
        LOC-A-02-01    START  good   move.done
        LOC-A-02-01    ITEM   good   move.any_item
        {TEA}          LOT    ask    desk.scan_lot    expected=
        LOT-L-OLD      ITEM   good   move.more
        """,
    )

    assert quantity(warehouse, "TEA", "A-02-01", "L-NEW") == 10


def test_an_empty_home_comes_before_another_slot(warehouse: Warehouse) -> None:
    furnish(
        warehouse.store,
        an_act(),
        [Place("A-00-01", PlaceKind.PICK, "A"), Place("A-00-02", PlaceKind.PICK, "A")],
        name="slots",
    )
    warehouse.put("TEA", "RESTOCK-1", 2, lot="L-2028")
    desk = warehouse.desk("move")
    for text in ("LOC-A-01-02", RED, "CMD-COUNT-10", "LOC-RESTOCK-1"):
        assert desk.scan(text).is_good, text

    step = warehouse.desk("move").station.step  # type: ignore[union-attr]

    assert [(one.sku, one.target) for one in step.upcoming] == [
        ("MUG-RED", "A-01-02"), ("TEA", "A-00-01"),
    ]  # fmt: skip


def test_serial_numbers_go_along_one_by_one(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("move"),
        f"""
        LOC-B-01-01    ITEM    good   move.any_item
        {CLOCK}        SERIAL  ask    desk.scan_serial  sku=CLOCK
        SN-9999        ITEM    wrong  stock.serial_elsewhere  serial=9999
        {CLOCK}        SERIAL  ask    desk.scan_serial
        SN-1001        ITEM    good   move.more
        CMD-COUNT-2    ITEM    wrong  pick.not_counted_here
        {CLOCK}        SERIAL  ask    desk.scan_serial
        SN-1001        ITEM    wrong  stock.serial_elsewhere  place=CARRY-ada
        LOC-B-02-02    ITEM    ask    move.confirm_mix
        CMD-1          START   good   move.done
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "1001").place == "B-02-02"


def test_a_new_number_is_noted_where_pieces_have_none(warehouse: Warehouse) -> None:
    warehouse.put("CLOCK", "RESTOCK-1", 1)
    desk = warehouse.desk("move")

    for text in ("LOC-RESTOCK-1", f"]C1010{CLOCK}213003", "LOC-B-01-01"):
        assert desk.scan(text).is_good, text

    with warehouse.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "3003").place == "B-01-01"


def test_a_move_is_undone_step_by_step_with_its_promises(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=43)

    play(
        warehouse.desk("move"),
        f"""
        CMD-NEXT       FROM   good   move.go_to
        LOC-B-02-02    ITEM   good   move.scan_item
        {MUG}          ITEM   good   move.more
        CMD-DONE       TO     good   move.to
        LOC-A-01-01    START  good   move.done
        CMD-UNDO       TO     good   desk.undone   act=put_down
        CMD-UNDO       ITEM   good   desk.undone   act=end_taking
        CMD-UNDO       ITEM   good   desk.undone   act=take_up
        CMD-UNDO       FROM   good   desk.undone   act=stand_at_origin
        CMD-UNDO       START  good   desk.undone   act=take_next_move
        """,
    )

    assert promised(warehouse, ref) == {"A-01-01": 40, "B-02-02": 3}


def test_a_move_is_not_undone_once_its_order_was_released(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=43)
    desk = warehouse.desk("move")
    for text in ("CMD-NEXT", "LOC-B-02-02", MUG, "CMD-COUNT-3", "LOC-A-01-01"):
        assert desk.scan(text).is_good, text
    warehouse.release(Method.SINGLE, ref)

    play(desk, "CMD-UNDO  START  wrong  store.cannot_undo")


def test_the_desk_stands_where_it_was_at_the_next_start(warehouse: Warehouse) -> None:
    desk = warehouse.desk("move")
    for text in ("LOC-A-01-01", MUG):
        desk.scan(text)

    again = warehouse.desk("move")

    assert again.station is not None
    assert (again.station.place(), again.station.task()) == ("ITEM", "1")
    assert again.station.greet().say is Say.MOVE_MORE


def test_nothing_is_taken_or_put_without_a_move(warehouse: Warehouse) -> None:
    warehouse.desk("move", SAM)
    act = an_act(person="sam", station="move")

    for do in (
        lambda: move.take_up(warehouse.store, act, sku="PEN"),
        lambda: move.put_down(warehouse.store, act, place="A-01-01"),
    ):
        with pytest.raises(Refusal) as refused:
            do()
        assert refused.value.why is Why.NOTHING_TO_MOVE

    warehouse.put("PEN", "RESTOCK-1", 3)
    assert warehouse.desk("move", SAM).scan("CMD-NEXT").is_good
    with pytest.raises(Refusal) as refused:
        move.put_down(warehouse.store, an_act(person="sam", station="move"), place="A-01-01")
    assert refused.value.why is Why.NOTHING_THERE


def limited(warehouse: Warehouse, **limits: tuple[int, int]) -> None:
    """Limit slots to so many pieces and cm³."""
    rows = [
        SlotRow(at, slot.replace("_", "-"), slot[0], slot[:4].replace("_", "-"), 1_000 + at, 0,
                PlaceKind.RESERVE if slot == "B_02_02" else PlaceKind.PICK, *limit)
        for at, (slot, limit) in enumerate(limits.items())
    ]  # fmt: skip
    made = Made(rows)
    import_file(warehouse.store, an_act(), made, kind=RowKind.SLOTS, file="slots", sha256="slots")


def test_a_slot_takes_no_more_than_it_has_room_for(warehouse: Warehouse) -> None:
    limited(warehouse, A_01_02=(12, 0), B_01_01=(0, 3_000))
    desk = warehouse.desk("move")

    play(
        desk,
        f"""
        LOC-A-01-01   ITEM   good   move.any_item
        {MUG}         ITEM   good   move.more
        CMD-COUNT-5   ITEM   good   move.more       n=5
        LOC-A-01-02   ITEM   ask    move.confirm_mix
        CMD-YES       ITEM   wrong  move.no_room    place=A-01-02 missing=2 scanned=5 others=A-01-01
        LOC-B-01-01   ITEM   ask    move.confirm_mix
        CMD-YES       ITEM   wrong  move.no_room    place=B-01-01 missing=0
        LOC-B-02-02   START  good   move.done
        """,
    )


def test_nothing_else_is_named_where_no_slot_has_room(warehouse: Warehouse) -> None:
    limited(warehouse, A_01_01=(40, 0))
    warehouse.put("MUG-BLUE", "RESTOCK-1", 2)

    play(
        warehouse.desk("move"),
        f"""
        LOC-RESTOCK-1 ITEM   good   move.any_item
        {MUG}         ITEM   good   move.more       place=B-02-02
        LOC-A-01-01   ITEM   wrong  move.no_room    missing=0 others=B-02-02
        """,
    )


def test_what_is_put_away_goes_where_it_fits_and_in_parts_where_nothing_holds_all(
    warehouse: Warehouse,
) -> None:
    limited(warehouse, A_01_01=(43, 0), B_02_02=(6, 0))
    furnish(
        warehouse.store,
        an_act(),
        [Place("B-02-03", PlaceKind.PICK, "B", "B-02", 9_000, most_pieces=4)],
        name="more",
    )
    warehouse.put("MUG-RED", "RESTOCK-1", 2)
    warehouse.put("MUG-BLUE", "RESTOCK-1", 8)

    with warehouse.store.look() as reading:
        found = [(one.sku, one.target, one.pieces) for one in Waiting(reading)]

    assert found == [("MUG-BLUE", "B-02-03", 4), ("MUG-RED", "A-01-02", 2)]
