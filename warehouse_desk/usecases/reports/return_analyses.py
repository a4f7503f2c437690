"""The analyses of what comes back: by product, customer, place, time and the customers' words."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum

from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports.measures import basis_points, between
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.queries import AskedFacts, SentLineFacts
from warehouse_desk.usecases.reports.report import (
    Because,
    Cell,
    Column,
    Figure,
    Report,
    Unit,
    parted,
)

#: Of fewer pieces no share is called telling.
ENOUGH = 30
#: A word of fewer comments is no theme.
THEME = 3
#: Shorter words say little in any of the languages.
_WORD = re.compile(r"[^\W\d_]{4,}")

_BOUNDS = (
    Column("at_least_bp", Unit.BASIS_POINTS),
    Column("at_most_bp", Unit.BASIS_POINTS),
    Column("enough", Unit.FLAG),
)
_RATED = (
    Column("shipped"),
    Column("returned"),
    Column("return_rate_bp", Unit.BASIS_POINTS),
    *_BOUNDS,
)


class CustomerGroup(StrEnum):
    """Customers by how they send things back."""

    FIRST_TIME = "first_time"
    LOYAL = "loyal"
    MANY_RETURNS = "many_returns"


def by_product(reading: Reading, period: Period) -> Report:
    """Tell which products come back more than others, and why."""
    why = defaultdict(list)
    for asked in reading.ask.reports.asked(period):
        why[asked.sku].append(asked)

    def more(group: tuple[str, ...]) -> tuple[Cell, ...]:
        return _main_reason(why[group[0]])

    return _rated(
        reading, period, "returns-by-product",
        (Column("sku", Unit.CODE), Column("name", Unit.TEXT), Column("category", Unit.TEXT)),
        lambda one: (one.sku, one.name, one.category),
        more_columns=(
            Column("reason", Unit.WORD, "return_reason"),
            Column("share_bp", Unit.BASIS_POINTS),
        ),
        more=more,
    )  # fmt: skip


def by_place(reading: Reading, period: Period) -> Report:
    """Tell where most comes back: by country and the first signs of the postcode."""
    return _rated(
        reading, period, "returns-by-place",
        (Column("country", Unit.CODE), Column("area", Unit.CODE)),
        lambda one: (one.country, one.postcode[:2].strip()),
    )  # fmt: skip


def by_channel(reading: Reading, period: Period) -> Report:
    """K2: tell how much comes back by channel: website, marketplace, shop."""
    return _rated(
        reading, period, "return-rate-by-channel", (Column("channel", Unit.CODE),),
        lambda one: (one.channel,),
    )  # fmt: skip


def by_customer_group(reading: Reading, period: Period) -> Report:
    """Tell how first-time, loyal and often returning customers send back."""
    sent = [one for one in reading.ask.reports.sent_lines(period) if one.shipped and one.customer]
    groups = customer_groups(sent)
    counts = Counter(groups.values())
    return _rated(
        reading, period, "returns-by-customer-group",
        (Column("customer_group", Unit.WORD, "customer_group"),),
        lambda one: (groups[one.customer].value,),
        more_columns=(Column("customers"),),
        more=lambda group: (counts[CustomerGroup(group[0])],),
        left_out=lambda one: None if one.customer else Because.NO_CUSTOMER,
    )  # fmt: skip


def customer_groups(sent: Iterable[SentLineFacts]) -> Mapping[str, CustomerGroup]:
    """Group customers: many returns where a customer's share is surely above that of all."""
    lines = defaultdict(list)
    for one in sent:
        lines[one.customer].append(one)
    everything = [one for own in lines.values() for one in own]
    average = basis_points(_returned(everything), _shipped(everything)) or 0
    return {customer: _group(own, average) for customer, own in lines.items()}


def over_time(reading: Reading, period: Period) -> Report:
    """Tell how often each reason was given, month by month."""
    asked, left = parted(reading.ask.reports.asked(period), _refused)
    months: dict[str, list[AskedFacts]] = defaultdict(list)
    for one in asked:
        months[_month(one.requested_at)].append(one)
    rows = []
    for month, own in sorted(months.items()):
        pieces = _pieces(own)
        for reason, count in sorted(_by_reason(own).items(), key=lambda pair: -pair[1]):
            rows.append(
                (month, reason, count, basis_points(count, pieces), *_bounds(count, pieces))
            )
    return Report(
        "returns-over-time",
        period,
        (Figure("pieces", _pieces(asked)), Figure("months", len(months))),
        (
            Column("month", Unit.CODE),
            Column("reason", Unit.WORD, "return_reason"),
            Column("pieces"),
            Column("share_bp", Unit.BASIS_POINTS),
            *_BOUNDS,
        ),
        tuple(rows),
        len(asked),
        left,
    )


