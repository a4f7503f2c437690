"""Plans as they are told: every batch with its walk, its picker and its time, and a bound."""

from operator import mul

from warehouse_desk.planning.batching.problem import Batch, Batches
from warehouse_desk.planning.batching.schedule import load, schedule
from warehouse_desk.planning.batching.team import Groups, Team
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.routing import Walk, WalkProblem, walk
from warehouse_desk.planning.stop import Stopping, Watch

Members = tuple[int, ...]


class Teller:
    """Tells one plan after the other, walking anew only what has changed."""

    def __init__(self, team: Team, watch: Watch) -> None:
        self._team, self._watch = team, watch
        self._known: dict[Members, Walk] = {}
        self._instant: int | None = None

    def result(
        self, groups: Groups, least: int | None = None, *, kicks: int = 0
    ) -> Result[Batches]:
        """Say who walks each batch when, by its true length; no plan costs less than `least`.

        Walks that are searched for get so many `kicks`, as long as there is time.
        """
        problem, team = self._team.problem, self._team
        walks = {members: self._walk(members, kicks) for members in map(_members, groups)}
        self._known = walks
        loads = [
            load(orders, found.length, problem.orders, problem.times)
            for orders, found in walks.items()
        ]
        turns = schedule(loads, problem.pickers)
        made = tuple(
            Batch(
                tuple(problem.orders[i].id for i in turn.load.orders),
                walks[turn.load.orders],
                turn.picker,
                turn.begins,
                turn.ends,
            )
            for turn in turns
        )
        late = tuple(
            order.id
            for turn in turns
            for i in turn.load.orders
            if (order := problem.orders[i]).due is not None and turn.ends > order.due
        )
        plan = Batches(made, sum(batch.walk.length for batch in made), late)
        bound = self._bound(least)
        proven = plan.length == bound
        return Result(plan, plan.length, bound, proven, team.seed, self._watch.seconds)

    def _walk(self, members: Members, kicks: int) -> Walk:
        kicks = 0 if self._team.is_exact or self._watch.is_over else kicks
        if not kicks and members in self._known:
            return self._known[members]
        problem = self._team.problem
        stops = tuple(stop for i in members for stop in problem.orders[i].stops)
        asked = WalkProblem(problem.floor, problem.start, stops, problem.end)
        return walk(asked, Stopping(steps=kicks)).plan

    def _bound(self, least: int | None) -> int:
        """Bound the metres by the least time, and by what can be said at once."""
        if self._instant is None:
            self._instant = self._at_once()
        times = self._team.problem.times
        by_time = -(-least // times.travel) if least and times.travel and not times.setup else 0
        return max(by_time, self._instant)

    def _at_once(self) -> int:
        """Bound the metres by one walk over everything, and by each order's share of a batch.

        Walks that end elsewhere can be joined, every second one turned round, into one that lacks
        at most the way from start to end. A share is that of the room an order takes.
        """
        problem, team = self._team.problem, self._team
        if not problem.orders or not team.is_exact:
            return 0
        everything = team.length(team.everyone) - team.length(())
        alone = [team.length((i,)) for i in team.everyone]
        shares = [
            -(-sum(map(mul, (order.takes[name] for order in problem.orders), alone)) // room)
            for name, room in problem.rooms.items()
            if room
        ]
        bound: int = max(everything, *shares)
        return bound


def _members(group: list[int]) -> Members:
    return tuple(sorted(group))
