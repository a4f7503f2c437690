"""One schema for the whole flow, a module an area."""

from warehouse_desk.storage.tables import (
    bench,
    carriers,
    goods,
    ledger,
    orders,
    picking,
    returns,
    shipping,
)
from warehouse_desk.storage.tables.base import metadata

__all__ = [
    "bench",
    "carriers",
    "goods",
    "ledger",
    "metadata",
    "orders",
    "picking",
    "returns",
    "shipping",
]
