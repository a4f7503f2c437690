"""Inserts, pictures, notes, orders of one piece, and what others change under a packer."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.factories import a_note
from tests.scans import play
from tests.unit.stations.test_pack import SSCC_1
from tests.unit.usecases.packing.bench import Bench, bring_in, open_bench
from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Event, Setting
from warehouse_desk.domain.floor import LOST, Place, PlaceKind
from warehouse_desk.domain.inserts import (
    InsertCode,
    InsertKind,
    InsertRule,
    NoteAbout,
    OrderInsert,
    PackingNote,
)
from warehouse_desk.domain.orders import Contact, Order, OrderLine
from warehouse_desk.domain.packing import ParcelItem
from warehouse_desk.domain.returns import Photo
from warehouse_desk.domain.stock import Goods, Stock
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.pack import PackStation
from warehouse_desk.usecases.packing.inserts import leave_out_insert, pack_insert, put_insert_rule
from warehouse_desk.usecases.packing.label import slip_content
from warehouse_desk.usecases.packing.notes import put_note
from warehouse_desk.usecases.packing.photo import photograph_parcel
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto

CARD = InsertRule(1, "Thank-you card", InsertKind.NOTE, "CARD")
MINTS = InsertRule(2, "Mints", InsertKind.GIFT, "MINT", least_cents=1_500, currency="GBP")
#: Order 1001 cost 23.85, order 1006 7.95.
PACKED_BUT_INSERTS = ("TOTE-0005", "BOX-M", "MUG-BLUE")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


def at(bench: Bench, *scans: str, desk: Desk | None = None) -> Desk:
    desk = desk or bench.desk()
    for scan in scans:
        assert desk.scan(scan).is_good, scan
    return desk


def stocked(bench: Bench, *rules: InsertRule) -> None:
    """Keep cards in a bin at the bench and mints in a slot."""
    bench.put(Place("BENCH-1", PlaceKind.BENCH), Place("A-01-01", PlaceKind.PICK), *rules)
    for sku, place in (("CARD", "BENCH-1"), ("CARD", "A-01-01"), ("MINT", "A-01-01")):
        bring_in(bench.store, bench.act("system"), goods=Goods(sku), place=place, pieces=5)


def test_inserts_are_scanned_like_what_was_ordered_and_stock_knows_them(bench: Bench) -> None:
    stocked(bench, CARD, MINTS)

    play(
        bench.desk(),
        f"""
        TOTE-0001   BOX    good   pack.take_box
        BOX-M       ITEM   good   pack.scan_item     n=5
        MUG-BLUE    ITEM   good   pack.more
        MUG-BLUE    ITEM   good   pack.scan_item     n=3
        MINT        ITEM   good   pack.scan_item     n=2
        MUG-RED     ITEM   good   pack.scan_insert   n=1
        CMD-DONE    ITEM   wrong  pack.inserts_missing  items=CARD
        MINT        ITEM   wrong  pack.already_packed
        CARD        CLOSE  good   pack.close
        CMD-UNDO    ITEM   good   desk.undone
        CARD        CLOSE  good   pack.close
        CMD-DONE    LABEL  good   pack.scan_label
        {SSCC_1}    START  good   pack.done
        """,
    )

    lines = bench.find(OrderLine, order_ref="1001")
    assert [(one.sku, one.ordered, one.packed, one.price_cents) for one in lines[2:]] == [
        ("MINT", 1, 1, 0), ("CARD", 1, 1, 0),
    ]  # fmt: skip
    items = bench.find(ParcelItem, parcel="P-000001")
    assert {(one.sku, one.line) for one in items} >= {("MINT", 3), ("CARD", 4)}
    assert bench.get(Stock, "CARD", "BENCH-1", "").quantity == 4
    assert bench.get(Stock, "CARD", "A-01-01", "").quantity == 5
    assert bench.get(Stock, "MINT", "P-000001", "").quantity == 1
    play(bench.desk("ship"), f"{SSCC_1} PARCEL good ship.order_out")
    assert [one.shipped for one in bench.find(OrderLine, order_ref="1001")] == [2, 1, 1, 1]


def test_an_insert_left_out_has_a_reason_and_comes_back_by_undo(bench: Bench) -> None:
    stocked(bench, CARD)

    play(
        at(bench, *PACKED_BUT_INSERTS),
        """
        CMD-SKIP    ITEM   ask    pack.leave_out_why   sku=CARD
        CMD-1       CLOSE  good   pack.left_out        sku=CARD
        CMD-UNDO    ITEM   good   desk.undone
        CMD-SKIP    ITEM   ask    pack.leave_out_why
        CMD-2       CLOSE  good   pack.left_out
        CMD-SKIP    CLOSE  wrong  desk.not_expected
        CMD-DONE    LABEL  good   pack.scan_label
        """,
    )

    assert bench.get(OrderInsert, "1006", 1).left_out == "no_room"
    assert [one.sku for one in bench.find(OrderLine, order_ref="1006")] == ["MUG-BLUE"]


def test_an_insert_no_place_knows_of_was_lost_and_is_found(bench: Bench) -> None:
    bench.put(replace(CARD, quantity=2))

    play(
        at(bench, *PACKED_BUT_INSERTS),
        """
        CARD        ITEM   good   pack.scan_insert  n=1
        CMD-DAMAGED DAMAGED ask   pack.scan_damaged
        CARD        ITEM   good   pack.damaged      sku=CARD place=QUARANTINE-1
        CARD        ITEM   good   pack.scan_insert
        CARD        CLOSE  good   pack.close
        """,
    )

    assert bench.get(Stock, "CARD", LOST, "").quantity == -3
    line = bench.find(OrderLine, order_ref="1006")[1]
    assert (line.ordered, line.packed, line.short) == (3, 2, 1)


def test_an_insert_that_is_half_packed_is_left_out_from_there(bench: Bench) -> None:
    stocked(bench, replace(CARD, quantity=2))
    desk = at(bench, *PACKED_BUT_INSERTS, "CARD")

    play(desk, "CMD-SKIP ITEM ask pack.leave_out_why\nCMD-3 CLOSE good pack.left_out")

    assert bench.get(OrderInsert, "1006", 1) == OrderInsert("1006", 1, 2, "not_wanted")
    assert [line.insert for line in bench.step().lines] == [None, "note"]


@pytest.mark.parametrize(
    ("rule", "gets"),
    [
        (CARD, True),
        (replace(CARD, active=False), False),
        (replace(CARD, least_cents=795), True),
        (replace(CARD, least_cents=796), False),
        (replace(CARD, least_cents=795, currency="EUR"), False),
        (replace(CARD, channel="web"), True),
        (replace(CARD, channel="market"), False),
        (replace(CARD, customer="C-1"), True),
        (replace(CARD, customer="C-2"), False),
        (replace(CARD, country="PL"), True),
        (replace(CARD, country="DE"), False),
        (replace(CARD, with_sku="MUG-BLUE"), True),
        (replace(CARD, with_sku="MUG-RED"), False),
    ],
)
def test_a_rule_counts_where_all_of_it_holds(bench: Bench, rule: InsertRule, gets: bool) -> None:
    bench.put(rule)

    at(bench, "TOTE-0005")

    assert [line.sku for line in bench.step().lines if line.insert] == ["CARD"] * gets


def test_a_rule_that_changes_under_an_order_takes_nothing_out_of_a_box(bench: Bench) -> None:
    stocked(bench, CARD)
    desk = at(bench, *PACKED_BUT_INSERTS, "CARD")

    bench.put(replace(CARD, active=False))

    play(desk, "CMD-DONE LABEL good pack.scan_label")
    assert [line.packed for line in bench.find(OrderLine, order_ref="1006")] == [1, 1]


def test_a_gift_that_was_ordered_too_goes_first_to_what_was_ordered(bench: Bench) -> None:
    bench.put(replace(CARD, sku="MUG-BLUE"))

    play(
        at(bench, "TOTE-0005", "BOX-M"),
        """
        MUG-BLUE   ITEM   good   pack.scan_insert
        MUG-BLUE   CLOSE  good   pack.close
        """,
    )

    assert [one.line for one in bench.find(ParcelItem, parcel="P-000001")] == [1, 2]


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        (replace(CARD, rule=0, sku="NOTHING"), Why.NOT_THERE),
        (replace(CARD, rule=0, with_sku="NOTHING"), Why.NOT_THERE),
        (replace(CARD, rule=0, sku="CLOCK"), Why.INSERT_HAS_SERIALS),
        (replace(CARD, rule=0, quantity=0), Why.INSERT_QUANTITY),
        (replace(CARD, rule=0, least_cents=-1), Why.INSERT_QUANTITY),
    ],
)
def test_a_rule_nobody_could_pack_by_is_refused(bench: Bench, rule: InsertRule, why: Why) -> None:
    with pytest.raises(Refusal) as refused:
        put_insert_rule(bench.store, bench.act("system"), rule=rule)

    assert refused.value.why is why


def test_rules_are_added_and_changed(bench: Bench) -> None:
    number = put_insert_rule(bench.store, bench.act("system"), rule=replace(CARD, rule=0))
    put_insert_rule(
        bench.store, bench.act("system"), rule=replace(CARD, rule=number, with_sku="MUG-RED")
    )

    assert bench.find(InsertRule) == [replace(CARD, rule=number, with_sku="MUG-RED")]


def test_an_insert_that_is_not_wanted_is_neither_packed_nor_left_out(bench: Bench) -> None:
    at(bench, *PACKED_BUT_INSERTS)

    for act, arguments in (
        (pack_insert, {"sku": "CARD"}),
        (leave_out_insert, {"rule": 1, "reason": "no_room"}),
    ):
        with pytest.raises(Refusal) as refused:
            act(bench.store, bench.act(), **arguments)
        assert refused.value.why in {Why.ALREADY_PACKED, Why.NO_INSERT}


def test_notes_of_customer_channel_and_product_are_told_with_the_box(bench: Bench) -> None:
    bench.put(
        PackingNote(1, NoteAbout.CUSTOMER, "C-1", "No plastic."),
        PackingNote(2, NoteAbout.CHANNEL, "web", "Logo tape."),
        PackingNote(3, NoteAbout.PRODUCT, "MUG-BLUE", "Handle up."),
        PackingNote(4, NoteAbout.PRODUCT, "MUG-RED", "Not here."),
        PackingNote(5, NoteAbout.CUSTOMER, "C-2", "Not theirs."),
    )

    reply = bench.desk().scan("TOTE-0005")

    assert reply.facts["notes"] == ("No plastic.", "Logo tape.", "Handle up.")
    assert [note.about for note in bench.step().notes] == ["", "", "MUG-BLUE"]


def test_a_note_is_written_changed_and_taken_away(bench: Bench) -> None:
    note = PackingNote(0, NoteAbout.CUSTOMER, "C-1", "No plastic.")
    number = put_note(bench.store, bench.act("system"), note=note)
    put_note(bench.store, bench.act("system"), note=replace(note, note=number, text="Paper only."))
    assert [one.text for one in bench.find(PackingNote)] == ["Paper only."]

    put_note(bench.store, bench.act("system"), note=replace(note, note=number, text=" "))
    with pytest.raises(Refusal) as refused:
        put_note(bench.store, bench.act("system"), note=replace(note, name=" "))

    assert not bench.find(PackingNote)
    assert refused.value.why is Why.NOTE_ABOUT_NOTHING


def test_an_item_opens_the_most_urgent_order_of_one_such_piece(bench: Bench) -> None:
    order = bench.get(Order, "1006")
    bench.put(
        replace(order, order_ref="1007", expedited=True, service="express"),
        replace(bench.get(OrderLine, "1006", 1), order_ref="1007"),
        replace(order, order_ref="1008", held=True),
        replace(bench.get(OrderLine, "1006", 1), order_ref="1008"),
    )

    play(bench.desk(), "MUG-BLUE BOX good pack.take_box")
    assert bench.step().order_ref == "1006"
    play(bench.desk(person="olga"), "MUG-BLUE BOX good pack.take_box")
    assert bench.step("olga").order_ref == "1007"
    play(
        bench.desk(person="sue"),
        """
        MUG-BLUE   START  wrong  pack.no_order_of_one  sku=MUG-BLUE orders=1006,1007
        TEA        START  wrong  pack.no_order_of_one  sku=TEA
        """,
    )


def test_what_somebody_changes_under_a_packer_is_said_before_any_scan_counts(
    bench: Bench,
) -> None:
    desk = at(bench, "TOTE-0001", "BOX-M", "MUG-BLUE")
    bench.put(a_note(order_ref="1001"))
    before = bench.dump()

    play(
        desk,
        """
        MUG-BLUE   ITEM   ask   pack.changed    order=1001 changes=note
        """,
    )
    assert bench.dump() == before
    play(desk, "MUG-BLUE ITEM good pack.scan_item")

    bench.put(replace(bench.get(Contact, 1), city="Gdynia"))
    play(desk, "MUG-RED ITEM ask pack.changed changes=address")
    bench.put(replace(bench.get(Order, "1001"), held=True))
    play(desk, "MUG-RED ITEM wrong pack.order_held order=1001")


def test_a_change_is_told_without_a_scan_too_and_once(bench: Bench) -> None:
    desk = at(bench, "TOTE-0001", "BOX-M")
    assert desk.notice() is None

    bench.put(replace(bench.get(Order, "1001"), service="express"))

    told = desk.notice()
    assert told is not None
    assert (told.say.value, told.facts["changes"]) == ("pack.changed", ("service",))
    assert desk.notice() is None
    desk.close()
    assert desk.notice() is None
    ship = bench.desk("ship", person="olga")
    assert ship.notice() is None


def test_a_change_drops_a_question_that_was_open(bench: Bench) -> None:
    desk = at(bench, "TOTE-0001", "BOX-M", "MUG-BLUE")
    play(desk, "CMD-DONE ITEM ask pack.close_partly")

    bench.put(a_note(order_ref="1001"))

    reply = play(desk, "CMD-1 ITEM ask pack.changed")
    assert reply.choices == ()
    play(desk, "CMD-1 ITEM wrong desk.not_expected")


class Camera:
    """Takes a different picture each time."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, subject: str) -> StoredPhoto | None:
        self.seen.append(subject)
        return StoredPhoto(f"{len(self.seen)}.png", "ab" * 32)


