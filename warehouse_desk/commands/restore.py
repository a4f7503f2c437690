"""`restore`: a new store from a backup."""

import argparse
from dataclasses import replace

from warehouse_desk.commands.backup import backup_text
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.storage.backup import restore


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Make the store that is named; one that is there already is left alone and refused."""
    made = restore(chosen.file, context.where)
    named = replace(made, file=str(chosen.file))
    context.show(made, backup_text(context, "backup.restored", named))
    return Exit.DONE
