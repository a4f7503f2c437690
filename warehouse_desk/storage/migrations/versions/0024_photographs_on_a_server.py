"""A server keeps the photographs, so that every desk sees them and erasing takes them away."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for the contents of photographs."""
    op.create_table(
        "photo_content",
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_photo_content")),
        sqlite_strict=True,
    )
