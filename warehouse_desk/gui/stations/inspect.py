"""The inspection page: what the customer says, one question at a time, grade and consequence."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from warehouse_desk.domain.returns import Cleaning
from warehouse_desk.gui.stations.container_card import ContainerCard
from warehouse_desk.gui.stations.page import StationPage
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button, set_words
from warehouse_desk.gui.widgets.keys import KeyAct, bind
from warehouse_desk.gui.widgets.labels import card, label, scrolling
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code, isolate_phrase
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.returns.inspecting_step import InspectAt, InspectStep

_START, _UNIT, _CONTAINER = 0, 1, 2


class InspectPage(StationPage):
    """The answers make the grade; the grade and the rules decide what becomes of the unit."""

    step_type = InspectStep
    choices_at_foot = False

    @property
    @override
    def title(self) -> str:
        return self.tr("Inspect")

    @property
    @override
    def acts(self) -> tuple[KeyAct, ...]:
        return (
            self.act("Space", self.tr("Photo"), "photo", Command.PHOTO),
            self.act("F4", self.tr("No photo"), "skip", Command.SKIP),
            KeyAct("F6", self.tr("Photo from a file…"), "import", self._choose_photo),
            self.act("F7", self.tr("Done: rest as new"), "good", Command.DONE),
            self.act("F8", self.tr("Pause"), "pause", Command.PAUSE),
            self.act("F9", self.tr("List again"), "print", Command.PRINT, in_row=False),
            self.act("F10", self.tr("Agree"), "done", Command.OK),
            *self.undo(),
        )

    def _choose_photo(self) -> None:
        kinds = "(*.jpg *.jpeg *.png *.webp)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Photo from a file…"), "", kinds)
        if name:
            self.take_photo(Path(name))

    def take_photo(self, file: Path) -> None:
        """Use a photo from a file in place of the camera's."""
        program = self.shared.program

        def ready(_: None) -> None:
            self.send(Command.PHOTO)

        self.shared.reads.do(self, lambda: program.lay_photo_down(file), ready)

    @override
    def build(self) -> tuple[QWidget, ...]:
        self.start = StatePanel(self.shared, "inspect")
        self.contents = ContainerCard(self.shared)
        self.contents.agreed.connect(self.send)
        return self.start, self._build_unit(), self.contents

    def _build_unit(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addLayout(self._build_facts(), 2)
        row.addWidget(self._build_question(), 3)
        return body

    def _build_facts(self) -> QVBoxLayout:
        self.plate = self.big(self.tr("Plate"), Size.HEADING)
        self.item = self.big(self.tr("Item"), Size.HEADING)
        self.customer = self.big(self.tr("Customer"), Size.TEXT)
        self.photos = self.big(self.tr("Photos"), Size.HEADING)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for value in (self.plate, self.item, self.customer, self.photos):
            column.addWidget(value, 1)
        return column

    def _build_question(self) -> QWidget:
        box = card()
        self.progress = label(size=Size.NOTE)
        self.question = label(size=Size.HEADING, wrap=True)
        self.because = label(wrap=True)
        self._agrees_with = Command.OK
        self.agree = button(self.shared, self.tr("Agree"), "done", "next")
        self.agree.clicked.connect(self._agree)
        bind("Return", self._agree, self.agree)
        column = QVBoxLayout(box)
        edge = GRID if self.shared.small else 2 * GRID
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(GRID)
        column.addWidget(self.progress)
        column.addWidget(self.question)
        column.addWidget(self.because)
        column.addWidget(self.agree)
        column.addWidget(self.choices)
        column.addStretch(1)
        if self.shared.small:  # the band's words are enough, so that all answers are in view
            self.progress.hide()
        return box if not self.shared.small else scrolling(box)

    def _agree(self) -> None:
        self.send(self._agrees_with)

    def _offer(self, words: str, command: Command = Command.OK) -> None:
        """Put what comes next onto the large button."""
        self._agrees_with = command
        set_words(self.shared, self.agree, words, "done", self.shared.theme.on_accent)
        self.agree.show()

    @override
    def show_step(self, step: object, reply: Reply) -> None:
        assert isinstance(step, InspectStep)  # noqa: S101 - `step_type` says so
        if step.at is InspectAt.START:
            self._show_start(step)
            return
        if step.container:
            self.show_body(_CONTAINER)
            self.contents.show_container(step.container)
            self.footer.set_progress(0, 0, "")
            return
        self.show_body(_UNIT)
        self._show_facts(step)
        self._show_question(step)
        number = self.shared.language.number
        done = len(step.findings)
        words = self.tr("{done} of {all} questions answered").format(
            done=number(done), all=number(step.total)
        )
        self.footer.set_progress(done, step.total, words)

    def _show_start(self, step: InspectStep) -> None:
        self.show_body(_START)
        self.footer.set_progress(0, 0, "")
        if step.waiting:
            heading = self.tr("%Ln unit(s) to inspect", "", step.waiting)
            self.start.show_state(heading, self.tr("Scan the plate of a unit."))
        else:
            self.start.show_state(
                self.tr("Nothing to inspect"),
                self.tr("Units appear here as soon as their return is received."),
            )

    def _show_facts(self, step: InspectStep) -> None:
        say = self.shared.language.say
        order = self.tr("order {order}").format(order=isolate_code(step.order_ref))
        self.plate.set_value(isolate_code(step.plate), f"{isolate_code(step.rma)}  ·  {order}")
        self.item.set_value(step.name, isolate_code(step.sku))
        reason = say(f"return_reason.{step.reason}") if step.reason else ""
        comment = isolate_phrase(f"“{step.comment}”") if step.comment else ""
        self.customer.set_value(comment or reason, reason if comment else "")
        self.photos.set_value(self.shared.language.number(len(step.photos)))
        self.photos.set_now(step.at is InspectAt.PHOTO)
        self.plate.set_now(step.at is InspectAt.TARGET)

    def _show_question(self, step: InspectStep) -> None:
        number = self.shared.language.number
        self.because.setText("")
        self.agree.hide()
        self.progress.setText("")
        self.question.setVisible(step.at is not InspectAt.QUESTION or not self.shared.small)
        match step.at:
            case InspectAt.QUESTION if step.question:
                self.progress.setText(
                    self.tr("question {number} of {all}").format(
                        number=number(step.number), all=number(step.total)
                    )
                )
                self.question.setText(self.shared.language.words(step.question.text_key))
            case InspectAt.PHOTO:
                self.question.setText(self.tr("Take a photo of what you found."))
                self.because.setText(
                    self.tr("Space takes it. F4 goes on without; the report says so.")
                )
            case InspectAt.CLEANING if step.cleaning:
                self._show_cleaning(step.cleaning)
            case InspectAt.GRADED:
                self._show_grade(step)
            case InspectAt.TARGET:
                self._show_target(step)

    def _show_cleaning(self, cleaning: Cleaning) -> None:
        runs = cleaning.started_at is not None
        self.question.setText(
            self.tr("Clean it. The clock runs.") if runs else self.tr("To be cleaned.")
        )
        minutes = self.tr("%Ln minute(s) so far", "", cleaning.seconds // 60)
        rest = self.tr("“Done” ends it; then the same question is asked again.")
        self.because.setText(f"{rest}\n{minutes}" if cleaning.seconds else rest)
        if runs:
            self._offer(self.tr("It is clean"), Command.DONE)
        else:
            self._offer(self.tr("Begin to clean"))

    def _show_grade(self, step: InspectStep) -> None:
        language = self.shared.language
        self.question.setText(language.say(f"grade.{step.computed_grade}"))
        self.because.setText("\n".join(self._consequences(step)))
        self._offer(self.tr("Agree"))

    def _show_target(self, step: InspectStep) -> None:
        if step.target.startswith("@"):
            becomes = step.judgement.disposition.value if step.judgement else "dispose"
            self.question.setText(self.shared.language.say(f"disposition.{becomes}"))
            self.because.setText("\n".join(self._consequences(step)[1:]))
            self._offer(self.tr("Done"))
            return
        where = isolate_code(step.target)
        self.question.setText(
            self.tr("Bring it to {place} and scan the place.").format(place=where)
        )
        self.because.setText("\n".join(self._consequences(step)))

    def _consequences(self, step: InspectStep) -> list[str]:
        judgement, language = step.judgement, self.shared.language
        if judgement is None:
            return []
        becomes = language.say(f"disposition.{judgement.disposition.value}")
        rule = language.named("inspection.rule", judgement.rule)
        refund = self.tr("refund {amount}: {why}").format(
            amount=language.money(judgement.refund.amount_cents, step.currency),
            why=language.say(f"refund.{judgement.refund.reason}"),
        )
        due = (
            self.tr("due {day}").format(day=language.date(judgement.refund_due))
            if judgement.refund_due
            else ""
        )
        found = [
            f"{language.words(one.question_text)}  {language.words(one.answer_text)}"
            for one in step.findings
            if one.grade == judgement.grade
        ]
        return [f"{becomes}  ·  {rule}", *found, "  ·  ".join(filter(None, (refund, due)))]
