"""Carts that are broken."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take every cart there is for sound."""
    op.add_column("cart", sa.Column("broken", sa.Integer(), nullable=False, server_default="0"))
