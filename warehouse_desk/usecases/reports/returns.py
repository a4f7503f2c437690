"""Reports on what comes back."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime

from warehouse_desk.domain.returns import CostKind
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports.measures import (
    at_least,
    basis_points,
    median,
    median_between,
    seconds,
)
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.queries import (
    CostFacts,
    ReasonFacts,
    ReturnFacts,
    SoldFacts,
    UnitFacts,
)
from warehouse_desk.usecases.reports.report import (
    Because,
    Column,
    Figure,
    Missing,
    Report,
    Unit,
    parted,
)

_RATES = (
    Column("shipped"),
    Column("returned"),
    Column("return_rate_bp", Unit.BASIS_POINTS),
    Column("at_least_bp", Unit.BASIS_POINTS),
    Column("above_average", Unit.FLAG),
)


_KINDS = {
    CostKind.TRANSPORT: Missing.RETURN_TRANSPORT,
    CostKind.RESTOCKING: Missing.RESTOCKING,
    CostKind.REFURBISHING: Missing.REFURBISHING,
    CostKind.DISPOSAL: Missing.DISPOSAL,
}


@dataclass(frozen=True, slots=True)
class _Rate:
    """How much of what was shipped came back; a few pieces prove no more than `at_least`."""

    shipped: int
    returned: int
    rate: int
    at_least: int


def return_rate(reading: Reading, period: Period) -> Report:
    """K2: pieces that came back of those that were shipped, by product."""
    return _return_rate(
        reading,
        period,
        "return-rate",
        (Column("sku", Unit.CODE), Column("name", Unit.TEXT)),
        lambda one: (one.sku, one.name),
    )


def time_to_return(reading: Reading, period: Period) -> Report:
    """K7: from delivery to the request, in the middle."""
    returns = reading.ask.reports.returns(period)
    since_delivery, left_out = parted(returns, lambda one: _untimed(one, one.delivered_at))
    since_hand_over, _ = parted(returns, lambda one: _untimed(one, one.shipped_at))
    delays = [_delay(one, one.delivered_at) for one in since_delivery]
    since_shipping = [_delay(one, one.shipped_at) for one in since_hand_over]
    return Report(
        "time-to-return",
        period,
        (
            Figure("time_to_return_s", median(delays), Unit.SECONDS),
            *_bounds(delays),
            Figure("returns_since_delivery", len(since_delivery)),
            Figure("since_hand_over_s", median(since_shipping), Unit.SECONDS),
            Figure("returns_since_hand_over", len(since_hand_over)),
        ),
        (
            Column("rma", Unit.CODE),
            Column("order", Unit.CODE),
            Column("shipped_at", Unit.MOMENT),
            Column("delivered_at", Unit.MOMENT),
            Column("requested_at", Unit.MOMENT),
            Column("since_hand_over_s", Unit.SECONDS),
        ),
        tuple(
            (
                one.rma, one.order_ref, one.shipped_at, one.delivered_at, one.requested_at,
                _delay(one, one.shipped_at),
            )
            for one in since_hand_over
        ),
        len(since_delivery),
        left_out,
    )  # fmt: skip


def _bounds(delays: Sequence[int]) -> tuple[Figure, ...]:
    """Bound a median; of a few returns nothing is said."""
    low, high = median_between(delays) or (None, None)
    return Figure("at_least_s", low, Unit.SECONDS), Figure("at_most_s", high, Unit.SECONDS)


def return_cost(reading: Reading, period: Period) -> Report:
    """K8: what was booked on returned pieces; kinds that nothing was booked of are named."""
    judged, left_out = parted(reading.ask.reports.units(period), _unjudged)
    groups: dict[tuple[str, str], list[UnitFacts]] = defaultdict(list)
    for unit in judged:
        groups[unit.disposition, unit.currency].append(unit)
    currencies = sorted({unit.currency for unit in judged})
    booked = reading.ask.reports.costs(period)
    kinds = {one.kind for one in booked}
    return Report(
        "return-cost",
        period,
        (
            *(_costs(booked) or (Figure("return_cost_cents", None, Unit.CENTS),)),
            Figure("units", len(judged)),
            Figure("inspection_s", _inspected(judged), Unit.SECONDS),
            *(
                Figure(
                    "refund_cents",
                    sum(unit.refund_cents for unit in judged if unit.currency == currency),
                    Unit.CENTS,
                    currency=currency,
                )
                for currency in currencies
            ),
        ),
        (
            Column("disposition", Unit.WORD, "disposition"),
            Column("units"),
            Column("inspection_s", Unit.SECONDS),
            Column("refund_cents", Unit.CENTS),
            Column("currency", Unit.CODE),
        ),
        tuple(
            (
                disposition, len(units), _inspected(units),
                sum(unit.refund_cents for unit in units), currency,
            )
            for (disposition, currency), units in sorted(groups.items())
        ),
        len(judged),
        left_out,
        tuple(missing for kind, missing in _KINDS.items() if kind not in kinds),
    )  # fmt: skip


def refund_time(reading: Reading, period: Period) -> Report:
    """K10: the share of refunds that were paid inside the policy's limit."""
    now = reading.now
    due, left_out = parted(reading.ask.reports.units(period), lambda one: _no_verdict(one, now))
    paid = [unit.refunded_at for unit in due if unit.refunded_at]
    in_time = sum(_is_in_time(unit) for unit in due)
    taken = [seconds(unit.received_at, unit.refunded_at) for unit in due if unit.refunded_at]
    return Report(
        "refund-time",
        period,
        (
            Figure("refunded_in_time_bp", basis_points(in_time, len(due)), Unit.BASIS_POINTS),
            Figure("units", len(due)),
            Figure("units_in_time", in_time),
            Figure("units_overdue", len(due) - len(paid)),
            Figure("refund_time_s", median(taken), Unit.SECONDS),
        ),
        (
            Column("plate", Unit.CODE),
            Column("rma", Unit.CODE),
            Column("received_at", Unit.MOMENT),
            Column("refund_due", Unit.MOMENT),
            Column("refunded_at", Unit.MOMENT),
            Column("in_time", Unit.FLAG),
            Column("refund_cents", Unit.CENTS),
            Column("currency", Unit.CODE),
        ),
        tuple(
            (
                unit.plate, unit.rma, unit.received_at, unit.refund_due, unit.refunded_at,
                _is_in_time(unit), unit.refund_cents, unit.currency,
            )
            for unit in due
        ),
        len(due),
        left_out,
    )  # fmt: skip


