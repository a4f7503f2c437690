"""`report`: a key figure or an analysis, with its formula, the rows used and those left out."""

import argparse
import csv
import io
import sys
from datetime import datetime

import msgspec

from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.report_words import kpi_of
from warehouse_desk.channels.box_sizes import read_box_sizes
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.commands.report_text import report_text
from warehouse_desk.gui.tables.csv import harmless
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports.box_sets import box_set_report
from warehouse_desk.usecases.reports.catalogue import make_report
from warehouse_desk.usecases.reports.period import Period, read_period
from warehouse_desk.usecases.reports.report import Cell, Report


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Make the report and print it: CSV has its table only, JSON and CSV whole units."""
    period = read_period(chosen.since, chosen.until)
    with context.look() as store:
        with store.look() as reading:
            report = _make(reading, chosen, period)
        if chosen.output:
            chosen.output.write_bytes(Papers(store, context.language).report(report))
            return Exit.DONE
    match "json" if context.json else chosen.format:
        case "json":
            print(msgspec.json.encode(_public(context, report)).decode())
        case "csv":
            # UTF-8 whatever the terminal speaks: a table ends up in a file.
            sys.stdout.buffer.write(_csv(report).encode())
        case _:
            print(report_text(context.language, report))
    return Exit.DONE


def _make(reading: Reading, chosen: argparse.Namespace, period: Period) -> Report:
    """Make a report; sets of boxes may be of sizes from a file."""
    if not chosen.sizes:
        return make_report(reading, chosen.name, period)
    return box_set_report(reading, period, read_box_sizes(chosen.sizes))


def _public(context: Context, report: Report) -> dict[str, object]:
    names = [column.name for column in report.columns]
    return {
        "name": report.name,
        "kpi": kpi_of(report),
        "formula": context.language.say(f"report.formula.{report.name}"),
        "from": report.period.since,
        "to": report.period.until,
        "figures": report.figures,
        "used": report.used,
        "left_out": report.left_out,
        "missing": report.missing,
        "columns": report.columns,
        "rows": [dict(zip(names, row, strict=True)) for row in report.rows],
    }


def _csv(report: Report) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(column.name for column in report.columns)
    writer.writerows([_bare(cell) for cell in row] for row in report.rows)
    return text.getvalue()


def _bare(cell: Cell) -> str | int:
    """Write a cell for other programs; no text becomes a formula of a spreadsheet."""
    match cell:
        case None:
            return ""
        case bool() | int():
            return int(cell)
        case datetime():
            return cell.isoformat()
        case str():
            return harmless(cell)
