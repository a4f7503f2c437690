"""Batches made better step by step: annealing in rounds, and between them dives into covers."""

from collections.abc import Callable
from dataclasses import dataclass

from warehouse_desk.planning.batching.cover import Pool, can_cover
from warehouse_desk.planning.batching.schedule import lateness, load
from warehouse_desk.planning.batching.team import Groups, Team
from warehouse_desk.planning.stop import Watch

#: Moves a step of the stopping rule stands for: some milliseconds even in plain Python.
MOVES = 100
#: Steps of the first round for each order; later rounds are twice as long, up to so many.
FIRST_ROUND, LONGEST_ROUND = 2, 512
#: Of so few orders the longest rounds have so many steps in all, and those after one in vain begin
#: anew: what is left to find is elsewhere.
FEW, LONGEST_OF_FEW = 50, 25_600
#: After a round of so many steps for each order dives begin: one from each best plan.
FIRST_DIVE = 16
#: How warm a round begins and ends, as parts of the mean price of a batch.
WARM, COLD = 75, 300
#: Steps of the round after a dive for each order.
SHORT_ROUND = 5
#: Every so many steps the batches of a plan join the pool, if it costs little more than the best.
NOTED, LITTLE_MORE = 100, 1.02
#: Of more orders a second proof is tried only of a plan that costs hardly more than any must.
PROVABLE = 1.004
#: The most orders whose covers are dived into as a whole.
MOST_COVERED = 150

#: Hears of a better plan, and of what no plan costs less than, if known.
Better = Callable[[Groups, int | None], None]


@dataclass(frozen=True, slots=True)
class Found:
    """The best plan, and what no plan can cost less than, if known."""

    groups: Groups
    least: int | None


def worth(team: Team, groups: Groups) -> tuple[tuple[int, int], int]:
    """Rank a plan: how late it is, then what it costs."""
    problem = team.problem
    if not problem.has_due_dates:
        return (0, 0), team.total(groups)
    loads = [load(one, team.length(one), problem.orders, problem.times) for one in groups]
    return lateness(loads, problem.pickers, problem.orders), team.total(groups)


def improve(team: Team, groups: Groups, watch: Watch, better: Better) -> Found:
    """Search until the watch says stop; the answer is never worse than what was given."""
    if len(team.everyone) < 2 or not team.look_around(watch):
        return Found(groups, None)
    climb = _Climb(team, groups, watch, better)
    covers = not team.problem.has_due_dates and len(team.everyone) <= MOST_COVERED
    is_few = len(team.everyone) <= FEW
    steps, longest = FIRST_ROUND, LONGEST_OF_FEW // len(team.everyone) if is_few else LONGEST_ROUND
    best = start = groups
    dived_from: Groups | None = None
    while climb.anneal(steps, start):
        if covers and steps >= FIRST_DIVE and climb.best is not dived_from and can_cover():
            dived_from = climb.best
            if not (climb.dive() and climb.anneal(SHORT_ROUND, climb.best) and climb.prove()):
                break
        begins_anew = is_few and steps == longest and climb.best is best
        best = climb.best
        start = groups if begins_anew else best
        steps = min(2 * steps, longest)
    return Found(climb.best, climb.least)


class _Climb:
    """The best plan so far, and the ways to a better one; each tells whether there was the time."""

    def __init__(self, team: Team, groups: Groups, watch: Watch, better: Better) -> None:
        self.best = groups
        self._worth = worth(team, groups)
        self._team, self._watch, self._better = team, watch, better
        self._pool: Pool | None = None
        self._has_time, self._has_tried = True, False
        self.least: int | None = None

    def anneal(self, steps_an_order: int, groups: Groups) -> bool:
        """Cool down once from a plan."""
        search, steps = self._team.search, steps_an_order * len(self._team.everyone)
        search.load(groups)
        price = search.best_cost / len(groups)
        for step in range(steps):
            if not self._goes_on():
                break
            heat = int(price / WARM * (WARM / COLD) ** (step / steps))
            search.anneal(MOVES, heat, self._watch)
            if self._pool and step % NOTED == 0 and search.cost < LITTLE_MORE * search.best_cost:
                self._pool.take(search.present())
        self._offer(search.groups())
        return self._has_time

    def dive(self) -> bool:
        """Look for a better cover."""
        self._pool = self._pool or Pool(self._team)
        self._pool.take(self.best)
        if found := self._pool.dive(self.best, self._watch):
            self._offer(found)
        return self._goes_on()

    def prove(self) -> bool:
        """Learn what no plan costs less than, and try to prove the best plan if it may well be.

        A proof ends the search.
        """
        if self._pool is None or not self._team.is_exact:
            return self._has_time
        is_few = len(self._team.everyone) <= FEW
        if self._has_tried and not is_few and self._worth[1] > PROVABLE * (self.least or 0):
            return self._has_time
        self._has_tried = True
        proof = self._pool.prove(self.best, self._watch)
        if (proof.least or 0) > (self.least or 0):
            self.least = proof.least
            self._better(self.best, self.least)
        self._offer(proof.groups or self.best)
        return not proof.proven and self._goes_on()

    def _goes_on(self) -> bool:
        self._has_time = self._has_time and self._watch.step()
        return self._has_time

    def _offer(self, groups: Groups) -> None:
        if (found := worth(self._team, groups)) < self._worth:
            self.best, self._worth = groups, found
            self._better(groups, self.least)
