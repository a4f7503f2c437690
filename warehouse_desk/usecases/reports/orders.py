"""Reports on orders and their customers."""

from collections import Counter
from collections.abc import Iterable

from warehouse_desk.domain.orders import OrderState, Readiness
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.queries import QueueRow
from warehouse_desk.usecases.reports.measures import basis_points, hundredths, mean, seconds
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.queries import ComplaintFacts, OrderFacts
from warehouse_desk.usecases.reports.report import (
    Because,
    Cell,
    Column,
    Figure,
    Missing,
    Report,
    Unit,
    parted,
)

_NEVER_SENT = frozenset({OrderState.CANCELLED, OrderState.SHORT})


def lead_time(reading: Reading, period: Period) -> Report:
    """K1: from placing an order to its delivery, on average."""
    orders = reading.ask.reports.orders(period)
    delivered, left_out = parted(orders, _undelivered)
    shipped, _ = parted(orders, _unshipped)
    slowest = sorted(shipped, key=lambda one: (-_to_hand_over(one), one.order_ref))
    return Report(
        "lead-time",
        period,
        (
            Figure("lead_time_s", mean([_lead_time(one) for one in delivered]), Unit.SECONDS),
            Figure("orders_delivered", len(delivered)),
            Figure("hand_over_time_s", mean([_to_hand_over(one) for one in shipped]), Unit.SECONDS),
            Figure("orders_shipped", len(shipped)),
        ),
        (
            Column("order", Unit.CODE),
            Column("channel", Unit.CODE),
            Column("placed_at", Unit.MOMENT),
            Column("shipped_at", Unit.MOMENT),
            Column("delivered_at", Unit.MOMENT),
            Column("hand_over_time_s", Unit.SECONDS),
            Column("lead_time_s", Unit.SECONDS),
        ),
        tuple(_times(order) for order in slowest),
        len(delivered),
        left_out,
    )


def picking_accuracy(reading: Reading, period: Period) -> Report:
    """K3: the share of orders, and of lines, that no customer sent back as a wrong item."""
    shipped, left_out = parted(reading.ask.reports.orders(period), _unshipped)
    wrong = [order for order in shipped if order.wrong_lines]
    lines = sum(order.lines for order in shipped)
    wrong_lines = sum(order.wrong_lines for order in wrong)
    right_orders, right_lines = len(shipped) - len(wrong), lines - wrong_lines
    return Report(
        "picking-accuracy",
        period,
        (
            Figure("accuracy_bp", basis_points(right_orders, len(shipped)), Unit.BASIS_POINTS),
            Figure("orders_shipped", len(shipped)),
            Figure("orders_wrong", len(wrong)),
            Figure("line_accuracy_bp", basis_points(right_lines, lines), Unit.BASIS_POINTS),
            Figure("lines", lines),
            Figure("wrong_lines", wrong_lines),
        ),
        (
            Column("order", Unit.CODE),
            Column("channel", Unit.CODE),
            Column("shipped_at", Unit.MOMENT),
            Column("lines"),
            Column("wrong_lines"),
        ),
        tuple(
            (one.order_ref, one.channel, one.shipped_at, one.lines, one.wrong_lines)
            for one in wrong
        ),
        len(shipped),
        left_out,
    )


def purchase_frequency(reading: Reading, period: Period) -> Report:
    """K4: orders for each customer, on average."""
    orders, left_out = parted(reading.ask.reports.orders(period), _nobodys)
    channels = sorted({order.channel for order in orders})
    return Report(
        "purchase-frequency",
        period,
        _frequency(orders),
        (
            Column("channel", Unit.CODE),
            Column("orders_per_customer_hundredths", Unit.HUNDREDTHS),
            Column("orders"),
            Column("customers"),
        ),
        tuple(
            (channel, *(figure.value for figure in _frequency(_of(orders, channel))))
            for channel in channels
        ),
        len(orders),
        left_out,
    )


def conversion(reading: Reading, period: Period) -> Report:
    """K5: orders by visits; only the shop can count its visits."""
    orders, left_out = parted(reading.ask.reports.orders(period), _cancelled)
    return Report(
        "conversion",
        period,
        (Figure("conversion_bp", None, Unit.BASIS_POINTS), Figure("orders", len(orders))),
        (),
        (),
        len(orders),
        left_out,
        (Missing.VISITS,),
    )


