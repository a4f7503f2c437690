"""The floor and a round's walk on it, as the map draws them."""

from collections.abc import Iterable
from dataclasses import dataclass

from warehouse_desk.domain.floor import SELLABLE, Aisle, Direction, Place
from warehouse_desk.domain.picking import UNDONE, Round, Task
from warehouse_desk.planning.floor import Point, length
from warehouse_desk.usecases.floor import WarehouseFloor
from warehouse_desk.usecases.picking.step import walk_order
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.releasing.rounds import PlannedRound
from warehouse_desk.usecases.releasing.work import OpenWork


@dataclass(frozen=True, slots=True)
class MapAisle:
    """An aisle as it is drawn; y of its slots in mm."""

    name: str
    x: int
    blocked: bool
    direction: Direction
    ticks: tuple[int, ...]
    zone: str = ""


@dataclass(frozen=True, slots=True)
class FloorPlan:
    """What stands still on the map."""

    aisles: tuple[MapAisle, ...]
    cross_y: tuple[int, ...]
    start: Point


@dataclass(frozen=True, slots=True)
class Stand:
    """A slot of the walk."""

    slot: str
    at: Point
    done: bool


@dataclass(frozen=True, slots=True)
class WalkView:
    """A walk: behind, where its picker stands, and ahead."""

    stands: tuple[Stand, ...] = ()
    behind: tuple[Point, ...] = ()
    ahead: tuple[Point, ...] = ()
    you: Point | None = None

    @property
    def behind_mm(self) -> int:
        """Measure what was walked."""
        return length(self.behind)

    @property
    def all_mm(self) -> int:
        """Measure the whole walk."""
        return length(self.behind) + length(self.ahead)


def floor_plan(reading: Reading, whole: WarehouseFloor) -> FloorPlan:
    """Read how the floor is drawn; a store without aisles gives an empty plan."""
    aisles = sorted(reading.find(Aisle), key=lambda aisle: aisle.x_mm)
    ticks: dict[str, set[int]] = {}
    for place in reading.find(Place, kind=SELLABLE):
        ticks.setdefault(place.aisle, set()).add(place.position_mm)
    drawn = tuple(
        MapAisle(
            one.aisle, one.x_mm, one.blocked, one.direction,
            tuple(sorted(ticks.get(one.aisle, ()))), one.zone,
        )
        for one in aisles
    )  # fmt: skip
    return FloorPlan(drawn, whole.floor.cross_y, whole.floor.point(whole.start))


def walk_view(reading: Reading, whole: WarehouseFloor, number: int) -> WalkView:
    """Read how far a round has come on a floor."""
    round_ = reading.seek(Round, number)
    if round_ is None:
        return WalkView()
    tasks = walk_order(reading.find(Task, round=number))
    done = _stands(whole, (task for task in tasks if task.state not in UNDONE), done=True)
    ahead = _stands(whole, (task for task in tasks if task.state in UNDONE), done=False)
    start = whole.floor.point(whole.start)
    here = [one for one in ahead if one.slot == round_.at_slot]
    behind_stands = [*done, *here[:1]]
    you = behind_stands[-1].at if behind_stands else start
    behind = whole.way([start, *(one.at for one in behind_stands)])
    return WalkView(
        (*done, *ahead), behind, whole.way([you, *(one.at for one in ahead), start]), you
    )


def planned_walk(work: OpenWork, planned: PlannedRound) -> WalkView:
    """Draw a round that is not released yet, in the order in which it would be walked."""
    places = {promise.reservation: promise.place for promise in work.of(planned.orders)}
    slots = [one.place for one in planned.chosen] or [places[one] for one in planned.promises]
    whole = work.floor
    stands = tuple(_drawn(whole, slots, done=False))
    start = whole.floor.point(whole.start)
    return WalkView(stands, ahead=whole.way([start, *(one.at for one in stands), start]))


def _stands(whole: WarehouseFloor, tasks: Iterable[Task], *, done: bool) -> list[Stand]:
    return _drawn(whole, (task.slot for task in tasks), done=done)


def _drawn(whole: WarehouseFloor, slots: Iterable[str], *, done: bool) -> list[Stand]:
    return [
        Stand(slot, whole.floor.point(whole.stops[slot]), done)
        for slot in dict.fromkeys(slots)
        if slot in whole.stops
    ]
