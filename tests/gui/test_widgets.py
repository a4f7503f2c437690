"""The parts that pages are built from."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import patience
from warehouse_desk.gui.box_view import Room, current_step, spot
from warehouse_desk.gui.changes import Stale
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.popups import NumberPopup, TypePopup
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import Size
from warehouse_desk.gui.widgets.answer_band import AnswerBand
from warehouse_desk.gui.widgets.big_value import BigValue
from warehouse_desk.gui.widgets.box_drawing import BoxDrawing, from_the_back
from warehouse_desk.gui.widgets.choices import ChoiceButtons
from warehouse_desk.gui.widgets.code_pair import differing
from warehouse_desk.gui.widgets.keys import KeyAct, KeyRow
from warehouse_desk.gui.widgets.labels import FittedLabel
from warehouse_desk.gui.widgets.last_scans import KEPT, LastScans
from warehouse_desk.gui.widgets.lines_list import LinesList, LineView
from warehouse_desk.gui.widgets.marks import Pips, PositionMark
from warehouse_desk.gui.widgets.progress import ProgressFooter
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.gui.words import Spoken
from warehouse_desk.planning.boxing import Step
from warehouse_desk.stations.reply import Choice, Feedback, Reply
from warehouse_desk.stations.say import Say


@pytest.mark.parametrize("feedback", list(Feedback))
def test_each_answer_has_a_sentence_an_icon_and_a_colour(
    qtbot: QtBot, shared: Shared, feedback: Feedback
) -> None:
    band = AnswerBand(shared)
    qtbot.addWidget(band)

    band.say(feedback, Spoken("Go to A-03-12."))

    assert band.sentence.text() == "Go to A-03-12."
    assert band.property("tone") == feedback.value
    assert not band.findChildren(QLabel)[0].pixmap().isNull()


def test_a_wrong_answer_shows_both_codes_and_stays(qtbot: QtBot, shared: Shared) -> None:
    band = AnswerBand(shared)
    qtbot.addWidget(band)
    band.show()

    band.say(Feedback.WRONG, Spoken("Wrong slot.", "A-03-12", "A-03-21"))

    assert band.pair.isVisible()
    assert "A-03-12" in band.pair.accessibleName()
    assert not band._calm.isActive()


def test_a_good_answer_gives_way_but_its_sentence_stays(qtbot: QtBot, shared: Shared) -> None:
    band = AnswerBand(shared)
    qtbot.addWidget(band)
    band.say(Feedback.GOOD, Spoken("One more."))

    band._calm.timeout.emit()

    assert band.property("tone") == Feedback.INFO.value
    assert band.sentence.text() == "One more."


def test_a_greeting_gives_way_to_what_is_to_do(qtbot: QtBot, shared: Shared) -> None:
    band = AnswerBand(shared)
    qtbot.addWidget(band)
    band.say(Feedback.GOOD, Spoken("Welcome, Ada."), Spoken("Go to A-03-12."))
    at_first = band.sentence.text()

    band._calm.timeout.emit()

    assert at_first == "Welcome, Ada."
    assert band.sentence.text() == "Go to A-03-12."


@pytest.mark.parametrize(
    ("wanted", "scanned", "in_wanted", "in_scanned"),
    [
        ("A-03-12", "A-03-12", set(), set()),
        ("A-03-12", "A-04-12", {3}, {3}),
        ("22633", "22333", {2}, {4}),
        ("", "X", set(), {0}),
    ],
)
def test_the_signs_that_differ_are_found(
    wanted: str, scanned: str, in_wanted: set[int], in_scanned: set[int]
) -> None:
    assert differing(wanted, scanned) == (in_wanted, in_scanned)


def test_a_value_lights_up_when_it_changes_and_not_at_first(qtbot: QtBot) -> None:
    value = BigValue("Slot")
    qtbot.addWidget(value)

    value.set_value("A-01-01")
    at_first = value.property("lit")
    value.set_value("A-01-02", "front")

    assert at_first is None
    assert value.property("lit") == "true"
    value._dim.timeout.emit()
    assert value.property("lit") == "false"


def test_a_choice_sends_the_code_of_its_number(qtbot: QtBot, shared: Shared) -> None:
    choices = ChoiceButtons(shared)
    qtbot.addWidget(choices)
    sent: list[str] = []
    choices.chosen.connect(sent.append)

    choices.ask((Choice(1, "short.slot_empty"), Choice(2, "short.too_few")))
    choices.buttons[1].click()
    choices.ask(())

    assert sent == ["CMD-2"]
    assert choices.buttons == []


def test_a_key_of_the_row_does_its_act(qtbot: QtBot, shared: Shared) -> None:
    page = Page(shared)
    qtbot.addWidget(page)
    done: list[str] = []
    acts = (
        KeyAct("F2", "Short", "short", lambda: done.append("short")),
        KeyAct("F12", "Void", "void", lambda: done.append("void"), in_row=False),
    )

    row = KeyRow(shared, acts, page)
    row.buttons["F2"].click()

    assert done == ["short"]
    assert list(row.buttons) == ["F2"]


def test_the_last_scans_are_kept_newest_first(qtbot: QtBot, shared: Shared) -> None:
    last = LastScans(shared)
    qtbot.addWidget(last)

    for number in range(KEPT + 2):
        last.note(Reply(Feedback.GOOD, Say.PICK_SLOT, "SLOT", None, code=f"CODE-{number}"))

    texts = [code.text().strip("\u2066\u2069") for _, code in last._rows]
    assert texts == [f"CODE-{number}" for number in range(KEPT + 1, 1, -1)]


def test_lines_show_the_one_scanned_last(qtbot: QtBot, shared: Shared) -> None:
    lines = LinesList(shared)
    qtbot.addWidget(lines)
    many = [LineView(f"Item {at}", str(at), 0, 1, lit=at == 300) for at in range(400)]

    lines.show_lines(many)

    assert lines.selectionModel().selectedRows()[0].row() == 300
    lines.show_lines([LineView("Item", "1", 1, 1)])
    assert not lines.selectionModel().selectedRows()


def test_numbers_typed_in_any_script_are_numbers(qtbot: QtBot, shared: Shared) -> None:
    parent = Page(shared)
    qtbot.addWidget(parent)
    popup = NumberPopup("How many?", parent)
    typed: list[int] = []
    popup.typed.connect(typed.append)

    popup.send("۱۲")
    popup.send("twelve")

    assert typed == [12]


def test_a_typed_code_is_sent_once(qtbot: QtBot, shared: Shared) -> None:
    parent = Page(shared)
    qtbot.addWidget(parent)
    popup = TypePopup(parent)
    typed: list[str] = []
    popup.typed.connect(typed.append)

    popup.field.setText(" LOC-A-01-01 ")
    popup.field.returnPressed.emit()

    assert typed == ["LOC-A-01-01"]


def test_a_page_asks_again_only_when_it_is_seen(qtbot: QtBot, shared: Shared) -> None:
    page = Page(shared)
    qtbot.addWidget(page)
    asked: list[int] = []
    stale = Stale(page, frozenset({"task"}), lambda: asked.append(1))

    stale.hear(frozenset({"task"}))
    while_hidden = len(asked)
    page.show()
    stale.look()
    stale.hear(frozenset({"parcel"}))
    stale.hear(frozenset({"task"}))

    assert while_hidden == 0
    assert len(asked) == 2


def test_a_line_that_does_not_fit_is_told_by_its_tool_tip(qtbot: QtBot) -> None:
    line = FittedLabel()
    qtbot.addWidget(line)
    line.setText("Larkpost leaves 16:30, in 38 h 14 min, 236 to go")
    line.resize(60, 24)

    line.grab()

    assert line.toolTip() == line.text()


def test_a_line_says_the_fullest_text_that_fits(qtbot: QtBot) -> None:
    line = FittedLabel()
    qtbot.addWidget(line)
    texts = ("Larkpost leaves 16:30, in 3 h 14 min", "Larkpost leaves 16:30", "236 to go")
    line.set_texts(*texts)
    widths = [line.fontMetrics().horizontalAdvance(text) for text in texts]

    shown = []
    for width in (*widths, 20):
        line.resize(width, 24)
        shown.append(line.shown)

    assert shown[:3] == list(texts)
    assert shown[3].endswith("…")


def test_a_sentence_too_long_for_its_place_is_said_in_smaller_signs(qtbot: QtBot) -> None:
    line = FittedLabel(size=Size.HEADING, wrap=True)
    qtbot.addWidget(line)
    line.setStyleSheet("font-size: 26px")
    line.setText("Take 4: CERAMIC CAKE STAND + HANGING CAKES. Scan one, then count: 4 in all.")
    line.resize(420, 70)

    line.grab()
    all_of_it = line.shown
    line.resize(160, 40)

    assert all_of_it == line.text()
    assert line.heightForWidth(420) > 70
    assert line.shown.endswith("…")
    assert line.text().startswith(line.shown[:-1])


def test_a_caption_is_never_cut(qtbot: QtBot) -> None:
    value = BigValue("A caption that is longer than most", small=True)
    qtbot.addWidget(value)
    value.resize(320, 60)
    value.show()

    caption = value._caption

    assert caption.width() >= caption.fontMetrics().horizontalAdvance(caption.text())


@pytest.mark.parametrize("sign", ["3", '"'])
def test_a_digit_counts_on_any_keyboard(qtbot: QtBot, shared: Shared, sign: str) -> None:
    choices = ChoiceButtons(shared)
    qtbot.addWidget(choices)
    choices.offer(((3, "Damaged"),))
    with qtbot.waitActive(choices):
        choices.show()
        choices.activateWindow()

    with qtbot.waitSignal(choices.chosen, timeout=patience.MS) as chosen:
        qtbot.keyClick(choices, Qt.Key(ord(sign)))

    assert chosen.args == ["CMD-3"]


STEPS = (
    Step("MUG", 2, "h", 2, 1, 0, 0, 0, 200, 90, 80),
    Step("PEN", 3, "l", 3, 1, 0, 100, 0, 140, 36, 12),
    Step("MUG", 1, "w", 1, 1, 0, 0, 80, 100, 80, 90),
)


@pytest.mark.parametrize(
    ("packed", "step"),
    [({}, 0), ({"MUG": 1}, 0), ({"MUG": 2}, 1), ({"MUG": 3, "PEN": 3}, 3), ({"PEN": 3}, 0)],
)
def test_the_next_step_is_the_first_that_is_not_in(packed: dict[str, int], step: int) -> None:
    assert current_step(STEPS, packed) == step


def test_a_step_is_told_by_thirds_of_the_box() -> None:
    room = Room(300, 200, 150)

    first, second, third = (spot(step, room) for step in STEPS)

    assert (first.across, first.deep, first.on_bottom) == (1, 0, True)
    assert (second.across, second.deep) == (0, 1)
    assert not third.on_bottom


def test_what_may_hide_another_is_drawn_after_it() -> None:
    tall = Step("TALL", 1, "h", 1, 1, 0, 0, 0, 100, 50, 140)
    low = Step("LOW", 1, "h", 1, 1, 0, 50, 0, 100, 50, 40)
    on_low = Step("ON-LOW", 1, "h", 1, 1, 0, 50, 40, 100, 50, 40)
    right = Step("RIGHT", 1, "h", 1, 1, 100, 0, 0, 50, 50, 20)

    order = from_the_back([right, tall, on_low, low])

    names = [("RIGHT", "TALL", "ON-LOW", "LOW")[at] for at in order]
    assert names == ["LOW", "ON-LOW", "TALL", "RIGHT"]


def test_drawings_are_drawn(qtbot: QtBot, shared: Shared) -> None:
    box, pips, mark = BoxDrawing(shared.theme), Pips(shared.theme), PositionMark(shared.theme)
    box.resize(300, 200)
    empty = box.grab().toImage()

    box.show_box(Room(300, 200, 150), STEPS, 1)
    pips.set_pieces(2, 5)
    pips.resize(pips.sizeHint())
    marks = []
    for position in range(1, 9):
        mark.set_position(position)
        marks.append(mark.grab().toImage())

    assert box.grab().toImage() != empty
    assert pips.sizeHint().width() == 5 * 24
    assert all(one != other for one, other in pairwise(marks))
    for widget in (box, pips, mark):
        qtbot.addWidget(widget)


def test_progress_and_states_say_what_they_show(qtbot: QtBot, shared: Shared) -> None:
    footer, state = ProgressFooter(), StatePanel(shared, "empty")
    qtbot.addWidget(footer)
    qtbot.addWidget(state)
    done: list[int] = []

    footer.set_progress(3, 7, "3 of 7 lines")
    state.show_state("Nothing to pack")
    state.offer("Look again", "next", lambda: done.append(1))
    state.button.click()

    assert footer.words.text() == "3 of 7 lines"
    assert state.detail.isHidden()
    assert done == [1]
