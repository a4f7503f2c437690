"""The packing station, scan by scan."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.behind import behind
from tests.scans import play
from tests.unit.usecases.packing.bench import Bench, open_bench
from warehouse_desk.domain.events import ScanRow, Setting
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import Label, Parcel, ParcelItem, ParcelState
from warehouse_desk.domain.picking import Claim, Tote, WallSlot
from warehouse_desk.domain.stock import SerialUnit, Stock
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.pack import PackStation
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.stations.say import Say

SSCC_1, SSCC_2, SSCC_3 = "095210010000000017", "095210010000000024", "095210010000000031"


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


def test_an_order_goes_from_its_tote_into_a_labelled_parcel(bench: Bench) -> None:
    play(
        bench.desk(),
        f"""
        TOTE-0001   BOX    good  pack.take_box    box=M number=1 total=1
        BOX-M       ITEM   good  pack.scan_item   n=3
        MUG-BLUE    ITEM   good  pack.more        sku=MUG-BLUE n=1
        MUG-RED     ITEM   good  pack.scan_item   n=1
        MUG-BLUE    CLOSE  good  pack.close       box=M
        CMD-DONE    LABEL  good  pack.scan_label  tracking={SSCC_1} n=1
        {SSCC_1}    START  good  pack.done        order=1001
        """,
    )

    assert bench.get(Order, "1001").state is OrderState.PACKED
    (parcel,) = bench.find(Parcel, order_ref="1001")
    assert (parcel.state, parcel.carrier, parcel.service) == ("labelled", "LARK", "standard")
    assert (parcel.weight_g, parcel.fee_cents) == (150 + 3 * 350, 349)
    assert [line.packed for line in bench.find(OrderLine, order_ref="1001")] == [2, 1]
    assert bench.get(Stock, "MUG-BLUE", parcel.parcel, "").quantity == 2
    assert bench.get(Stock, "MUG-BLUE", "TOTE-0001", "").quantity == 0
    assert bench.get(Tote, "TOTE-0001") == Tote("TOTE-0001")
    assert not bench.find(Claim, active=True)


def test_every_accepted_scan_carries_its_operation_and_every_refused_one_none(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0001   BOX    good   pack.take_box
        MUG-BLUE    BOX    wrong  desk.not_expected
        BOX-M       ITEM   good   pack.scan_item
        ANVIL       ITEM   wrong  pack.not_in_order  scanned=ANVIL orders=1004
        """,
    )

    scans = [scan for scan in bench.find(ScanRow) if scan.station == "pack"]
    assert [(scan.accepted, bool(scan.operation)) for scan in scans] == [
        (True, True), (False, False), (True, True), (False, False),
    ]  # fmt: skip
    assert [scan.task for scan in scans] == ["", "1001", "1001", "1001"]


def test_a_wrong_piece_is_named_with_the_order_that_wants_it(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        ORD-1001    BOX    good   pack.take_box
        BOX-M       ITEM   good   pack.scan_item
        POLE        ITEM   wrong  pack.not_in_order    order=1001 scanned=POLE orders=1005
        MUG-RED     ITEM   good   pack.scan_item
        MUG-RED     ITEM   wrong  pack.already_packed  sku=MUG-RED left=0 scanned=1
        """,
    )


def test_a_case_counts_its_pieces_and_too_large_a_case_is_refused(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0002   BOX    good   pack.take_box
        BOX-L       ITEM   good   pack.scan_item
        CASE-6      CLOSE  good   pack.close
        CMD-UNDO    ITEM   good   desk.undone
        MUG-BLUE    ITEM   good   pack.more            n=5
        CASE-6      ITEM   wrong  pack.already_packed  left=5 scanned=6
        """,
    )


def test_many_pieces_are_counted_after_the_first_was_scanned(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0002    BOX    good   pack.take_box
        BOX-L        ITEM   good   pack.scan_item
        CMD-COUNT-6  ITEM   wrong  pick.not_counted_here
        MUG-BLUE     ITEM   good   pack.more         n=5
        CMD-COUNT-7  ITEM   wrong  pick.too_many     missing=5 scanned=7
        CMD-COUNT-1  ITEM   wrong  pick.too_many
        CMD-COUNT-6  CLOSE  good   pack.close
        """,
    )

    assert [line.packed for line in bench.find(OrderLine, order_ref="1002")] == [4, 2]


def test_few_pieces_are_scanned_one_by_one(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0001    BOX    good   pack.take_box
        BOX-M        ITEM   good   pack.scan_item
        MUG-BLUE     ITEM   good   pack.more
        CMD-COUNT-2  ITEM   wrong  pick.not_counted_here  sku=MUG-BLUE
        """,
    )


