"""Forty requests to send something back, over orders that can be shipped wholly."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from making.chance import between, happens, shuffled
from making.comments import COMMENTS
from making.customers import customer_of
from making.source import Sale, by_order
from making.stock import Stock

REASONS = {
    "damaged": 9,
    "changed_mind": 8,
    "not_as_described": 6,
    "wrong_item": 5,
    "defective": 5,
    "too_late": 4,
    "other": 3,
}


def return_rows(sales: list[Sale], stock: Stock) -> Iterator[dict[str, object]]:
    """Write the requests in the order in which they came in."""
    reasons = [reason for reason, count in REASONS.items() for _ in range(count)]
    chosen = _lines_sent_back(sales, stock)[: len(reasons)]
    dealt = shuffled(range(len(reasons)), "reasons")
    pairs = [(sale, reasons[index]) for sale, index in zip(chosen, dealt, strict=True)]
    requests = sorted((_requested_at(sale), sale.order, sale, reason) for sale, reason in pairs)
    for number, (at, _, sale, reason) in enumerate(requests, 1):
        yield {
            "rma": f"RMA-{number:06d}",
            "order": sale.order,
            "line": sale.line,
            "sku": sale.sku,
            "quantity": between(1, min(3, sale.quantity), "sent back", sale.order),
            "reason": reason,
            "comment": _comment(sale, reason),
            "requested_at": at,
        }


def _lines_sent_back(sales: list[Sale], stock: Stock) -> list[Sale]:
    """Choose at most one line of an order whose every line can ship, in an order of chance."""
    doubtful = stock.scarce | stock.surprising
    sound = {
        order: lines
        for order, lines in by_order(sales).items()
        if not any(sale.sku in doubtful for sale in lines)
    }
    return [_line_sent_back(sound[order]) for order in shuffled(tuple(sound), "sent back")]


def _line_sent_back(lines: list[Sale]) -> Sale:
    """Choose a line whose product stands on no other line of the order."""
    counted = Counter(sale.sku for sale in lines)
    once = [sale for sale in lines if counted[sale.sku] == 1] or lines
    return shuffled(once, "line sent back")[0]


def _requested_at(sale: Sale) -> str:
    after = timedelta(
        days=between(5, 19, "days", sale.order), minutes=between(-300, 300, "minute", sale.order)
    )
    return (sale.placed_at + after).isoformat()


def _comment(sale: Sale, reason: str) -> str:
    if happens(15, "says nothing", sale.order):
        return ""
    return COMMENTS[customer_of(sale).language][reason]
