"""The counting station: what is in a slot, told without knowing what should be there.

====== ==================================================== ===================================
place  good scans                                           then
====== ==================================================== ===================================
START  NEXT; a slot whose count is open                     SLOT or ITEM
       a slot that nobody asked for: ask, YES               ITEM
       OK, or a slot whose difference waits (supervisor)    JUDGE
SLOT   the slot to count                                    ITEM
ITEM   a product (and lot, serial); COUNT n: so many in all ITEM
       DONE: nothing more in it; with none: ask, YES        START
LOT    the lot of the product just scanned                  as ITEM
SERIAL the serial number of the product just scanned        as ITEM
JUDGE  YES: the books are put right; NO: count once more    START
====== ==================================================== ===================================

YES may also be scanned as 1, NO as 2. PAUSE leaves the slot; UNDO works everywhere.
"""

from dataclasses import replace

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.piece import PieceStation
from warehouse_desk.stations.reply import Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import act_of
from warehouse_desk.stations.yes_no import NO, YES
from warehouse_desk.usecases.counting import count
from warehouse_desk.usecases.counting.sheet import STATION
from warehouse_desk.usecases.counting.step import CountAt, CountStep, Outcome, count_step
from warehouse_desk.usecases.ports import Act, Reading
from warehouse_desk.usecases.tags import Span


class CountStation(PieceStation[CountStep]):
    """Count one slot after the other."""

    name = STATION

    @override
    def read(self, reading: Reading) -> CountStep:
        return count_step(reading, self.person)

    @override
    def task(self) -> str:
        return str(self.step.count) if self.step.count else ""

    @override
    def span(self, reading: Reading) -> Span:
        """Count a tag once in a turn."""
        anew = ("count_taken", "count_begun", "count_disturbed")
        return replace(super().span(reading), subject=self.step.place, anew=anew)

    @override
    def answer_step(self, code: Code, act: Act) -> Reply:
        if code.kind is Kind.COMMAND:
            return self._command(code, act)
        match self.step.at, code.kind, code.value:
            case CountAt.START, Kind.PLACE, place:
                return self._begin_at(place, act)
            case CountAt.SLOT, Kind.PLACE, place:
                return self.go_on(count.stand_at_slot(self.store, act, place=place))
            case CountAt.ITEM, Kind.PRODUCT, _:
                return self.take_or_ask(code, act)
        return self.not_expected(code)

    def _command(self, code: Code, act: Act) -> Reply:
        if self.step.at is CountAt.JUDGE:
            return self._judge(code, act)
        match self.step.at, Command(code.value):
            case CountAt.START, Command.NEXT:
                return self.go_on(count.take_next_count(self.store, act))
            case CountAt.START, Command.OK:
                return self.go_on(count.take_next_to_judge(self.store, act))
            case CountAt.ITEM, Command.COUNT if code.argument is not None:
                return self.go_on(count.count_in_all(self.store, act, quantity=code.argument))
            case CountAt.ITEM, Command.DONE if self.step.lines:
                return self._finish(act)
            case CountAt.ITEM, Command.DONE:
                return self.confirm(Say.COUNT_EMPTY, self._finish, place=self.step.place)
            case CountAt.SLOT | CountAt.ITEM, Command.PAUSE:
                place = self.step.place
                count.lay_count_down(self.store, act)
                return self.after(Say.COUNT_LEFT, place=place)
        return self.not_expected(code)

    def _judge(self, code: Code, act: Act) -> Reply:
        match code.value, code.argument:
            case (Command.YES, _) | (Command.NUMBER, YES.number):
                return self._told(count.book_difference(self.store, act))
            case (Command.NO, _) | (Command.NUMBER, NO.number):
                return self._told(count.ask_to_count_again(self.store, act))
            case Command.PAUSE, _:
                place = self.step.place
                count.leave_judging(self.store, act)
                return self.after(Say.COUNT_LEFT, place=place)
        return self.not_expected(code)

    def _begin_at(self, place: str, act: Act) -> Reply:
        """Count the slot; where nobody asked for it, offer to."""
        try:
            return self.go_on(count.take_count_of(self.store, act, place=place))
        except Refusal as refusal:
            if refusal.why is not Why.NO_COUNT:
                raise

        def begin(act: Act) -> Reply:
            return self.go_on(count.open_count_of(self.store, act, place=place))

        return self.confirm(Say.COUNT_UNASKED, begin, place=place)

    def _finish(self, act: Act) -> Reply:
        return self._told(count.finish_count(self.store, act))

    def _told(self, after: CountStep) -> Reply:
        """Say what became of the turn."""
        return self.good(after, *_became(after, self.step.place))

    @override
    def take(self, code: Code, act: Act) -> Reply:
        return self.go_on(
            count.count_item(
                self.store,
                act_of(code, act),
                sku=code.value,
                quantity=code.quantity,
                lot=code.lot,
                serial=code.serial,
            )
        )

    @override
    def what_next(self, step: CountStep) -> tuple[Say, dict[str, object]]:
        match step.at:
            case CountAt.START if step.waiting:
                return Say.COUNT_START, {"n": step.waiting}
            case CountAt.START:
                return Say.COUNT_NOTHING, {}
            case CountAt.SLOT:
                return Say.COUNT_SLOT, {"place": step.place}
            case CountAt.JUDGE:
                return Say.COUNT_JUDGE, {"place": step.place, "n": step.difference}
        last = step.last
        if last is not None:
            return Say.COUNT_MORE, {"sku": last.sku, "n": last.found}
        return Say.COUNT_ITEM, {"place": step.place, "sku": step.sku}


def _became(after: CountStep, place: str) -> tuple[Say, dict[str, object]]:
    match after.outcome:
        case Outcome.MATCHES:
            return Say.COUNT_MATCHES, {"place": place}
        case Outcome.AGAIN:
            return Say.COUNT_AGAIN, {"place": place}
        case Outcome.DISTURBED:
            return Say.COUNT_DISTURBED, {"place": place}
        case Outcome.WAITING:
            return Say.COUNT_WAITING, {"place": place}
        case Outcome.BOOKED_PART:
            return Say.COUNT_BOOKED_PART, {"place": place, "n": after.left}
    return Say.COUNT_BOOKED, {"place": place}
