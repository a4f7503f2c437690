"""Tables of the catalogue, the floor and the stock."""

import sqlalchemy as sa

from warehouse_desk.domain.catalogue import Cushioning, Rotation
from warehouse_desk.domain.floor import Direction, PlaceKind
from warehouse_desk.domain.moving import MoveKind, MoveState
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

product = table(
    "product",
    key("sku"),
    text("name"),
    whole("length_mm"),
    whole("width_mm"),
    whole("height_mm"),
    whole("weight_g"),
    choice("rotation", Rotation),
    flag("fragile"),
    text("category"),
    flag("lots"),
    flag("expiry"),
    flag("serials"),
    whole("reorder_point"),
    text("picture"),
    choice("cushioning", Cushioning),
    check("has_size", "length_mm > 0 AND width_mm > 0 AND height_mm > 0 AND weight_g > 0"),
)
barcode = table(
    "barcode",
    key("code"),
    text("sku", to("product.sku")),
    whole("quantity"),
    check("counts", "quantity > 0"),
    sa.Index(None, "sku"),
)
lot = table("lot", key("sku", to("product.sku")), key("lot"), text("expiry"))
supply = table(
    "supply",
    serial("supply"),
    text("sku", to("product.sku")),
    text("supplier"),
    whole("quantity"),
    whole("received"),
    text("due"),
)

zone = table("zone", key("zone"), text("name"), whole("sequence"))
aisle = table(
    "aisle",
    key("aisle"),
    text("zone", to("zone.zone")),
    whole("x_mm"),
    choice("direction", Direction),
    flag("blocked"),
)
cross_aisle = table("cross_aisle", serial("cross_aisle"), text("name"), whole("y_mm"))
place = table(
    "place",
    key("place"),
    choice("kind", PlaceKind),
    text("zone"),
    text("aisle"),
    whole("position_mm"),
    whole("level"),
    flag("blocked"),
    whole("most_pieces", usual=0),
    whole("volume_cm3", usual=0),
    check("virtual_is_marked", "(kind = 'virtual') = (place LIKE '@%')"),
    sa.Index(None, "kind"),
)

stock = table(
    "stock",
    key("sku", to("product.sku")),
    key("place", to("place.place")),
    key("lot"),
    whole("quantity"),
    whole("reserved"),
    check("not_less_than_nothing", "quantity >= 0 OR place LIKE '@%'"),
    check("promised_is_there", "reserved >= 0 AND (reserved <= quantity OR reserved = 0)"),
    sa.Index(None, "place"),
)
movement = table(
    "movement",
    serial("id"),
    text("operation", to("operation.key")),
    text("sku", to("product.sku")),
    text("place", to("place.place")),
    text("lot"),
    text("serial"),
    whole("delta"),
    moment("at"),
    text("person"),
    text("reason"),
    check("moves", "delta <> 0"),
    sa.Index(None, "sku", "place"),
    sa.Index(None, "operation"),
)
serial_unit = table(
    "serial_unit",
    key("sku", to("product.sku")),
    key("serial"),
    text("place", to("place.place")),
    text("lot"),
)
count = table(
    "count",
    serial("count"),
    text("place", to("place.place")),
    text("sku"),
    text("reason"),
    text("state"),
    whole("expected"),
    whole("found"),
    moment("opened_at"),
    text("person"),
    moment("closed_at", known=False),
    sa.Index(None, "state", "place"),
)
count_line = table(
    "count_line",
    sa.Column("count", sa.Integer, to("count.count"), primary_key=True, autoincrement=False),
    sa.Column("turn", sa.Integer, primary_key=True, autoincrement=False),
    key("sku", to("product.sku")),
    key("lot"),
    key("serial"),
    whole("expected"),
    whole("found"),
    text("person"),
    moment("at"),
    check("found_something", "found >= 0"),
)
move = table(
    "move",
    serial("move"),
    choice("kind", MoveKind),
    text("sku", to("product.sku")),
    text("lot"),
    text("origin", to("place.place")),
    text("target"),
    whole("wanted"),
    text("person"),
    moment("opened_at"),
    choice("state", MoveState),
    whole("moved"),
    check("moves_something", "wanted > 0 AND moved >= 0"),
    sa.Index(None, "state"),
)
