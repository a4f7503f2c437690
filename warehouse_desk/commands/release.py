"""`release`: open orders become rounds; `--preview` only shows the plan."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.picking import Method
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.releasing.plan import ReleasePlan, plan_release
from warehouse_desk.usecases.releasing.release import release
from warehouse_desk.usecases.releasing.what_if import Option, WhatIf, plan_auto
from warehouse_desk.usecases.releasing.work import LeftOut


@dataclass(frozen=True, slots=True)
class Release:
    """What is printed of one plan; lengths in mm.

    `proven` speaks of each walk, `is_shortest` of all together; `saved_mm` is what choosing slots
    saved; `late` are orders that would miss their carrier.
    """

    method: Method
    orders: tuple[str, ...]
    rounds: int
    walk_mm: int
    proven: bool
    is_shortest: bool
    by_name_mm: int
    first_come_mm: int
    bound_mm: int
    saved_mm: int
    minutes: int
    totes: int
    left_out: tuple[LeftOut, ...]
    short: tuple[str, ...]
    late: tuple[str, ...]
    released: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to release beside the others; lengths in mm."""

    name: str
    orders: int
    rounds: int
    walk_mm: int
    minutes: int
    done_in_minutes: int
    totes: int
    late: tuple[str, ...]
    proposed: bool


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Plan and release."""
    with context.store() as store:
        found, plans = _plans(store, chosen)
        released = [_make_true(store, plan, chosen) for plan in plans]
    made = [shown(plan, rounds) for plan, rounds in zip(plans, released, strict=True)]
    texts = [*_compared(context, found), *(in_words(context, plan) for plan in plans)]
    ways = [_way(one, one is found.best) for one in found.options]
    because = [context.say(key, facts) for key, facts in found.because]
    data = {"plans": made} | ({"options": ways, "because": because} if ways else {})
    context.show(data, "\n".join(texts))
    return Exit.REFUSALS if any(one.left_out for one in made) else Exit.DONE


def _plans(store: SqlStore, chosen: argparse.Namespace) -> tuple[WhatIf, Sequence[ReleasePlan]]:
    with store.look() as reading:
        if chosen.method == "auto":
            found = plan_auto(
                reading, chosen.orders, partial=chosen.partial, minutes=chosen.minutes
            )
            best = found.best or next(iter(found.options), None)
            return found, best.plans if best else ()
        method = Method(chosen.method)
        return WhatIf(), [plan_release(reading, method, chosen.orders, partial=chosen.partial)]


def _compared(context: Context, found: WhatIf) -> list[str]:
    """Say what each way would cost, and why one is proposed."""
    if found.best is None:
        return []
    options = [
        context.say(
            "release.option",
            {
                "option": one.name,
                "metres": round(one.walk_mm / 1000),
                "minutes": round(one.minutes),
                "done": round(one.seconds / 60),
                "totes": one.totes,
                "late": len(one.late),
            },
        )
        for one in found.options
    ]
    return [*options, *(context.say(key, facts) for key, facts in found.because)]


def _way(one: Option, is_proposed: bool) -> Way:
    return Way(
        one.name, len(one.orders), len(one.rounds), one.walk_mm, round(one.minutes),
        round(one.seconds / 60), one.totes, one.late, is_proposed,
    )  # fmt: skip


def _make_true(store: SqlStore, plan: ReleasePlan, chosen: argparse.Namespace) -> tuple[int, ...]:
    if chosen.preview or not (plan.orders or plan.short):
        return ()
    return release(store, system_act("release"), plan=plan).rounds


def shown(plan: ReleasePlan, released: tuple[int, ...]) -> Release:
    """Give what is printed of a plan."""
    return Release(
        plan.method, plan.orders, len(plan.rounds), plan.walk_mm, plan.proven, plan.is_shortest,
        plan.by_name_mm, plan.first_come_mm, plan.bound_mm, plan.saved_mm,
        round(plan.minutes), plan.totes, plan.left_out, plan.short, plan.late, released,
    )  # fmt: skip


def in_words(context: Context, plan: ReleasePlan) -> str:
    """Say a plan."""
    facts: dict[str, object] = {
        "method": context.say(f"method.{plan.method.value}", {}),
        "orders": len(plan.orders),
        "rounds": len(plan.rounds),
        "metres": round(plan.walk_mm / 1000),
        "minutes": round(plan.minutes),
        "totes": plan.totes,
    }
    lines = [context.say("release.summary", facts)]
    lines += [f"  {context.say(key, what)}" for key, what in plan.worth]
    if plan.late:
        lines.append(f"  {context.say('release.at_risk', plan.risk)}")
    for left in plan.left_out:
        because = context.say(left.because.value, {})
        lines.append(context.say("release.left_out", {"order": left.order_ref, "because": because}))
    return "\n".join(lines)
