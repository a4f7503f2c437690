"""`support`: what the doctor says, the reports of faults and the log, in one file."""

import argparse

from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.support import write_bundle
from warehouse_desk.commands.context import Context, Exit


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Write the file."""
    names = write_bundle(context.where, FaultReports(), chosen.output)
    facts = {"file": str(chosen.output), "names": ", ".join(names)}
    context.show(
        {"file": str(chosen.output), "names": names}, context.say("support.written", facts)
    )
    return Exit.DONE
