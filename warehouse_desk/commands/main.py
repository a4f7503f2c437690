"""Reads the command line and runs one command."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from warehouse_desk import loading
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.commands.context import Context, Exit, default_store
from warehouse_desk.domain.errors import OutsideTrouble, Refusal
from warehouse_desk.domain.returns import ReturnReason, StatedCondition
from warehouse_desk.i18n.language import LANGUAGES, load
from warehouse_desk.usecases.rows import RowKind

Command = Callable[[Context, argparse.Namespace], int]

STATIONS = ("pick", "wall", "pack", "ship", "receive", "inspect", "count", "move", "measure")
METHODS = ("single", "batch", "zone", "wave", "auto")
IMPORTS = tuple(kind.value for kind in RowKind)
PLANS = ("walk", "batches", "zones", "wave", "boxes")
DOCUMENTS = (
    "label", "slip", "customs", "invoice", "manifest", "inspection", "pick-list", "commands",
    "scanner-test", "policy", "policy-staff", "return-slip", "return-label", "container",
)  # fmt: skip
RETURN_REASONS = tuple(ReturnReason)
CONDITIONS = tuple(StatedCondition)


def run(arguments: Sequence[str], loaded: Callable[[], None] = lambda: None) -> int:
    """Run a command and return its exit status; every refusal is one clear line.

    `loaded` is called before it begins.
    """
    chosen = parser().parse_args(arguments)
    context = Context(chosen.store or default_store(), load(chosen.language or "en"), chosen.json)
    try:
        command = _command(chosen.command)
        loaded()
        return int(command(context, chosen))
    except Refusal as refusal:
        context.complain(context.say(refusal.why.value, refusal.facts))
    except OutsideTrouble as trouble:
        context.complain(context.say(trouble.trouble.value, trouble.facts))
    except BrokenPipeError:
        return Exit.DONE
    except Exception as fault:  # noqa: BLE001 - the last resort: a number to tell
        number = FaultReports().write(fault, chosen.command)
        context.complain(context.say("fault.number", {"number": number}))
    return Exit.NOTHING_DONE


def _command(name: str) -> Command:
    """Import only what the command needs: a filter or a check should start at once."""
    command: Command = loading.load(f"warehouse_desk.commands.{name}:command")
    return command


def parser() -> argparse.ArgumentParser:
    """Describe the command line."""
    top = argparse.ArgumentParser(
        prog="warehouse-desk",
        description="Picking, packing and returns, proven by scan. Without a command: the window.",
    )
    _common(top, first=True)
    top.set_defaults(command="window")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for describe in _DESCRIPTIONS:
        describe(commands)
    return top


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - it has no public name


def _common(part: argparse.ArgumentParser, *, first: bool = False) -> None:
    """Take the common options before and after the command."""
    missing = None if first else argparse.SUPPRESS
    part.add_argument("--store", metavar="PATH|URL", default=missing, help="which warehouse")
    part.add_argument("--language", choices=sorted(LANGUAGES), default=missing)
    part.add_argument("--json", action="store_true", default=False if first else missing)


def _add(commands: Commands, name: str, module: str, help_: str) -> argparse.ArgumentParser:
    part: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_)
    part.set_defaults(command=module)
    _common(part)
    return part


def _demo(commands: Commands) -> None:
    part = _add(commands, "demo", "demo", "a whole day without a window, on real orders")
    part.add_argument("--out", type=Path, required=True, metavar="DIR")
    part.add_argument("--orders", type=int, metavar="N", help="only the first N orders")
    part.add_argument("--shots", action="store_true", help="a picture of every screen")


def _import(commands: Commands) -> None:
    part = _add(commands, "import", "bring_in", "take a file in")
    part.add_argument("kind", choices=IMPORTS)
    part.add_argument("file", type=Path)
    part.add_argument("--format", default="own", choices=("own",))
    part.add_argument("--dry-run", action="store_true", help="only look what would happen")


def _release(commands: Commands) -> None:
    part = _add(commands, "release", "release", "turn open orders into rounds")
    part.add_argument("--method", choices=METHODS, default="auto")
    part.add_argument("--orders", nargs="+", metavar="REF", default=())
    part.add_argument("--partial", action="store_true", help="also what is only partly there")
    part.add_argument(
        "--minutes", type=int, default=0, metavar="N", help="auto: what fits into the time (60)"
    )
    part.add_argument("--preview", action="store_true", help="only show the plan")


def _counts(commands: Commands) -> None:
    part = _add(commands, "counts", "counts", "open counts of the slots whose turn it is")
    part.add_argument("--by", choices=("turn-over", "age"), default="turn-over")
    part.add_argument("--most", type=int, default=20, metavar="N", help="so many slots at most")
    part.add_argument("--preview", action="store_true", help="only show the slots")


def _day_start(commands: Commands) -> None:
    part = _add(commands, "start-of-day", "day_start", "what is planned for this weekday")
    part.add_argument("--preview", action="store_true", help="only show it")


def _day_end(commands: Commands) -> None:
    part = _add(commands, "end-of-day", "day_end", "every carrier: what is out, what is still here")
    part.add_argument("--close", action="store_true", help="close all hand-overs")


def _printing(commands: Commands) -> None:
    part = _add(commands, "printing", "printing", "papers not known to be printed")
    part.add_argument("act", nargs="?", choices=("again", "printed"))
    part.add_argument("number", nargs="?", type=int, default=0, help="which paper of the list")
    part.add_argument("--printer", default="", metavar="NAME", help="again: on another printer")


def _order(commands: Commands) -> None:
    part = _add(commands, "order", "order", "what happens to an order that waits or is picked")
    part.add_argument("act", choices=("join", "cancel", "change", "expedite", "no-hurry"))
    part.add_argument("ref")
    part.add_argument("--line", type=int, default=1, metavar="N", help="change: which line")
    part.add_argument("--ordered", type=int, default=0, metavar="N", help="change: so many pieces")


def _scan_policy(commands: Commands) -> None:
    part = _add(commands, "scan-policy", "scan_policy", "what is asked of a scan, and of whom")
    part.add_argument("name", nargs="?", default="")
    part.add_argument(
        "value",
        nargs="*",
        help="a number; for pick.substitutes the products; `default` takes it back",
    )
    for scope in ("sku", "person", "method", "weekday"):
        part.add_argument(f"--{scope}", help=f"only for one {scope}")


def _station(commands: Commands) -> None:
    part = _add(commands, "station", "station", "a station in the terminal")
    part.add_argument("station", choices=STATIONS)
    part.add_argument("--as", dest="badge", required=True, metavar="BADGE")


def _plan(commands: Commands) -> None:
    part = _add(commands, "plan", "planning", "planning as a filter: one JSON problem a line")
    part.add_argument("problem", choices=PLANS)
    part.add_argument("--seconds", type=float)
    part.add_argument("--steps", type=int)
    part.add_argument("--seed", type=int, default=0)
    part.add_argument("--catalogue", type=Path, metavar="FILE")
    part.add_argument("--rank", choices=("volume", "cost"), default="volume")
    part.add_argument("--support", type=float, default=0.0)


def _check(commands: Commands) -> None:
    _add(commands, "check", "check", "check every rule the data must obey")


def _report(commands: Commands) -> None:
    part = _add(commands, "report", "report", "a figure with its formula and the rows it used")
    part.add_argument("name")
    part.add_argument("--from", dest="since", metavar="DATE")
    part.add_argument("--to", dest="until", metavar="DATE")
    part.add_argument("--format", choices=("text", "json", "csv"), default="text")
    part.add_argument("--sizes", type=Path, metavar="FILE", help="box-sets: boxes to choose from")
    part.add_argument("-o", "--output", type=Path, metavar="FILE", help="print it as a PDF")


def _document(commands: Commands) -> None:
    part = _add(commands, "document", "document", "a document again, marked as a copy")
    part.add_argument("kind", choices=DOCUMENTS)
    part.add_argument("ref", nargs="?", default="")
    part.add_argument("--format", choices=("pdf",), default="pdf")
    part.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def _bench(commands: Commands) -> None:
    part = _add(commands, "bench", "bench", "what the packing benches are set to, put in and say")
    part.set_defaults(act="")
    acts = part.add_subparsers(title="acts", metavar="ACT")
    one = _add(acts, "set", "bench", "set one thing for all benches")
    one.set_defaults(act="set")
    one.add_argument("name")
    one.add_argument("value")
    rule = _add(acts, "insert", "bench", "add a rule for an insert, or change one")
    rule.set_defaults(act="insert")
    rule.add_argument("number", nargs="?", type=int, default=0, help="the rule to change")
    rule.add_argument("--kind", choices=("gift", "code", "note"))
    for name in ("name", "sku", "currency", "channel", "customer", "country", "with-sku", "text"):
        rule.add_argument(f"--{name}")
    for name in ("quantity", "least-cents"):
        rule.add_argument(f"--{name}", type=int)
    rule.add_argument("--off", action="store_true", help="no order gets it any more")
    note = _add(acts, "note", "bench", "add a packing note, or change one; no text takes it away")
    note.set_defaults(act="note")
    note.add_argument("number", nargs="?", type=int, default=0, help="the note to change")
    note.add_argument("--about", choices=("customer", "product", "channel"), required=True)
    note.add_argument("--of", required=True, metavar="NAME")
    note.add_argument("--text", default="")


def _policy(commands: Commands) -> None:
    part = _add(commands, "policy", "policy", "show, test or replace the returns policy")
    part.add_argument("--take", type=Path, metavar="FILE", help="take this policy in")
    part.add_argument("--test", metavar="ORDER", help="what would happen to this order today?")
    part.add_argument("--reason", choices=RETURN_REASONS, default="changed_mind")
    part.add_argument("--condition", choices=CONDITIONS, default="")
    part.add_argument("--photos", type=int, default=0, metavar="N")


def _questions(commands: Commands) -> None:
    text = "show, preview or replace the questions and rules of the inspection"
    part = _add(commands, "questions", "questions", text)
    part.add_argument("--take", type=Path, metavar="FILE", help="take these in")
    part.add_argument(
        "--preview", type=Path, metavar="FILE", help="what would they do to the last 100 pieces?"
    )


def _refunds(commands: Commands) -> None:
    part = _add(commands, "refunds", "refunds", "what customers are owed, and what was paid")
    part.add_argument("--paid", nargs="+", metavar="PLATE", help="note these as paid")
    part.add_argument("-o", "--output", type=Path, metavar="FILE", help="write them as CSV")


def _verify(commands: Commands) -> None:
    part = _add(commands, "verify", "verify", "are these inspection reports as they were printed?")
    part.add_argument("files", type=Path, nargs="+", metavar="FILE")
    part.add_argument("--photos", type=Path, metavar="DIR", help="check the photos in this folder")
    part.add_argument("--code", metavar="TEXT", help="what was scanned from the paper")
    part.add_argument("--chain", action="store_true", help="also the store's chain and photos")


def _serve_returns(commands: Commands) -> None:
    part = _add(commands, "serve-returns", "serve_returns", "the page where customers ask back")
    part.add_argument("--host", default="127.0.0.1", help="0.0.0.0: for the whole network")
    part.add_argument("--port", type=int, default=8137)
    part.add_argument("--export", type=Path, metavar="FILE", help="only write the first page")
    part.add_argument("--address", default="", metavar="URL", help="of the desk, for --export")


def _backup(commands: Commands) -> None:
    for name, help_ in (("backup", "a checked copy of the store"), ("restore", "the way back")):
        part = _add(commands, name, name, help_)
        part.add_argument("file", type=Path)


def _drill(commands: Commands) -> None:
    part = _add(commands, "drill", "drill", "restore the newest backup elsewhere and check it")
    part.add_argument("file", type=Path, nargs="?", help="another backup")


def _move_store(commands: Commands) -> None:
    part = _add(commands, "move-store", "move_store", "move the store to a file or a server")
    part.add_argument("to", metavar="PATH|URL", help="where nothing is yet")


def _doctor(commands: Commands) -> None:
    _add(commands, "doctor", "doctor", "how the program stands on this computer")
    part = _add(commands, "support", "support", "one file for whoever helps, with nobody's name")
    part.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def _rescue(commands: Commands) -> None:
    part = _add(commands, "rescue", "rescue", "a damaged or lost store: its newest sound backup")
    part.add_argument("--take", action="store_true", help="put the store aside, take the backup")


def _privacy(commands: Commands) -> None:
    part = _add(commands, "privacy", "privacy", "what is held about somebody, and its erasure")
    part.add_argument("act", choices=("export", "erase", "due"))
    part.add_argument("about", nargs="?", default="", help="name, e-mail, customer or order")


_DESCRIPTIONS = (
    _demo, _import, _release, _order, _scan_policy, _counts, _station, _bench, _plan, _check,
    _report, _document, _backup, _drill, _move_store, _privacy, _policy, _refunds, _verify,
    _day_start, _day_end, _printing, _questions, _serve_returns, _rescue, _doctor,
)  # fmt: skip
