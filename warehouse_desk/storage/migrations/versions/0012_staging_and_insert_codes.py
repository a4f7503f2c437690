"""Parcels at their carrier's staging place, and codes that inserts give out once."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "staged",
        sa.Column("label", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["label"], ["label.label"], name=op.f("fk_staged_label")),
        sa.PrimaryKeyConstraint("label", name=op.f("pk_staged")),
        sqlite_strict=True,
    )
    op.create_table(
        "insert_code",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("rule", sa.Integer(), nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["rule"], ["insert_rule.rule"], name=op.f("fk_insert_code_rule")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_insert_code")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_insert_code_rule_order_ref"), "insert_code", ["rule", "order_ref"])
