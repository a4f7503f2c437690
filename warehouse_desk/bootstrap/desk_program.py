"""What the window asks of this machine: the store, its desk, devices, files and printers.

What the first picture does without is loaded once that is seen: by `DeskProgram.begin`, or where it
is used.
"""

import gc
import shutil
import subprocess
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from warehouse_desk import gui, planning, resources, stations, usecases
from warehouse_desk.bootstrap import preferences as kept
from warehouse_desk.bootstrap.answer_sounds import sound_of
from warehouse_desk.bootstrap.desk import make_desk, make_door
from warehouse_desk.bootstrap.desk_devices import DeskDevices
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.photos import take_in
from warehouse_desk.bootstrap.planner import PlannerProcess
from warehouse_desk.bootstrap.rescue import HELPED, find_offer, refuse_lost, take_offer
from warehouse_desk.bootstrap.trail_heads import HeadFile, check_trail
from warehouse_desk.channels.bounded import read_bounded, read_text
from warehouse_desk.channels.whole import write_whole
from warehouse_desk.devices.photo_cleaner import MOST_BYTES
from warehouse_desk.devices.sounds import Sounds
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.program import BackupOffer, Preferences, Progress, ReportWords
from warehouse_desk.i18n.language import Language
from warehouse_desk.loading import load_all
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Reply
from warehouse_desk.storage.soundness import unsound
from warehouse_desk.storage.store import SqlStore, exists, now, open_to_look
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.set_up import was_furnished
from warehouse_desk.usecases.trail import TrailCheck

if TYPE_CHECKING:
    from warehouse_desk.bootstrap.desk_threads import DeskThreads
    from warehouse_desk.devices.speech import Speech
    from warehouse_desk.usecases.importing.report import ImportReport
    from warehouse_desk.usecases.reports.report import Report
    from warehouse_desk.usecases.rows import RowKind


