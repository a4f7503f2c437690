"""Zones of neighbouring aisles with loads as even as can be, and the way of orders through them."""

from warehouse_desk.planning.zones.balance import Zones, ZonesProblem, zones
from warehouse_desk.planning.zones.passes import Visit, passes

__all__ = ["Visit", "Zones", "ZonesProblem", "passes", "zones"]