def test_lots_and_serial_numbers_are_asked_for_while_several_are_there(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0003   BOX     good   pack.take_box
        BOX-M       ITEM    good   pack.scan_item
        TEA         LOT     ask    pack.scan_lot      expected=L1~/~L2
        MUG-RED     LOT     wrong  desk.not_expected
        LOT-L9      ITEM    wrong  pick.wrong_lot     expected=L1~/~L2 scanned=L9
        TEA         LOT     ask    pack.scan_lot
        LOT-L2      ITEM    good   pack.more          n=2
        TEA         ITEM    good   pack.more          n=1
        CLOCK       SERIAL  ask    pack.scan_serial   sku=CLOCK
        SN-SN9      ITEM    wrong  stock.serial_elsewhere  serial=SN9
        CLOCK       SERIAL  ask    pack.scan_serial
        SN-SN2      ITEM    good   pack.more          sku=CLOCK n=1
        CLOCK       ITEM    good   pack.scan_item     n=1
        TEA         CLOSE   good   pack.close
        """,
    )

    (parcel,) = bench.find(Parcel, order_ref="1003")
    assert {unit.place for unit in bench.find(SerialUnit, sku="CLOCK")} == {parcel.parcel}
    items = bench.find(ParcelItem, parcel=parcel.parcel)
    assert [(item.sku, item.lot, item.serial, item.quantity) for item in items] == [
        ("TEA", "L1", "", 2), ("TEA", "L2", "", 1),
        ("CLOCK", "", "SN1", 1), ("CLOCK", "", "SN2", 1),
    ]  # fmt: skip


def test_what_is_waited_for_can_be_dropped(bench: Bench) -> None:
    desk = bench.desk()
    play(desk, "TOTE-0003 BOX good pack.take_box\nBOX-M ITEM good pack.scan_item")
    before = bench.dump()

    play(
        desk,
        """
        TEA          LOT      ask   pack.scan_lot
        CMD-CANCEL   ITEM     info  desk.never_mind
        CLOCK        SERIAL   ask   pack.scan_serial
        CMD-UNDO     ITEM     info  desk.never_mind
        CMD-DAMAGED  DAMAGED  ask   pack.scan_damaged
        CMD-NO       ITEM     info  desk.never_mind
        """,
    )

    assert bench.dump() == before


def test_goods_for_two_boxes_become_parcel_one_and_two(bench: Bench) -> None:
    play(
        bench.desk(),
        f"""
        WALL-1-04   BOX    good   pack.take_box      box=L number=1 total=2
        BOX-L       ITEM   good   pack.scan_item     n=2
        ANVIL       ITEM   good   pack.more          n=3
        ANVIL       CLOSE  good   pack.close
        BOX-L       BOX    good   pack.next_parcel   box=L number=2 total=2
        BOX-L       ITEM   good   pack.scan_item     n=2
        ANVIL       ITEM   good   pack.more          n=1
        ANVIL       CLOSE  good   pack.close
        CMD-DONE    LABEL  good   pack.scan_label    n=2
        {SSCC_3}    LABEL  wrong  pack.wrong_label   scanned={SSCC_3}
        """,
    )

    views = bench.step().labels
    assert [(view.number, view.carrier) for view in views] == [(1, "HERON"), (2, "HERON")]
    assert bench.get(WallSlot, "WALL-1-04").order_ref == ""
    play(
        bench.desk(),
        f"""
        {views[1].tracking}  LABEL  good  pack.scan_label  n=1 tracking={views[0].tracking}
        {views[0].tracking}  START  good  pack.done        order=1004
        """,
    )


def test_a_parcel_may_be_closed_before_it_is_full_but_not_empty(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0001   BOX    good   pack.take_box
        BOX-M       ITEM   good   pack.scan_item
        CMD-DONE    ITEM   wrong  pack.parcel_empty
        MUG-RED     ITEM   good   pack.scan_item
        CMD-NEXT    ITEM   ask    pack.close_partly  items=MUG-BLUE n=2
        BOX-M       ITEM   ask    desk.choose
        CMD-2       ITEM   info   desk.never_mind
        CMD-NEXT    ITEM   ask    pack.close_partly
        CMD-DONE    BOX    good   pack.next_parcel  number=2 total=2
        """,
    )

    assert [parcel.state for parcel in bench.find(Parcel, order_ref="1001")] == ["closed"]


