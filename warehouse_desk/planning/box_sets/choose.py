"""Choose the sizes of a set: greedy, then exchanges, as for the p-median problem.

Teitz & Bart (1968): begin with the sizes that save most one after the other, then swap a size of
the set for one outside while that makes all orders cheaper.
"""

from collections.abc import Iterable, Sequence

from warehouse_desk.planning.box_sets.parcels import Way
from warehouse_desk.planning.stop import Watch

#: An order that goes into no size of a set costs so much: any set that takes it is better.
UNSENT = 10**9

#: The parcels of a way that go into the same sizes: (bit of a size, cents for all), cheapest first.
Options = tuple[tuple[int, int], ...]


class Prices:
    """What an order costs in any set of sizes; a set is a number with a bit for each size."""

    __slots__ = ("ways",)

    def __init__(self, ways: Iterable[Way]) -> None:
        #: The least cost of a way, and its parcels; cheapest way first.
        self.ways: list[tuple[int, tuple[Options, ...]]] = sorted(map(_priced, ways))

    def cents(self, sizes: int) -> int:
        """Take the cheapest way."""
        best = UNSENT
        for least, parcels in self.ways:
            if least >= best:
                break
            cents = 0
            for options in parcels:
                for bit, price in options:
                    if bit & sizes:
                        cents += price
                        break
                else:
                    cents = UNSENT
                    break
            best = min(best, cents)
        return best


def _priced(way: Way) -> tuple[int, tuple[Options, ...]]:
    """Write a way as numbers; parcels that prefer the same sizes alike are taken together."""
    alike: dict[tuple[int, ...], list[int]] = {}
    for group in way:
        costs = sorted((cost.cents * group.many, at) for at, cost in group.costs.items())
        cents = alike.setdefault(tuple(1 << at for _, at in costs), [0] * len(costs))
        cents[:] = [before + more for before, (more, _) in zip(cents, costs, strict=True)]
    parcels = tuple(tuple(zip(bits, cents, strict=True)) for bits, cents in alike.items())
    return sum(options[0][1] for options in parcels), parcels


def total(prices: Sequence[Prices], sizes: int) -> int:
    """Add up what all orders cost in a set."""
    return sum(one.cents(sizes) for one in prices)


def choose(prices: Sequence[Prices], sizes: Sequence[int], count: int, watch: Watch) -> int:
    """Choose so many of the sizes, given and returned as bits."""
    chosen = 0
    for _ in range(min(count, len(sizes))):
        outside = [bit for bit in sizes if not bit & chosen]
        chosen |= min(outside, key=lambda bit: total(prices, chosen | bit))
    return exchange(prices, sizes, chosen, watch)


def exchange(prices: Sequence[Prices], sizes: Sequence[int], chosen: int, watch: Watch) -> int:
    """Swap one size of a set for another while that makes it cheaper."""
    best, misses = total(prices, chosen), 0
    while misses < len(sizes):
        for into in sizes:
            if watch.is_over or misses == len(sizes):
                return chosen
            swaps = (chosen & ~out | into for out in sizes if out & chosen and not into & chosen)
            cents, swapped = min(((total(prices, one), one) for one in swaps), default=(best, 0))
            misses += 1
            if cents < best:
                best, chosen, misses = cents, swapped, 0
    return chosen
