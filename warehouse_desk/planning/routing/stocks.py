"""What lies where, what is wanted of it, and how much is taken of each stock."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import groupby

from warehouse_desk.planning.floor import Floor, Place, Point, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.routing.problem import require_measurable

#: Without a date a stock comes after all that have one.
_LAST = 10**18
#: More pieces of a product are not counted in 32 bits.
MOST_PIECES = (1 << 30) - 1


@dataclass(frozen=True, slots=True)
class Stock:
    """How much of a product lies at a place; `expires` is any number that rises with the date."""

    product: int
    stop: Stop
    quantity: int
    expires: int | None = None


@dataclass(frozen=True, slots=True)
class Take:
    """How much to take of a stock, by its number."""

    stock: int
    quantity: int


@dataclass(frozen=True, slots=True)
class ScatteredProblem:
    """`wanted` of each product, to be fetched from its stocks, what expires first before the rest.

    With `emptying`, stocks on the way are emptied where they can be; else as few as possible are
    visited.
    """

    floor: Floor
    start: Place
    wanted: tuple[int, ...]
    stocks: tuple[Stock, ...]
    end: Place | None = None
    emptying: bool = False

    def __post_init__(self) -> None:
        """Refuse places off the floor, and wishes beyond what lies there or can be counted."""
        self.floor.require((self.start, self.finish, *(stock.stop for stock in self.stocks)))
        require_measurable(self.floor, (self.start, self.finish))
        known = range(len(self.wanted))
        if any(s.product not in known or s.quantity <= 0 for s in self.stocks):
            raise Impossible(Cause.BAD_PROBLEM, field="stocks")
        if min(self.wanted, default=0) < 0:
            raise Impossible(Cause.BAD_PROBLEM, field="wanted")
        if max(self.wanted, default=0) > MOST_PIECES:
            raise Impossible(Cause.BAD_PROBLEM, field="wanted", most=MOST_PIECES)
        there = [0] * len(self.wanted)
        for stock in self.stocks:
            there[stock.product] += stock.quantity
        if short := [product for product in known if there[product] < self.wanted[product]]:
            raise Impossible(Cause.NOT_ENOUGH, products=short)

    @property
    def finish(self) -> Place:
        """Name the place where the walk ends."""
        return self.start if self.end is None else self.end

    def point(self, stock: int) -> Point:
        """Find where a stock is."""
        return self.floor.point(self.stocks[stock].stop)


def by_expiry(problem: ScatteredProblem) -> tuple[list[Take], list[int], list[int]]:
    """Take what expires too early to be chosen; name the other stocks, and what they must give."""
    taken: list[Take] = []
    free: list[int] = []
    left = list(problem.wanted)
    stocks = problem.stocks

    def rank(number: int) -> tuple[int, int]:
        expires = stocks[number].expires
        return stocks[number].product, _LAST if expires is None else expires

    chosen_from: set[int] = set()
    for (product, _), same in groupby(sorted(range(len(stocks)), key=rank), key=rank):
        group = list(same)
        there = sum(stocks[number].quantity for number in group)
        if product in chosen_from or not left[product]:
            continue
        if left[product] < there:
            chosen_from.add(product)
            free += group
        else:
            taken += [Take(number, stocks[number].quantity) for number in group]
            left[product] -= there
    return taken, free, left


def share_out(
    problem: ScatteredProblem, free: Iterable[int], left: Sequence[int], by_the_way: Set[Point]
) -> list[Take]:
    """Take what is left from stocks by the way: from few large ones, or emptying small ones."""
    stocks = problem.stocks
    missing = list(left)
    takes = []
    sign = 1 if problem.emptying else -1
    for number in sorted(free, key=lambda number: (sign * stocks[number].quantity, number)):
        stock = stocks[number]
        if missing[stock.product] and problem.point(number) in by_the_way:
            count = min(missing[stock.product], stock.quantity)
            missing[stock.product] -= count
            takes.append(Take(number, count))
    return takes
