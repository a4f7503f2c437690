"""The schema's history: every store of any version is brought to the newest."""

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from warehouse_desk.storage.engine import APPLICATION_ID
from warehouse_desk.storage.views import VIEWS

#: The newest version; a test compares it with the scripts and the tables.
HEAD = "0024"

_SCRIPTS = Path(__file__).parent


def version(engine: Engine) -> str | None:
    """Read which version a store has; None when it is no store of ours."""
    with engine.execution_options(reading=True).connect() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def upgrade(engine: Engine, to: str = "head") -> None:
    """Bring a store to the newest version, wholly or not at all."""
    with engine.begin() as connection:
        upgrade_in(connection, to)


def upgrade_in(connection: Connection, to: str = "head") -> None:
    """Bring a store to the newest version within a transaction."""
    from alembic import command  # noqa: PLC0415 - 0.2 s that only an upgrade pays
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    for view in VIEWS:
        connection.exec_driver_sql(f"DROP VIEW IF EXISTS {view}")
    command.upgrade(config, to)
    for view, select in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {view} AS {select}")
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
