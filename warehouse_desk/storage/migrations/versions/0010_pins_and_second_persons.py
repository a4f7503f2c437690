"""Sessions proven by a PIN, wrong PINs counted, and a second person's yes."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add to what is there; old sessions were opened by a badge alone."""
    op.add_column("session", sa.Column("proven", sa.Integer(), server_default="0", nullable=False))
    op.create_table(
        "pin_tries",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("failed", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("total", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_pin_tries")),
        sqlite_strict=True,
    )
    op.create_table(
        "countersign",
        sa.Column("countersign", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("session", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.Column("used_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.person"], name=op.f("fk_countersign_person")),
        sa.ForeignKeyConstraint(
            ["session"], ["session.session"], name=op.f("fk_countersign_session")
        ),
        sa.PrimaryKeyConstraint("countersign", name=op.f("pk_countersign")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_countersign_session"), "countersign", ["session"], unique=False)
