"""What a report says: its figures, its table, and what became of every row it looked at."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias, TypeVar

from warehouse_desk.usecases.reports.period import Period

Row = TypeVar("Row")
Cell: TypeAlias = str | int | datetime | None


class Unit(StrEnum):
    """What a value is; numbers are whole."""

    CODE = "code"
    TEXT = "text"
    #: The last part of a text's key; the column names the first part.
    WORD = "word"
    FLAG = "flag"
    MOMENT = "moment"
    COUNT = "count"
    #: Hundredths of one.
    HUNDREDTHS = "hundredths"
    #: Basis points: hundredths of a per cent.
    BASIS_POINTS = "bp"
    SECONDS = "s"
    MILLIMETRES = "mm"
    #: Minor units of the currency named beside it.
    CENTS = "cents"


class Because(StrEnum):
    """Why rows were left out."""

    CANCELLED = "cancelled"
    NOT_SHIPPED = "not_shipped"
    NOT_DELIVERED = "not_delivered"
    TIMES_CONTRADICT = "times_contradict"
    NO_CUSTOMER = "no_customer"
    HELD = "held"
    REFUSED = "refused"
    NOT_JUDGED = "not_judged"
    NO_REFUND = "no_refund"
    NOT_DUE_YET = "not_due_yet"
    STILL_OPEN = "still_open"
    TAKEN_BACK = "taken_back"
    STILL_WALKED = "still_walked"
    NO_TIME = "no_time"
    ASKED_BACK = "asked_back"
    NO_SLOT = "no_slot"
    NO_PRODUCT = "no_product"
    NO_SERVICE = "no_service"
    TOO_BIG = "too_big"
    NOT_LOOKED_AT = "not_looked_at"
    NO_COMMENT = "no_comment"
    NOT_ANSWERED = "not_answered"
    LAY_IN_BOX = "lay_in_box"


class Missing(StrEnum):
    """A part of a formula that this warehouse has no data for."""

    VISITS = "visits"
    COMPLAINTS = "complaints"
    RETURN_TRANSPORT = "return_transport"
    RESTOCKING = "restocking"
    REFURBISHING = "refurbishing"
    DISPOSAL = "disposal"
    FOUR_WEEKS = "four_weeks"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number; None when there is nothing to compute it from.

    `of` is the key of a text that says of what, where a report has the same figure for several.
    """

    name: str
    value: int | None
    unit: Unit = Unit.COUNT
    of: str = ""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table; `words` is the first part of its texts' keys (Unit.WORD).

    Amounts of money (Unit.CENTS) need a column `currency` in the same table.
    """

    name: str
    unit: Unit = Unit.COUNT
    words: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Rows that were not used."""

    because: Because
    rows: int


@dataclass(frozen=True, slots=True)
class Report:
    """A report. `used` counts the rows behind its first figure."""

    name: str
    period: Period
    figures: tuple[Figure, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    used: int
    left_out: tuple[LeftOut, ...] = ()
    missing: tuple[Missing, ...] = ()


def parted(
    rows: Iterable[Row],
    judge: Callable[[Row], Because | None],
    count: Callable[[Row], int] = lambda _: 1,
) -> tuple[list[Row], tuple[LeftOut, ...]]:
    """Part rows into those that are used and those left out; `count` for rows that stand for many.

    No row is lost: what is not used is counted under its reason.
    """
    used: list[Row] = []
    left: Counter[Because] = Counter()
    for row in rows:
        because = judge(row)
        if because is None:
            used.append(row)
        else:
            left[because] += count(row)
    return used, tuple(LeftOut(because, left[because]) for because in Because if left[because])
