"""How it looks: colours, four sizes, an 8-pixel grid, fonts; light and dark."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Template
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from warehouse_desk import resources
from warehouse_desk.gui.style_sheet import STYLE_SHEET

#: One step of the grid, in pixels that do not depend on the screen.
GRID = 8
FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")


class Size(StrEnum):
    """The four sizes of text."""

    VALUE = "value"
    HEADING = "heading"
    TEXT = "text"
    NOTE = "note"


#: Pixels of each size; a small window takes the second column.
PIXELS: dict[Size, tuple[int, int]] = {
    Size.VALUE: (56, 40),
    Size.HEADING: (26, 21),
    Size.TEXT: (17, 16),
    Size.NOTE: (14, 14),
}


class Scheme(StrEnum):
    """Which of the two looks; `SYSTEM` follows the desk."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one look.

    `ink` and `quiet` stand on `ground`, `surface` and `sunken` with a contrast of 7:1 or more; so
    does each `on_…` on its own ground.
    """

    name: Scheme
    ground: str
    surface: str
    sunken: str
    line: str
    ink: str
    quiet: str
    accent: str
    on_accent: str
    lit: str
    good: str
    good_ground: str
    wrong: str
    on_wrong: str
    ask: str
    on_ask: str

    def palette(self) -> QPalette:
        """Give Qt's own widgets these colours."""
        palette = QPalette()
        role = QPalette.ColorRole
        for which, colour in (
            (role.Window, self.ground), (role.Base, self.surface),
            (role.AlternateBase, self.ground), (role.Button, self.surface),
            (role.WindowText, self.ink), (role.Text, self.ink), (role.ButtonText, self.ink),
            (role.PlaceholderText, self.quiet), (role.Highlight, self.accent),
            (role.HighlightedText, self.on_accent), (role.Accent, self.accent),
            (role.ToolTipBase, self.surface), (role.ToolTipText, self.ink),
            (role.Link, self.accent),
        ):  # fmt: skip
            palette.setColor(which, QColor(colour))
        disabled = QPalette.ColorGroup.Disabled
        for which in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(disabled, which, QColor(self.quiet))
        return palette

    def style_sheet(self, *, small: bool = False) -> str:
        """Fill the tokens into the style sheet."""
        colours = {name: getattr(self, name) for name in self.__slots__}
        sizes = {size.value: f"{pixels[small]}px" for size, pixels in PIXELS.items()}
        heights = {"job": 56, "station": 50} if small else {"job": 64, "station": 62}
        heights["job_now"] = heights["job"] - 4  # its border is so much wider
        return Template(STYLE_SHEET).substitute(colours, **sizes, **heights)


LIGHT = Theme(
    Scheme.LIGHT,
    ground="#F3F4F1", surface="#FFFFFF", sunken="#E8EAE6", line="#C9CEC9",
    ink="#14181A", quiet="#434B50",
    accent="#1B4B82", on_accent="#FFFFFF", lit="#DCE8F7",
    good="#00553F", good_ground="#D3EEE3",
    wrong="#9A3000", on_wrong="#FFFFFF",
    ask="#FFC24A", on_ask="#14181A",
)  # fmt: skip

DARK = Theme(
    Scheme.DARK,
    ground="#14181B", surface="#1E2428", sunken="#0E1113", line="#3B454B",
    ink="#F2F4F3", quiet="#B9C2C7",
    accent="#9CC4F7", on_accent="#0E1A2A", lit="#233950",
    good="#5FD9AE", good_ground="#0C3B2D",
    wrong="#FF936A", on_wrong="#1A0A02",
    ask="#FFC24A", on_ask="#14181A",
)  # fmt: skip

THEMES: Mapping[str, Theme] = MappingProxyType({one.name: one for one in (LIGHT, DARK)})


def theme_of(scheme: str) -> Theme:
    """Choose the look by the name of a `Scheme`; the system's without a wish that is known."""
    if scheme not in THEMES:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return THEMES[scheme]


def dress(app: QApplication, theme: Theme) -> None:
    """Give the whole program a look; the style sheet is each window's own."""
    if app.style().name().casefold() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(theme.palette())
    app.setFont(font(Size.TEXT))


def load_fonts() -> None:
    """Load the fonts that come with the program; a bare machine has no Arabic or Hebrew one."""
    if FAMILIES[-1] in QFontDatabase.families():
        return
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def font(size: Size, *, bold: bool = False, small: bool = False) -> QFont:
    """Make a font of one of the four sizes; its figures are equally wide."""
    made = QFont(list(FAMILIES))
    made.setPixelSize(PIXELS[size][small])
    made.setBold(bold)
    return made
