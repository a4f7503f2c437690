"""All that a store holds."""

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import DBAPICursor

from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.tables import metadata

#: Takes notes of everything, also of what changed nothing.
JOURNAL = "scan"
STATEMENTS = {
    name: str(sa.select(table)) for name, table in metadata.tables.items() if name != JOURNAL
}


def dump(store: SqlStore) -> dict[str, list[tuple[object, ...]]]:
    """List the rows of all tables but the journal, as the database keeps them.

    Tests ask after each of thousands of scans: the driver is asked directly, and within one
    transaction, so that SQLite takes its lock once.
    """
    with store.engine.connect().execution_options(reading=True) as connection, connection.begin():
        cursor = connection.connection.cursor()
        return {name: _rows(cursor, statement) for name, statement in STATEMENTS.items()}


def _rows(cursor: DBAPICursor, statement: str) -> list[tuple[object, ...]]:
    cursor.execute(statement)
    return list(cursor.fetchall())
