"""Reports on paper: whatever the language, no word of a table is broken."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.unit.usecases.reports.conftest import Make
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.report_words import cells_of
from warehouse_desk.documents import pdf
from warehouse_desk.documents.page import Page, TextMark
from warehouse_desk.i18n import LANGUAGES, load
from warehouse_desk.usecases.reports.catalogue import REPORTS
from warehouse_desk.usecases.reports.report import Cell, Column, Report, Unit

CELLS: dict[Unit, Cell] = {
    Unit.CODE: "RMA-000213", Unit.TEXT: "Jumbo bag red retrospot", Unit.FLAG: True,
    Unit.MOMENT: datetime(2026, 12, 28, 19, 30, tzinfo=UTC), Unit.CENTS: 1_234_567,
    Unit.SECONDS: 400_000, Unit.BASIS_POINTS: 2_222,
}  # fmt: skip
WORDS = {"disposition": "quarantine", "return_reason": "not_as_described"}


def wide(made: Report) -> Report:
    """Fill a report with what takes much room."""
    row = tuple(_cell(column) for column in made.columns)
    return replace(made, rows=(row,) * 3 if row else ())


def _cell(column: Column) -> Cell:
    if column.name == "currency":
        return "GBP"
    return WORDS.get(column.words) or CELLS.get(column.unit, 12_345)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_of_a_table_is_broken(
    week: Warehouse, report: Make, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[Page] = []
    monkeypatch.setattr(pdf, "render", lambda pages, **_: printed.extend(pages) or b"")
    language = load(code)
    papers = Papers(week.store, language)
    broken = {}

    for name in REPORTS:
        made = wide(report(name))
        papers.report(made)
        cells = [cell for row in made.rows for cell in cells_of(language, made.columns, row)]
        heads = [language.say(f"report.column.{one.name}") for one in made.columns]
        seen = set(_words(printed))
        lacking = {word for text in (*cells, *heads) for word in text.split()} - seen
        if lacking or len(printed) > 1:
            broken[name] = len(printed), lacking
        printed.clear()

    assert broken == {}


def _words(pages: list[Page]) -> list[str]:
    marks = [mark for page in pages for mark in page.marks if isinstance(mark, TextMark)]
    return [word for mark in marks for word in mark.line.words.split()]
