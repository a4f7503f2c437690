"""The receiving desk, scan by scan."""

import pytest

from tests.behind import behind
from tests.factories import an_act
from tests.scans import play
from tests.unit.usecases.returns.shipped import (
    Pieces,
    Returns,
    announced,
    every_code,
    setup,
)
from tests.warehouse import CASE, CODES, SAM, Warehouse
from warehouse_desk.domain.catalogue import Measures, Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import OutboxMessage
from warehouse_desk.domain.floor import CUSTOMER
from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.returns import (
    Return,
    ReturnedUnit,
    ReturnLine,
    ReturnState,
    UnitState,
)
from warehouse_desk.domain.stock import SerialUnit, Stock
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.receive import ReceiveStation
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.returns.deciding import waiting_returns
from warehouse_desk.usecases.returns.receiving import note_empty_box
from warehouse_desk.usecases.returns.receiving_step import ReceiveAt

MUG, RED, TEA, CLOCK = "2000000000015", "2000000000022", "2000000000039", "2000000000046"


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    return setup(warehouse)


@pytest.fixture
def desk(returns: Returns) -> Desk:
    return returns.desk("receive")


def test_each_piece_gets_a_plate_and_leaves_the_customer(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 3), Pieces("PEN", 2))
    rma = returns.requested(ref, announced(1, 2))

    play(
        desk,
        f"""
        {rma}        ITEM   good  receive.scan_item  rma={rma} n=2
        {MUG}        ITEM   good  receive.unit       plate=U-0000001 sku=MUG-BLUE n=1
        {MUG}        DONE   good  receive.last_unit  plate=U-0000002
        CMD-DONE     START  good  receive.done       rma={rma} n=2
        """,
    )

    with returns.store.look() as reading:
        return_ = reading.get(Return, rma)
        assert return_.state is ReturnState.RECEIVED
        assert return_.received_at is not None
        assert reading.get(ReturnLine, rma, 1).received == 2
        assert reading.get(OrderLine, ref, 1).returned == 2
        assert reading.get(Stock, "MUG-BLUE", "RETURNS-1", "").quantity == 2
        assert reading.get(Stock, "MUG-BLUE", CUSTOMER, "").quantity == 1
        unit = reading.get(ReturnedUnit, "U-0000001")
        assert (unit.state, unit.place, unit.reason) == (
            UnitState.RECEIVED,
            "RETURNS-1",
            "changed_mind",
        )
        assert unit.expected
        assert [
            one.sku for one in reading.ask.free_stock(["MUG-BLUE"]) if "RETURNS" in one.place
        ] == []
        plates = [one.subject for one in reading.find(OutboxMessage, kind="print_plate")]
        assert plates == ["U-0000001", "U-0000002"]


def test_a_return_is_found_by_its_order_and_by_its_parcel(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE"))
    rma = returns.requested(ref, announced())
    with returns.store.look() as reading:
        (parcel,) = reading.find(Parcel, order_ref=ref)

    play(desk, f"ORD-{ref}  ITEM  good  receive.scan_item  rma={rma}")
    play(desk, "CMD-DONE  START  good  receive.done_missing")
    play(desk, f"00{parcel.parcel}  ITEM  good  receive.scan_item  rma={rma}")


def test_missing_pieces_are_named_and_may_come_later(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 3), Pieces("PEN", 2))
    rma = returns.requested(ref, announced(1, 2), announced(2, 2))

    done = play(
        desk,
        f"""
        {rma}     ITEM   good  receive.scan_item     n=4
        {MUG}     ITEM   good  receive.unit          n=3
        CMD-DONE  START  good  receive.done_missing  n=1
        """,
    )

    assert done.facts["missing"] == ("MUG-BLUE × 1", "PEN × 2")
    play(
        desk,
        f"""
        {rma}     ITEM   good  receive.scan_item     n=3
        {MUG}     ITEM   good  receive.unit          plate=U-0000002 n=2
        """,
    )