def repeat_buyers(reading: Reading, period: Period) -> Report:
    """K6: the share of customers who bought more than once."""
    orders, left_out = parted(reading.ask.reports.orders(period), _nobodys)
    by_customer = Counter(order.customer for order in orders)
    spread = Counter(by_customer.values())
    again = sum(customers for bought, customers in spread.items() if bought > 1)
    return Report(
        "repeat-buyers",
        period,
        (
            Figure("repeat_buyers_bp", basis_points(again, len(by_customer)), Unit.BASIS_POINTS),
            Figure("customers", len(by_customer)),
            Figure("customers_again", again),
        ),
        (Column("orders"), Column("customers")),
        tuple(sorted(spread.items())),
        len(orders),
        left_out,
    )


def complaint_time(reading: Reading, period: Period) -> Report:
    """K9: from opening a complaint to its end, on average."""
    complaints = reading.ask.reports.complaints(period)
    closed, left_out = parted(complaints, lambda one: None if one.closed_at else Because.STILL_OPEN)
    rows = [_complaint(one) for one in closed]
    return Report(
        "complaint-time",
        period,
        (
            Figure("complaint_time_s", mean([row[-1] for row in rows]), Unit.SECONDS),
            Figure("complaints", len(rows)),
        ),
        (
            Column("complaint"),
            Column("order", Unit.CODE),
            Column("opened_at", Unit.MOMENT),
            Column("closed_at", Unit.MOMENT),
            Column("complaint_time_s", Unit.SECONDS),
        ),
        tuple(rows),
        len(rows),
        left_out,
        () if complaints else (Missing.COMPLAINTS,),
    )


def queue(reading: Reading, period: Period) -> Report:
    """Open orders that have to leave in the period, by what is promised to them."""
    waiting = [one for one in reading.ask.queue([OrderState.OPEN]) if period.holds(one.ship_by)]
    orders, left_out = parted(waiting, lambda one: Because.HELD if one.held else None)
    by_readiness = Counter(one.readiness for one in orders)
    return Report(
        "queue",
        period,
        (
            Figure("orders", len(orders)),
            *(
                Figure("orders", by_readiness[kind], of=f"readiness.{kind.value}")
                for kind in Readiness
            ),
            Figure("orders_late", sum(one.ship_by < reading.now for one in orders)),
        ),
        (
            Column("order", Unit.CODE),
            Column("readiness", Unit.WORD, "readiness"),
            Column("service", Unit.WORD, "promised"),
            Column("ship_by", Unit.MOMENT),
            Column("late", Unit.FLAG),
            Column("lines"),
            Column("pieces"),
            Column("promised"),
        ),
        tuple(_queued(reading, one) for one in orders),
        len(orders),
        left_out,
    )


def _cancelled(order: OrderFacts) -> Because | None:
    return Because.CANCELLED if order.state in _NEVER_SENT else None


def _unshipped(order: OrderFacts) -> Because | None:
    return _cancelled(order) or (None if order.shipped_at else Because.NOT_SHIPPED)


def _undelivered(order: OrderFacts) -> Because | None:
    if because := _unshipped(order):
        return because
    if order.delivered_at is None:
        return Because.NOT_DELIVERED
    return Because.TIMES_CONTRADICT if order.delivered_at < order.placed_at else None


def _nobodys(order: OrderFacts) -> Because | None:
    return _cancelled(order) or (None if order.customer else Because.NO_CUSTOMER)


def _lead_time(order: OrderFacts) -> int:
    return seconds(order.placed_at, order.delivered_at or order.placed_at)


def _to_hand_over(order: OrderFacts) -> int:
    return seconds(order.placed_at, order.shipped_at or order.placed_at)


def _times(order: OrderFacts) -> tuple[Cell, ...]:
    return (
        order.order_ref, order.channel, order.placed_at, order.shipped_at, order.delivered_at,
        _to_hand_over(order), None if _undelivered(order) else _lead_time(order),
    )  # fmt: skip


def _of(orders: Iterable[OrderFacts], channel: str) -> list[OrderFacts]:
    return [order for order in orders if order.channel == channel]


def _frequency(orders: list[OrderFacts]) -> tuple[Figure, ...]:
    customers = len({order.customer for order in orders})
    return (
        Figure(
            "orders_per_customer_hundredths", hundredths(len(orders), customers), Unit.HUNDREDTHS
        ),
        Figure("orders", len(orders)),
        Figure("customers", customers),
    )


def _complaint(one: ComplaintFacts) -> tuple[int, str, Cell, Cell, int]:
    taken = seconds(one.opened_at, one.closed_at or one.opened_at)
    return one.complaint, one.order_ref, one.opened_at, one.closed_at, taken


def _queued(reading: Reading, one: QueueRow) -> tuple[Cell, ...]:
    return (
        one.order_ref, one.readiness.value, one.service, one.ship_by, one.ship_by < reading.now,
        one.lines, one.pieces, one.promised,
    )  # fmt: skip
