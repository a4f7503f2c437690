"""Tables of what carriers and customs ask for, and of what printers did."""

import sqlalchemy as sa

from warehouse_desk.domain.carriers import Basis, CheckDigit
from warehouse_desk.domain.printing import PrintOutcome
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

carrier_zone = table(
    "carrier_zone",
    key("carrier", to("carrier.carrier")),
    key("country"),
    key("postcode"),
    text("zone"),
)
service_terms = table(
    "service_terms",
    key("carrier"),
    key("service"),
    whole("fuel_permille"),
    whole("max_girth_mm"),
    sa.ForeignKeyConstraint(["carrier", "service"], ["service.carrier", "service.service"]),
)
surcharge = table(
    "surcharge",
    key("carrier"),
    key("service"),
    key("name"),
    choice("basis", Basis),
    whole("above"),
    text("zone"),
    whole("fee_cents"),
    whole("permille"),
    sa.ForeignKeyConstraint(["carrier", "service"], ["service.carrier", "service.service"]),
)
day_off = table("day_off", key("carrier", to("carrier.carrier")), key("day"))
number_range = table(
    "number_range",
    key("carrier", to("carrier.carrier")),
    key("service"),
    text("prefix"),
    whole("first"),
    whole("last"),
    text("suffix"),
    choice("digit", CheckDigit),
)
label_template = table(
    "label_template",
    key("carrier", to("carrier.carrier")),
    key("service"),
    text("mark"),
    text("routing"),
    text("code"),
    text("label_address", usual=""),
)
carrier_number = table(
    "carrier_number",
    sa.Column("label", sa.Integer, primary_key=True, autoincrement=False),
    text("carrier", to("carrier.carrier")),
    text("number"),
    sa.UniqueConstraint("carrier", "number"),
)
return_terms = table(
    "return_terms",
    key("carrier", to("carrier.carrier")),
    key("country"),
    text("service"),
    text("name"),
    whole("fee_cents"),
    whole("transit_days"),
    text("drop_off"),
    flag("picks_up"),
)
pick_up_window = table(
    "pick_up_window",
    key("carrier", to("carrier.carrier")),
    key("country"),
    sa.Column("weekday", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("begins", sa.Integer, primary_key=True, autoincrement=False),
    whole("ends"),
    whole("order_by"),
    whole("days_before"),
    whole("fee_cents"),
    check("ends_after_it_begins", "ends > begins"),
)
return_label = table(
    "return_label",
    serial("label"),
    text("tracking"),
    text("order_ref", to("customer_order.order_ref")),
    text("rma"),
    text("carrier", to("carrier.carrier")),
    text("service"),
    text("number"),
    whole("fee_cents"),
    moment("made_at", known=False),
    sa.UniqueConstraint("tracking"),
    sa.Index(None, "order_ref"),
    sa.Index(None, "rma"),
)
customs = table(
    "customs", key("sku", to("product.sku")), text("hs_code"), text("origin"), text("description")
)
print_try = table(
    "print_try",
    serial("number"),
    sa.Column("message", sa.Integer, sa.ForeignKey("outbox.id"), nullable=False),
    text("printer"),
    moment("at"),
    choice("outcome", PrintOutcome),
    text("trouble"),
    text("facts"),
    sa.Index(None, "message"),
)
