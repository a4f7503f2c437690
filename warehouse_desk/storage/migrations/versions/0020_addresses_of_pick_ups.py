"""Other addresses than the order's at which carriers collect."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add where a pick-up is, apart from it, so that it can be erased."""
    lines = ("name", "address1", "address2", "city", "postcode", "country", "phone")
    op.create_table(
        "pick_up_address",
        sa.Column("pick_up", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in lines),
        sa.ForeignKeyConstraint(
            ["pick_up"], ["pick_up.pick_up"], name=op.f("fk_pick_up_address_pick_up")
        ),
        sa.PrimaryKeyConstraint("pick_up", name=op.f("pk_pick_up_address")),
        sqlite_strict=True,
    )
