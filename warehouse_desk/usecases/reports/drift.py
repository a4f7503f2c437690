"""Whether grading stays the same: clerks against reference cases, and this month against before."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.returns import (
    Grade,
    Inspection,
    ReferenceCase,
    ReferenceLook,
    ReturnedUnit,
    SecondLook,
)
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.remembered import remembered
from warehouse_desk.usecases.reports.agreement import ENOUGH, Pair, kappa
from warehouse_desk.usecases.reports.measures import basis_points, between
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.report import Column, Figure, Report, Unit
from warehouse_desk.usecases.returns.case import read_findings

#: What is newer is compared with all that is older.
RECENT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Drift:
    """A share before and of late, each of so many pieces and between two bounds (95 per cent)."""

    part: str
    of: str
    before: tuple[int, int]
    lately: tuple[int, int]

    @property
    def has_moved(self) -> bool:
        """Tell whether the two bounds lie apart, of enough pieces both."""
        if min(self.before[1], self.lately[1]) < ENOUGH:
            return False
        (low, high), (new_low, new_high) = between(*self.before), between(*self.lately)
        return new_low > high or new_high < low


def reference_agreement(reading: Reading, period: Period) -> Report:
    """Compare how clerks graded reference cases with the right grades, by clerk and category."""
    looks = [one for one in reading.find(ReferenceLook) if period.holds(one.at)]
    groups: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for look in looks:
        right = reading.get(ReferenceCase, look.plate).grade
        for name in (("clerk", _name(reading, look.person)), ("category", _kind(reading, look))):
            groups[name].append((right.value, look.grade.value))
    pairs = [pair for (part, _), own in groups.items() if part == "clerk" for pair in own]
    whole = kappa(pairs)
    return Report(
        "reference-agreement",
        period,
        (
            Figure("agreed_bp", basis_points(whole.agreed, whole.pairs), Unit.BASIS_POINTS),
            Figure("kappa_bp", whole.value, Unit.BASIS_POINTS),
            Figure("reference_cases", len({one.plate for one in looks})),
            Figure("reference_looks", len(looks)),
        ),
        (
            Column("part", Unit.WORD, "agreement"),
            Column("of", Unit.TEXT),
            Column("reference_looks"),
            Column("agreed_bp", Unit.BASIS_POINTS),
            Column("at_least_bp", Unit.BASIS_POINTS),
            Column("at_most_bp", Unit.BASIS_POINTS),
            Column("kappa_bp", Unit.BASIS_POINTS),
            Column("enough", Unit.FLAG),
        ),
        tuple(_graded(part, name, own) for (part, name), own in sorted(groups.items())),
        len(looks),
    )


def grading_drift(reading: Reading, period: Period) -> Report:
    """Compare grades, answers and agreement of the last 30 days with those before."""
    found = drifts(reading)
    return Report(
        "grading-drift",
        period,
        (Figure("drifts", sum(one.has_moved for one in found)),),
        (
            Column("part", Unit.WORD, "agreement"),
            Column("of", Unit.TEXT),
            Column("before"),
            Column("before_bp", Unit.BASIS_POINTS),
            Column("lately"),
            Column("lately_bp", Unit.BASIS_POINTS),
            Column("at_least_bp", Unit.BASIS_POINTS),
            Column("at_most_bp", Unit.BASIS_POINTS),
            Column("has_moved", Unit.FLAG),
        ),
        tuple(
            (
                one.part, one.of, one.before[1], basis_points(*one.before), one.lately[1],
                basis_points(*one.lately), *between(*one.lately), one.has_moved,
            )
            for one in sorted(found, key=lambda one: (not one.has_moved, one.part, one.of))
        ),
        sum(one.before[1] + one.lately[1] for one in found),
    )  # fmt: skip


def drifts(reading: Reading) -> list[Drift]:
    """Compare before and of late: who gives an A how often, each question's best answer, agreement.

    A share is counted of pieces: grade A by clerk, the best grade by question, the same grade by
    clerk where somebody else judged again.
    """
    since = reading.now - RECENT
    counts: dict[tuple[str, str], list[list[int]]] = defaultdict(lambda: [[0, 0], [0, 0]])

    def count(part: str, name: str, at: datetime, *, hit: bool) -> None:
        tally = counts[part, name][at >= since]
        tally[0] += hit
        tally[1] += 1

    grades: dict[str, tuple[str, str]] = {}
    for one in (inspection for inspection in reading.find(Inspection) if inspection.grade):
        grades[one.plate] = (one.person, one.computed_grade)
        clerk = _name(reading, one.person)
        count("clerk", clerk, one.started_at, hit=one.computed_grade == Grade.A)
        for finding in read_findings(one):
            hit = finding.grade is Grade.A
            count("question", finding.question, one.started_at, hit=hit)
    for look in (second for second in reading.find(SecondLook) if second.plate in grades):
        person, first = grades[look.plate]
        count("agreement", _name(reading, person), look.started_at, hit=first == look.grade)
    return [
        Drift(part, name, (old[0], old[1]), (new[0], new[1]))
        for (part, name), (old, new) in counts.items()
    ]


@remembered(Inspection, SecondLook, Person)
def moved(reading: Reading) -> tuple[Drift, ...]:
    """List what has changed of late; what time alone changes shows with the next piece judged."""
    return tuple(one for one in drifts(reading) if one.has_moved)


def _graded(part: str, name: str, pairs: Sequence[Pair]) -> tuple[str | int | None, ...]:
    found = kappa(pairs)
    return (
        part, name, found.pairs, basis_points(found.agreed, found.pairs),
        *between(found.agreed, found.pairs), found.value, found.pairs >= ENOUGH,
    )  # fmt: skip


def _name(reading: Reading, person: str) -> str:
    found = reading.seek(Person, person)
    return found.name if found else person


def _kind(reading: Reading, look: ReferenceLook) -> str:
    return reading.get(Product, reading.get(ReturnedUnit, look.plate).sku).category
