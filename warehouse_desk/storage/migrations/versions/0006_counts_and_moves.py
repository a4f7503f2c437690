"""Counts know who counted and what each turn found; moves between slots."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Apply it."""
    op.add_column("count", sa.Column("person", sa.Text(), nullable=False, server_default=""))
    op.add_column("count", sa.Column("closed_at", sa.Text(), nullable=True))
    op.create_table(
        "count_line",
        sa.Column("count", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("turn", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("expected", _WHOLE, nullable=False),
        sa.Column("found", _WHOLE, nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.CheckConstraint("found >= 0", name=op.f("ck_count_line_found_something")),
        sa.ForeignKeyConstraint(["count"], ["count.count"], name=op.f("fk_count_line_count")),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_count_line_sku")),
        sa.PrimaryKeyConstraint(
            "count", "turn", "sku", "lot", "serial", name=op.f("pk_count_line")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "move",
        sa.Column("move", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("wanted", _WHOLE, nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("moved", _WHOLE, nullable=False),
        sa.CheckConstraint(
            "kind IN ('put_away', 'replenish', 'asked')", name=op.f("ck_move_kind_known")
        ),
        sa.CheckConstraint("state IN ('open', 'done', 'left')", name=op.f("ck_move_state_known")),
        sa.CheckConstraint("wanted > 0 AND moved >= 0", name=op.f("ck_move_moves_something")),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_move_sku")),
        sa.ForeignKeyConstraint(["origin"], ["place.place"], name=op.f("fk_move_origin")),
        sa.PrimaryKeyConstraint("move", name=op.f("pk_move")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_move_state"), "move", ["state"])
