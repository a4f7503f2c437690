"""Which orders to pick on one walk, and who walks when."""

from collections import Counter
from dataclasses import dataclass

from warehouse_desk.planning.floor import Floor, Place, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.routing import Walk


@dataclass(frozen=True, slots=True)
class Order:
    """An order that goes whole into one batch; `due` is when its batch must have ended."""

    id: str
    size: int
    stops: tuple[Stop, ...]
    due: int | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """How long a batch takes, in one unit of time.

    With lengths in mm and times in ms, a `travel` of 1 is a walk at 1 m/s.
    """

    setup: int = 0
    travel: int = 1
    pick: int = 0

    def of(self, length: int, picks: int) -> int:
        """Compute the time of a batch."""
        return self.setup + self.travel * length + self.pick * picks


@dataclass(frozen=True, slots=True)
class BatchProblem:
    """Orders to spread over walks that carry `capacity` each (totes, positions or pieces)."""

    floor: Floor
    start: Place
    capacity: int
    orders: tuple[Order, ...]
    end: Place | None = None
    pickers: int = 1
    times: Times = Times()

    def __post_init__(self) -> None:
        """Refuse orders that no batch can hold, and names used twice."""
        if self.pickers < 1:
            raise Impossible(Cause.BAD_PROBLEM, field="pickers", expected="at least 1")
        if wrong := sorted(order.id for order in self.orders if order.size < 0):
            raise Impossible(Cause.BAD_PROBLEM, field="size", orders=wrong)
        if big := sorted(order.id for order in self.orders if order.size > self.capacity):
            raise Impossible(Cause.OVER_CAPACITY, orders=big, capacity=self.capacity)
        names = Counter(order.id for order in self.orders)
        if double := sorted(name for name, count in names.items() if count > 1):
            raise Impossible(Cause.BAD_PROBLEM, field="id", orders=double)
        ends = (self.start, self.finish)
        self.floor.require((*ends, *(stop for order in self.orders for stop in order.stops)))

    @property
    def finish(self) -> Place:
        """Name the place where every walk ends."""
        return self.start if self.end is None else self.end

    @property
    def has_due_dates(self) -> bool:
        """Tell whether any order must be ready by a time."""
        return any(order.due is not None for order in self.orders)


@dataclass(frozen=True, slots=True)
class Batch:
    """Orders of one walk. `walk.order` counts the stops of all its orders in the order named."""

    orders: tuple[str, ...]
    walk: Walk
    picker: int
    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Batches:
    """Batches in the order in which they begin; `late` are orders ready after their due time."""

    batches: tuple[Batch, ...]
    length: int
    late: tuple[str, ...]
