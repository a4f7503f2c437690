"""Reading one field: its value, or what is wrong with it. Nothing is guessed or cleaned."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from warehouse_desk.i18n import LANGUAGES
from warehouse_desk.scanning.codes import Kind, is_reserved, read_own
from warehouse_desk.scanning.gs1 import canonical, has_gtin_length, is_gtin
from warehouse_desk.scanning.signs import CONTROL, INVISIBLE, Hint, objection, shown
from warehouse_desk.usecases.rows import RowFault

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

MOST = 10_000_000
MOST_CODE_SIGNS = 40
MOST_BARCODES = 50
_YEARS = range(2000, 2101)

_CONTROL_IN_A_NOTE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_NUMBER = re.compile(r"-?[0-9]+", re.ASCII)
_AMOUNT = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,3})?", re.ASCII)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?)"
    r"(Z|[+-][0-9]{2}:?[0-9]{2})?",
    re.ASCII,
)
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,255}")


class Wrong(Exception):  # noqa: N818 - what is found wrong in a field, not an error of ours
    """A field cannot be taken."""

    def __init__(self, reason: RowFault, /, **facts: object) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.facts = facts


def text(cell: str) -> str:
    """Read a line of words in any language."""
    _check(cell, CONTROL)
    return cell


def note(cell: str) -> str:
    """Read words that may go over several lines."""
    _check(cell, _CONTROL_IN_A_NOTE)
    return cell.replace("\r\n", "\n")


def code(cell: str) -> str:
    """Read a name that is printed as a barcode: ASCII signs, no blank at either end."""
    hint = objection(cell)
    if hint is not None:
        raise Wrong(_OBJECTIONS.get(hint, RowFault.FOREIGN_SIGNS), value=shown(cell))
    if "\x1d" in cell:
        raise Wrong(RowFault.CONTROL_SIGNS, value=shown(cell))
    if len(cell) > MOST_CODE_SIGNS:
        raise Wrong(RowFault.TOO_LONG, limit=MOST_CODE_SIGNS, value=shown(cell))
    return cell


def reference(cell: str) -> str:
    """Read a code without blanks, such as an order's number or a lot's."""
    if " " in code(cell):
        raise Wrong(RowFault.WRONG_FORM, example="536532", value=shown(cell))
    return cell


def sku(cell: str) -> str:
    """Read a product's own code; it must not read as one of ours."""
    return _unreserved(code(cell))


def place(cell: str) -> str:
    """Read the code of a fixed place."""
    wall = read_own(cell)
    if wall is not None and wall.kind is Kind.WALL_SLOT and wall.value == cell:
        return cell
    found = read_own(f"LOC-{cell}")
    if found is None or found.value != cell:
        raise Wrong(RowFault.WRONG_FORM, example="A-03-12", value=shown(cell))
    return cell


def rma(cell: str) -> str:
    """Read the number of a return."""
    found = read_own(cell)
    if found is None or found.kind is not Kind.RETURN or found.value != cell:
        raise Wrong(RowFault.WRONG_FORM, example="RMA-000213", value=shown(cell))
    return cell


def barcodes(cell: str) -> list[tuple[str, int]]:
    """Read codes with the pieces they stand for: `code|code*pieces`, GTINs with 14 digits."""
    written = cell.split("|")
    if len(written) > MOST_BARCODES:
        raise Wrong(RowFault.TOO_LONG, limit=MOST_BARCODES)
    found = dict[str, int]()
    for one in written:
        plain, star, pieces = one.strip(" ").rpartition("*")
        name = barcode(plain if star else pieces)
        if name in found:
            raise Wrong(RowFault.CODE_TWICE, value=shown(name))
        found[name] = number(1, MOST)(pieces) if star else 1
    return list(found.items())


def barcode(cell: str) -> str:
    """Read a product's barcode; one that looks like a GTIN must be one."""
    if has_gtin_length(cell) and not is_gtin(cell):
        raise Wrong(RowFault.CHECK_DIGIT, value=cell)
    return canonical(_unreserved(code(cell)))


