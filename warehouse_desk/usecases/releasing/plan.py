"""What a release would do, before it is done: rounds, metres, totes, and who is left out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from warehouse_desk.domain.picking import Method
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.releasing.cut_offs import late_orders, next_wave
from warehouse_desk.usecases.releasing.pace import SECONDS_SORTED_LINE, round_seconds
from warehouse_desk.usecases.releasing.rounds import (
    Planned,
    PlannedRound,
    Told,
    batched_as,
    plan_rounds,
)
from warehouse_desk.usecases.releasing.slots import as_chosen, bound_of_batches, choose_slots
from warehouse_desk.usecases.releasing.work import LeftOut, LeftOutBecause, OpenWork, open_work

#: Orders with more lines than this fill a cart position badly; they are picked alone.
LARGE_ORDER_LINES = 40
#: Batches are formed by chosen slots so often at most; more times save little.
TIMES_AGAIN = 2
#: So many orders are named; the others are counted.
MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class ReleasePlan:
    """A release as it would be; orders without rounds are closed as short.

    The other figures say what the metres are worth (in mm): the same orders walked slot by slot in
    the order of their names, batches filled first come, first served, what no plan can beat, and,
    where slots were chosen, the best plan that walks to those promised.
    `late` are orders that so many `pickers` do not bring to their carriers in time.
    """

    method: Method
    orders: tuple[str, ...]
    rounds: tuple[PlannedRound, ...]
    left_out: tuple[LeftOut, ...]
    short: tuple[str, ...] = ()
    partial: bool = False
    by_name_mm: int = 0
    first_come_mm: int = 0
    bound_mm: int = 0
    promised_mm: int = 0
    late: tuple[str, ...] = ()
    pickers: int = 1

    @property
    def walk_mm(self) -> int:
        """Add up the metres (in mm)."""
        return sum(one.walk_mm for one in self.rounds)

    @property
    def proven(self) -> bool:
        """Tell whether every walk is a proven shortest one for its stops."""
        return all(one.proven for one in self.rounds)

    @property
    def is_shortest(self) -> bool:
        """Tell whether it is proven that no plan of this method needs fewer metres."""
        return self.proven and self.bound_mm >= self.walk_mm

    @property
    def lines(self) -> int:
        """Count the stands."""
        return sum(one.stands for one in self.rounds)

    @property
    def saved_mm(self) -> int:
        """Tell the metres (in mm) that choosing the slots with the walks saved."""
        return max(0, self.promised_mm - self.walk_mm)

    @property
    def totes(self) -> int:
        """Count the totes that are carried."""
        return len(self.rounds) if self.method is Method.WAVE else len(self.orders)

    @property
    def minutes(self) -> float:
        """Estimate the work of all people together."""
        seconds = float(sum(round_seconds(one.walk_mm, one.stands) for one in self.rounds))
        if self.method is Method.WAVE:
            seconds += self.lines * SECONDS_SORTED_LINE
        return seconds / 60

    @property
    def risk(self) -> dict[str, object]:
        """Give the facts of what is said about orders that come too late."""
        return {"n": len(self.late), "orders": self.late[:MOST_NAMED], "pickers": self.pickers}

    @property
    def worth(self) -> tuple[tuple[str, dict[str, object]], ...]:
        """Say what the metres are worth: keys of texts with their facts, in whole per cent."""
        said = [
            (key, _saved(self.walk_mm, other))
            for key, other in (
                ("walk.by_name", self.by_name_mm), ("walk.first_come", self.first_come_mm),
            )
        ]  # fmt: skip
        if self.is_shortest:
            said.append(("walk.shortest", 0))
        elif self.bound_mm:
            said.append(("walk.near", -(-100 * (self.walk_mm - self.bound_mm) // self.bound_mm)))
        worth: list[tuple[str, dict[str, object]]] = [
            (key, {"percent": percent})
            for key, percent in said
            if percent > 0 or (key == "walk.shortest" and self.walk_mm)
        ]
        if metres := self.saved_mm // 1000:
            worth.append(("walk.slots", {"metres": metres}))
        return tuple(worth)


def unheard(_plan: object) -> None:
    """Tell nobody of better plans."""


def plan_release(
    reading: Reading,
    method: Method,
    refs: Sequence[str] = (),
    *,
    partial: bool = False,
    stopping: Stopping = UNTIL_DONE,
) -> ReleasePlan:
    """Plan the release of open orders (`refs`: these only) by one method.

    `partial` takes orders that are only partly promised too; the rest of their lines runs short,
    and an order nothing is promised to is closed as short.
    """
    return plan_work(open_work(reading, refs, partial=partial), method, stopping)


def proposed(plans: Sequence[ReleasePlan]) -> ReleasePlan | None:
    """Choose the fewest late, then the least work, among the plans that take the most orders."""
    whole = max((len(plan.orders) for plan in plans), default=0)
    best = [plan for plan in plans if plan.orders and len(plan.orders) == whole]
    return min(best, key=lambda plan: (len(plan.late), plan.minutes), default=None)


def plan_work(
    work: OpenWork,
    method: Method,
    stopping: Stopping = UNTIL_DONE,
    better: Told[ReleasePlan] = unheard,
) -> ReleasePlan:
    """Plan by one method; a wave takes the orders whose turn it is, if waves fill the day.

    Slots are chosen for the rounds found best; until then nothing is known that no plan can beat.
    Batches are then formed again, by these slots, and slots chosen for them, while that helps.
    Without steps to search by slots stay as they were promised.
    """
    later: tuple[str, ...] = ()
    if method is Method.WAVE:
        work, later = _first_wave(work)

    def whole(found: Planned) -> ReleasePlan:
        return ReleasePlan(
            method, work.refs, found.rounds, work.left_out, work.short, work.partial,
            found.by_name_mm, found.first_come_mm, found.bound_mm, found.promised_mm,
            (*late_orders(work, method, found.rounds), *later), work.pickers,
        )  # fmt: skip

    def tell(found: Planned) -> None:
        better(whole(replace(found, bound_mm=0) if work.free else found))

    if not work.rows:
        return whole(Planned())
    found = plan_rounds(work, method, stopping, tell)
    if stopping.steps == 0:
        return whole(replace(found, bound_mm=0) if work.free else found)
    found = replace(found, promised_mm=found.walk_mm)
    plan = whole(choose_slots(work, found, method, stopping))
    for _ in range(TIMES_AGAIN if method is Method.BATCH and plan.saved_mm else 0):
        better(plan)
        moved = as_chosen(work, plan.rounds)
        if stopping.cancelled() or not (rounds := batched_as(work, moved, stopping)):
            break
        again = whole(choose_slots(work, replace(found, rounds=rounds), method, stopping))
        if _rank(again) >= _rank(plan):
            break
        plan = again
    if method is Method.BATCH and work.free and not plan.bound_mm and not stopping.cancelled():
        plan = replace(plan, bound_mm=bound_of_batches(work, stopping))
    return plan


#: The plans of several methods, in the order of the methods.
Compared = tuple[ReleasePlan, ...]


def compare(
    work: OpenWork, methods: tuple[Method, ...], stopping: Stopping, better: Told[Compared]
) -> Compared:
    """Plan by several methods: each roughly at once, then all as well as the rule allows."""
    found: dict[Method, ReleasePlan] = {}

    def tell(plan: ReleasePlan) -> None:
        known = found.get(plan.method)
        if known is None or _rank(plan) < _rank(known):
            found[plan.method] = plan
            better(tuple(found.values()))

    at_once = replace(stopping, steps=0)
    for method in methods:
        tell(plan_work(work, method, at_once))
    for method in methods:
        if not found[method].is_shortest:
            tell(plan_work(work, method, stopping, tell))
    return tuple(found.values())


def _rank(plan: ReleasePlan) -> tuple[int, int, int]:
    """Prefer fewer late, then fewer metres, then a better proof."""
    return len(plan.late), plan.walk_mm, -plan.bound_mm


def _first_wave(work: OpenWork) -> tuple[OpenWork, tuple[str, ...]]:
    """Leave out what goes into a later wave; name what will be late there."""
    first = next_wave(work)
    is_full = len(first.orders) >= work.wall
    because = LeftOutBecause.WALL_FULL if is_full else LeftOutBecause.LATER_WAVE
    rows = tuple(row for row in work.rows if row.order_ref in first.orders)
    waiting = [LeftOut(ref, because) for ref in work.refs if ref not in first.orders]
    return replace(work, rows=rows, left_out=(*work.left_out, *waiting)), first.late


def _saved(walked: int, other: int) -> int:
    """Compute how much less is walked, in whole per cent that promise not too much."""
    return 100 * (other - walked) // other if other else 0
