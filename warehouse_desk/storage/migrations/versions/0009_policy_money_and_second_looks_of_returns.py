"""Policy, money and second looks of returns."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it; returns from before were sent back under a label for their money."""
    whole = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.add_column(
        "goods_return", sa.Column("because", sa.Text(), nullable=False, server_default="")
    )
    op.add_column(
        "goods_return",
        sa.Column(
            "remedy",
            sa.Text(),
            sa.CheckConstraint(
                "remedy IN ('advice', 'exchange', 'repair', 'credit', 'refund')",
                name=op.f("ck_goods_return_remedy_known"),
            ),
            nullable=False,
            server_default="refund",
        ),
    )
    op.add_column(
        "goods_return",
        sa.Column(
            "way",
            sa.Text(),
            sa.CheckConstraint(
                "way IN ('label', 'drop_off', 'pick_up')", name=op.f("ck_goods_return_way_known")
            ),
            nullable=False,
            server_default="label",
        ),
    )
    for name in ("condition", "rule"):
        op.add_column("return_line", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column(
        "returned_unit", sa.Column("refund_parts", sa.Text(), nullable=False, server_default="")
    )
    op.create_table(
        "return_rule",
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("position", whole, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("rule", name=op.f("pk_return_rule")),
        sqlite_strict=True,
    )
    op.create_table(
        "order_charge",
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("discount_cents", whole, nullable=False),
        sa.Column("shipping_cents", whole, nullable=False),
        sa.Column("tax_bp", whole, nullable=False),
        sa.CheckConstraint(
            "discount_cents >= 0 AND shipping_cents >= 0 AND tax_bp BETWEEN 0 AND 9900",
            name=op.f("ck_order_charge_is_sound"),
        ),
        sa.ForeignKeyConstraint(
            ["order_ref"], ["customer_order.order_ref"], name=op.f("fk_order_charge_order_ref")
        ),
        sa.PrimaryKeyConstraint("order_ref", name=op.f("pk_order_charge")),
        sqlite_strict=True,
    )
    op.create_table(
        "unit_cost",
        sa.Column("cost", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("plate", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cents", whole, nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('transport', 'inspecting', 'restocking', 'refurbishing', 'disposal')",
            name=op.f("ck_unit_cost_kind_known"),
        ),
        sa.CheckConstraint("cents > 0", name=op.f("ck_unit_cost_costs_something")),
        sa.ForeignKeyConstraint(
            ["plate"], ["returned_unit.plate"], name=op.f("fk_unit_cost_plate")
        ),
        sa.PrimaryKeyConstraint("cost", name=op.f("pk_unit_cost")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_unit_cost_plate"), "unit_cost", ["plate"], unique=False)
    op.create_table(
        "second_look",
        sa.Column("look", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("plate", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.Text(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["plate"], ["returned_unit.plate"], name=op.f("fk_second_look_plate")
        ),
        sa.PrimaryKeyConstraint("look", name=op.f("pk_second_look")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_second_look_plate"), "second_look", ["plate"], unique=False)
