"""Whether two clerks grade alike: blind second looks beside the first judgements."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.returns import Inspection, ReturnedUnit, SecondLook
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports.measures import basis_points
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.report import Column, Figure, Report, Unit
from warehouse_desk.usecases.returns.case import read_findings

_Z_95 = 1.95996
#: Of fewer pieces nothing is said of how well somebody grades.
ENOUGH = 20

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Kappa:
    """Agreement beyond chance in basis points, between two bounds; None where there is no telling.

    J. Cohen, Educ. Psychol. Meas. 20 (1960); its error after J. L. Fleiss, J. Cohen and
    B. S. Everitt, Psychol. Bull. 72 (1969).
    """

    value: int | None
    low: int | None
    high: int | None
    agreed: int
    pairs: int


@dataclass(frozen=True, slots=True)
class _Twice:
    """A piece judged twice."""

    clerk: str
    category: str
    at: datetime
    grades: Pair
    answers: dict[str, Pair]


def kappa(pairs: Sequence[Pair]) -> Kappa:
    """Compute how far two judgements agree beyond chance."""
    n = len(pairs)
    agreed = sum(one == other for one, other in pairs)
    shares = {pair: count / n for pair, count in Counter(pairs).items()}
    rows, columns = _margins(shares)
    by_chance = sum(share * columns.get(name, 0.0) for name, share in rows.items())
    if not n or by_chance >= 1 - 1e-12:
        return Kappa(None, None, None, agreed, n)
    observed = agreed / n
    value = (observed - by_chance) / (1 - by_chance)
    reach = _Z_95 * _error(shares, rows, columns, observed, by_chance) / math.sqrt(n)
    low, high = max(-1.0, value - reach), min(1.0, value + reach)
    points = [round(one * 10_000) for one in (value, low, high)]
    return Kappa(points[0], points[1], points[2], agreed, n)


def grading_agreement(reading: Reading, period: Period) -> Report:
    """Compare first and second judgements by clerk, question, category and month."""
    twice = [one for one in _all(reading) if period.holds(one.at)]
    whole = kappa([one.grades for one in twice])
    groups: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for one in twice:
        for part, name in (
            ("clerk", one.clerk), ("category", one.category), ("month", f"{one.at:%Y-%m}"),
        ):  # fmt: skip
            groups[part, name].append(one.grades)
        for question, pair in one.answers.items():
            groups["question", question].append(pair)
    return Report(
        "grading-agreement",
        period,
        (
            Figure("kappa_bp", whole.value, Unit.BASIS_POINTS),
            Figure("kappa_least_bp", whole.low, Unit.BASIS_POINTS),
            Figure("kappa_most_bp", whole.high, Unit.BASIS_POINTS),
            Figure("agreed_bp", basis_points(whole.agreed, whole.pairs), Unit.BASIS_POINTS),
            Figure("judged_twice", whole.pairs),
        ),
        (
            Column("part", Unit.WORD, "agreement"),
            Column("of", Unit.TEXT),
            Column("judged_twice"),
            Column("agreed_bp", Unit.BASIS_POINTS),
            Column("kappa_bp", Unit.BASIS_POINTS),
            Column("at_least_bp", Unit.BASIS_POINTS),
            Column("at_most_bp", Unit.BASIS_POINTS),
            Column("enough", Unit.FLAG),
        ),
        tuple(_row(part, name, kappa(pairs)) for (part, name), pairs in sorted(groups.items())),
        len(twice),
    )


def _row(part: str, name: str, found: Kappa) -> tuple[str | int | None, ...]:
    return (
        part, name, found.pairs, basis_points(found.agreed, found.pairs), found.value, found.low,
        found.high, found.pairs >= ENOUGH,
    )  # fmt: skip


def _margins(shares: dict[Pair, float]) -> tuple[dict[str, float], dict[str, float]]:
    rows: dict[str, float] = defaultdict(float)
    columns: dict[str, float] = defaultdict(float)
    for (one, other), share in shares.items():
        rows[one] += share
        columns[other] += share
    return rows, columns


def _error(
    shares: dict[Pair, float],
    rows: dict[str, float],
    columns: dict[str, float],
    observed: float,
    by_chance: float,
) -> float:
    """Compute the error of one pair: formula 13 of Fleiss, Cohen and Everitt."""
    alike = apart = 0.0
    for (one, other), share in shares.items():
        if one == other:
            margin = rows[one] + columns.get(one, 0.0)
            alike += share * ((1 - by_chance) - margin * (1 - observed)) ** 2
        else:
            apart += share * (columns.get(one, 0.0) + rows.get(other, 0.0)) ** 2
    apart *= (1 - observed) ** 2
    rest = (observed * by_chance - 2 * by_chance + observed) ** 2
    return math.sqrt(max(0.0, alike + apart - rest)) / (1 - by_chance) ** 2


def _all(reading: Reading) -> list[_Twice]:
    return [_twice(reading, look) for look in reading.find(SecondLook) if look.finished_at]


def _twice(reading: Reading, look: SecondLook) -> _Twice:
    first = reading.find(Inspection, plate=look.plate)[-1]
    person = reading.seek(Person, first.person)
    category = reading.get(Product, reading.get(ReturnedUnit, look.plate).sku).category
    before = {one.question: one.answer for one in read_findings(first)}
    after = {
        one.question: one.answer for one in read_findings(Inspection(0, "", "", look.started_at,
                                                                     answers=look.answers))
    }  # fmt: skip
    both = before.keys() & after.keys()
    return _Twice(
        person.name if person else first.person,
        category,
        look.started_at,
        (first.computed_grade, look.grade),
        {question: (before[question], after[question]) for question in sorted(both)},
    )
