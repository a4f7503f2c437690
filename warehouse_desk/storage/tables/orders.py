"""Tables of customers, orders and promises."""

import sqlalchemy as sa

from warehouse_desk.domain.orders import OrderState, TextAbout
from warehouse_desk.storage.tables.base import (
    Choice,
    check,
    choice,
    flag,
    key,
    moment,
    one_of,
    serial,
    table,
    text,
    to,
    whole,
)

channel = table("channel", key("channel"), text("name"))
contact = table(
    "contact",
    serial("contact"),
    text("customer"),
    text("name"),
    text("address1"),
    text("address2"),
    text("city"),
    text("postcode"),
    text("country"),
    text("email"),
    text("phone"),
    text("language"),
)
customer_order = table(
    "customer_order",
    key("order_ref"),
    text("channel", to("channel.channel")),
    whole("contact", to("contact.contact")),
    text("service"),
    moment("placed_at"),
    moment("ship_by"),
    text("currency"),
    choice("state", OrderState),
    flag("held"),
    flag("expedited"),
    moment("shipped_at", known=False),
    moment("delivered_at", known=False),
    sa.Index(None, "state", "ship_by"),
    sa.Index(None, "contact"),
)
customer_text = table(
    "customer_text",
    sa.Column("about", Choice(TextAbout), one_of("about", TextAbout), primary_key=True),
    key("subject"),
    sa.Column("line", sa.Integer, primary_key=True, autoincrement=False),
    text("text"),
    text("salt"),
)
order_line = table(
    "order_line",
    key("order_ref", to("customer_order.order_ref")),
    sa.Column("line", sa.Integer, primary_key=True, autoincrement=False),
    text("sku", to("product.sku")),
    whole("ordered"),
    whole("price_cents"),
    whole("picked"),
    whole("packed"),
    whole("shipped"),
    whole("returned"),
    whole("short"),
    whole("cancelled"),
    text("short_reason"),
    check("ordered_something", "ordered > 0"),
    check(
        "in_order",
        "0 <= returned AND returned <= shipped AND shipped <= packed AND packed <= picked",
    ),
    check(
        "not_more_than_ordered",
        "short >= 0 AND cancelled >= 0 AND picked + short + cancelled <= ordered",
    ),
    sa.Index(None, "sku"),
)
reservation = table(
    "reservation",
    serial("reservation"),
    text("order_ref"),
    whole("line"),
    text("sku"),
    text("place"),
    text("lot"),
    whole("quantity"),
    sa.ForeignKeyConstraint(["order_ref", "line"], ["order_line.order_ref", "order_line.line"]),
    sa.ForeignKeyConstraint(["sku", "place", "lot"], ["stock.sku", "stock.place", "stock.lot"]),
    check("promises_something", "quantity > 0"),
    sa.UniqueConstraint("order_ref", "line", "place", "lot"),
    sa.Index(None, "sku", "place", "lot"),
)
complaint = table(
    "complaint",
    serial("complaint"),
    text("order_ref", to("customer_order.order_ref")),
    text("text"),
    moment("opened_at"),
    moment("closed_at", known=False),
    flag("escalated"),
)
