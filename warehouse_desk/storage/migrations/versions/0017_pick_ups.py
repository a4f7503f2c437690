"""Carriers that collect goods at customers' doors, what the way back costs, and seals without words."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add when carriers come, when they were ordered to, and the labels that costs are of."""
    whole = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "pick_up_window",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("weekday", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("begins", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ends", whole, nullable=False),
        sa.Column("order_by", whole, nullable=False),
        sa.Column("days_before", whole, nullable=False),
        sa.Column("fee_cents", whole, nullable=False),
        sa.CheckConstraint("ends > begins", name=op.f("ck_pick_up_window_ends_after_it_begins")),
        sa.ForeignKeyConstraint(
            ["carrier"], ["carrier.carrier"], name=op.f("fk_pick_up_window_carrier")
        ),
        sa.PrimaryKeyConstraint(
            "carrier", "country", "weekday", "begins", name=op.f("pk_pick_up_window")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "pick_up",
        sa.Column("pick_up", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("rma", sa.Text(), nullable=False),
        sa.Column("label", sa.Integer(), nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("begins", sa.Text(), nullable=False),
        sa.Column("ends", sa.Text(), nullable=False),
        sa.Column("order_until", sa.Text(), nullable=False),
        sa.Column("ordered_at", sa.Text(), nullable=False),
        sa.Column("fee_cents", whole, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('ordered', 'confirmed', 'collected', 'missed', 'called_off')",
            name=op.f("ck_pick_up_state_known"),
        ),
        sa.ForeignKeyConstraint(["rma"], ["goods_return.rma"], name=op.f("fk_pick_up_rma")),
        sa.ForeignKeyConstraint(["label"], ["return_label.label"], name=op.f("fk_pick_up_label")),
        sa.ForeignKeyConstraint(["carrier"], ["carrier.carrier"], name=op.f("fk_pick_up_carrier")),
        sa.PrimaryKeyConstraint("pick_up", name=op.f("pk_pick_up")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_pick_up_rma"), "pick_up", ["rma"], unique=False)
    op.create_index(op.f("ix_pick_up_state"), "pick_up", ["state"], unique=False)
    for table, column in (("customer_text", "salt"), ("inspection", "sealed_parts")):
        op.add_column(table, sa.Column(column, sa.Text(), nullable=False, server_default=""))
    _salt(op.get_bind())
    op.add_column("unit_cost", sa.Column("label", whole, server_default="0", nullable=False))
    op.create_index(op.f("ix_unit_cost_label"), "unit_cost", ["label"], unique=False)


def _salt(connection: sa.Connection) -> None:
    """Give what customers wrote its salt."""
    text = sa.table("customer_text", *map(sa.column, ("about", "subject", "line", "salt")))
    key = (text.c.about, text.c.subject, text.c.line)
    for about, subject, line in connection.execute(sa.select(*key)).all():
        which = (text.c.about == about) & (text.c.subject == subject) & (text.c.line == line)
        connection.execute(sa.update(text).where(which).values(salt=secrets.token_hex(16)))
