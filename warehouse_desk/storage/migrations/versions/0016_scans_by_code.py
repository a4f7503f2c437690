"""Scans of tags are found by their code: whether an RFID tag was read before is asked at each reading."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Index what is as long as the number of a tag."""
    tags = sa.text("length(code) = 24")
    op.create_index(
        op.f("ix_scan_code"),
        "scan",
        ["code"],
        unique=False,
        sqlite_where=tags,
        postgresql_where=tags,
    )
