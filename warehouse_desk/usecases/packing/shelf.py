"""Answers about boxes: those planned ahead, and those that packers work by."""

from collections import OrderedDict
from threading import Lock
from typing import Generic, TypeVar

from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.packing.box_question import BoxPlan, BoxQuestion, answer

K = TypeVar("K")

#: Answers that are kept; of more orders than these the longest unasked are planned again.
MOST = 2_048
#: Tries a box while a packer waits: some milliseconds, tenths of a second for a large order.
AT_ONCE = Stopping(steps=20)
LARGE_AT_ONCE = Stopping(steps=3)
LARGE_ORDER_PIECES = 25


class Shelf:
    """Answers in this process, asked for by the bench and laid down by whoever plans ahead.

    The first answer given for an order stands as long as its question does: a better one that comes
    later must not change a plan under a packer's hands. Any thread may ask.
    """

    def __init__(self, most: int = MOST) -> None:
        self.most = most
        self._ahead: _Kept[BoxQuestion] = _Kept(most)
        self._given: _Kept[tuple[str, BoxQuestion]] = _Kept(most)
        self._lock = Lock()

    def ask(self, order_ref: str, question: BoxQuestion) -> BoxPlan:
        """Give the answer that an order is packed by; one that nobody has yet is found at once."""
        with self._lock:
            known = self._given.seek((order_ref, question)) or self._ahead.seek(question)
        found = known or answer(question, _at_once(question))
        with self._lock:
            return self._given.keep((order_ref, question), found)

    def has(self, question: BoxQuestion) -> bool:
        """Tell whether a question was answered ahead."""
        with self._lock:
            return self._ahead.seek(question) is not None

    def lay(self, question: BoxQuestion, plan: BoxPlan) -> None:
        """Lay an answer down for the orders that will ask."""
        with self._lock:
            self._ahead.keep(question, plan)


class _Kept(Generic[K]):
    """So many plans; the one that was not asked for the longest time goes first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._plans: OrderedDict[K, BoxPlan] = OrderedDict()

    def seek(self, key: K) -> BoxPlan | None:
        plan = self._plans.get(key)
        if plan is not None:
            self._plans.move_to_end(key)
        return plan

    def keep(self, key: K, plan: BoxPlan) -> BoxPlan:
        """Keep a plan, unless there is one: that one stands."""
        kept = self._plans.setdefault(key, plan)
        self._plans.move_to_end(key)
        if len(self._plans) > self._most:
            self._plans.popitem(last=False)
        return kept


def _at_once(question: BoxQuestion) -> Stopping:
    return LARGE_AT_ONCE if question.pieces > LARGE_ORDER_PIECES else AT_ONCE


#: The shelf of this process: its keys say all that an answer depends on.
ANSWERS = Shelf()
