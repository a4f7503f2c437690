"""Planning problems as JSON: the shapes of a line, and numbers of any unit as whole ones."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Literal

import msgspec

from warehouse_desk.planning.floor import Blocked, Door, Floor, OneWay, Stop
from warehouse_desk.planning.impossible import Cause, Impossible

Number = int | Decimal
#: x and the number of a cross-aisle.
DoorShape = tuple[Number, int]
#: The number of an aisle and y.
StopShape = tuple[int, Number]
#: An aisle's number (one-way towards rising y), or with its direction.
OneWayShape = int | tuple[int, Literal["up", "down", 1, -1]]
#: An aisle's number (blocked whole), or with the two ends of the blocked stretch.
BlockedShape = int | tuple[int, Number, Number]
Name = int | str | None

#: No length, weight, time or cost is greater, and none has more places after the point.
GREATEST = 10**12
PLACES = 6


class Line(msgspec.Struct):
    """What every problem has."""

    id: Name = None


class FloorShape(msgspec.Struct):
    """Where the aisles and cross-aisles are."""

    aisle_x: list[Number]
    cross_y: list[Number]
    one_way: list[OneWayShape] = []
    blocked: list[BlockedShape] = []


class Walking(Line):
    """What problems with walks share; one-way and blocked aisles stand here or in the floor."""

    floor: FloorShape | None = None
    start: DoorShape | None = None
    end: DoorShape | int | None = None
    one_way: list[OneWayShape] = []
    blocked: list[BlockedShape] = []


class WalkShape(Walking):
    """A walk over a floor, or by distances."""

    stops: list[StopShape] = []
    distances: list[list[Number]] | None = None


class OrderShape(msgspec.Struct):
    """An order to batch; of higher `priority`, its batch begins first."""

    id: int | str
    size: Number
    stops: list[StopShape]
    due: Number | None = None
    volume: Number = 0
    weight: Number = 0
    pieces: int = 0
    priority: int = 0


class TimesShape(msgspec.Struct):
    """Times of a batch: to set up, for a unit of length, for a stop of an order."""

    setup: Number = 0
    travel: Number = 1
    pick: Number = 0


class LimitsShape(msgspec.Struct):
    """What a batch may hold besides its capacity; lines are the stops of its orders."""

    volume: Number | None = None
    weight: Number | None = None
    pieces: int | None = None
    lines: int | None = None


class BatchesShape(Walking, kw_only=True):
    """Orders to batch."""

    capacity: Number
    orders: list[OrderShape]
    pickers: int = 1
    times: TimesShape = msgspec.field(default_factory=TimesShape)
    limits: LimitsShape = msgspec.field(default_factory=LimitsShape)


class PassShape(msgspec.Struct):
    """An order on its way through zones."""

    id: int | str
    aisles: list[int]


class ZonesShape(Line, kw_only=True):
    """Aisles to divide into zones, and orders that pass through them."""

    aisle_loads: list[Number]
    zones: int
    orders: list[PassShape] = []
    mode: Literal["sequential", "parallel"] = "sequential"


class WaveShape(Line, kw_only=True):
    """Orders and aisles to choose a wave from."""

    orders: list[dict[str, int]]
    aisles: list[dict[str, int]]
    min: int
    max: int


class PieceShape(msgspec.Struct):
    """A line of an order to pack."""

    sku: str
    l: Number  # noqa: E741 - the format's own names
    w: Number
    h: Number
    weight: Number = 0
    qty: int = 1
    rot: Literal["any", "upright", "none"] = "any"
    fragile: bool = False
    max_load: Number | None = None
    padding: Number = 0


class ServiceShape(msgspec.Struct):
    """What a carrier takes a parcel for: `steps` are weights up to which it costs so much."""

    id: str
    steps: list[tuple[Number, Number]]
    fee: Number = 0
    divisor: int = 0


class PackShape(Line, kw_only=True):
    """An order to pack, clear of the walls; by cost with what carriers take for a parcel."""

    lines: list[PieceShape]
    clearance: Number = 0
    services: list[ServiceShape] = []


class BoxShape(msgspec.Struct):
    """A standard box; without a payload it holds any weight."""

    id: str
    il: Number
    iw: Number
    ih: Number
    ol: Number = 0
    ow: Number = 0
    oh: Number = 0
    tare: Number = 0
    max_weight: Number = GREATEST
    cost: Number = 0


class Scale:
    """A power of ten that makes every number of a problem whole."""

    def __init__(self, numbers: Iterable[Number]) -> None:
        self._places = 0
        for number in numbers:
            if not -GREATEST <= number <= GREATEST:
                raise Impossible(Cause.BAD_PROBLEM, greatest=GREATEST)
            if isinstance(number, Decimal):
                self._places = max(self._places, -int(number.normalize().as_tuple().exponent))
        if self._places > PLACES:
            raise Impossible(Cause.BAD_PROBLEM, places=self._places, most=PLACES)

    @property
    def factor(self) -> int:
        """Name the power of ten."""
        return int(10**self._places)

    def __mul__(self, other: "Scale") -> "Scale":
        """Scale a product of numbers of two scales."""
        product = Scale(())
        product._places = self._places + other._places
        return product

    def cube(self, whole: int) -> Number:
        """Turn a whole volume into one of the problem's unit."""
        return (self * self * self).back(whole)

    def whole(self, number: Number) -> int:
        """Turn a number of the problem into a whole one."""
        return int(number * self.factor)

    def back(self, whole: int) -> Number:
        """Turn a whole number into one of the problem's unit."""
        if whole % self.factor == 0:
            return whole // self.factor
        return Decimal(whole).scaleb(-self._places).normalize()


