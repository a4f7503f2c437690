"""What stations ask at every step is found by an index, however long the past is."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_INDEXES = {
    "ix_count_state_place": ("count", ["state", "place"]),
    "ix_hand_over_carrier_closed_at": ("hand_over", ["carrier", "closed_at"]),
    "ix_label_of_parcel": ("label", ["parcel"]),
    "ix_returned_unit_container": ("returned_unit", ["container"]),
    "ix_pick_round_started_at": ("pick_round", ["started_at"]),
    "ix_task_slot_state": ("task", ["slot", "state"]),
}


def upgrade() -> None:
    """Index counts, hand-overs, labels, units, rounds, tasks and sessions."""
    for name, (table, columns) in _INDEXES.items():
        op.create_index(op.f(name), table, columns, unique=False)
    runs = sa.text("ended_at IS NULL")
    op.create_index(
        "ix_session_runs",
        "session",
        ["person"],
        unique=False,
        sqlite_where=runs,
        postgresql_where=runs,
    )
