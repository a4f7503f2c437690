"""A wave with many pieces for each aisle visited.

Aisles are taken greedily by the wanted pieces that they add, and every prefix of that row is tried;
then aisles are exchanged at random, and a wave is kept when it is worth more (SBPO challenge 2025:
good waves visit few aisles, so most of the gain lies in which ones).
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from random import Random

from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping, Watch
from warehouse_desk.planning.waves.problem import Pieces, Wave, WaveProblem, total

#: Exchanges when the stopping rule sets no other number.
STEPS = 300


def wave(problem: WaveProblem, stopping: Stopping = UNTIL_DONE, *, seed: int = 0) -> Result[Wave]:
    """Choose orders and aisles so that as many pieces as can be come from each aisle visited."""
    watch = stopping.watch(STEPS)
    chooser = _Chooser(problem)
    row = chooser.row(watch)
    best = _best_prefix(chooser, row, watch)
    if best is None:
        raise Impossible(Cause.NO_WAVE, least=problem.least, most=problem.most)
    best = _exchange(chooser, row, best, watch, Random(seed))
    bound = max(best.value, chooser.bound())
    return Result(best, best.value, bound, best.value == bound, seed, watch.seconds)


def _best_prefix(chooser: "_Chooser", row: Sequence[int], watch: Watch) -> Wave | None:
    best: Wave | None = None
    for count in range(1, len(row) + 1):
        hopeless = best is not None and Fraction(chooser.problem.most, count) <= best.value
        if hopeless or (best is not None and watch.is_over):
            break
        found = chooser.wave(row[:count])
        if found is not None and (best is None or found.value > best.value):
            best = found
    return best


def _exchange(
    chooser: "_Chooser", row: Sequence[int], best: Wave, watch: Watch, random: Random
) -> Wave:
    while watch.step():
        out = random.choice(best.aisles)
        kept = [aisle for aisle in best.aisles if aisle != out]
        others = [aisle for aisle in row if aisle not in best.aisles]
        if others and random.random() < 0.9:
            kept.append(others[int(len(others) * random.random() ** 2)])
        found = chooser.wave(kept)
        if found is not None and found.value >= best.value:
            best = found
    return best


class _Chooser:
    """Chooses orders for given aisles, always in the same way."""

    def __init__(self, problem: WaveProblem) -> None:
        self.problem = problem
        stock = total(problem.aisles)
        units = [sum(order.values()) for order in problem.orders]
        self._ranked = sorted(
            (
                (units[i], i, {item: count for item, count in order.items() if count})
                for i, order in enumerate(problem.orders)
                if 0 < units[i] <= problem.most and _covers(stock, order)
            ),
            key=lambda one: (-one[0], len(one[2]), one[1]),
        )
        self._wanted = total(order for _, _, order in self._ranked)

    def row(self, watch: Watch) -> list[int]:
        """Order the aisles by the wanted pieces that each adds to those before."""
        open_ = dict(self._wanted)
        left = {i: dict(aisle) for i, aisle in enumerate(self.problem.aisles)}
        row: list[int] = []
        while left and any(open_.values()) and not (row and watch.is_over):
            best = max(left, key=lambda i: (_useful(open_, left[i]), -i))
            if not _useful(open_, left[best]):
                break
            for item, count in left.pop(best).items():
                if item in open_:
                    open_[item] = max(0, open_[item] - count)
            row.append(best)
        return row

    def wave(self, aisles: Iterable[int]) -> Wave | None:
        """Fill a wave from some aisles, big orders first, and leave out aisles it does not need."""
        chosen = sorted(aisles)
        stock = total(self.problem.aisles[i] for i in chosen)
        room, taken = self.problem.most, []
        for units, i, order in self._ranked:
            if units <= room and _covers(stock, order):
                room -= units
                taken.append(i)
                for item, count in order.items():
                    stock[item] -= count
                if not room:
                    break
        units = self.problem.most - room
        if not taken or units < self.problem.least:
            return None
        for aisle in list(chosen):
            if len(chosen) > 1 and _covers(stock, self.problem.aisles[aisle]):
                chosen.remove(aisle)
                for item, count in self.problem.aisles[aisle].items():
                    stock[item] -= count
        return Wave(tuple(sorted(taken)), tuple(chosen), units)

    def bound(self) -> Fraction:
        """Bound the value: `k` aisles hold no more than the `k` richest, and a wave has a most."""
        rich = sorted((_useful(self._wanted, a) for a in self.problem.aisles), reverse=True)
        best, held = Fraction(0), 0
        for count, pieces in enumerate(rich, 1):
            held += pieces
            if (units := min(held, self.problem.most)) >= self.problem.least:
                best = max(best, Fraction(units, count))
        return best


def _covers(stock: Pieces, order: Pieces) -> bool:
    return all(stock.get(item, 0) >= count for item, count in order.items())


def _useful(wanted: Pieces, aisle: Pieces) -> int:
    return sum(min(count, wanted.get(item, 0)) for item, count in aisle.items())
