"""`release`: open orders become rounds; `--preview` only shows the plan."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

from warehouse_desk.bootstrap.warehouse import system_act
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.picking import Method
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.releasing.plan import ReleasePlan, plan_auto, plan_release
from warehouse_desk.usecases.releasing.release import release
from warehouse_desk.usecases.releasing.work import LeftOut


@dataclass(frozen=True, slots=True)
class Release:
    """What is printed of one plan; lengths in mm.

    `proven` speaks of each walk, `is_shortest` of all together; `late` are orders that would miss
    their carrier.
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
    minutes: int
    totes: int
    left_out: tuple[LeftOut, ...]
    short: tuple[str, ...]
    late: tuple[str, ...]
    released: tuple[int, ...]


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Plan and release."""
    with context.store() as store:
        plans = _plans(store, chosen)
        released = [_make_true(store, plan, chosen) for plan in plans]
    shown = [_shown(plan, rounds) for plan, rounds in zip(plans, released, strict=True)]
    texts = [_text(context, plan) for plan in plans]
    context.show({"plans": shown}, "\n".join(texts))
    return Exit.REFUSALS if any(one.left_out for one in shown) else Exit.DONE


def _plans(store: SqlStore, chosen: argparse.Namespace) -> Sequence[ReleasePlan]:
    with store.look() as reading:
        if chosen.method == "auto":
            return plan_auto(reading, chosen.orders, partial=chosen.partial)
        method = Method(chosen.method)
        return [plan_release(reading, method, chosen.orders, partial=chosen.partial)]


def _make_true(store: SqlStore, plan: ReleasePlan, chosen: argparse.Namespace) -> tuple[int, ...]:
    if chosen.preview or not (plan.orders or plan.short):
        return ()
    return release(store, system_act("release"), plan=plan).rounds


def _shown(plan: ReleasePlan, released: tuple[int, ...]) -> Release:
    return Release(
        plan.method, plan.orders, len(plan.rounds), plan.walk_mm, plan.proven, plan.is_shortest,
        plan.by_name_mm, plan.first_come_mm, plan.bound_mm,
        round(plan.minutes), plan.totes, plan.left_out, plan.short, plan.late, released,
    )  # fmt: skip


def _text(context: Context, plan: ReleasePlan) -> str:
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
