"""A report on paper: its figures, what they rest on, and its table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from warehouse_desk.documents.blocks import Fact, Text
from warehouse_desk.documents.measured import Measured, lay_out
from warehouse_desk.documents.page import NOTE, Align, Style
from warehouse_desk.documents.sheet import COLUMNS, Column, Printed, Sheet
from warehouse_desk.i18n import Language


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over a column; numbers stand at its end."""

    words: str
    is_number: bool


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A report in the words of the language: `basis` tells how it was made, and of what."""

    title: str
    basis: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    headings: tuple[Heading, ...]
    rows: tuple[tuple[str, ...], ...]
    printed: Printed


def report(content: ReportContent, language: Language) -> bytes:
    """Print a report."""
    cells = zip(*content.rows, strict=True) if content.rows else [()] * len(content.headings)
    columns = [
        Measured(one.words, tuple(column), one.is_number)
        for one, column in zip(content.headings, cells, strict=True)
    ]
    layout = lay_out(columns)
    sheet = Sheet(language, content.printed, title=content.title, reference="", paper=layout.paper)
    for words in content.basis:
        sheet.row([(COLUMNS, Text(words, NOTE))], space=1)
    sheet.space(3)
    sheet.facts([Fact(name, value) for name, value in content.figures], across=3)
    for number, part in enumerate(layout.parts if content.rows else ()):
        if number:
            sheet.turn_page()
        _table(sheet, columns, part, layout.style)
    return sheet.finish()


def _table(
    sheet: Sheet, columns: Sequence[Measured], part: Mapping[int, float], style: Style
) -> None:
    chosen = [(columns[at], width) for at, width in part.items()]
    aligns = [Align.END if one.is_number else Align.START for one, _ in chosen]
    sheet.measured_table(
        [
            Column(one.heading, width, align)
            for (one, width), align in zip(chosen, aligns, strict=True)
        ],
        [
            [Text(cell, style, align) for cell, align in zip(row, aligns, strict=True)]
            for row in zip(*(one.cells for one, _ in chosen), strict=True)
        ],
    )
