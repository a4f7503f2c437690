"""Photos that belong to a request: from files or from the desk's camera, each cleaned at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto

#: As many as customers may send on their page.
MOST = 5


class RequestPhotos(QWidget):
    """Gathers photos, and tells when there is another one or none any more."""

    changed = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.photos: tuple[StoredPhoto, ...] = ()
        self.count = label()
        self.file = button(shared, self.tr("Photo from a file…"), "import")
        self.file.clicked.connect(self._choose)
        self.camera = button(shared, self.tr("Take a photo"), "photo")
        self.camera.clicked.connect(self.photograph)
        self.none = button(shared, self.tr("Without photos"), "void")
        self.none.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for widget in (self.file, self.camera, self.none):
            row.addWidget(widget)
        row.addWidget(self.count, 1)
        self.clear()

    def clear(self) -> None:
        """Leave out what was gathered."""
        self._show(())

    def take(self, file: Path) -> None:
        """Add a photo from a file."""
        program = self._shared.program
        self._add(lambda: program.take_in_photo(file))

    def photograph(self) -> None:
        """Add a photo from the desk's camera."""
        self._add(self._shared.program.photograph)

    def _choose(self) -> None:
        kinds = "(*.jpg *.jpeg *.png *.webp)"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Photo from a file…"), "", kinds)
        for name in names:
            self.take(Path(name))

    def _add(self, take_in: Callable[[], StoredPhoto]) -> None:
        def taken(photo: StoredPhoto) -> None:
            self._show(tuple(dict.fromkeys((*self.photos, photo)))[:MOST])

        self._shared.reads.do(self, take_in, taken)

    def _show(self, photos: tuple[StoredPhoto, ...]) -> None:
        self.photos = photos
        self.count.setText(self.tr("%Ln photo(s)", "", len(photos)) if photos else "")
        self.none.setVisible(bool(photos))
        for add in (self.file, self.camera):
            add.setEnabled(len(photos) < MOST)
        self.changed.emit()
