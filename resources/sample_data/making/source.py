"""The real rows that everything else is made from."""

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

COUNTRIES = {
    "Australia": "AU",
    "EIRE": "IE",
    "France": "FR",
    "Germany": "DE",
    "Netherlands": "NL",
    "Norway": "NO",
    "United Kingdom": "GB",
}


@dataclass(frozen=True, slots=True)
class Sale:
    """One real row; `line` counts the rows of its invoice."""

    order: str
    line: int
    sku: str
    name: str
    quantity: int
    placed_at: datetime
    price: str
    customer: str
    country: str


def read_sales(path: Path) -> list[Sale]:
    """Read the real rows in their order; an invoice is dated by its first row."""
    lines: Counter[str] = Counter()
    placed: dict[str, datetime] = {}
    sales = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            order = row["InvoiceNo"]
            lines[order] += 1
            at = placed.setdefault(order, _moment(row["InvoiceDate"]))
            sales.append(_sale(row, lines[order], at))
    return sales


def by_order(sales: Iterable[Sale]) -> dict[str, list[Sale]]:
    """Gather the lines of each order, orders in the order of their first row."""
    orders: dict[str, list[Sale]] = {}
    for sale in sales:
        orders.setdefault(sale.order, []).append(sale)
    return orders


def _sale(row: dict[str, str], line: int, at: datetime) -> Sale:
    return Sale(
        order=row["InvoiceNo"],
        line=line,
        sku=row["StockCode"],
        name=row["Description"],
        quantity=int(row["Quantity"]),
        placed_at=at,
        price=row["UnitPrice"],
        customer=row["CustomerID"],
        country=COUNTRIES[row["Country"]],
    )


def _moment(text: str) -> datetime:
    """Read a local time of the shop; in December Europe/London is at UTC."""
    return datetime.strptime(text, "%m/%d/%Y %H:%M").replace(tzinfo=UTC)
