"""From the last scan to the label at the printer, and many labels at once, over TCP.

40 single labels and 100 in bulk, or 500 and 1,000 with `--full`.
"""

import tempfile
import time
from argparse import Namespace
from pathlib import Path

from tests.benchmarks.made_labels import made_up
from tests.benchmarks.table import Table
from tests.factories import a_contact, an_order
from tests.labels.room import ZPL
from tests.labels.virtual_printer import VirtualPrinter
from tests.unit.usecases.packing.bench import NOON, Bench, open_bench
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.printing import Printers, PrintRoom, PrintThread
from warehouse_desk.devices.label_check import find_label_reader
from warehouse_desk.devices.printers import FolderPrinter
from warehouse_desk.devices.zpl_printer import ZplPrinter
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.packing import Label, Parcel, ParcelState
from warehouse_desk.domain.people import Right
from warehouse_desk.i18n import load
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork


@operation(Right.ADMIN)
def ask_for_labels(uow: UnitOfWork, *, first: int, count: int) -> int:
    """Have the labels of made-up parcels printed."""
    for number in range(first, first + count):
        uow.tell("print_label", f"P-{number:06}", parcel=f"P-{number:06}", label=number)
    return count


def main(args: Namespace) -> int:
    """Print the times; 1 when they are over the limits."""
    table = Table(args, "what", "labels", "p50 ms", "p99 ms", "labels a second", "CPU ms a label")
    with (
        tempfile.TemporaryDirectory() as folder,
        open_bench(Path(folder)) as bench,
        VirtualPrinter() as printer,
    ):
        room = _room(bench, printer, Path(folder))
        single = _single(bench, printer, room, 500 if args.full else 40)
        p50, p99 = single[len(single) // 2], single[int(len(single) * 0.99) - 1]
        table.row("last scan to printer", len(single), round(p50), round(p99), "", "")
        count = 1_000 if args.full else 100
        bulk, cpu = _bulk(bench, printer, room, count)
        table.row("bulk", count, "", "", round(bulk, 1), round(cpu, 1))
    return int(p99 > 300 or bulk < 50)


def _room(bench: Bench, printer: VirtualPrinter, folder: Path) -> PrintRoom:
    printers = Printers(ZplPrinter("127.0.0.1", printer.port), FolderPrinter(folder / "pages"))
    papers = Papers(bench.store, load("en"), form=ZPL)
    room = PrintRoom(bench.store, papers, printers, find_label_reader())
    room.warm_up()  # as a desk does where a parcel is begun
    return room


def _single(bench: Bench, printer: VirtualPrinter, room: PrintRoom, count: int) -> list[float]:
    """Close the same parcel again and again: each time it gets another number and label."""
    desk = bench.desk()
    for scan in ("TOTE-0005", "BOX-S", "MUG-BLUE"):
        assert desk.scan(scan).is_good
    thread = PrintThread(bench.store, lambda: room, print)
    bench.store.subscribe(thread.tell)
    thread.start()
    times = []
    for number in range(count + 1):
        begin = time.perf_counter()
        assert desk.scan("CMD-DONE").is_good
        assert printer.wait_for(number + 1)
        times.append(1000 * (time.perf_counter() - begin))
        time.sleep(0.05)
        assert desk.scan("CMD-UNDO").is_good
    thread.stop()
    return sorted(times[1:])


def _bulk(
    bench: Bench, printer: VirtualPrinter, room: PrintRoom, count: int
) -> tuple[float, float]:
    """Print many: give labels a second, and milliseconds of CPU a label."""
    first, records = 500_000, []
    for number, (code, content) in enumerate(made_up(count, 1), start=first):
        someone, ref, name = content.receiver, str(number), f"P-{number:06}"
        records += [
            a_contact(number, name=someone.name, address1=someone.lines[0], language=code),
            an_order(ref, contact=number, state=OrderState.PICKED),
            Place(name, PlaceKind.PARCEL),
            Parcel(name, ref, 1, "S", ParcelState.LABELLED, 500, 500, "LARK", "standard"),
            Label(number, name, content.sscc, made_at=NOON),
        ]
    bench.put(*records)
    before = len(printer.printed)
    ask_for_labels(bench.store, bench.act(person="system"), first=first, count=count)
    begin, busy = time.perf_counter(), time.process_time()
    room.work()
    assert printer.wait_for(before + count)
    cpu = 1000 * (time.process_time() - busy) / count
    return count / (time.perf_counter() - begin), cpu
