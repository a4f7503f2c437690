"""`doctor`: how the program stands on this computer; tells no names."""

import argparse

from warehouse_desk.bootstrap.doctor import examine
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.support import as_text
from warehouse_desk.commands.context import Context, Exit


def command(context: Context, _chosen: argparse.Namespace) -> int:
    """Show every fact; 1 when somebody should look at one."""
    facts = examine(context.where, FaultReports())
    context.show(facts, as_text(facts))
    return Exit.REFUSALS if any(fact.wrong for fact in facts) else Exit.DONE
