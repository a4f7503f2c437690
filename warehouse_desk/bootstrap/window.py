"""The window, with everything it stands on."""

import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from warehouse_desk import resources
from warehouse_desk.bootstrap import preferences as kept
from warehouse_desk.bootstrap.answer_sounds import sound_of
from warehouse_desk.bootstrap.backups import BackupThread
from warehouse_desk.bootstrap.boxes_ahead import BoxesAhead
from warehouse_desk.bootstrap.carrier_lines import announce
from warehouse_desk.bootstrap.photos import photo_folder
from warehouse_desk.bootstrap.planner import PlannerProcess
from warehouse_desk.bootstrap.print_rooms import printers_of, room_of
from warehouse_desk.bootstrap.printing import PrintRoom, PrintThread
from warehouse_desk.bootstrap.report_words import words_of
from warehouse_desk.bootstrap.scales import DeskScale, weighs_alike
from warehouse_desk.bootstrap.scanners import Scanners, hears_alike
from warehouse_desk.bootstrap.trail_heads import HeadFile, HeadThread, check_trail
from warehouse_desk.bootstrap.warehouse import (
    bring_in,
    is_sample,
    make_desk,
    make_door,
    make_empty,
    make_sample,
)
from warehouse_desk.channels import sample
from warehouse_desk.channels.box_sizes import read_box_sizes
from warehouse_desk.devices.sounds import Sounds
from warehouse_desk.devices.speech import Speech
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.program import Preferences, Progress, ReportWords
from warehouse_desk.i18n.language import Language, load
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Reply
from warehouse_desk.storage.backup_folder import backup_folder
from warehouse_desk.storage.engine import is_server
from warehouse_desk.storage.store import SqlStore, exists, now, open_store
from warehouse_desk.usecases.importing.report import ImportReport
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.reports.report import Report
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.rows import RowKind
from warehouse_desk.usecases.trail import TrailCheck


