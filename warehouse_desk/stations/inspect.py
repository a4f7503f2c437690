"""The inspection desk of returns.

======== ================================================== ==================================
place    good scans                                         then
======== ================================================== ==================================
START    the plate of a unit                                where its inspection stands
QUESTION the number of an answer                            PHOTO, QUESTION or GRADED
         DONE: nothing is wrong with the rest               PHOTO or GRADED
         the number of an answer that cleans                CLEANING
CLEANING DONE: it is clean; OK: go on after a pause         QUESTION, the same again
PHOTO    PHOTO; NO or SKIP: without it                      QUESTION or GRADED
GRADED   OK: as computed                                    TARGET
         a number for another grade: ask why, its number    TARGET
TARGET   a place that is right for the disposition          START
         its container; a free tote: ask, YES opens it      START
         OK where the unit leaves the house                 START
START    the tote of a container                            CONTAINER
CONTAINER DONE: close it, its list is printed               CONTAINER
         a place it may be emptied into; OK: handed over    START
         PRINT: the list once more                          CONTAINER
         the plate of a unit, another container             where they stand
======== ================================================== ==================================

PHOTO adds a picture everywhere but at START; PAUSE lays the unit down; UNDO works everywhere.
"""

from dataclasses import replace

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import SCRAP, SUPPLIER
from warehouse_desk.domain.returns import Grade
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Choice, Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Question, Station
from warehouse_desk.usecases.ports import Act, Reading, Store
from warehouse_desk.usecases.returns import inspecting
from warehouse_desk.usecases.returns.cleaning import finish_cleaning, go_on_cleaning
from warehouse_desk.usecases.returns.containers import (
    ContainerView,
    close_container,
    empty_container,
    print_container,
)
from warehouse_desk.usecases.returns.inspecting import OverruleReason
from warehouse_desk.usecases.returns.inspecting_step import (
    STATION,
    AskedQuestion,
    InspectAt,
    InspectStep,
    inspect_step,
)
from warehouse_desk.usecases.returns.photos import Shutter, add_photo, no_camera, skip_photo

_OVERRULING = tuple(
    Choice(number, f"overrule.{reason.value}") for number, reason in enumerate(OverruleReason, 1)
)
_GRADES = tuple(Choice(number, f"grade.{grade.value}") for number, grade in enumerate(Grade, 1))