def test_a_piece_too_many_goes_into_quarantine_only_after_a_yes(
    returns: Returns, desk: Desk
) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 3))
    rma = returns.requested(ref, announced(1, 1))

    play(
        desk,
        f"""
        {rma}      ITEM   good  receive.scan_item
        {MUG}      DONE   good  receive.last_unit
        {MUG}      DONE   ask   receive.confirm_one_more   sku=MUG-BLUE announced=1
        {MUG}      DONE   ask   desk.choose
        CMD-NO     DONE   info  desk.never_mind
        {MUG}      DONE   ask   receive.confirm_one_more
        CMD-YES    DONE   good  receive.unexpected         plate=U-0000002 place=QUARANTINE-1
        CMD-DONE   START  good  receive.done               n=2
        """,
    )

    with returns.store.look() as reading:
        unit = reading.get(ReturnedUnit, "U-0000002")
        assert (unit.expected, unit.place, unit.line) == (False, "QUARANTINE-1", 1)
        assert unit.reason == "not_announced"
        assert reading.get(ReturnLine, rma, 1).received == 1
        assert reading.get(OrderLine, ref, 1).returned == 2


def test_returned_never_passes_shipped(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 1))
    rma = returns.requested(ref, announced(1, 1))

    play(
        desk,
        f"""
        {rma}      ITEM   good  receive.scan_item
        {MUG}      DONE   good  receive.last_unit
        {MUG}      DONE   ask   receive.confirm_one_more
        CMD-1      DONE   good  receive.unexpected
        """,
    )

    with returns.store.look() as reading:
        line = reading.get(OrderLine, ref, 1)
        assert (line.shipped, line.returned) == (1, 1)
        assert reading.get(ReturnedUnit, "U-0000002").line == 0


def test_what_is_not_announced_and_what_was_never_sent_are_told_apart(
    returns: Returns, desk: Desk
) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE"), Pieces("PEN"))
    rma = returns.requested(ref, announced(1))

    play(
        desk,
        f"""
        {rma}          ITEM  good  receive.scan_item
        2000000000053  ITEM  ask   receive.confirm_unannounced  sku=PEN rma={rma}
        CMD-2          ITEM  info  desk.never_mind
        {RED}          ITEM  ask   receive.confirm_stranger     sku=MUG-RED order={ref}
        CMD-YES        ITEM  good  receive.unexpected
        """,
    )

    with returns.store.look() as reading:
        unit = reading.get(ReturnedUnit, "U-0000001")
        assert (unit.sku, unit.line, unit.expected) == ("MUG-RED", 0, False)
        assert reading.get(Stock, "MUG-RED", "QUARANTINE-1", "").quantity == 1


def test_a_case_counts_its_pieces_when_all_are_announced(returns: Returns, desk: Desk) -> None:
    rma = returns.announced("MUG-BLUE", 8)

    play(
        desk,
        f"""
        {rma}     ITEM  good   receive.scan_item        n=8
        {CASE}    ITEM  good   receive.units            n=6
        {CASE}    ITEM  wrong  returns.not_announced    announced=8
        {MUG}     ITEM  good   receive.unit             plate=U-0000007 n=1
        """,
    )


def test_a_parcel_without_papers_opens_a_return_after_a_yes(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 2))

    play(
        desk,
        f"""
        ORD-{ref}  START  ask   receive.confirm_no_papers  order={ref}
        CMD-YES    ITEM   good  receive.scan_item          rma=RMA-000001 n=0
        {MUG}      ITEM   good  receive.unit               plate=U-0000001
        {MUG}      ITEM   good  receive.unit               plate=U-0000002
        {MUG}      ITEM   ask   receive.confirm_one_more   announced=2
        CMD-NO     ITEM   info  desk.never_mind
        CMD-DONE   START  good  receive.done               n=2
        """,
    )

    with returns.store.look() as reading:
        assert reading.get(Return, "RMA-000001").rule == "no_papers"
        line = reading.get(ReturnLine, "RMA-000001", 1)
        assert (line.quantity, line.received, line.reason) == (2, 2, "other")
        assert reading.get(ReturnedUnit, "U-0000001").expected


def test_a_late_parcel_without_papers_is_kept_apart(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 2), days_ago=90)

    play(
        desk,
        f"""
        ORD-{ref}  START  ask   receive.confirm_no_papers
        CMD-YES    ITEM   good  receive.scan_item
        {MUG}      ITEM   ask   receive.confirm_unannounced
        CMD-YES    ITEM   good  receive.unexpected         place=QUARANTINE-1
        """,
    )

    with returns.store.look() as reading:
        assert reading.get(Return, "RMA-000001").rule == "no_papers_late"


