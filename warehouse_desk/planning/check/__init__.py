"""The rules of every plan, written without a look at the solvers.

Each `check_…` returns every rule that a plan breaks; `require` raises when there is one.
"""

from warehouse_desk.planning.check.batches import check_batches
from warehouse_desk.planning.check.boxes import check_boxes
from warehouse_desk.planning.check.floor import (
    Drawing,
    DrawnAisle,
    DrawnSlot,
    Finding,
    Flaw,
    check_floor,
)
from warehouse_desk.planning.check.lists import check_day, check_pick_lists
from warehouse_desk.planning.check.violation import BrokenPlan, Rule, Violation, require
from warehouse_desk.planning.check.walks import check_scattered, check_walk
from warehouse_desk.planning.check.zones import check_wave, check_zones

__all__ = [
    "BrokenPlan",
    "Drawing",
    "DrawnAisle",
    "DrawnSlot",
    "Finding",
    "Flaw",
    "Rule",
    "Violation",
    "check_batches",
    "check_boxes",
    "check_day",
    "check_floor",
    "check_pick_lists",
    "check_scattered",
    "check_walk",
    "check_wave",
    "check_zones",
    "require",
]
