"""Carriers are asked about labels before those are printed, not while one is."""

import logging
from collections.abc import Callable, Iterable
from typing import Generic, Protocol, TypeVar

from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble
from warehouse_desk.domain.packing import Label, LabelState
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.ports import Reading

log = logging.getLogger(__name__)

#: What is said of a carrier that answers nothing at all.
_AWAY = frozenset({Trouble.CARRIER_AWAY, Trouble.CARRIER_LABEL_AWAY})


class ToCarrier(Protocol):
    """A question about a label."""

    @property
    def label(self) -> int:
        """Number the label."""
        ...

    @property
    def carrier(self) -> str:
        """Name whom it is for."""
        ...


Q = TypeVar("Q", bound=ToCarrier)
A = TypeVar("A")


class CarrierQuestions(Generic[Q, A]):
    """Questions of one kind and what was answered in one go; without `ask`, none is put.

    A carrier that was away is not asked again in this go.
    """

    def __init__(
        self,
        store: SqlStore,
        question: Callable[[Reading, int], Q | None],
        ask: Callable[[Q], A] | None,
    ) -> None:
        self._store = store
        self._question = question
        self._ask = ask
        self._away: dict[str, OutsideTrouble] = {}
        self._answers: dict[int, tuple[Q, A | OutsideTrouble]] = {}

    def begin(self) -> None:
        """Begin a go: what was in the way before may be so no longer."""
        self._away.clear()
        self._answers.clear()

    def put(self, labels: Iterable[int]) -> None:
        """Ask what there is to be asked about labels."""
        if self._ask is None:
            return
        with self._store.hold():
            open_ = [self._about(label) for label in set(labels) - self._answers.keys()]
        for question in filter(None, open_):
            self._answers[question.label] = question, self._answered(self._ask, question)

    def answer(self, label: int) -> tuple[Q, A] | None:
        """Give question and answer; None where there was none, the trouble where it failed."""
        question, answer = self._answers.get(label, (None, None))
        if isinstance(answer, OutsideTrouble):
            raise answer
        return None if question is None or answer is None else (question, answer)

    def _about(self, label: int) -> Q | None:
        try:
            with self._store.look() as reading:
                if reading.get(Label, label).state is LabelState.VOID:
                    return None
                return self._question(reading, label)
        except Refusal as refusal:
            log.info("nothing to ask a carrier any more: %s", refusal)
            return None

    def _answered(self, ask: Callable[[Q], A], question: Q) -> A | OutsideTrouble:
        if question.carrier in self._away:
            return self._away[question.carrier]
        try:
            return ask(question)
        except OutsideTrouble as trouble:
            if trouble.trouble in _AWAY:
                self._away[question.carrier] = trouble
            return trouble
