"""Containers, cleanings and reference cases of returns."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_DISPOSITIONS = (
    "'restock', 'repack', 'refurbish', 'repair', 'supplier', 'recycle', 'dispose', 'donate', "
    "'quarantine'"
)
_GRADES = "'A', 'B', 'C', 'D'"


def upgrade() -> None:
    """Add to what is there; no unit was sorted into a container before."""
    whole = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.add_column(
        "returned_unit", sa.Column("container", whole, nullable=False, server_default="0")
    )
    op.create_table(
        "return_container",
        sa.Column("container", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("tote", sa.Text(), nullable=False),
        sa.Column("disposition", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("emptied_at", sa.Text(), nullable=True),
        sa.Column("emptied_into", sa.Text(), nullable=False),
        sa.CheckConstraint(
            f"disposition IN ({_DISPOSITIONS})",
            name=op.f("ck_return_container_disposition_known"),
        ),
        sa.ForeignKeyConstraint(["tote"], ["tote.tote"], name=op.f("fk_return_container_tote")),
        sa.PrimaryKeyConstraint("container", name=op.f("pk_return_container")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_return_container_tote"), "return_container", ["tote"], unique=False)
    op.create_table(
        "cleaning",
        sa.Column("cleaning", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("plate", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=True),
        sa.Column("seconds", whole, nullable=False),
        sa.Column("finished_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["plate"], ["returned_unit.plate"], name=op.f("fk_cleaning_plate")),
        sa.PrimaryKeyConstraint("cleaning", name=op.f("pk_cleaning")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_cleaning_plate"), "cleaning", ["plate"], unique=False)
    op.create_table(
        "reference_case",
        sa.Column("plate", sa.Text(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.CheckConstraint(f"grade IN ({_GRADES})", name=op.f("ck_reference_case_grade_known")),
        sa.ForeignKeyConstraint(
            ["plate"], ["returned_unit.plate"], name=op.f("fk_reference_case_plate")
        ),
        sa.PrimaryKeyConstraint("plate", name=op.f("pk_reference_case")),
        sqlite_strict=True,
    )
    op.create_table(
        "reference_look",
        sa.Column("look", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("plate", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.CheckConstraint(f"grade IN ({_GRADES})", name=op.f("ck_reference_look_grade_known")),
        sa.ForeignKeyConstraint(
            ["plate"], ["reference_case.plate"], name=op.f("fk_reference_look_plate")
        ),
        sa.PrimaryKeyConstraint("look", name=op.f("pk_reference_look")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_reference_look_plate"), "reference_look", ["plate"], unique=False)
