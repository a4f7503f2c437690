"""RFID tags at the stations: each is one piece, however often its reader tells it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.epc import sgtin_96
from tests.scans import play
from tests.unit.usecases.packing.bench import Bench, open_bench
from tests.unit.usecases.returns.shipped import Pieces, announced, setup
from tests.warehouse import ADA, BEN, CASE, CODES, Warehouse
from warehouse_desk.domain.catalogue import Barcode
from warehouse_desk.domain.events import ScanRow
from warehouse_desk.domain.packing import ParcelItem
from warehouse_desk.domain.picking import Method
from warehouse_desk.domain.stock import SerialUnit, Stock
from warehouse_desk.i18n.language import load
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.pack import PackStation
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.stations.say import Say


def tag(sku: str, serial: int) -> str:
    """Write a tag of a product of the small warehouse."""
    return sgtin_96(CODES[sku].zfill(14), serial)


MUG_1, MUG_2, MUG_3 = (tag("MUG-BLUE", serial) for serial in (1, 2, 3))
RED_1 = tag("MUG-RED", 1)
TEA_1, TEA_2 = tag("TEA", 1), tag("TEA", 2)


class Tagged:
    """The products of the bench by the numbers on their tags."""

    def find(self, code: str) -> list[Barcode]:
        skus = [sku for sku, digits in CODES.items() if code in {digits.zfill(14), sku}]
        return [Barcode(code, sku) for sku in skus]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


def test_a_picked_tag_that_is_read_again_changes_nothing_and_says_so(
    warehouse: Warehouse,
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2, PEN=1))

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT        TOTE   good  pick.scan_tote
        TOTE-0001       SLOT   good  pick.go_to_slot    slot=A-01-01
        LOC-A-01-01     ITEM   good  pick.scan_item     n=2
        {MUG_1}         ITEM   good  pick.more          n=1
        {MUG_1}         ITEM   info  desk.tag_counted   scanned={MUG_1} sku=MUG-BLUE
        {MUG_1.lower()} ITEM   info  desk.tag_counted
        {MUG_2}         SLOT   good  pick.go_to_slot    slot=B-02-01
        {MUG_1}         SLOT   info  desk.tag_counted
        {MUG_2}         SLOT   info  desk.tag_counted
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Stock, "MUG-BLUE", "TOTE-0001", "").quantity == 2
        assert not reading.find(SerialUnit, sku="MUG-BLUE")


def test_a_tag_says_what_was_expected_and_scanned_like_any_code(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT      TOTE   good   pick.scan_tote
        {MUG_1}       TOTE   wrong  desk.not_expected  expected=TOTE scanned={MUG_1}
        TOTE-0001     SLOT   good   pick.go_to_slot
        LOC-A-01-01   ITEM   good   pick.scan_item
        {RED_1}       ITEM   wrong  pick.wrong_item    expected=MUG-BLUE scanned=MUG-RED
        {MUG_1}       DROP   good   pick.drop_bench
        """,
    )


def test_a_tag_counts_again_once_it_was_undone_or_its_line_is_picked_again(
    warehouse: Warehouse,
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT      TOTE   good  pick.scan_tote
        TOTE-0001     SLOT   good  pick.go_to_slot
        LOC-A-01-01   ITEM   good  pick.scan_item
        {MUG_1}       ITEM   good  pick.more          n=1
        CMD-UNDO      ITEM   good  desk.undone
        {MUG_1}       ITEM   good  pick.more          n=1
        CMD-UNDO      ITEM   good  desk.undone
        CMD-REDO      ITEM   good  desk.redone
        {MUG_1}       ITEM   info  desk.tag_counted
        CMD-REOPEN    ITEM   ask   pick.which_again
        {MUG_1}       ITEM   info  desk.tag_counted
        CMD-1         ITEM   good  pick.again
        {MUG_1}       ITEM   good  pick.more          n=1
        {MUG_1}       ITEM   info  desk.tag_counted
        {MUG_2}       DROP   good  pick.drop_bench
        """,
    )


def test_a_tag_proves_the_serial_number_where_a_product_has_them(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(CLOCK=1))

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT              TOTE  good   pick.scan_tote
        TOTE-0001             SLOT  good   pick.go_to_slot
        LOC-B-01-01           ITEM  good   pick.scan_item
        {tag("CLOCK", 9999)}  ITEM  wrong  stock.serial_elsewhere  serial=9999
        {tag("CLOCK", 1002)}  DROP  good   pick.drop_bench
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "1002").place == "TOTE-0001"


def test_a_tag_waits_for_its_lot_and_is_counted_with_it_once(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(TEA=2))

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT      TOTE   good  pick.scan_tote
        TOTE-0001     SLOT   good  pick.go_to_slot
        LOC-A-02-01   ITEM   good  pick.scan_item
        {TEA_1}       LOT    ask   desk.scan_lot      expected=L-OLD
        {TEA_1}       LOT    ask   desk.scan_lot      expected=L-OLD
        LOT-L-OLD     ITEM   good  pick.more          n=1
        {TEA_1}       ITEM   info  desk.tag_counted
        {TEA_2}       LOT    ask   desk.scan_lot
        LOT-L-OLD     DROP   good  pick.drop_bench
        """,
    )

    with warehouse.store.look() as reading:
        assert [row.code for row in reading.find(ScanRow, accepted=True)][-2:] == [TEA_1, TEA_2]


