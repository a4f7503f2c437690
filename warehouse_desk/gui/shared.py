"""What every page and widget is handed: words, looks, lanes, and the program."""

from dataclasses import dataclass

from PySide6.QtGui import QIcon, QPixmap

from warehouse_desk.gui import icons
from warehouse_desk.gui.changes import Changes
from warehouse_desk.gui.lane import Lane
from warehouse_desk.gui.program import Program
from warehouse_desk.gui.searches import Searches
from warehouse_desk.gui.theme import Theme
from warehouse_desk.i18n import Language


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """One window's surroundings; `small` says that the window is too small for the usual sizes."""

    program: Program
    language: Language
    theme: Theme
    lane: Lane
    reads: Lane
    searches: Searches
    changes: Changes
    small: bool = False

    def icon(self, name: str, colour: str = "") -> QIcon:
        """Make an icon in the colour of text, or in another."""
        theme, mirrored = self.theme, self.language.is_right_to_left
        return icons.icon(name, colour or theme.ink, theme.quiet, mirrored=mirrored)

    def pixmap(self, name: str, side: int, colour: str = "") -> QPixmap:
        """Draw an icon for a label."""
        return icons.pixmap(
            name, colour or self.theme.ink, side, mirrored=self.language.is_right_to_left
        )
