"""The sheet that a scanner is tested with: codes whose contents the program knows."""

from warehouse_desk.documents import barcodes
from warehouse_desk.documents.barcodes import Bars, Matrix
from warehouse_desk.documents.blocks import Stack, Symbol, Text
from warehouse_desk.documents.page import LEAD, TEXT
from warehouse_desk.documents.sheet import Printed, Sheet
from warehouse_desk.i18n import Language
from warehouse_desk.scanning.self_test import TEXTS, Card
from warehouse_desk.scanning.signs import GS

_BAR_HEIGHT = 14.0
#: Room between the codes, so that a scanner meets one only.
_APART = 14.0


def scanner_test_sheet(language: Language, printed: Printed) -> bytes:
    """Print the codes of the test, one under another."""
    title = language.say("scanner.sheet.title")
    sheet = Sheet(language, printed, title=title, reference="")
    sheet.row([(12, Text(sheet.say("scanner.sheet.hint"), TEXT))], space=6)
    for card, text in TEXTS.items():
        code = Symbol(_symbol(card), text.replace(GS, " "), _BAR_HEIGHT)
        sheet.row([(12, Stack([Text(sheet.say(card.value), LEAD), code]))], space=_APART)
    return sheet.finish()


def _symbol(card: Card) -> Bars | Matrix:
    text = TEXTS[card]
    match card:
        case Card.SIGNS:
            return barcodes.code_128(text)
        case Card.EAN:
            return barcodes.product(text)
        case Card.ITF:
            return barcodes.itf_14(text)
        case Card.GS1_128:
            return barcodes.gs1_bars(_elements(text))
        case Card.GS1_MATRIX:
            return barcodes.gs1_matrix(_elements(text))


def _elements(text: str) -> str:
    """Write a card's GTIN, lot and serial number with brackets around their identifiers."""
    head, serial = text.split(GS)
    return f"(01){head[2:16]}(10){head[18:]}(21){serial[2:]}"
