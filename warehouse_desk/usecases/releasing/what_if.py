"""Which way to release: the four methods and mixes of them side by side, one proposed, and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from warehouse_desk.domain.picking import Method
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.releasing.cut_offs import ready_by
from warehouse_desk.usecases.releasing.pace import round_seconds
from warehouse_desk.usecases.releasing.plan import (
    LARGE_ORDER_LINES,
    MOST_NAMED,
    Compared,
    ReleasePlan,
    compare,
    plan_work,
    unheard,
)
from warehouse_desk.usecases.releasing.rounds import PlannedRound, Told
from warehouse_desk.usecases.releasing.slots import without_taken
from warehouse_desk.usecases.releasing.work import LeftOut, LeftOutBecause, OpenWork, open_work

_AT_ONCE = Stopping(steps=0)
#: The key of a text with its facts.
Said = tuple[str, dict[str, object]]


class Mix(StrEnum):
    """What is picked alone while the rest goes by another method."""

    LARGE = "large"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Option:
    """One way to release the same orders; `seconds` from now on the last is ready."""

    name: str
    plans: tuple[ReleasePlan, ...]
    late: tuple[str, ...]
    seconds: int

    @property
    def orders(self) -> tuple[str, ...]:
        """Name the orders."""
        return tuple(ref for plan in self.plans for ref in plan.orders)

    @property
    def rounds(self) -> tuple[PlannedRound, ...]:
        """List the rounds."""
        return tuple(one for plan in self.plans for one in plan.rounds)

    @property
    def walk_mm(self) -> int:
        """Add up the metres (in mm)."""
        return sum(plan.walk_mm for plan in self.plans)

    @property
    def minutes(self) -> float:
        """Estimate the work of all people together."""
        return sum(plan.minutes for plan in self.plans)

    @property
    def totes(self) -> int:
        """Count the totes that are carried."""
        return sum(plan.totes for plan in self.plans)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """List who is left out."""
        return tuple(one for plan in self.plans for one in plan.left_out)

    @property
    def risk(self) -> dict[str, object]:
        """Give the facts of what is said about orders that come too late."""
        pickers = self.plans[0].pickers
        return {"n": len(self.late), "orders": self.late[:MOST_NAMED], "pickers": pickers}

    @property
    def worth(self) -> tuple[Said, ...]:
        """Say what the metres are worth, where one method is all."""
        return self.plans[0].worth if len(self.plans) == 1 else ()


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The ways to release side by side, the proposed one, and why."""

    options: tuple[Option, ...] = ()
    best: Option | None = None
    because: tuple[Said, ...] = ()


def what_if(work: OpenWork, minutes: int, stopping: Stopping, better: Told[WhatIf]) -> WhatIf:
    """Compare the methods and mixes; `minutes` limits what is begun, 0 takes all that waits."""
    fitting = fits(work, minutes) if minutes else work

    roughly: list[Option] = []

    def seen(plans: Compared, mixes: Sequence[Option]) -> WhatIf:
        options = (*(_option(fitting, plan.method, (plan,)) for plan in plans), *mixes)
        return _judged(fitting, options, minutes)

    def tell(plans: Compared) -> None:
        if len(plans) == len(Method) and not roughly:
            roughly.extend(_mixes(fitting, plans, _AT_ONCE))
        better(seen(plans, roughly))

    plans = compare(fitting, tuple(Method), stopping, tell)
    return seen(plans, _mixes(fitting, plans, stopping))


def plan_auto(
    reading: Reading,
    refs: Sequence[str] = (),
    *,
    partial: bool = False,
    minutes: int = 0,
    stopping: Stopping = UNTIL_DONE,
) -> WhatIf:
    """Propose how to release what waits."""
    work = open_work(reading, refs, partial=partial)
    if not (work.rows or work.left_out or work.short):
        return WhatIf()
    return what_if(work, minutes, stopping, unheard)


def fits(work: OpenWork, minutes: int) -> OpenWork:
    """Keep the most urgent orders that can be begun in the time; the others come next."""
    left = work.pickers * minutes * 60
    kept: set[str] = set()
    for one in plan_work(work, Method.BATCH, _AT_ONCE).rounds:
        if kept and left <= 0:
            break
        kept.update(one.orders)
        left -= round_seconds(one.walk_mm, one.stands)
    later = [LeftOut(ref, LeftOutBecause.NO_TIME) for ref in work.refs if ref not in kept]
    rows = tuple(row for row in work.rows if row.order_ref in kept)
    return replace(work, rows=rows, left_out=(*work.left_out, *later))


def _option(work: OpenWork, name: str, plans: tuple[ReleasePlan, ...]) -> Option:
    ready = ready_by(work, [(plan.method, plan.rounds) for plan in plans])
    planned = {ref for plan in plans for ref in plan.orders}
    waiting = [ref for plan in plans for ref in plan.late if ref not in planned]
    return Option(str(name), plans, (*ready.late, *waiting), ready.seconds)


