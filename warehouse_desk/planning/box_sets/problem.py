"""Which orders were sent, which boxes there are or could be, and the sets of boxes proposed."""

from dataclasses import dataclass

from warehouse_desk.planning.boxing import Box, Line, Service
from warehouse_desk.planning.impossible import Cause, Impossible


@dataclass(frozen=True, slots=True)
class Offer:
    """A carrier's service, and the longest side in mm that it takes."""

    service: Service
    longest: int

    def price(self, box: Box, grams: int) -> int | None:
        """Tell what a parcel of so many grams of goods costs; None if it is not taken."""
        if max(box.ol, box.ow, box.oh) > self.longest:
            return None
        return self.service.price(box, grams)

    @property
    def heaviest(self) -> int:
        """Tell the most that a parcel may weigh."""
        return self.service.steps[-1][0]


@dataclass(frozen=True, slots=True)
class PastOrder:
    """An order as it was sent; `at` counts seconds from any moment, `void_cents` fill a litre."""

    ref: str
    at: int
    lines: tuple[Line, ...]
    offers: tuple[Offer, ...]
    void_cents: int = 0


@dataclass(frozen=True, slots=True)
class BoxSetProblem:
    """Past orders, the boxes of today, the sizes that can be bought, how many boxes a set may have.

    Without sizes to buy they are free, and cost what the boxes of today let expect.
    """

    orders: tuple[PastOrder, ...]
    today: tuple[Box, ...]
    to_buy: tuple[Box, ...] = ()
    counts: tuple[int, ...] = (3, 4, 5)
    support: int = 70
    clearance: int = 0

    def __post_init__(self) -> None:
        """Refuse what means nothing."""
        if not self.today or any(min(box.inner) < 1 for box in (*self.today, *self.to_buy)):
            raise Impossible(Cause.BAD_PROBLEM, field="today", expected="boxes with room")
        if not self.orders or any(not order.lines for order in self.orders):
            raise Impossible(Cause.BAD_PROBLEM, field="orders", expected="orders with goods")
        if not all(order.offers for order in self.orders):
            raise Impossible(Cause.BAD_PROBLEM, field="orders", expected="carriers")
        if not self.counts or min(self.counts) < 1:
            raise Impossible(Cause.BAD_PROBLEM, field="counts", expected="at least 1")


@dataclass(frozen=True, slots=True)
class Cost:
    """What parcels cost, in cents, and the room in them that is left empty, in mm³."""

    parcels: int = 0
    box_cents: int = 0
    void_cents: int = 0
    freight_cents: int = 0
    void: int = 0

    @property
    def cents(self) -> int:
        """Add up the money."""
        return self.box_cents + self.void_cents + self.freight_cents

    def __add__(self, other: "Cost") -> "Cost":
        """Take both together."""
        return Cost(
            self.parcels + other.parcels,
            self.box_cents + other.box_cents,
            self.void_cents + other.void_cents,
            self.freight_cents + other.freight_cents,
            self.void + other.void,
        )

    def times(self, many: int) -> "Cost":
        """Take it so many times."""
        return Cost(
            self.parcels * many,
            self.box_cents * many,
            self.void_cents * many,
            self.freight_cents * many,
            self.void * many,
        )


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A set chosen by earlier orders, judged by these later ones: what today's boxes and it cost.

    `first` and `last` are the moments of the orders it is judged by; `unsent` of them go into none
    of its boxes and are not counted in the cents.
    """

    first: int
    last: int
    orders: int
    today_cents: int
    cents: int
    unsent: int = 0

    @property
    def saved_bp(self) -> int:
        """Compute what is saved, in basis points of today's cost."""
        return (self.today_cents - self.cents) * 10_000 // max(1, self.today_cents)


@dataclass(frozen=True, slots=True)
class BoxSet:
    """Boxes, smallest first, how many parcels each takes, and what all orders cost in them.

    `unsent` orders go into none of them and are not in the cost. `bound` is what no set of as many
    of the sizes looked at can fall below.
    """

    boxes: tuple[Box, ...]
    uses: tuple[int, ...]
    cost: Cost
    unsent: int = 0
    bound: int | None = None
    held_back: tuple[HeldBack, ...] = ()

    @property
    def proven(self) -> bool:
        """Tell whether no other set of as many of the sizes looked at is cheaper."""
        return self.bound == self.cost.cents


@dataclass(frozen=True, slots=True)
class BoxSets:
    """Today's set and the best found of each number; all of them for the same `orders`.

    `sizes` were looked at; `too_big` names orders that go into none of today's boxes.
    """

    today: BoxSet
    proposals: tuple[BoxSet, ...]
    orders: int
    sizes: int
    too_big: tuple[str, ...]
