"""Counting, scan by scan: blind, by other eyes, and booked only when two counts agree."""

import pytest

from tests.factories import an_act
from tests.scans import play
from tests.warehouse import ADA, BEN, SAM, Warehouse
from warehouse_desk.domain.counting import CountLine, CountState
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Event
from warehouse_desk.domain.floor import LOST
from warehouse_desk.domain.orders import Reservation
from warehouse_desk.domain.people import Desk
from warehouse_desk.domain.picking import Claim, Method
from warehouse_desk.domain.stock import Count, Movement, SerialUnit, Stock
from warehouse_desk.stations.say import Say
from warehouse_desk.storage.rules import check
from warehouse_desk.usecases.counting import count
from warehouse_desk.usecases.counting.sheet import STATION
from warehouse_desk.usecases.set_up import furnish

MUG, RED, TEA, CLOCK, PEN = (
    "2000000000015", "2000000000022", "2000000000039", "2000000000046", "2000000000053",
)  # fmt: skip


@pytest.fixture(autouse=True)
def nothing_is_broken(warehouse: Warehouse) -> object:
    """Whatever was counted, every rule holds."""
    yield
    assert check(warehouse.store).broken == 0


def count_(warehouse: Warehouse, badge: str, slot: str, *texts: str) -> Say | Why:
    """Count a slot that nobody asked for, or whose count is open; return the last answer."""
    desk = warehouse.desk("count", badge)
    desk.scan(f"LOC-{slot}")
    for text in ("CMD-YES", *texts, "CMD-DONE"):
        reply = desk.scan(text)
    return reply.say  # type: ignore[return-value]


def test_a_slot_that_is_as_in_the_books_is_done(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("count"),
        f"""
        CMD-NEXT      START  wrong  count.none
        LOC-A-01-02   START  ask    count.confirm_unasked  place=A-01-02
        CMD-1         ITEM   good   count.scan_item        place=A-01-02
        {RED}         ITEM   good   count.more             sku=MUG-RED n=1
        {RED}         ITEM   good   count.more             n=2
        CMD-COUNT-10  ITEM   good   count.more             n=10
        CMD-DONE      START  good   count.matches          place=A-01-02
        """,
    )

    with warehouse.store.look() as reading:
        (done,) = reading.find(Count)
        assert (done.state, done.expected, done.found, done.person) == ("done", 10, 10, "ada")
        assert done.closed_at is not None
        assert not reading.find(Claim, active=True)


def test_whoever_counts_is_not_told_what_the_books_say(warehouse: Warehouse) -> None:
    desk = warehouse.desk("count")

    for text in ("LOC-A-01-02", "CMD-YES", RED):
        reply = desk.scan(text)

    assert "10" not in repr(reply.step)
    assert "10" not in repr(reply.facts)