def test_a_smaller_box_than_planned_is_taken_with_a_warning(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0001   BOX    good   pack.take_box
        BOX-XXL     BOX    wrong  pack.unknown_box   scanned=XXL boxes=L,M,S
        BOX-S       ITEM   good   pack.smaller_box   box=S expected=M
        MUG-RED     ITEM   good   pack.scan_item
        BOX-S       ITEM   wrong  desk.not_expected
        BOX-L       ITEM   good   pack.scan_item
        """,
    )

    (parcel,) = bench.find(Parcel, order_ref="1001")
    assert parcel.box == "L"


def test_a_piece_that_fits_no_box_leaves_the_choice_to_the_packer(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0004   BOX    good   pack.take_box   box=S
        BOX-L       ITEM   good   pack.scan_item  n=2
        POLE        ITEM   good   pack.scan_item  n=1
        MUG-RED     CLOSE  good   pack.close
        """,
    )

    assert bench.step().plan.too_big == ("POLE",)


def test_for_goods_that_fit_no_box_any_box_is_asked_for(bench: Bench) -> None:
    bench.put(replace(bench.get(OrderLine, "1005", 2), picked=0, short=1))

    play(
        bench.desk(),
        """
        TOTE-0004   BOX    good   pack.take_any_box  items=POLE
        BOX-L       ITEM   good   pack.scan_item     n=1
        POLE        CLOSE  good   pack.close
        """,
    )


def test_a_box_is_not_overloaded(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        WALL-1-04   BOX    good   pack.take_box
        BOX-S       ITEM   good   pack.smaller_box
        ANVIL       ITEM   good   pack.more         n=3
        ANVIL       ITEM   wrong  pack.too_heavy    box=S limit=5000 weight_g=18000
        BOX-L       ITEM   good   pack.more
        ANVIL       CLOSE  good   pack.close
        BOX-M       CLOSE  wrong  pack.too_heavy    box=M limit=10000
        """,
    )


def test_a_parcel_that_no_carrier_takes_is_not_closed(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0001   BOX    good   pack.take_box
        BOX-M       ITEM   good   pack.scan_item
        MUG-RED     ITEM   good   pack.scan_item
        """,
    )
    with behind(bench.store) as connection:
        connection.exec_driver_sql("DELETE FROM rate")

    play(
        bench.desk(),
        """
        CMD-DONE    ITEM   ask    pack.close_partly
        CMD-YES     ITEM   wrong  pack.no_service  service=standard country=PL weight_g=500
        """,
    )


def test_the_scale_is_asked_when_it_is_wanted_and_an_odd_weight_refused(bench: Bench) -> None:
    bench.put(Setting("pack.weigh", "1"))

    play(
        bench.desk(),
        f"""
        TOTE-0005       BOX    good   pack.take_box
        BOX-S           ITEM   good   pack.scan_item
        MUG-BLUE        CLOSE  good   pack.close
        CMD-DONE        WEIGH  good   pack.weigh        number=1 total=1
        CMD-YES         WEIGH  wrong  desk.not_expected
        CMD-800         WEIGH  wrong  pack.weight_off   expected=430 scanned=800 tolerance=29
        CMD-DONE        WEIGH  wrong  desk.not_expected
        CMD-YES         WEIGH  wrong  desk.not_expected
        CMD-COUNT-455   LABEL  good   pack.scan_label   tracking={SSCC_1}
        """,
    )

    (parcel,) = bench.find(Parcel, order_ref="1006")
    assert (parcel.weight_g, parcel.expected_g, parcel.service) == (455, 430, "express")


