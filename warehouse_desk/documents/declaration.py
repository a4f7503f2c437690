"""The customs declaration CN 22, as large as a shipping label and stuck beside it.

It is in English, as the Universal Postal Union asks, with the receiver's language beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from warehouse_desk.documents import barcodes
from warehouse_desk.documents.address import Address
from warehouse_desk.documents.barcodes import DOT, Bars
from warehouse_desk.documents.label_form import PDF_4X6, LabelForm
from warehouse_desk.documents.page import (
    BLACK,
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
    Style,
)
from warehouse_desk.i18n import Language
from warehouse_desk.i18n.language import load

_MARGIN = 5.0
_SMALL = replace(NOTE, shade=BLACK)
#: More kinds of goods are summed up in the last line.
_MOST_LINES = 8
_LINE = 6.6
_GOODS_TOP = 55.0


@dataclass(frozen=True, slots=True)
class DeclaredGoods:
    """Equal goods: what they are, how many, net weight and value in all."""

    description: str
    quantity: int
    weight_g: int
    value_cents: int
    hs_code: str
    origin: str


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a declaration says."""

    order: str
    tracking: str
    sender: Address
    receiver: Address
    currency: str
    weight_g: int
    day: date
    lines: tuple[DeclaredGoods, ...]


def declaration(content: Declaration, language: Language, form: LabelForm = PDF_4X6) -> bytes:
    """Print the declaration of one parcel; `language` is the receiver's."""
    page = declaration_page(content, language, form.paper)
    return form.render([page], title=f"CN 22 {content.tracking}")


def declaration_page(content: Declaration, language: Language, paper: Size = LABEL_4X6) -> Page:
    """Lay the declaration out; the form itself always runs from the left."""
    page = Page(paper, mirrored=False)
    words = _Words(load("en"), language)
    _head(page, words)
    _addresses(page, content, words)
    _goods(page, content, words)
    _foot(page, content, words)
    return page


@dataclass(frozen=True, slots=True)
class _Words:
    """English words, and the receiver's beside them where they are others."""

    english: Language
    other: Language

    def __call__(self, key: str, /, **facts: object) -> str:
        first, second = self.english.say(key, **facts), self.other.say(key, **facts)
        return first if first == second else f"{first} · {second}"


def _head(page: Page, words: _Words) -> None:
    width = _width(page)
    page.fitted(Box(_MARGIN, 4, width * 0.72, 9), words("customs.title"), HEADING, floor=7)
    page.fitted(Box(_MARGIN, 4, width, 9), "CN 22", TITLE, align=Align.END)
    page.fitted(Box(_MARGIN, 13, width, 4), words("customs.may_be_opened"), _SMALL, floor=5)
    page.rule(_MARGIN, 17.5, width, thick=2 * DOT)
    page.area(Box(_MARGIN, 19, 4, 4), stroke=2 * DOT)
    page.fitted(Box(_MARGIN, 18.6, 4, 5), "×", LEAD, align=Align.CENTER)
    page.fitted(Box(_MARGIN + 6, 19, width - 6, 4.4), words("customs.sale"), STRONG, floor=6)
    page.rule(_MARGIN, 24.5, width, thick=DOT)


def _addresses(page: Page, content: Declaration, words: _Words) -> None:
    half = _width(page) / 2 - 1
    for start, key, address in (
        (_MARGIN, "label.from", content.sender),
        (_MARGIN + half + 2, "label.to", content.receiver),
    ):
        page.fitted(Box(start, 25.5, half, 3.6), words(key), _SMALL, floor=5)
        lines = [address.name, *address.under_name]
        page.lines(Box(start, 29.3, half, 24), lines, TEXT, floor=6)
    page.rule(_MARGIN, _GOODS_TOP - 1, _width(page), thick=DOT)


def _goods(page: Page, content: Declaration, words: _Words) -> None:
    keys = ("customs.contents", "customs.hs_code", "customs.origin", "doc.weight", "customs.value")
    _row(page, _GOODS_TOP, [words(key) for key in keys], replace(_SMALL, size=6), height=8.5)
    top = _GOODS_TOP + 9.0
    for line in _shown(content.lines, words):
        goods = line.description if not line.quantity else f"{line.quantity} × {line.description}"
        texts = [
            goods,
            line.hs_code,
            line.origin,
            words.english.weight(line.weight_g),
            words.english.money(line.value_cents, content.currency),
        ]
        _row(page, top, texts, replace(TEXT, size=8), height=_LINE)
        top += _LINE
    page.rule(_MARGIN, top + 0.5, _width(page), thick=2 * DOT)
    total = sum(line.value_cents for line in content.lines)
    sums = [
        words("customs.total"),
        "",
        "",
        words.english.weight(content.weight_g),
        words.english.money(total, content.currency),
    ]
    _row(page, top + 1.2, sums, STRONG, height=6)


def _shown(lines: Sequence[DeclaredGoods], words: _Words) -> list[DeclaredGoods]:
    """Keep as many lines as have room; the last one sums up the others."""
    if len(lines) <= _MOST_LINES:
        return list(lines)
    first, rest = lines[: _MOST_LINES - 1], lines[_MOST_LINES - 1 :]
    weight, value = (sum(one.weight_g for one in rest), sum(one.value_cents for one in rest))
    pieces = sum(one.quantity for one in rest)
    return [*first, DeclaredGoods(words("customs.others", n=pieces), 0, weight, value, "", "")]


def _row(page: Page, top: float, texts: Sequence[str], style: Style, *, height: float) -> None:
    start, width = _MARGIN, _width(page)
    for share, text in zip((0.42, 0.16, 0.09, 0.15, 0.18), texts, strict=True):
        if text:
            box = Box(start, top, width * share - 1, height)
            page.fitted(box, text, style, floor=5)
        start += width * share


def _foot(page: Page, content: Declaration, words: _Words) -> None:
    width, bottom = _width(page), page.size.height
    promise = Box(_MARGIN, bottom - 25, width, 8.5)
    page.fitted(promise, words("customs.declaration"), _SMALL, floor=4.5)
    day = f"{content.day.isoformat()}  {content.sender.name}"
    page.fitted(Box(_MARGIN, bottom - 16, width * 0.42, 5), day, STRONG, floor=6)
    page.fitted(
        Box(_MARGIN, bottom - 10.5, width * 0.42, 4), words("customs.signed"), _SMALL, floor=5
    )
    symbol = barcodes.shortest(content.tracking, width * 0.55)
    box = Box(_MARGIN + width * 0.45, bottom - 16, width * 0.55, 7)
    if isinstance(symbol, Bars):
        page.bars(box, symbol, symbol.dots(box.width) or 2, Align.END)
    below = Box(box.start, bottom - 8.5, box.width, 4)
    page.fitted(below, content.tracking, _SMALL, floor=5, align=Align.END)


def _width(page: Page) -> float:
    return page.size.width - 2 * _MARGIN
