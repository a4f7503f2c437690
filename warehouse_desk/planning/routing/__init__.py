"""In which order to visit stops, and the way between them."""

from warehouse_desk.planning.routing.insertion import Insertion, cheapest_place
from warehouse_desk.planning.routing.problem import TableProblem, Walk, WalkProblem
from warehouse_desk.planning.routing.scattered import ScatteredWalk, scattered_walk
from warehouse_desk.planning.routing.stocks import ScatteredProblem, Stock, Take
from warehouse_desk.planning.routing.walking import is_exact, walk

__all__ = [
    "Insertion",
    "ScatteredProblem",
    "ScatteredWalk",
    "Stock",
    "TableProblem",
    "Take",
    "Walk",
    "WalkProblem",
    "cheapest_place",
    "is_exact",
    "scattered_walk",
    "walk",
]
