"""`plan`: planning as a filter between standard input and standard output."""

import argparse
import sys

import msgspec

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.commands.plan import How, read_catalogue, run


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Answer every problem on its own line."""
    try:
        boxes = read_catalogue(chosen.catalogue) if chosen.catalogue else ()
    except (OSError, msgspec.MsgspecError) as error:
        context.complain(f"{chosen.catalogue}: {error}")
        return Exit.NOTHING_DONE
    how = How(
        chosen.seconds, chosen.steps, chosen.seed, boxes, rank=chosen.rank, support=chosen.support
    )
    return run(chosen.problem, sys.stdin.buffer, sys.stdout.buffer, how)