def test_a_damaged_piece_goes_to_quarantine_and_the_order_without_it(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0001    BOX      good   pack.take_box
        BOX-M        ITEM     good   pack.scan_item
        CMD-DAMAGED  DAMAGED  ask    pack.scan_damaged
        TOTE-0001    DAMAGED  wrong  desk.not_expected
        MUG-BLUE     ITEM     good   pack.damaged  sku=MUG-BLUE place=QUARANTINE-1
        MUG-BLUE     ITEM     good   pack.scan_item  n=1
        MUG-RED      CLOSE    good   pack.close
        CMD-DAMAGED  DAMAGED  ask    pack.scan_damaged
        MUG-RED      CLOSE    good   pack.damaged
        CMD-UNDO     CLOSE    good   desk.undone
        """,
    )

    blue, red = bench.find(OrderLine, order_ref="1001")
    assert (blue.picked, blue.packed, blue.short, blue.short_reason) == (1, 1, 1, "damaged")
    assert (red.picked, red.packed, red.short, red.short_reason) == (1, 1, 0, "")
    assert bench.get(Stock, "MUG-BLUE", "QUARANTINE-1", "").quantity == 1
    assert bench.get(Stock, "MUG-RED", "QUARANTINE-1", "").quantity == 0


def test_an_order_whose_every_piece_is_damaged_ends_short(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0005    BOX      good   pack.take_box
        BOX-S        ITEM     good   pack.scan_item
        CMD-DAMAGED  DAMAGED  ask    pack.scan_damaged
        MUG-BLUE     START    good   pack.nothing_left  order=1006 place=QUARANTINE-1
        """,
    )

    assert bench.get(Order, "1006").state is OrderState.SHORT
    assert [parcel.state for parcel in bench.find(Parcel, order_ref="1006")] == ["void"]
    assert bench.get(Tote, "TOTE-0005").is_free


def test_undo_goes_back_scan_by_scan_and_redo_forth(bench: Bench) -> None:
    desk = bench.desk()
    play(
        desk,
        f"""
        TOTE-0005   BOX    good  pack.take_box
        BOX-S       ITEM   good  pack.scan_item
        MUG-BLUE    CLOSE  good  pack.close
        CMD-DONE    LABEL  good  pack.scan_label
        {SSCC_1}    START  good  pack.done
        CMD-UNDO    LABEL  good  desk.undone
        CMD-UNDO    CLOSE  good  desk.undone
        CMD-UNDO    ITEM   good  desk.undone
        CMD-REDO    CLOSE  good  desk.redone
        CMD-UNDO    ITEM   good  desk.undone
        CMD-UNDO    BOX    good  desk.undone
        CMD-UNDO    START  good  desk.undone
        CMD-UNDO    START  wrong store.nothing_to_undo
        """,
    )

    assert bench.find(Label) == []
    assert bench.find(Parcel) == []
    assert bench.get(Tote, "TOTE-0005").order_ref == "1006"
    assert bench.get(Stock, "MUG-BLUE", "TOTE-0005", "").quantity == 1


def test_a_number_is_never_given_twice(bench: Bench) -> None:
    play(
        bench.desk(),
        f"""
        TOTE-0005   BOX    good   pack.take_box
        BOX-S       ITEM   good   pack.scan_item
        MUG-BLUE    CLOSE  good   pack.close
        CMD-DONE    LABEL  good   pack.scan_label   tracking={SSCC_1}
        CMD-UNDO    CLOSE  good   desk.undone
        CMD-DONE    LABEL  good   pack.scan_label   tracking={SSCC_2}
        CMD-VOID    LABEL  good   pack.label_void   scanned={SSCC_2} expected={SSCC_3}
        {SSCC_1}    LABEL  wrong  pack.wrong_label  expected={SSCC_3}
        {SSCC_2}    LABEL  wrong  ship.label_void   expected={SSCC_3} scanned={SSCC_2}
        {SSCC_3}    START  good   pack.done
        """,
    )


