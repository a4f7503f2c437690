"""What lies on the scale: shown on the page, and weighed where a parcel waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.scale import ScaleView
from warehouse_desk.scanning.weights import weight_text
from warehouse_desk.stations.on_scale import OnScale


class ScaleWatch(QObject):
    """Hears the scale for the page that is seen."""

    #: A weight, as if it had been scanned.
    weighed = Signal(str)

    def __init__(self, page: Callable[[], Page], parent: QObject) -> None:
        super().__init__(parent)
        self.view = ScaleView()
        self._page = page
        self._rests = OnScale()
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(lambda: self.take(self.view))

    def take(self, scale: ScaleView) -> None:
        """Show what lies there, and weigh the parcel that waits for it."""
        self.view = scale
        page = self._page()
        page.show_scale(scale)
        grams = self._rests.take(
            scale.weight_g, is_resting=scale.is_resting, is_wanted=page.wants_weight,
            alone=page.wants_piece,
        )  # fmt: skip
        if grams:
            self.weighed.emit(weight_text(grams))

    def look_again(self) -> None:
        """Take what lies there already, which comes to no rest again."""
        if self._page().wants_weight:
            self._again.start()
