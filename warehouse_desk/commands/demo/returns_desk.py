"""Whoever takes returns in, and the clerk who judges them."""

import zlib
from datetime import timedelta

from warehouse_desk.commands.demo.worker import Worker
from warehouse_desk.domain.floor import SCRAP, SUPPLIER
from warehouse_desk.domain.packing import Parcel, ParcelItem
from warehouse_desk.domain.returns import Return, ReturnedUnit, ReturnState, UnitState
from warehouse_desk.usecases.returns.inspecting_step import InspectAt, InspectStep
from warehouse_desk.usecases.returns.receiving_step import ReceiveAt, ReceiveStep


class Receiver(Worker):
    """Unpacks every return that was announced."""

    station = "receive"

    def work(self) -> int:
        """Take all returns in; return how many."""
        with self.floor.store.look() as reading:
            waiting = [one.rma for one in reading.find(Return, state=ReturnState.AUTHORISED)]
        for rma in waiting:
            self.scan(rma)
            while self.reply.place != ReceiveAt.START:
                self.scan(self._next())
        return len(waiting)

    @property
    def step(self) -> ReceiveStep:
        """What the screen shows."""
        step = self.reply.step
        assert isinstance(step, ReceiveStep)  # noqa: S101 - the desk shows nothing else
        return step

    def _next(self) -> str:
        step = self.step
        if self.reply.place == ReceiveAt.DONE:
            return "CMD-DONE"
        line = next(one for one in step.lines if one.missing)
        match self.reply.place:
            case "LOT":
                return f"LOT-{self._sent(line.sku).lot}"
            case "SERIAL":
                return f"SN-{self._sent(line.sku).serial}"
        return self.floor.code_of(line.sku)

    def _sent(self, sku: str) -> ParcelItem:
        """Look at what was sent: the customer sends one of these back."""
        with self.floor.store.look() as reading:
            parcels = reading.find(Parcel, order_ref=self.step.order_ref)
            names = tuple(parcel.parcel for parcel in parcels)
            return reading.find(ParcelItem, parcel=names, sku=sku)[0]


class Clerk(Worker):
    """Judges every unit that came back."""

    station = "inspect"
    #: Plate and question of what was cleaned.
    cleaned: frozenset[tuple[str, str]] = frozenset()

    def work(self) -> dict[str, int]:
        """Judge all units; return how many got each grade."""
        grades: dict[str, int] = {}
        with self.floor.store.look() as reading:
            units = reading.find(ReturnedUnit, state=UnitState.RECEIVED)
        for plate in [unit.plate for unit in units]:
            self.scan(plate)
            while self.reply.place != InspectAt.START:
                if self.reply.place == InspectAt.GRADED:
                    grade = self.step.computed_grade
                    grades[grade] = grades.get(grade, 0) + 1
                self.scan(self._next())
        return dict(sorted(grades.items()))

    @property
    def step(self) -> InspectStep:
        """What the screen shows."""
        step = self.reply.step
        assert isinstance(step, InspectStep)  # noqa: S101 - the desk shows nothing else
        return step

    def _next(self) -> str:
        step = self.step
        match self.reply.place:
            case InspectAt.QUESTION:
                return f"CMD-{self._judge(step)}"
            case InspectAt.PHOTO:
                return "CMD-PHOTO"
            case InspectAt.CLEANING:
                return self._clean(step)
            case InspectAt.GRADED:
                return "CMD-OK"
        return "CMD-OK" if step.target in {SCRAP, SUPPLIER} else f"LOC-{step.target}"

    def _clean(self, step: InspectStep) -> str:
        """Wipe or wash it; that takes from two to nine minutes."""
        assert step.cleaning is not None  # noqa: S101 - the desk is at it
        self.floor.clock.pass_by(timedelta(minutes=2 + _chance(step) % 8).total_seconds())
        self.cleaned |= {(step.plate, step.cleaning.question)}
        return "CMD-DONE"

    def _judge(self, step: InspectStep) -> int:
        """Look at the piece: most are sound, some are not; what was cleaned is clean."""
        asked = step.question
        answers = asked.answers if asked else ()
        chance = _chance(step)
        bad = chance < 18 or (step.reason in {"damaged", "defective"} and step.number == 1)
        if asked and (step.plate, asked.key) in self.cleaned:
            bad = False
        return answers[chance % max(1, len(answers) - 1)].number if bad else answers[-1].number


def _chance(step: InspectStep) -> int:
    """Deal a piece and a question their luck: always the same, below a hundred."""
    return zlib.crc32(f"{step.plate} {step.number}".encode()) % 100
