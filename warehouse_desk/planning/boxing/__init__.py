"""Which box to pack an order into, and how."""

from warehouse_desk.planning.boxing.choose import boxes
from warehouse_desk.planning.boxing.problem import (
    Box,
    BoxProblem,
    Line,
    NotFit,
    Packing,
    Parcel,
    Placed,
    Rank,
    Rotation,
    Step,
    WhyNot,
)

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
    "Step",
    "WhyNot",
    "boxes",
]
