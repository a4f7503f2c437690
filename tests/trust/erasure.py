"""Marked values, erased, then looked for in every byte that is left."""

import logging
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.factories import a_contact, an_act
from tests.trust.counts import Counts
from tests.warehouse import build, opened
from warehouse_desk.bootstrap.erasure import erase
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.log import keep_log
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.photos import photo_folder
from warehouse_desk.bootstrap.support import write_bundle
from warehouse_desk.bootstrap.warehouse import system_act
from warehouse_desk.devices.printers import FolderPrinter
from warehouse_desk.domain.orders import Contact, Order, OrderState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    Photo,
    Return,
    ReturnedUnit,
    ReturnLine,
    ReturnReason,
    ReturnState,
)
from warehouse_desk.i18n.language import load
from warehouse_desk.storage import backup_folder
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.privacy import held_about

MARKS = ("Marked-Name-7c1", "Marked-Street-7c1", "marked-7c1@example.com", "+99-7c1-555")
PLATE, PICTURE = "RU-000001", b"\x89PNG marked-picture-7c1"


@operation(Right.ADMIN)
def _prepare(uow: UnitOfWork, photo: str, sha256: str, *, orders: tuple[str, ...]) -> int:
    """Let somebody who is marked have shipped orders, one of which came back with a photograph."""
    name, street, email, phone = MARKS
    contact = uow.add(
        replace(a_contact(), contact=0, name=name, address1=street, email=email, phone=phone)
    )
    for ref in orders:
        order = replace(uow.get(Order, ref), contact=contact.contact, state=OrderState.SHIPPED)
        uow.save(replace(order, shipped_at=uow.now))
    uow.add(Return("RMA-1", orders[0], ReturnState.REQUESTED, uow.now))
    uow.add(ReturnLine("RMA-1", 1, "PEN", 1, ReturnReason.CHANGED_MIND))
    uow.add(_unit())
    uow.add(Photo(photo, sha256, PLATE, uow.now, "eva"))
    return contact.contact


def _unit() -> ReturnedUnit:
    from tests.factories import a_returned_unit  # noqa: PLC0415

    return replace(a_returned_unit(PLATE), rma="RMA-1", sku="PEN", place="RETURNS-1")


def main(*, full: bool, seed: int) -> Counts:
    """Spread marked values, erase them, and read every file that remains."""
    del full, seed
    with TemporaryDirectory() as name:
        folder = Path(name)
        build(folder.parent / f"{folder.name}.db")
        template = folder.parent / f"{folder.name}.db"
        with opened(template, folder / "store.db") as warehouse:
            template.unlink()
            store, where = warehouse.store, str(folder / "store.db")
            orders = tuple(warehouse.order(PEN=1) for _ in range(20))
            photo = photo_folder(where).keep(PICTURE, "png")
            contact = _prepare(store, system_act("trust"), photo.path, photo.sha256, orders=orders)
            documents = folder / "papers"
            slip = Papers(store, load("en")).scanner_test() + "".join(MARKS).encode()
            FolderPrinter(documents).print(slip, f"slip {orders[0]}")
            backup_folder.make(store, backup_folder.backup_folder(where))
            shutil.copy(where, folder / "store-damaged-20260701T120000Z.db")
            shutil.copy(f"{where}-wal", folder / "store-damaged-20260701T120000Z.db-wal")
            _tell_faults(folder / "log", folder / "support")
            before = _found(folder)
            with store.look() as reading:
                held = held_about(reading, MARKS[2])
            gone = erase(store, where, documents, an_act(), (contact,))
            after = _found(folder)
            with store.look() as reading:
                left = reading.get(Contact, contact).name
        after += _found(folder)
    counts = {
        "places with marked values before": before,
        "rows in the export": sum(map(len, held.values())),
        "contacts erased": gone.contacts,
        "files taken away": gone.photos + gone.papers + gone.backups,
        "places after, open and closed": after,
    }
    return Counts(counts, before > 3 and not after and left == "…")


def _tell_faults(folder: Path, support: Path) -> None:
    """Let the program fail over the marked values, and keep what it keeps of that."""
    reports, handler = FaultReports(folder), keep_log(folder)
    assert handler is not None
    log = logging.getLogger("warehouse_desk.trust")
    for mark in MARKS:
        fault = ValueError(mark)
        fault.__cause__ = KeyError(mark)
        reports.write(fault, "trust")
        log.error("no label for %s: %s", mark, fault, exc_info=fault)
    logging.getLogger("warehouse_desk").removeHandler(handler)
    handler.close()
    write_bundle(str(folder / "no store"), reports, support.with_suffix(".zip"))
    with zipfile.ZipFile(support.with_suffix(".zip")) as bundle:
        bundle.extractall(support)
    # What was kept of it holds no mark, before anything is erased.
    assert _found(folder) == _found(support) == 0
    assert list(folder.glob("fault-*.json"))


def _found(folder: Path) -> int:
    """Count file × mark that can be read anywhere below a folder, also in logs and free pages."""
    marks = [*(mark.encode() for mark in MARKS), b"marked-picture-7c1"]
    contents = [file.read_bytes() for file in folder.rglob("*") if file.is_file()]
    return sum(mark in content for content in contents for mark in marks)