class DeskProgram(QObject):
    """`gui.program.Program` on this machine; `where` names the store."""

    #: Something outside did not do its part, said from whatever thread met it.
    troubled = Signal(object)
    #: A fault nobody looked at was reported: the number to tell.
    faulted = Signal(str)
    #: The last end was unexpected, and all was checked: the number to tell.
    recovered = Signal(str)
    #: There is a store now.
    _has_store = Signal()

    def __init__(
        self,
        where: str,
        preferences_file: Path | None = None,
        reports: FaultReports | None = None,
    ) -> None:
        super().__init__()
        self.where = where
        self.store_trouble: OutsideTrouble | None = None
        self.reports = reports or FaultReports()
        #: The number of the last end, where it was unexpected.
        self.last_end = ""
        self._file = preferences_file or kept.default_file()
        self.preferences = kept.load(self._file)
        self.planner = PlannerProcess()
        self._door = make_door(self._file)
        self._head_file = HeadFile(self._file.with_name("trail-heads.json"), where)
        self._store: SqlStore | None = None
        self._desk: Desk | None = None
        self._badges: list[tuple[str, str]] = []
        #: Photos from files, waiting to be asked for.
        self._photos: deque[StoredPhoto] = deque()
        self._threads: DeskThreads | None = None
        self._checking: Thread | None = None
        self._is_loaded = False
        self._loading = QTimer(self, interval=0)
        self._has_store.connect(self._work_beside)
        self._sounds: Sounds | None = None
        self._speech: Speech | None = None
        self._devices: DeskDevices | None = None
        with suppress(OutsideTrouble):  # it is kept, and told by the window
            self.open_store()

    def open_store(self) -> None:
        """Open the store, if there is one; what is wrong with it is kept, and raised."""
        try:
            refuse_lost(self.where)
            if exists(self.where):
                self._use(open_to_look(self.where))
        except OutsideTrouble as trouble:
            self.store_trouble = trouble
            raise
        self.store_trouble = None

    def find_backup(self) -> BackupOffer | None:
        """Look for what helps against what is wrong with the store."""
        trouble = self.store_trouble
        if trouble is None or trouble.trouble not in HELPED:
            return None
        return find_offer(self.where, self._head_file)

    def take_backup(self, offer: BackupOffer) -> None:
        """Put the store aside and go on with a backup."""
        self._let_go()
        take_offer(self.where, self._head_file, offer)
        self.open_store()

    def report_fault(self, error: BaseException, lane: str = "") -> str:
        """Keep a report of a fault; return the number to tell."""
        return self.reports.write(error, lane)

    def save_support(self) -> str:
        """Write all that helps whoever helps into one file of the folder of documents."""
        from warehouse_desk.bootstrap.support import write_bundle

        folder = kept.documents_folder(self.preferences)
        file = folder / f"support-{now():%Y%m%d-%H%M%S}.zip"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutsideTrouble(
                Trouble.FILE_UNWRITABLE, file=str(folder), detail=error.strerror
            ) from error
        write_bundle(self.where, self.reports, file)
        return str(file)

    @property
    def is_set_up(self) -> bool:
        """Tell whether there is a warehouse."""
        return self._store is not None

    @property
    def only_looked_at(self) -> OutsideTrouble | None:
        """Tell why nothing can be stored, where that is so."""
        return self._store.only_looked_at if self._store is not None else None

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
        """List the queues of the system; none where it does not answer."""
        lpstat = shutil.which("lpstat")
        if lpstat is None:
            return ()
        try:
            found = subprocess.run(  # noqa: S603 - no shell, nothing from outside
                [lpstat, "-e"], capture_output=True, text=True, check=False, timeout=2
            )
        except (OSError, subprocess.SubprocessError):
            return ()
        return tuple(found.stdout.split())

    @property
    def cameras(self) -> Sequence[str]:
        """List the cameras."""
        from warehouse_desk.devices.camera import camera_names

        return camera_names()

    @property
    def badges(self) -> Sequence[tuple[str, str]]:
        """List the badges that may be shown."""
        return self._badges

    def set_up(self, *, sample: bool, supervisor: str, pin: str, told: Progress) -> None:
        """Make the warehouse."""
        from warehouse_desk.bootstrap.warehouse import make_empty, make_sample

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
        if self._threads is not None:
            self._threads.prefer(before, preferences)
        if self._devices is not None:
            self._devices.prefer(before, preferences)

    def import_file(
        self, act: Act, kind: "RowKind", file: Path, *, dry_run: bool, told: Progress
    ) -> "ImportReport":
        """Take a file in."""
        from warehouse_desk.bootstrap.warehouse import bring_in

        told(0, 0)
        return bring_in(self.store, act, kind, file, dry_run=dry_run)

    def read_text(self, file: Path) -> str:
        """Read a file from outside."""
        return read_text(file)

    def write_text(self, file: Path, text: str) -> None:
        """Write a file for somebody."""
        write_whole(file, text.encode())

    def box_sizes(self, file: Path) -> tuple[BoxType, ...]:
        """Read a list of boxes."""
        from warehouse_desk.channels.box_sizes import read_box_sizes

        return read_box_sizes(file)

    def report_words(self, report: "Report", language: Language) -> ReportWords:
        """Say a report in a language."""
        from warehouse_desk.bootstrap.report_words import words_of

        return words_of(language, report)

    def lay_photo_down(self, file: Path) -> None:
        """Clean and store a photo: the next that is asked for."""
        self._photos.append(self.take_in_photo(file))

    def lay_picture_down(self, content: bytes) -> None:
        """Clean and store a picture made here: the next that is asked for."""
        self._photos.append(take_in(self.store.photos, content))

    def take_in_photo(self, file: Path) -> StoredPhoto:
        """Clean and store a photo from a file."""
        return take_in(self.store.photos, read_bounded(file, MOST_BYTES))

    def photograph(self) -> StoredPhoto:
        """Take a picture with the desk's camera, and store it as those from files."""
        picture = self._picture("")
        if picture is None:
            raise Refusal(Why.NO_CAMERA)
        return take_in(self.store.photos, picture)

    def save_report(self, report: "Report", file: Path, by: str, language: Language) -> None:
        """Write a report as a PDF."""
        from warehouse_desk.bootstrap.papers import Papers

        write_whole(file, Papers(self.store, language, by).report(report))

    def print_scanner_test(self) -> str:
        """Print the sheet on the printer of pages."""
        from warehouse_desk.bootstrap.print_rooms import print_scanner_test

        return print_scanner_test(self.store, self.preferences)

    def print_badge(self, name: str, badge: str, *, as_label: bool) -> str:
        """Print a badge at once."""
        from warehouse_desk.bootstrap.print_rooms import print_badge

        return print_badge(self.store, self.preferences, name, badge, as_label=as_label)

    def check_trail(self) -> TrailCheck:
        """Verify the trail; what is wrong is told on the screen too."""
        return self._check_trail(self.store)

    def _check_trail(self, store: SqlStore) -> TrailCheck:
        found = check_trail(store, self._head_file)
        if found.broken:
            self.troubled.emit(OutsideTrouble(Trouble.TRAIL_ALTERED, detail=found.broken))
        return found

    def begin(self) -> None:
        """Load what is still missing, begin what works beside the window, and check the store.

        A module at a time, so that scans and keys come in between.
        """
        rest = load_all(planning, usecases, stations, gui)

        def go_on() -> None:
            if next(rest, None) is None:
                self._loading.stop()
                gc.freeze()  # what was loaded stays: nobody need look there for garbage
                self._is_loaded = True
                self._work_beside()
                self._check_at_start()

        self._loading.timeout.connect(go_on)
        self._loading.start()

    def _check_at_start(self) -> None:
        """Check the store and its trail while people work."""
        if self._store is not None:
            self._checking = Thread(
                target=self._check, args=(self._store,), name="check", daemon=True
            )
            self._checking.start()

    def _work_beside(self) -> None:
        """Begin what works beside the window, once all is loaded and there is a store."""
        if not self._is_loaded or self._threads is not None or self._store is None:
            return
        if self._store.only_looked_at is None:
            from warehouse_desk.bootstrap.desk_threads import DeskThreads

            self._threads = DeskThreads(
                self._store, self.where, self._head_file, self.preferences, self.troubled.emit,
                reports=self.reports,
            )  # fmt: skip

    def _check(self, store: SqlStore) -> None:
        try:
            if unsound(store):
                self._stop_work(OutsideTrouble(Trouble.STORE_DAMAGED, file=self.where))
            elif not self._check_trail(store).broken and self.last_end:
                self.recovered.emit(self.last_end)
        except OutsideTrouble as trouble:
            self.troubled.emit(trouble)

    def _stop_work(self, trouble: OutsideTrouble) -> None:
        """Let nobody work on in a damaged store; the window offers the backup."""
        self.store_trouble = trouble
        self.troubled.emit(trouble)

    def sound(self, reply: Reply) -> None:
        """Play the sound of an answer, and speak what is next where that is wanted."""
        if self.preferences.speech:
            if self._speech is None:
                from warehouse_desk.devices.speech import Speech

                self._speech = Speech(self.preferences.language or "en")
            self._speech.tell(reply)
        if not self.preferences.sounds:
            return
        if self._sounds is None:
            self._sounds = Sounds(resources.path("sounds"))
        self._sounds.play(sound_of(reply))

    def hear(self, window: MainWindow) -> None:
        """Hear the devices of this desk for a window."""
        self._devices = DeskDevices(self, window, self.preferences)

    def measure(self) -> None:
        """Have the measuring device measure."""
        if self._devices is not None:
            self._devices.measure()

    def close(self) -> None:
        """Let everything go."""
        self._loading.stop()
        if self._devices is not None:
            self._devices.stop()
        self.planner.close()
        self._let_go()

    def _let_go(self) -> None:
        """Let go of the store."""
        if self._threads is not None:
            self._threads.stop()
        if self._checking is not None:
            self._checking.join(timeout=5)
        if self._store is not None:
            self._store.close()
        self._threads = self._store = self._desk = None

    def _use(self, store: SqlStore) -> None:
        self._store = store
        store.disk_errors.stopped = self._stop_work
        self._desk = make_desk(
            store, store.photos, self._picture, door=self._door, laid_down=self._photos
        )
        if store.only_looked_at is None and was_furnished(store, "sample"):
            from warehouse_desk.channels import sample

            self._badges = [(one.name, one.badge) for one in sample.badges()]
        self._has_store.emit()

    def _picture(self, _subject: str) -> bytes | None:
        """Take a picture with the desk's camera."""
        return self._devices.picture() if self._devices is not None else None

    def faulted_somewhere(self, error: BaseException, lane: str) -> None:
        """Tell the window what nobody looked at, on whatever thread this is; report a fault."""
        if isinstance(error, Refusal | OutsideTrouble):
            self.troubled.emit(error)
        else:
            self.faulted.emit(self.report_fault(error, lane))
