"""Tables of boxes, parcels, labels and carriers."""

import sqlalchemy as sa

from warehouse_desk.domain.packing import LabelState, ParcelState
from warehouse_desk.storage.tables.base import (
    check,
    choice,
    flag,
    key,
    moment,
    serial,
    table,
    text,
    to,
    whole,
)

box_type = table(
    "box_type",
    key("box"),
    text("name"),
    whole("inner_length"),
    whole("inner_width"),
    whole("inner_height"),
    whole("outer_length"),
    whole("outer_width"),
    whole("outer_height"),
    whole("tare_g"),
    whole("max_weight_g"),
    whole("cost_cents"),
)
material = table("material", key("material"), text("name"), whole("strength"), whole("cost_cents"))
carrier = table(
    "carrier",
    key("carrier"),
    text("name"),
    text("company_prefix"),
    text("staging"),
    text("time_zone"),
)
service = table(
    "service",
    key("carrier", to("carrier.carrier")),
    key("service"),
    text("name"),
    flag("express"),
    whole("max_weight_g"),
    whole("max_length_mm"),
    whole("divisor"),
)
rate = table(
    "rate",
    key("carrier"),
    key("service"),
    key("country"),
    sa.Column("up_to_g", sa.Integer, primary_key=True, autoincrement=False),
    whole("fee_cents"),
    whole("transit_days"),
    sa.ForeignKeyConstraint(["carrier", "service"], ["service.carrier", "service.service"]),
)
cut_off = table(
    "cut_off",
    key("carrier", to("carrier.carrier")),
    sa.Column("weekday", sa.Integer, primary_key=True, autoincrement=False),
    whole("minute"),
)
hand_over = table(
    "hand_over",
    serial("hand_over"),
    text("carrier", to("carrier.carrier")),
    moment("opened_at"),
    moment("closed_at", known=False),
    text("person"),
    sa.Index(None, "carrier", "closed_at"),
)
parcel = table(
    "parcel",
    key("parcel", to("place.place")),
    text("order_ref", to("customer_order.order_ref")),
    whole("number"),
    text("box", to("box_type.box")),
    choice("state", ParcelState),
    whole("weight_g"),
    whole("expected_g"),
    text("carrier"),
    text("service"),
    whole("fee_cents"),
    text("person"),
    moment("closed_at", known=False),
    moment("shipped_at", known=False),
    whole("hand_over"),
    sa.Index(None, "order_ref"),
    sa.Index(None, "state", "carrier", "parcel"),
    sa.Index(None, "hand_over", "shipped_at"),
)
parcel_item = table(
    "parcel_item",
    key("parcel", to("parcel.parcel")),
    sa.Column("line", sa.Integer, primary_key=True, autoincrement=False),
    text("sku", to("product.sku")),
    key("lot"),
    key("serial"),
    whole("quantity"),
    check("holds_something", "quantity > 0"),
)
label = table(
    "label",
    serial("label"),
    text("parcel", to("parcel.parcel")),
    text("tracking"),
    choice("state", LabelState),
    whole("copies"),
    moment("made_at", known=False),
    moment("confirmed_at", known=False),
    sa.UniqueConstraint("tracking"),
    sa.Index("ix_label_of_parcel", "parcel"),
)
staged = table(
    "staged",
    sa.Column("label", sa.Integer, to("label.label"), primary_key=True, autoincrement=False),
    text("place"),
    moment("at"),
    text("person"),
)
#: The labels that count, one for each parcel: whoever asks for them in these words has an index.
IS_VALID = label.c.state != sa.literal_column("'void'")
sa.Index(
    "uq_label_one_valid",
    label.c.parcel,
    unique=True,
    sqlite_where=IS_VALID,
)
#: Labels that nobody has seen on their parcel yet: few at any time.
IS_UNSEEN = label.c.state == sa.literal_column("'made'")
sa.Index(None, label.c.parcel, sqlite_where=IS_UNSEEN)