def returns_by_reason(reading: Reading, period: Period) -> Report:
    """Pieces that customers sent, or said they would send, by their reason."""
    reasons, left_out = parted(reading.ask.reports.reasons(period), _refused, lambda one: one.lines)
    pieces = sum(one.pieces for one in reasons)
    return Report(
        "returns-by-reason",
        period,
        (
            Figure("pieces", pieces),
            Figure("pieces_received", sum(one.received for one in reasons)),
        ),
        (
            Column("reason", Unit.WORD, "return_reason"),
            Column("lines"),
            Column("pieces"),
            Column("share_bp", Unit.BASIS_POINTS),
            Column("pieces_received"),
        ),
        tuple(
            (one.reason, one.lines, one.pieces, basis_points(one.pieces, pieces), one.received)
            for one in sorted(reasons, key=lambda one: (-one.pieces, one.reason))
        ),
        sum(one.lines for one in reasons),
        left_out,
    )


def _costs(booked: Sequence[CostFacts]) -> tuple[Figure, ...]:
    """Add up all kinds by currency, then each kind."""
    totals: dict[str, int] = defaultdict(int)
    for one in booked:
        totals[one.currency] += one.cents
    return (
        *(
            Figure("return_cost_cents", cents, Unit.CENTS, currency=currency)
            for currency, cents in sorted(totals.items())
        ),
        *(
            Figure(
                "return_cost_cents", one.cents, Unit.CENTS, f"cost_kind.{one.kind}", one.currency
            )
            for one in booked
        ),
    )


def _return_rate(
    reading: Reading,
    period: Period,
    name: str,
    columns: tuple[Column, ...],
    key: Callable[[SoldFacts], tuple[str, ...]],
) -> Report:
    sold, left_out = parted(reading.ask.reports.sold(period), _unsold, lambda one: one.lines)
    groups: dict[tuple[str, ...], list[SoldFacts]] = defaultdict(list)
    for one in sold:
        groups[key(one)].append(one)
    shipped, returned = _sent_and_back(sold)
    rates = [(_rate(*_sent_and_back(facts)), group) for group, facts in groups.items()]
    average = basis_points(returned, shipped) or 0
    return Report(
        name,
        period,
        (
            Figure("return_rate_bp", basis_points(returned, shipped), Unit.BASIS_POINTS),
            Figure("shipped", shipped),
            Figure("returned", returned),
        ),
        (*columns, *_RATES),
        tuple(
            (*group, *astuple(rate), rate.at_least > average)
            for rate, group in sorted(rates, key=lambda pair: (-pair[0].at_least, pair[1]))
        ),
        sum(one.lines for one in sold),
        left_out,
    )


def _sent_and_back(sold: Sequence[SoldFacts]) -> tuple[int, int]:
    return sum(one.shipped for one in sold), sum(one.returned for one in sold)


def _rate(shipped: int, returned: int) -> _Rate:
    return _Rate(
        shipped, returned, basis_points(returned, shipped) or 0, at_least(returned, shipped) or 0
    )


def _unsold(one: SoldFacts) -> Because | None:
    return None if one.shipped else Because.NOT_SHIPPED


def _refused(one: ReasonFacts) -> Because | None:
    return Because.REFUSED if one.refused else None


def _untimed(one: ReturnFacts, since: datetime | None) -> Because | None:
    if since is None:
        return Because.NOT_DELIVERED
    return Because.TIMES_CONTRADICT if one.requested_at < since else None


def _delay(one: ReturnFacts, since: datetime | None) -> int:
    return seconds(since or one.requested_at, one.requested_at)


def _unjudged(unit: UnitFacts) -> Because | None:
    return None if unit.disposition else Because.NOT_JUDGED


def _inspected(units: Sequence[UnitFacts]) -> int:
    return sum(
        seconds(unit.inspected_from, unit.inspected_to)
        for unit in units
        if unit.inspected_from and unit.inspected_to
    )


def _no_verdict(unit: UnitFacts, now: datetime) -> Because | None:
    """Leave a unit out while nobody can say whether its refund was in time."""
    if because := _unjudged(unit):
        return because
    if unit.refund_due is None:
        return Because.NO_REFUND
    return Because.NOT_DUE_YET if unit.refunded_at is None and now <= unit.refund_due else None


def _is_in_time(unit: UnitFacts) -> bool:
    paid, due = unit.refunded_at, unit.refund_due
    return paid is not None and due is not None and paid <= due
