"""Tables of the packing bench: inserts, notes, and learned weights."""

import sqlalchemy as sa

from warehouse_desk.domain.inserts import InsertKind, NoteAbout
from warehouse_desk.domain.weighing import Weighed
from warehouse_desk.storage.tables.base import (
    Choice,
    check,
    choice,
    flag,
    key,
    one_of,
    serial,
    table,
    text,
    to,
    whole,
)

insert_rule = table(
    "insert_rule",
    serial("rule"),
    text("name"),
    choice("kind", InsertKind),
    text("sku", to("product.sku")),
    whole("quantity"),
    whole("least_cents"),
    text("currency"),
    text("channel"),
    text("customer"),
    text("country"),
    text("with_sku"),
    text("text"),
    flag("active"),
    check("inserts_something", "quantity > 0"),
)
order_insert = table(
    "order_insert",
    key("order_ref", to("customer_order.order_ref")),
    sa.Column("rule", sa.Integer, to("insert_rule.rule"), primary_key=True, autoincrement=False),
    whole("line"),
    text("left_out"),
)
insert_code = table(
    "insert_code",
    key("code"),
    sa.Column("rule", sa.Integer, to("insert_rule.rule"), nullable=False),
    text("order_ref"),
    sa.Index(None, "rule", "order_ref"),
)
packing_note = table(
    "packing_note", serial("note"), choice("about", NoteAbout), text("name"), text("text")
)
learned_weight = table(
    "learned_weight",
    sa.Column("kind", Choice(Weighed), one_of("kind", Weighed), primary_key=True),
    key("name"),
    whole("parcels"),
    whole("mean_mg"),
    whole("doubt_mg"),
    whole("spread_mg"),
    check("weighs_something", "mean_mg > 0 AND doubt_mg > 0 AND spread_mg > 0"),
)
