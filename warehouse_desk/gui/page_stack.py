"""The pages of a window: made when they are first wanted, one of them seen."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.labels import scrolling


class PageStack(QStackedWidget):
    """Keeps each page under its name."""

    def __init__(self, make: Callable[[str], Page]) -> None:
        super().__init__()
        self._make = make
        self._pages: dict[str, Page] = {}
        self._frames: dict[str, QWidget] = {}

    def __getitem__(self, place: str) -> Page:
        return self._pages[place]

    def show_page(self, place: str) -> Page:
        """Show a page; a long one scrolls above its keys: it never makes the window larger."""
        if place not in self._pages:
            page = self._make(place)
            self._pages[place] = page
            self._frames[place] = _scrolling(page) if page.scrolls else page
            self.addWidget(self._frames[place])
        self.setCurrentWidget(self._frames[place])
        return self._pages[place]

    def forget(self) -> None:
        """Drop every page."""
        for frame in self._frames.values():
            self.removeWidget(frame)
            frame.deleteLater()
        self._pages, self._frames = {}, {}


def _scrolling(page: Page) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    column.addWidget(scrolling(page), 1)
    if page.acts:
        column.addWidget(page.make_foot())
    return frame
