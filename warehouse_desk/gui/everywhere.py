"""Keys that work on every page, and the small windows they open; a scan closes them all."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from warehouse_desk.gui.find_popup import FindPopup
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.popups import KeysPopup, PinPopup, TypePopup
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.widgets.keys import KeyAct


class Everywhere(QObject):
    """What F1, F9, Ctrl+K and Esc do, and the question for a PIN."""

    typed = Signal(str)
    proven = Signal(str)
    #: The reference of an order.
    found = Signal(str)

    def __init__(self, window: QWidget, back: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._back = back
        self._page: Page | None = None
        self._shared: Shared | None = None

    def acts(self) -> tuple[KeyAct, ...]:
        """List the keys."""
        return (
            KeyAct("F1", self.tr("Keys on this page"), "help", self.help),
            KeyAct("F9", self.tr("Type a code"), "keyboard", self.type),
            KeyAct("Ctrl+K", self.tr("Find anything"), "find", self.find),
            KeyAct("Esc", self.tr("One step back"), "back", self._back),
        )

    def stand_on(self, page: Page, finds: Shared | None) -> None:
        """Know the page that is seen; nothing is found before somebody is signed in."""
        self._page, self._shared = page, finds

    def help(self) -> None:
        """Show the keys."""
        self.close()
        if self._page is None:
            return
        popup = KeysPopup((*self._page.acts, *self.acts()), self._window)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.show()

    def type(self) -> None:
        """Let a code be typed."""
        self.close()
        popup = TypePopup(self._window)
        popup.typed.connect(self.typed)
        popup.open_over()

    def find(self) -> None:
        """Let anything be found."""
        if self._shared is None:
            return
        self.close()
        popup = FindPopup(self._shared, self._window)
        popup.chosen.connect(self.found)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.show()
        popup.field.setFocus()

    def ask_pin(self, name: str) -> None:
        """Ask somebody for the PIN."""
        popup = PinPopup(self.tr("{name}: your PIN").format(name=name), self._window)
        popup.typed.connect(self.proven)
        popup.open_over()

    def close_pin(self) -> None:
        """Ask for no PIN any more."""
        for popup in self._window.findChildren(PinPopup):
            popup.close()

    def close(self) -> None:
        """Close every small window."""
        for popup in self._window.findChildren(QDialog):
            popup.close()
