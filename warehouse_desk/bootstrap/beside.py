"""A thread that works beside the window when it is called, and outlives its faults."""

import logging
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import ClassVar

from warehouse_desk.bootstrap.faults import number_of, trace_of
from warehouse_desk.domain.errors import OutsideTrouble

log = logging.getLogger(__name__)

#: Hears of what outside did not do its part.
Failed = Callable[[OutsideTrouble], None]


class BesideThread(ABC):
    """Works whenever it was called, until it is stopped.

    A fault ends what was under way, and not the thread: it is told as any fault on a thread is, but
    the same one only once.
    """

    #: How long it waits before its first work, in seconds.
    begins_after_s: ClassVar[float] = 0.0
    #: How long it waits before each work, so that calls that come together are one.
    settles_s: ClassVar[float] = 0.0
    #: How long it waits for a call before it works without one; None: for ever.
    looks_s: ClassVar[float | None] = None
    #: How long `stop` waits for what is under way.
    ends_within_s: ClassVar[float] = 10.0

    def __init__(self, name: str, failed: Failed) -> None:
        self.called = threading.Event()
        self.ended = threading.Event()
        self.failed = failed
        self._told: set[str] = set()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def leave(self) -> None:
        """Begin nothing more; what is under way is still finished."""
        self.ended.set()
        self.called.set()

    def stop(self) -> None:
        """Finish what is under way, and end."""
        self.leave()
        self._thread.join(timeout=self.ends_within_s)

    def join(self) -> None:
        """Wait until it has ended."""
        self._thread.join()

    @abstractmethod
    def work(self) -> object:
        """Do what there is to do."""

    def end(self) -> object:  # noqa: B027 - most have nothing to do last
        """Do what is done last."""

    def _run(self) -> None:
        self.ended.wait(self.begins_after_s)
        while True:
            self.called.wait(self.looks_s)
            self.ended.wait(self.settles_s)
            if self.ended.is_set():
                break
            self.called.clear()
            self._try(self.work)
        self._try(self.end)

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except OutsideTrouble as trouble:
            log.warning("not done beside the window: %s", trouble)
            self.failed(trouble)
        except Exception as fault:  # noqa: BLE001 - told, and what comes next is done
            number = number_of(trace_of(fault))
            if number not in self._told:
                self._told.add(number)
                threading.excepthook(
                    threading.ExceptHookArgs(
                        (type(fault), fault, fault.__traceback__, threading.current_thread())
                    )
                )
