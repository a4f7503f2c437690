"""`start-of-day`: what is planned for this weekday, in one step; `--preview` only shows it."""

import argparse

from warehouse_desk.bootstrap.warehouse import system_act
from warehouse_desk.commands import release
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.usecases.day_start import Begun, day_plan, start_day


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Open counts and release rounds."""
    with context.store() as store:
        with store.look() as reading:
            plan = day_plan(reading)
        acts = (system_act("counts"), system_act("release"), system_act("release"))
        begun = Begun((), ()) if chosen.preview else start_day(store, acts, plan)
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
