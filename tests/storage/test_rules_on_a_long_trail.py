"""The rules on a trail as long as a busy day's."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from tests.storage.day import spend_a_day
from warehouse_desk.domain.events import TrailEntry
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.storage.tables.goods import movement
from warehouse_desk.storage.tables.ledger import event, operation, scan, trail
from warehouse_desk.storage.unit_of_work import chained

SCANS = 40_000
#: The entry of the day that is done over and over: pieces taken, and put back.
TAKING = 4


def scan_many_times(store: SqlStore, times: int) -> None:
    """Write what so many scans leave behind: forth and back, so that nothing is moved in all."""
    with store.look() as reading:
        links = reading.find(TrailEntry)
    pattern, last = links[TAKING], links[-1].hash
    first = len(links) + 1
    with store.engine.begin() as connection:
        for table in (operation, movement, event, scan):
            rows = _repeated(connection, table, pattern, times)
            if table is operation:
                rows = [row | {"seq": first + at} for at, row in enumerate(rows)]
            connection.execute(table.insert(), rows)
        connection.execute(trail.insert(), list(_chain(pattern, last, first, times)))


def _repeated(
    connection: Connection, table: sa.Table, pattern: TrailEntry, times: int
) -> list[dict[str, Any]]:
    key, number = ("key" if table is operation else "operation"), table.autoincrement_column
    found = connection.execute(table.select().where(table.c[key] == pattern.operation))
    rows = [dict(row) for row in found.mappings()]
    for row in rows:
        row.pop(number.name if number is not None else "", None)
    signs = [{"delta": (-1) ** at} if table is movement else {} for at in range(times)]
    return [
        row | {key: f"many-{at}"} | {name: row[name] * sign for name, sign in signs[at].items()}
        for at in range(times)
        for row in rows
    ]


def _chain(pattern: TrailEntry, last: str, seq: int, times: int) -> Iterator[dict[str, Any]]:
    for at in range(times):
        body = pattern.body.replace(pattern.operation, f"many-{at}")
        link = chained(last, body.encode())
        entry = TrailEntry(seq + at, f"many-{at}", last, link, body)
        yield asdict(entry)
        last = link


@pytest.mark.slow
def test_a_day_of_forty_thousand_scans_keeps_every_rule(sqlite_where: str) -> None:
    store = open_store(sqlite_where)
    spend_a_day(store)
    scan_many_times(store, SCANS)

    report = check(store)

    store.close()
    assert [rule for rule in report.rules if rule.broken] == []
    assert report.rules
