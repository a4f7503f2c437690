"""A day begins: what is planned for its weekday happens in one step."""

from collections.abc import Callable
from dataclasses import dataclass

from warehouse_desk.domain.counting import CountReason
from warehouse_desk.domain.stock import Count
from warehouse_desk.usecases.counting.plan import due_counts, open_counts
from warehouse_desk.usecases.policies import DAY_COUNTS, DAY_RELEASE, WEEKDAYS, policy
from warehouse_desk.usecases.ports import Act, Reading, Store
from warehouse_desk.usecases.releasing.plan import ReleasePlan
from warehouse_desk.usecases.releasing.release import release
from warehouse_desk.usecases.releasing.what_if import plan_auto


@dataclass(frozen=True, slots=True)
class DayPlan:
    """What the weekday asks for: slots to count, and rounds to release the way proposed."""

    weekday: str
    slots: tuple[str, ...] = ()
    plans: tuple[ReleasePlan, ...] = ()


@dataclass(frozen=True, slots=True)
class Begun:
    """What was opened and released."""

    slots: tuple[str, ...]
    rounds: tuple[int, ...]


def day_plan(reading: Reading) -> DayPlan:
    """Tell what starting the day would do now; what was begun today is not begun again."""
    now = reading.now.astimezone()
    weekday = WEEKDAYS[now.weekday()]
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    counts = reading.find(Count, reason=CountReason.TURN_OVER.value)
    today = sum(one.opened_at >= midnight for one in counts)
    most = max(0, policy(reading, DAY_COUNTS, weekday=weekday) - today)
    slots = tuple(one.place for one in due_counts(reading, CountReason.TURN_OVER)[:most])
    best = plan_auto(reading).best if policy(reading, DAY_RELEASE, weekday=weekday) else None
    return DayPlan(weekday, slots, best.plans if best else ())


def start_day(store: Store, new_act: Callable[[], Act], plan: DayPlan) -> Begun:
    """Open the counts and release the rounds of a plan, each under an act of its own."""
    slots: tuple[str, ...] = ()
    if plan.slots:
        slots = open_counts(store, new_act(), by=CountReason.TURN_OVER, most=len(plan.slots))
    made = [release(store, new_act(), plan=one) for one in plan.plans]
    return Begun(slots, tuple(round_ for one in made for round_ in one.rounds))
