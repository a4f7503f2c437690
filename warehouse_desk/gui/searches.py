"""Searches beside the window: better plans come in while a person looks, and may be cut short."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from warehouse_desk.gui.lane import Lane
from warehouse_desk.gui.program import Program
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.search import Search

R = TypeVar("R")


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Looking:
    """One search under way, in the hands of whoever asked for it."""

    owner: QObject
    better: Callable[[Any], None]  # what is found is known to the one who asks only
    _cut: threading.Event = field(default_factory=threading.Event)

    def cut_short(self) -> None:
        """End the search with the best found so far."""
        self._cut.set()

    @property
    def is_cut_short(self) -> bool:
        """Tell whether it was to end early."""
        return self._cut.is_set()


class Searches(QObject):
    """Runs one search at a time, in the order they are asked for, on a lane of its own."""

    _found = Signal(object, object)

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self.lane = Lane("searches", self)
        self._open: WeakSet[Looking] = WeakSet()
        self._found.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def look(
        self,
        owner: QObject,
        search: Search[R],
        better: Callable[[R], None],
        then: Callable[[R], None],
        *,
        steps: int | None = None,
    ) -> Looking:
        """Search; `better` hears each plan on the way, `then` the best one at the end.

        A search that was cut short before it found anything ends without a word; so does one
        whose owner is gone.
        """
        looking = Looking(owner, better)
        stopping = Stopping(steps, cancelled=lambda: looking.is_cut_short)

        def work() -> R:
            return self._program.planner.run(search, stopping, self._teller(looking))

        def failed(failure: Exception) -> None:
            if not looking.is_cut_short:
                self.lane.failed.emit(failure)

        self._open.add(looking)
        owner.destroyed.connect(looking.cut_short)
        self.lane.do(owner, work, then, failed)
        return looking

    def cancel(self) -> None:
        """Cut every search short: the window closes."""
        for looking in self._open:
            looking.cut_short()

    def _teller(self, looking: Looking) -> Callable[[object], None]:
        return lambda plan: self._found.emit(looking, plan)

    def _hand_over(self, looking: Looking, plan: object) -> None:
        if shiboken6.isValid(looking.owner):
            looking.better(plan)