def test_a_picture_of_the_open_box_is_asked_for_where_it_is_wanted(bench: Bench) -> None:
    bench.put(Setting("pack.photo", "1"))
    desk, camera = at(bench, *PACKED_BUT_INSERTS), Camera()
    desk.station = PackStation(bench.store, "pat", camera)

    play(
        desk,
        """
        CMD-DONE    CLOSE  wrong  pack.photo_needed
        CMD-PHOTO   CLOSE  good   pack.photo_taken  n=1
        CMD-PHOTO   CLOSE  good   pack.photo_taken  n=2
        CMD-DONE    LABEL  good   pack.scan_label
        """,
    )

    assert {photo.subject for photo in bench.find(Photo)} == {"P-000001"}
    assert camera.seen == ["P-000001", "P-000001"]


def test_without_a_camera_the_picture_is_skipped_and_the_trail_says_so(bench: Bench) -> None:
    bench.put(Setting("pack.photo", "2"))
    bench.put(replace(bench.get(Product, "MUG-BLUE"), fragile=True))
    desk = at(bench, "TOTE-0005", "BOX-M")

    play(
        desk,
        """
        MUG-BLUE    CLOSE  good   pack.photo
        CMD-PHOTO   CLOSE  wrong  inspect.no_camera
        CMD-SKIP    CLOSE  good   pack.photo_skipped
        CMD-DONE    LABEL  good   pack.scan_label
        """,
    )

    assert [one.subject for one in bench.find(Event) if one.kind == "parcel_photo_skipped"] == [
        "P-000001"
    ]


