"""`document`: a document again, marked as a copy where that matters."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.parcel_papers import parcel_of
from warehouse_desk.channels.whole import write_whole
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.packing import Label, LabelState, Parcel
from warehouse_desk.scanning.codes import Kind, read_own
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.returns.labels import give_return_label

#: Printed as whoever printed it.
PRINTED_BY = "Warehouse Desk"


@dataclass(frozen=True, slots=True)
class Written:
    """What is printed of a document that was written."""

    file: str
    kind: str
    ref: str
    size: int
    replaced: bool


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Write the document whole or not at all; like `cp`, over a file that is there already."""
    with context.look() as store:
        papers = Papers(store, context.language, by=PRINTED_BY, copy=True, photos=store.photos)
        content = _draw(store, papers, chosen)
    replaced = chosen.output.exists()
    write_whole(chosen.output, content)
    made = Written(str(chosen.output), chosen.kind, chosen.ref, len(content), replaced)
    key = "documents.replaced" if replaced else "documents.written"
    context.show(made, context.say(key, {"file": made.file, "size": made.size}))
    return Exit.DONE


def _draw(store: SqlStore, papers: Papers, chosen: argparse.Namespace) -> bytes:
    if chosen.kind == "commands":
        return replace(papers, copy=False).commands()
    if chosen.kind == "scanner-test":
        return replace(papers, copy=False).scanner_test()
    if chosen.kind in {"policy", "policy-staff"}:
        return replace(papers, copy=False).policy(for_staff=chosen.kind == "policy-staff")
    if not chosen.ref:
        raise Refusal(Why.REFERENCE_NEEDED)
    ref = _bare(chosen.ref)
    drawings: dict[str, Callable[[], bytes]] = {
        "label": lambda: papers.label(_valid_parcel(store, ref)),
        "slip": lambda: papers.slip(_valid_parcel(store, ref)),
        "customs": lambda: papers.customs(_valid_parcel(store, ref)),
        "invoice": lambda: papers.invoice(ref),
        "manifest": lambda: _manifest(papers, _number(ref, "HandOver"), chosen.output),
        "inspection": lambda: papers.inspection(ref),
        "container": lambda: papers.container_list(_number(ref, "Container")),
        "return-label": lambda: replace(papers, copy=False).return_label(_label_back(store, ref)),
        "return-slip": lambda: replace(papers, copy=False).return_slip(ref),
        "pick-list": lambda: replace(papers, copy=False).pick_list(_number(ref, "Round")),
    }
    return drawings[chosen.kind]()


def _manifest(papers: Papers, hand_over: int, file: Path) -> bytes:
    """Draw a manifest, as a table where the file is to be one."""
    is_table = file.suffix.lower() == ".csv"
    return papers.manifest_csv(hand_over) if is_table else papers.manifest(hand_over)


def _label_back(store: SqlStore, rma: str) -> str:
    """Number a return's label if it has none yet."""
    return give_return_label(store, system_act("document"), rma=rma, prints=False).tracking


def _bare(ref: str) -> str:
    """Take a reference as it is printed (ORD-536532, ROUND-17) or bare (536532, 17)."""
    code = read_own(ref)
    return (
        code.value
        if code and code.kind in {Kind.ORDER, Kind.ROUND, Kind.UNIT, Kind.RETURN}
        else ref
    )


def _number(ref: str, what: str) -> int:
    if not (ref.isascii() and ref.isdigit()):
        raise Refusal(Why.NOT_THERE, what=what, key=ref)
    return int(ref)


def _valid_parcel(store: SqlStore, ref: str) -> str:
    """Find a parcel by its name or its label; nothing leaves the building under a void label."""
    with store.look() as reading:
        parcel = parcel_of(reading, ref)
        labels = reading.find(Label, parcel=reading.get(Parcel, parcel).parcel)
    if not labels:
        raise Refusal(Why.NOT_THERE, what="Label", key=ref)
    if labels[-1].state is LabelState.VOID:
        raise Refusal(Why.LABEL_VOID, scanned=labels[-1].tracking)
    return parcel
