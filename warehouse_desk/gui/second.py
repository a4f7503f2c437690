"""A second person's yes to a grave act: badge and PIN, then the act is done."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.field_card import secret_field
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.scanning.scan import Scan
from warehouse_desk.usecases.people import badge_digest
from warehouse_desk.usecases.pins import countersign
from warehouse_desk.usecases.ports import Act

T = TypeVar("T")


class SecondPopup(QDialog):
    """Badge and PIN of a second person; the badge may be scanned, neither is shown."""

    given = Signal(str, str)

    def __init__(self, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A second person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.badge = secret_field(self.tr("Badge: scan or type it"), 80)
        self.pin = secret_field(self.tr("PIN, then Enter"))
        self.badge.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(self.windowTitle(), Size.HEADING))
        column.addWidget(label(what, wrap=True))
        column.addWidget(self.badge)
        column.addWidget(self.pin)
        self.setMinimumWidth(480)

    def take_badge(self, text: str) -> None:
        """Take a badge that was scanned."""
        self.badge.setText(text)
        self.pin.setFocus()

    def _send(self) -> None:
        badge, pin = self.badge.text().strip(), self.pin.text()
        self.close()
        if badge and pin:
            self.given.emit(badge, pin)


class GraveActs:
    """Does acts for a page on the store lane; one that takes a second person asks for one."""

    def __init__(self, page: QWidget, shared: Shared) -> None:
        self._page = page
        self._shared = shared
        self._popup: SecondPopup | None = None

    def do(self, act: Act, work: Callable[[Act], T], then: Callable[[T], None]) -> None:
        """Do `work` under an act, after a second person's yes where it takes one."""

        def failed(failure: Exception) -> None:
            if isinstance(failure, Refusal) and failure.why is Why.SECOND_NEEDED:
                self._ask(act, failure, lambda: self.do(_anew(act), work, then))
            else:
                self._shared.lane.failed.emit(failure)

        self._shared.lane.do(self._page, lambda: work(act), then, failed)

    def take_scan(self, scan: Scan) -> bool:
        """Take the second person's badge; tell whether one was waited for."""
        if self._popup is None:
            return False
        self._popup.take_badge(scan.text)
        return True

    def _ask(self, act: Act, needed: Refusal, then: Callable[[], None]) -> None:
        words = self._shared.language.say(f"act.{needed.facts['act']}")
        popup = self._popup = SecondPopup(words, self._page)
        popup.finished.connect(self._forget)
        popup.given.connect(lambda badge, pin: self._give(act, needed, (badge, pin), then))
        popup.show()
        popup.badge.setFocus()

    def _forget(self) -> None:
        self._popup = None

    def _give(
        self, act: Act, needed: Refusal, given: tuple[str, str], then: Callable[[], None]
    ) -> None:
        program, (badge, pin) = self._shared.program, given

        def work() -> str:
            door = program.desk.door
            assert door is not None, "a window's desk has a door"  # noqa: S101
            return countersign(
                program.store,
                _anew(act),
                door,
                pin,
                badge=badge_digest(badge),
                kind=str(needed.facts["act"]),
                contents=str(needed.facts["contents"]),
            )

        self._shared.lane.do(self._page, work, lambda _: then())


def _anew(act: Act) -> Act:
    return replace(act, key=uuid4().hex)
