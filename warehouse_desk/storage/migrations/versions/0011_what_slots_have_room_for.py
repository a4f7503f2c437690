"""How many pieces, and how much volume, a slot has room for."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Let every slot there is hold any amount, as before."""
    for name in ("most_pieces", "volume_cm3"):
        op.add_column("place", sa.Column(name, _WHOLE, nullable=False, server_default="0"))
