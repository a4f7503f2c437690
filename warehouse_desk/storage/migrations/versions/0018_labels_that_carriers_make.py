"""Where carriers are asked for labels that they make themselves."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let every label be ours, as before."""
    op.add_column(
        "label_template",
        sa.Column("label_address", sa.Text(), nullable=False, server_default=""),
    )
