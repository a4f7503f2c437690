"""`refunds`: what customers are owed by its due day; the list for the bank; what was paid."""

import argparse
import csv
import io
from decimal import Decimal
from pathlib import Path

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.gui.tables.csv import harmless
from warehouse_desk.i18n.money import places
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.returns.paying import DueRefund, due_refunds, pay_refunds

_HEADING = ("order", "rma", "plate", "customer", "kind", "amount", "currency", "due")


def command(context: Context, chosen: argparse.Namespace) -> int:
    """List, write or note."""
    with context.store() as store:
        if chosen.paid:
            paid = pay_refunds(store, system_act("refunds"), plates=tuple(chosen.paid))
            context.show({"paid": paid}, context.say("refunds.paid", {"n": paid}))
            return Exit.DONE
        with store.look() as reading:
            owed = due_refunds(reading)
    if chosen.output:
        _write(chosen.output, owed)
        facts = {"n": len(owed), "file": str(chosen.output)}
        context.show({"written": len(owed)}, context.say("refunds.written", facts))
        return Exit.DONE
    lines = [_row(context, one) for one in owed] or [context.say("refunds.none", {})]
    context.show(owed, "\n".join(lines))
    return Exit.DONE


def _row(context: Context, one: DueRefund) -> str:
    language = context.language
    facts = {
        "due": language.date(one.due.date()), "plate": one.plate, "rma": one.rma,
        "amount": language.money(one.amount_cents, one.currency), "customer": one.customer,
        "why": language.say(f"remedy.{one.remedy.value}"),
    }  # fmt: skip
    return context.say("refunds.row", facts)


def _write(file: Path, owed: list[DueRefund]) -> None:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_HEADING)
    for one in owed:
        amount = Decimal(one.amount_cents).scaleb(-places(one.currency))
        cells = (
            one.order_ref, one.rma, one.plate, one.customer, one.remedy.value, str(amount),
            one.currency, one.due.date().isoformat(),
        )  # fmt: skip
        writer.writerow([harmless(cell) for cell in cells])
    try:
        file.write_text(out.getvalue(), "utf-8", newline="")
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNWRITABLE, file=str(file), detail=error.strerror
        ) from error
