"""Bound what any set of so many of the sizes costs: a mixed integer programme, solved by HiGHS.

Daskin (2013) gives the p-median model; here an order chooses a way, and each of its parcels a size
that is in the set. Only the sizes are whole decisions, the rest follows from them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, isfinite
from time import perf_counter
from typing import Any

from warehouse_desk.planning.box_sets.choose import Prices

#: Branches looked at, unless the clock ends it before.
NODES = 2_000


@dataclass(frozen=True, slots=True)
class Proof:
    """No set is cheaper than `bound`; `sizes` is the best set found on the way (0: none)."""

    bound: int
    sizes: int


def prove(
    prices: Sequence[Prices], sizes: Sequence[int], count: int, seconds: float
) -> Proof | None:
    """Look for the best set, from below; None where HiGHS is missing or has no bound in time."""
    try:
        from highspy import Highs, HighsVarType  # noqa: PLC0415 - takes a while, and may be missing
    except ImportError:
        return None
    model: Any = Highs()
    model.setOptionValue("output_flag", False)
    model.setOptionValue("threads", 1)
    model.setOptionValue("mip_max_nodes", NODES)
    ends = perf_counter() + seconds
    taken = {bit: model.addVariable(0, 1, type=HighsVarType.kInteger) for bit in sizes}
    model.addConstr(sum(taken.values()) == count)
    costs = []
    for one in prices:
        if perf_counter() > ends:
            return None
        costs.append(_cost_of_order(model, one, taken))
    model.setOptionValue("time_limit", max(0.1, ends - perf_counter()))
    model.minimize(sum(costs))
    info = model.getInfo()
    if not isfinite(info.mip_dual_bound):
        return None
    chosen = sum(bit for bit, taking in taken.items() if model.val(taking) > 0.5)
    return Proof(ceil(info.mip_dual_bound - 1e-4), chosen)


def _cost_of_order(model: Any, prices: Prices, taken: Mapping[int, Any]) -> Any:
    """Let an order choose one way, and its parcels sizes that are taken; give its cost.

    HiGHS has no types: a model, its variables and its expressions are Any.
    """
    ways, cost = [], 0
    for _, parcels in prices.ways:
        ways.append(model.addVariable(0, 1))
        for options in parcels:
            parts = model.addVariables(len(options), lb=0, ub=1)
            cost += sum(cents * parts[at] for at, (_, cents) in enumerate(options))
            for at, (bit, _) in enumerate(options):
                model.addConstr(parts[at] <= taken[bit])
            model.addConstr(sum(parts) == ways[-1])
    model.addConstr(sum(ways) == 1)
    return cost
