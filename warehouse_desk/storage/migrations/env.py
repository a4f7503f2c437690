"""Run by Alembic for each upgrade, on the connection it is given."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from warehouse_desk.storage.tables import metadata
from warehouse_desk.storage.tables.base import Choice, Flag, Moment


def render_item(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """Write our column kinds as what they are kept as: a migration must not change with them."""
    if kind == "type" and isinstance(item, Moment | Choice):
        return "sa.Text()"
    if kind == "type" and isinstance(item, Flag):
        return "sa.Integer()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=render_item,
)
with context.begin_transaction():
    context.run_migrations()
