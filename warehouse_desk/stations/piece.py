"""Stations where the scan of a product may want its lot or serial number scanned too."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Station, Step
from warehouse_desk.usecases.ports import Act

LOT, SERIAL = "LOT", "SERIAL"


@dataclass(frozen=True, slots=True)
class Half:
    """An act that wants one more scan: what place that makes, of which kind, and what it does."""

    place: str
    kinds: frozenset[Kind]
    go_on: Callable[[Code, Act], Reply]


Asks = Mapping[Why, tuple[Say, str]]


class PieceStation(Station[Step]):
    """Adds the places LOT and SERIAL: the number of the product just scanned is wanted.

    Other acts may want one more scan, too (`Half`). CANCEL, NO and UNDO forget what was begun;
    any other scan is told what is wanted.
    """

    #: What is said when a number is missing, and the place that this makes.
    asks: ClassVar[Asks] = {
        Why.LOT_NEEDED: (Say.SCAN_LOT, LOT),
        Why.SERIAL_NEEDED: (Say.SCAN_SERIAL, SERIAL),
    }

    #: The product that waits for its number, and where that is.
    _waits: Code | None = None
    _waits_at = ""
    _half: Half | None = None

    def place_of_step(self) -> str:
        """Name what the next scan has to be when no product waits."""
        return self.step.at.value

    @abstractmethod
    def answer_step(self, code: Code, act: Act) -> Reply:
        """Answer a code when no product waits."""

    @abstractmethod
    def take(self, code: Code, act: Act) -> Reply:
        """Take a product with the lot and serial number that are known of it."""

    @override
    def place(self) -> str:
        if self._half:
            return self._half.place
        return self._waits_at or self.place_of_step()

    @override
    def handle(self, code: Code, act: Act) -> Reply:
        is_undo = code.kind is Kind.COMMAND and code.value in {Command.UNDO, Command.REDO}
        begun = self._waits or self._half
        return self._never_mind() if begun and is_undo else super().handle(code, act)

    @override
    def answer(self, code: Code, act: Act) -> Reply:
        if self._half is not None:
            return self._second_half(self._half, code, act)
        if self._waits is None:
            return self.answer_step(code, act)
        return self._complete(self._waits, code, act)

    def wait_for(self, half: Half, say: Say, **facts: object) -> Reply:
        """Ask for the scan that an act still wants."""
        self._half = half
        return self.reply(Feedback.ASK, say, **facts)

    def _second_half(self, half: Half, code: Code, act: Act) -> Reply:
        if (code.kind, code.value) in {
            (Kind.COMMAND, Command.CANCEL),
            (Kind.COMMAND, Command.NO),
        }:
            return self._never_mind()
        if code.kind not in half.kinds:
            return self.not_expected(code)
        self._half = None
        try:
            return half.go_on(code, act)
        except Refusal:
            self._half = half
            raise

    def take_or_ask(self, code: Code, act: Act) -> Reply:
        """Take a product, or ask for the number that is missing."""
        try:
            return self.take(code, act)
        except Refusal as refusal:
            if refusal.why not in self.asks or (
                refusal.why is Why.SERIAL_NEEDED and code.quantity != 1
            ):
                raise
            say, self._waits_at = self.asks[refusal.why]
            self._waits = code
            return self.reply(Feedback.ASK, say, **refusal.facts)

    def _complete(self, waits: Code, code: Code, act: Act) -> Reply:
        """Take the product scanned before with the number scanned now."""
        if code.tag and code.tag == waits.tag:
            return self.take_or_ask(waits, act)
        match self._waits_at, code.kind, code.value:
            case _, Kind.COMMAND, Command.CANCEL | Command.NO:
                return self._never_mind()
            case "LOT", Kind.LOT, lot:
                whole = replace(waits, lot=lot)
            case "SERIAL", Kind.SERIAL, serial:
                whole = replace(waits, serial=serial)
            case _:
                return self.not_expected(code)
        self._waits, self._waits_at = None, ""
        return self.take_or_ask(whole, act)

    def _never_mind(self) -> Reply:
        self._waits, self._waits_at, self._half = None, "", None
        return self.reply(Feedback.INFO, Say.NEVER_MIND)
