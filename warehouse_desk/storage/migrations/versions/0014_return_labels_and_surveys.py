"""How carriers bring goods back, labels for it, and what customers say when a return is over."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add to what is there; labels that lie in boxes by now keep the order's code alone."""
    whole = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "return_terms",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("fee_cents", whole, nullable=False),
        sa.Column("transit_days", whole, nullable=False),
        sa.Column("drop_off", sa.Text(), nullable=False),
        sa.Column("picks_up", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carrier"], ["carrier.carrier"], name=op.f("fk_return_terms_carrier")
        ),
        sa.PrimaryKeyConstraint("carrier", "country", name=op.f("pk_return_terms")),
        sqlite_strict=True,
    )
    op.create_table(
        "return_label",
        sa.Column("label", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("tracking", sa.Text(), nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("rma", sa.Text(), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("fee_cents", whole, nullable=False),
        sa.Column("made_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["order_ref"], ["customer_order.order_ref"], name=op.f("fk_return_label_order_ref")
        ),
        sa.ForeignKeyConstraint(
            ["carrier"], ["carrier.carrier"], name=op.f("fk_return_label_carrier")
        ),
        sa.PrimaryKeyConstraint("label", name=op.f("pk_return_label")),
        sa.UniqueConstraint("tracking", name=op.f("uq_return_label_tracking")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_return_label_order_ref"), "return_label", ["order_ref"], unique=False)
    op.create_index(op.f("ix_return_label_rma"), "return_label", ["rma"], unique=False)
    op.create_table(
        "survey",
        sa.Column("rma", sa.Text(), nullable=False),
        sa.Column("score", whole, nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.CheckConstraint("score BETWEEN 1 AND 5", name=op.f("ck_survey_is_a_score")),
        sa.ForeignKeyConstraint(["rma"], ["goods_return.rma"], name=op.f("fk_survey_rma")),
        sa.PrimaryKeyConstraint("rma", name=op.f("pk_survey")),
        sqlite_strict=True,
    )
