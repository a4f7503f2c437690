"""What the window needs from the rest of the program; `bootstrap` hands it in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.i18n import Language
from warehouse_desk.scanning.layouts import LAYOUTS
from warehouse_desk.scanning.wedge import ScannerSetting
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.ports import Act, Store
from warehouse_desk.usecases.search import Planner

if TYPE_CHECKING:
    from warehouse_desk.usecases.importing.report import ImportReport
    from warehouse_desk.usecases.reports.report import Report
    from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
    from warehouse_desk.usecases.rows import RowKind
    from warehouse_desk.usecases.trail import TrailCheck

#: Told while something long goes on: done, of how many (0: not known).
Progress = Callable[[int, int], None]


class WatchedStore(Store, Protocol):
    """A store that tells what each commit changed."""

    def subscribe(self, told: Callable[[frozenset[str], str], None]) -> None:
        """Call `told` with the changed tables after each commit, on the thread that made it."""
        ...

    #: How many operations were done through it.
    done: int

    def listen(
        self, heard: Callable[[frozenset[str] | None], None], lost: Callable[[], None]
    ) -> bool:
        """Have a server tell what others store; False where the store cannot tell."""
        ...


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a desk is set to, apart from the warehouse: kept on the machine, not in the store.

    `language` is empty where the screen follows whoever is signed in. Equal readings of a scanner
    within `bounce_ms` are one; 0 where every reading counts. `scanner_separator` is what the
    keyboard scanner sends in place of GS. `serial_port`, `camera` and `scale` are empty where none
    is; a scale is `mt-sics` or `toledo-8217` (which does not say its unit), one that types its
    weight needs no setting. `measuring` is `cubiscan` where a device measures products.
    """

    language: str = ""
    theme: str = "system"
    scanner_layout: str = "us"
    scanner_prefix: str = ""
    scanner_separator: str = ""
    scanner_gap_ms: int = 50
    scanner_follows_caps_lock: bool = False
    scanner_always_suffix: bool = False
    bounce_ms: int = 0
    serial_port: str = ""
    serial_baud: int = 9_600
    camera: str = ""
    scale: str = ""
    scale_port: str = ""
    scale_baud: int = 9_600
    scale_unit: str = "kg"
    measuring: str = ""
    measuring_port: str = ""
    measuring_baud: int = 9_600
    sounds: bool = True
    speech: bool = False
    label_printer: str = ""
    spare_label_printer: str = ""
    label_paper: str = "4x6"
    label_language: str = "pdf"
    page_printer: str = ""
    documents_folder: str = ""

    @property
    def keyboard_scanner(self) -> ScannerSetting:
        """How the keyboard scanner was set up; a layout that is not known means the usual one."""
        return ScannerSetting(
            layout=LAYOUTS.get(self.scanner_layout, LAYOUTS["us"]),
            prefix=self.scanner_prefix,
            separator=self.scanner_separator,
            gap_ms=self.scanner_gap_ms,
            follows_caps_lock=self.scanner_follows_caps_lock,
            always_suffix=self.scanner_always_suffix,
        )

    def with_keyboard_scanner(self, setting: ScannerSetting) -> "Preferences":
        """Give the same preferences for a keyboard scanner that is set up in another way."""
        return replace(
            self,
            scanner_layout=next(name for name, one in LAYOUTS.items() if one == setting.layout),
            scanner_prefix=setting.prefix,
            scanner_separator=setting.separator,
            scanner_gap_ms=setting.gap_ms,
            scanner_follows_caps_lock=setting.follows_caps_lock,
            scanner_always_suffix=setting.always_suffix,
        )


@dataclass(frozen=True, slots=True)
class ReportWords:
    """A report in words: `basis` tells how it was made, and of what."""

    basis: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class BackupOffer:
    """A sound backup: its acts, and how many were done since (None where nobody knows)."""

    file: Path
    at: datetime
    entries: int
    lost: int | None