def feedback(reading: Reading, period: Period) -> Report:
    """Find words that come again in what customers wrote, with the reason they mostly gave."""
    asked, left = parted(reading.ask.reports.asked(period), _silent)
    said: dict[str, list[AskedFacts]] = defaultdict(list)
    for one in asked:
        for word in set(_WORD.findall(one.comment.casefold())):
            said[word].append(one)
    themes = [(word, own) for word, own in said.items() if len(own) >= THEME]
    themes.sort(key=lambda pair: (-len(pair[1]), pair[0]))
    return Report(
        "returns-feedback",
        period,
        (Figure("comments", len(asked)), Figure("themes", len(themes))),
        (
            Column("word", Unit.TEXT),
            Column("comments"),
            Column("share_bp", Unit.BASIS_POINTS),
            *_BOUNDS,
            Column("reason", Unit.WORD, "return_reason"),
            Column("sku", Unit.CODE),
        ),
        tuple(
            (
                word, len(own), basis_points(len(own), len(asked)), *_bounds(len(own), len(asked)),
                _main_reason(own)[0], Counter(one.sku for one in own).most_common(1)[0][0],
            )
            for word, own in themes
        ),
        len(asked),
        left,
    )  # fmt: skip


def units(reading: Reading, period: Period) -> Report:
    """List every returned piece with all that the analyses sort by."""
    found = reading.ask.reports.returned_units(period)
    return Report(
        "returned-units",
        period,
        (Figure("units", len(found)),),
        (
            Column("plate", Unit.CODE),
            Column("rma", Unit.CODE),
            Column("order", Unit.CODE),
            Column("sku", Unit.CODE),
            Column("name", Unit.TEXT),
            Column("channel", Unit.CODE),
            Column("country", Unit.CODE),
            Column("reason", Unit.WORD, "return_reason"),
            Column("grade", Unit.CODE),
            Column("disposition", Unit.WORD, "disposition"),
            Column("received_at", Unit.MOMENT),
            Column("cost_cents", Unit.CENTS),
            Column("currency", Unit.CODE),
        ),
        tuple(
            (
                one.plate, one.rma, one.order_ref, one.sku, one.name, one.channel, one.country,
                one.reason, one.grade or None, one.disposition or None, one.received_at,
                one.cost_cents, one.currency,
            )
            for one in found
        ),
        len(found),
    )  # fmt: skip


def _rated(
    reading: Reading,
    period: Period,
    name: str,
    columns: tuple[Column, ...],
    key: Callable[[SentLineFacts], tuple[str, ...]],
    *,
    more_columns: tuple[Column, ...] = (),
    more: Callable[[tuple[str, ...]], tuple[Cell, ...]] = lambda _: (),
    left_out: Callable[[SentLineFacts], Because | None] = lambda _: None,
) -> Report:
    """Compare groups by the share that came back, the surest first."""
    sent, left = parted(
        reading.ask.reports.sent_lines(period),
        lambda one: left_out(one) if one.shipped else Because.NOT_SHIPPED,
    )
    groups: dict[tuple[str, ...], list[SentLineFacts]] = defaultdict(list)
    for one in sent:
        groups[key(one)].append(one)
    rows = [(group, _rate(own)) for group, own in groups.items()]
    rows.sort(key=lambda pair: (-int(pair[1][3] or 0), pair[0]))
    return Report(
        name,
        period,
        (
            Figure(
                "return_rate_bp", basis_points(_returned(sent), _shipped(sent)), Unit.BASIS_POINTS
            ),
            Figure("shipped", _shipped(sent)),
            Figure("returned", _returned(sent)),
        ),
        (*columns, *_RATED, *more_columns),
        tuple((*group, *rate, *more(group)) for group, rate in rows),
        len(sent),
        left,
    )


def _rate(sent: Sequence[SentLineFacts]) -> tuple[int | None, ...]:
    shipped, returned = _shipped(sent), _returned(sent)
    return shipped, returned, basis_points(returned, shipped), *_bounds(returned, shipped)


def _bounds(part: int, whole: int) -> tuple[int, int, bool]:
    return *between(part, whole), whole >= ENOUGH


def _shipped(sent: Iterable[SentLineFacts]) -> int:
    return sum(one.shipped for one in sent)


def _returned(sent: Iterable[SentLineFacts]) -> int:
    return sum(one.returned for one in sent)


def _group(own: Sequence[SentLineFacts], average: int) -> CustomerGroup:
    if between(_returned(own), _shipped(own))[0] > average:
        return CustomerGroup.MANY_RETURNS
    orders = {one.order_ref for one in own}
    return CustomerGroup.LOYAL if len(orders) > 1 else CustomerGroup.FIRST_TIME


def _main_reason(asked: Sequence[AskedFacts]) -> tuple[str | None, int | None]:
    """Name the reason given for most pieces, and its share."""
    reasons = _by_reason(asked)
    if not reasons:
        return None, None
    reason = max(sorted(reasons), key=lambda one: reasons[one])
    return reason, basis_points(reasons[reason], _pieces(asked))


def _by_reason(asked: Iterable[AskedFacts]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for one in asked:
        counts[one.reason] += one.pieces
    return counts


def _pieces(asked: Iterable[AskedFacts]) -> int:
    return sum(one.pieces for one in asked)


def _month(moment: datetime) -> str:
    return moment.strftime("%Y-%m")


def _refused(one: AskedFacts) -> Because | None:
    return Because.REFUSED if one.refused else None


def _silent(one: AskedFacts) -> Because | None:
    return None if one.comment.strip() else Because.NO_COMMENT
