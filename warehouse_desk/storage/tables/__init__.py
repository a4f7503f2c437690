"""One schema for the whole flow, a module an area.

An index of some rows alone names its condition for SQLite, its script for PostgreSQL too: here that
would load all that is for servers at each start.
"""

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
