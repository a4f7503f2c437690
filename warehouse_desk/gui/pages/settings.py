"""Settings of this desk: language, look, scanner, sounds, printers; and one's own PIN."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pin_change import PinChangePopup
from warehouse_desk.gui.program import Preferences
from warehouse_desk.gui.scale import ScaleView
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Scheme
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.labels import card, label
from warehouse_desk.gui.words import Spoken, scale_words
from warehouse_desk.i18n import LANGUAGES
from warehouse_desk.scanning.layouts import LAYOUTS
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.pins import change_pin
from warehouse_desk.usecases.ports import Act

#: Windows for scanners that fire twice by themselves, in milliseconds.
_BOUNCES = ("50", "100", "200", "500")
#: How the name of a printer with a port of its own begins.
_NETWORK = "tcp:"


class SettingsPage(Page):
    """Each change counts at once."""

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self._row = 0
        box = card()
        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self._grid.setHorizontalSpacing(4 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        self._add_all(shared.program.preferences)
        box.setMaximumWidth(900)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        column.addStretch(1)

    @property
    @override
    def title(self) -> str:
        return self.tr("Settings")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Settings of this desk. Each change counts at once.")

    def _add_all(self, now: Preferences) -> None:
        languages = [("", self.tr("that of whoever is signed in")), *LANGUAGES.items()]
        looks = [
            (Scheme.SYSTEM.value, self.tr("as the system")),
            (Scheme.LIGHT.value, self.tr("light")),
            (Scheme.DARK.value, self.tr("dark")),
        ]
        self._add_choice(self.tr("Language"), languages, now.language, "language")
        self._add_choice(self.tr("Look"), looks, now.theme, "theme")
        layouts = [(name, name.upper()) for name in LAYOUTS]
        words = self.tr("Scanner's keyboard layout")
        self._add_choice(words, layouts, now.scanner_layout, "scanner_layout")
        self._add_text(self.tr("Scanner's prefix"), now.scanner_prefix, "scanner_prefix")
        words = self.tr("Scanner's sign for GS")
        self._add_text(words, now.scanner_separator, "scanner_separator")
        bounces = [
            ("0", self.tr("off: every scan counts")),
            *((one, f"{one} ms") for one in _BOUNCES),
        ]
        words = self.tr("Ignore a scanner's repeat")
        self._add_choice(words, bounces, str(now.bounce_ms), "bounce_ms", int)
        self._add_text(self.tr("Scanner on a serial line"), now.serial_port, "serial_port", 80)
        cameras = [("", self.tr("none")), *((one, one) for one in self.shared.program.cameras)]
        self._add_choice(self.tr("Camera that reads codes"), cameras, now.camera, "camera")
        self._add_test()
        self._add_scale(now)
        self._add_measuring(now)
        self._add_switch(self.tr("Sounds"), now.sounds, "sounds")
        self._add_switch(self.tr("Speak slots and quantities"), now.speech, "speech")
        printers = [("", self.tr("none")), *((one, one) for one in self.shared.program.printers)]
        self._add_choice(self.tr("Label printer"), printers, now.label_printer, "label_printer")
        words = self.tr("Spare label printer")
        self._add_choice(words, printers, now.spare_label_printer, "spare_label_printer")
        self._add_label_forms(now)
        self._add_choice(self.tr("Page printer"), printers, now.page_printer, "page_printer")
        self._add_folder(now.documents_folder)
        self.pin = self._add_button(self.tr("My PIN"), self.tr("Change it"), self._ask_pins)
        words = self.tr("For whoever helps")
        self.support = self._add_button(words, self.tr("Save a support file"), self._save_support)

    def _add_scale(self, now: Preferences) -> None:
        kinds = [
            ("", self.tr("none, or one that types")),
            ("mt-sics", "MT-SICS"),
            ("toledo-8217", "Toledo 8217"),
        ]
        self._add_choice(self.tr("Scale"), kinds, now.scale, "scale")
        self._add_text(self.tr("Scale's line or address"), now.scale_port, "scale_port", 80)
        units = [(unit, unit) for unit in ("kg", "lb")]
        self._add_choice(self.tr("Unit of a Toledo scale"), units, now.scale_unit, "scale_unit")
        self.scale = label(tone="quiet")
        self._add(self.tr("On the scale now"), self.scale)
        self.show_scale(ScaleView())

    def _add_measuring(self, now: Preferences) -> None:
        kinds = [("", self.tr("none")), ("cubiscan", "CubiScan")]
        self._add_choice(self.tr("Measuring device"), kinds, now.measuring, "measuring")
        words = self.tr("Its line or address")
        self._add_text(words, now.measuring_port, "measuring_port", 80)

    @override
    def show_scale(self, scale: ScaleView) -> None:
        self.scale.setText(scale_words(self.shared.language, scale))

    def _add(self, words: str, field: QWidget) -> None:
        caption = label(words)
        caption.setBuddy(field)
        field.setAccessibleName(words)
        self._grid.addWidget(caption, self._row, 0)
        self._grid.addWidget(field, self._row, 1)
        self._row += 1

    def _add_choice(
        self,
        words: str,
        choices: list[tuple[str, str]],
        now: str,
        name: str,
        kind: Callable[[str], object] = str,
    ) -> None:
        field = ChoiceField(self.shared)
        for value, shown in choices:
            field.addItem(shown, value)
        field.setCurrentIndex(max(0, field.findData(now)))
        field.activated.connect(lambda _: self._prefer(name, kind(field.currentData())))
        self._add(words, field)

    def _add_text(self, words: str, now: str, name: str, longest: int = 10) -> None:
        field = QLineEdit(now)
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setMaxLength(longest)
        field.editingFinished.connect(lambda: self._prefer(name, field.text()))
        self._add(words, field)

    def _add_switch(self, words: str, now: bool, name: str) -> None:
        field = QCheckBox(self.tr("on"))
        field.setChecked(now)
        field.toggled.connect(lambda on: self._prefer(name, on))
        self._add(words, field)

    def _add_label_forms(self, now: Preferences) -> None:
        self._add_network_printer(now.label_printer)
        papers = [("4x6", self.tr("4 × 6 inches")), ("a6", self.tr("A6"))]
        self._add_choice(self.tr("Label paper"), papers, now.label_paper, "label_paper")
        languages = [
            ("pdf", self.tr("PDF")),
            ("zpl-203", self.tr("ZPL, 203 dots per inch")),
            ("zpl-300", self.tr("ZPL, 300 dots per inch")),
        ]
        words = self.tr("What the label printer takes")
        self._add_choice(words, languages, now.label_language, "label_language")

    def _add_network_printer(self, now: str) -> None:
        """Let a label printer with a port of its own be named: host, or host:port."""
        field = QLineEdit(now.removeprefix(_NETWORK) if now.startswith(_NETWORK) else "")
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setMaxLength(80)

        def named() -> None:
            host = field.text().strip()
            chosen = self.shared.program.preferences.label_printer
            if host:
                self._prefer("label_printer", _NETWORK + host)
            elif chosen.startswith(_NETWORK):
                self._prefer("label_printer", "")

        field.editingFinished.connect(named)
        self._add(self.tr("Label printer on the network"), field)

    def _add_test(self) -> None:
        self._add_button(
            self.tr("Scanner's own settings"),
            self.tr("Test the scanner"),
            lambda: self.wants_page.emit("scanner", ""),
        )

    def _add_button(self, words: str, act: str, do: Callable[[], None]) -> QPushButton:
        field = QPushButton(act)
        field.clicked.connect(do)
        self._add(words, field)
        return field

    def _ask_pins(self) -> None:
        popup = PinChangePopup(self._person.name, self)
        popup.given.connect(self._change_pin)
        popup.show()
        popup.old.setFocus()

    def _change_pin(self, old: str, new: str) -> None:
        program, act = self.shared.program, Act(uuid4().hex, self._person.person, "settings")

        def work() -> int:
            door = program.desk.door
            assert door is not None, "a window's desk has a door"  # noqa: S101
            return change_pin(program.store, act, door, old, new)

        said = Spoken(self.tr("Your new PIN counts from now on."))
        self.shared.lane.do(self, work, lambda _: self.says.emit(Feedback.GOOD, said))

    def _save_support(self) -> None:
        def tell(file: str) -> None:
            words = self.tr("Saved, with nobody's name in it: {file}").format(file=file)
            self.says.emit(Feedback.GOOD, Spoken(words))

        self.shared.reads.do(self, self.shared.program.save_support, tell)

    def _add_folder(self, now: str) -> None:
        field = QPushButton(now or self.tr("choose…"))
        field.clicked.connect(lambda: self._choose_folder(field))
        self._add(self.tr("Folder for documents"), field)

    def _choose_folder(self, field: QPushButton) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for documents"))
        if chosen:
            field.setText(chosen)
            self._prefer("documents_folder", chosen)

    def _prefer(self, name: str, value: object) -> None:
        now = self.shared.program.preferences
        changed = replace(now, **{name: value})  # type: ignore[arg-type]  # the field's own kind
        if changed != now:
            self.prefers.emit(changed)
