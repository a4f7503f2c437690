"""The packing slip: what is in a parcel, for the customer. No prices, as it may be a present."""

from dataclasses import dataclass
from datetime import date

from warehouse_desk.documents.address import Address
from warehouse_desk.documents.blocks import Block, Fact, Stack, Text, address_block
from warehouse_desk.documents.page import LEAD, NOTE, STRONG, TEXT, Align
from warehouse_desk.documents.sheet import Column, Printed, Sheet
from warehouse_desk.i18n import Language
from warehouse_desk.scanning.codes import Kind, own_code


@dataclass(frozen=True, slots=True)
class SlipLine:
    """An order line, seen from one parcel; `extra` marks what the shop adds as a present.

    `code` is what it may be worth: the code of a discount.
    """

    sku: str
    name: str
    ordered: int
    in_parcel: int
    lots: tuple[str, ...] = ()
    serials: tuple[str, ...] = ()
    extra: bool = False
    code: str = ""

    @property
    def elsewhere(self) -> int:
        """Pieces that are not in this parcel."""
        return self.ordered - self.in_parcel


@dataclass(frozen=True, slots=True)
class SlipContent:
    """What a packing slip says."""

    order: str
    sender: Address
    receiver: Address
    ordered_on: date
    packed_on: date
    number: int
    total: int
    box: str
    carrier: str
    service: str
    tracking: str
    lines: tuple[SlipLine, ...]
    printed: Printed
    note: str = ""


def packing_slip(content: SlipContent, language: Language) -> bytes:
    """Print the slip that goes into a parcel."""
    sheet = Sheet(
        language,
        content.printed,
        title=language.say("slip.title"),
        reference=content.order,
        code=own_code(Kind.ORDER, content.order),
    )
    _addresses(sheet, content)
    _parcel(sheet, content, language)
    sheet.table(_columns(sheet), [_row(sheet, line, language) for line in content.lines])
    _closing(sheet, content)
    return sheet.finish()


def _addresses(sheet: Sheet, content: SlipContent) -> None:
    receiver = address_block(sheet.say("slip.ship_to"), content.receiver)
    sender = address_block(sheet.say("label.from"), content.sender)
    sheet.row([(6, receiver), (6, sender)], space=5)


def _parcel(sheet: Sheet, content: SlipContent, language: Language) -> None:
    number = sheet.say("label.number_of", number=content.number, total=content.total)
    sheet.facts(
        [
            Fact(sheet.say("slip.ordered_on"), language.date(content.ordered_on)),
            Fact(sheet.say("slip.packed_on"), language.date(content.packed_on)),
            Fact(sheet.say("label.parcel"), number),
            Fact(sheet.say("slip.box"), content.box),
        ]
    )
    carrier = Fact(sheet.say("doc.carrier"), content.carrier)
    service = Fact(sheet.say("doc.service"), content.service)
    tracking = Fact(sheet.say("doc.tracking"), content.tracking)
    sheet.row([(3, carrier), (3, service), (6, tracking)], space=5)


def _columns(sheet: Sheet) -> list[Column]:
    return [
        Column(sheet.say("doc.sku"), 2),
        Column(sheet.say("doc.item"), 5),
        Column(sheet.say("slip.ordered"), 1, Align.END),
        Column(sheet.say("slip.in_parcel"), 2, Align.END),
        Column(sheet.say("slip.elsewhere"), 2, Align.END),
    ]


def _row(sheet: Sheet, line: SlipLine, language: Language) -> list[Block]:
    below = [sheet.say("doc.lot", lot=lot) for lot in line.lots]
    below += [sheet.say("doc.serial", serial=serial) for serial in line.serials]
    below += [sheet.say("slip.extra")] if line.extra else []
    below += [sheet.say("slip.code", code=line.code)] if line.code else []
    elsewhere = language.number(line.elsewhere) if line.elsewhere else ""
    return [
        Text(line.sku, TEXT),
        Stack([Text(line.name, TEXT), *(Text(words, NOTE) for words in below)], gap=0),
        Text(language.number(line.ordered), TEXT, Align.END),
        Text(language.number(line.in_parcel), STRONG, Align.END),
        Text(elsewhere, TEXT, Align.END),
    ]


def _closing(sheet: Sheet, content: SlipContent) -> None:
    pieces = sum(line.in_parcel for line in content.lines)
    sheet.space(3)
    sheet.row([(12, Text(sheet.say("slip.total", n=pieces), STRONG, Align.END))], space=6)
    if content.note:
        sheet.row([(12, Text(content.note, TEXT))], space=6)
    thanks = Text(sheet.say("slip.thanks"), LEAD)
    returns = Text(sheet.say("slip.returns", order=content.order), TEXT)
    sheet.row([(12, Stack([thanks, returns], gap=1))])
