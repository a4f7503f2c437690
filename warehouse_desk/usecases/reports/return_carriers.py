"""The carriers that bring goods back, compared: how surely, how soon and at what cost."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports.measures import (
    basis_points,
    between,
    mean,
    median,
    median_between,
    ninth_decile,
    seconds,
)
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.queries import ReturnLabelFacts
from warehouse_desk.usecases.reports.report import (
    Because,
    Cell,
    Column,
    Figure,
    LeftOut,
    Report,
    Unit,
    parted,
)
from warehouse_desk.usecases.reports.return_analyses import ENOUGH

#: A parcel that is not here after so many times the promised days is late.
_PATIENCE = 2


@dataclass(frozen=True, slots=True)
class _Way:
    """The way back of one label: `is_late` is None while nobody can tell."""

    label: ReturnLabelFacts
    took_s: int | None
    is_late: bool | None


def return_carriers(reading: Reading, period: Period) -> Report:
    """S17: compare carriers by the labels they were given, those with most late ones first."""
    ways, left = _ways(reading, period)
    groups: dict[tuple[str, str], list[_Way]] = defaultdict(list)
    for way in ways:
        groups[way.label.carrier, way.label.currency].append(way)
    worst_first = sorted(groups.items(), key=lambda pair: (-between(*_late(pair[1]))[0], pair[0]))
    late, due = _late(ways)
    return Report(
        "return-carriers",
        period,
        (
            Figure("return_labels", len(ways)),
            Figure("arrived", len(_times(ways))),
            Figure("way_back_s", median(_times(ways)), Unit.SECONDS),
            Figure("late_bp", basis_points(late, due), Unit.BASIS_POINTS),
        ),
        (
            Column("carrier", Unit.CODE),
            Column("currency", Unit.CODE),
            Column("return_labels"),
            Column("arrived"),
            Column("way_back_s", Unit.SECONDS),
            Column("at_least_s", Unit.SECONDS),
            Column("at_most_s", Unit.SECONDS),
            Column("nine_of_ten_s", Unit.SECONDS),
            Column("due"),
            Column("late_bp", Unit.BASIS_POINTS),
            Column("at_least_bp", Unit.BASIS_POINTS),
            Column("at_most_bp", Unit.BASIS_POINTS),
            Column("enough", Unit.FLAG),
            Column("label_fee_cents", Unit.CENTS),
            Column("booked_cents", Unit.CENTS),
        ),
        tuple((*group, *_compared(own)) for group, own in worst_first),
        len(ways),
        left,
    )


def return_labels(reading: Reading, period: Period) -> Report:
    """List every label behind the comparison with what became of it."""
    ways, left = _ways(reading, period)
    states = Counter(way.is_late for way in ways)
    return Report(
        "return-labels",
        period,
        (
            Figure("return_labels", len(ways)),
            Figure("arrived", len(_times(ways))),
            Figure("late", states[True]),
        ),
        (
            Column("carrier", Unit.CODE),
            Column("rma", Unit.CODE),
            Column("order", Unit.CODE),
            Column("country", Unit.CODE),
            Column("made_at", Unit.MOMENT),
            Column("received_at", Unit.MOMENT),
            Column("way_back_s", Unit.SECONDS),
            Column("promised_days"),
            Column("late", Unit.FLAG),
            Column("label_fee_cents", Unit.CENTS),
            Column("booked_cents", Unit.CENTS),
            Column("currency", Unit.CODE),
        ),
        tuple(_row(way) for way in ways),
        len(ways),
        left,
    )


def _row(way: _Way) -> tuple[Cell, ...]:
    one = way.label
    return (
        one.carrier, one.rma, one.order_ref, one.country, one.made_at, one.received_at, way.took_s,
        one.promised_days, way.is_late, one.fee_cents, one.booked_cents, one.currency,
    )  # fmt: skip


def _ways(reading: Reading, period: Period) -> tuple[list[_Way], tuple[LeftOut, ...]]:
    used, left = parted(reading.ask.reports.return_labels(period), _unfit)
    return [_way(one, reading.now) for one in used], left


def _unfit(one: ReturnLabelFacts) -> Because | None:
    if not one.rma:
        return Because.LAY_IN_BOX
    if one.received_at is not None:
        return Because.TIMES_CONTRADICT if one.received_at < one.made_at else None
    return Because.REFUSED if one.refused else None


def _way(one: ReturnLabelFacts, now: datetime) -> _Way:
    took = seconds(one.made_at, one.received_at) if one.received_at else None
    if one.promised_days is None:
        return _Way(one, took, None)
    due = one.made_at + timedelta(days=_PATIENCE * one.promised_days)
    return _Way(one, took, (one.received_at or now) > due if now > due else None)


def _compared(ways: Sequence[_Way]) -> tuple[Cell, ...]:
    times = _times(ways)
    late, due = _late(ways)
    here = [way.label.booked_cents for way in ways if way.took_s is not None]
    return (
        len(ways), len(times), median(times), *(median_between(times) or (None, None)),
        ninth_decile(times), due, basis_points(late, due), *between(late, due), due >= ENOUGH,
        mean([way.label.fee_cents for way in ways]), mean(here),
    )  # fmt: skip


def _times(ways: Iterable[_Way]) -> list[int]:
    return [way.took_s for way in ways if way.took_s is not None]


def _late(ways: Iterable[_Way]) -> tuple[int, int]:
    """Count the late ones among those whose time is up."""
    told = [way.is_late for way in ways if way.is_late is not None]
    return sum(told), len(told)
