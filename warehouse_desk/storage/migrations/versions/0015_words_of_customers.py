"""What customers wrote, apart from their orders and returns, so that it can be erased."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Move the words over; the trail of an older store goes on saying them."""
    op.create_table(
        "customer_text",
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "about IN ('order', 'return')", name=op.f("ck_customer_text_about_known")
        ),
        sa.PrimaryKeyConstraint("about", "subject", "line", name=op.f("pk_customer_text")),
        sqlite_strict=True,
    )
    op.execute(
        "INSERT INTO customer_text (about, subject, line, text)"
        " SELECT 'order', order_ref, 0, note FROM customer_order WHERE note <> ''"
    )
    op.execute(
        "INSERT INTO customer_text (about, subject, line, text)"
        " SELECT 'return', rma, line, comment FROM return_line WHERE comment <> ''"
    )
    op.drop_column("customer_order", "note")
    op.drop_column("return_line", "comment")
