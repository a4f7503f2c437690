"""`backup`: a checked copy of the store, made while it is in use."""

import argparse

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.storage.backup import Backup, backup


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Back the store up into a new file; one that is there already is left alone and refused."""
    with context.store() as store:
        made = backup(store, chosen.file)
    context.show(made, backup_text(context, "backup.made", made))
    return Exit.DONE


def backup_text(context: Context, key: str, made: Backup) -> str:
    """Say what was made; a server's dump does not show its trail."""
    facts: dict[str, object] = {"file": made.file, "size": made.size}
    if made.link:
        facts |= {"seq": made.seq, "hash": made.link}
    return context.say(key, facts)
