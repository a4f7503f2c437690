"""Which box to pack an order into, and how."""

from warehouse_desk.planning.boxing.choose import boxes
from warehouse_desk.planning.boxing.packing import NotFit, Packing, Parcel, WhyNot
from warehouse_desk.planning.boxing.problem import Box, BoxProblem, Line, Rank, Rotation, Service
from warehouse_desk.planning.boxing.steps import Placed, Step

__all__ = [
    "Box",
    "BoxProblem",
    "Line",
    "NotFit",
    "Packing",
    "Parcel",
    "Placed",
    "Rank",
    "Rotation",
    "Service",
    "Step",
    "WhyNot",
    "boxes",
]
