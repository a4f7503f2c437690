"""`start-of-day`: what is planned for this weekday, in one step; `--preview` only shows it."""

import argparse

from warehouse_desk.commands import release
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.usecases.day_start import Begun, day_plan, start_day
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.ports import Act


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Open counts and release rounds."""
    with context.store() as store:
        with store.look() as reading:
            plan = day_plan(reading)
        begun = Begun((), ()) if chosen.preview else start_day(store, _act, plan)
    lines = [context.say("day_start.counts", {"n": len(plan.slots)})]
    lines += [release.in_words(context, one) for one in plan.plans]
    data = {
        "weekday": plan.weekday,
        "slots": plan.slots,
        "plans": [release.shown(one, ()) for one in plan.plans],
        "opened": begun.slots,
        "released": begun.rounds,
    }
    context.show(data, "\n".join(lines))
    return Exit.DONE


def _act() -> Act:
    return system_act("day")
