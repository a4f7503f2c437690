"""A lane: one worker thread that takes jobs in order and brings the results to the window."""

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    owner: QObject
    work: Callable[[], object]
    then: Callable[[object], None]
    failed: Callable[[Exception], None]


@dataclass(frozen=True, slots=True, eq=False)
class _Ended:
    job: _Job
    result: object = None
    failure: Exception | None = None


class Lane(QObject):
    """Runs jobs one after the other, so that what they use needs no locks.

    Results and failures come back on the window's thread, in order; those for a widget that is gone
    are dropped.
    """

    #: A failure that the one who asked does not look at itself.
    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._open = 0
        self._ended.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def do(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work` on the lane, then `then` with its result on the window's thread."""
        self._open += 1
        self._jobs.put(_Job(owner, work, then or _ignore, failed or self.failed.emit))  # type: ignore[arg-type]  # T goes in as it came out

    @property
    def is_busy(self) -> bool:
        """Tell whether anything is under way."""
        return self._open > 0

    def settle(self, seconds: float = 20.0) -> None:
        """Wait until nothing is under way, while the window lives on."""
        end = time.monotonic() + seconds
        while self.is_busy and time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.001)

    def stop(self) -> None:
        """Finish what was begun and take no more."""
        self._jobs.put(None)
        self._thread.join(timeout=10)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                ended = _Ended(job, job.work())
            except Exception as failure:  # noqa: BLE001 - handed to the window's thread as it is
                ended = _Ended(job, failure=failure)
            if shiboken6.isValid(self):
                self._ended.emit(ended)

    def _hand_over(self, ended: _Ended) -> None:
        self._open -= 1
        if not shiboken6.isValid(ended.job.owner):
            return
        if ended.failure is not None:
            ended.job.failed(ended.failure)
        else:
            ended.job.then(ended.result)


def _ignore(_: object) -> None:
    pass
