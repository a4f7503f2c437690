"""What somebody who counts has to do now; nothing of it tells what the books say."""

from dataclasses import dataclass
from enum import StrEnum

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.counting import TO_COUNT, CountLine, CountState
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.stock import Count
from warehouse_desk.usecases.counting.sheet import Found, Sheet, on_desk
from warehouse_desk.usecases.ports import Reading


class CountAt(StrEnum):
    """What the next scan at the counting desk has to be."""

    START = "START"
    SLOT = "SLOT"
    ITEM = "ITEM"
    JUDGE = "JUDGE"


class Outcome(StrEnum):
    """What became of the turn that was just finished."""

    NONE = ""
    MATCHES = "matches"
    AGAIN = "again"
    DISTURBED = "disturbed"
    WAITING = "waiting"
    BOOKED = "booked"
    BOOKED_PART = "booked_part"


@dataclass(frozen=True, slots=True)
class CountedLine:
    """A line of the sheet; `expected` is told to whoever judges and to nobody else."""

    sku: str
    name: str
    lot: str
    serial: str
    found: int
    expected: int | None = None


@dataclass(frozen=True, slots=True)
class CountStep:
    """The next act: `sku` is the only product to count (empty: all that is there).

    `people` counted before, `difference` is what is to be judged, `left` the pieces of a booking
    that stay in the books because rounds are on their way to them.
    """

    at: CountAt
    count: int = 0
    place: str = ""
    sku: str = ""
    name: str = ""
    reason: str = ""
    turn: int = 0
    lines: tuple[CountedLine, ...] = ()
    people: tuple[str, ...] = ()
    difference: int = 0
    outcome: Outcome = Outcome.NONE
    left: int = 0
    waiting: int = 0
    to_judge: int = 0

    @property
    def last(self) -> CountedLine | None:
        """The line that was counted last."""
        return self.lines[-1] if self.lines else None


def count_step(
    reading: Reading, person: str, outcome: Outcome = Outcome.NONE, left: int = 0
) -> CountStep:
    """Tell a person's next act."""
    count, sheet = on_desk(reading, person)
    waiting = len(reading.find(Count, state=TO_COUNT))
    to_judge = len(reading.find(Count, state=CountState.WAITING.value))
    if count is None or count.state == CountState.DONE:
        return CountStep(
            CountAt.START, outcome=outcome, left=left, waiting=waiting, to_judge=to_judge
        )
    lines = turns_of(reading, count)
    newest = max((line.turn for line in lines), default=0)
    judging = count.state == CountState.WAITING
    shown = [line for line in lines if line.turn == newest] if judging else []
    return CountStep(
        CountAt.JUDGE if judging else CountAt.ITEM if sheet.at_slot else CountAt.SLOT,
        count.count,
        count.place,
        count.sku,
        _name(reading, count.sku),
        count.reason,
        newest + (not judging),
        tuple(_judged(reading, line) for line in shown) or _written(reading, sheet),
        _people(reading, lines),
        sum(abs(line.difference) for line in shown),
        outcome,
        left,
        waiting,
        to_judge,
    )


def turns_of(reading: Reading, count: Count) -> list[CountLine]:
    """List what the turns of a count found."""
    return reading.find(CountLine, count=count.count)


def _people(reading: Reading, lines: list[CountLine]) -> tuple[str, ...]:
    people = dict.fromkeys(line.person for line in lines)
    return tuple(reading.get(Person, person).name for person in people)


def _name(reading: Reading, sku: str) -> str:
    return reading.get(Product, sku).name.strip() if sku else ""


def _judged(reading: Reading, line: CountLine) -> CountedLine:
    name = _name(reading, line.sku)
    return CountedLine(line.sku, name, line.lot, line.serial, line.found, line.expected)


def _written(reading: Reading, sheet: Sheet) -> tuple[CountedLine, ...]:
    return tuple(_line(reading, one) for one in sheet.found)


def _line(reading: Reading, one: Found) -> CountedLine:
    return CountedLine(one.sku, _name(reading, one.sku), one.lot, one.serial, one.quantity)