def number(low: int, high: int) -> Callable[[str], int]:
    """Make a reader of whole numbers from `low` to `high`."""

    def read(cell: str) -> int:
        if not _NUMBER.fullmatch(cell):
            raise Wrong(RowFault.NOT_A_NUMBER, value=shown(cell))
        # Thousands of digits are too large without being computed.
        if len(cell) > len(str(MOST)) + 1 or not low <= int(cell) <= high:
            raise Wrong(RowFault.OUT_OF_RANGE, low=low, high=high, value=shown(cell))
        return int(cell)

    return read


def amount(cell: str) -> Decimal:
    """Read money with a point before its minor units."""
    if not _AMOUNT.fullmatch(cell):
        raise Wrong(RowFault.NOT_AN_AMOUNT, value=shown(cell))
    return Decimal(cell)


def one_of(words: Mapping[str, T]) -> Callable[[str], T]:
    """Make a reader of the given words, large or small."""

    def read(cell: str) -> T:
        found = words.get(cell.lower())
        if found is None:
            raise Wrong(RowFault.NOT_ONE_OF, words=", ".join(words), value=shown(cell))
        return found

    return read


def member(kind: type[E]) -> Callable[[str], E]:
    """Make a reader of the words of a closed set."""
    return one_of({each.value: each for each in kind})


yes_no = one_of({"yes": True, "no": False})


def day(cell: str) -> str:
    """Read a date, ISO."""
    if not _DATE.fullmatch(cell):
        raise Wrong(RowFault.NOT_A_DATE, value=shown(cell))
    try:
        return date.fromisoformat(cell).isoformat()
    except ValueError:
        raise Wrong(RowFault.NOT_A_DATE, value=cell) from None


def moment(cell: str) -> datetime:
    """Read a time with its zone, as UTC."""
    found = _TIME.fullmatch(cell)
    if found is None:
        raise Wrong(RowFault.NOT_A_TIME, value=shown(cell))
    if found[3] is None:
        raise Wrong(RowFault.NO_TIME_ZONE, value=cell)
    try:
        at = datetime.fromisoformat(cell)
    except ValueError:
        raise Wrong(RowFault.NOT_A_TIME, value=cell) from None
    if at.year not in _YEARS:
        raise Wrong(RowFault.OUT_OF_RANGE, low=_YEARS[0], high=_YEARS[-1], value=cell)
    return at.astimezone(UTC)


def upper(pattern: str, example: str) -> Callable[[str], str]:
    """Make a reader of ASCII letters of one form, as capitals."""
    form = re.compile(pattern, re.ASCII)

    def read(cell: str) -> str:
        if not form.fullmatch(cell.upper()):
            raise Wrong(RowFault.WRONG_FORM, example=example, value=shown(cell))
        return cell.upper()

    return read


def email(cell: str) -> str:
    """Read an e-mail address; whether it exists shows when mail is sent."""
    if not _EMAIL.fullmatch(text(cell)):
        raise Wrong(RowFault.WRONG_FORM, example="name@example.com", value=shown(cell))
    return cell


def language(cell: str) -> str:
    """Read a tag such as `fa` or `pl-PL`; whoever reads none of ours is written to in English."""
    first = cell.lower().replace("_", "-").split("-")[0]
    return first if first in LANGUAGES else "en"


def _check(cell: str, control: re.Pattern[str]) -> None:
    if control.search(cell):
        raise Wrong(RowFault.CONTROL_SIGNS, value=shown(cell))
    if INVISIBLE.search(cell):
        raise Wrong(RowFault.INVISIBLE_SIGNS, value=shown(cell))


def _unreserved(cell: str) -> str:
    if is_reserved(cell):
        raise Wrong(RowFault.RESERVED_CODE, value=shown(cell))
    return cell


_OBJECTIONS = {
    Hint.CONTROL_SIGNS: RowFault.CONTROL_SIGNS,
    Hint.INVISIBLE_SIGNS: RowFault.INVISIBLE_SIGNS,
    Hint.TOO_LONG: RowFault.TOO_LONG,
    Hint.EMPTY: RowFault.EMPTY,
}
