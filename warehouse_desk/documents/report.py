"""A report on paper: its figures, what they rest on, and its table."""

from dataclasses import dataclass

from warehouse_desk.documents.blocks import Fact, Text
from warehouse_desk.documents.page import NOTE, TEXT, Align
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
    sheet = Sheet(language, content.printed, title=content.title, reference="")
    for words in content.basis:
        sheet.row([(COLUMNS, Text(words, NOTE))], space=1)
    sheet.space(3)
    sheet.facts([Fact(name, value) for name, value in content.figures], across=3)
    if content.rows:
        _table(sheet, content)
    return sheet.finish()


def _table(sheet: Sheet, content: ReportContent) -> None:
    """Share the width among the columns by what they hold."""
    texts = [
        (one.words, *column)
        for one, column in zip(content.headings, zip(*content.rows, strict=True), strict=True)
    ]
    needs = [max(4, min(30, max(map(len, column)))) for column in texts]
    aligns = [Align.END if one.is_number else Align.START for one in content.headings]
    spans = [COLUMNS * need / sum(needs) for need in needs]
    columns = [
        Column(one.words, span, align)
        for one, span, align in zip(content.headings, spans, aligns, strict=True)
    ]
    sheet.table(
        columns,
        [
            [Text(cell, TEXT, align) for cell, align in zip(row, aligns, strict=True)]
            for row in content.rows
        ],
    )
