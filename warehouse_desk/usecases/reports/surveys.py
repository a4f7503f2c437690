"""How content customers are with returns that are over, by what they got and why they asked."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from warehouse_desk.domain.returns import Return, ReturnLine, ReturnState, Survey
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports.measures import basis_points, between
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.report import (
    Because,
    Column,
    Figure,
    Report,
    Unit,
    parted,
)
from warehouse_desk.usecases.reports.return_analyses import ENOUGH
from warehouse_desk.usecases.returns.surveys import CONTENT


def satisfaction(reading: Reading, period: Period) -> Report:
    """Tell what share of the customers who answered is content, month by month and in parts."""
    said = {one.rma: one for one in reading.find(Survey)}
    over = [
        one
        for one in reading.find(Return, state=ReturnState.CLOSED)
        if one.closed_at and period.holds(one.closed_at)
    ]
    used, left = parted(over, lambda one: None if one.rma in said else Because.NOT_ANSWERED)
    groups: dict[tuple[str, str, str], list[Survey]] = defaultdict(list)
    for one in used:
        for group in _groups(reading, one, said[one.rma]):
            groups[group].append(said[one.rma])
    everybody = [said[one.rma] for one in used]
    content, *_ = _share(everybody)
    return Report(
        "satisfaction",
        period,
        (
            Figure("content_bp", content, Unit.BASIS_POINTS),
            Figure("score_hundredths", _mean(everybody), Unit.HUNDREDTHS),
            Figure("answers", len(used)),
            Figure("answered_bp", basis_points(len(used), len(over)), Unit.BASIS_POINTS),
        ),
        (
            Column("month", Unit.CODE),
            Column("remedy", Unit.WORD, "remedy"),
            Column("reason", Unit.WORD, "return_reason"),
            Column("answers"),
            Column("score_hundredths", Unit.HUNDREDTHS),
            Column("content_bp", Unit.BASIS_POINTS),
            Column("at_least_bp", Unit.BASIS_POINTS),
            Column("at_most_bp", Unit.BASIS_POINTS),
            Column("enough", Unit.FLAG),
        ),
        tuple(
            (
                *(value or None for value in group),
                len(own),
                _mean(own),
                *_share(own),
                len(own) >= ENOUGH,
            )
            for group, own in sorted(groups.items(), reverse=True)
        ),
        len(used),
        left,
    )


def _groups(reading: Reading, return_: Return, survey: Survey) -> Iterator[tuple[str, str, str]]:
    """Name the groups of an answer: its month, what the customer got, each reason."""
    yield survey.at.strftime("%Y-%m"), "", ""
    yield "", return_.remedy.value, ""
    for reason in {one.reason.value for one in reading.find(ReturnLine, rma=return_.rma)}:
        yield "", "", reason


def _mean(answers: Sequence[Survey]) -> int | None:
    return sum(one.score for one in answers) * 100 // len(answers) if answers else None


def _share(answers: Sequence[Survey]) -> tuple[int | None, int, int]:
    """Count who is content, between its bounds."""
    content = sum(one.score >= CONTENT for one in answers)
    return basis_points(content, len(answers)), *between(content, len(answers))
