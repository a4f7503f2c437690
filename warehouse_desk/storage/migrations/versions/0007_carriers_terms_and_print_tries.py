"""Terms, numbers and label templates of carriers; customs of products; tries at print jobs."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it."""
    op.create_table(
        "carrier_zone",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("postcode", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carrier"], ["carrier.carrier"], name=op.f("fk_carrier_zone_carrier")
        ),
        sa.PrimaryKeyConstraint("carrier", "country", "postcode", name=op.f("pk_carrier_zone")),
        sqlite_strict=True,
    )
    op.create_table(
        "customs",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("hs_code", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_customs_sku")),
        sa.PrimaryKeyConstraint("sku", name=op.f("pk_customs")),
        sqlite_strict=True,
    )
    op.create_table(
        "day_off",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["carrier"], ["carrier.carrier"], name=op.f("fk_day_off_carrier")),
        sa.PrimaryKeyConstraint("carrier", "day", name=op.f("pk_day_off")),
        sqlite_strict=True,
    )
    op.create_table(
        "label_template",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("routing", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carrier"], ["carrier.carrier"], name=op.f("fk_label_template_carrier")
        ),
        sa.PrimaryKeyConstraint("carrier", "service", name=op.f("pk_label_template")),
        sqlite_strict=True,
    )
    op.create_table(
        "number_range",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("first", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("last", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("suffix", sa.Text(), nullable=False),
        sa.Column("digit", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carrier"], ["carrier.carrier"], name=op.f("fk_number_range_carrier")
        ),
        sa.CheckConstraint(
            "digit IN ('none', 'gs1', 's10')", name=op.f("ck_number_range_digit_known")
        ),
        sa.PrimaryKeyConstraint("carrier", "service", name=op.f("pk_number_range")),
        sqlite_strict=True,
    )
    op.create_table(
        "print_try",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["message"], ["outbox.id"], name=op.f("fk_print_try_message")),
        sa.CheckConstraint(
            "outcome IN ('printed', 'sent', 'failed')", name=op.f("ck_print_try_outcome_known")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_print_try")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_print_try_message"), "print_try", ["message"], unique=False)
    op.create_table(
        "service_terms",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column(
            "fuel_permille", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "max_girth_mm", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["carrier", "service"],
            ["service.carrier", "service.service"],
            name=op.f("fk_service_terms_carrier_service"),
        ),
        sa.PrimaryKeyConstraint("carrier", "service", name=op.f("pk_service_terms")),
        sqlite_strict=True,
    )
    op.create_table(
        "surcharge",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("above", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column(
            "fee_cents", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("permille", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["carrier", "service"],
            ["service.carrier", "service.service"],
            name=op.f("fk_surcharge_carrier_service"),
        ),
        sa.CheckConstraint(
            "basis IN ('always', 'weight', 'length', 'girth', 'zone')",
            name=op.f("ck_surcharge_basis_known"),
        ),
        sa.PrimaryKeyConstraint("carrier", "service", "name", name=op.f("pk_surcharge")),
        sqlite_strict=True,
    )
    op.create_table(
        "carrier_number",
        sa.Column("label", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carrier"], ["carrier.carrier"], name=op.f("fk_carrier_number_carrier")
        ),
        sa.PrimaryKeyConstraint("label", name=op.f("pk_carrier_number")),
        sa.UniqueConstraint("carrier", "number", name=op.f("uq_carrier_number_carrier_number")),
        sqlite_strict=True,
    )
