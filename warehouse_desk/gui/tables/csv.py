"""Rows as CSV that a spreadsheet opens as text, never as a formula."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.i18n import plain

_FORMULA = ("=", "+", "-", "@", "\t")
_ISOLATES = {ord(sign): None for sign in "\u2066\u2067\u2068\u2069"}


def write_csv(file: Path, titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a heading and rows, UTF-8 with a mark so that spreadsheets know it."""
    try:
        with file.open("w", encoding="utf-8-sig", newline="") as opened:
            writer = csv.writer(opened)
            writer.writerow(titles)
            writer.writerows([harmless(text) for text in row] for row in rows)
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNWRITABLE, file=str(file), detail=error.strerror
        ) from error


def harmless(text: str) -> str:
    """Take away what steers the direction, and let no text begin a formula."""
    bare = plain(text).translate(_ISOLATES)
    return f"'{bare}" if bare.startswith(_FORMULA) else bare