def test_a_difference_is_counted_again_by_another_and_then_booked(warehouse: Warehouse) -> None:
    ben = warehouse.desk("count", BEN)
    play(
        warehouse.desk("count"),
        f"""
        LOC-A-01-02   START  ask    count.confirm_unasked
        CMD-YES       ITEM   good   count.scan_item
        {RED}         ITEM   good   count.more
        CMD-COUNT-8   ITEM   good   count.more     n=8
        CMD-DONE      START  good   count.again    place=A-01-02
        CMD-NEXT      START  wrong  count.none
        LOC-A-01-02   START  wrong  count.by_another  place=A-01-02
        """,
    )

    play(
        ben,
        f"""
        CMD-NEXT      SLOT   good   count.go_to_slot  place=A-01-02
        LOC-A-01-01   SLOT   wrong  pick.wrong_slot   expected=A-01-02 scanned=A-01-01
        LOC-A-01-02   ITEM   good   count.scan_item
        {RED}         ITEM   good   count.more
        CMD-COUNT-8   ITEM   good   count.more
        CMD-DONE      START  good   count.booked      place=A-01-02
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-RED", "A-01-02", "").quantity == 8
        assert reading.get(Stock, "MUG-RED", LOST, "").quantity == 2
        assert {one.reason for one in reading.find(Movement, place=LOST)} == {"count 1"}
        assert [one.person for one in reading.find(CountLine)] == ["ada", "ben"]
        assert reading.find(Event, kind="stock_adjusted")[0].subject == "A-01-02"


def test_a_person_alone_counts_twice(warehouse: Warehouse) -> None:
    warehouse.everybody_goes_home()
    alone = warehouse.desk("count")

    play(
        alone,
        f"""
        LOC-A-01-02   START  ask    count.confirm_unasked
        CMD-YES       ITEM   good   count.scan_item
        {RED}         ITEM   good   count.more
        CMD-DONE      START  good   count.again
        CMD-NEXT      SLOT   good   count.go_to_slot
        LOC-A-01-02   ITEM   good   count.scan_item
        {RED}         ITEM   good   count.more
        CMD-COUNT-10  ITEM   good   count.more
        CMD-DONE      START  good   count.matches
        """,
    )


def test_two_turns_that_do_not_agree_ask_for_a_third(warehouse: Warehouse) -> None:
    first = count_(warehouse, ADA, "A-01-02", RED, "CMD-COUNT-9")
    second = count_(warehouse, BEN, "A-01-02", RED, "CMD-COUNT-7")
    third = count_(warehouse, SAM, "A-01-02", RED, "CMD-COUNT-9")

    assert (first, second, third) == (Say.COUNT_AGAIN, Say.COUNT_AGAIN, Say.COUNT_BOOKED)
    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-RED", "A-01-02", "").quantity == 9


def test_a_large_difference_waits_for_the_supervisor(warehouse: Warehouse) -> None:
    ada = warehouse.desk("count", ADA)
    count_(warehouse, ADA, "B-02-01", PEN)
    assert count_(warehouse, BEN, "B-02-01", PEN) is Say.COUNT_WAITING

    play(ada, "LOC-B-02-01  START  wrong  people.not_allowed  name=Ada")
    play(ada, "CMD-OK       START  wrong  people.not_allowed  name=Ada")
    play(
        warehouse.desk("count", SAM),
        """
        CMD-OK        JUDGE  good   count.judge        place=B-02-01 n=99
        LOC-B-02-01   JUDGE  wrong  desk.not_expected  expected=JUDGE
        CMD-SKIP      JUDGE  wrong  desk.not_expected
        CMD-PAUSE     START  good   count.left
        LOC-B-02-01   JUDGE  good   count.judge
        CMD-NO        START  good   count.again
        CMD-UNDO      JUDGE  good   desk.undone
        CMD-2         START  good   count.again
        CMD-UNDO      JUDGE  good   desk.undone
        CMD-1         START  good   count.booked
        CMD-UNDO      JUDGE  good   desk.undone
        CMD-YES       START  good   count.booked
        CMD-OK        START  wrong  count.none
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "PEN", "B-02-01", "").quantity == 1


def test_a_judge_sees_both_numbers(warehouse: Warehouse) -> None:
    count_(warehouse, ADA, "B-02-01", PEN)
    count_(warehouse, BEN, "B-02-01", PEN)

    step = warehouse.desk("count", SAM).scan("CMD-OK").step

    (line,) = step.lines  # type: ignore[attr-defined]
    assert (line.found, line.expected) == (1, 100)
    assert step.people == ("Ada", "Ben")  # type: ignore[attr-defined]


def test_an_empty_slot_is_confirmed(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("count"),
        f"""
        LOC-A-01-02   START  ask    count.confirm_unasked
        CMD-2         START  info   desk.never_mind
        LOC-A-01-02   START  ask    count.confirm_unasked
        CMD-YES       ITEM   good   count.scan_item
        CMD-COUNT-4   ITEM   wrong  count.item_first
        {RED}         ITEM   good   count.more
        CMD-COUNT-0   ITEM   good   count.scan_item
        CMD-DONE      ITEM   ask    count.confirm_empty   place=A-01-02
        {RED}         ITEM   ask    desk.choose
        CMD-YES       START  good   count.again
        """,
    )


