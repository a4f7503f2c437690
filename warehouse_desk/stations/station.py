"""What all stations have in common: their desk's store, the act of a scan, and undo."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Choice, Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.yes_no import NO, YES, as_number
from warehouse_desk.usecases.pins import Door
from warehouse_desk.usecases.ports import Act, Reading, Store
from warehouse_desk.usecases.tags import Span, is_counted
from warehouse_desk.usecases.undo import Back, redo_last, undo_last, way_back


class Stands(Protocol):
    """A step: what a person has to do now."""

    @property
    def at(self) -> StrEnum:
        """Name what the next scan has to be."""
        ...


Step = TypeVar("Step", bound=Stands)


@dataclass(frozen=True, slots=True)
class Question:
    """A choice that is open: what each number does; any other scan is told to choose first."""

    say: Say
    choices: tuple[Choice, ...]
    decide: Callable[[int, Act], Reply]
    #: What is asked about: another code of its kind takes its place.
    about: Kind | None = None


class Station(ABC, Generic[Step]):
    """A scanning desk of one person: place × code → reply.

    Every place answers every kind of code. A refusal keeps the place and says what was expected.
    What is open is read from the store, so a restart stands where work stopped; only a half-made
    choice is kept here.
    """

    #: Its name in acts, scans and open desks.
    name: str
    #: Somebody else's badge is asked for: it signs nobody in.
    wants_badge = False
    #: Takes somebody else's PIN, where one is asked for at the station itself.
    on_pin: "Callable[[str, Door, Act], Reply] | None" = None

    def __init__(self, store: Store, person: str) -> None:
        self.store = store
        self.person = person
        self.question: Question | None = None
        self._step: Step | None = None
        #: The newest operation when the step was read, and whether that was asked in this scan.
        self._read_at = 0
        self._is_fresh = False

    @abstractmethod
    def read(self, reading: Reading) -> Step:
        """Read the next act from the store."""

    @abstractmethod
    def what_next(self, step: Step) -> tuple[Say, dict[str, object]]:
        """Say what a step asks for."""

    @abstractmethod
    def answer(self, code: Code, act: Act) -> Reply:
        """Answer a code that is known and no common command; raise what the warehouse refuses."""

    def place(self) -> str:
        """Name what the next scan has to be."""
        return self.step.at.value

    def greet(self) -> Reply:
        """Say what to do now, without a scan."""
        say, facts = self.what_next(self.step)
        return self.reply(Feedback.INFO, say, **facts)

    def notice(self) -> Reply | None:
        """Say what others changed under the work at hand, if anything did; without a scan."""
        return None

    @property
    def step(self) -> Step:
        """The next act; read anew once anything was stored since, here or elsewhere."""
        if self._step is None or not self._is_fresh:
            with self.store.look() as reading:
                latest = reading.ask.latest()
                if self._step is None or self._read_at != latest:
                    self._step = self.read(reading)
                self._read_at, self._is_fresh = latest, True
        return self._step

    def know(self, step: Step) -> None:
        """Use the step that an operation just gave."""
        self._step, self._read_at, self._is_fresh = step, self.store.latest, True

    def begin_scan(self) -> None:
        """Look again whether others did something."""
        self._is_fresh = False

    def forget(self) -> None:
        """Read the step anew: something was done here."""
        self._step = None

    def task(self) -> str:
        """Name what is worked on, for the journal of scans."""
        return ""

    def span(self, reading: Reading) -> Span:  # noqa: ARG002 - stations that look do
        """Tell in which work an RFID tag counts once."""
        task = self.task()
        return Span(self.name, (task,) if task else ())

    def handle(self, code: Code, act: Act) -> Reply:
        """Answer any code."""
        try:
            return self._handle(code, act)
        except Refusal as refusal:
            return self.reply(Feedback.WRONG, refusal.why, **refusal.facts)

    def _handle(self, code: Code, act: Act) -> Reply:
        match code.kind, code.value:
            case Kind.UNREADABLE, _:
                hint = code.hint.value if code.hint else ""
                return self.reply(Feedback.WRONG, Say.UNREADABLE, scanned=code.text, hint=hint)
            case Kind.UNKNOWN, _:
                return self.reply(Feedback.WRONG, Say.UNKNOWN_CODE, scanned=code.text)
            case Kind.AMBIGUOUS, _:
                return self.reply(Feedback.ASK, Say.AMBIGUOUS, skus=code.choices)
            case Kind.COMMAND, Command.HELP:
                return self.reply(Feedback.INFO, Say.HELP)
            case Kind.COMMAND, Command.LOOK_BACK:
                return self._look_back()
        if code.tag:
            with self.store.look() as reading:
                if is_counted(reading, code.tag, self.span(reading)):
                    facts = {"scanned": code.tag, "sku": code.value}
                    return self.reply(Feedback.INFO, Say.TAG_COUNTED, **facts)
                code = _proved(reading, code)
        if self.question is not None:
            return self._decide(self.question, code, act)
        match code.kind, code.value:
            case Kind.COMMAND, Command.UNDO:
                return self._undo(act)
            case Kind.COMMAND, Command.REDO:
                return self.after(Say.REDONE, act=redo_last(self.store, act).kind)
        return self.answer(code, act)

    def way_back(self) -> Back | None:
        """Tell what the next undo takes back, without doing it."""
        with self.store.look() as reading:
            return way_back(reading, self.person, self.name)

    def _look_back(self) -> Reply:
        back = self.way_back()
        if back is None:
            return self.reply(Feedback.INFO, Why.NOTHING_TO_UNDO)
        if not back.is_possible:
            return self.reply(Feedback.INFO, Why.CANNOT_UNDO, act=back.kind)
        return self.reply(Feedback.INFO, Say.LOOK_BACK, act=back.kind, subject=back.subject)

    def _undo(self, act: Act) -> Reply:
        """Take the last act back, and say what the next undo would."""
        undone = undo_last(self.store, act)
        back = self.way_back()
        then = back.kind if back and back.is_possible else ""
        return self.after(Say.UNDONE, act=undone.kind, then=then)

    def ask(self, question: Question, **facts: object) -> Reply:
        """Open a choice."""
        self.question = question
        return self.reply(Feedback.ASK, question.say, **facts)

    def confirm(self, say: Say, then: Callable[[Act], Reply], **facts: object) -> Reply:
        """Ask whether to: YES or 1 does it, NO or 2 leaves it."""
        return self.ask(Question(say, (YES, NO), lambda _, act: then(act)), **facts)

    def reply(self, feedback: Feedback, say: Say | Why, **facts: object) -> Reply:
        """Answer without leaving the place."""
        choices = self.question.choices if self.question else ()
        return Reply(feedback, say, self.place(), self.step, facts, choices)

    def after(self, say: Say, **facts: object) -> Reply:
        """Answer after something was done."""
        self.question = None
        self.forget()
        return self.reply(Feedback.GOOD, say, **facts)

    def go_on(self, step: Step | None = None) -> Reply:
        """Say what comes next: from the step that an operation gave, or as the store has it now."""
        if step is None:
            self.forget()
            step = self.step
        return self.good(step, *self.what_next(step))

    def good(self, step: Step, say: Say, facts: Mapping[str, object]) -> Reply:
        """Answer after an operation that gave the next step."""
        self.know(step)
        return self.reply(Feedback.GOOD, say, **facts)

    def not_expected(self, code: Code) -> Reply:
        """Refuse a code of a kind that has no business here, naming what is expected."""
        return self.reply(
            Feedback.WRONG,
            Say.NOT_EXPECTED,
            station=self.name,
            expected=self.place(),
            scanned=code.text,
            kind=code.kind.value,
        )

    def _decide(self, question: Question, code: Code, act: Act) -> Reply:
        code = as_number(code) if question.choices == (YES, NO) else code
        match code.kind, code.value:
            case Kind.COMMAND, Command.CANCEL | Command.NO | Command.UNDO:
                self.question = None
                return self.reply(Feedback.INFO, Say.NEVER_MIND)
            case Kind.COMMAND, Command.NUMBER if code.argument in {
                choice.number for choice in question.choices
            }:
                self.question = None
                return question.decide(int(code.argument or 0), act)
            case question.about, _:
                self.question = None
                return self.answer(code, act)
        return self.reply(Feedback.ASK, Say.CHOOSE, scanned=code.text)


def _proved(reading: Reading, code: Code) -> Code:
    """Let a tag prove the serial number only of a product that has them."""
    product = reading.seek(Product, code.value)
    return code if product and product.serials else replace(code, serial="")


def act_of(code: Code, act: Act) -> Act:
    """Journal the pieces of a product, under its tag, whatever was scanned after it."""
    return replace(act, quantity=code.quantity, code=code.tag or act.code)
