"""Which boxes to stock, as a report: what past orders cost in today's boxes and in other sets."""

from collections.abc import Iterable

from warehouse_desk.domain.packing import BoxType
from warehouse_desk.planning.box_sets import BoxSet, BoxSets, box_sets
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.box_sets import IN_TIME, BoxSetQuestion, box_set_question
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports.measures import basis_points, mean
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.report import (
    Because,
    Cell,
    Column,
    Figure,
    LeftOut,
    Missing,
    Report,
    Unit,
)

#: The sets of an answer, in its order: texts `box_set.…` name them.
SETS = ("today", "of_3", "of_4", "of_5")

_LITRE = 1_000_000


def box_set_report(
    reading: Reading, period: Period, to_buy: Iterable[BoxType] = (), stopping: Stopping = IN_TIME
) -> Report:
    """Propose sets of 3, 4 and 5 boxes from the orders placed in a period."""
    question = box_set_question(reading, period, to_buy)
    if question.problem is None:
        return report_of(question, None)
    return report_of(question, box_sets(question.problem, stopping).plan)


def report_of(question: BoxSetQuestion, found: BoxSets | None) -> Report:
    """Write what was found as a report, in figures for a year."""
    figures, rows = _saved(question, found), []
    if found is not None:
        for name, each in zip(SETS, (found.today, *found.proposals), strict=True):
            figures += _figures(question, found, name, each)
            rows += _rows(question, found, name, each)
    return Report(
        "box-sets",
        question.period,
        tuple(figures),
        (
            Column("box_set", Unit.WORD, "box_set"),
            Column("box", Unit.CODE),
            Column("inner_sides", Unit.CODE),
            Column("parcels_a_year"),
            Column("share_bp", Unit.BASIS_POINTS),
            Column("price_cents", Unit.CENTS),
            Column("currency", Unit.CODE),
        ),
        tuple(rows),
        found.orders if found else 0,
        _left_out(question, found),
        (Missing.FOUR_WEEKS,) if question.is_short else (),
    )


def _saved(question: BoxSetQuestion, found: BoxSets | None) -> list[Figure]:
    """Say first what the best set saves in a year."""
    if found is None:
        return [Figure("saved_cents", None, Unit.CENTS), Figure("orders", 0)]
    best = min(one.cost.cents for one in (found.today, *found.proposals) if not one.unsent)
    saved = question.a_year(found.today.cost.cents - best, found)
    return [
        Figure("saved_cents", saved, Unit.CENTS, currency=question.currency),
        Figure("orders", found.orders),
        Figure("days", question.days),
        Figure("sizes_looked_at", found.sizes),
    ]


def _figures(question: BoxSetQuestion, found: BoxSets, name: str, each: BoxSet) -> list[Figure]:
    """Price a set for a year, and say how it did with orders it was not chosen by."""
    of, cost = f"box_set.{name}", each.cost
    money = {
        "box_set_cents": cost.cents, "box_cents": cost.box_cents,
        "filling_cents": cost.void_cents, "freight_cents": cost.freight_cents,
    }  # fmt: skip
    figures = [
        Figure(key, question.a_year(cents, found), Unit.CENTS, of, question.currency)
        for key, cents in money.items()
    ]
    figures += [
        Figure("parcels_a_year", question.a_year(cost.parcels, found), of=of),
        Figure("void_litres", question.a_year(cost.void, found) // _LITRE, of=of),
    ]
    if each is not found.today:
        before = found.today.cost.cents
        saved = None if each.unsent else basis_points(before - cost.cents, before)
        figures.append(Figure("saved_bp", saved, Unit.BASIS_POINTS, of))
        later = [part.saved_bp for part in each.held_back]
        figures += [
            Figure("saved_later_bp", mean(later), Unit.BASIS_POINTS, of),
            Figure("saved_later_least_bp", min(later, default=None), Unit.BASIS_POINTS, of),
        ]
    return figures


def _rows(
    question: BoxSetQuestion, found: BoxSets, name: str, each: BoxSet
) -> list[tuple[Cell, ...]]:
    return [
        (
            name, box.id, "×".join(map(str, box.inner)), question.a_year(used, found),
            basis_points(used, each.cost.parcels), box.cost, question.currency,
        )
        for box, used in zip(each.boxes, each.uses, strict=True)
    ]  # fmt: skip


def _left_out(question: BoxSetQuestion, found: BoxSets | None) -> tuple[LeftOut, ...]:
    """Count the orders that were not looked at, besides those that could not be."""
    if found is None or question.problem is None:
        return question.left_out
    too_big = len(found.too_big)
    waiting = len(question.problem.orders) - found.orders - too_big
    more = ((Because.TOO_BIG, too_big), (Because.NOT_LOOKED_AT, waiting))
    return (*question.left_out, *(LeftOut(because, n) for because, n in more if n))
