"""Every state of every station has a page, in English and mirrored."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factories import MORNING, an_act
from tests.gui.desk import FakeProgram, go, scan, settle
from tests.warehouse import ADA, CASE, CODES, Warehouse
from warehouse_desk import i18n
from warehouse_desk.domain.catalogue import Cushioning, Measures
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.moving import MoveKind
from warehouse_desk.domain.picking import Method
from warehouse_desk.gui.box_view import Room
from warehouse_desk.gui.changes import Changes
from warehouse_desk.gui.lane import Lane
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.page_list import STATIONS, make_page
from warehouse_desk.gui.popups import ActsPopup
from warehouse_desk.gui.scan_path import Answer
from warehouse_desk.gui.searches import Searches
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.stations.box_words import BoxWords
from warehouse_desk.gui.stations.move import MovePage
from warehouse_desk.gui.stations.pack import PackPage
from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.stations.pick import PickPage
from warehouse_desk.gui.stations.ship import ShipPage
from warehouse_desk.gui.stations.wall import WallPage
from warehouse_desk.gui.theme import DARK, LIGHT
from warehouse_desk.gui.walk import floor_plan, walk_view
from warehouse_desk.i18n import isolate_code
from warehouse_desk.planning.boxing import NotFit, Step, WhyNot
from warehouse_desk.stations.reply import Choice, Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.counting.step import CountAt, CountedLine, CountStep
from warehouse_desk.usecases.floor import warehouse_floor
from warehouse_desk.usecases.measuring import MeasureAt, MeasureStep
from warehouse_desk.usecases.moving.proposals import Proposal
from warehouse_desk.usecases.moving.step import MoveAt, MoveStep
from warehouse_desk.usecases.packing.box_question import BoxPlan, Claim, PlannedParcel
from warehouse_desk.usecases.packing.filling import Filling
from warehouse_desk.usecases.packing.lines import PackLine
from warehouse_desk.usecases.packing.step import LabelView, PackAt, PackStep
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.picking.step import PickAt, PickStep, ZoneWaits
from warehouse_desk.usecases.queries import Parcels, ParcelView
from warehouse_desk.usecases.returns.inspecting_step import InspectAt, InspectStep
from warehouse_desk.usecases.returns.receiving_step import ReceiveAt, ReceiveLine, ReceiveStep
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.shipping.step import CarrierView, ShipAt, ShipStep
from warehouse_desk.usecases.wall import SlotView, WallAt, WallStep

LABEL = LabelView(1, "P-1", 1, "095210010000000017", "LARKPOST", "standard")
SLOT = SlotView("WALL-1-01", "1001", 2, 2)
ONE_OUT = Parcels(1, (ParcelView("P-1", "1001", "095210010000000017", 640),))
STEPS: list[tuple[str, object]] = [
    *(("pick", PickStep(at, 17, slot="A-01-01", sku="PEN", name="Pen", wanted=3)) for at in PickAt),
    ("pick", PickStep(PickAt.START, waiting=2)),
    *(("pick", PickStep(PickAt.DROP, 17, drop=drop)) for drop in ("wall", "bench", "handover B")),
    *(("wall", WallStep(at, "TOTE-0001", 3, slots=(SLOT,))) for at in WallAt),
    *(
        (
            "pack",
            PackStep(
                at, "1001", "express", lines=(PackLine(1, "PEN", "Pen", 3, 1, fragile=True),),
                number=1, parcels=2, box="M", expected_g=600, tolerance_g=30, labels=(LABEL,),
            ),
        )
        for at in PackAt
    ),
    ("ship", ShipStep(ShipAt.START, carriers=(CarrierView("LARKPOST", "Larkpost", "S", 2, None),))),
    ("ship", ShipStep(ShipAt.PARCEL, 1, "LARKPOST", "Larkpost", out=ONE_OUT, waiting=ONE_OUT)),
    *(
        (
            "receive",
            ReceiveStep(
                at, "RMA-000001", "1001", "within_days",
                lines=(ReceiveLine(1, "PEN", "Pen", 2, 1, "damaged", "مكسور", False, False),),
            ),
        )
        for at in ReceiveAt
    ),
    *(
        ("inspect", InspectStep(at, "U-0000001", "RMA-1", "1001", "PEN", "Pen", computed_grade="B"))
        for at in InspectAt
    ),
    *(
        (
            "count",
            CountStep(
                at, 3, "A-01-01", sku="PEN", name="Pen", reason="slot_empty", turn=2,
                lines=(CountedLine("PEN", "Pen", "L-1", "", 2, 3),), people=("Ben",), to_judge=1,
            ),
        )
        for at in CountAt
    ),
    *(
        (
            "move",
            MoveStep(
                at, 3, "put_away", "RESTOCK-1", "B-02-01", "PEN", "Pen", "L-1", 3, in_hand,
                upcoming=(
                    Proposal(MoveKind.REPLENISH, "PEN", "", "B-02-02", "B-02-01", 3, MORNING),
                    Proposal(MoveKind.PUT_AWAY, "PEN", "", "RESTOCK-1", "", 3),
                ),
            ),
        )
        for at in MoveAt
        for in_hand in (0, 2)
    ),
    ("count", CountStep(CountAt.ITEM, 3, "A-01-01", reason="gone", turn=1)),
    ("measure", MeasureStep(MeasureAt.START)),
    ("measure", MeasureStep(MeasureAt.SIZE, "PEN", "Pen", Measures(140, 12, 12, 15))),
    (
        "measure",
        MeasureStep(
            MeasureAt.START, "PEN", "Pen", Measures(140, 12, 13, 15), Measures(140, 12, 12, 15)
        ),
    ),
]  # fmt: skip


@pytest.fixture(params=["en", "ar"])
def any_shared(
    request: pytest.FixtureRequest, qapp: QApplication, program: FakeProgram
) -> Iterator[Shared]:
    language = i18n.load(request.param)
    i18n.install(qapp, language)
    lane, reads, searches = Lane("store"), Lane("reads"), Searches(program)
    theme, small = (LIGHT, False) if request.param == "en" else (DARK, True)
    yield Shared(program, language, theme, lane, reads, searches, Changes(), small=small)
    reads.settle()
    for one in (lane, reads, searches.lane):
        one.stop()
    i18n.install(qapp, i18n.load("en"))


def _page(name: str, shared: Shared) -> StationPage:
    page = make_page(name, shared, SignedIn("P-ada", "Ada", "en", (), 1))
    assert isinstance(page, StationPage)
    return page


def test_every_state_of_every_station_has_a_page(qtbot: QtBot, any_shared: Shared) -> None:
    pages = {name: _page(name, any_shared) for name in STATIONS}
    for page in pages.values():
        qtbot.addWidget(page)

    for station, step in STEPS:
        for feedback in Feedback:
            choices = (Choice(1, "short.slot_empty"),) if feedback is Feedback.ASK else ()
            reply = Reply(feedback, Say.NOT_EXPECTED, "X", step, {}, choices, code="CODE")
            pages[station].show_answer(Answer(reply, None, station))
        assert not pages[station].grab().isNull()


def test_a_step_of_another_kind_leaves_the_body_as_it_is(qtbot: QtBot, shared: Shared) -> None:
    page = PickPage(shared)
    qtbot.addWidget(page)
    step = PickStep(PickAt.SLOT, 17, slot="A-01-01", sku="PEN", name="Pen", wanted=3)
    page.show_answer(Answer(Reply(Feedback.GOOD, Say.PICK_SLOT, "SLOT", step), None, "pick"))

    trouble = Reply(Feedback.WRONG, Say.NOT_EXPECTED, "TROUBLE", None)
    page.show_answer(Answer(trouble, None, "pick"))

    assert "A-01-01" in page.slot.value.text()
    shared.reads.settle()


def test_an_order_is_picked_at_the_window(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1, PEN=1))
    scan(window, ADA)
    go(window, "pick")
    page = window.page
    assert isinstance(page, PickPage)

    scan(window, "CMD-NEXT", "TOTE-0001")
    first = page.slot.value.text()
    scan(window, "LOC-A-01-01")
    item_is_next = page.item.property("now")
    scan(window, CODES["MUG-RED"])
    wrong = window.band.property("tone"), window.band.pair.isVisible()
    scan(window, CODES["MUG-BLUE"], "LOC-B-02-01", CODES["PEN"])

    assert "A-01-01" in first
    assert item_is_next == "true"
    assert wrong == ("wrong", True)
    assert page.slot.value.text() == "To a bench"
    assert page.footer.words.text().startswith("2 of 2 lines")
    assert scan(window, "LOC-BENCH-1").place == "START"


def test_the_window_says_cases_and_pieces(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=15))
    warehouse.put("MUG-BLUE", "RESTOCK-1", 13)
    scan(window, ADA)
    go(window, "pick")
    pick = window.page
    assert isinstance(pick, PickPage)
    scan(window, "CMD-NEXT", "TOTE-0001", "LOC-A-01-01")
    wanted = pick.take.note.text()
    scan(window, CASE, CASE)
    left = pick.take.note.text()

    go(window, "move")
    move = window.page
    assert isinstance(move, MovePage)
    scan(window, "CMD-NEXT")

    assert (wanted, left) == ("2 cases of 6 and 3 pieces", "")
    assert move.take.note.text() == "of 13  ·  2 cases of 6 and 1 piece"


def test_a_key_does_what_its_command_code_does(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "TOTE-0001")
    page = window.page
    assert isinstance(page, PickPage)

    page.keys.buttons["F2"].click()
    settle(window)
    asked = [button.text() for button in page.choices.buttons]
    stepped_back = page.go_back()
    settle(window)

    assert len(asked) == 5
    assert stepped_back
    assert window.last_reply is not None
    assert window.last_reply.say is Say.NEVER_MIND


def test_the_map_shows_the_walk_behind_and_ahead(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1, PEN=1))
    desk = warehouse.desk()
    number = int(desk.scan("CMD-NEXT").step.round)  # type: ignore[attr-defined]
    with warehouse.store.look() as reading:
        whole = warehouse_floor(reading)
        plan, before = floor_plan(reading, whole), walk_view(reading, whole, number)

    desk.scan("TOTE-0001")
    desk.scan("LOC-A-01-01")
    desk.scan(CODES["MUG-BLUE"])
    with warehouse.store.look() as reading:
        after = walk_view(reading, whole, number)

    assert [aisle.name for aisle in plan.aisles] == ["A-01", "A-02", "B-01", "B-02"]
    assert before.behind_mm == 0
    assert [stand.slot for stand in after.stands if stand.done] == ["A-01-01"]
    assert after.behind_mm > 0
    assert after.all_mm == before.all_mm


def test_a_round_that_is_gone_has_no_walk(warehouse: Warehouse) -> None:
    with warehouse.store.look() as reading:
        assert walk_view(reading, warehouse_floor(reading), 999).stands == ()


def test_the_wall_lights_the_slot_to_use(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.WAVE, warehouse.order(MUG_BLUE=1), warehouse.order(MUG_BLUE=2))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "TOTE-0001", "LOC-A-01-01", *[CODES["MUG-BLUE"]] * 3, "WALL-1-01")

    go(window, "wall")
    scan(window, "TOTE-0001", CODES["MUG-BLUE"])

    page = window.page
    assert isinstance(page, WallPage)
    assert page.into.property("now") == "true"
    assert page.grid._lit.startswith("WALL-1-")
    assert not page.grid.grab().isNull()


def test_the_box_is_drawn_as_it_is_loaded(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=2))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "TOTE-0001", "LOC-A-01-01", *[CODES["MUG-BLUE"]] * 2, "LOC-BENCH-1")

    go(window, "pack")
    scan(window, "TOTE-0001")
    page = window.page
    assert isinstance(page, PackPage)
    box = page.box.value.text().strip("\u2066\u2069")
    scan(window, f"BOX-{box}", CODES["MUG-BLUE"])

    assert page.side.drawing._room is not None
    assert page.lines.lines[0].is_next
    assert page.lines.lines[0].done == 1
    assert "Blue mug" in page.side.how.text()
    assert page.footer.words.text() == "1 of 2 pieces packed"


def test_a_box_is_proposed_with_its_reasons_before_it_is_taken(
    qtbot: QtBot, shared: Shared
) -> None:
    page = PackPage(shared)
    qtbot.addWidget(page)
    page.side._rooms = {"M": Room(300, 200, 200)}
    step = Step("VASE", 4, "l", 2, 2, 0, 0, 0, 180, 180, 90)
    parcel = PlannedParcel("M", (("VASE", 4),), (step,), 1_850, 6_150_000, 38, 415, has_fee=True)
    not_fits = (
        NotFit("XS", WhyNot.WEIGHT, over=1_200),
        NotFit("S", WhyNot.SIDE, ("VASE",)),
        NotFit("T", WhyNot.NO_PLACEMENT_FOUND),
    )
    plan = BoxPlan((parcel,), ("L", "XL"), not_fits, claim=Claim.NONE_SMALLER_FOUND)
    lines = (PackLine(1, "VASE", "Vase", 4, 0, cushioning=Cushioning.STRONG),)
    filling = (
        Filling("BUBBLE", "Bubble wrap", 12, 11, ("VASE",)),
        Filling("PAPER", "Paper", 50, 15),
    )
    shown = PackStep(
        PackAt.BOX, "1001", "express", "GBP", lines=lines, plan=plan, loading=parcel,
        filling=filling, number=1, parcels=1,
    )  # fmt: skip

    page.show_answer(Answer(Reply(Feedback.GOOD, Say.PACK_BOX, "BOX", shown), None, "pack"))
    before = page.side.where.text().splitlines()
    packing = replace(shown, at=PackAt.ITEM, box="M")
    page.show_answer(Answer(Reply(Feedback.GOOD, Say.PACK_ITEM, "ITEM", packing), None, "pack"))
    loading = page.side.where.text().split("  ·  ")
    done = replace(packing, at=PackAt.CLOSE, lines=(lines[0]._replace(here=4, packed=4),))
    page.show_answer(Answer(Reply(Feedback.GOOD, Say.PACK_CLOSE, "CLOSE", done), None, "pack"))

    assert [_plain(line) for line in before] == [
        "1.850 kg  ·  box and carrier £4.15",
        "38 % full, 6.2 l of room left",
        "Wrap in Bubble wrap, 1.2 l",
        "Fill up with Paper, 5.0 l",
        "L and XL would do too",
        "T: no placement found",
        "S: too small for Vase",
    ]
    assert loading[:3] == ["step 1 of 1", "wrap well", "2 rows"]
    assert page.side.where.text() == "Fill up with Paper, 5.0 l"
    shared.reads.settle()


@pytest.mark.parametrize("why", WhyNot)
def test_every_reason_against_a_box_has_words(shared: Shared, why: WhyNot) -> None:
    words = BoxWords(shared.language)

    said = _plain(words.why_not(NotFit("S", why, ("PEN", "X" * 40), 1_500), {"PEN": "Pen"}))

    assert said.startswith("S: ")
    assert "{" not in said


@pytest.mark.parametrize("claim", Claim)
def test_every_claim_has_words_and_says_proven_only_where_it_is(
    shared: Shared, claim: Claim
) -> None:
    parcel = PlannedParcel("M", (), ())

    said = BoxWords(shared.language).claim(BoxPlan((parcel,), claim=claim))

    assert ("proven" in said) is (claim in {Claim.SMALLEST, Claim.CHEAPEST, Claim.SPLIT})


def _plain(text: str) -> str:
    """Leave out the signs that keep codes in their direction."""
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))


def test_the_line_that_the_drawing_shows_is_marked(qtbot: QtBot, shared: Shared) -> None:
    page = PackPage(shared)
    qtbot.addWidget(page)
    below, above = (Step(sku, 1, "h", 1, 1, 0, 0, 0, 90, 90, 90) for sku in ("VASE", "PEN"))
    lines = (PackLine(1, "PEN", "Pen", 2, 1, here=1), PackLine(2, "VASE", "Vase", 1, 0))
    parcel = PlannedParcel("M", (("VASE", 1), ("PEN", 2)), (below, above))
    step = PackStep(PackAt.ITEM, "1001", "express", lines=lines, loading=parcel, last="PEN")

    page.show_answer(Answer(Reply(Feedback.GOOD, Say.PACK_MORE, "ITEM", step), None, "pack"))

    assert [(line.lit, line.is_next) for line in page.lines.lines] == [(True, False), (False, True)]
    assert page.lines.lines[1].note == "next"
    shared.reads.settle()


def test_the_wall_tells_how_many_may_go_together(qtbot: QtBot, shared: Shared) -> None:
    page = WallPage(shared)
    qtbot.addWidget(page)
    notes = []

    for most in (2, 7):
        step = WallStep(WallAt.SLOT, "T", 9, "PEN", "Pen", 1, "1001", "WALL-1-01", most)
        page.show_answer(Answer(Reply(Feedback.GOOD, Say.WALL_SLOT, "SLOT", step), None, "wall"))
        notes.append(page.into.note.text())

    assert "together" not in notes[0]
    assert "up to 7 together" in notes[1]


def test_the_hand_over_has_an_end(qtbot: QtBot, shared: Shared) -> None:
    page = ShipPage(shared)
    qtbot.addWidget(page)
    page.show()
    carriers = (CarrierView("LARKPOST", "Larkpost", "S", 0, None),)

    page.show_answer(_ship(ShipStep(ShipAt.PARCEL, 1, "LARKPOST", "Larkpost", out=ONE_OUT)))
    all_out = page.all_out.isVisible()
    page.show_answer(_ship(ShipStep(ShipAt.START, carriers=carriers)))

    assert all_out
    assert page.start.heading.text() == "Everything is with its carrier"
    assert not page.buttons


def _ship(step: ShipStep) -> Answer:
    return Answer(Reply(Feedback.GOOD, Say.SHIP_OUT, step.at.value, step), None, "ship")


def test_the_focus_never_falls_on_the_way_out(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    scan(window, ADA)
    go(window, "pick")
    page = window.page
    assert isinstance(page, PickPage)
    at_first = window.focusWidget()
    page.start.button.setFocus()

    page.start.button.click()
    settle(window)
    while_walking = window.focusWidget()
    scan(window, "TOTE-0001", "LOC-A-01-01", CODES["MUG-BLUE"], "LOC-BENCH-1")

    assert not page.start.button.isVisible()
    assert at_first is while_walking is window.focusWidget() is page


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_begins_the_next_round(
    window: MainWindow, warehouse: Warehouse, qtbot: QtBot, key: Qt.Key
) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    scan(window, ADA)
    go(window, "pick")
    with qtbot.waitActive(window):
        window.activateWindow()

    qtbot.keyClick(window.page, key)
    settle(window)

    assert window.last_reply is not None
    assert window.last_reply.place == "TOTE"


def test_the_window_names_the_bench_and_what_was_brought_there(
    window: MainWindow, warehouse: Warehouse
) -> None:
    furnish(warehouse.store, an_act(), [Place("BENCH-2", PlaceKind.BENCH)], name="bench 2")
    warehouse.release(Method.SINGLE, warehouse.order("A1", MUG_BLUE=1))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "TOTE-0001", "LOC-A-01-01", CODES["MUG-BLUE"], "LOC-BENCH-2")
    go(window, "pack")
    page = window.page
    assert isinstance(page, PackPage)

    said = []
    for _ in range(2):
        for bench in ("LOC-BENCH-1", "LOC-BENCH-2"):
            scan(window, bench)
            said.append((_plain(page.start.heading.text()), _plain(page.start.detail.text())))
    scan(window, "LOC-BENCH-2")

    assert said[:2] == [
        (
            "Nothing to pack at BENCH-1",
            "Scan the bench again to see the orders of all benches.",
        ),
        ("1 order to pack", "Brought to BENCH-2: scan a tote. The most urgent: A1"),
    ]
    assert said[2:] == said[:2]
    assert page.start.detail.text() == "Scan a tote, a slot of the wall, or an order."


def test_a_badge_at_open_work_says_what_to_do(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "TOTE-0001", "CMD-SIGN-OUT")

    scan(window, ADA)
    welcome = window.band.sentence.text()
    window.band._calm.timeout.emit()

    assert window.place == "pick"
    assert "Ada" in welcome
    assert "A-01-01" in window.band.sentence.text()


def test_what_happens_seldom_stands_behind_more(window: MainWindow, warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "TOTE-0001")
    page = window.page
    assert isinstance(page, PickPage)

    page.keys.buttons["F9"].click()
    settle(window)
    popup = page.findChild(ActsPopup)
    assert popup is not None
    popup.buttons[0].click()
    settle(window)

    assert window.last_reply is not None
    assert window.last_reply.say is Say.PICK_SWAP_INTO


def test_the_start_tells_of_a_round_handed_over_and_of_a_tote_that_waits(
    qtbot: QtBot, shared: Shared
) -> None:
    page = PickPage(shared)
    qtbot.addWidget(page)
    said = []
    for step in (
        PickStep(PickAt.START, handed=7),
        PickStep(PickAt.START, waiting=1, tote="TOTE-0001", tote_at="HANDOVER-B"),
        PickStep(PickAt.START, waiting=2, zones=(ZoneWaits("A", 1, 12), ZoneWaits("B", 1, 1))),
    ):
        page.show_answer(Answer(Reply(Feedback.INFO, Say.PICK_START, "START", step), None, "pick"))
        said.append(page.start.heading.text())

    assert "7" in said[0]
    assert "HANDOVER-B" in said[1]
    zones = page.start.detail.text().splitlines()[-1]
    assert zones == f"zone {isolate_code('A')}: 12 lines  ·  zone {isolate_code('B')}: 1 line"
    shared.reads.settle()


def test_the_side_of_a_wave_tells_how_the_zones_do(
    window: MainWindow, warehouse: Warehouse
) -> None:
    warehouse.release(Method.WAVE, warehouse.order(MUG_BLUE=1, PEN=1))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "TOTE-0001")
    page = window.page
    assert isinstance(page, PickPage)

    assert len(page.zones.text().splitlines()) == 2
    assert "leave by" in page.footer.words.text()
