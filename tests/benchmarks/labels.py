"""Labels read back: those of a day, or labels made up in all languages for both kinds of printers.

`--data` is a folder that `warehouse-desk demo --out` filled; without it 60 labels are made up, or
5,000 with `--full`, or `--count`.
"""

from argparse import Namespace
from collections import Counter, defaultdict
from time import perf_counter

from tests.benchmarks import made_labels
from tests.benchmarks.table import Table
from warehouse_desk.devices.label_check import DPI, find_label_reader
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.packing import Label, LabelState, Parcel
from warehouse_desk.storage.store import open_store
from warehouse_desk.usecases.ports import Reading


def main(args: Namespace) -> int:
    """Print how many labels of each language both decoders read; 1 when any was not read."""
    if not (args.data / "labels").is_dir():
        return made_labels.read_back(args)
    reader = find_label_reader()
    table = Table(args, "language", "labels", "read by all", "decoders", "dpi", "ms a label")
    labels, read = Counter[str](), Counter[str]()
    seconds: defaultdict[str, float] = defaultdict(float)
    eyes: set[str] = set()
    for parcel, tracking, language in _labels(str(args.data / "warehouse.db")):
        pdf = (args.data / "labels" / f"{parcel}.pdf").read_bytes()
        begin = perf_counter()
        seen = reader.check(pdf, [f"00{tracking}"])
        seconds[language] += perf_counter() - begin
        labels[language] += 1
        read[language] += seen.is_readable
        eyes.update(seen.eyes)
    for language in sorted(labels):
        ms = round(1000 * seconds[language] / labels[language])
        table.row(language, labels[language], read[language], "+".join(sorted(eyes)), DPI, ms)
    return int(read.total() < labels.total())


def _labels(where: str) -> list[tuple[str, str, str]]:
    store = open_store(where)
    with store.look() as reading:
        found = [
            (label.parcel, label.tracking, _language(reading.get(Parcel, label.parcel), reading))
            for label in reading.find(Label, state=LabelState.CONFIRMED)
        ]
    store.close()
    return found


def _language(parcel: Parcel, reading: Reading) -> str:
    order = reading.get(Order, parcel.order_ref)
    return reading.get(Contact, order.contact).language
