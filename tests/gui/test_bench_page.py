"""The packing page: the scale, what may be wrong with a weight, inserts and notes."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.factories import a_note, an_act
from tests.gui.desk import FakeProgram, go, scan, settle
from tests.unit.stations.spots import furniture, picked
from tests.unit.usecases.packing.bench import change
from tests.warehouse import CODES, SAM, Warehouse
from warehouse_desk.domain.errors import Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.inserts import InsertKind
from warehouse_desk.domain.weighing import Cause, CauseKind
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.scale import ScaleView
from warehouse_desk.gui.scan_path import Answer
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.stations.pack import PackPage
from warehouse_desk.gui.stations.weight_words import WeightWords
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.packing.lines import PackLine
from warehouse_desk.usecases.packing.notes import NoteView
from warehouse_desk.usecases.packing.step import PackAt, PackStep
from warehouse_desk.usecases.set_up import furnish

MUG, PEN = CODES["MUG-BLUE"], CODES["PEN"]
LINES = (
    PackLine(1, "PEN", "Pen", 3, 3),
    PackLine(0, "CARD", "Thank-you card", 1, 0, insert=InsertKind.CODE, rule=1, text="TEA10"),
)
STEP = PackStep(
    PackAt.WEIGH, "1001", "express", note="Ring twice", lines=LINES, number=1, parcels=1, box="M",
    expected_g=1850, tolerance_g=30,
    notes=(NoteView("No plastic."), NoteView("Handle up.", "PEN")),
)  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, shared: Shared) -> PackPage:
    made = PackPage(shared)
    qtbot.addWidget(made)
    return made


def show(
    page: PackPage, step: PackStep = STEP, say: Say | Why = Say.PACK_WEIGH, **facts: object
) -> None:
    reply = Reply(Feedback.INFO, say, step.at.value, step, facts)
    page.show_answer(Answer(reply, None, "pack"))
    page.shared.reads.settle()


def test_the_band_shows_what_lies_there_beside_what_is_expected(page: PackPage) -> None:
    show(page)
    assert page.parcel.note.text() == "expected 1.850 kg ± 30 g"

    for view, seen in (
        (ScaleView("resting", 1842), "✓  1.842 kg on the scale  ·  expected 1.850 kg ± 30 g"),
        (ScaleView("resting", 1500), "✗  1.500 kg on the scale  ·  expected 1.850 kg ± 30 g"),
        (ScaleView("moving", 1842), "…  1.842 kg, still moving  ·  expected 1.850 kg ± 30 g"),
        (ScaleView("away"), "The scale does not answer. Type the weight."),
    ):
        page.show_scale(view)
        assert page.scale.text() == seen


def test_a_desk_without_a_scale_says_nothing_of_one(page: PackPage) -> None:
    show(page)

    assert page.scale.isHidden()
    assert page.wants_weight
    assert page.side.weight.heading.text() == "expected 1.850 kg ± 30 g"


def test_the_likeliest_causes_stand_beside_the_lines(page: PackPage) -> None:
    causes = (
        Cause(CauseKind.MISSING, "PEN", 1, percent=72),
        Cause(CauseKind.BOX, "S", percent=21),
    )

    show(page, say=Why.WEIGHT_OFF, expected=1850, scanned=1500, causes=causes)

    show(page, say=Say.PACK_RELEASE_WHY)

    assert page.side.weight.heading.text() == "350 g too light"
    told = page.side.weight.detail.text().splitlines()
    assert told[:2] == [
        "72 %: 1 × \u2066Pen\u2069 missing",
        "21 %: packed in box \u2066S\u2069",
    ]


@pytest.mark.parametrize("kind", CauseKind)
def test_every_cause_has_words(shared: Shared, kind: CauseKind) -> None:
    words = WeightWords(shared.language).cause(Cause(kind, "PEN", 2, "CUP", 50), {"PEN": "Pen"})

    assert words.startswith("50 %: ")
    assert "{" not in words


def test_too_heavy_is_said_as_such(shared: Shared) -> None:
    assert WeightWords(shared.language).off({"scanned": 900, "expected": 500}) == "400 g too heavy"


def test_notes_and_inserts_are_seen(page: PackPage) -> None:
    show(page, replace(STEP, at=PackAt.ITEM), Say.PACK_ITEM)

    assert page.notes.text() == "Ring twice  ·  No plastic.  ·  Pen: Handle up."
    model = page.lines.model()
    assert "code: TEA10" in str(model.index(1, 0).data())


def test_what_comes_to_rest_is_weighed_by_itself(window: MainWindow, warehouse: Warehouse) -> None:
    furniture(warehouse)
    furnish(warehouse.store, an_act(), [Setting("pack.weigh", "1")], name="scale")
    picked(warehouse)
    scan(window, SAM)
    go(window, "pack")
    window.take_weight(ScaleView("resting", 1565))
    reply = scan(window, "TOTE-0001", "BOX-M", MUG, "CMD-COUNT-4", PEN)
    assert reply.place == "CLOSE"

    scan(window, "CMD-DONE")
    settle(window)

    reply = window.last_reply
    assert reply is not None
    assert (reply.place, reply.code) == ("LABEL", "1565 g")


def test_an_open_question_takes_no_weight(window: MainWindow, warehouse: Warehouse) -> None:
    furniture(warehouse)
    furnish(warehouse.store, an_act(), [Setting("pack.weigh", "1")], name="scale")
    picked(warehouse)
    scan(window, SAM)
    go(window, "pack")
    scan(window, "TOTE-0001", "BOX-M", MUG, "CMD-COUNT-4", PEN, "CMD-DONE", "CMD-900", "CMD-YES")
    scan(window, "CMD-NO", "CMD-YES")

    window.take_weight(ScaleView("resting", 1565))
    settle(window)

    reply = window.last_reply
    assert reply is not None
    assert reply.say is Say.PACK_RELEASE_WHY


def test_one_piece_is_weighed_alone_on_a_scale_that_was_cleared(
    window: MainWindow, warehouse: Warehouse
) -> None:
    furniture(warehouse)
    furnish(warehouse.store, an_act(), [Setting("pack.weigh", "1")], name="scale")
    picked(warehouse)
    scan(window, SAM)
    go(window, "pack")
    scan(window, "TOTE-0001", "BOX-M", MUG, "CMD-COUNT-4", PEN, "CMD-DONE")
    said = []

    for grams in (900, 550, 0, 352):
        window.take_weight(ScaleView("resting", grams))
        settle(window)
        if grams == 900:
            scan(window, "CMD-YES")
        assert window.last_reply is not None
        said.append(window.last_reply.say)

    assert said == [Say.PACK_WEIGH_PIECE] * 3 + [Say.PACK_PIECE_WEIGHED]


def test_what_another_desk_changes_is_said_at_once(
    window: MainWindow, warehouse: Warehouse, program: FakeProgram
) -> None:
    furniture(warehouse)
    picked(warehouse)
    scan(window, SAM)
    go(window, "pack")
    scan(window, "TOTE-0001", "BOX-M")
    change(warehouse.store, an_act(), [a_note(order_ref="A1")], count=1)

    window.elsewhere.happened.emit(None)
    settle(window)

    reply = window.last_reply
    assert reply is not None
    assert (reply.say, reply.facts["changes"]) == (Say.PACK_CHANGED, ("note",))
