"""`import`: a file's rows are taken, known, or refused one by one with their reason."""

import argparse

from warehouse_desk.bootstrap.warehouse import bring_in
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.usecases.importing.report import ImportReport
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.rows import RowKind


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Take the file in, or only look."""
    with context.store() as store:
        report = bring_in(
            store, system_act("import"), RowKind(chosen.kind), chosen.file, dry_run=chosen.dry_run
        )
    context.show(_public(report), _text(context, report))
    return Exit.REFUSALS if report.refused else Exit.DONE


def _public(report: ImportReport) -> dict[str, object]:
    refused = [{"row": r.row, "field": r.field, "reason": r.reason} for r in report.refused]
    public: dict[str, object] = {
        "rows": report.rows, "taken": report.taken, "known": report.known, "refused": refused,
    }  # fmt: skip
    if report.findings:
        public["findings"] = report.findings
    return public


def _text(context: Context, report: ImportReport) -> str:
    lines = [
        context.say(
            "import.summary",
            {
                "rows": report.rows,
                "taken": report.taken,
                "known": report.known,
                "refused": len(report.refused),
            },
        )
    ]
    if report.unknown_columns:
        columns = ", ".join(report.unknown_columns)
        lines.append(context.say("import.unknown_columns", {"columns": columns}))
    lines += [context.say(one.says, one.facts) for one in report.findings]
    for one in report.refused:
        reason = context.say(one.reason, dict(one.facts))
        facts = {"row": one.row, "field": one.field, "reason": reason}
        lines.append(context.say("import.refused_row", facts))
    return "\n".join(lines)
