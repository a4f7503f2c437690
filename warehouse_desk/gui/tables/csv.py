"""Rows as CSV that a spreadsheet opens as text, never as a formula."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from warehouse_desk.i18n import plain

_FORMULA = ("=", "+", "-", "@", "\t")
_ISOLATES = {ord(sign): None for sign in "\u2066\u2067\u2068\u2069"}


#: By it spreadsheets know UTF-8.
_MARK = "\ufeff"


def as_csv(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Word a heading and rows, with the mark that UTF-8 begins with."""
    words = StringIO(newline="")
    writer = csv.writer(words)
    writer.writerow(titles)
    writer.writerows([harmless(text) for text in row] for row in rows)
    return _MARK + words.getvalue()


def harmless(text: str) -> str:
    """Take away what steers the direction, and let no text begin a formula."""
    bare = plain(text).translate(_ISOLATES)
    return f"'{bare}" if bare.startswith(_FORMULA) else bare
