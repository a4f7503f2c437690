"""Small wave problems as a mixed-integer programme: the best wave, proven.

A wave beats a value p / q when q × pieces − p × aisles is above nothing, which is a linear row
(fractional programming; Dinkelbach 1967). When no wave keeps that row, the value is the best.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from importlib.util import find_spec
from typing import TYPE_CHECKING

from warehouse_desk.planning.waves.tables import Numbers, Rows, Tables

if TYPE_CHECKING:
    from highspy import Highs

#: Larger problems, or numbers too large for a proof in floating point, are not tried.
MOST_ENTRIES, MOST_COUNT = 5_000, 10_000

#: Aisles and orders, by numbers of the tables.
Chosen = tuple[tuple[int, ...], tuple[int, ...]]


def is_small(tables: Tables) -> bool:
    """Tell whether a proof may be tried."""
    fits = tables.entries <= MOST_ENTRIES and tables.most <= MOST_COUNT
    return fits and find_spec("highspy") is not None


def better_wave(
    tables: Tables, least: int, value: Fraction, nodes: int, is_over: Callable[[], bool]
) -> tuple[Chosen | None, bool]:
    """Find the wave that beats a value by most, in a search tree of so many nodes.

    The answer's second part tells whether it is proven.
    """
    model = _Model(tables, nodes)
    model.between(model.pieces(1, 0), least, tables.most)
    objective = model.pieces(value.denominator, -value.numerator)
    model.between(objective, 1, None)
    return model.solve(objective, is_over)


class _Model:
    """Columns are the orders, then the aisles; each is chosen or not."""

    def __init__(self, tables: Tables, nodes: int) -> None:
        self._tables = tables
        self._orders, self._aisles = len(tables.order_index), len(tables.aisle_index)
        self._highs = _highs(nodes)
        for _ in range(self._orders + self._aisles):
            self._highs.addVar(0.0, 1.0)
        for item in range(len(tables.held_by[0]) - 1):
            self._hold(item)

    def _hold(self, item: int) -> None:
        """Let the aisles hold what the orders want; and no order without an aisle (a cut)."""
        tables = self._tables
        wanting = list(_row(*tables.wanted_by, item))
        holding = [self._orders + aisle for aisle in _row(*tables.held_by, item)]
        counts = [_count(tables.orders, order, item) for order in wanting]
        held = [-_count(tables.aisles, column - self._orders, item) for column in holding]
        self.between(dict(zip([*wanting, *holding], [*counts, *held], strict=True)), None, 0)
        for order in wanting:
            self.between({order: 1} | dict.fromkeys(holding, -1), None, 0)

    def pieces(self, each: int, aisle: int) -> dict[int, int]:
        """Weigh every piece and every aisle."""
        weights = {order: each * units for order, units in enumerate(self._tables.units)}
        return weights | {self._orders + i: aisle for i in range(self._aisles)}

    def between(self, weights: dict[int, int], low: int | None, high: int | None) -> None:
        """Keep a weighted sum between two numbers."""
        far = self._highs.inf
        below = -far if low is None else float(low)
        above = far if high is None else float(high)
        values = [float(weight) for weight in weights.values()]
        self._highs.addRow(below, above, len(weights), list(weights), values)

    def solve(
        self, objective: dict[int, int], is_over: Callable[[], bool]
    ) -> tuple[Chosen | None, bool]:
        """Find the best choice; and tell whether it is proven that there is no better."""
        from highspy import HighsModelStatus, HighsVarType, ObjSense  # noqa: PLC0415

        highs, columns = self._highs, list(objective)
        for column in columns:
            highs.changeColIntegrality(column, HighsVarType.kInteger)
        highs.changeColsCost(len(columns), columns, [float(w) for w in objective.values()])
        highs.changeObjectiveSense(ObjSense.kMaximize)
        for asked in (highs.cbMipInterrupt, highs.cbSimplexInterrupt):
            asked.subscribe(lambda event: event.interrupt() if is_over() else None)
        highs.run()
        status = highs.getModelStatus()
        proven = status in (HighsModelStatus.kOptimal, HighsModelStatus.kInfeasible)
        chosen = [i for i, value in enumerate(highs.getSolution().col_value) if value > 0.5]
        orders = tuple(i for i in chosen if i < self._orders)
        aisles = tuple(i - self._orders for i in chosen if i >= self._orders)
        return (aisles, orders) if aisles else None, proven


def _highs(nodes: int) -> Highs:
    from highspy import Highs  # noqa: PLC0415 - heavy, and planning does without

    highs = Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 1)
    highs.setOptionValue("mip_max_nodes", nodes)
    highs.setOptionValue("mip_rel_gap", 0.0)
    return highs


def _row(start: Numbers, entries: Numbers, row: int) -> Iterable[int]:
    return entries[start[row] : start[row + 1]]


def _count(rows: Rows, row: int, item: int) -> int:
    start, items, counts = rows
    return counts[items.index(item, start[row], start[row + 1])]
