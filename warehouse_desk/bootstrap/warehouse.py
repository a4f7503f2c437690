"""A warehouse: opened, or made new with the sample or with nothing in it."""

import gc
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from warehouse_desk.channels import sample
from warehouse_desk.channels.files import read
from warehouse_desk.domain.events import Setting
from warehouse_desk.storage.store import SqlStore, create_store, now
from warehouse_desk.usecases.importing.report import ImportReport
from warehouse_desk.usecases.importing.run import import_file, preview_file
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.people import draw_badge
from warehouse_desk.usecases.pins import Door, new_hash
from warehouse_desk.usecases.ports import Act, Clock
from warehouse_desk.usecases.rows import RowKind, Rows
from warehouse_desk.usecases.set_up import first_supervisor, furnish
from warehouse_desk.usecases.settings import PINS

#: Told how far something long has come: done, of how many.
Progress = Callable[[int, int], None]


def untold(_done: int, _of: int) -> None:
    """Tell nobody."""


#: The files of the sample, in the order in which they stand on each other.
SAMPLE_FILES = (RowKind.PRODUCTS, RowKind.SLOTS, RowKind.STOCK, RowKind.ORDERS)


def bring_in(
    store: SqlStore,
    act: Act,
    kind: RowKind,
    file: Path,
    *,
    dry_run: bool = False,
    adapted: Callable[[Rows], Rows] | None = None,
) -> ImportReport:
    """Take a file in, or tell what taking it in would do."""
    rows: Rows = read(kind, file)
    if adapted is not None:
        rows = adapted(rows)
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    with _garbage_left():
        if dry_run:
            return preview_file(store, act, rows, kind=kind, sha256=sha256)
        return import_file(store, act, rows, kind=kind, file=file.name, sha256=sha256)


@contextmanager
def _garbage_left() -> Iterator[None]:
    """Look for no garbage: records make no rings, and going through them takes a sixth longer."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def make_sample(
    where: str,
    clock: Clock = now,
    *,
    today: datetime | None = None,
    orders: int | None = None,
    told: Progress = untold,
) -> SqlStore:
    """Make the sample warehouse: of its real days, or as if its orders had just come in `today`.

    `orders` takes the first so many only.
    """

    def adapted(rows: Rows) -> Rows:
        return sample.Adapted(rows, today, orders)

    def fill(store: SqlStore) -> None:
        furnish(store, system_act("set-up"), sample.furniture(), name="sample")
        for at, kind in enumerate(SAMPLE_FILES):
            told(at, len(SAMPLE_FILES))
            file = sample.file(f"{kind.value}.csv")
            bring_in(store, system_act("set-up"), kind, file, adapted=adapted)
        furnish(store, system_act("set-up"), sample.serials(), name="serial numbers")
        told(len(SAMPLE_FILES), len(SAMPLE_FILES))

    return create_store(where, clock, fill)


def make_empty(
    where: str, name: str, language: str, clock: Clock = now, *, door: Door, pin: str
) -> tuple[SqlStore, str]:
    """Make an empty warehouse; return it with the badge of its first supervisor.

    From the first day nobody works there beyond picking without a PIN.
    """
    badge, kept = draw_badge(), new_hash(door, pin)
    supervisor = replace(first_supervisor(badge, name, language), pin_hash=kept)
    records = [supervisor, Setting(PINS.name, "1"), *sample.inspection_forms()]

    def fill(store: SqlStore) -> None:
        furnish(store, system_act("set-up"), records, name="empty")

    return create_store(where, clock, fill), badge
