"""The pick list: a round on paper, each slot and item with its code to scan."""

from dataclasses import dataclass

from warehouse_desk.documents.blocks import Block, Code, Fact, Fitted, Stack, Text, TickBox
from warehouse_desk.documents.page import HEADING, LEAD, NOTE, TEXT, TITLE, Align
from warehouse_desk.documents.sheet import Column, Printed, Sheet
from warehouse_desk.domain.catalogue import Packed
from warehouse_desk.i18n import Language
from warehouse_desk.scanning.codes import Kind, own_code


@dataclass(frozen=True, slots=True)
class PickListLine:
    """Take so many of an item from a slot into a tote; `barcode` is the item's own code."""

    slot: str
    sku: str
    name: str
    barcode: str
    quantity: int
    tote: str
    lot: str = ""
    #: The quantity in cases, where it fills any.
    packed: Packed | None = None


@dataclass(frozen=True, slots=True)
class PickListContent:
    """A round in the order of its walk; `method` in the words of the language."""

    round: str
    method: str
    picker: str
    cart: str
    metres: int
    lines: tuple[PickListLine, ...]
    printed: Printed


def pick_list(content: PickListContent, language: Language) -> bytes:
    """Print a round."""
    sheet = Sheet(
        language,
        content.printed,
        title=language.say("pick_list.title"),
        reference=f"{content.round} · {content.method}",
        code=own_code(Kind.ROUND, content.round),
    )
    pieces = sum(line.quantity for line in content.lines)
    sheet.facts(
        [
            Fact(sheet.say("pick_list.picker"), content.picker),
            Fact(sheet.say("pick_list.cart"), content.cart),
            Fact(sheet.say("pick_list.walk"), sheet.say("unit.metres", value=content.metres)),
            Fact(sheet.say("pick_list.lines"), language.number(len(content.lines))),
            Fact(sheet.say("doc.quantity"), sheet.say("doc.pieces", n=pieces)),
        ],
        across=6,
    )
    stops = list(dict.fromkeys(line.slot for line in content.lines))
    sheet.table(
        _columns(sheet),
        [_row(sheet, stops.index(line.slot) + 1, line, language) for line in content.lines],
    )
    return sheet.finish()


def _columns(sheet: Sheet) -> list[Column]:
    return [
        Column(sheet.say("pick_list.stop"), 0.75, Align.CENTER),
        Column(sheet.say("pick_list.slot"), 3.5),
        Column(sheet.say("doc.item"), 3.5),
        Column(sheet.say("pick_list.take"), 1.5, Align.CENTER),
        Column(sheet.say("pick_list.into"), 1.75, Align.CENTER),
        Column(sheet.say("pick_list.done"), 1, Align.CENTER),
    ]


def _row(sheet: Sheet, stop: int, line: PickListLine, language: Language) -> list[Block]:
    slot = own_code(Kind.PLACE, line.slot)
    lot = sheet.say("doc.lot", lot=line.lot) if line.lot else ""
    under = line.sku if line.sku == line.barcode else f"{line.sku} · {line.barcode}"
    cases = language.packed(line.packed) if line.packed else ""
    item: list[Block] = [Text(line.name, LEAD), Text(lot, TEXT), Code(line.barcode, text=under)]
    number = Fitted(language.number(line.quantity), TITLE, floor=10, align=Align.CENTER)
    return [
        Fitted(language.number(stop), HEADING, floor=9, align=Align.CENTER),
        Stack([Fitted(line.slot, TITLE, floor=11), Code(slot, style=NOTE)]),
        Stack(item),
        Stack([number, Text(cases, TEXT, align=Align.CENTER)] if cases else [number]),
        Fitted(line.tote, HEADING, floor=9, align=Align.CENTER),
        TickBox(),
    ]
