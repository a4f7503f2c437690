"""The floor as planning needs it: from the aisles and places of the store."""

from dataclasses import dataclass

from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.floor import Aisle, CrossAisle, Place
from warehouse_desk.planning.floor import Blocked, Door, Floor, OneWay, Point, Stop
from warehouse_desk.planning.routing import Walk, WalkProblem, walk
from warehouse_desk.usecases.ports import Reading

#: The settings that say where walks begin: x in mm, and the number of the cross-aisle.
START_X = "floor.start_x"
START_CROSS = "floor.start_cross"


@dataclass(frozen=True, slots=True)
class WalkedSlots:
    """Slots in the order they are walked, and the way."""

    slots: tuple[str, ...]
    length_mm: int
    proven: bool
    path: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class WarehouseFloor:
    """The planner's floor with the names of its places."""

    floor: Floor
    start: Door
    stops: dict[str, Stop]

    def walk(self, slots: list[str]) -> WalkedSlots:
        """Walk from the start through slots and back; slots beside the aisles come last."""
        known = sorted({slot for slot in slots if slot in self.stops})
        beside = sorted({slot for slot in slots if slot not in self.stops})
        problem = WalkProblem(self.floor, self.start, tuple(self.stops[slot] for slot in known))
        result = walk(problem)
        found: Walk = result.plan
        order = tuple(known[index] for index in problem.whole(found.order))
        path = found.path
        if order and self.floor.is_open and self.stops[order[0]] > self.stops[order[-1]]:
            order, path = order[::-1], path[::-1]  # a round trip may be walked either way
        return WalkedSlots((*order, *beside), found.length, result.proven, path)


def warehouse_floor(reading: Reading) -> WarehouseFloor:
    """Read the floor; aisles in the order of their x, cross-aisles in the order of their y.

    Nobody walks through a blocked aisle: its slots count as beside the aisles.
    """
    aisles = sorted(reading.find(Aisle), key=lambda aisle: aisle.x_mm)
    crosses = sorted(cross.y_mm for cross in reading.find(CrossAisle)) or [0]
    index = {aisle.aisle: at for at, aisle in enumerate(aisles) if not aisle.blocked}
    floor = Floor(
        tuple(aisle.x_mm for aisle in aisles) or (0,),
        tuple(crosses),
        tuple(OneWay(at) for at, aisle in enumerate(aisles) if aisle.one_way),
        tuple(
            Blocked(at, crosses[0], crosses[-1]) for at, aisle in enumerate(aisles) if aisle.blocked
        ),
    )
    stops = {
        place.place: Stop(index[place.aisle], place.position_mm)
        for place in reading.find(Place)
        if place.aisle in index and floor.cross_y[0] <= place.position_mm <= floor.cross_y[-1]
    }
    return WarehouseFloor(floor, _start(reading, floor), stops)


def _start(reading: Reading, floor: Floor) -> Door:
    x, cross = (reading.seek(Setting, name) for name in (START_X, START_CROSS))
    if x is None or cross is None:
        return Door(floor.aisle_x[0], 0)
    return Door(int(x.value), int(cross.value))
