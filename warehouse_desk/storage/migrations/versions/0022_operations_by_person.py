"""What a person did last at a station is told without going back through all that others did."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Number operations as the trail does, and index those that an undo or a redo may concern."""
    op.add_column(
        "operation",
        sa.Column(
            "seq",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            server_default="0",
        ),
    )
    op.execute(
        """UPDATE operation
        SET seq = coalesce((SELECT trail.seq FROM trail WHERE trail.operation = operation.key), 0)"""
    )
    indexes = {
        "ix_operation_stands": "undone_by = '' AND kind NOT IN ('undo_last', 'redo_last')",
        "ix_operation_took_back": "undone_by = '' AND kind = 'undo_last'",
    }
    for name, where in indexes.items():
        op.create_index(
            name,
            "operation",
            ["person", "station", "seq"],
            unique=False,
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(where),
        )
