"""What waits for a carrier, and what went last, is told at each scan of a hand-over."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Index parcels by carrier and by when they left, and the labels nobody has seen yet."""
    op.drop_index(op.f("ix_parcel_state"), "parcel")
    op.create_index(
        op.f("ix_parcel_state_carrier_parcel"),
        "parcel",
        ["state", "carrier", "parcel"],
        unique=False,
    )
    op.drop_index(op.f("ix_parcel_hand_over"), "parcel")
    op.create_index(
        op.f("ix_parcel_hand_over_shipped_at"), "parcel", ["hand_over", "shipped_at"], unique=False
    )
    unseen = sa.text("state = 'made'")
    op.create_index(
        op.f("ix_label_parcel"),
        "label",
        ["parcel"],
        unique=False,
        sqlite_where=unseen,
        postgresql_where=unseen,
    )
