"""`counts`: open counts of the slots whose turn it is; `--preview` only shows them."""

import argparse

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.counting import CountReason
from warehouse_desk.usecases.counting.plan import due_counts, open_counts
from warehouse_desk.usecases.operation import system_act

BY = {"turn-over": CountReason.TURN_OVER, "age": CountReason.AGE}


def command(context: Context, chosen: argparse.Namespace) -> int:
    """List the slots, and open their counts."""
    by = BY[chosen.by]
    with context.store() as store:
        with store.look() as reading:
            due = due_counts(reading, by)[: chosen.most]
        if not chosen.preview and due:
            open_counts(store, system_act("counts"), by=by, most=chosen.most)
    lines = [
        context.say(
            "counts.due" if one.counted_at else "counts.never",
            {"place": one.place, "turn_over": one.turn_over, "at": one.counted_at},
        )
        for one in due
    ]
    context.show({"slots": due, "opened": not chosen.preview}, "\n".join(lines))
    return Exit.DONE