def _mixes(work: OpenWork, plans: Compared, stopping: Stopping) -> list[Option]:
    """Pick large orders alone, or those that are late otherwise."""
    large = _large(work)
    best = min(plans, key=lambda plan: (-len(plan.orders), len(plan.late), plan.minutes))
    left = {row.order_ref: work.seconds_left(row) for row in work.rows}
    urgent = {ref for ref in best.late if left.get(ref, 0) > 0} - large
    return [
        _mix(work, mix, alone, stopping)
        for mix, alone in ((Mix.LARGE, large), (Mix.URGENT, large | urgent))
        if 0 < len(alone) < len(work.rows) and (mix is Mix.LARGE or urgent)
    ]


def _mix(work: OpenWork, mix: Mix, alone: set[str], stopping: Stopping) -> Option:
    first = plan_work(work.only(alone), Method.SINGLE, stopping)
    rest = without_taken(work, first.rounds).only(set(work.refs) - alone)
    first = replace(first, left_out=work.left_out, short=work.short)
    choices = [_option(work, mix, (first, plan_work(rest, method, stopping))) for method in Method]
    return min(choices, key=lambda one: (-len(one.orders), len(one.late), one.minutes))


def _large(work: OpenWork) -> set[str]:
    """Name the orders that fill a cart position badly."""
    return {row.order_ref for row in work.rows if row.lines > LARGE_ORDER_LINES}


def _judged(work: OpenWork, options: tuple[Option, ...], minutes: int) -> WhatIf:
    """Propose: most orders, fewest late, large ones alone, least work."""
    large = _large(work)

    def rank(one: Option) -> tuple[int, int, int, float]:
        crowded = sum(
            1 for plan in one.plans if plan.method is not Method.SINGLE and large & {*plan.orders}
        )
        return -len(one.orders), len(one.late), crowded, one.minutes

    best = min(options, key=rank)
    if not best.orders:
        return WhatIf(options, None)
    return WhatIf(options, best, tuple(_because(work, best, options, minutes)))


def _because(work: OpenWork, best: Option, options: tuple[Option, ...], minutes: int) -> list[Said]:
    said: list[Said] = [("because.proposed", {"option": best.name})]
    said += _against(best, [one for one in options if one is not best])
    zones = len(work.zones_of(work.refs))
    if zones > 1 and work.pickers < zones:
        said.append(("because.people", {"pickers": work.pickers, "zones": zones}))
    if work.in_reserve:
        said.append(("because.reserve", {"n": work.in_reserve}))
    later = sum(one.because is LeftOutBecause.NO_TIME for one in work.left_out)
    if later:
        facts: dict[str, object] = {"n": later, "minutes": minutes, "pickers": work.pickers}
        said.append(("because.no_time", facts))
    return said


def _against(best: Option, others: list[Option]) -> list[Said]:
    """Say what speaks for an option beside the others."""
    if len(best.orders) == 1:
        return [("because.only_one", {})]
    said: list[Said] = []
    if best.name == Mix.LARGE:
        said.append(("because.large", {"n": len(best.plans[0].orders)}))
    equal = [one for one in others if len(one.orders) == len(best.orders)]
    if best.name == Mix.URGENT:
        said.append(_saved_orders(best, equal))
    elif easier := [one for one in equal if one.minutes < best.minutes]:
        least = min(easier, key=lambda one: one.minutes)
        if len(least.late) > len(best.late):
            fewer = len(least.late) - len(best.late)
            said.append(("because.fewer_late", {"n": fewer, "option": least.name}))
    if harder := [one for one in equal if round(one.minutes) > round(best.minutes)]:
        said.append(_less_work(best, min(harder, key=lambda one: one.minutes)))
    said += [
        ("because.less_walking", _metres(best, one))
        for one in equal
        if one.name == Method.SINGLE and one.walk_mm > best.walk_mm
    ]
    for one in others:
        if one.name == Method.WAVE and len(one.orders) < len(best.orders):
            said.append(("because.wall", {"n": len(best.orders) - len(one.orders)}))
    return said


def _saved_orders(best: Option, equal: list[Option]) -> Said:
    """Name the orders that are in time only when picked alone."""
    without = min(equal, key=lambda one: len(one.late), default=best)
    saved = tuple(ref for ref in without.late if ref not in best.late)
    return "because.urgent", {"n": len(saved), "orders": saved[:MOST_NAMED]}


def _less_work(best: Option, other: Option) -> Said:
    facts = {"minutes": round(best.minutes), "more": round(other.minutes), "option": other.name}
    return "because.less_work", facts


def _metres(best: Option, single: Option) -> dict[str, object]:
    return {"metres": round(best.walk_mm / 1000), "more": round(single.walk_mm / 1000)}