def test_a_label_is_printed_again_as_a_copy(bench: Bench) -> None:
    play(
        bench.desk(),
        f"""
        TOTE-0005    BOX    good   pack.take_box
        BOX-S        ITEM   good   pack.scan_item
        MUG-BLUE     CLOSE  good   pack.close
        CMD-DONE     LABEL  good   pack.scan_label
        CMD-REPRINT  LABEL  good   pack.label_copy    tracking={SSCC_1} number=1
        CMD-PRINT    LABEL  good   pack.label_copy    number=2
        CMD-UNDO     LABEL  wrong  store.cannot_undo  act=reprint_label
        {SSCC_1}     START  good   pack.done
        {SSCC_1}     START  ask    pack.open_again    order=1006
        CMD-2        START  good   pack.label_copy    number=3
        """,
    )

    assert bench.label_of("1006").copies == 3
    assert [message.body for message in bench.told("print_label")] == [
        f'{{"copy":{copy},"label":1,"parcel":"P-000001"}}' for copy in (0, 1, 2, 3)
    ]


@pytest.mark.parametrize("answer", ["CMD-1", "CMD-YES"])
def test_a_packed_parcel_is_opened_again_until_it_has_left(bench: Bench, answer: str) -> None:
    play(
        bench.desk(),
        f"""
        TOTE-0005   BOX    good   pack.take_box
        BOX-S       ITEM   good   pack.scan_item
        MUG-BLUE    CLOSE  good   pack.close
        CMD-DONE    LABEL  good   pack.scan_label
        {SSCC_1}    START  good   pack.done
        {SSCC_1}    START  ask    pack.open_again   order=1006 tracking={SSCC_1}
        CMD-NO      START  info   desk.never_mind
        {SSCC_1}    START  ask    pack.open_again
        MUG-BLUE    START  ask    desk.choose
        {answer}    CLOSE  good   pack.reopened     order=1006 number=1
        BOX-M       CLOSE  good   pack.close
        CMD-DONE    LABEL  good   pack.scan_label   tracking={SSCC_2}
        CMD-CANCEL  LABEL  ask    pack.open_again
        {answer}    CLOSE  good   pack.reopened
        CMD-DONE    LABEL  good   pack.scan_label   tracking={SSCC_3}
        {SSCC_3}    START  good   pack.done
        {SSCC_1}    START  wrong  ship.label_void   scanned={SSCC_1} expected={SSCC_3}
        """,
    )

    states = [(label.tracking, label.state.value) for label in bench.find(Label)]
    assert states == [(SSCC_1, "void"), (SSCC_2, "void"), (SSCC_3, "confirmed")]
    assert bench.get(Order, "1006").state is OrderState.PACKED


def test_a_shipped_parcel_stays_closed(bench: Bench) -> None:
    play(
        bench.desk(),
        f"""
        TOTE-0005   BOX    good   pack.take_box
        BOX-S       ITEM   good   pack.scan_item
        MUG-BLUE    CLOSE  good   pack.close
        CMD-DONE    LABEL  good   pack.scan_label
        {SSCC_1}    START  good   pack.done
        """,
    )
    assert bench.desk("ship").scan(SSCC_1).say is Say.SHIP_ORDER_OUT

    reply = bench.desk().scan(SSCC_1)

    assert (reply.say.value, reply.facts["parcel"]) == ("ship.already_shipped", SSCC_1)
    assert bench.find(Parcel, order_ref="1006")[0].state is ParcelState.SHIPPED


