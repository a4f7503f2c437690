"""Marked values, erased, then looked for in every byte that is left."""

import csv
import logging
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.factories import a_contact, a_parcel, an_act
from tests.trust.counts import Counts
from tests.unit.usecases.returns.collected import at, collecting, elsewhere
from tests.unit.usecases.returns.shipped import Returns, forms
from tests.warehouse import build, opened
from warehouse_desk.bootstrap.erasure import erase
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.log import keep_log
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.support import write_bundle
from warehouse_desk.bootstrap.warehouse import bring_in
from warehouse_desk.devices.printers import FolderPrinter
from warehouse_desk.domain.events import Complaint
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.inserts import InsertKind, InsertRule, NoteAbout, PackingNote
from warehouse_desk.domain.orders import Contact, Order, OrderLine, OrderState
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import (
    Photo,
    Return,
    ReturnedUnit,
    ReturnLine,
    ReturnReason,
    ReturnState,
    Survey,
    WayBack,
)
from warehouse_desk.i18n.language import load
from warehouse_desk.storage import backup_folder
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import operation, system_act
from warehouse_desk.usecases.packing.inserts import put_insert_rule
from warehouse_desk.usecases.packing.notes import put_note
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.privacy import held_about
from warehouse_desk.usecases.returns.forms import forms_from_json
from warehouse_desk.usecases.returns.inspecting import open_unit
from warehouse_desk.usecases.returns.pick_ups import order_pick_up
from warehouse_desk.usecases.returns.receiving import open_arrival, receive_item
from warehouse_desk.usecases.returns.request import Announced, request_return
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.rows import RowKind

MARKS = ("Marked-Name-7c1", "Marked-Street-7c1", "marked-7c1@example.com", "+99-7c1-555")
#: What customers wrote: with an order, of a return, about how content they are, as a complaint.
WORDS = ("Marked-Note-7c1", "Marked-Comment-7c1", "Marked-Survey-7c1", "Marked-Complaint-7c1")
#: A customer's number, and what the benches are told about the customer.
CUSTOMER, TOLD = "Marked-Customer-7c1", "Marked-Told-7c1"
#: Where a carrier is to collect, and whom it asks for there.
ELSEWHERE = ("Marked-Neighbour-7c1", "Marked-Lane-7c1")
#: Stands in a row that is refused, so that no contact can be asked to be erased.
REFUSED = "marked-refused-7c1"
PLATE, PICTURE = "RU-000001", b"\x89PNG marked-picture-7c1"
PARCEL = "395210019000000017"
#: What the bench's camera saw in the open box.
PACKED = b"\x89PNG marked-packed-7c1"


def _sell(store: SqlStore, folder: Path) -> None:
    """Take in an order with a note, and one that cannot be taken."""
    file = folder / "orders.csv"
    row = {"placed_at": "2026-03-01T08:00:00Z", "line": "1", "sku": "PEN", "quantity": "1"}
    row |= {"currency": "GBP", "name": MARKS[0], "address1": MARKS[1], "city": "Leeds"}
    row |= {"country": "GB", "postcode": "LS1 1AA", "phone": MARKS[3]}
    taken = row | {"order": "M-1", "email": MARKS[2], "note": WORDS[0]}
    taken |= {"customer": CUSTOMER}
    refused = row | {"order": "M-2", "email": REFUSED, "note": "", "customer": ""}
    with file.open("w", newline="") as lines:
        writer = csv.DictWriter(lines, list(taken))
        writer.writeheader()
        writer.writerows([taken, refused])
    report = bring_in(store, system_act("import"), RowKind.ORDERS, file)
    file.unlink()
    assert (report.taken, [one.facts["value"] for one in report.refused]) == (1, [REFUSED])


@operation(Right.ADMIN)
def _ship(uow: UnitOfWork) -> int:
    """Send the order with the note off; tell whose it is."""
    order = replace(uow.get(Order, "M-1"), state=OrderState.SHIPPED, shipped_at=uow.now)
    uow.save(order)
    (line,) = uow.find(OrderLine, order_ref="M-1")
    uow.save(replace(line, picked=1, packed=1, shipped=1))
    for form in forms_from_json(forms()):
        uow.add(form)
    uow.add(Complaint(0, "M-1", WORDS[3], uow.now))
    return order.contact


@operation(Right.ADMIN)
def _ask(uow: UnitOfWork, words: str, *, rma: str) -> int:
    """Let the customer say how content they are."""
    return uow.add(Survey(rma, 2, words, uow.now)).score


def _send_back(store: SqlStore) -> None:
    """Let the customer return it, and the desks answer with what the customer wrote."""
    wish = Announced(1, 1, ReturnReason.OTHER, WORDS[1])
    with store.look() as reading:
        now = reading.now
    asked = request_return(
        store, an_act(), order_ref="M-1", lines=(wish,), requested_at=now, way=WayBack.PICK_UP
    )
    seen = open_arrival(store, an_act(), rma=asked.rma)
    where = elsewhere(name=ELSEWHERE[0], address1=ELSEWHERE[1])
    order_pick_up(store, an_act(), where, rma=asked.rma, begins=at(1, 9))
    (plate,) = receive_item(store, an_act(), rma=asked.rma, sku="PEN").last
    judged = open_unit(store, an_act(), plate=plate)
    assert [line.comment for line in seen.lines] == [judged.comment] == [WORDS[1]]
    _ask(store, an_act(), WORDS[2], rma=asked.rma)


@operation(Right.ADMIN)
def _prepare(
    uow: UnitOfWork, photo: StoredPhoto, packed: StoredPhoto, *, orders: tuple[str, ...]
) -> int:
    """Let somebody who is marked have shipped orders, one of which came back; both with photos."""
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
    uow.add(Photo(photo.path, photo.sha256, PLATE, uow.now, "eva"))
    uow.add(Place(PARCEL, PlaceKind.PARCEL))
    uow.add(a_parcel(PARCEL, order_ref=orders[0]))
    uow.add(Photo(packed.path, packed.sha256, PARCEL, uow.now, "ada"))
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
            photo = store.photos.keep(PICTURE, "png")
            packed = store.photos.keep(PACKED, "png")
            contact = _prepare(store, system_act("trust"), photo, packed, orders=orders)
            _sell(store, folder)
            written = _ship(store, an_act())
            put_note(store, an_act(), note=PackingNote(0, NoteAbout.CUSTOMER, CUSTOMER, TOLD))
            rule = InsertRule(0, TOLD, InsertKind.GIFT, "PEN", customer=CUSTOMER, text=TOLD)
            put_insert_rule(store, an_act(), rule=rule)
            collecting(Returns(warehouse))
            _send_back(store)
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
            gone = erase(store, where, documents, an_act(), (contact, written))
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
    marks = [
        *(mark.encode() for mark in (*MARKS, *WORDS, *ELSEWHERE, CUSTOMER, TOLD, REFUSED)),
        b"marked-picture-7c1",
        b"marked-packed-7c1",
    ]
    contents = [file.read_bytes() for file in folder.rglob("*") if file.is_file()]
    return sum(mark in content for content in contents for mark in marks)
