"""A page of the window: shows things, and tells what the person did."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from warehouse_desk.gui.changes import Stale
from warehouse_desk.gui.scale import ScaleView
from warehouse_desk.gui.scan_path import Answer
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.widgets.keys import KeyAct, KeyRow
from warehouse_desk.scanning.scan import Scan
from warehouse_desk.scanning.wedge import Key
from warehouse_desk.stations.reply import Reply


class Page(QWidget):
    """Builds itself once, and asks again when the tables it shows have changed."""

    #: The text of a code or command to answer as if it had been scanned.
    wants_scan = Signal(str)
    #: The name of another page, and what to show there.
    wants_page = Signal(str, str)
    #: A sentence of its own for the band: feedback and words.
    says = Signal(object, object)
    #: What this desk is set to from now on.
    prefers = Signal(object)
    #: There is a store to work with now.
    ready = Signal()

    #: A page of work stands still; others may be longer than the window.
    scrolls = True
    #: The tables it shows.
    tables: frozenset[str] = frozenset()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("page")
        self.shared = shared
        self._stale = Stale(self, self.tables, self.refresh)
        shared.changes.changed.connect(self._stale.hear)

    @property
    def title(self) -> str:
        """Name the page in the header."""
        raise NotImplementedError

    @property
    def purpose(self) -> str:
        """Say what is done here, for the band while nothing else is to say."""
        return self.title

    @property
    def acts(self) -> tuple[KeyAct, ...]:
        """List the keys that work here."""
        return ()

    @cached_property
    def keys(self) -> KeyRow:
        """The row of its acts."""
        return KeyRow(self.shared, self.acts, self)

    def make_foot(self) -> QWidget:
        """Make what stays in view below a page that scrolls."""
        return self.keys

    def refresh(self) -> None:
        """Ask for what is shown."""

    def show_answer(self, answer: Answer) -> None:
        """Show what became of a scan."""

    def note(self, reply: Reply) -> None:
        """Note a scan with which nothing was done."""

    def take_key(self, key: Key) -> None:
        """Look at a key that was pressed."""

    def take_scan(self, scan: Scan) -> bool:  # noqa: ARG002 - most pages leave scans to the desk
        """Look at a scan; tell whether it was for this page and not for the desk."""
        return False

    @property
    def wants_weight(self) -> bool:
        """Tell whether what comes to rest on the scale is to be weighed now."""
        return False

    @property
    def wants_piece(self) -> bool:
        """Tell whether that has to be one piece, put onto an empty scale."""
        return False

    def show_scale(self, scale: ScaleView) -> None:
        """Show what lies on the scale."""

    def go_to(self, subject: str) -> None:
        """Show one thing of this page."""

    def go_back(self) -> bool:
        """Take one step back inside the page; tell whether there was one."""
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stale.look()
