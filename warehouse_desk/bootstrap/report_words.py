"""What a report says, in words: for the terminal and for paper."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from warehouse_desk.gui.program import ReportWords
from warehouse_desk.i18n.language import Language
from warehouse_desk.i18n.plain import plain
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.usecases.reports.catalogue import KPIS
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.report import Cell, Column, Figure, Report, Unit

#: Units whose values stand at the beginning of their column; numbers stand at its end.
LEADING = frozenset({Unit.CODE, Unit.TEXT, Unit.WORD, Unit.FLAG, Unit.MOMENT})
#: From so many seconds on a time is told in a larger unit, of so many seconds.
_TIMES = (
    (2 * 86_400, 86_400, "report.in_days"),
    (2 * 3_600, 3_600, "report.in_hours"),
    (120, 60, "report.in_minutes"),
    (0, 1, "report.in_seconds"),
)


def head_of(language: Language, report: Report) -> list[str]:
    """Name the report, say how it was made, and of which days."""
    title, kpi = language.say(f"report.title.{report.name}"), kpi_of(report)
    formula = language.say(f"report.formula.{report.name}")
    return [
        language.say("report.heading", title=title, kpi=kpi) if kpi else title,
        language.say("report.how", formula=formula),
        _days(language, report.period),
    ]


def _days(language: Language, period: Period) -> str:
    match period:
        case Period(None, None):
            return language.say("report.days")
        case Period(since, None):
            return language.say("report.days.since", since=since)
        case Period(None, until):
            return language.say("report.days.until", until=until)
        case Period(since, until):
            return language.say("report.days.both", since=since, until=until)


def label_of(language: Language, figure: Figure) -> str:
    """Name a figure, and of what it is."""
    label = language.say(f"report.figure.{figure.name}")
    if not figure.of:
        return label
    return language.say("report.figure_of", figure=label, of=language.say(figure.of))


def basis_of(language: Language, report: Report) -> list[str]:
    """Say what the figures rest on, and what they leave out."""
    lines = [language.say("report.rows_used", rows=report.used)]
    lines += [
        language.say(
            "report.rows_left_out",
            rows=left.rows,
            because=language.say(f"report.left_out.{left.because.value}"),
        )
        for left in report.left_out
    ]
    lines += [language.say(f"report.missing.{part.value}") for part in report.missing]
    return lines if report.used else [language.say("report.nothing"), *lines]


def cells_of(language: Language, columns: Sequence[Column], row: Sequence[Cell]) -> list[str]:
    """Write a row of the table."""
    named = {column.name: cell for column, cell in zip(columns, row, strict=True)}
    currency = str(named.get("currency", ""))
    return [
        shown(language, cell, column.unit, column.words, currency)
        for column, cell in zip(columns, row, strict=True)
    ]


def words_of(language: Language, report: Report) -> ReportWords:
    """Say a whole report, for a page of the window."""
    return ReportWords(
        (*head_of(language, report)[1:], *basis_of(language, report)),
        tuple(
            (label_of(language, one), shown(language, one.value, one.unit, "", one.currency))
            for one in report.figures
        ),
        tuple(language.say(f"report.column.{one.name}") for one in report.columns),
        tuple(tuple(cells_of(language, report.columns, row)) for row in report.rows),
    )


def kpi_of(report: Report) -> str:
    """Name the key figure that a report is of, if it is one."""
    return next((kpi for kpi, name in KPIS.items() if name == report.name), "")


def shown(language: Language, value: Cell, unit: Unit, words: str = "", currency: str = "") -> str:
    """Write one value as the language does."""
    match value:
        case None:
            return language.say("report.not_known")
        case str():
            key = f"{words}.{value}"
            return language.say(key) if unit is Unit.WORD and key in MESSAGES else plain(value)
        case datetime():
            return language.date_time(value)
        case bool():
            return language.say("report.yes") if value else ""
        case int():
            return _number(language, value, unit, currency)


def _number(language: Language, value: int, unit: Unit, currency: str) -> str:
    match unit:
        case Unit.HUNDREDTHS:
            return language.number(Decimal(value).scaleb(-2))
        case Unit.BASIS_POINTS:
            return language.say("report.percent", value=Decimal(value).scaleb(-2))
        case Unit.MILLIMETRES:
            return language.say("unit.metres", value=_tenths(value, 1_000))
        case Unit.CENTS:
            return language.money(value, currency)
        case Unit.SECONDS:
            return _time(language, value)
        case _:
            return language.number(value)


def _time(language: Language, seconds: int) -> str:
    _, by, key = next(one for one in _TIMES if abs(seconds) >= one[0])
    return language.say(key, value=_tenths(seconds, by) if by > 1 else seconds)


def _tenths(value: int, by: int) -> Decimal:
    return (Decimal(value) / by).quantize(Decimal("0.1"))