def test_counts_come_in_the_order_in_which_they_were_opened(warehouse: Warehouse) -> None:
    desk = warehouse.desk("count", BEN)
    for text in ("LOC-B-02-01", "CMD-YES", "CMD-PAUSE"):
        desk.scan(text)
    warehouse.release(Method.SINGLE, warehouse.order(MUG_RED=2))
    picker = warehouse.desk("pick")
    for text in ("CMD-NEXT", "TOTE-0001", "CMD-SHORT", "CMD-1"):
        picker.scan(text)

    reply = desk.scan("CMD-NEXT")

    assert (reply.facts["place"], reply.step.sku) == ("B-02-01", "")  # type: ignore[attr-defined]
    with warehouse.store.look() as reading:
        assert [one.reason for one in reading.find(Count)] == ["asked", "slot_empty"]


def test_a_count_of_one_item_passes_over_the_others(warehouse: Warehouse) -> None:
    warehouse.put("PEN", "A-01-02", 3)
    warehouse.release(Method.SINGLE, warehouse.order(MUG_RED=2))
    picker = warehouse.desk("pick")
    for text in ("CMD-NEXT", "TOTE-0001", "CMD-SHORT", "CMD-1"):
        picker.scan(text)

    play(
        warehouse.desk("count", BEN),
        f"""
        LOC-A-01-02   ITEM   good   count.scan_item   sku=MUG-RED
        {PEN}         ITEM   wrong  pick.wrong_item   expected=MUG-RED scanned=PEN
        {RED}         ITEM   good   count.more
        CMD-COUNT-8   ITEM   good   count.more
        CMD-DONE      START  good   count.matches
        """,
    )


def test_pieces_found_again_are_promised_to_who_waits(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_RED=12)

    for badge in (ADA, BEN):
        count_(warehouse, badge, "A-01-02", RED, "CMD-COUNT-12")

    with warehouse.store.look() as reading:
        assert sum(one.quantity for one in reading.find(Reservation, order_ref=ref)) == 12


def test_a_promise_on_pieces_that_are_gone_moves_to_others(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=38)

    for badge in (ADA, BEN):
        count_(warehouse, badge, "A-01-01", MUG, "CMD-COUNT-37")

    with warehouse.store.look() as reading:
        promised = {one.place: one.quantity for one in reading.find(Reservation, order_ref=ref)}
        assert promised == {"A-01-01": 37, "B-02-02": 1}


def test_what_a_round_comes_for_stays_in_the_books(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_RED=10))

    count_(warehouse, ADA, "A-01-02", RED, "CMD-COUNT-7")
    said = count_(warehouse, BEN, "A-01-02", RED, "CMD-COUNT-7")

    assert said is Say.COUNT_BOOKED_PART
    with warehouse.store.look() as reading:
        stock = reading.get(Stock, "MUG-RED", "A-01-02", "")
        assert (stock.quantity, stock.reserved) == (10, 10)


def test_whoever_takes_something_meanwhile_begins_the_turn_anew(warehouse: Warehouse) -> None:
    desk = warehouse.desk("count")
    for text in ("LOC-A-01-02", "CMD-YES", RED):
        desk.scan(text)

    warehouse.put("MUG-RED", "A-01-02", 1)

    play(desk, "CMD-DONE  ITEM  good  count.disturbed  place=A-01-02")
    assert desk.station is not None
    assert desk.station.step.lines == ()


def test_lots_are_counted_by_lot(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("count"),
        f"""
        LOC-A-02-01   START  ask    count.confirm_unasked
        CMD-YES       ITEM   good   count.scan_item
        {TEA}         LOT    ask    desk.scan_lot
        LOT-L-NO      ITEM   wrong  store.not_there   what=Lot
        {TEA}         LOT    ask    desk.scan_lot
        LOT-L-OLD     ITEM   good   count.more
        CMD-COUNT-8   ITEM   good   count.more
        {TEA}         LOT    ask    desk.scan_lot
        LOT-L-NEW     ITEM   good   count.more   n=1
        CMD-COUNT-8   ITEM   good   count.more   n=8
        CMD-DONE      START  good   count.matches
        """,
    )


