"""Labels that were made up: names, places and numbers of six languages."""

import random
from argparse import Namespace
from collections.abc import Iterator
from time import perf_counter

from tests.benchmarks.table import Table
from tests.labels import independent
from tests.unit.documents import contents, reading
from tests.unit.documents.contents import RECEIVERS, language
from warehouse_desk.documents.address import Address
from warehouse_desk.documents.label_form import label_form
from warehouse_desk.documents.labels import LabelContent, shipping_label
from warehouse_desk.domain.shipping import sscc

_CHUNK = 25


def made_up(count: int, seed: int) -> Iterator[tuple[str, LabelContent]]:
    """Make labels up, the languages in turn, each with its own words and numbers."""
    rng = random.Random(seed)
    codes = list(RECEIVERS)
    for number in range(count):
        code = codes[number % len(codes)]
        someone = RECEIVERS[code]
        lines = (f"{someone.under_name[0]} {rng.randrange(1, 999)}", *someone.under_name[1:])
        yield (
            code,
            contents.a_label(
                code,
                receiver=Address(someone.name, lines),
                sscc=sscc("9521001", rng.randrange(1, 999_999_999)),
                order=str(rng.randrange(10**6, 10**7)),
                weight_g=rng.randrange(20, 30_000),
                tracking=rng.choice(["", f"LK{rng.randrange(10**8):08}GB"]),
                copy=rng.random() < 0.1,
            ),
        )


def read_back(args: Namespace) -> int:
    """Draw labels by renderers that are not ours and read them by both decoders."""
    made = list(made_up(args.count or (5_000 if args.full else 60), args.seed))
    table = Table(args, "label", "renderer", "labels", "read by both", "wrong", "ms a label")
    unread = 0
    for name, dpi in (("pdf", 0), ("zpl", 203)):
        if dpi and not independent.is_there():
            print("zpl: no node, or no zpl-renderer-js; left out")
            continue
        begin = perf_counter()
        read, wrong = _read(made[dpi and 1 :: 2], name, dpi)
        of = len(made[dpi and 1 :: 2])
        ms = round(1000 * (perf_counter() - begin) / of)
        table.row(name, "zpl-renderer-js" if dpi else "poppler", of, read, wrong, ms)
        unread += of - read + wrong
    return int(unread > 0)


def _read(made: list[tuple[str, LabelContent]], name: str, dpi: int) -> tuple[int, int]:
    form = label_form("4x6", f"{name}-{dpi}" if dpi else name)
    read = wrong = 0
    for first in range(0, len(made), _CHUNK):
        chunk = made[first : first + _CHUNK]
        jobs = [shipping_label(content, language(code), form) for code, content in chunk]
        seen = independent.pictures(jobs) if dpi else [reading.picture(job) for job in jobs]
        for (_, content), picture in zip(chunk, seen, strict=True):
            wanted = {f"00{content.sscc}", *filter(None, [content.tracking])}
            found = set(reading.read_by_zxing(picture)), reading.read_by_zbar(picture)
            read += all(wanted <= one for one in found)
            wrong += any(one - wanted for one in found)
    return read, wrong