def test_pieces_announced_in_another_return_are_not_taken_without_papers(
    returns: Returns, desk: Desk
) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 2))
    returns.requested(ref, announced(1, 1))
    play(
        desk,
        f"""
        ORD-{ref}  ITEM   good  receive.scan_item
        CMD-DONE   START  good  receive.done_missing
        """,
    )

    with returns.store.look() as reading:
        assert len(reading.find(Return)) == 1


def test_an_empty_parcel_without_papers_ends_closed(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE"))

    play(
        desk,
        f"""
        ORD-{ref}  START  ask   receive.confirm_no_papers
        CMD-YES    ITEM   good  receive.scan_item
        CMD-DONE   START  good  receive.done  n=0
        """,
    )

    with returns.store.look() as reading:
        assert reading.get(Return, "RMA-000001").state is ReturnState.CLOSED


def test_several_returns_of_an_order_are_not_guessed_at(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 2))
    first, second = (returns.requested(ref, announced(1, 1)) for _ in range(2))

    play(
        desk,
        f"""
        ORD-{ref}  START  wrong  returns.several    rmas={first},{second}
        {second}   ITEM   good   receive.scan_item  rma={second}
        """,
    )


def test_an_order_that_was_not_shipped_is_refused(returns: Returns, desk: Desk) -> None:
    ref = returns.warehouse.order(PEN=1)

    play(desk, f"ORD-{ref}  START  wrong  returns.not_shipped  order={ref}")


def test_the_next_return_may_follow_at_once_when_all_is_here(returns: Returns, desk: Desk) -> None:
    first, second = returns.announced(), returns.announced()

    play(
        desk,
        f"""
        {first}   ITEM   good   receive.scan_item
        {second}  ITEM   wrong  desk.not_expected
        {MUG}     DONE   good   receive.last_unit
        {second}  ITEM   good   receive.scan_item   rma={second}
        """,
    )


def test_a_known_lot_is_not_asked_for_but_several_are(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("TEA", 1, lot="L-OLD"), Pieces("TEA", 1, lot="L-NEW"))
    rma = returns.requested(ref, announced(1), announced(2))
    single = returns.requested(returns.shipped(Pieces("TEA", 1, lot="L-OLD")), announced(1))

    play(
        desk,
        f"""
        {rma}      ITEM   good   receive.scan_item
        {TEA}      LOT    ask    receive.scan_lot  expected=L-NEW~/~L-OLD
        {TEA}      LOT    wrong  desk.not_expected
        CMD-CANCEL ITEM   info   desk.never_mind
        {TEA}      LOT    ask    receive.scan_lot
        LOT-L-NEW  ITEM   good   receive.unit
        {TEA}      LOT    ask    receive.scan_lot
        LOT-L-XXX  ITEM   ask    receive.confirm_stranger
        CMD-NO     ITEM   info   desk.never_mind
        CMD-DONE   START  good   receive.done_missing
        {single}   ITEM   good   receive.scan_item
        {TEA}      DONE   good   receive.last_unit
        """,
    )

    with returns.store.look() as reading:
        assert [unit.lot for unit in reading.find(ReturnedUnit)] == ["L-NEW", "L-OLD"]


def test_a_serial_number_proves_the_piece(returns: Returns, desk: Desk) -> None:
    mine = returns.shipped(Pieces("CLOCK", 1, serial="1001"))
    rma = returns.requested(mine, announced(1))

    play(
        desk,
        f"""
        {rma}     ITEM    good   receive.scan_item
        {CLOCK}   SERIAL  ask    receive.scan_serial        sku=CLOCK
        SN-1002   ITEM    ask    receive.confirm_stranger   serial=1002
        CMD-YES   ITEM    wrong  stock.serial_elsewhere     place=B-01-01
        {CLOCK}   SERIAL  ask    receive.scan_serial
        SN-7777   ITEM    ask    receive.confirm_stranger   serial=7777
        CMD-NO    ITEM    info   desk.never_mind
        {CLOCK}   SERIAL  ask    receive.scan_serial
        SN-1001   DONE    good   receive.last_unit
        """,
    )

    with returns.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "1001").place == "RETURNS-1"
        assert reading.seek(SerialUnit, "CLOCK", "7777") is None