def test_a_paused_order_goes_on_where_it_was_left_by_somebody_else_too(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0001   BOX    good   pack.take_box
        BOX-M       ITEM   good   pack.scan_item
        MUG-RED     ITEM   good   pack.scan_item
        """,
    )

    play(
        bench.desk(person="olga"),
        "ORD-1001   START  wrong  pack.taken_by_other  order=1001 name=Pat",
    )
    play(bench.desk(), "CMD-PAUSE  START  good  pack.paused  order=1001")
    play(bench.desk(person="olga"), "ORD-1001  ITEM  good  pack.scan_item  n=2")

    assert bench.step("olga").parcel == "P-000001"


def test_a_restart_stands_on_the_same_piece(bench: Bench) -> None:
    play(
        bench.desk(),
        """
        TOTE-0001   BOX    good   pack.take_box
        BOX-M       ITEM   good   pack.scan_item
        MUG-BLUE    ITEM   good   pack.more
        """,
    )
    step = bench.step()

    station = PackStation(bench.store, "pat")

    assert station.greet().place == "ITEM"
    assert station.step == step


def test_next_opens_the_most_urgent_order_that_nobody_packs(bench: Bench) -> None:
    desk = bench.desk()

    assert desk.scan("CMD-NEXT").is_good
    assert bench.step().order_ref == "1006"
    assert bench.desk(person="olga").scan("CMD-NEXT").is_good
    assert bench.step("olga").order_ref == "1001"


@pytest.mark.parametrize(
    ("code", "say"),
    [
        ("ORD-9999", "store.not_there"),
        ("TOTE-0099", "store.not_there"),
        ("CMD-PAUSE", "desk.not_expected"),
        (SSCC_1, "ship.unknown_label"),
    ],
)
def test_what_is_nothing_to_pack_is_refused_at_the_start(bench: Bench, code: str, say: str) -> None:
    reply = bench.desk().scan(code)

    assert (reply.feedback, reply.say.value, reply.place) == (Feedback.WRONG, say, "START")


def test_an_empty_bench_says_that_nothing_waits(bench: Bench) -> None:
    orders = bench.find(Order, state=OrderState.PICKED)
    bench.put(*(replace(order, state=OrderState.RELEASED) for order in orders))

    reply = PackStation(bench.store, "pat").greet()

    assert (reply.say, reply.feedback) == (Say.PACK_NOTHING, Feedback.INFO)


#: Scans that bring a desk to each place, from START on.
WAYS = {
    "START": [],
    "BOX": ["TOTE-0003"],
    "ITEM": ["TOTE-0003", "BOX-M"],
    "LOT": ["TOTE-0003", "BOX-M", "TEA"],
    "SERIAL": ["TOTE-0003", "BOX-M", "CLOCK"],
    "DAMAGED": ["TOTE-0003", "BOX-M", "CMD-DAMAGED"],
    "CLOSE": ["TOTE-0005", "BOX-S", "MUG-BLUE"],
    "WEIGH": ["TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE"],
    "RELEASE": ["TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE", "CMD-900", "CMD-YES", "CMD-1"],
    "LABEL": ["TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE"],
}
CODES = (
    "MUG-RED", "MUG-BLUE", "CASE-6", "LOC-A-03-12", "TOTE-0001", "TOTE-0099", "CART-01",
    "WALL-1-04", "WALL-1-99", "BOX-M", "BOX-XXL", SSCC_1, SSCC_3, "ORD-1002", "ORD-no", "ROUND-17",
    "RMA-000213", "U-0000451", "CARRIER-LARK", "LOT-L1", "SN-SN1", "LOT-L9", "SN-SN9", "what?",
    "2000000000016", "TOTE-", "CMD-UNDO", "CMD-REDO", "CMD-SKIP", "CMD-SHORT", "CMD-DAMAGED",
    "CMD-PAUSE", "CMD-NEXT", "CMD-DONE", "CMD-CANCEL", "CMD-COUNT-3", "CMD-COUNT", "CMD-TOTE-FULL",
    "CMD-OTHER-SLOT", "CMD-HELP", "CMD-YES", "CMD-NO", "CMD-OK", "CMD-PHOTO", "CMD-PRINT",
    "CMD-REPRINT", "CMD-VOID", "CMD-1", "CMD-0",
)  # fmt: skip


@pytest.mark.parametrize("place", WAYS)
def test_every_place_answers_every_code_and_a_wrong_one_changes_nothing(
    tmp_path: Path, place: str
) -> None:
    left = list(CODES)

    while left:
        with open_bench(tmp_path) as bench:
            desk = _at(bench, place)
            before = bench.dump()
            while left and desk.station is not None and desk.station.place() == place:
                code = left.pop()
                reply = desk.scan(code)
                if reply.is_good:
                    assert len(bench.dump()["operation"]) == len(before["operation"]) + 1
                    break
                assert bench.dump() == before, f"{code} at {place}"


def _at(bench: Bench, place: str) -> Desk:
    """Bring a desk to a place."""
    if place in {"WEIGH", "RELEASE"}:
        bench.put(Setting("pack.weigh", "1"))
    desk = bench.desk()
    for scan in WAYS[place]:
        desk.scan(scan)
    assert desk.station is not None
    assert desk.station.place() == place
    return desk
