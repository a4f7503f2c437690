"""Tables of returns, returned units and inspections."""

import sqlalchemy as sa

from warehouse_desk.domain.returns import (
    CostKind,
    Disposition,
    Grade,
    PickUpState,
    Remedy,
    ReturnReason,
    ReturnState,
    UnitState,
    WayBack,
)
from warehouse_desk.storage.tables.base import (
    check,
    choice,
    content,
    flag,
    key,
    moment,
    serial,
    table,
    text,
    to,
    whole,
)

goods_return = table(
    "goods_return",
    key("rma"),
    text("order_ref", to("customer_order.order_ref")),
    choice("state", ReturnState),
    moment("requested_at"),
    moment("received_at", known=False),
    moment("closed_at", known=False),
    text("rule"),
    text("because"),
    choice("remedy", Remedy),
    choice("way", WayBack),
    sa.Index(None, "order_ref"),
    sa.Index(None, "state"),
)
return_line = table(
    "return_line",
    key("rma", to("goods_return.rma")),
    sa.Column("line", sa.Integer, primary_key=True, autoincrement=False),
    text("sku", to("product.sku")),
    whole("quantity"),
    choice("reason", ReturnReason),
    whole("received"),
    text("condition"),
    text("rule"),
    check("announces_something", "quantity > 0 AND received >= 0"),
)
pick_up = table(
    "pick_up",
    serial("pick_up"),
    text("rma", to("goods_return.rma")),
    sa.Column("label", sa.Integer, sa.ForeignKey("return_label.label"), nullable=False),
    text("carrier", to("carrier.carrier")),
    moment("begins"),
    moment("ends"),
    moment("order_until"),
    moment("ordered_at"),
    whole("fee_cents"),
    choice("state", PickUpState),
    text("number"),
    sa.Index(None, "rma"),
    sa.Index(None, "state"),
)
pick_up_address = table(
    "pick_up_address",
    sa.Column("pick_up", sa.Integer, to("pick_up.pick_up"), primary_key=True, autoincrement=False),
    text("name"),
    text("address1"),
    text("address2"),
    text("city"),
    text("postcode"),
    text("country"),
    text("phone"),
)
returned_unit = table(
    "returned_unit",
    key("plate"),
    text("rma", to("goods_return.rma")),
    whole("line"),
    text("sku", to("product.sku")),
    text("lot"),
    text("serial"),
    text("reason"),
    choice("state", UnitState),
    text("place", to("place.place")),
    flag("expected"),
    text("grade"),
    text("disposition"),
    whole("refund_cents"),
    moment("refund_due", known=False),
    moment("refunded_at", known=False),
    text("refund_parts"),
    whole("container"),
    sa.Index(None, "rma"),
    sa.Index(None, "state"),
    sa.Index(None, "container"),
)
inspection = table(
    "inspection",
    serial("inspection"),
    text("plate", to("returned_unit.plate")),
    text("person"),
    moment("started_at"),
    moment("finished_at", known=False),
    text("answers"),
    text("computed_grade"),
    text("grade"),
    text("overruled_because"),
    text("rule"),
    text("report_hash"),
    text("previous_hash"),
    text("sealed_parts"),
    sa.Index(None, "plate"),
)
inspection_form = table("inspection_form", key("category"), text("body"))
photo = table(
    "photo",
    key("path"),
    text("sha256"),
    text("subject"),
    moment("taken_at"),
    text("person"),
    sa.Index(None, "subject"),
)
#: The pictures themselves, where the store is a server; beside a file they are files.
photo_content = table("photo_content", key("path"), content("content"))
return_rule = table("return_rule", key("rule"), whole("position"), text("body"))
order_charge = table(
    "order_charge",
    key("order_ref", to("customer_order.order_ref")),
    whole("discount_cents"),
    whole("shipping_cents"),
    whole("tax_bp"),
    check("is_sound", "discount_cents >= 0 AND shipping_cents >= 0 AND tax_bp BETWEEN 0 AND 9900"),
)
unit_cost = table(
    "unit_cost",
    serial("cost"),
    text("plate", to("returned_unit.plate")),
    choice("kind", CostKind),
    whole("cents"),
    moment("at"),
    text("person"),
    whole("label", usual=0),
    check("costs_something", "cents > 0"),
    sa.Index(None, "plate"),
    sa.Index(None, "label"),
)
second_look = table(
    "second_look",
    serial("look"),
    text("plate", to("returned_unit.plate")),
    text("person"),
    moment("started_at"),
    moment("finished_at", known=False),
    text("answers"),
    text("grade"),
    sa.Index(None, "plate"),
)
return_container = table(
    "return_container",
    serial("container"),
    text("tote", to("tote.tote")),
    choice("disposition", Disposition),
    moment("opened_at"),
    text("person"),
    moment("closed_at", known=False),
    moment("emptied_at", known=False),
    text("emptied_into"),
    sa.Index(None, "tote"),
)
cleaning = table(
    "cleaning",
    serial("cleaning"),
    text("plate", to("returned_unit.plate")),
    text("question"),
    moment("opened_at"),
    text("person"),
    moment("started_at", known=False),
    whole("seconds"),
    moment("finished_at", known=False),
    sa.Index(None, "plate"),
)
reference_case = table(
    "reference_case",
    key("plate", to("returned_unit.plate")),
    choice("grade", Grade),
    text("person"),
    moment("at"),
)
reference_look = table(
    "reference_look",
    serial("look"),
    text("plate", to("reference_case.plate")),
    text("person"),
    moment("at"),
    text("answers"),
    choice("grade", Grade),
    sa.Index(None, "plate"),
)
survey = table(
    "survey",
    key("rma", to("goods_return.rma")),
    whole("score"),
    text("comment"),
    moment("at"),
    check("is_a_score", "score BETWEEN 1 AND 5"),
)