def test_a_serial_number_never_seen_before_goes_into_quarantine(
    returns: Returns, desk: Desk
) -> None:
    rma = returns.requested(returns.shipped(Pieces("CLOCK", 1, serial="1001")), announced(1))

    play(
        desk,
        f"""
        {rma}     ITEM    good   receive.scan_item
        {CLOCK}   SERIAL  ask    receive.scan_serial
        SN-7777   ITEM    ask    receive.confirm_stranger
        CMD-YES   ITEM    good   receive.unexpected
        """,
    )

    with returns.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "7777").place == "QUARANTINE-1"


def test_undo_takes_the_newest_piece_back(returns: Returns, desk: Desk) -> None:
    rma = returns.announced("MUG-BLUE", 2)
    play(desk, f"{rma}  ITEM  good  receive.scan_item")
    before = returns.warehouse.rows()

    play(
        desk,
        f"""
        {MUG}     ITEM   good  receive.unit  plate=U-0000001
        CMD-UNDO  ITEM   good  desk.undone   act=receive_item
        """,
    )

    after = returns.warehouse.rows()
    kept = ("goods_return", "return_line", "returned_unit", "order_line", "desk")
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    with returns.store.look() as reading:
        assert reading.get(Stock, "MUG-BLUE", "RETURNS-1", "").quantity == 0
    play(desk, f"{MUG}  ITEM  good  receive.unit  plate=U-0000002 n=1")


def test_undo_while_a_lot_is_wanted_gives_up_the_piece_too(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("TEA", 1, lot="L-OLD"), Pieces("TEA", 1, lot="L-NEW"))
    rma = returns.requested(ref, announced(1), announced(2))

    play(
        desk,
        f"""
        {rma}     ITEM   good  receive.scan_item
        {TEA}     LOT    ask   receive.scan_lot
        CMD-UNDO  START  good  desk.undone
        """,
    )


def test_after_a_restart_work_goes_on_with_the_same_return(returns: Returns, desk: Desk) -> None:
    rma = returns.announced("MUG-BLUE", 2)
    desk.scan(rma)
    desk.scan(MUG)

    again = returns.desk("receive")

    greeting = again.open("receive")
    assert (greeting.place, greeting.facts) == ("ITEM", {"rma": rma, "n": 1})
    play(again, f"{MUG}  DONE  good  receive.last_unit")


def test_after_the_last_piece_a_restart_asks_for_done(returns: Returns, desk: Desk) -> None:
    rma = returns.announced()
    desk.scan(rma)
    desk.scan(MUG)

    again = returns.desk("receive")
    greeting = again.open("receive")

    assert (greeting.place, greeting.say.value) == ("DONE", "receive.all_here")


def test_a_floor_without_a_returns_bench_says_so(returns: Returns, desk: Desk) -> None:
    desk.scan(returns.announced())
    with behind(returns.store) as connection:
        connection.exec_driver_sql("DELETE FROM place WHERE kind = 'returns'")

    play(desk, f"{MUG}  ITEM  wrong  returns.no_place  place_kind=returns")


