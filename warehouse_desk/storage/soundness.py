"""Is a store's file whole? Asked after an end that nobody wished for."""

from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.trouble import translated


def unsound(store: SqlStore) -> list[str]:
    """List what SQLite finds wrong in the file; a server looks after its own."""
    if store.engine.dialect.name != "sqlite":
        return []
    with translated(), store.engine.execution_options(reading=True).connect() as connection:
        lines = connection.exec_driver_sql("PRAGMA quick_check(5)").scalars()
        return [line for line in lines if line != "ok"]
