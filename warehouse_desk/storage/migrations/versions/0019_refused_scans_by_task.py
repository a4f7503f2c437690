"""Refused scans are found by their task: each hand-over asks for its own as it is closed."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Index the scans that changed nothing."""
    refused = sa.text("accepted = 0")
    op.create_index(
        op.f("ix_scan_task"),
        "scan",
        ["task"],
        unique=False,
        sqlite_where=refused,
        postgresql_where=refused,
    )
