"""Which orders to pick on one walk, and who walks when."""

from collections import Counter
from dataclasses import asdict, dataclass

from warehouse_desk.planning.floor import Floor, Place, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.routing import Walk

#: More than a floor picks in a day; planning answers at once that it is too much.
MOST_ORDERS = 20_000
MOST_LINES = 200_000


@dataclass(frozen=True, slots=True)
class Order:
    """An order that goes whole into one batch; `due` is when its batch must have ended.

    Batches with an order of higher `priority` begin first.
    """

    id: str
    size: int
    stops: tuple[Stop, ...]
    due: int | None = None
    volume: int = 0
    weight: int = 0
    pieces: int = 0
    priority: int = 0

    @property
    def takes(self) -> dict[str, int]:
        """Measure the order in every way in which a batch may be full."""
        return {
            "size": self.size,
            "volume": self.volume,
            "weight": self.weight,
            "pieces": self.pieces,
            "lines": len(self.stops),
        }


@dataclass(frozen=True, slots=True)
class Limits:
    """What a batch may hold besides its capacity; lines are stops."""

    volume: int | None = None
    weight: int | None = None
    pieces: int | None = None
    lines: int | None = None

    @property
    def rooms(self) -> dict[str, int]:
        """List the limits that are set."""
        return {name: room for name, room in asdict(self).items() if room is not None}


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
    limits: Limits = Limits()

    def __post_init__(self) -> None:
        """Refuse orders that no batch can hold, and names used twice."""
        if self.pickers < 1:
            raise Impossible(Cause.BAD_PROBLEM, field="pickers", expected="at least 1")
        if len(self.orders) > MOST_ORDERS or self._lines > MOST_LINES:
            raise Impossible(Cause.BAD_PROBLEM, most_orders=MOST_ORDERS, most_lines=MOST_LINES)
        if wrong := sorted(order.id for order in self.orders if min(order.takes.values()) < 0):
            raise Impossible(Cause.BAD_PROBLEM, field="size", orders=wrong)
        rooms = self.rooms
        if big := sorted(
            order.id
            for order in self.orders
            if any(order.takes[name] > room for name, room in rooms.items())
        ):
            raise Impossible(
                Cause.OVER_CAPACITY, orders=big, capacity=self.capacity, **self.limits.rooms
            )
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
    def _lines(self) -> int:
        return sum(len(order.stops) for order in self.orders)

    @property
    def rooms(self) -> dict[str, int]:
        """List how much of each measure fits into a batch."""
        return {"size": self.capacity, **self.limits.rooms}

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
