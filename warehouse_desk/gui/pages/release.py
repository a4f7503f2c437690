"""Release: what each method would cost, side by side; the one chosen is made true."""

from collections.abc import Sequence
from uuid import uuid4

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from warehouse_desk.domain.orders import OrderState, Readiness
from warehouse_desk.domain.picking import Method, Round, RoundState
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.method_card import MethodCard
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.keys import KeyAct, KeyRow
from warehouse_desk.gui.widgets.labels import label
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act, Reading
from warehouse_desk.usecases.releasing.plan import ReleasePlan, plan_release
from warehouse_desk.usecases.releasing.release import Released, release, take_back

_HOW_MANY = (20, 50, 100, 0)
_MOST_LEFT_OUT = 6


class ReleasePage(Page):
    """Plans on the lane for long work, a method at a time; a plan is checked again when applied."""

    tables = frozenset({"customer_order", "reservation", "pick_round"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self._refs: tuple[str, ...] = ()
        self._asked = 0
        self._chosen: Method | None = None
        self.cards = {method: MethodCard(shared, method) for method in Method}
        self.how_many = ChoiceField(shared)
        for count in _HOW_MANY:
            words = self.tr("the next %Ln", "orders", count) if count else self.tr("all that can")
            self.how_many.addItem(words, count)
        self.how_many.activated.connect(self._plan_anew)
        self.left_out = label(tone="quiet", wrap=True)
        self.left_out.setMinimumHeight(6 * GRID)
        self.release = button(shared, self.tr("Release"), "release", "next")
        self.release.clicked.connect(self._release)
        self._lay_out()

    @property
    @override
    def title(self) -> str:
        return self.tr("Release")

    @property
    @override
    def purpose(self) -> str:
        return self.tr("Compare the four methods, choose one, release.")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            KeyAct("F5", self.tr("Plan anew"), "undo", self._plan_anew),
            KeyAct("F7", self.tr("Take back what nobody began"), "back", self._take_back),
            KeyAct("F8", self.tr("Release"), "release", self._release, in_row=False),
        )

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(GRID)
        for card in self.cards.values():
            card.chosen.connect(self._choose)
            cards.addWidget(card, 1)
        under = QHBoxLayout()
        under.setSpacing(2 * GRID)
        under.addWidget(self.left_out, 1)
        under.addWidget(label(self.tr("Orders")))
        under.addWidget(self.how_many)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(KeyRow(self.shared, self.acts, self), 2)
        foot.addWidget(self.release, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(cards, 1)
        column.addLayout(under)
        column.addLayout(foot)

    @override
    def go_to(self, subject: str) -> None:
        self._refs = tuple(subject.split())
        self._plan_anew()

    @override
    def go_back(self) -> bool:
        if self._refs:
            self._refs = ()
            self._plan_anew()
            return True
        return False

    @override
    def refresh(self) -> None:
        self._plan_anew()

    def _plan_anew(self) -> None:
        """Ask for the four plans; answers to an older question are not shown."""
        self._asked += 1
        asked, refs, count = self._asked, self._refs, int(self.how_many.currentData())
        self._chosen = None
        self.release.setEnabled(False)
        self.left_out.setText("")
        store = self.shared.program.store
        for method, card in self.cards.items():
            card.wait()

            def read(method: Method = method) -> ReleasePlan:
                with store.look() as reading:
                    return plan_release(reading, method, refs or ready_orders(reading, count))

            def show(plan: ReleasePlan) -> None:
                if asked == self._asked:
                    self._show_plan(plan)

            self.shared.reads.do(self, read, show)

    def _show_plan(self, plan: ReleasePlan) -> None:
        self.cards[plan.method].show_plan(plan)
        plans = [card.plan for card in self.cards.values() if card.plan is not None]
        best = proposed(plans)
        for card in self.cards.values():
            card.propose(best is not None and card.method is best.method)
        if len(plans) == len(self.cards) and best is not None:
            self._choose(best.method)

    def _choose(self, method: Method) -> None:
        self._chosen = method
        for card in self.cards.values():
            card.set_chosen(card.method is method)
        plan = self.cards[method].plan
        self.release.setEnabled(plan is not None and bool(plan.rounds))
        if plan is not None:
            self._show_left_out(plan)

    def _show_left_out(self, plan: ReleasePlan) -> None:
        if not plan.left_out:
            self.left_out.setText(self.tr("No order is left out."))
            return
        say = self.shared.language.say
        reasons: dict[str, list[str]] = {}
        for one in plan.left_out:
            reasons.setdefault(say(one.because.value), []).append(isolate_code(one.order_ref))
        lines = [self.tr("Left out: %Ln order(s)", "", len(plan.left_out))]
        for words, refs in reasons.items():
            more = " …" if len(refs) > _MOST_LEFT_OUT else ""
            lines.append(f"{words}: {', '.join(refs[:_MOST_LEFT_OUT])}{more}")
        self.left_out.setText("\n".join(lines))

    def _release(self) -> None:
        plan = self.cards[self._chosen].plan if self._chosen else None
        if plan is None or not self.release.isEnabled():
            return
        act, store = self._act(), self.shared.program.store
        self.release.setEnabled(False)
        self._refs = ()
        self.shared.lane.do(self, lambda: release(store, act, plan=plan), self._released)

    def _released(self, made: Released) -> None:
        rounds = self.tr("%Ln round(s)", "", len(made.rounds))
        orders = self.tr("%Ln order(s)", "", len(made.orders))
        words = self.tr("Released: {rounds} with {orders}.").format(rounds=rounds, orders=orders)
        self.says.emit(Feedback.GOOD, Spoken(words))

    def _take_back(self) -> None:
        act, store = self._act(), self.shared.program.store

        def work() -> int:
            with store.look() as reading:
                rounds = tuple(one.round for one in reading.find(Round, state=_NOT_BEGUN))
            return len(take_back(store, act, rounds=rounds)) if rounds else 0

        self.shared.lane.do(self, work, self._taken_back)

    def _taken_back(self, orders: int) -> None:
        words = self.tr("%Ln order(s) taken back; they wait again.", "", orders)
        self.says.emit(Feedback.GOOD if orders else Feedback.INFO, Spoken(words))

    def _act(self) -> Act:
        return Act(uuid4().hex, self._person.person, "board")


_NOT_BEGUN = (RoundState.READY, RoundState.WAITING)


def ready_orders(reading: Reading, count: int) -> tuple[str, ...]:
    """List the most urgent open orders that are wholly promised; 0 counts all of them."""
    rows = [row for row in reading.ask.queue([OrderState.OPEN]) if not row.held]
    ready = [row.order_ref for row in rows if row.readiness is Readiness.GREEN]
    return tuple(ready[:count] if count else ready)


def proposed(plans: Sequence[ReleasePlan]) -> ReleasePlan | None:
    """Choose the least work among the plans that take the most orders."""
    whole = max((len(plan.orders) for plan in plans), default=0)
    best = [plan for plan in plans if plan.orders and len(plan.orders) == whole]
    return min(best, key=lambda plan: plan.minutes, default=None)
