"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it."""

    op.create_table(
        "box_type",
        sa.Column("box", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "inner_length", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "inner_width", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "inner_height", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "outer_length", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "outer_width", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "outer_height", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("tare_g", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "max_weight_g", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "cost_cents", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.PrimaryKeyConstraint("box", name=op.f("pk_box_type")),
        sqlite_strict=True,
    )
    op.create_table(
        "carrier",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("company_prefix", sa.Text(), nullable=False),
        sa.Column("staging", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("carrier", name=op.f("pk_carrier")),
        sqlite_strict=True,
    )
    op.create_table(
        "cart",
        sa.Column("cart", sa.Text(), nullable=False),
        sa.Column(
            "positions", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("round", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("cart", name=op.f("pk_cart")),
        sqlite_strict=True,
    )
    op.create_table(
        "channel",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("channel", name=op.f("pk_channel")),
        sqlite_strict=True,
    )
    op.create_table(
        "claim",
        sa.Column("claim", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("lease_until", sa.Text(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("claim", name=op.f("pk_claim")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.create_index(
            "uq_claim_one_active",
            ["subject"],
            unique=True,
            sqlite_where=sa.text("active = 1"),
            postgresql_where=sa.text("active = 1"),
        )
        batch_op.create_index(batch_op.f("ix_claim_subject"), ["subject"], unique=False)

    op.create_table(
        "contact",
        sa.Column("contact", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("customer", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address1", sa.Text(), nullable=False),
        sa.Column("address2", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("postcode", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("contact", name=op.f("pk_contact")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "cross_aisle",
        sa.Column("cross_aisle", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("y_mm", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("cross_aisle", name=op.f("pk_cross_aisle")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "desk",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("person", "station", name=op.f("pk_desk")),
        sqlite_strict=True,
    )
    op.create_table(
        "inspection_form",
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("category", name=op.f("pk_inspection_form")),
        sqlite_strict=True,
    )
    op.create_table(
        "material",
        sa.Column("material", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("strength", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "cost_cents", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.PrimaryKeyConstraint("material", name=op.f("pk_material")),
        sqlite_strict=True,
    )
    op.create_table(
        "operation",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("undone_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_operation")),
        sqlite_strict=True,
    )
    op.create_table(
        "person",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("badge", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_person")),
        sa.UniqueConstraint("badge", name=op.f("uq_person_badge")),
        sqlite_strict=True,
    )
    op.create_table(
        "photo",
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_photo")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("photo", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_photo_subject"), ["subject"], unique=False)

    op.create_table(
        "pick_round",
        sa.Column("round", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sequence", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("wave", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("journey", sa.Text(), nullable=False),
        sa.Column("cart", sa.Text(), nullable=False),
        sa.Column("tote", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at_slot", sa.Text(), nullable=False),
        sa.Column("walk_mm", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("walk_proven", sa.Integer(), nullable=False),
        sa.Column("released_at", sa.Text(), nullable=True),
        sa.Column("started_at", sa.Text(), nullable=True),
        sa.Column("done_at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "method IN ('single', 'batch', 'zone', 'wave')", name=op.f("ck_pick_round_method_known")
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'ready', 'active', 'done', 'taken_back')",
            name=op.f("ck_pick_round_state_known"),
        ),
        sa.PrimaryKeyConstraint("round", name=op.f("pk_pick_round")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("pick_round", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pick_round_journey"), ["journey"], unique=False)
        batch_op.create_index(batch_op.f("ix_pick_round_state"), ["state"], unique=False)
        batch_op.create_index(batch_op.f("ix_pick_round_wave"), ["wave"], unique=False)

    op.create_table(
        "place",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("aisle", sa.Text(), nullable=False),
        sa.Column(
            "position_mm", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("level", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("blocked", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('pick', 'reserve', 'handover', 'bench', 'wall', 'staging', 'returns', 'restock', 'repair', 'refurbish', 'quarantine', 'hand', 'tote', 'parcel', 'virtual')",
            name=op.f("ck_place_kind_known"),
        ),
        sa.CheckConstraint(
            "(kind = 'virtual') = (place LIKE '@%')", name=op.f("ck_place_virtual_is_marked")
        ),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_place")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_place_kind"), ["kind"], unique=False)

    op.create_table(
        "product",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "length_mm", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("width_mm", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "height_mm", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("weight_g", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("rotation", sa.Text(), nullable=False),
        sa.Column("fragile", sa.Integer(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("lots", sa.Integer(), nullable=False),
        sa.Column("expiry", sa.Integer(), nullable=False),
        sa.Column("serials", sa.Integer(), nullable=False),
        sa.Column(
            "reorder_point", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("picture", sa.Text(), nullable=False),
        sa.Column("cushioning", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "cushioning IN ('none', 'light', 'strong')", name=op.f("ck_product_cushioning_known")
        ),
        sa.CheckConstraint(
            "rotation IN ('any', 'upright', 'none')", name=op.f("ck_product_rotation_known")
        ),
        sa.CheckConstraint(
            "length_mm > 0 AND width_mm > 0 AND height_mm > 0 AND weight_g > 0",
            name=op.f("ck_product_has_size"),
        ),
        sa.PrimaryKeyConstraint("sku", name=op.f("pk_product")),
        sqlite_strict=True,
    )
    op.create_table(
        "scan",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("say", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_scan")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "series",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("next", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_series")),
        sqlite_strict=True,
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
        sqlite_strict=True,
    )
    op.create_table(
        "tote",
        sa.Column("tote", sa.Text(), nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("round", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("wave", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tote", name=op.f("pk_tote")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("tote", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tote_order_ref"), ["order_ref"], unique=False)
        batch_op.create_index(batch_op.f("ix_tote_wave"), ["wave"], unique=False)

    op.create_table(
        "wall_slot",
        sa.Column("wall_slot", sa.Text(), nullable=False),
        sa.Column("sequence", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("wall_slot", name=op.f("pk_wall_slot")),
        sqlite_strict=True,
    )
    op.create_table(
        "wave",
        sa.Column("wave", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("released_at", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("wave", name=op.f("pk_wave")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "zone",
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sequence", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("zone", name=op.f("pk_zone")),
        sqlite_strict=True,
    )
    op.create_table(
        "aisle",
        sa.Column("aisle", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("x_mm", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("blocked", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "direction IN ('both', 'to_back', 'to_front')", name=op.f("ck_aisle_direction_known")
        ),
        sa.ForeignKeyConstraint(["zone"], ["zone.zone"], name=op.f("fk_aisle_zone")),
        sa.PrimaryKeyConstraint("aisle", name=op.f("pk_aisle")),
        sqlite_strict=True,
    )
    op.create_table(
        "barcode",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_barcode_counts")),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_barcode_sku")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_barcode")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("barcode", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_barcode_sku"), ["sku"], unique=False)

    op.create_table(
        "count",
        sa.Column("count", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("expected", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("found", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["place"], ["place.place"], name=op.f("fk_count_place")),
        sa.PrimaryKeyConstraint("count", name=op.f("pk_count")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "customer_order",
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("contact", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("placed_at", sa.Text(), nullable=False),
        sa.Column("ship_by", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("expedited", sa.Integer(), nullable=False),
        sa.Column("shipped_at", sa.Text(), nullable=True),
        sa.Column("delivered_at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state IN ('open', 'released', 'picked', 'packed', 'shipped', 'delivered', 'short', 'cancelled')",
            name=op.f("ck_customer_order_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["channel"], ["channel.channel"], name=op.f("fk_customer_order_channel")
        ),
        sa.ForeignKeyConstraint(
            ["contact"], ["contact.contact"], name=op.f("fk_customer_order_contact")
        ),
        sa.PrimaryKeyConstraint("order_ref", name=op.f("pk_customer_order")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("customer_order", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_customer_order_contact"), ["contact"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_customer_order_state_ship_by"), ["state", "ship_by"], unique=False
        )

    op.create_table(
        "cut_off",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("weekday", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("minute", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["carrier"], ["carrier.carrier"], name=op.f("fk_cut_off_carrier")),
        sa.PrimaryKeyConstraint("carrier", "weekday", name=op.f("pk_cut_off")),
        sqlite_strict=True,
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation"], ["operation.key"], name=op.f("fk_event_operation")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_operation"), ["operation"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_subject"), ["subject"], unique=False)

    op.create_table(
        "hand_over",
        sa.Column("hand_over", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("person", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carrier"], ["carrier.carrier"], name=op.f("fk_hand_over_carrier")
        ),
        sa.PrimaryKeyConstraint("hand_over", name=op.f("pk_hand_over")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "import_run",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("rows", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("taken", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("known", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("refused", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["operation"], ["operation.key"], name=op.f("fk_import_run_operation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "lot",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("expiry", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_lot_sku")),
        sa.PrimaryKeyConstraint("sku", "lot", name=op.f("pk_lot")),
        sqlite_strict=True,
    )
    op.create_table(
        "movement",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("delta", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint("delta <> 0", name=op.f("ck_movement_moves")),
        sa.ForeignKeyConstraint(
            ["operation"], ["operation.key"], name=op.f("fk_movement_operation")
        ),
        sa.ForeignKeyConstraint(["place"], ["place.place"], name=op.f("fk_movement_place")),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_movement_sku")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("movement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_movement_operation"), ["operation"], unique=False)
        batch_op.create_index(batch_op.f("ix_movement_sku_place"), ["sku", "place"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("attempts", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["operation"], ["operation.key"], name=op.f("fk_outbox_operation")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_state"), ["state"], unique=False)

    op.create_table(
        "serial_unit",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["place"], ["place.place"], name=op.f("fk_serial_unit_place")),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_serial_unit_sku")),
        sa.PrimaryKeyConstraint("sku", "serial", name=op.f("pk_serial_unit")),
        sqlite_strict=True,
    )
    op.create_table(
        "service",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("express", sa.Integer(), nullable=False),
        sa.Column(
            "max_weight_g", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "max_length_mm", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("divisor", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["carrier"], ["carrier.carrier"], name=op.f("fk_service_carrier")),
        sa.PrimaryKeyConstraint("carrier", "service", name=op.f("pk_service")),
        sqlite_strict=True,
    )
    op.create_table(
        "session",
        sa.Column("session", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["person.person"], name=op.f("fk_session_person")),
        sa.PrimaryKeyConstraint("session", name=op.f("pk_session")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_person"), ["person"], unique=False)

    op.create_table(
        "stock",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("reserved", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint(
            "quantity >= 0 OR place LIKE '@%'", name=op.f("ck_stock_not_less_than_nothing")
        ),
        sa.CheckConstraint(
            "reserved >= 0 AND (reserved <= quantity OR reserved = 0)",
            name=op.f("ck_stock_promised_is_there"),
        ),
        sa.ForeignKeyConstraint(["place"], ["place.place"], name=op.f("fk_stock_place")),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_stock_sku")),
        sa.PrimaryKeyConstraint("sku", "place", "lot", name=op.f("pk_stock")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("stock", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stock_place"), ["place"], unique=False)

    op.create_table(
        "supply",
        sa.Column("supply", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("supplier", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("received", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("due", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_supply_sku")),
        sa.PrimaryKeyConstraint("supply", name=op.f("pk_supply")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "trail",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation"], ["operation.key"], name=op.f("fk_trail_operation")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_trail")),
        sa.UniqueConstraint("operation", name=op.f("uq_trail_operation")),
        sqlite_strict=True,
    )
    op.create_table(
        "complaint",
        sa.Column("complaint", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("escalated", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_ref"], ["customer_order.order_ref"], name=op.f("fk_complaint_order_ref")
        ),
        sa.PrimaryKeyConstraint("complaint", name=op.f("pk_complaint")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_table(
        "goods_return",
        sa.Column("rma", sa.Text(), nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("requested_at", sa.Text(), nullable=False),
        sa.Column("received_at", sa.Text(), nullable=True),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('requested', 'authorised', 'refused', 'received', 'closed')",
            name=op.f("ck_goods_return_state_known"),
        ),
        sa.ForeignKeyConstraint(
            ["order_ref"], ["customer_order.order_ref"], name=op.f("fk_goods_return_order_ref")
        ),
        sa.PrimaryKeyConstraint("rma", name=op.f("pk_goods_return")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("goods_return", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_goods_return_order_ref"), ["order_ref"], unique=False)
        batch_op.create_index(batch_op.f("ix_goods_return_state"), ["state"], unique=False)

    op.create_table(
        "order_line",
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("ordered", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "price_cents", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("picked", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("packed", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("shipped", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("returned", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("short", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "cancelled", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("short_reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "0 <= returned AND returned <= shipped AND shipped <= packed AND packed <= picked",
            name=op.f("ck_order_line_in_order"),
        ),
        sa.CheckConstraint("ordered > 0", name=op.f("ck_order_line_ordered_something")),
        sa.CheckConstraint(
            "short >= 0 AND cancelled >= 0 AND picked + short + cancelled <= ordered",
            name=op.f("ck_order_line_not_more_than_ordered"),
        ),
        sa.ForeignKeyConstraint(
            ["order_ref"], ["customer_order.order_ref"], name=op.f("fk_order_line_order_ref")
        ),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_order_line_sku")),
        sa.PrimaryKeyConstraint("order_ref", "line", name=op.f("pk_order_line")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("order_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_order_line_sku"), ["sku"], unique=False)

    op.create_table(
        "parcel",
        sa.Column("parcel", sa.Text(), nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("box", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("weight_g", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "expected_g", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column(
            "fee_cents", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("shipped_at", sa.Text(), nullable=True),
        sa.Column(
            "hand_over", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.CheckConstraint(
            "state IN ('open', 'closed', 'labelled', 'shipped', 'void')",
            name=op.f("ck_parcel_state_known"),
        ),
        sa.ForeignKeyConstraint(["box"], ["box_type.box"], name=op.f("fk_parcel_box")),
        sa.ForeignKeyConstraint(
            ["order_ref"], ["customer_order.order_ref"], name=op.f("fk_parcel_order_ref")
        ),
        sa.ForeignKeyConstraint(["parcel"], ["place.place"], name=op.f("fk_parcel_parcel")),
        sa.PrimaryKeyConstraint("parcel", name=op.f("pk_parcel")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("parcel", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_parcel_order_ref"), ["order_ref"], unique=False)
        batch_op.create_index(batch_op.f("ix_parcel_hand_over"), ["hand_over"], unique=False)
        batch_op.create_index(batch_op.f("ix_parcel_state"), ["state"], unique=False)

    op.create_table(
        "rate",
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("up_to_g", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "fee_cents", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "transit_days", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["carrier", "service"],
            ["service.carrier", "service.service"],
            name=op.f("fk_rate_carrier_service"),
        ),
        sa.PrimaryKeyConstraint("carrier", "service", "country", "up_to_g", name=op.f("pk_rate")),
        sqlite_strict=True,
    )
    op.create_table(
        "round_order",
        sa.Column("round", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("tote", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_ref"], ["customer_order.order_ref"], name=op.f("fk_round_order_order_ref")
        ),
        sa.ForeignKeyConstraint(["round"], ["pick_round.round"], name=op.f("fk_round_order_round")),
        sa.PrimaryKeyConstraint("round", "order_ref", name=op.f("pk_round_order")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("round_order", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_order_order_ref"), ["order_ref"], unique=False)

    op.create_table(
        "label",
        sa.Column("label", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("parcel", sa.Text(), nullable=False),
        sa.Column("tracking", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("copies", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=True),
        sa.Column("confirmed_at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state IN ('made', 'confirmed', 'void')", name=op.f("ck_label_state_known")
        ),
        sa.ForeignKeyConstraint(["parcel"], ["parcel.parcel"], name=op.f("fk_label_parcel")),
        sa.PrimaryKeyConstraint("label", name=op.f("pk_label")),
        sa.UniqueConstraint("tracking", name=op.f("uq_label_tracking")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("label", schema=None) as batch_op:
        batch_op.create_index(
            "uq_label_one_valid",
            ["parcel"],
            unique=True,
            sqlite_where=sa.text("state != 'void'"),
            postgresql_where=sa.text("state != 'void'"),
        )

    op.create_table(
        "parcel_item",
        sa.Column("parcel", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_parcel_item_holds_something")),
        sa.ForeignKeyConstraint(["parcel"], ["parcel.parcel"], name=op.f("fk_parcel_item_parcel")),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_parcel_item_sku")),
        sa.PrimaryKeyConstraint("parcel", "line", "lot", "serial", name=op.f("pk_parcel_item")),
        sqlite_strict=True,
    )
    op.create_table(
        "reservation",
        sa.Column("reservation", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("line", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_reservation_promises_something")),
        sa.ForeignKeyConstraint(
            ["order_ref", "line"],
            ["order_line.order_ref", "order_line.line"],
            name=op.f("fk_reservation_order_ref_line"),
        ),
        sa.ForeignKeyConstraint(
            ["sku", "place", "lot"],
            ["stock.sku", "stock.place", "stock.lot"],
            name=op.f("fk_reservation_sku_place_lot"),
        ),
        sa.PrimaryKeyConstraint("reservation", name=op.f("pk_reservation")),
        sa.UniqueConstraint(
            "order_ref",
            "line",
            "place",
            "lot",
            name=op.f("uq_reservation_order_ref_line_place_lot"),
        ),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_reservation_sku_place_lot"), ["sku", "place", "lot"], unique=False
        )

    op.create_table(
        "return_line",
        sa.Column("rma", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("received", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint(
            "reason IN ('damaged', 'wrong_item', 'changed_mind', 'not_as_described', 'defective', 'too_late', 'other')",
            name=op.f("ck_return_line_reason_known"),
        ),
        sa.CheckConstraint(
            "quantity > 0 AND received >= 0", name=op.f("ck_return_line_announces_something")
        ),
        sa.ForeignKeyConstraint(["rma"], ["goods_return.rma"], name=op.f("fk_return_line_rma")),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_return_line_sku")),
        sa.PrimaryKeyConstraint("rma", "line", name=op.f("pk_return_line")),
        sqlite_strict=True,
    )
    op.create_table(
        "returned_unit",
        sa.Column("plate", sa.Text(), nullable=False),
        sa.Column("rma", sa.Text(), nullable=False),
        sa.Column("line", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.Column("disposition", sa.Text(), nullable=False),
        sa.Column(
            "refund_cents", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("refund_due", sa.Text(), nullable=True),
        sa.Column("refunded_at", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state IN ('received', 'graded', 'disposed')", name=op.f("ck_returned_unit_state_known")
        ),
        sa.ForeignKeyConstraint(["place"], ["place.place"], name=op.f("fk_returned_unit_place")),
        sa.ForeignKeyConstraint(["rma"], ["goods_return.rma"], name=op.f("fk_returned_unit_rma")),
        sa.ForeignKeyConstraint(["sku"], ["product.sku"], name=op.f("fk_returned_unit_sku")),
        sa.PrimaryKeyConstraint("plate", name=op.f("pk_returned_unit")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("returned_unit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_returned_unit_rma"), ["rma"], unique=False)
        batch_op.create_index(batch_op.f("ix_returned_unit_state"), ["state"], unique=False)

    op.create_table(
        "task",
        sa.Column("task", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("round", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sequence", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_ref", sa.Text(), nullable=False),
        sa.Column("line", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("lot", sa.Text(), nullable=False),
        sa.Column("wanted", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("picked", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("in_hand", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'skipped', 'done', 'short', 'cancelled')",
            name=op.f("ck_task_state_known"),
        ),
        sa.CheckConstraint(
            "picked >= 0 AND in_hand >= 0 AND picked + in_hand <= wanted",
            name=op.f("ck_task_not_too_many"),
        ),
        sa.ForeignKeyConstraint(
            ["order_ref", "line"],
            ["order_line.order_ref", "order_line.line"],
            name=op.f("fk_task_order_ref_line"),
        ),
        sa.ForeignKeyConstraint(["round"], ["pick_round.round"], name=op.f("fk_task_round")),
        sa.ForeignKeyConstraint(["slot"], ["place.place"], name=op.f("fk_task_slot")),
        sa.PrimaryKeyConstraint("task", name=op.f("pk_task")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_task_order_ref_line"), ["order_ref", "line"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_task_round_state"), ["round", "state"], unique=False)

    op.create_table(
        "inspection",
        sa.Column("inspection", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("plate", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.Text(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("computed_grade", sa.Text(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.Column("overruled_because", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("report_hash", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["plate"], ["returned_unit.plate"], name=op.f("fk_inspection_plate")
        ),
        sa.PrimaryKeyConstraint("inspection", name=op.f("pk_inspection")),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("inspection", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_inspection_plate"), ["plate"], unique=False)
