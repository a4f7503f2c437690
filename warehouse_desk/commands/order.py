"""`order`: what happens to an order while it waits or is picked."""

import argparse

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.picking.joining import join_running_batch
from warehouse_desk.usecases.queue import cancel_orders, change_lines, expedite_orders


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Do one thing to an order."""
    with context.store() as store:
        done = _done(store, chosen)
    context.show(done, "  ".join(f"{name} {value}" for name, value in done.items()))
    return Exit.DONE


def _done(store: SqlStore, chosen: argparse.Namespace) -> dict[str, object]:
    act, ref = system_act("order"), chosen.ref
    match chosen.act:
        case "join":
            joined = join_running_batch(store, act, order_ref=ref)
            return {
                "order": ref, "round": joined.round, "position": joined.position,
                "slot": joined.slot, "longer_mm": joined.longer_mm,
            }  # fmt: skip
        case "cancel":
            cancel_orders(store, act, refs=(ref,))
        case "change":
            change_lines(store, act, order_ref=ref, lines=((chosen.line, chosen.ordered),))
        case _:
            expedite_orders(store, act, refs=(ref,), urgent=chosen.act == "expedite")
    return {"order": ref, "act": chosen.act}
