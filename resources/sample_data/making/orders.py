"""The orders: rows, times, quantities and prices are real, who ordered and how is made up."""

from collections.abc import Iterator
from dataclasses import asdict

from making.chance import happens, one_of
from making.customers import customer_of
from making.source import Sale
from making.words import WORDS


def order_rows(sales: list[Sale]) -> Iterator[dict[str, object]]:
    """Write one row for each real row, in the real order."""
    for sale in sales:
        person = customer_of(sale)
        yield {
            "order": sale.order,
            "channel": "marketplace" if happens(20, "channel", sale.order) else "web",
            "placed_at": sale.placed_at.isoformat(),
            "service": "express" if happens(15, "service", sale.order) else "standard",
            "line": sale.line,
            "sku": sale.sku,
            "quantity": sale.quantity,
            "price": sale.price,
            "currency": "GBP",
            **asdict(person),
            "note": _note(sale.order, person.language),
        }


def _note(order: str, language: str) -> str:
    if not happens(12, "note", order):
        return ""
    return one_of(WORDS[language].notes, "which note", order)
