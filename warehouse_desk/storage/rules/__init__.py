"""Does every rule hold? Asked of the whole store at one moment."""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from warehouse_desk.storage.photos import Photos
from warehouse_desk.storage.rules.statements import STATEMENTS
from warehouse_desk.storage.rules.trail import (
    CHAIN,
    DRAWN,
    PRIVATE,
    SIGNED_IN,
    TOLD,
    Walk,
    links,
)
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.tables.goods import movement
from warehouse_desk.storage.tables.ledger import person
from warehouse_desk.storage.tables.orders import contact
from warehouse_desk.storage.tables.returns import photo, pick_up_address
from warehouse_desk.storage.trouble import translated
from warehouse_desk.storage.views import VIEWS

#: So many broken rows of a rule are shown.
SHOWN = 5

SOUND = "the_file_is_sound"
REFERENCES = "each_reference_leads_somewhere"
PUBLIC = "the_public_views_are_there"
PHOTOS = "each_photo_is_whole_and_known"


@dataclass(frozen=True, slots=True)
class RuleResult:
    """A rule, how many rows break it, and some of them."""

    name: str
    broken: int
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Every rule that was asked, and how many rows break any."""

    rules: tuple[RuleResult, ...]
    broken: int


def check(store: SqlStore, photos: Photos | None = None) -> CheckReport:
    """Ask every rule; `photos` are its pictures, where they are to be compared."""
    reading = store.engine.execution_options(reading=True)
    with translated(), reading.connect() as connection, connection.begin():
        return ask(connection, photos)


def ask(connection: Connection, photos: Photos | None = None) -> CheckReport:
    """Ask every rule within a transaction that is already open.

    When the file itself is damaged nothing else is asked: the answers would mean nothing.
    """
    found = _file(connection) if connection.dialect.name == "sqlite" else {}
    if not found.get(SOUND):
        found |= {name: _rows(connection, sql) for name, sql in STATEMENTS.items()}
        found |= _trail(connection)
        found[PUBLIC] = _missing_views(connection)
        if photos is not None:
            found[PHOTOS] = _photos(connection, photos)
    rules = tuple(RuleResult(name, len(rows), tuple(rows[:SHOWN])) for name, rows in found.items())
    return CheckReport(rules, sum(rule.broken for rule in rules))


def _rows(connection: Connection, statement: str) -> list[str]:
    rows = connection.execute(sa.text(statement)).mappings()
    return [" ".join(f"{name}={value}" for name, value in row.items()) for row in rows]


def _file(connection: Connection) -> dict[str, list[str]]:
    sound = connection.exec_driver_sql("PRAGMA integrity_check").scalars()
    found = {SOUND: [line for line in sound if line != "ok"]}
    if not found[SOUND]:
        found[REFERENCES] = _rows(
            connection, 'SELECT "table", rowid, parent FROM pragma_foreign_key_check'
        )
    return found


def _trail(connection: Connection) -> dict[str, list[str]]:
    moved = sa.select(movement.c.operation, sa.func.count()).group_by(movement.c.operation)
    walk = Walk(dict(connection.execute(moved).all()), _secrets(connection))
    walk.along(links(connection))
    return {name: walk.broken[name] for name in (CHAIN, TOLD, DRAWN, SIGNED_IN, PRIVATE)}


def _secrets(connection: Connection) -> frozenset[str]:
    """List what no trail may hold: addresses of customers, badges and PINs of workers."""
    outside = sa.select(contact.c.address1, contact.c.email, contact.c.phone)
    elsewhere = sa.select(pick_up_address.c.address1, pick_up_address.c.phone)
    inside = sa.select(person.c.badge, person.c.pin_hash)
    rows: list[Iterable[str]] = [
        row for asked in (outside, elsewhere, inside) for row in connection.execute(asked)
    ]
    return frozenset(value for row in rows for value in row if value)


def _missing_views(connection: Connection) -> list[str]:
    return sorted(VIEWS.keys() - set(sa.inspect(connection).get_view_names()))


def _photos(connection: Connection, photos: Photos) -> list[str]:
    known = dict(connection.execute(sa.select(photo.c.path, photo.c.sha256)).all())
    there = photos.digests()
    missing = [f"path={path} has no file" for path in sorted(known.keys() - there.keys())]
    unknown = [f"path={path} has no row" for path in sorted(there.keys() - known.keys())]
    altered = [
        f"path={path} is not as it was taken"
        for path in sorted(known.keys() & there.keys())
        if there[path] != known[path]
    ]
    return missing + unknown + altered
