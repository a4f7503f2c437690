"""`move-store`: the whole store goes to another place, from a file to a server or back."""

import argparse

from warehouse_desk.bootstrap.preferences import default_file
from warehouse_desk.bootstrap.trail_heads import HeadFile
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.storage.move_store import move_store
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.trail import TrailHead


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Move the store, its photographs, and what this machine knows of its trail."""
    with context.store() as store:
        moved = move_store(store, chosen.to, system_act("move-store"))
    heads = default_file().with_name("trail-heads.json")
    HeadFile(heads, chosen.to).write(TrailHead(moved.seq, moved.link))
    facts = {"to": moved.to, "n": moved.rows, "tables": moved.tables, "seq": moved.seq}
    context.show(moved, context.say("store.moved", facts))
    return Exit.DONE
