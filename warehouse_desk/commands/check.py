"""`check`: does every rule hold that the data must obey?"""

import argparse

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.storage.rules import CheckReport, check


def command(context: Context, _chosen: argparse.Namespace) -> int:
    """Ask every rule; 1 when one is broken."""
    with context.look() as store:
        report = check(store, store.photos)
    context.show(report, _text(context, report))
    return Exit.REFUSALS if report.broken else Exit.DONE


def _text(context: Context, report: CheckReport) -> str:
    broken = [rule for rule in report.rules if rule.broken]
    if not broken:
        return context.say("check.sound", {"n": len(report.rules)})
    lines = [
        context.say(
            "check.broken",
            {"rule": rule.name, "n": rule.broken, "examples": "; ".join(rule.examples)},
        )
        for rule in broken
    ]
    closing = {"broken": len(broken), "rules": len(report.rules)}
    return "\n".join([*lines, context.say("check.unsound", closing)])
