"""Packings with repeated clicks, kills and a printer that fails at any byte of a job.

60 packings, 10,000 with `--full`, or `--count`. A kill is an end without any word at a random place
of the print room's work; the next room goes on from what is stored.
"""

import random
import tempfile
from argparse import Namespace
from collections import Counter
from pathlib import Path

from tests.benchmarks.table import Table
from tests.labels.room import Kept, room
from tests.labels.virtual_printer import VirtualPrinter
from tests.unit.usecases.packing.bench import Bench, open_bench
from warehouse_desk.devices.zpl_printer import ZplPrinter
from warehouse_desk.domain.errors import OutsideTrouble, Refusal
from warehouse_desk.domain.packing import Label, LabelState
from warehouse_desk.usecases.packing.labelling import confirm_label
from warehouse_desk.usecases.printing import open_jobs, print_again
from warehouse_desk.usecases.shipping.hand_over import ship_parcel


class Killed(BaseException):
    """The program is gone."""


class Deadly:
    """A printer in whose middle the program is killed; the job may be on paper or not."""

    def __init__(self, inner: Kept, *, after: bool) -> None:
        self._inner = inner
        self._after = after

    def print(self, job: bytes, title: str) -> bool:
        if self._after:
            self._inner.print(job, title)
        raise Killed


def main(args: Namespace) -> int:
    """Print what happened; 1 when a parcel could leave unseen, or had two numbers."""
    count = args.count or (10_000 if args.full else 60)
    rng, seen = random.Random(args.seed), Counter[str]()
    with tempfile.TemporaryDirectory() as folder, open_bench(Path(folder)) as bench:
        desk = bench.desk()
        for scan in ("TOTE-0005", "BOX-S", "MUG-BLUE"):
            assert desk.scan(scan).is_good
        with VirtualPrinter() as printer:
            for _ in range(count):
                _packing(bench, printer, rng, seen)
    table = Table(args, "packings", "refused second clicks", "kills", "printer failures",
                  "left unconfirmed", "second numbers", "not printed")  # fmt: skip
    table.row(count, seen["refused"], seen["kills"], seen["failures"], seen["left"],
              seen["second"], seen["lost"])  # fmt: skip
    return int(bool(seen["left"] or seen["second"] or seen["lost"]))


def _packing(bench: Bench, printer: VirtualPrinter, rng: random.Random, seen: Counter[str]) -> None:
    desk = bench.desk()
    before = len(bench.find(Label))
    assert desk.scan("CMD-DONE").is_good
    seen["refused"] += not desk.scan("CMD-DONE").is_good
    seen["second"] += len(bench.find(Label)) != before + 1
    tracking = str(bench.label_of("1006").tracking)
    seen["left"] += _leaves(bench, tracking)
    _print(bench, printer, rng, seen)
    act = bench.act()
    for _ in range(2):  # the same click twice gives the first answer again
        confirm_label(bench.store, act, tracking=tracking)
    valid = [one for one in bench.find(Label, parcel="P-000001") if one.state != LabelState.VOID]
    seen["second"] += [one.tracking for one in valid] != [tracking]
    desk = bench.desk()
    assert desk.scan(tracking).feedback.value == "ask"
    assert desk.scan("CMD-YES").is_good


def _print(bench: Bench, printer: VirtualPrinter, rng: random.Random, seen: Counter[str]) -> None:
    kept = Kept()
    match rng.randrange(3):
        case 0:
            try:
                room(bench.store, Deadly(kept, after=rng.random() < 0.5)).work()
            except Killed:
                seen["kills"] += 1
        case 1:
            printer.dies_after = rng.randrange(1, 20_000)
            seen["failures"] += bool(room(bench.store, _port(printer)).work()[1])
            printer.dies_after = None
        case _:
            pass
    with bench.store.look() as reading:
        stuck = [job for job in open_jobs(reading) if job.state == "failed"]
    for job in stuck:
        act = bench.act()
        print_again(bench.store, act, message=job.message)
        print_again(bench.store, act, message=job.message)
    printed = len(printer.printed)
    room(bench.store, _port(printer)).work()
    with bench.store.look() as reading:
        left = [job for job in open_jobs(reading) if job.kind == "print_label"]
    seen["lost"] += bool(left) or (bool(stuck) and len(printer.printed) == printed)


def _port(printer: VirtualPrinter) -> ZplPrinter:
    return ZplPrinter("127.0.0.1", printer.port)


def _leaves(bench: Bench, tracking: str) -> bool:
    """Try to ship a parcel whose label nobody saw."""
    try:
        ship_parcel(bench.store, bench.act(station="ship"), tracking=tracking)
    except (Refusal, OutsideTrouble):
        return False
    return True