def test_only_what_breaks_is_photographed_where_that_is_the_rule(bench: Bench) -> None:
    bench.put(Setting("pack.photo", "2"))

    play(at(bench, *PACKED_BUT_INSERTS), "CMD-DONE LABEL good pack.scan_label")


def test_a_picture_belongs_to_one_parcel(bench: Bench) -> None:
    at(bench, *PACKED_BUT_INSERTS)
    photograph_parcel(bench.store, bench.act(), path="1.png", sha256="ab" * 32)

    with pytest.raises(Refusal) as refused:
        photograph_parcel(bench.store, bench.act(), path="1.png", sha256="ab" * 32)

    assert refused.value.why is Why.PHOTO_KNOWN


def test_each_order_gets_a_code_of_its_own_until_there_are_no_more(bench: Bench) -> None:
    stocked(
        bench, replace(CARD, kind=InsertKind.CODE), InsertCode("TEA-1", 1), InsertCode("TEA-2", 1)
    )
    desk = at(bench, "TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CARD")
    assert desk.scan("CMD-UNDO").is_good
    assert {one.order_ref for one in bench.find(InsertCode)} == {""}
    at(bench, "CARD", "CMD-DONE", SSCC_1, "TOTE-0005", "BOX-S", "MUG-BLUE", "CARD", desk=desk)

    given = {one.code: one.order_ref for one in bench.find(InsertCode)}
    assert given == {"TEA-1": "1001", "TEA-2": "1006"}
    with bench.store.look() as reading:
        lines = slip_content(reading, "P-000001").lines
    assert [one.code for one in lines] == ["", "", "TEA-1"]
    at(bench, "CMD-DONE", desk=desk)
    at(bench, bench.label_of("1006").tracking, desk=desk)
    at(bench, "TOTE-0002", "BOX-L", "MUG-BLUE", "CMD-COUNT-6", desk=desk)
    play(
        desk,
        """
        CARD      ITEM   wrong  pack.codes_used_up  n=2
        CMD-SKIP  ITEM   ask    pack.leave_out_why  sku=CARD
        """,
    )


def test_a_card_that_is_packed_again_has_the_same_code(bench: Bench) -> None:
    two = replace(CARD, kind=InsertKind.CODE, quantity=2)
    stocked(bench, two, InsertCode("TEA-1", 1), InsertCode("TEA-2", 1))

    at(bench, "TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CARD", "CARD")

    assert [one.order_ref for one in bench.find(InsertCode)] == ["1001", ""]


def test_a_code_without_a_list_is_the_same_for_everybody(bench: Bench) -> None:
    stocked(bench, replace(CARD, kind=InsertKind.CODE, text="TEA10"))

    at(bench, "TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CARD")

    assert bench.find(InsertCode) == []
