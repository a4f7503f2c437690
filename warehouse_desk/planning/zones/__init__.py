"""Zones of neighbouring aisles, and orders, pick lists and pickers by zone."""

from warehouse_desk.planning.zones.balance import Zones, ZonesProblem, zones
from warehouse_desk.planning.zones.labour import Labour, labour, pickers_needed, wall_done
from warehouse_desk.planning.zones.lists import ListBatch, Lists, ListsProblem, Piece, pick_lists
from warehouse_desk.planning.zones.passes import Visit, passes

__all__ = [
    "Labour",
    "ListBatch",
    "Lists",
    "ListsProblem",
    "Piece",
    "Visit",
    "Zones",
    "ZonesProblem",
    "labour",
    "passes",
    "pick_lists",
    "pickers_needed",
    "wall_done",
    "zones",
]
