"""`bench`: what the packing benches are set to, put in and say; without an act it is shown."""

import argparse
from dataclasses import fields, replace

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.inserts import InsertKind, InsertRule, NoteAbout, PackingNote
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.packing.bench_settings import BenchView, bench_view, set_bench
from warehouse_desk.usecases.packing.inserts import put_insert_rule
from warehouse_desk.usecases.packing.notes import put_note


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Change what was named, then show how it stands."""
    with context.store() as store:
        _change(store, chosen)
        with store.look() as reading:
            view = bench_view(reading)
    context.show(view, _text(view))
    return Exit.DONE


def _change(store: SqlStore, chosen: argparse.Namespace) -> None:
    act = system_act("bench")
    match chosen.act:
        case "set":
            set_bench(store, act, name=chosen.name, value=_number(chosen.name, chosen.value))
        case "insert":
            put_insert_rule(store, act, rule=_rule(store, chosen))
        case "note":
            note = PackingNote(chosen.number, NoteAbout(chosen.about), chosen.of, chosen.text)
            put_note(store, act, note=note)


def _rule(store: SqlStore, chosen: argparse.Namespace) -> InsertRule:
    """Make a rule, or change what is named of one."""
    rule = InsertRule(0, chosen.sku or "", InsertKind.GIFT, chosen.sku or "")
    if chosen.number:
        with store.look() as reading:
            rule = reading.get(InsertRule, chosen.number)
    given: dict[str, object] = {
        field.name: getattr(chosen, field.name)
        for field in fields(InsertRule)
        if getattr(chosen, field.name, None) is not None
    }
    if chosen.kind:
        given["kind"] = InsertKind(chosen.kind)
    return replace(rule, **given, active=not chosen.off)  # type: ignore[arg-type]  # the field's own kind


def _number(name: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise Refusal(Why.NOT_A_NUMBER, scanned=text, setting=name) from None


def _text(view: BenchView) -> str:
    lines = [f"{name} = {value}" for name, value in view.settings.items()]
    lines += [_rule_text(rule) for rule in view.rules]
    lines += [f"note {one.note}  {one.about} {one.name}: {one.text}" for one in view.notes]
    return "\n".join(lines)


def _rule_text(rule: InsertRule) -> str:
    named = ("least_cents", "currency", "channel", "customer", "country", "with_sku", "text")
    told = [f"{name}={value}" for name in named if (value := getattr(rule, name))]
    state = "" if rule.active else "  (off)"
    return (
        "  ".join(
            [f"insert {rule.rule}", rule.kind, f"{rule.quantity} × {rule.sku}", rule.name, *told]
        )
        + state
    )
