"""A report as text for people: figures, what they rest on, and a table in aligned columns."""

import unicodedata
from collections.abc import Iterator, Sequence

from warehouse_desk.bootstrap.report_words import (
    LEADING,
    basis_of,
    cells_of,
    head_of,
    label_of,
    shown,
)
from warehouse_desk.i18n.language import Language
from warehouse_desk.usecases.reports.report import Report

#: More rows are not read on a terminal; CSV and JSON have them all.
ROWS_SHOWN = 40


def report_text(language: Language, report: Report) -> str:
    """Write a report."""
    parts = [head_of(language, report), _figures(language, report), basis_of(language, report)]
    if report.rows:
        parts.append(_table(language, report))
    return "\n\n".join("\n".join(lines) for lines in parts)


def _figures(language: Language, report: Report) -> list[str]:
    rows = [
        [
            label_of(language, figure),
            shown(language, figure.value, figure.unit, currency=figure.currency),
        ]
        for figure in report.figures
    ]
    return list(_aligned(rows, [False, True]))


def _table(language: Language, report: Report) -> list[str]:
    columns = report.columns
    heading = [language.say(f"report.column.{column.name}") for column in columns]
    body = [cells_of(language, columns, row) for row in report.rows[:ROWS_SHOWN]]
    lines = list(_aligned([heading, *body], [column.unit not in LEADING for column in columns]))
    if len(report.rows) > ROWS_SHOWN:
        lines.append(language.say("report.more_rows", n=len(report.rows) - ROWS_SHOWN))
    return lines


def _aligned(rows: Sequence[Sequence[str]], to_the_end: Sequence[bool]) -> Iterator[str]:
    """Pad cells to the width of their column, numbers at its end."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = []
        for cell, width, at_end in zip(row, widths, to_the_end, strict=True):
            space = " " * (width - _width(cell))
            cells.append(space + cell if at_end else cell + space)
        yield "  ".join(cells).rstrip()


def _width(text: str) -> int:
    """Count the columns of a terminal that a text takes."""
    return sum(
        0 if unicodedata.category(sign) in {"Mn", "Me", "Cf"}
        else 2 if unicodedata.east_asian_width(sign) in {"W", "F"}
        else 1
        for sign in text
    )  # fmt: skip
