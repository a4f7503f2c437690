"""Boxes planned before their orders come to the bench, so that nobody waits there for a search."""

import logging
from collections.abc import Callable
from functools import partial
from typing import ClassVar

from typing_extensions import override

from warehouse_desk.bootstrap.beside import BesideThread
from warehouse_desk.bootstrap.planner import (
    PlannerDied,
    PlannerProcess,
    SearchCancelled,
    SearchFailed,
)
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.packing.ahead import (
    COMMON_TABLES,
    ORDER_TABLES,
    changed_since,
    coming,
    coming_question,
)
from warehouse_desk.usecases.packing.box_question import BoxPlan, BoxQuestion, answer
from warehouse_desk.usecases.packing.shelf import ANSWERS, Shelf
from warehouse_desk.usecases.search import Planner

log = logging.getLogger(__name__)

TABLES = ORDER_TABLES | COMMON_TABLES


class BoxesAhead(BesideThread):
    """Follows the store on a thread of its own, and plans one order after the other.

    The planner is opened with the first question and closed with the thread. What other desks
    stored cannot be told to this one: it looks now and then.
    """

    #: The window comes up first, and the answer to a scan is shown first.
    begins_after_s: ClassVar[float] = 1.0
    settles_s: ClassVar[float] = 0.05
    looks_s: ClassVar[float | None] = 5.0
    ends_within_s: ClassVar[float] = 5.0

    def __init__(
        self,
        store: SqlStore,
        shelf: Shelf = ANSWERS,
        open_planner: Callable[[], Planner] = PlannerProcess,
    ) -> None:
        super().__init__("boxes ahead", _ignore)
        self._store, self._shelf = store, shelf
        self._open_planner = open_planner
        self._planner: Planner | None = None
        self._seen = -1
        #: Orders to look at, the next one first.
        self._refs: dict[str, None] = {}
        self.called.set()  # orders wait already

    def tell(self, tables: frozenset[str], _key: str) -> None:
        """Look for news after a commit that may have changed an order."""
        if tables & TABLES:
            self.called.set()

    @override
    def work(self) -> None:
        """Plan until there is news; the end gives the search in hand up."""
        self._hear_news()
        while self._refs and not self.called.is_set():
            self._plan_next()

    @override
    def end(self) -> None:
        """Close the planner."""
        if self._planner is not None:
            self._planner.close()

    def _hear_news(self) -> None:
        """Put the orders that were changed before those that were not planned yet."""
        with self._store.look() as reading:
            newest = reading.ask.latest()
            changed = None if self._seen < 0 else changed_since(reading, self._seen)
            if changed is None:
                self._refs = dict.fromkeys(coming(reading)[: self._shelf.most])
            else:
                self._refs = dict.fromkeys([*changed, *self._refs])
            self._seen = newest

    def _plan_next(self) -> None:
        order_ref = next(iter(self._refs))
        del self._refs[order_ref]
        with self._store.look() as reading:
            question = coming_question(reading, order_ref)
        if question is None or self._shelf.has(question):
            return
        try:
            self._shelf.lay(question, self._search(question))
        except SearchCancelled:
            log.debug("given up: %s", order_ref)
        except (PlannerDied, SearchFailed):
            log.exception("the boxes of %s are left to the bench", order_ref)

    def _search(self, question: BoxQuestion) -> BoxPlan:
        self._planner = self._planner or self._open_planner()
        stopping = Stopping(cancelled=self.ended.is_set)
        return self._planner.run(partial(_answer, question), stopping, _ignore)


def _answer(
    question: BoxQuestion, stopping: Stopping, _better: Callable[[BoxPlan], None]
) -> BoxPlan:
    return answer(question, stopping)


def _ignore(_: object) -> None:
    """Wait for the last plan, and for the next look."""