def test_serial_numbers_are_counted_one_by_one(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("count"),
        f"""
        LOC-B-01-01   START   ask    count.confirm_unasked
        CMD-YES       ITEM    good   count.scan_item
        {CLOCK}       SERIAL  ask    desk.scan_serial   sku=CLOCK
        SN-1001       ITEM    good   count.more
        CMD-COUNT-2   ITEM    wrong  pick.not_counted_here
        {CLOCK}       SERIAL  ask    desk.scan_serial
        SN-1001       ITEM    wrong  count.serial_twice  serial=1001
        {CLOCK}       SERIAL  ask    desk.scan_serial
        SN-1002       ITEM    good   count.more
        CMD-DONE      START   good   count.matches
        """,
    )


def test_a_piece_with_a_number_that_lies_elsewhere_is_found_and_the_missing_one_is_lost(
    warehouse: Warehouse,
) -> None:
    clock = f"]C1010{CLOCK}21"
    for badge in (ADA, BEN):
        said = count_(warehouse, badge, "A-01-02", RED, "CMD-COUNT-10", f"{clock}1001")
        assert said in {Say.COUNT_AGAIN, Say.COUNT_BOOKED}
    for badge in (ADA, BEN):
        assert count_(warehouse, badge, "B-01-01", f"{clock}1003")

    with warehouse.store.look() as reading:
        places = {unit.serial: unit.place for unit in reading.find(SerialUnit, sku="CLOCK")}
        assert places == {"1001": "A-01-02", "1002": LOST, "1003": "B-01-01"}
        assert reading.get(Stock, "CLOCK", "B-01-01", "").quantity == 1


def test_a_piece_with_a_number_that_somebody_holds_cannot_be_in_the_slot(
    warehouse: Warehouse,
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(CLOCK=1))
    picker = warehouse.desk("pick")
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-B-01-01", f"]C1010{CLOCK}211001"):
        assert picker.scan(text).is_good, text

    desk = warehouse.desk("count", BEN)
    for text in ("LOC-B-01-01", "CMD-YES"):
        desk.scan(text)

    play(desk, f"]C1010{CLOCK}211001  ITEM  wrong  stock.serial_elsewhere  place=TOTE-0001")


def test_what_was_picked_or_found_before_the_supervisor_decides_is_not_booked(
    warehouse: Warehouse,
) -> None:
    clock = f"]C1010{CLOCK}21"
    for badge in (ADA, BEN):
        count_(warehouse, badge, "A-01-02", f"{clock}1001", RED, "CMD-COUNT-1")
        count_(warehouse, badge, "B-01-01", *(f"{clock}{number}" for number in range(3, 12)))
    warehouse.release(Method.SINGLE, warehouse.order(CLOCK=2))
    picker = warehouse.desk("pick")
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-B-01-01", f"{clock}1001", f"{clock}1002"):
        assert picker.scan(text).is_good, text

    judge = warehouse.desk("count", SAM)
    for _ in range(2):
        for text in ("CMD-OK", "CMD-YES"):
            assert judge.scan(text).is_good

    with warehouse.store.look() as reading:
        places = {unit.serial: unit.place for unit in reading.find(SerialUnit, sku="CLOCK")}
        assert (places["1001"], places["1002"], places["3"]) == (
            "TOTE-0001", "TOTE-0001", "B-01-01",
        )  # fmt: skip


def test_an_impossible_number_and_a_place_that_is_no_slot_are_refused(
    warehouse: Warehouse,
) -> None:
    play(
        warehouse.desk("count"),
        f"""
        LOC-BENCH-1      START  ask    count.confirm_unasked
        CMD-YES          START  wrong  move.not_a_slot   place=BENCH-1
        LOC-A-01-02      START  ask    count.confirm_unasked
        CMD-YES          ITEM   good   count.scan_item
        {RED}            ITEM   good   count.more
        CMD-COUNT-999999 ITEM   wrong  count.too_high    most=100000
        LOC-A-01-02      ITEM   wrong  desk.not_expected expected=ITEM
        CMD-SKIP         ITEM   wrong  desk.not_expected
        """,
    )


