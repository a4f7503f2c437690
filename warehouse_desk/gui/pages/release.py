"""Release: what each method would cost, side by side; the one chosen is made true."""

from functools import partial
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.domain.orders import OrderState, Readiness
from warehouse_desk.domain.picking import Method, Round, RoundState
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.pages.method_card import MethodCard
from warehouse_desk.gui.pages.round_preview import RoundPreview
from warehouse_desk.gui.searches import Looking
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.walk import FloorPlan, floor_plan
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.fields import ChoiceField
from warehouse_desk.gui.widgets.keys import KeyAct
from warehouse_desk.gui.widgets.labels import label, leading, scrolling
from warehouse_desk.gui.words import Spoken
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act, Reading
from warehouse_desk.usecases.releasing.plan import MOST_NAMED
from warehouse_desk.usecases.releasing.release import Released, release, take_back
from warehouse_desk.usecases.releasing.what_if import Option, WhatIf, what_if
from warehouse_desk.usecases.releasing.work import OpenWork, open_work

#: So many minutes of all people: what fits into them is planned.
HOUR = 60
_THE_HOUR = -1
_HOW_MANY = (_THE_HOUR, 20, 50, 100, 0)


class ReleasePage(Page):
    """Plans outside the window: a first plan at once, better ones while the supervisor looks.

    Whatever is shown may be released at any moment; it is checked again when it is made true.
    """

    tables = frozenset({"customer_order", "reservation", "pick_round"})

    def __init__(self, shared: Shared, person: SignedIn) -> None:
        super().__init__(shared)
        self._person = person
        self._refs: tuple[str, ...] = ()
        self._asked = 0
        self._work: OpenWork | None = None
        self._looking: Looking | None = None
        self._chosen: MethodCard | None = None
        #: A method that the person chose stays chosen, whatever turns out to be the least work.
        self._is_own_choice = False
        self.cards = {method: MethodCard(shared, method) for method in Method}
        self.mix = MethodCard(shared)
        self.mix.hide()
        self.how_many = ChoiceField(shared)
        for count in _HOW_MANY:
            self.how_many.addItem(self._words_for(count), count)
        self.how_many.activated.connect(self._plan_anew)
        self.partly = QCheckBox(self.tr("also partly there"))
        self.partly.clicked.connect(self._plan_anew)
        self.why = label(wrap=True)
        self.worth = label(wrap=True)
        self.at_risk = label(tone="wrong", wrap=True)
        self.left_out = label(size=Size.NOTE, tone="quiet", wrap=True)
        self.left_out.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        self.preview = RoundPreview(shared)
        self.search_state = label(size=Size.NOTE)
        self.enough = button(shared, self.tr("Good enough"), "good")
        self.enough.clicked.connect(self._cut_short)
        self.release = button(shared, self.tr("Release"), "release", "next")
        self.release.clicked.connect(self._release)
        for one in (self.enough, self.release):
            one.setEnabled(False)
        self._lay_out()

    @property
    def _all_cards(self) -> tuple[MethodCard, ...]:
        return (*self.cards.values(), self.mix)

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
            KeyAct("F6", self.tr("Good enough"), "good", self._cut_short, in_row=False),
            KeyAct("F8", self.tr("Release"), "release", self._release, in_row=False),
        )

    def _words_for(self, count: int) -> str:
        if count == _THE_HOUR:
            return self.tr("what fits into an hour")
        return self.tr("the next %Ln", "orders", count) if count else self.tr("all that can")

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(GRID)
        for card in self._all_cards:
            card.chosen.connect(self._choose_oneself)
            cards.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(cards)
        column.addLayout(self._under_the_cards(), 1)

    @override
    def make_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.keys, 2)
        row.addWidget(self.partly)
        row.addWidget(self.release, 1)
        return foot

    def _under_the_cards(self) -> QHBoxLayout:
        choice = QHBoxLayout()
        choice.setSpacing(GRID)
        choice.addWidget(label(self.tr("Orders")))
        choice.addWidget(self.how_many)
        choice.addWidget(self.search_state, 1)
        choice.addWidget(self.enough)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self.at_risk)
        words.addWidget(self.why)
        words.addWidget(self.worth)
        words.addWidget(self.left_out, 1)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addLayout(choice)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addLayout(column, 1)
        if self.shared.small:
            column.addWidget(said, 1)
        else:  # many words scroll beside the map, which stays whole
            area = scrolling(said)
            area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            area.setMinimumHeight(10 * GRID)
            column.addWidget(area, 1)
            row.addWidget(self.preview, 1)
        return row

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
        self._read(anew=False)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._cut_short()

    def _plan_anew(self) -> None:
        self._read(anew=True)

    def _read(self, *, anew: bool) -> None:
        """Look what waits; answers to an older question are not shown.

        Work that is as it was goes on being planned, unless it is to be planned `anew`.
        """
        self._asked += 1
        asked, refs, count = self._asked, self._refs, max(0, int(self.how_many.currentData()))
        partly = self.partly.isChecked()
        store, known = self.shared.program.store, None if anew else self._work

        def read() -> tuple[OpenWork, FloorPlan] | None:
            with store.look() as reading:
                refs_ = refs or ready_orders(reading, count, partly=partly)
                work = open_work(reading, refs_, partial=partly)
                return None if work == known else (work, floor_plan(reading, work.floor))

        def plan(seen: tuple[OpenWork, FloorPlan] | None) -> None:
            if asked == self._asked and seen is not None:
                self._search(*seen)

        self.shared.reads.do(self, read, plan)

    def _search(self, work: OpenWork, drawn: FloorPlan) -> None:
        self._cut_short()
        self._work, self._chosen, self._is_own_choice = work, None, False
        self.release.setEnabled(False)
        for said in (self.worth, self.at_risk, self.why, self.left_out):
            said.setText("")
        self.preview.set_work(work, drawn)
        for card in self._all_cards:
            card.wait()
        self.mix.hide()
        self._show_searching(True)

        def show(found: WhatIf) -> None:
            if work is self._work:
                self._show_options(found)

        def end(found: WhatIf) -> None:
            show(found)
            if work is self._work:
                self._show_searching(False)

        in_an_hour = self.how_many.currentData() == _THE_HOUR and not self._refs
        search = partial(what_if, work, HOUR if in_an_hour else 0)
        self._looking = self.shared.searches.look(self, search, show, end)

    def _cut_short(self) -> None:
        """Take the best plans that there are; looking on would find little more."""
        if self._looking is not None:
            self._looking.cut_short()

    def _show_searching(self, going_on: bool) -> None:
        words = self.tr("Looking for shorter walks…") if going_on else self.tr("Planned.")
        self.search_state.setText(words)
        self.enough.setEnabled(going_on)

    def _show_options(self, found: WhatIf) -> None:
        mixes = [one for one in found.options if one.name not in set(Method)]
        for one in found.options:
            if one.name in set(Method):
                self.cards[Method(one.name)].show_plan(one)
        if mixes:
            self.mix.show_plan(found.best if found.best in mixes else mixes[0])
        self.mix.setVisible(bool(mixes))
        for card in self._all_cards:
            card.propose(found.best is not None and card.plan is found.best)
        self._show_why(found)
        proposed = next((card for card in self._all_cards if card.plan is found.best), None)
        if self._is_own_choice and self._chosen is not None:
            self._choose(self._chosen)
        elif proposed is not None and len(found.options) >= len(self.cards):
            self._choose(proposed)

    def _show_why(self, found: WhatIf) -> None:
        """Say what speaks for the proposal, and what stands in its way."""
        language = self.shared.language
        said = [sentence(language, key, facts) for key, facts in found.because]
        self.why.setText("\n".join(said))

    def _choose_oneself(self, method: Method | None) -> None:
        self._is_own_choice = True
        self._choose(self.mix if method is None else self.cards[method])

    def _choose(self, chosen: MethodCard) -> None:
        self._chosen = chosen
        for card in self._all_cards:
            card.set_chosen(card is chosen)
        plan = chosen.plan
        self.release.setEnabled(plan is not None and bool(plan.rounds))
        if plan is not None:
            self._show_worth(plan)
            self._show_left_out(plan)
            self.preview.set_rounds(plan.rounds)

    def _show_worth(self, plan: Option) -> None:
        say = self.shared.language.say
        metres = say("unit.metres", value=round(plan.walk_mm / 1000))
        self.worth.setText("\n".join([metres, *(say(key, **facts) for key, facts in plan.worth)]))
        risk = sentence(self.shared.language, "release.at_risk", plan.risk) if plan.late else ""
        self.at_risk.setText(risk)
        self.at_risk.setVisible(bool(risk))

    def _show_left_out(self, plan: Option) -> None:
        if not plan.left_out:
            self.left_out.setText(self.tr("No order is left out."))
            return
        say = self.shared.language.say
        reasons: dict[str, list[str]] = {}
        for one in plan.left_out:
            reasons.setdefault(say(one.because.value), []).append(isolate_code(one.order_ref))
        lines = [self.tr("Left out: %Ln order(s)", "", len(plan.left_out))]
        for words, refs in reasons.items():
            more = " …" if len(refs) > MOST_NAMED else ""
            lines.append(f"{words}: {', '.join(refs[:MOST_NAMED])}{more}")
        self.left_out.setText("\n".join(lines))

    def _release(self) -> None:
        option = self._chosen.plan if self._chosen else None
        if option is None or not self.release.isEnabled():
            return
        acts, store = [self._act() for _ in option.plans], self.shared.program.store
        self._cut_short()
        self.release.setEnabled(False)
        self._refs = ()

        def work() -> list[Released]:
            plans = [plan for plan in option.plans if plan.orders or plan.short]
            return [release(store, act, plan=plan) for act, plan in zip(acts, plans, strict=False)]

        self.shared.lane.do(self, work, self._released)

    def _released(self, made: list[Released]) -> None:
        rounds = self.tr("%Ln round(s)", "", sum(len(one.rounds) for one in made))
        orders = self.tr("%Ln order(s)", "", sum(len(one.orders) for one in made))
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


def ready_orders(reading: Reading, count: int, *, partly: bool = False) -> tuple[str, ...]:
    """List the most urgent open orders that are promised wholly, or `partly`; 0 counts all."""
    wanted = {Readiness.GREEN, Readiness.AMBER} if partly else {Readiness.GREEN}
    rows = [row for row in reading.ask.queue([OrderState.OPEN]) if not row.held]
    ready = [row.order_ref for row in rows if row.readiness in wanted]
    return tuple(ready[:count] if count else ready)
