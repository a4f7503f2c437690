"""`printing`: papers not known to be printed; again, elsewhere, or seen on paper."""

import argparse

from warehouse_desk.bootstrap import preferences as kept
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.print_rooms import room_of
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.printing import PrintJob, it_did_print, open_jobs, print_again


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Do one thing to a paper, and list those that are not known to be printed then."""
    with context.store() as store:
        troubles = _do(store, chosen) if chosen.act else []
        with store.look() as reading:
            jobs = open_jobs(reading)
    context.show({"jobs": jobs}, "\n".join(_line(context, job) for job in jobs))
    for trouble in troubles:
        context.complain(context.say(trouble.trouble.value, trouble.facts))
    return Exit.NOTHING_DONE if troubles else Exit.DONE


def _do(store: SqlStore, chosen: argparse.Namespace) -> list[OutsideTrouble]:
    act = system_act("print")
    if chosen.act == "printed":
        it_did_print(store, act, message=chosen.number)
        return []
    print_again(store, act, message=chosen.number, printer=chosen.printer)
    room = room_of(store, kept.load(kept.default_file()), FaultReports())
    return room.work(frozenset({act.key}))[1]


def _line(context: Context, job: PrintJob) -> str:
    facts = {
        "number": job.message,
        "paper": context.say(f"print_kind.{job.kind}", {}),
        "subject": job.subject,
        "stands": context.say(f"print_state.{job.state.value}", {}),
    }
    return context.say("printing.job", facts)
