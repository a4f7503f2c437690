"""A long past in a store: what was shipped long ago, and every scan that it took."""

from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from tests.unit.usecases.promises import promise_stock
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.unit_of_work import chained
from warehouse_desk.usecases.operation import system_act

#: So many of the newest orders stay open.
OPEN = 240
#: Numbers of rounds that nothing new is given.
_ROUNDS = 10_000_000
_AT = "2026-01-01T00:00:00.000000Z"
_AT_ONCE = 50_000
_GIVEN = {"open": OPEN, "rounds": _ROUNDS, "at": _AT, "every": 100}
#: Orders of the past are shipped, hold nothing, and were picked, packed and labelled one by one.
_SHIPPED = (
    """UPDATE customer_order SET state = 'shipped', shipped_at = :at WHERE order_ref NOT IN
    (SELECT order_ref FROM customer_order ORDER BY placed_at DESC LIMIT :open)""",
    """UPDATE order_line SET picked = ordered, packed = ordered, shipped = ordered
    WHERE order_ref IN (SELECT order_ref FROM customer_order WHERE state = 'shipped')""",
    "DELETE FROM reservation",
    "UPDATE stock SET reserved = 0",
    """INSERT INTO pick_round SELECT :rounds + rowid, 'single', '', 'done', 0, 0, '', '', '', '',
    '', 0, 0, :at, :at, :at FROM customer_order WHERE state = 'shipped'""",
    """INSERT INTO task SELECT NULL, :rounds + o.rowid, l.line, l.order_ref, l.line, l.sku,
    s.place, s.lot, ordered, ordered, 0, 'done' FROM order_line l
    JOIN customer_order o ON o.order_ref = l.order_ref AND o.state = 'shipped'
    JOIN (SELECT sku, MIN(place) AS place, lot FROM stock GROUP BY sku) s ON s.sku = l.sku""",
    """INSERT INTO place SELECT 'PARCEL-' || order_ref, 'parcel', '', '', 0, 0, 0, 0, 0
    FROM customer_order WHERE state = 'shipped'""",
    """INSERT INTO parcel SELECT 'PARCEL-' || order_ref, order_ref, 1,
    (SELECT MIN(box) FROM box_type), 'shipped', 1, 1, (SELECT MIN(carrier) FROM carrier), service,
    0, '', :at, :at, 0 FROM customer_order WHERE state = 'shipped'""",
    """INSERT INTO label SELECT NULL, 'PARCEL-' || order_ref, 'T-' || order_ref, 'confirmed', 1,
    :at, :at FROM customer_order WHERE state = 'shipped'""",
)
#: Every hundredth scan or so somebody signed in, and a slot was counted.
_BESIDE = (
    """INSERT INTO session SELECT NULL, person, '', at, :at, 0 FROM scan
    WHERE number % :every = 0""",
    """INSERT INTO count SELECT NULL, (SELECT MIN(place) FROM stock), 'PEN', 'too_few', 'done', 1,
    1, at, person, :at FROM scan WHERE number % :every = 0""",
)
_SCANNED = (
    "INSERT INTO operation VALUES (?, 'confirm_pick', '', 'null', ?, 'pick', ?, '', ?)",
    "INSERT INTO trail VALUES (?, ?, ?, ?, ?)",
    "INSERT INTO scan VALUES (NULL, ?, 'pick', '1', 'LOC-A-01-01', 1, 1, '', ?, ?)",
    "INSERT INTO event VALUES (NULL, ?, 'picked', 'A-01-01', ?, ?, '{}')",
)
#: What the trail says of a pick, about as long as it is there.
_BODY = (
    b'{"operation":"%s","kind":"confirm_pick","person":"%s","station":"pick","at":"%s",'
    b'"changes":[["stock",["MUG-BLUE","A-01-01",""],["MUG-BLUE","A-01-01","",9,9],'
    b'["MUG-BLUE","A-01-01","",8,8]]],"moves":[],"events":[]}'
)


def give_past(store: SqlStore, *, scans: int) -> None:
    """Ship all but the newest orders, and journal the scans of people who work there.

    What is left is promised anew, as if nothing had been before.
    """
    with store.engine.begin() as connection:
        for statement in _SHIPPED:
            connection.execute(sa.text(statement), _GIVEN)
        rows = _scans(connection, scans)
        while part := list(islice(rows, _AT_ONCE)):
            for statement, values in zip(_SCANNED, zip(*part, strict=True), strict=True):
                connection.exec_driver_sql(statement, list(values))
        for statement in _BESIDE:
            connection.execute(sa.text(statement), _GIVEN)
    promise_stock(store, system_act("trust"))


def _scans(connection: Connection, count: int) -> Iterator[tuple[tuple[Any, ...], ...]]:
    """Give for each scan its rows: of the operation, the trail, the journal and the event."""
    people = connection.exec_driver_sql("SELECT person FROM person WHERE roles LIKE '%picker%'")
    query = "SELECT seq, hash FROM trail ORDER BY seq DESC LIMIT 1"
    ((last, link),) = connection.exec_driver_sql(query)
    who = cycle([person for (person,) in people])
    for seq in range(last + 1, last + 1 + count):
        key, person, before = f"past-{seq:024x}", next(who), link
        body = _BODY % (key.encode(), person.encode(), _AT.encode())
        link = chained(before, body)
        yield (
            (key, person, _AT, seq),
            (seq, key, before, link, body.decode()),
            (key, _AT, person),
            (key, _AT, person),
        )