def test_a_closed_return_takes_nothing_more(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()
    with returns.store.look() as reading:
        rma = reading.get(ReturnedUnit, plate).rma
    inspect = returns.desk("inspect", badge=SAM)
    for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert inspect.scan(code).is_good

    play(desk, f"{rma}  START  wrong  returns.closed  rma={rma}")


def test_a_return_closed_meanwhile_is_left_with_done(returns: Returns, desk: Desk) -> None:
    rma = returns.announced()
    desk.scan(rma)
    plate = desk.scan(MUG).step.last[0]
    inspect = returns.desk("inspect", badge=SAM)
    for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert inspect.scan(code).is_good

    play(
        desk,
        f"""
        {MUG}     DONE   wrong  returns.closed
        CMD-DONE  START  good   receive.done
        """,
    )


def test_the_start_tells_how_many_returns_are_announced(returns: Returns, desk: Desk) -> None:
    returns.announced()
    returns.announced()

    reply = desk.open("receive")

    assert (reply.place, reply.facts) == ("START", {"n": 2})


def test_only_who_works_on_returns_may_open_the_desk(returns: Returns) -> None:
    desk = returns.desk("receive", badge="BADGE-ADA")

    assert desk.station is None


def test_the_step_shows_the_return_as_it_stands(returns: Returns, desk: Desk) -> None:
    ref = returns.shipped(Pieces("MUG-BLUE", 2), Pieces("TEA", 1, lot="L-OLD"))
    rma = returns.requested(ref, announced(1, 2, comment="too blue"), announced(2))
    desk.scan(rma)

    step = desk.scan(MUG).step

    assert (step.order_ref, step.rule, step.missing, step.here) == (ref, "within_days", 2, 1)
    mug, tea = step.lines
    assert (mug.name, mug.comment, mug.received, mug.missing) == ("Blue mug", "too blue", 1, 1)
    assert (tea.needs_lot, tea.needs_serial) == (True, False)
    assert [unit.plate for unit in step.units] == ["U-0000001"]


PLACES = {
    ReceiveAt.START: [],
    ReceiveAt.ITEM: ["{rma}"],
    ReceiveAt.DONE: ["{rma}", MUG, MUG],
    "LOT": ["{tea}", TEA],
    "SERIAL": ["{clock}", CLOCK],
}


@pytest.mark.parametrize("place", PLACES)
def test_every_code_is_answered_and_a_wrong_one_changes_nothing(
    returns: Returns, desk: Desk, place: str
) -> None:
    names = {
        "rma": returns.announced("MUG-BLUE", 2),
        "tea": returns.requested(
            returns.shipped(Pieces("TEA", 1, lot="L-OLD"), Pieces("TEA", 1, lot="L-NEW")),
            announced(1),
        ),
        "clock": returns.requested(
            returns.shipped(Pieces("CLOCK", 1, serial="1001")), announced(1)
        ),
    }
    for code in PLACES[place]:
        desk.scan(code.format(**names))
    before = returns.warehouse.rows()

    for code in [*every_code(), "CMD-OK", "CMD-1", "CMD-YES", "CMD-PHOTO", "CMD-SKIP", "CMD-HELP"]:
        reply = desk.scan(code)
        assert reply.feedback in {Feedback.WRONG, Feedback.ASK, Feedback.INFO}, code
        if reply.choices:
            desk.scan("CMD-NO")
        if reply.place != place:  # a lot or serial number that is wrong ends the wait for it
            desk.scan(PLACES[place][-1])
        assert isinstance(desk.station, ReceiveStation)
        assert desk.station.place() == place, code

    assert returns.warehouse.rows() == before


def test_an_empty_parcel_is_noted_for_a_supervisor(returns: Returns) -> None:
    rma = returns.announced()
    desk = returns.desk("receive")
    desk.scan(rma)

    asked = desk.scan("CMD-SHORT")
    noted = desk.scan("CMD-YES")

    assert asked.say is Say.RECEIVE_EMPTY_BOX
    assert (noted.say, noted.place) == (Say.RECEIVE_NOTED_EMPTY, "START")
    with returns.store.look() as reading:
        (waiting,) = waiting_returns(reading)
    assert (waiting.rma, waiting.because) == (rma, "empty_box")


def test_a_parcel_with_a_piece_in_it_is_not_empty(returns: Returns) -> None:
    rma = returns.announced(quantity=2)
    desk = returns.desk("receive")
    for code in (rma, "MUG-BLUE"):
        desk.scan(code)

    asked = desk.scan("CMD-SHORT")

    assert not asked.is_good
    with pytest.raises(Refusal) as refused:
        note_empty_box(returns.store, an_act(), rma=rma)
    assert refused.value.why is Why.NOT_EMPTY


def test_a_returned_piece_is_measured_where_it_is_received(
    warehouse: Warehouse, returns: Returns, desk: Desk
) -> None:
    ref = returns.shipped(Pieces("PEN", 2))
    returns.requested(ref, announced(1, 2), rma="RMA-000001")

    play(
        desk,
        f"""
        RMA-000001                ITEM  good   receive.scan_item
        140~x~12~x~13~mm          ITEM  wrong  desk.not_expected
        {CODES["PEN"]}                     ITEM  good   receive.unit
        140~x~12~x~13~mm          ITEM  good   measure.taken  sku=PEN
        900~x~12~x~13~mm          ITEM  ask    measure.confirm_far
        CMD-1                     ITEM  good   measure.taken
        CMD-UNDO                  ITEM  good   desk.undone  act=measure_returned
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Product, "PEN").measures == Measures(140, 13, 12, 15)