def test_a_case_is_not_opened_because_its_tag_is_seen_twice(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    case = sgtin_96(CASE, 1)

    play(
        warehouse.desk(),
        f"""
        CMD-NEXT      TOTE   good   pick.scan_tote
        TOTE-0001     SLOT   good   pick.go_to_slot
        LOC-A-01-01   ITEM   good   pick.scan_item
        {case}        ITEM   wrong  pick.too_many   missing=2 scanned=6
        {case}        ITEM   wrong  pick.too_many   missing=2 scanned=6
        """,
    )


def test_a_packed_tag_that_is_read_again_changes_nothing_and_says_so(bench: Bench) -> None:
    desk = Desk(bench.store, Tagged(), {"pack": PackStation})
    assert desk.scan("BADGE-pat").is_good
    desk.open("pack")

    play(
        desk,
        f"""
        TOTE-0001     BOX      good  pack.take_box
        BOX-M         ITEM     good  pack.scan_item     n=3
        {MUG_1}       ITEM     good  pack.more          sku=MUG-BLUE n=1
        {MUG_1}       ITEM     info  desk.tag_counted
        {MUG_2}       ITEM     good  pack.scan_item     n=1
        {RED_1}       CLOSE    good  pack.close
        {RED_1}       CLOSE    info  desk.tag_counted
        CMD-DAMAGED   DAMAGED  ask   pack.scan_damaged
        {RED_1}       CLOSE    good  pack.damaged
        """,
    )

    (parcel,) = {item.parcel for item in bench.find(ParcelItem)}
    packed = bench.find(ParcelItem, parcel=parcel)
    assert [(item.sku, item.quantity) for item in packed] == [("MUG-BLUE", 2)]


def test_the_only_piece_of_an_order_opens_it_and_is_packed_by_the_same_tag(bench: Bench) -> None:
    desk = Desk(bench.store, Tagged(), {"pack": PackStation})
    assert desk.scan("BADGE-pat").is_good
    desk.open("pack")

    play(
        desk,
        f"""
        {MUG_1}   BOX    good  pack.take_box
        BOX-S     ITEM   good  pack.scan_item
        {MUG_1}   CLOSE  good  pack.close
        {MUG_1}   CLOSE  info  desk.tag_counted
        """,
    )


def test_a_tag_is_counted_once_in_each_turn_of_a_count(warehouse: Warehouse) -> None:
    turn = f"""
        {RED_1}       ITEM   good  count.more          n=1
        {RED_1}       ITEM   info  desk.tag_counted
        CMD-DONE      START  good  count.{{}}
        """
    first, second = warehouse.desk("count", ADA), warehouse.desk("count", BEN)

    play(first, "LOC-A-01-02 START ask count.confirm_unasked\nCMD-1 ITEM good count.scan_item")
    play(first, turn.format("again"))
    play(second, "LOC-A-01-02 ITEM good count.scan_item")
    play(second, turn.format("waits"))


def test_a_tag_is_moved_once(warehouse: Warehouse) -> None:
    move = f"""
        LOC-A-01-01   ITEM   good  move.any_item
        {MUG_1}       ITEM   good  move.more          n=1
        {MUG_1}       ITEM   info  desk.tag_counted
        {MUG_2}       ITEM   good  move.more          n=2
        {MUG_2}       ITEM   info  desk.tag_counted
        LOC-B-02-02   START  good  move.done          n=2
        """
    play(warehouse.desk("move"), move)
    play(warehouse.desk("move"), move)


def test_a_returned_tag_is_taken_in_once(warehouse: Warehouse) -> None:
    returns = setup(warehouse)
    rma = returns.requested(returns.shipped(Pieces("MUG-BLUE", 2)), announced(1, 2))

    play(
        returns.desk("receive"),
        f"""
        {rma}     ITEM   good  receive.scan_item
        {MUG_1}   ITEM   good  receive.unit        n=1
        {MUG_1}   ITEM   info  desk.tag_counted
        {MUG_2}   DONE   good  receive.last_unit
        {MUG_2}   DONE   info  desk.tag_counted
        {MUG_3}   DONE   ask   receive.confirm_one_more
        CMD-YES   DONE   good  receive.unexpected
        {MUG_3}   DONE   info  desk.tag_counted
        """,
    )


def test_the_words_name_the_tag_and_the_item(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    desk = warehouse.desk()
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", MUG_1):
        assert desk.scan(text).is_good

    reply = desk.scan(MUG_1)

    assert (reply.feedback, reply.say) == (Feedback.INFO, Say.TAG_COUNTED)
    said = sentence(load("en"), reply.say, reply.facts)
    assert said == f"Already counted: tag {MUG_1} on this MUG-BLUE. Nothing was changed."


def test_a_returned_tag_waits_for_its_lot_and_is_taken_in_with_it_once(
    warehouse: Warehouse,
) -> None:
    returns = setup(warehouse)
    order = returns.shipped(Pieces("TEA", 1, "L-OLD"), Pieces("TEA", 1, "L-NEW"))
    rma = returns.requested(order, announced(1, 1), announced(2, 1))

    play(
        returns.desk("receive"),
        f"""
        {rma}       ITEM   good  receive.scan_item
        {TEA_1}     LOT    ask   receive.scan_lot
        {TEA_1}     LOT    ask   receive.scan_lot
        LOT-L-OLD   ITEM   good  receive.unit       n=1
        {TEA_1}     ITEM   info  desk.tag_counted
        """,
    )