class Ground:
    """The floor of a problem in whole numbers; its lines may be named in any order."""

    def __init__(self, shape: Walking, stops: Sequence[StopShape]) -> None:
        if shape.floor is None or shape.start is None or isinstance(shape.end, int):
            raise Impossible(Cause.BAD_PROBLEM, field="floor, start, end")
        floor = shape.floor
        shut = [*floor.blocked, *shape.blocked]
        doors = [shape.start, *([shape.end] if shape.end else [])]
        stretches = [y for b in shut if not isinstance(b, int) for y in b[1:]]
        ys = [y for _, y in stops]
        xs = [x for x, _ in doors]
        self.scale = Scale([*floor.aisle_x, *floor.cross_y, *ys, *xs, *stretches])
        x = [self.scale.whole(x) for x in floor.aisle_x]
        y = [self.scale.whole(y) for y in floor.cross_y]
        self._aisle = {old: new for new, old in enumerate(sorted(range(len(x)), key=x.__getitem__))}
        self._cross = {old: new for new, old in enumerate(sorted(range(len(y)), key=y.__getitem__))}
        rules = (*floor.one_way, *shape.one_way)
        self.floor = Floor(
            tuple(sorted(x)),
            tuple(sorted(y)),
            tuple(self._one_way(rule) for rule in rules),
            tuple(self._blocked(b, min(y, default=0), max(y, default=0)) for b in shut),
        )
        self.start = self._door(doors[0])
        self.end = self._door(doors[1]) if shape.end else None
        self._require(doors, stops)

    def _require(self, doors: Iterable[DoorShape], stops: Iterable[StopShape]) -> None:
        """Refuse places off the floor as they were written, not as they were scaled."""
        off: list[object] = [door for door in doors if not self.floor.holds(self._door(door))]
        off += [stop for stop in stops if not self.floor.holds(self.stop(stop))]
        if off:
            raise Impossible(Cause.OFF_THE_FLOOR, places=off)

    def _one_way(self, rule: OneWayShape) -> OneWay:
        if isinstance(rule, int):
            return OneWay(self._aisle.get(rule, -1))
        return OneWay(self._aisle.get(rule[0], -1), rule[1] in ("up", 1))

    def _blocked(self, rule: BlockedShape, low: int, high: int) -> Blocked:
        if isinstance(rule, int):
            return Blocked(self._aisle.get(rule, -1), low, high)
        ends = sorted(self.scale.whole(y) for y in rule[1:])
        return Blocked(self._aisle.get(rule[0], -1), ends[0], ends[1])

    def _door(self, shape: DoorShape) -> Door:
        return Door(self.scale.whole(shape[0]), self._cross.get(shape[1], -1))

    def stop(self, shape: StopShape) -> Stop:
        """Turn an aisle and y into a stop."""
        return Stop(self._aisle.get(shape[0], -1), self.scale.whole(shape[1]))
