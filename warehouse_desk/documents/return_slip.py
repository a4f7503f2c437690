"""What a customer puts into the parcel that goes back: the return's code, and where it goes."""

from dataclasses import dataclass

from warehouse_desk.documents.address import Address
from warehouse_desk.documents.blocks import Block, Fact, Stack, Text
from warehouse_desk.documents.page import LEAD, NOTE, STRONG, TEXT, Align
from warehouse_desk.documents.sheet import COLUMNS, Column, Printed, Sheet
from warehouse_desk.i18n import Language
from warehouse_desk.scanning.codes import Kind, own_code


@dataclass(frozen=True, slots=True)
class ReturnSlipLine:
    """Pieces that go back, and why."""

    sku: str
    name: str
    quantity: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReturnSlipContent:
    """A return; `way` says in words how it travels."""

    rma: str
    order: str
    to: Address
    way: str
    lines: tuple[ReturnSlipLine, ...]
    printed: Printed


def return_slip(content: ReturnSlipContent, language: Language) -> bytes:
    """Print the slip."""
    sheet = Sheet(
        language,
        content.printed,
        title=language.say("return_slip.title"),
        reference=content.rma,
        code=own_code(Kind.RETURN, content.rma),
    )
    to = [Text(content.to.name, LEAD), *(Text(line, LEAD) for line in content.to.lines)]
    heading = Text(sheet.say("return_slip.to"), NOTE)
    order = Fact(sheet.say("doc.order"), content.order)
    sheet.row([(8, Stack([heading, *to], gap=0)), (4, order)])
    sheet.row([(COLUMNS, Text(content.way, STRONG))])
    sheet.row([(COLUMNS, Text(sheet.say("return_slip.how"), TEXT))])
    columns = [
        Column(sheet.say("doc.item"), 7),
        Column(sheet.say("portal.pieces"), 2, Align.END),
        Column(sheet.say("portal.reason"), 3),
    ]
    rows: list[list[Block]] = [
        [
            Stack([Text(line.name, TEXT), Text(line.sku, NOTE)], gap=0),
            Text(language.number(line.quantity), STRONG, Align.END),
            Text(line.reason, TEXT),
        ]
        for line in content.lines
    ]
    sheet.table(columns, rows)
    return sheet.finish()
