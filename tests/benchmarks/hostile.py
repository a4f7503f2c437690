"""Labels and slips with hostile text: no command of it reaches a printer, no field is cut.

300 of each, 50,000 of each with `--full`, or `--count`.
"""

import random
import re
from argparse import Namespace
from unittest import mock

from tests.benchmarks.table import Table
from tests.unit.documents import contents
from tests.unit.documents.contents import LONG, RECEIVERS, language
from warehouse_desk.devices import zpl_eye
from warehouse_desk.documents import sheet, zpl
from warehouse_desk.documents.address import Address
from warehouse_desk.documents.labels import LabelContent, label_page
from warehouse_desk.documents.page import Page
from warehouse_desk.documents.slips import packing_slip

_OURS = {"XA", "CI", "PW", "LL", "LH", "LR", "FW", "FO", "FR", "GF", "GB", "FS", "PQ", "XZ"}
_SPOILT = ("^XZ^XA", "~JA", "~DGR:A.GRF,", "^FD", "\\&", "\\", "^", "~", "\x1b@", "\x00", "\u202e",
           "\u2066", "\u2069", "%!PS", "(", ")", "<b>", "\n", "\r\n", "\u200f", "W" * 60, "\ufdfd",
           "\U0001f381", "e\u0301" * 9, "/JS", "=cmd|", "'", '"')  # fmt: skip


def main(args: Namespace) -> int:
    """Print what went wrong; 1 when anything did."""
    count = args.count or (50_000 if args.full else 300)
    rng = random.Random(args.seed)
    foreign = cut = undrawn = slips_cut = 0
    for number in range(count):
        code = list(RECEIVERS)[number % len(RECEIVERS)]
        page = label_page(_label(rng, code), language(code))
        job = zpl.render([page], dpi=203)
        foreign += not set(re.findall(rb"[\^~](..)", job)) <= {one.encode() for one in _OURS}
        foreign += (job.count(b"^XA"), job.count(b"^XZ"), job.count(b"~")) != (1, 1, 0)
        cut += _is_cut(page)
        undrawn += number % 20 == 0 and len(zpl_eye.draw(job)) != 1
        slips_cut += any(_is_cut(one) for one in _slip_pages(rng, code))
    table = Table(args, "paper", "count", "foreign commands", "cut fields", "not drawn")
    table.row("labels", count, foreign, cut, undrawn)
    table.row("slips", count, 0, slips_cut, 0)
    return int(bool(foreign or cut or undrawn or slips_cut))


def _text(rng: random.Random, code: str) -> str:
    parts = [
        rng.choice((*_SPOILT, LONG[code], RECEIVERS[code].name)) for _ in range(rng.randrange(6))
    ]
    return "".join(parts)[:400]


def _label(rng: random.Random, code: str) -> LabelContent:
    someone = Address(_text(rng, code), tuple(_text(rng, code) for _ in range(4)), _text(rng, code))
    return contents.a_label(
        code,
        carrier=_text(rng, code),
        service=_text(rng, code),
        sender=someone,
        receiver=someone,
        order=_text(rng, code),
        tracking=_text(rng, code),
        mark=_text(rng, code)[:8],
        routing=_text(rng, code),
    )


def _slip_pages(rng: random.Random, code: str) -> list[Page]:
    pages: list[Page] = []

    def keep(made: list[Page], *, title: str, **_: str) -> bytes:
        pages.extend(made)
        return title.encode(errors="replace")

    slip = contents.a_slip(code, name=_text(rng, code) or "x", lines=2)
    with mock.patch.object(sheet.pdf, "render", keep):
        packing_slip(slip, language(code))
    return pages


def _is_cut(page: Page) -> bool:
    """Tell whether any mark reaches over the edge of its paper."""
    return any(
        mark.left < -0.01
        or mark.top < -0.01
        or mark.left + mark.width > page.size.width + 0.01
        or mark.top + mark.height > page.size.height + 0.01
        for mark in page.marks
    )
