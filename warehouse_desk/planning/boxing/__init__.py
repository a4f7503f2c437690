"""Which box to pack an order into, and how."""

from warehouse_desk.planning.boxing.choose import boxes
from warehouse_desk.planning.boxing.packing import NotFit, Packing, Parcel, Placed, Step, WhyNot
from warehouse_desk.planning.boxing.problem import Box, BoxProblem, Line, Rank, Rotation, Service

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