class Program(Protocol):
    """The program behind the window.

    `desk` is used on the store lane only, `set_up`, `import_file` and what prints on the lane for
    long work, everything else on the window's thread. `store` and `desk` are there once
    `is_set_up` says so.
    """

    @property
    def is_set_up(self) -> bool:
        """Tell whether there is a warehouse to work in."""
        ...

    @property
    def store_trouble(self) -> OutsideTrouble | None:
        """Tell what is wrong with the store, where it could not be opened."""
        ...

    @property
    def only_looked_at(self) -> OutsideTrouble | None:
        """Tell why nothing can be stored, where the store may only be read."""
        ...

    @property
    def store(self) -> WatchedStore:
        """Give the store."""
        ...

    @property
    def desk(self) -> Desk:
        """Give the desk that answers scans."""
        ...

    @property
    def planner(self) -> Planner:
        """Give what runs searches."""
        ...

    @property
    def preferences(self) -> Preferences:
        """Give what this machine is set to."""
        ...

    @property
    def printers(self) -> Sequence[str]:
        """List the printers that may be chosen."""
        ...

    @property
    def cameras(self) -> Sequence[str]:
        """List the cameras that may read codes."""
        ...

    @property
    def badges(self) -> Sequence[tuple[str, str]]:
        """List name and badge of people who may be told on the screen: those of the sample.

        And in an empty warehouse, until the program ends, its first supervisor.
        """
        ...

    def set_up(self, *, sample: bool, supervisor: str, pin: str, told: Progress) -> None:
        """Make the warehouse: the sample one, or an empty one with its first supervisor."""
        ...

    def prefer(self, preferences: Preferences) -> None:
        """Keep new preferences, and use them from now on (scanner layout, sounds, printers)."""
        ...

    def import_file(
        self, act: Act, kind: "RowKind", file: Path, *, dry_run: bool, told: Progress
    ) -> "ImportReport":
        """Take a file in, or only look what would become of its rows; `Why.BAD_FILE` else."""
        ...

    def read_text(self, file: Path) -> str:
        """Read a file from outside; one that is too large is refused."""
        ...

    def write_text(self, file: Path, text: str) -> None:
        """Write a file for somebody, whole or not at all."""
        ...

    def box_sizes(self, file: Path) -> tuple[BoxType, ...]:
        """Read a list of boxes that can be bought; `Why.BAD_FILE` when it is none."""
        ...

    def report_words(self, report: "Report", language: Language) -> ReportWords:
        """Say a report in a language."""
        ...

    def lay_photo_down(self, file: Path) -> None:
        """Clean and store a photo: the next that the inspection asks for."""
        ...

    def take_in_photo(self, file: Path) -> "StoredPhoto":
        """Clean and store a photo from a file."""
        ...

    def photograph(self) -> "StoredPhoto":
        """Take a picture with the desk's camera, and store it; `Why.NO_CAMERA` without one."""
        ...

    def lay_picture_down(self, content: bytes) -> None:
        """Clean and store a picture made here: the next that a station asks for."""
        ...

    def save_report(self, report: "Report", file: Path, by: str, language: Language) -> None:
        """Write a report as a PDF, in a person's name and language."""
        ...

    def print_scanner_test(self) -> str:
        """Print the sheet that a scanner is tested with; name the printer or folder it went to."""
        ...

    def check_trail(self) -> "TrailCheck":
        """Verify the whole trail, also against the link that is kept outside the store."""
        ...

    def open_store(self) -> None:
        """Open the store once more."""
        ...

    def find_backup(self) -> BackupOffer | None:
        """Look for the newest backup that is sound, where one helps."""
        ...

    def take_backup(self, offer: BackupOffer) -> None:
        """Put the damaged store aside, and go on with a backup."""
        ...

    def report_fault(self, error: BaseException, lane: str = "") -> str:
        """Keep a report of a fault of the program; give the number to tell."""
        ...

    def save_support(self) -> str:
        """Write one file for whoever helps; name it."""
        ...

    def print_badge(self, name: str, badge: str, *, as_label: bool) -> str:
        """Print a badge as a label or on a page; name the printer or folder it went to."""
        ...

    def measure(self) -> None:
        """Have the measuring device measure; `Why.NO_MEASURING_DEVICE` without one."""
        ...

    def sound(self, reply: Reply) -> None:
        """Play the sound of an answer; returns at once."""
        ...
