"""The packing bench: inserts, packing notes, learned weights."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it."""

    op.create_table(
        "insert_rule",
        sa.Column("rule", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "least_cents", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("customer", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("with_sku", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('gift', 'code', 'note')", name=op.f("ck_insert_rule_kind_known")
        ),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_insert_rule_inserts_something")),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_insert_rule_sku")),
        sa.PrimaryKeyConstraint("rule", name=op.f("pk_insert_rule")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "packing_note",
        sa.Column("note", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "about IN ('customer', 'product', 'channel')", name=op.f("ck_packing_note_about_known")
        ),
        sa.PrimaryKeyConstraint("note", name=op.f("pk_packing_note")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "learned_weight",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("parcels", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mean_mg", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("doubt_mg", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "spread_mg", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.CheckConstraint("kind IN ('product', 'box')", name=op.f("ck_learned_weight_kind_known")),
        sa.CheckConstraint(
            "mean_mg > 0 AND doubt_mg > 0 AND spread_mg > 0",
            name=op.f("ck_learned_weight_weighs_something"),
        ),
        sa.PrimaryKeyConstraint("kind", "name", name=op.f("pk_learned_weight")),
        sqlite_strict=True,
    )
    op.create_table(
        "order_insert",
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("rule", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("line", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("left_out", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_ref"], ["customer_order.order_ref"], name=op.f("fk_order_insert_order_ref")
        ),
        sa.ForeignKeyConstraint(["rule"], ["insert_rule.rule"], name=op.f("fk_order_insert_rule")),
        sa.PrimaryKeyConstraint("order_ref", "rule", name=op.f("pk_order_insert")),
        sqlite_strict=True,
    )
