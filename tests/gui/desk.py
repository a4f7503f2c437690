"""A program for the window to stand on, and the hands of whoever works at it."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from tests import patience
from tests.warehouse import ADA, BEN, SAM, Warehouse
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.photos import take_in
from warehouse_desk.bootstrap.report_words import words_of
from warehouse_desk.bootstrap.warehouse import bring_in
from warehouse_desk.channels.bounded import read_text
from warehouse_desk.channels.box_sizes import read_box_sizes
from warehouse_desk.channels.whole import write_whole
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Why
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.program import BackupOffer, Preferences, Progress, ReportWords
from warehouse_desk.i18n import Language
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Reply
from warehouse_desk.storage.photos import PhotoFolder
from warehouse_desk.storage.rules.trail import verify
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.importing.report import ImportReport
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.reports.report import Report
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.rows import RowKind
from warehouse_desk.usecases.search import PlannerHere
from warehouse_desk.usecases.trail import TrailCheck


class FakeProgram:
    """`gui.program.Program` on a test's warehouse; without a machine around it."""

    printers: Sequence[str] = ("Labels", "Pages")
    planner = PlannerHere()
    cameras: Sequence[str] = ("Desk camera",)

    def __init__(self, warehouse: Warehouse, *, is_set_up: bool = True) -> None:
        self.warehouse = warehouse
        self.is_set_up = is_set_up
        self.preferences = Preferences(language="en", theme="light")
        self.badges = [("Ada", ADA), ("Ben", BEN), ("Sam", SAM)] if is_set_up else []
        self.pictures: list[bytes] = []
        self.sounds: list[Reply] = []
        self.store_trouble: OutsideTrouble | None = None
        self.offer: BackupOffer | None = None
        #: What was done at the program itself.
        self.done: list[object] = []
        self.photos: deque[StoredPhoto] = deque()
        self._desk = make_desk(warehouse.store, laid_down=self.photos)

    @property
    def only_looked_at(self) -> OutsideTrouble | None:
        return self.store.only_looked_at

    @property
    def store(self) -> SqlStore:
        return self.warehouse.store

    @property
    def desk(self) -> Desk:
        return self._desk

    def set_up(self, *, sample: bool, supervisor: str, pin: str, told: Progress) -> None:
        told(1, 2)
        self.first_pin = pin
        self.is_set_up = True
        self.badges = [("Ada", ADA)] if sample else [(supervisor, SAM)]

    def prefer(self, preferences: Preferences) -> None:
        self.preferences = preferences

    def import_file(
        self, act: Act, kind: RowKind, file: Path, *, dry_run: bool, told: Progress
    ) -> ImportReport:
        told(0, 0)
        return bring_in(self.store, act, kind, file, dry_run=dry_run)

    def read_text(self, file: Path) -> str:
        return read_text(file)

    def write_text(self, file: Path, text: str) -> None:
        write_whole(file, text.encode())

    def box_sizes(self, file: Path) -> tuple[BoxType, ...]:
        return read_box_sizes(file)

    def report_words(self, report: Report, language: Language) -> ReportWords:
        return words_of(language, report)

    def lay_photo_down(self, file: Path) -> None:
        self.photos.append(StoredPhoto(file.name, "0" * 64))

    def take_in_photo(self, file: Path) -> StoredPhoto:
        return take_in(PhotoFolder(file.parent / "photos"), file.read_bytes())

    def photograph(self) -> StoredPhoto:
        if not self.photos:
            raise Refusal(Why.NO_CAMERA)
        return self.photos.popleft()

    def lay_picture_down(self, content: bytes) -> None:
        self.pictures.append(content)
        self.photos.append(StoredPhoto(f"{len(self.pictures)}.png", "0" * 64))

    def save_report(self, report: Report, file: Path, by: str, language: Language) -> None:
        file.write_bytes(Papers(self.store, language, by).report(report))

    def print_scanner_test(self) -> str:
        return "Pages"

    def check_trail(self) -> TrailCheck:
        with self.store.engine.connect() as connection:
            return verify(connection, None)

    def open_store(self) -> None:
        if self.store_trouble is not None:
            raise self.store_trouble

    def find_backup(self) -> BackupOffer | None:
        return self.offer

    def take_backup(self, offer: BackupOffer) -> None:
        self.done.append(offer)
        self.store_trouble = None

    def report_fault(self, error: BaseException, lane: str = "") -> str:
        self.done.append(error)
        return "482137"

    def save_support(self) -> str:
        return "support.zip"

    def print_badge(self, name: str, badge: str, *, as_label: bool) -> str:
        self.done.append((name, badge, as_label))
        return "Labels" if as_label else "Pages"

    def measure(self) -> None:
        if not self.preferences.measuring:
            raise Refusal(Why.NO_MEASURING_DEVICE)
        self.done.append("measure")

    def sound(self, reply: Reply) -> None:
        self.sounds.append(reply)


def settle(window: MainWindow) -> None:
    """Wait until all that was asked for is there."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for lane in (window.lane, window.reads, window.searches.lane):
            lane.settle(patience.SECONDS)
            assert not lane.is_busy


def scan(window: MainWindow, *texts: str) -> Reply:
    """Scan codes one after the other and wait for each answer; return the last."""
    for text in texts:
        window.path.send(text)
        settle(window)
    reply = window.last_reply
    assert reply is not None
    return reply


def go(window: MainWindow, page: str) -> None:
    """Open a page."""
    window.go(page)
    settle(window)
