"""Which boxes to stock: the sets of sizes that the orders of the past would have cost least in."""

from warehouse_desk.planning.box_sets.problem import (
    BoxSet,
    BoxSetProblem,
    BoxSets,
    Cost,
    HeldBack,
    Offer,
    PastOrder,
)
from warehouse_desk.planning.box_sets.search import box_sets

__all__ = [
    "BoxSet",
    "BoxSetProblem",
    "BoxSets",
    "Cost",
    "HeldBack",
    "Offer",
    "PastOrder",
    "box_sets",
]
