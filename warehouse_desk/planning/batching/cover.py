"""Batches chosen from a pool so that they cover all orders: the last per cent.

The linear cover gives every order a price, and every batch one, as orders need so many batches at
least by the room they take. Batches that cost less than is paid for them are bred and join the pool
(column generation; for batching Gademann & van de Velde 2005). Then batches are settled one after
the other, each time with new ones bred for the orders that are left (diving, Sadykov et al. 2019).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from random import Random
from typing import TYPE_CHECKING

from warehouse_desk.planning.batching.breed import FINE
from warehouse_desk.planning.batching.team import Groups, Team
from warehouse_desk.planning.stop import Watch

if TYPE_CHECKING:
    from highspy import Highs

Members = tuple[int, ...]

#: Moves of one breeding, and how many of its batches are kept.
MOVES = 200
KEPT = 5
#: Rounds of breeding before the first batch is settled, and before each other one.
ROUNDS = 40
ROUNDS_BETWEEN = 3
#: Breeding ends when fewer than one order in so many got a new batch.
HARDLY = 30
#: How warm breeding begins, as a part of the mean price of a batch.
WARM = 30
#: What orders pay that nothing may be bred with.
NEVER = -(10**12)
#: Settle the batches that are taken whole, else one of so many that are taken most.
WHOLE = 0.999
TOP = 3
#: A part of a batch that is none.
NONE = 1e-6
#: Give a dive up when its linear cover costs so much more than the best plan.
HOPELESS = 1.01
#: A proof is given up with so many nodes of the whole programme.
MOST_NODES = 20


def can_cover() -> bool:
    """Tell whether there is a solver of linear programmes."""
    return find_spec("highspy") is not None


@dataclass(frozen=True, slots=True)
class Proof:
    """A better plan if there is one, what no plan costs less than, and whether one costs that."""

    groups: Groups | None
    least: int | None
    proven: bool


def _solver() -> Highs:
    from highspy import Highs  # noqa: PLC0415 - heavy, and planning does without it

    solver = Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    return solver


class Pool:
    """Good batches met so far, and the linear cover of all orders by them."""

    def __init__(self, team: Team) -> None:
        self._team = team
        self._random = Random(team.seed)
        self._breeder = team.breeder()
        self._batches: list[Members] = []
        self._known: set[Members] = set()
        self._linear = _solver()
        for _ in team.everyone:
            self._linear.addRow(1.0, self._linear.inf, 0, [], [])
        self._linear.addRow(float(team.fewest(team.everyone)), self._linear.inf, 0, [], [])
        self.take([order] for order in team.everyone)

    def take(self, groups: Iterable[Iterable[int]]) -> int:
        """Take batches in; tell how many are new."""
        before = len(self._batches)
        for group in groups:
            members = tuple(sorted(group))
            if members not in self._known:
                self._known.add(members)
                self._batches.append(members)
                self._add(self._linear, members, self._linear.inf)
        return len(self._batches) - before

    def _add(self, solver: Highs, members: Members, most: float) -> None:
        """Let a linear programme take a batch: it covers its orders, and is one of so many."""
        rows = [*members, len(self._team.everyone)]
        solver.addCol(self._team.price(members), 0.0, most, len(rows), rows, [1.0] * len(rows))

    def dive(self, best: Groups, watch: Watch) -> Groups | None:
        """Settle batch after batch; nothing when that leads nowhere or time is up."""
        cost = self._team.total(best)
        left, settled = set(self._team.everyone), list[int]()
        rounds = ROUNDS
        while left:
            bound = self._converge(left, rounds, cost // len(best), watch)
            if bound is None or bound > HOPELESS * cost:
                break
            rounds = ROUNDS_BETWEEN
            for batch in self._promising(left):
                if left.issuperset(self._batches[batch]):
                    settled.append(batch)
                    left.difference_update(self._batches[batch])
            self._settle(settled, left)
        self._settle([], set(self._team.everyone))
        return None if left else [list(self._batches[batch]) for batch in settled]

    def prove(self, best: Groups, watch: Watch) -> Proof:
        """List every batch that a better cover may hold, and choose from them.

        In a better cover no batch has a reduced cost of more than the gap (Baldacci, Christofides &
        Mingozzi 2008).
        """
        cost = self._team.total(best)
        closed = self._close(cost // len(best), watch)
        if closed is None:
            return Proof(None, None, proven=False)
        pays, each, paid = closed
        bound = -(-paid // FINE)
        if bound >= cost:
            return Proof(None, cost, proven=True)
        listed, are_all = self._list(pays, FINE * cost - paid + each, watch)
        if not are_all:
            return Proof(None, bound, proven=False)
        return self._choose([tuple(batch) for _, batch in listed], cost, bound, watch)

    def _close(self, price: int, watch: Watch) -> tuple[list[int], int, int] | None:
        """Take in batches until none is left that makes the linear cover of all orders cheaper.

        Tells what each order and each batch pays and what is paid in all, which no cover costs less
        than, in 64ths; nothing when time is up.
        """
        everyone = set(self._team.everyone)
        while self._converge(everyone, ROUNDS, price, watch) is not None:
            *pays, each = (int(FINE * dual) for dual in self._linear.getSolution().row_dual)
            listed, are_all = self._list(pays, each, watch)
            if not self.take(batch for _, batch in listed):
                paid = sum(pays) + each * self._team.fewest(everyone)
                return (pays, each, paid) if are_all else None
        return None

    def _list(
        self, pays: list[int], gap: int, watch: Watch
    ) -> tuple[list[tuple[int, list[int]]], bool]:
        """List batches below a gap; tell whether there are no others."""
        every = self._team.every()
        every.pay(pays, gap, watch)
        listed = [batch for at in self._team.everyone for batch in every.grow(at)]
        return listed, not every.gave_up

    def _choose(self, batches: list[Members], cost: int, bound: int, watch: Watch) -> Proof:
        """Cover all orders by whole batches, for less than the best plan costs."""
        from highspy import HighsModelStatus, HighsVarType  # noqa: PLC0415 - as above

        whole = _solver()
        whole.setOptionValue("mip_max_nodes", MOST_NODES)
        whole.setOptionValue("mip_rel_gap", 0.0)
        whole.setOptionValue("objective_bound", cost - 0.5)
        whole.cbMipInterrupt += lambda event: event.interrupt() if watch.is_over else None
        for _ in self._team.everyone:
            whole.addRow(1.0, 1.0, 0, [], [])
        whole.addRow(float(self._team.fewest(self._team.everyone)), whole.inf, 0, [], [])
        for number, members in enumerate(batches):
            self._add(whole, members, 1.0)
            whole.changeColIntegrality(number, HighsVarType.kInteger)
        whole.run()
        status, groups = whole.getModelStatus(), None
        if status == HighsModelStatus.kOptimal:
            parts = whole.getSolution().col_value
            groups = [list(batch) for batch, part in zip(batches, parts, strict=True) if part > 0.5]
            cost = min(cost, self._team.total(groups))
        none_better = HighsModelStatus.kInfeasible, HighsModelStatus.kObjectiveBound
        proven = groups is not None or status in none_better
        return Proof(groups, cost if proven else bound, proven=proven)

    def _converge(self, orders: set[int], rounds: int, price: int, watch: Watch) -> float | None:
        """Breed for some orders until hardly anything new pays; tell the linear cover's cost."""
        for _ in range(rounds):
            self._linear.run()
            *pays, each = self._linear.getSolution().row_dual
            self._breeder.pay(
                [int(FINE * pays[i]) if i in orders else NEVER for i in self._team.everyone],
                int(FINE * each),
            )
            bred: list[list[int]] = []
            for root in sorted(orders):
                if not watch.step():
                    return None
                bred += self._breeder.breed(root, MOVES, price // WARM, watch)[-KEPT:]
            if self.take(bred) <= len(orders) // HARDLY:
                break
        self._linear.run()
        cost: float = self._linear.getInfo().objective_function_value
        return cost

    def _promising(self, left: set[int]) -> list[int]:
        """List the batches that are taken whole; failing that, draw one of the largest parts."""
        parts = self._linear.getSolution().col_value
        taken = [
            (part, batch)
            for batch, part in enumerate(parts)
            if part > NONE and left.issuperset(self._batches[batch])
        ]
        if whole := [batch for part, batch in taken if part > WHOLE]:
            return whole
        top = sorted(taken, reverse=True)[:TOP]
        weights = [part**3 for part, _ in top]
        return self._random.choices([batch for _, batch in top], weights)

    def _settle(self, settled: list[int], left: set[int]) -> None:
        """Take settled batches whole, and of the others only those of orders that are left."""
        infinity, chosen = self._linear.inf, set(settled)
        for batch, members in enumerate(self._batches):
            free = left.issuperset(members)
            low = float(batch in chosen)
            self._linear.changeColBounds(batch, low, max(low, infinity if free else 0.0))
        for order in self._team.everyone:
            self._linear.changeRowBounds(order, float(order in left), infinity)
        fewest = len(settled) + self._team.fewest(left)
        self._linear.changeRowBounds(len(self._team.everyone), float(fewest), infinity)