def test_each_step_can_be_undone(warehouse: Warehouse) -> None:
    play(
        warehouse.desk("count"),
        f"""
        LOC-A-01-02   START  ask    count.confirm_unasked
        CMD-YES       ITEM   good   count.scan_item
        {RED}         ITEM   good   count.more      n=1
        {RED}         ITEM   good   count.more      n=2
        CMD-UNDO      ITEM   good   desk.undone     act=count_item
        CMD-DONE      START  good   count.again
        CMD-UNDO      ITEM   good   desk.undone     act=finish_count
        CMD-COUNT-10  ITEM   good   count.more      n=10
        CMD-DONE      START  good   count.matches
        CMD-UNDO      ITEM   good   desk.undone
        CMD-PAUSE     START  good   count.left      place=A-01-02
        CMD-NEXT      SLOT   good   count.go_to_slot
        CMD-PAUSE     START  good   count.left
        """,
    )


def test_a_booking_is_undone_to_what_it_was(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_BLUE=38)
    count_(warehouse, ADA, "A-01-01", MUG, "CMD-COUNT-37")
    ben = warehouse.desk("count", BEN)
    for text in ("LOC-A-01-01", MUG, "CMD-COUNT-37"):
        ben.scan(text)
    with warehouse.store.look() as reading:
        before = reading.find(Stock), {one.place: one.quantity for one in reading.find(Reservation)}

    assert ben.scan("CMD-DONE").say is Say.COUNT_BOOKED
    assert ben.scan("CMD-UNDO").is_good

    with warehouse.store.look() as reading:
        after = [one for one in reading.find(Stock) if one.quantity]
        assert after == [one for one in before[0] if one.quantity]
        assert {one.place: one.quantity for one in reading.find(Reservation)} == before[1]
    warehouse.release(Method.SINGLE, ref)


def test_one_person_at_a_time_counts_a_slot(warehouse: Warehouse) -> None:
    ada, ben = warehouse.desk("count", ADA), warehouse.desk("count", BEN)
    for text in ("LOC-A-01-02", "CMD-YES", RED):
        ada.scan(text)

    play(ben, "CMD-NEXT     START  wrong  count.none")
    play(ben, "LOC-A-01-02  START  wrong  count.taken_by_other  place=A-01-02 name=Ada")

    warehouse.clock.now = warehouse.clock.now.replace(hour=18)
    play(ben, "LOC-A-01-02  ITEM   good   count.scan_item")
    play(ada, f"{RED}       ITEM   wrong  count.taken_by_other  name=Ben")


def test_the_desk_stands_where_it_was_at_the_next_start(warehouse: Warehouse) -> None:
    desk = warehouse.desk("count")
    for text in ("LOC-A-01-02", "CMD-YES", RED):
        desk.scan(text)

    again = warehouse.desk("count")

    assert again.station is not None
    assert again.station.place() == "ITEM"
    assert again.station.task() == "1"
    assert again.station.greet().say is Say.COUNT_MORE


def test_a_count_that_was_taken_back_meanwhile_leaves_the_desk_free(warehouse: Warehouse) -> None:
    taken_back = Desk("ada", STATION, "999")
    furnish(warehouse.store, an_act(), [taken_back], name="desk")

    desk = warehouse.desk("count", ADA)

    assert desk.station is not None
    assert (desk.station.task(), desk.station.greet().say) == ("", Say.COUNT_NOTHING)


def test_nothing_is_counted_or_judged_without_a_count(warehouse: Warehouse) -> None:
    act = an_act(person="sam", station="count")
    warehouse.desk("count", SAM)

    for do in (count.finish_count, count.book_difference):
        with pytest.raises(Refusal) as refused:
            do(warehouse.store, act)
        assert refused.value.why is Why.NO_COUNT


def test_who_went_home_is_no_other_eyes(warehouse: Warehouse) -> None:
    warehouse.desk("count", BEN)
    warehouse.everybody_goes_home()

    count_(warehouse, ADA, "A-01-02", RED)
    second = count_(warehouse, ADA, "A-01-02", RED, "CMD-COUNT-10")

    assert second is Say.COUNT_MATCHES
    with warehouse.store.look() as reading:
        assert reading.find(Count)[0].state == CountState.DONE
