"""Notices that nobody works at a desk any more."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from typing_extensions import override

#: What a person does; a mouse that is merely pushed counts as well.
_DONE_BY_HAND = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)
_MINUTE_MS = 60_000


class IdleWatch(QObject):
    """Tells once when nothing was pressed, touched or scanned for so many minutes."""

    idle = Signal()

    def __init__(self, app: QObject, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle.emit)
        app.installEventFilter(self)

    def watch(self, minutes: int) -> None:
        """Begin to watch; 0 minutes: do not."""
        if minutes:
            self._timer.start(minutes * _MINUTE_MS)
        else:
            self._timer.stop()

    def touch(self) -> None:
        """Notice that somebody is there."""
        if self._timer.isActive():
            self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _DONE_BY_HAND:
            self.touch()
        return False
