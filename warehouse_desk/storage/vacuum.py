"""Tables of a server, written anew: nothing is left in them of rows that were taken away."""

from time import monotonic, sleep

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage.trouble import translated

#: So long (s) those are waited for who see what there was; tables are written for so long.
WAIT_S, WRITE_S = 120.0, 3_600.0
_PAUSE_S = 0.1

_NOW = sa.text("SELECT CAST(CAST(pg_current_xact_id() AS xid) AS text)")
_STILL_SEEN = sa.text(
    """SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND greatest(age(backend_xmin), age(backend_xid)) > age(CAST(:now AS xid))"""
)


def write_anew(engine: Engine, *tables: str) -> None:
    """Write tables without their dead rows, once nobody sees those any more; others wait."""
    with translated(), engine.execution_options(alone=True, patience=WRITE_S).connect() as line:
        now, end = line.scalar(_NOW), monotonic() + WAIT_S
        while line.scalar(_STILL_SEEN, {"now": now}):
            if monotonic() > end:
                raise OutsideTrouble(Trouble.STORE_BUSY)
            sleep(_PAUSE_S)
        for table in tables:
            line.exec_driver_sql(f"VACUUM FULL {table}")
