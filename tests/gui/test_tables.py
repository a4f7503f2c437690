"""Tables of many rows."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.tables.csv import harmless
from warehouse_desk.gui.tables.model import PAGE, Column, RowsModel
from warehouse_desk.gui.tables.view import RowsTable


@dataclass(frozen=True)
class Thing:
    name: str
    number: int


COLUMNS: list[Column[Thing]] = [
    Column("Name", lambda thing: thing.name),
    Column("Number", lambda t: str(t.number), lambda t: t.number, is_number=True),
]
THINGS = [Thing(f"thing {at % 7}", at) for at in range(1000)]


@pytest.fixture
def model(qapp: object) -> RowsModel[Thing]:
    model = RowsModel(COLUMNS)
    model.set_rows(THINGS)
    return model


def test_it_keeps_the_rules_of_models(model: RowsModel[Thing], qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_more_rows_come_as_one_scrolls(model: RowsModel[Thing]) -> None:
    at_first = model.rowCount()

    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))

    assert at_first == PAGE
    assert model.rowCount() == len(THINGS)


def test_every_word_of_the_filter_has_to_occur(model: RowsModel[Thing]) -> None:
    model.filter_by("THING 99 3")

    assert [thing.number for thing in model.rows] == [
        thing.number
        for thing in THINGS
        if all(word in f"{thing.name} {thing.number}" for word in ("thing", "99", "3"))
    ]


def test_numbers_are_sorted_as_numbers(model: RowsModel[Thing]) -> None:
    model.sort(1, Qt.SortOrder.DescendingOrder)

    assert [thing.number for thing in model.rows[:3]] == [999, 998, 997]


def test_kinds_of_rows_are_kept_while_filtering(model: RowsModel[Thing]) -> None:
    model.keep_if(lambda thing: thing.number < 10)
    model.filter_by("thing 3")

    assert [thing.number for thing in model.rows] == [3]


def test_selected_rows_are_copied_as_text(qtbot: QtBot, shared: Shared) -> None:
    table: RowsTable[Thing] = RowsTable(shared, COLUMNS)
    qtbot.addWidget(table)
    table.model.set_rows(THINGS)

    table.view.selectRow(0)
    table.copy()

    assert table.selected == THINGS[:1]
    assert QGuiApplication.clipboard().text() == "thing 0\t0"


def test_what_is_seen_is_exported_all_of_it(qtbot: QtBot, shared: Shared, tmp_path: Path) -> None:
    table: RowsTable[Thing] = RowsTable(shared, COLUMNS)
    qtbot.addWidget(table)
    table.model.set_rows(THINGS)
    table.filter.setText("thing 1")

    table.export(tmp_path / "things.csv")

    lines = (tmp_path / "things.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Name,Number"
    assert len(lines) == 1 + len(table.model.rows)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\u2066=1+1\u2069"])
def test_no_text_becomes_a_formula(text: str) -> None:
    assert harmless(text).startswith("'")


def test_a_file_that_cannot_be_written_is_named(
    qtbot: QtBot, shared: Shared, tmp_path: Path
) -> None:
    table: RowsTable[Thing] = RowsTable(shared, COLUMNS)
    qtbot.addWidget(table)

    with pytest.raises(OutsideTrouble) as trouble:
        table.export(tmp_path / "no" / "such.csv")

    assert trouble.value.facts["file"] == str(tmp_path / "no" / "such.csv")
