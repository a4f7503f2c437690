"""What a row that was changed leaves behind in files, taken away."""

from contextlib import closing

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.trouble import translated
from warehouse_desk.storage.vacuum import write_anew

#: Tables that held personal data.
_TABLES = (
    "contact", "customer_text", "complaint", "survey", "pick_up_address", "packing_note",
    "insert_rule",
)  # fmt: skip


def scrub(store: SqlStore) -> None:
    """Leave nothing of changed rows: free pages, the write-ahead log, dead rows of a server."""
    if store.engine.dialect.name == "sqlite":
        with translated():
            _empty_log(store)
    else:
        write_anew(store.engine, *_TABLES)


def _empty_log(store: SqlStore) -> None:
    """Write the file anew without its free space, and empty the log; both when nobody reads."""
    with closing(store.engine.raw_connection()) as raw:
        driver = raw.driver_connection
        assert driver is not None, "a connection that is open has a driver's"  # noqa: S101
        driver.execute("VACUUM")
        (busy, *_) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise OutsideTrouble(Trouble.STORE_BUSY)
