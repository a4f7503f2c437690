"""What the window needs from the rest of the program; `bootstrap` hands it in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.importing.report import ImportReport
from warehouse_desk.usecases.ports import Act, Store
from warehouse_desk.usecases.rows import RowKind

#: Told while something long goes on: done, of how many (0: not known).
Progress = Callable[[int, int], None]


class WatchedStore(Store, Protocol):
    """A store that tells what each commit changed."""

    def subscribe(self, told: Callable[[frozenset[str], str], None]) -> None:
        """Call `told` with the changed tables after each commit, on the thread that made it."""
        ...


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a desk is set to, apart from the warehouse: kept on the machine, not in the store.

    `language` is empty where the screen follows whoever is signed in.
    """

    language: str = ""
    theme: str = "system"
    scanner_layout: str = "us"
    scanner_prefix: str = ""
    sounds: bool = True
    label_printer: str = ""
    page_printer: str = ""
    documents_folder: str = ""


class Program(Protocol):
    """The program behind the window.

    `desk` is used on the store lane only, `set_up` and `import_file` on the lane for long work,
    everything else on the window's thread. `store` and `desk` are there once `is_set_up` says so.
    """

    @property
    def is_set_up(self) -> bool:
        """Tell whether there is a warehouse to work in."""
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
    def preferences(self) -> Preferences:
        """Give what this machine is set to."""
        ...

    @property
    def printers(self) -> Sequence[str]:
        """List the printers that may be chosen."""
        ...

    @property
    def badges(self) -> Sequence[tuple[str, str]]:
        """List name and badge of people who may be told on the screen: those of the sample.

        And in an empty warehouse, until the program ends, its first supervisor.
        """
        ...

    def set_up(self, *, sample: bool, supervisor: str, told: Progress) -> None:
        """Make the warehouse: the sample one, or an empty one with its first supervisor."""
        ...

    def prefer(self, preferences: Preferences) -> None:
        """Keep new preferences, and use them from now on (scanner layout, sounds, printers)."""
        ...

    def import_file(
        self, act: Act, kind: RowKind, file: Path, *, dry_run: bool, told: Progress
    ) -> ImportReport:
        """Take a file in, or only look what would become of its rows; `Why.BAD_FILE` else."""
        ...

    def sound(self, reply: Reply) -> None:
        """Play the sound of an answer; returns at once."""
        ...