class DeskProgram(QObject):
    """`gui.program.Program` on this machine; `where` names the store."""

    #: Something could not be printed, said from the print room's thread.
    troubled = Signal(object)

    def __init__(self, where: str, preferences_file: Path | None = None) -> None:
        super().__init__()
        self.where = where
        self._file = preferences_file or kept.default_file()
        self.preferences = kept.load(self._file)
        self.planner = PlannerProcess()
        self._door = make_door(self._file)
        self._head_file = HeadFile(self._file.with_name("trail-heads.json"), where)
        self._backups: BackupThread | None = None
        self._heads: HeadThread | None = None
        self._store: SqlStore | None = None
        self._desk: Desk | None = None
        self._badges: list[tuple[str, str]] = []
        #: Photos from files, waiting to be asked for.
        self._photos: deque[StoredPhoto] = deque()
        self._printing: PrintThread | None = None
        self._boxes_ahead: BoxesAhead | None = None
        self._sounds: Sounds | None = None
        self._speech: Speech | None = None
        self._scanners: Scanners | None = None
        self._scale: DeskScale | None = None
        self._window: MainWindow | None = None
        if exists(where):
            self._use(open_store(where))

    @property
    def is_set_up(self) -> bool:
        """Tell whether there is a warehouse."""
        return self._store is not None

    @property
    def store(self) -> SqlStore:
        """Give the store."""
        assert self._store is not None, "there is a store once it is set up"  # noqa: S101
        return self._store

    @property
    def desk(self) -> Desk:
        """Give the desk."""
        assert self._desk is not None, "there is a desk once there is a store"  # noqa: S101
        return self._desk

    @property
    def printers(self) -> Sequence[str]:
        """List the queues of the system."""
        lpstat = shutil.which("lpstat")
        if lpstat is None:
            return ()
        found = subprocess.run(  # noqa: S603 - no shell, nothing from outside
            [lpstat, "-e"], capture_output=True, text=True, check=False, timeout=5
        )
        return tuple(found.stdout.split())

    @property
    def cameras(self) -> Sequence[str]:
        """List the cameras."""
        from warehouse_desk.devices.camera import camera_names  # noqa: PLC0415 - takes a while

        return camera_names()

    @property
    def badges(self) -> Sequence[tuple[str, str]]:
        """List the badges that may be shown."""
        return self._badges

    def set_up(self, *, sample: bool, supervisor: str, pin: str, told: Progress) -> None:
        """Make the warehouse."""
        if sample:
            self._use(make_sample(self.where, today=now(), told=told))
            return
        language = self.preferences.language or "en"
        store, badge = make_empty(self.where, supervisor, language, door=self._door, pin=pin)
        self._use(store)
        self._badges = [(supervisor, badge)]

    def prefer(self, preferences: Preferences) -> None:
        """Keep new preferences and use them."""
        before, self.preferences = self.preferences, preferences
        kept.keep(self._file, preferences)
        if self._printing is not None and _print_settings(before) != _print_settings(preferences):
            self._printing.stop()
            self._print_from(self.store)
        if self._window is not None and not hears_alike(before, preferences):
            self.listen(self._window)
        if self._window is not None and not weighs_alike(before, preferences):
            self.weigh(self._window)

    def import_file(
        self, act: Act, kind: RowKind, file: Path, *, dry_run: bool, told: Progress
    ) -> ImportReport:
        """Take a file in."""
        told(0, 0)
        return bring_in(self.store, act, kind, file, dry_run=dry_run)

    def box_sizes(self, file: Path) -> tuple[BoxType, ...]:
        """Read a list of boxes."""
        return read_box_sizes(file)

    def report_words(self, report: Report, language: Language) -> ReportWords:
        """Say a report in a language."""
        return words_of(language, report)

    def lay_photo_down(self, file: Path) -> None:
        """Clean and store a photo: the next that is asked for."""
        try:
            content = file.read_bytes()
        except OSError as error:
            raise OutsideTrouble(
                Trouble.FILE_UNREADABLE, file=file.name, detail=error.strerror
            ) from error
        self.lay_picture_down(content)

    def lay_picture_down(self, content: bytes) -> None:
        """Clean and store a picture made here: the next that is asked for."""
        self._photos.append(photo_folder(self.where).take_in(content))

    def save_report(self, report: Report, file: Path, by: str, language: Language) -> None:
        """Write a report as a PDF."""
        from warehouse_desk.bootstrap.papers import Papers  # noqa: PLC0415 - see printing.py

        paper = Papers(self.store, language, by).report(report)
        try:
            file.write_bytes(paper)
        except OSError as error:
            raise OutsideTrouble(
                Trouble.FILE_UNWRITABLE, file=str(file), detail=error.strerror
            ) from error

    def print_scanner_test(self) -> str:
        """Print the sheet on the printer of pages."""
        from warehouse_desk.bootstrap.papers import Papers  # noqa: PLC0415 - see printing.py

        sheet = Papers(self.store, load(self.preferences.language or "en")).scanner_test()
        printers_of(self.preferences).pages.print(sheet, "scanner test")
        return self.preferences.page_printer or str(kept.documents_folder(self.preferences))

    def check_trail(self) -> TrailCheck:
        """Verify the trail; what is wrong is told on the screen too."""
        found = check_trail(self.store, self._head_file)
        if found.broken:
            self.troubled.emit(OutsideTrouble(Trouble.TRAIL_ALTERED, detail=found.broken))
        return found

    def check_at_start(self) -> None:
        """Verify the trail while people begin to work."""

        def work() -> None:
            with suppress(OutsideTrouble):  # the store's own trouble is told by the first scan
                self.check_trail()

        if self._store is not None:
            Thread(target=work, name="trail check", daemon=True).start()

    def sound(self, reply: Reply) -> None:
        """Play the sound of an answer, and speak what is next where that is wanted."""
        if self.preferences.speech:
            if self._speech is None:
                self._speech = Speech(self.preferences.language or "en")
            self._speech.tell(reply)
        if not self.preferences.sounds:
            return
        if self._sounds is None:
            self._sounds = Sounds(resources.path("sounds"))
        self._sounds.play(sound_of(reply))

    def listen(self, window: MainWindow) -> None:
        """Hear the scanners for a window."""
        app = QApplication.instance()
        assert app is not None, "the window stands on an application"  # noqa: S101
        if self._scanners is not None:
            self._scanners.stop()
        self._window = window
        self._scanners = Scanners(app, self.preferences)
        self._scanners.scanned.connect(window.take_scan)
        self._scanners.pressed.connect(window.take_key)
        self._scanners.changed.connect(window.show_scanner)
        self._scanners.start()

    def weigh(self, window: MainWindow) -> None:
        """Hear the scale for a window."""
        if self._scale is not None:
            self._scale.stop()
        self._scale = DeskScale(self, self.preferences)
        self._scale.measured.connect(window.take_weight)
        self._scale.start()

    def close(self) -> None:
        """Let everything go."""
        if self._scanners is not None:
            self._scanners.stop()
        if self._scale is not None:
            self._scale.stop()
        if self._printing is not None:
            self._printing.stop()
        if self._boxes_ahead is not None:
            self._boxes_ahead.stop()
        self.planner.close()
        if self._backups is not None:
            self._backups.stop()
        if self._heads is not None:
            self._heads.stop()
        if self._store is not None:
            self._store.close()

    def _use(self, store: SqlStore) -> None:
        self._store = store
        photos = photo_folder(self.where)
        self._desk = make_desk(
            store, photos, self._picture, door=self._door, laid_down=self._photos
        )
        if is_sample(store):
            self._badges = [(one.name, one.badge) for one in sample.badges()]
        self._print_from(store)
        if not is_server(self.where):
            self._backups = BackupThread(store, backup_folder(self.where), self._not_printed)
            store.subscribe(self._backups.tell)
            self._backups.start()
        self._heads = HeadThread(store, self._head_file)
        store.subscribe(self._heads.tell)
        self._heads.start()
        self._boxes_ahead = BoxesAhead(store)
        store.subscribe(self._boxes_ahead.tell)
        self._boxes_ahead.start()

    def _print_from(self, store: SqlStore) -> None:
        preferences = self.preferences

        def open_room() -> PrintRoom:
            return room_of(store, self.where, preferences)

        self._printing = PrintThread(store, open_room, self._not_printed, lambda: announce(store))
        store.subscribe(self._printing.tell)
        self._printing.start()

    def _picture(self, _subject: str) -> bytes | None:
        """Take a picture with the desk's camera."""
        return self._scanners.picture() if self._scanners is not None else None

    def _not_printed(self, trouble: OutsideTrouble) -> None:
        self.troubled.emit(trouble)


def run_window(where: str, language: str | None) -> int:
    """Open the window and stay until it is closed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Warehouse Desk")
    program = DeskProgram(where)
    if language:
        program.preferences = replace(program.preferences, language=language)
    window = MainWindow(app, program)
    program.listen(window)
    program.weigh(window)
    program.troubled.connect(window.show_trouble)
    program.check_at_start()
    window.showMaximized()
    window.activateWindow()  # a desk without a window manager gives no window the keys by itself
    status = app.exec()
    program.close()
    return status


def _print_settings(preferences: Preferences) -> tuple[str, ...]:
    """Name what decides where and how this desk prints."""
    return (
        preferences.label_printer,
        preferences.page_printer,
        preferences.spare_label_printer,
        preferences.label_paper,
        preferences.label_language,
        preferences.documents_folder,
    )
