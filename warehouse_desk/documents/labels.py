"""The shipping label, 4 by 6 inches or A6, for thermal printers: black on white only."""

from dataclasses import dataclass, replace
from datetime import date

from warehouse_desk.documents import barcodes
from warehouse_desk.documents.address import Address
from warehouse_desk.documents.barcodes import DOT, Bars
from warehouse_desk.documents.blocks import stamp
from warehouse_desk.documents.label_form import PDF_4X6, LabelForm
from warehouse_desk.documents.page import (
    BLACK,
    DISPLAY,
    HEADING,
    LABEL_4X6,
    LEAD,
    NOTE,
    STRONG,
    TEXT,
    TITLE,
    Align,
    Box,
    Page,
    Size,
)
from warehouse_desk.i18n import Language

_MARGIN = 5.0
#: The codes stand under this line (millimetres from the top), and nothing else does.
_CODES_TOP = 98.5
_SMALL = replace(NOTE, shade=BLACK)


@dataclass(frozen=True, slots=True)
class LabelContent:
    """What a shipping label says; with an `rma`, or where it `is_return`, it brings goods back.

    `mark` and `routing` are for the carrier's sorters; `tracking` is the text of a second code.
    """

    carrier: str
    service: str
    sender: Address
    receiver: Address
    sscc: str
    order: str
    weight_g: int
    number: int
    total: int
    ship_date: date | None
    tracking: str = ""
    rma: str = ""
    copy: bool = False
    mark: str = ""
    routing: str = ""
    is_return: bool = False


def shipping_label(content: LabelContent, language: Language, form: LabelForm = PDF_4X6) -> bytes:
    """Print the label of one parcel, for a printer that takes `form`."""
    title = f"{content.carrier} {content.sscc}"
    return form.render([label_page(content, language, form.paper)], title=title)


def codes_below(paper: Size) -> float:
    """Tell in what share of a label's height, from the top, there are no codes."""
    return _CODES_TOP / paper.height


def label_page(content: LabelContent, language: Language, paper: Size = LABEL_4X6) -> Page:
    """Lay the label out."""
    page = Page(paper, mirrored=language.is_right_to_left)
    _carrier(page, content, language)
    _sender(page, content, language)
    _receiver(page, content, language)
    _facts(page, content, language)
    _codes(page, content, language)
    return page


def _carrier(page: Page, content: LabelContent, language: Language) -> None:
    """Top band: who carries it, how, and which parcel of how many."""
    box = Box(_MARGIN, 4.5, _width(page) * 0.6, 9.5)
    page.fitted(box, content.carrier, TITLE, floor=12)
    page.fitted(Box(_MARGIN, 14, _width(page) * 0.6, 6), content.service, LEAD, floor=8)
    number = language.say("label.number_of", number=content.number, total=content.total)
    end = Box(_MARGIN + _width(page) * 0.62, 4.5, _width(page) * 0.38, 9.5)
    page.fitted(end, number, TITLE, floor=10, align=Align.END)
    words = [language.say("label.return")] if content.rma or content.is_return else []
    words += [language.say("doc.copy")] if content.copy else []
    if words:
        stamp(page, replace(end, top=14.5, height=5.5), " · ".join(words))
    _rule(page, 21.5)


def _sender(page: Page, content: LabelContent, language: Language) -> None:
    heading = language.say("label.from")
    page.fitted(Box(_MARGIN, 22.5, 16, 4), heading, _SMALL, floor=5)
    lines = [content.sender.name, *content.sender.under_name]
    page.lines(Box(_MARGIN + 18, 22.5, _width(page) - 18, 17), lines, TEXT, floor=7)
    _rule(page, 40.5)


def _receiver(page: Page, content: LabelContent, language: Language) -> None:
    """Set the receiver largest of all: the driver reads it at arm's length."""
    heading = language.say("label.to")
    page.fitted(Box(_MARGIN, 42, 16, 4), heading, _SMALL, floor=5)
    start, width = _MARGIN + 18, _width(page) - 18
    used = page.fitted(Box(start, 41.5, width, 16), content.receiver.name, TITLE, floor=13)
    below = 9.0 if content.routing else 0.0
    rest = Box(start, 41.5 + used, width, 43.5 - used - below)
    page.lines(rest, content.receiver.under_name, HEADING, floor=10.5)
    if content.mark:
        page.fitted(Box(_MARGIN, 47, 16, 13), content.mark, DISPLAY, floor=12)
    if content.routing:
        page.fitted(Box(start, 77, width, 8.5), content.routing, TITLE, floor=9)
    _rule(page, 86)


def _facts(page: Page, content: LabelContent, language: Language) -> None:
    facts = [("doc.order", content.order)]
    if content.weight_g:
        facts.append(("doc.weight", language.weight(content.weight_g)))
    if content.ship_date:
        facts.append(("label.ship_date", language.date(content.ship_date)))
    if content.rma:
        facts.insert(1, ("inspection.return", content.rma))
    width = _width(page) / len(facts)
    for place, (key, value) in enumerate(facts):
        box = Box(_MARGIN + place * width, 87, width - 2, 10.5)
        page.fitted(replace(box, height=4), language.say(key), _SMALL, floor=5)
        page.fitted(replace(box, top=90.5, height=7), value, LEAD, floor=7)
    _rule(page, _CODES_TOP)


def _codes(page: Page, content: LabelContent, language: Language) -> None:
    """Bottom: the parcel's own number, and the carrier's if that is another one."""
    other = content.tracking if content.tracking not in ("", content.sscc) else ""
    height = (24.0 if other else 38.0) + page.size.height - LABEL_4X6.height
    _bars(page, Box(_MARGIN, 101, _width(page), height), barcodes.sscc(content.sscc), LEAD.size)
    if other:
        top = 101 + height + 7.5
        heading = language.say("doc.tracking")
        page.fitted(Box(_MARGIN, top, 16, 4), heading, _SMALL, floor=5)
        box = Box(_MARGIN + 18, top, _width(page) - 18, 8.5)
        bars = barcodes.shortest(other, box.width)
        if isinstance(bars, Bars):
            _bars(page, box, bars, STRONG.size)
        else:
            page.fitted(box, other, HEADING, floor=8)


def _bars(page: Page, box: Box, bars: Bars, size: float) -> None:
    dots = bars.dots(box.width) or 2
    page.bars(box, bars, dots, Align.CENTER)
    below = Box(box.start, box.top + box.height + 0.5, box.width, 6)
    page.fitted(below, bars.text, replace(LEAD, size=size), floor=6, align=Align.CENTER)


def _width(page: Page) -> float:
    return page.size.width - 2 * _MARGIN


def _rule(page: Page, top: float) -> None:
    page.rule(_MARGIN, top, _width(page), thick=2 * DOT)
