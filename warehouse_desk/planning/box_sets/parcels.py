"""How past orders go into boxes: the ways to pack each, whichever sizes a set has.

An order that fits goes into one box. Otherwise boxes of one size are filled one after the other;
each parcel may then be any other size that holds the same goods. A way found once so tells what
the order costs in every set: each parcel takes the cheapest size of the set that holds its goods.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from warehouse_desk.planning.box_sets.pricing import parcel_cost
from warehouse_desk.planning.box_sets.problem import BoxSetProblem, Cost, PastOrder
from warehouse_desk.planning.boxing import Box, BoxProblem, Line, boxes
from warehouse_desk.planning.stop import Stopping, never

#: Tries to get goods into a box, and into each parcel of an order that takes several.
TRIES = 8
TRIES_OF_MANY = 1
#: Goods hardly ever fill more of a box than this share, in per cent.
FULL = 92
#: An order of more parcels is packed thinned out, to about so many; each then stands for several.
PARCELS = 8
#: At most so many sizes are filled for an order, and none whose least cost is above this per cent
#: of the best one's.
FILLED = 10
TOO_DEAR = 150

#: Lines without names, in a fixed order: equal for equal goods.
Goods = tuple[Line, ...]

#: Goods of parcels, each with how many there are of it.
Contents = tuple[tuple[int, Goods], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """So many parcels with the same goods, and what one costs in each size that holds them."""

    many: int
    costs: dict[int, Cost]


#: Groups that together hold an order.
Way = tuple[Group, ...]


def bare(lines: Iterable[Line]) -> Goods:
    """Leave out what makes no difference to a box."""
    counts: Counter[Line] = Counter()
    for line in lines:
        counts[replace(line, sku="", qty=1)] += line.qty
    merged = [replace(line, qty=n) for line, n in counts.items() if n]
    return tuple(sorted(merged, key=lambda one: (-one.volume, one.l, one.w, one.weight, one.qty)))


class Packing:
    """Packs orders into sizes, more and more of them, and remembers what went in."""

    def __init__(self, problem: BoxSetProblem, cancelled: Callable[[], bool] = never) -> None:
        self.sizes: list[Box] = []
        self._heaviest = max(one.heaviest for order in problem.orders for one in order.offers)
        self._support, self._clearance = problem.support, problem.clearance
        self._quick = Stopping(steps=TRIES, cancelled=cancelled)
        self._quicker = Stopping(steps=TRIES_OF_MANY, cancelled=cancelled)
        self._held: dict[Goods, tuple[int, set[int]]] = {}
        self._filled: dict[tuple[Goods, int], Contents] = {}
        self.add(problem.today)
        self._today = len(self.sizes)

    def add(self, sizes: Iterable[Box]) -> None:
        """Take in sizes that are not there yet as cheap; none holds more than a carrier takes."""
        cheapest = {size.inner: size.cost for size in self.sizes}
        for size in sizes:
            if size.cost < cheapest.get(size.inner, size.cost + 1):
                cheapest[size.inner] = size.cost
                payload = min(size.max_weight, self._heaviest - size.tare)
                self.sizes.append(replace(size, max_weight=payload))

    def ways(self, order: PastOrder) -> list[Way]:
        """Find the ways to pack an order, with the costs of each parcel."""
        goods = bare(order.lines)
        contents: list[Contents] = [((1, goods),)] if self._holding(goods) else []
        contents += filter(None, (self._fill(goods, main) for main in self._mains(goods, order)))
        ways = (tuple(self._group(n, part, order) for n, part in one) for one in contents)
        return [way for way in ways if all(group.costs for group in way)]

    def _group(self, many: int, goods: Goods, order: PastOrder) -> Group:
        weight, volume = _weight(goods), _volume(goods)
        costs = {
            at: parcel_cost(self.sizes[at], order, weight, volume)
            for at in sorted(self._holding(goods))
        }
        return Group(many, {at: cost for at, cost in costs.items() if cost is not None})

    def _mains(self, goods: Goods, order: PastOrder) -> list[int]:
        """List the sizes worth filling one after the other, by the least an order costs in them."""
        least: dict[int, int] = {}
        for at in self._sizes_for_each(goods):
            size = self.sizes[at]
            many = _least_parcels(goods, size)
            weight, volume = _weight(goods) // many, _volume(goods) // many
            cost = parcel_cost(size, order, weight, volume)
            if cost is not None:
                least[at] = many * cost.cents
        if not least:
            return []
        enough = min(least.values()) * TOO_DEAR // 100
        holding = self._holding(goods)
        mains = sorted((cents, at) for at, cents in least.items() if at not in holding)
        chosen = [at for cents, at in mains if cents <= enough][:FILLED]
        of_today = [at for _, at in mains if at < self._today][:2]
        return list(dict.fromkeys(chosen + of_today))

    def _sizes_for_each(self, goods: Goods) -> list[int]:
        """List the sizes that hold each single piece."""
        singly = [self._holding((replace(line, qty=1),)) for line in goods]
        return sorted(set.intersection(*singly))

    def _holding(self, goods: Goods) -> set[int]:
        """Find the sizes that hold goods in one parcel."""
        seen, holding = self._held.get(goods, (0, set[int]()))
        if seen < len(self.sizes):
            new = range(seen, len(self.sizes))
            holding |= self._try(goods, new)
            holding |= {at for at in range(seen, len(self.sizes)) if self._is_larger(at, holding)}
            self._held[goods] = len(self.sizes), holding
        return holding

    def _is_larger(self, at: int, holding: set[int]) -> bool:
        """Tell whether a size surrounds one that holds the same goods."""
        return any(_surrounds(self.sizes[at], self.sizes[other]) for other in holding)

    def _try(self, goods: Goods, numbers: Iterable[int]) -> set[int]:
        """Put goods into each size that is not too small at first sight.

        The crate that holds anything is there so that nothing is split.
        """
        worth = [
            replace(self.sizes[at], id=str(at))
            for at in numbers
            if _may_hold(self.sizes[at], goods)
        ]
        if not worth:
            return set()
        problem = BoxProblem(
            goods,
            (*worth, _crate(goods, self._clearance)),
            support=self._support,
            clearance=self._clearance,
        )
        found = boxes(problem, self._quick).plan
        held = [parcel.box for parcel in found.parcels] + list(found.also_fits)
        return {int(name) for name in held if name}

    def _fill(self, goods: Goods, main: int) -> Contents:
        """Fill boxes of one size with an order: how many parcels have which goods."""
        if (goods, main) not in self._filled:
            parts = sorted(self._parcels(goods, main), key=lambda part: _volume(part[1]))
            for at, (_, part) in enumerate(parts):
                self._note(part, main, emptiest=at == 0)
            self._filled[goods, main] = tuple(parts)
        return self._filled[goods, main]

    def _note(self, goods: Goods, main: int, *, emptiest: bool) -> None:
        """Remember that a size holds goods; the emptiest parcel is tried in smaller sizes too."""
        _, holding = self._held.get(goods, (0, set[int]()))
        holding.add(main)
        if emptiest:
            volume = self.sizes[main].volume
            holding |= self._try(goods, [at for at in self._all if self.sizes[at].volume < volume])
        holding |= {at for at in self._all if self._is_larger(at, holding)}
        self._held[goods] = len(self.sizes), holding

    @property
    def _all(self) -> range:
        return range(len(self.sizes))

    def _parcels(self, goods: Goods, main: int) -> Iterator[tuple[int, Goods]]:
        size = self.sizes[main]
        thin = -(-_least_parcels(goods, size) // PARCELS)
        lines = _thinned(goods, thin)
        problem = BoxProblem(lines, (size,), support=self._support, clearance=self._clearance)
        found = boxes(problem, self._quicker)
        parts: Counter[Goods] = Counter()
        for parcel in found.plan.parcels:
            counts = Counter(item.line for item in parcel.items)
            parts[bare(replace(lines[at], qty=n) for at, n in counts.items())] += 1
        yield from ((many * thin, part) for part, many in parts.items())


def _weight(goods: Goods) -> int:
    return sum(line.weight * line.qty for line in goods)


def _volume(goods: Goods) -> int:
    return sum(line.volume * line.qty for line in goods)


def _least_parcels(goods: Goods, size: Box) -> int:
    by_volume = -(-_volume(goods) * 100 // (size.volume * FULL))
    return max(1, by_volume, -(-_weight(goods) // max(1, size.max_weight)))


def _may_hold(size: Box, goods: Goods) -> bool:
    return _volume(goods) * 100 <= size.volume * FULL and _weight(goods) <= size.max_weight


def _surrounds(size: Box, other: Box) -> bool:
    """Tell whether all that goes into the other box goes into a size as it stands."""
    base, others = sorted(size.inner[:2]), sorted(other.inner[:2])
    return (
        base[0] >= others[0] and base[1] >= others[1]
        and size.ih >= other.ih and size.max_weight >= other.max_weight
    )  # fmt: skip


def _crate(goods: Goods, clearance: int) -> Box:
    """Make up a box in which all goods stand in a row."""
    side = max(max(line.padded) for line in goods)
    long, high = side * sum(line.qty for line in goods) + 2 * clearance, side + 2 * clearance
    return Box("", long, high, high, long, high, high, 0, _weight(goods), 0)


def _thinned(goods: Goods, by: int) -> Goods:
    """Leave every so manieth piece."""
    left, before = [], 0
    for line in goods:
        after = before + line.qty
        if kept := after // by - before // by:
            left.append(replace(line, qty=kept))
        before = after
    return tuple(left)