class InspectStation(Station[InspectStep]):
    """Judge returned units and bring them where they go.

    `shutter` is asked at PHOTO for the picture just taken, its file stored already.
    """

    name = STATION

    def __init__(self, store: Store, person: str, shutter: Shutter = no_camera) -> None:
        super().__init__(store, person)
        self._shutter = shutter

    @override
    def read(self, reading: Reading) -> InspectStep:
        return inspect_step(reading, self.person)

    @override
    def task(self) -> str:
        return self.step.plate

    @override
    def reply(self, feedback: Feedback, say: Say | Why, **facts: object) -> Reply:
        reply = super().reply(feedback, say, **facts)
        return reply if self.question else replace(reply, choices=_choices(self.step))

    @override
    def answer(self, code: Code, act: Act) -> Reply:
        step = self.step
        match step.at, code.kind:
            case InspectAt.START | InspectAt.CONTAINER, Kind.UNIT:
                return self.go_on(inspecting.open_unit(self.store, act, plate=code.value))
            case InspectAt.START | InspectAt.CONTAINER, Kind.TOTE:
                return self.go_on(inspecting.look_into(self.store, act, tote=code.value))
            case InspectAt.TARGET, Kind.PLACE | Kind.TOTE:
                return self._bring(step, code.value, act)
            case InspectAt.CONTAINER, _ if step.container:
                return self._at_container(code, step.container, act)
            case _, Kind.COMMAND if step.plate:
                return self._command(code, step, act)
        return self.not_expected(code)

    def _at_container(self, code: Code, container: ContainerView, act: Act) -> Reply:
        tote, is_closed = container.tote, container.closed_at is not None
        match code.kind, code.value:
            case Kind.PLACE, _:
                return self._empty(tote, code.value, act)
            case Kind.COMMAND, Command.OK if is_closed and container.targets[0].startswith("@"):
                return self._empty(tote, container.targets[0], act)
            case Kind.COMMAND, Command.DONE:
                view = close_container(self.store, act, tote=tote)
                return self.after(Say.INSPECT_CLOSED, tote=tote, n=len(view.units))
            case Kind.COMMAND, Command.PRINT | Command.REPRINT:
                print_container(self.store, act, tote=tote)
                return self.after(Say.INSPECT_LISTED, tote=tote)
            case Kind.COMMAND, Command.PAUSE:
                return self.go_on(inspecting.leave_container(self.store, act, tote=tote))
        return self.not_expected(code)

    def _empty(self, tote: str, place: str, act: Act) -> Reply:
        view = empty_container(self.store, act, tote=tote, place=place)
        return self.after(Say.INSPECT_EMPTIED, tote=tote, n=len(view.units))

    def _command(self, code: Code, step: InspectStep, act: Act) -> Reply:
        match step.at, Command(code.value):
            case _, Command.PHOTO:
                return self._photo(step, act)
            case _, Command.PAUSE:
                inspecting.pause_inspection(self.store, act, plate=step.plate)
                return self.after(Say.INSPECT_PAUSED, plate=step.plate)
            case InspectAt.QUESTION, Command.NUMBER if step.question and code.argument is not None:
                return self._give_answer(step, step.question, code.argument, act)
            case InspectAt.QUESTION, Command.DONE:
                return self.go_on(inspecting.answer_rest_as_new(self.store, act, plate=step.plate))
            case InspectAt.CLEANING, Command.DONE:
                finish_cleaning(self.store, act, plate=step.plate)
                return self.go_on()
            case InspectAt.CLEANING, Command.OK:
                go_on_cleaning(self.store, act, plate=step.plate)
                return self.go_on()
            case InspectAt.PHOTO, Command.NO | Command.SKIP:
                return self.go_on(skip_photo(self.store, act, plate=step.plate))
            case InspectAt.GRADED, Command.OK:
                grade = Grade(step.computed_grade)
                return self.go_on(
                    inspecting.confirm_grade(self.store, act, plate=step.plate, grade=grade)
                )
            case InspectAt.GRADED, Command.NUMBER if code.argument is not None:
                return self._overrule(step, code.argument, act)
            case InspectAt.TARGET, Command.OK if step.target in {SUPPLIER, SCRAP}:
                return self._bring(step, step.target, act)
        return self.not_expected(code)

    def _give_answer(
        self, step: InspectStep, question: AskedQuestion, number: int, act: Act
    ) -> Reply:
        for answer in question.answers:
            if answer.number == number:
                after = inspecting.answer_question(
                    self.store, act, plate=step.plate, question=question.key, answer=answer.key
                )
                return self.go_on(after)
        raise Refusal(Why.NO_SUCH_ANSWER, scanned=number, answers=len(question.answers))

    def _photo(self, step: InspectStep, act: Act) -> Reply:
        photo = self._shutter(step.plate)
        if photo is None:
            raise Refusal(Why.NO_CAMERA, plate=step.plate)
        after = add_photo(self.store, act, plate=step.plate, path=photo.path, sha256=photo.sha256)
        return self.good(after, Say.INSPECT_PHOTO_TAKEN, {"n": len(after.photos)})

    def _overrule(self, step: InspectStep, number: int, act: Act) -> Reply:
        """Ask why the grade shall be another one; its own number confirms it."""
        if not 1 <= number <= len(_GRADES):
            raise Refusal(Why.NO_SUCH_GRADE, scanned=number, answers=len(_GRADES))
        grade = list(Grade)[number - 1]
        if grade == step.computed_grade:
            return self.go_on(
                inspecting.confirm_grade(self.store, act, plate=step.plate, grade=grade)
            )

        def because(choice: int, act: Act) -> Reply:
            reason = list(OverruleReason)[choice - 1]
            return self.go_on(
                inspecting.confirm_grade(
                    self.store, act, plate=step.plate, grade=grade, because=reason
                )
            )

        question = Question(Say.INSPECT_OVERRULE, _OVERRULING, because)
        return self.ask(question, grade=grade.value, computed=step.computed_grade)

    def _bring(self, step: InspectStep, place: str, act: Act) -> Reply:
        """Bring the unit; a free tote becomes a container when somebody says so."""
        try:
            return self._brought(step, place, act)
        except Refusal as refusal:
            if refusal.why is not Why.NEW_CONTAINER:
                raise
            facts = refusal.facts

        def begin(act: Act) -> Reply:
            return self._brought(step, place, act, opens=True)

        return self.confirm(Say.INSPECT_NEW_CONTAINER, begin, **facts)

    def _brought(self, step: InspectStep, place: str, act: Act, *, opens: bool = False) -> Reply:
        after = inspecting.bring_unit(
            self.store, act, plate=step.plate, place=place, opens_container=opens
        )
        facts = {"plate": step.plate, "n": after.waiting}
        return self.good(after, Say.INSPECT_DONE, facts)

    @override
    def what_next(self, step: InspectStep) -> tuple[Say, dict[str, object]]:
        match step.at:
            case InspectAt.START if step.waiting:
                return Say.INSPECT_START, {"n": step.waiting}
            case InspectAt.START:
                return Say.INSPECT_NOTHING, {}
            case InspectAt.QUESTION:
                asked = step.question.key if step.question else ""
                return Say.INSPECT_QUESTION, {
                    "question": asked, "number": step.number, "total": step.total,
                }  # fmt: skip
            case InspectAt.PHOTO:
                return Say.INSPECT_PHOTO, {"plate": step.plate}
            case InspectAt.CLEANING if step.cleaning and step.cleaning.started_at:
                return Say.INSPECT_CLEANING, {"plate": step.plate}
            case InspectAt.CLEANING:
                return Say.INSPECT_CLEANING_RESTS, {"plate": step.plate}
            case InspectAt.GRADED:
                becomes = step.judgement.disposition.value if step.judgement else ""
                return Say.INSPECT_GRADED, {"grade": step.computed_grade, "disposition": becomes}
            case InspectAt.CONTAINER if step.container:
                return _what_with(step.container)
        return _where_to(step)


def _choices(step: InspectStep) -> tuple[Choice, ...]:
    if step.question:
        return tuple(Choice(one.number, one.text_key) for one in step.question.answers)
    return _GRADES if step.at is InspectAt.GRADED else ()


def _where_to(step: InspectStep) -> tuple[Say, dict[str, object]]:
    if step.target == SUPPLIER:
        return Say.INSPECT_SUPPLIER, {"plate": step.plate}
    if step.target == SCRAP:
        return Say.INSPECT_SCRAP, {"plate": step.plate}
    return Say.INSPECT_TARGET, {"plate": step.plate, "place": step.target}


def _what_with(container: ContainerView) -> tuple[Say, dict[str, object]]:
    tote, pieces, place = container.tote, len(container.units), container.targets[0]
    if container.closed_at is None:
        return Say.INSPECT_CONTAINER_OPEN, {"tote": tote, "n": pieces}
    if place.startswith("@"):
        return Say.INSPECT_HAND_OUT, {"tote": tote, "n": pieces}
    return Say.INSPECT_EMPTY, {"tote": tote, "n": pieces, "place": place}
