"""The planner's process: searches run beside the window, and a mistake there ends only there."""

import os
import signal
import threading
from collections.abc import Callable
from ctypes import c_longlong
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.sharedctypes import RawValue
from time import monotonic
from typing import Any, TypeAlias, TypeVar

from warehouse_desk.bootstrap.faults import trace_of
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.search import Search

R = TypeVar("R")

#: How long a cancelled search may still take to come back with its own best.
GRACE_SECONDS = 0.1
#: How often the one who waits looks whether the search was cancelled.
_LOOK_SECONDS = 0.02
#: A child that dies is replaced once for the same search; the search itself may be what kills it.
_TRIES = 2


class PlannerDied(Exception):  # noqa: N818 - what happened, as the house names its exceptions
    """The planner's process ended in the middle of a search, and so did the next one."""


class SearchFailed(Exception):  # noqa: N818 - the same
    """A mistake in a search; `trace` tells where it happened in the planner's process."""

    def __init__(self, trace: tuple[str, ...]) -> None:
        super().__init__("\n".join(trace))
        self.trace = trace


class SearchCancelled(Exception):  # noqa: N818 - the same
    """A search was cancelled before it had found anything."""


class _Lost(Exception):  # noqa: N818 - the same
    """The child is gone."""


@dataclass(frozen=True, slots=True)
class _Asked:
    number: int
    search: Search[Any]  # what is searched for is known to the one who asks only
    steps: int | None
    seconds: float | None


@dataclass(frozen=True, slots=True)
class _Told:
    """A plan, or what went wrong; `is_last` ends the search."""

    plan: Any = None  # as above
    failure: tuple[str, ...] = ()
    is_last: bool = False


_Line: TypeAlias = "Connection[_Asked, _Told]"
_Back: TypeAlias = "Connection[_Told, _Asked]"


class PlannerProcess:
    """One child that starts with the first search, stays warm, and is replaced when it is lost.

    One search at a time: `run` is called from one thread. The child is spawned on every system,
    which asks the same of searches everywhere: they are pickled.
    """

    def __init__(self) -> None:
        self._context = get_context("spawn")
        #: Searches up to this number are cancelled; the child looks at it at every step.
        self._cancelled = RawValue(c_longlong, 0)
        self._number = 0
        self._child: BaseProcess | None = None
        self._line: _Line | None = None

    @property
    def pid(self) -> int | None:
        """Name the child, while there is one."""
        return self._child.pid if self._child is not None else None

    def run(self, search: Search[R], stopping: Stopping, better: Callable[[R], None]) -> R:
        """Search in the child; see `usecases.search.Planner`."""
        for _ in range(_TRIES):
            try:
                return self._run(search, stopping, better)
            except _Lost:
                self.close()
        raise PlannerDied

    def close(self) -> None:
        """End the child, whatever it does."""
        if self._line is not None:
            self._line.close()
        if self._child is not None:
            self._child.kill()
            self._child.join()
        self._child, self._line = None, None

    def _run(self, search: Search[R], stopping: Stopping, better: Callable[[R], None]) -> R:
        self._ask(search, stopping)
        found: list[R] = []
        ends: float | None = None
        while ends is None or monotonic() < ends:
            if ends is None and stopping.cancelled():
                self._cancelled.value = self._number
                ends = monotonic() + GRACE_SECONDS
            told = self._hear()
            if told is None:
                continue
            if told.failure:
                raise SearchFailed(told.failure)
            found = [told.plan]
            if told.is_last:
                return found[0]
            better(found[0])
        self.close()  # it does not listen: the next search has a child of its own
        if not found:
            raise SearchCancelled
        return found[0]

    def _ask(self, search: Search[R], stopping: Stopping) -> None:
        self._number += 1
        asked = _Asked(self._number, search, stopping.steps, stopping.seconds)
        try:
            self._open_line().send(asked)
        except OSError as gone:
            raise _Lost from gone

    def _hear(self) -> _Told | None:
        """Wait a moment for what the child tells."""
        line = self._open_line()
        try:
            return line.recv() if line.poll(_LOOK_SECONDS) else None
        except (EOFError, OSError) as gone:
            raise _Lost from gone

    def _open_line(self) -> _Line:
        if self._line is None:
            self.close()
            self._line, theirs = self._context.Pipe()
            self._child = self._context.Process(
                target=_serve, args=(theirs, self._cancelled), name="planner", daemon=True
            )
            self._child.start()
            theirs.close()
        return self._line


def _serve(line: _Back, cancelled: c_longlong) -> None:
    """Search whatever is asked for, one after the other, until nobody asks any more."""
    _stand_back()
    while True:
        try:
            asked = line.recv()
        except EOFError:
            return
        line.send(_answer(asked, line, cancelled))


def _answer(asked: _Asked, line: _Back, cancelled: c_longlong) -> _Told:
    number = asked.number
    stopping = Stopping(asked.steps, asked.seconds, lambda: cancelled.value >= number)
    try:
        plan = asked.search(stopping, lambda better: line.send(_Told(better)))
    except Exception as error:  # noqa: BLE001 - raised again where it was asked for
        return _Told(failure=trace_of(error), is_last=True)
    return _Told(plan, is_last=True)


def _stand_back() -> None:
    """Leave Ctrl-C to the parent, the processor to the stations, and end with the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(5)
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None, "this is a child"  # noqa: S101
    parent.join()
    os._exit(1)
