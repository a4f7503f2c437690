"""Tables of rounds, tasks, totes, carts, the wall and claims."""

import sqlalchemy as sa

from warehouse_desk.domain.picking import Method, RoundState, TaskState
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

wave = table("wave", serial("wave"), moment("released_at"), text("state"))
pick_round = table(
    "pick_round",
    sa.Column("round", sa.Integer, primary_key=True, autoincrement=False),
    choice("method", Method),
    text("zone"),
    choice("state", RoundState),
    whole("sequence"),
    whole("wave"),
    text("journey"),
    text("cart"),
    text("tote"),
    text("person"),
    text("at_slot"),
    whole("walk_mm"),
    flag("walk_proven"),
    moment("released_at", known=False),
    moment("started_at", known=False),
    moment("done_at", known=False),
    sa.Index(None, "state"),
    sa.Index(None, "journey"),
    sa.Index(None, "wave"),
    sa.Index(None, "started_at"),
)
round_order = table(
    "round_order",
    sa.Column("round", sa.Integer, to("pick_round.round"), primary_key=True, autoincrement=False),
    key("order_ref", to("customer_order.order_ref")),
    whole("position"),
    text("tote"),
    sa.Index(None, "order_ref"),
)
task = table(
    "task",
    serial("task"),
    whole("round", to("pick_round.round")),
    whole("sequence"),
    text("order_ref"),
    whole("line"),
    text("sku"),
    text("slot", to("place.place")),
    text("lot"),
    whole("wanted"),
    whole("picked"),
    whole("in_hand"),
    choice("state", TaskState),
    sa.ForeignKeyConstraint(["order_ref", "line"], ["order_line.order_ref", "order_line.line"]),
    check("not_too_many", "picked >= 0 AND in_hand >= 0 AND picked + in_hand <= wanted"),
    sa.Index(None, "round", "state"),
    sa.Index(None, "order_ref", "line"),
    sa.Index(None, "slot", "state"),
)
tote = table(
    "tote",
    key("tote"),
    text("order_ref"),
    whole("round"),
    whole("wave"),
    text("at"),
    sa.Index(None, "order_ref"),
    sa.Index(None, "wave"),
)
cart = table("cart", key("cart"), whole("positions"), whole("round"), flag("broken", usual=False))
wall_slot = table("wall_slot", key("wall_slot"), whole("sequence"), text("order_ref"))

claim = table(
    "claim",
    serial("claim"),
    text("subject"),
    text("person"),
    text("station"),
    moment("lease_until"),
    flag("active"),
    sa.Index(None, "subject"),
)
sa.Index(
    "uq_claim_one_active",
    claim.c.subject,
    unique=True,
    sqlite_where=claim.c.active == sa.literal_column("1"),
)
