"""Counting a slot without knowing what should be there, until two turns agree."""

from collections.abc import Sequence
from dataclasses import replace

from warehouse_desk.domain.catalogue import Lot, Product
from warehouse_desk.domain.counting import TO_COUNT, CountLine, CountReason, CountState
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import HOLDING, Place
from warehouse_desk.domain.people import Person, Right, Session
from warehouse_desk.domain.stock import Count, Goods, SerialUnit
from warehouse_desk.usecases import claims
from warehouse_desk.usecases.counting.booking import Key, book, differences, may_be_found, size
from warehouse_desk.usecases.counting.sheet import (
    Found,
    Sheet,
    books_of,
    on_desk,
    put_on_desk,
)
from warehouse_desk.usecases.counting.step import CountStep, Outcome, count_step, turns_of
from warehouse_desk.usecases.operation import operation, require
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.settings import COUNT_LIMIT, setting

#: More pieces than this are in no slot.
MOST_PIECES = 100_000
_FIRST = {CountState.AGAIN.value: 0, CountState.OPEN.value: 1}
_PLANNED = {CountReason.TURN_OVER.value, CountReason.AGE.value}


@operation(Right.PICK, undo=True)
def take_next_count(uow: UnitOfWork) -> CountStep:
    """Take the count that is wanted most: second turns, then what ran short, then the plan."""
    waiting = [one for one in uow.find(Count, state=TO_COUNT) if not _objection(uow, one)]
    if not waiting:
        raise Refusal(Why.NO_COUNT)
    first = min(waiting, key=lambda one: (_FIRST[one.state], one.reason in _PLANNED, one.count))
    return _take(uow, first)


@operation(Right.PICK, undo=True)
def take_count_of(uow: UnitOfWork, *, place: str) -> CountStep:
    """Count the slot that one stands at, or judge what was counted there."""
    uow.get(Place, place)
    found = uow.find(Count, place=place, state=(*TO_COUNT, CountState.WAITING))
    if not found:
        raise Refusal(Why.NO_COUNT, place=place)
    count = min(found, key=lambda one: one.state == CountState.WAITING)
    if count.state == CountState.WAITING:
        return _judge(uow, count)
    if objection := _objection(uow, count):
        raise objection
    return _take(uow, count, at_slot=True)


@operation(Right.PICK, undo=True)
def open_count_of(uow: UnitOfWork, *, place: str) -> CountStep:
    """Count a slot that nobody asked for."""
    return _take(uow, open_count(uow, place, CountReason.ASKED.value), at_slot=True)


@operation(Right.ADJUST, undo=True)
def take_next_to_judge(uow: UnitOfWork) -> CountStep:
    """Look at the oldest difference that waits for a supervisor."""
    waiting = uow.find(Count, state=CountState.WAITING.value)
    if not waiting:
        raise Refusal(Why.NO_COUNT)
    return _judge(uow, waiting[0])


@operation(Right.PICK, undo=True)
def stand_at_slot(uow: UnitOfWork, *, place: str) -> CountStep:
    """Note that one stands at the slot to count; what is there now by the books is noted too."""
    count, _ = _on_own_desk(uow)
    if place != count.place:
        raise Refusal(Why.WRONG_SLOT, expected=count.place, scanned=place)
    put_on_desk(uow, count.count, Sheet(books_of(uow, count), at_slot=True))
    uow.record("count_begun", place, count=count.count)
    return count_step(uow, uow.act.person)


@operation(Right.PICK, undo=True)
def count_item(
    uow: UnitOfWork, *, sku: str, quantity: int = 1, lot: str = "", serial: str = ""
) -> CountStep:
    """Count pieces of a product that are in the slot."""
    count, sheet = _on_own_desk(uow)
    _require_countable(uow, count, sheet, Goods(sku, lot, serial), quantity)
    return _write(uow, count, sheet.add(Found(sku, lot, serial, quantity)))


@operation(Right.PICK, undo=True)
def count_in_all(uow: UnitOfWork, *, quantity: int) -> CountStep:
    """Say how many pieces of the item scanned last are there in all; 0 takes it off the sheet."""
    count, sheet = _on_own_desk(uow)
    if not sheet.found:
        raise Refusal(Why.COUNT_ITEM_FIRST)
    last = sheet.found[-1]
    if last.serial:
        raise Refusal(Why.NOT_COUNTED_HERE, sku=last.sku)
    return _write(uow, count, sheet.write(replace(last, quantity=quantity)))


@operation(Right.PICK, undo=True)
def finish_count(uow: UnitOfWork) -> CountStep:
    """End the turn: what agrees with the books is done, what differs is counted once more."""
    count, sheet = _on_own_desk(uow)
    if sheet.books != books_of(uow, count):
        put_on_desk(uow, count.count, Sheet(books_of(uow, count), at_slot=True))
        uow.record("count_disturbed", count.place, count=count.count)
        return count_step(uow, uow.act.person, Outcome.DISTURBED)
    earlier = turns_of(uow, count)
    lines = _add_turn(uow, count, sheet, max((line.turn for line in earlier), default=0) + 1)
    differing = differences(lines)
    if not differing:
        _close(uow, count, lines)
        return _left_desk(uow, count, Outcome.MATCHES)
    if differing not in [differences(turn) for turn in _turns(earlier)]:
        _leave_for_another(uow, count, lines, CountState.AGAIN)
        return _left_desk(uow, count, Outcome.AGAIN)
    if size(differing) > setting(uow, COUNT_LIMIT):
        _leave_for_another(uow, count, lines, CountState.WAITING)
        return _left_desk(uow, count, Outcome.WAITING)
    return _book(uow, count, lines, differing)


@operation(Right.PICK, undo=True)
def lay_count_down(uow: UnitOfWork) -> CountStep:
    """Leave the slot; what was written down of this turn is forgotten."""
    count, _ = _on_own_desk(uow)
    uow.record("count_left", count.place, count=count.count)
    return _left_desk(uow, count, Outcome.NONE)


@operation(Right.ADJUST, undo=True)
def book_difference(uow: UnitOfWork) -> CountStep:
    """Let the books say what was counted."""
    count, lines = _to_judge(uow)
    return _book(uow, count, lines, differences(lines))


@operation(Right.ADJUST, undo=True)
def ask_to_count_again(uow: UnitOfWork) -> CountStep:
    """Do not believe it: the slot is counted again."""
    count, _ = _to_judge(uow)
    uow.save(replace(count, state=CountState.AGAIN.value))
    uow.record("count_doubted", count.place, count=count.count)
    return _left_desk(uow, count, Outcome.AGAIN)


@operation(Right.ADJUST, undo=True)
def leave_judging(uow: UnitOfWork) -> CountStep:
    """Decide later."""
    count, _ = _to_judge(uow)
    uow.record("count_left", count.place, count=count.count)
    return _left_desk(uow, count, Outcome.NONE)


def open_count(uow: UnitOfWork, place: str, reason: str, sku: str = "") -> Count:
    """Open a count of a slot, or of one product in it."""
    found = uow.get(Place, place)
    if found.kind not in HOLDING:
        raise Refusal(Why.NOT_A_SLOT, place=place)
    count = Count(0, place, sku, reason, CountState.OPEN.value, 0, 0, uow.now)
    expected = sum(one.quantity for one in books_of(uow, count))
    uow.record("count_opened", place, reason=reason)
    return uow.add(replace(count, expected=expected))


def _subject(count: Count) -> str:
    return f"count {count.count}"


def _objection(reading: UnitOfWork, count: Count) -> Refusal | None:
    """Tell why a person may not count this: somebody is at it, or it takes other eyes."""
    person = reading.act.person
    if name := claims.held_by_other(reading, _subject(count), person):
        return Refusal(Why.COUNT_TAKEN, place=count.place, name=name)
    is_again = count.state == CountState.AGAIN
    if is_again and count.person == person and _others(reading, person):
        return Refusal(Why.COUNT_BY_ANOTHER, place=count.place)
    return None


def _others(reading: Reading, person: str) -> bool:
    """Tell whether anybody else who may count is at work; alone one counts twice oneself."""
    working = {one.person for one in reading.find(Session, ended_at=None)} - {person}
    people = reading.find(Person, person=tuple(sorted(working)))
    return any(one.may(Right.PICK) for one in people)


def _take(uow: UnitOfWork, count: Count, *, at_slot: bool = False) -> CountStep:
    claims.hold(uow, _subject(count))
    books = books_of(uow, count) if at_slot else ()
    put_on_desk(uow, count.count, Sheet(books, at_slot=at_slot))
    uow.record("count_taken", count.place, count=count.count)
    return count_step(uow, uow.act.person)


def _judge(uow: UnitOfWork, count: Count) -> CountStep:
    require(uow, Right.ADJUST)
    put_on_desk(uow, count.count)
    uow.record("count_looked_at", count.place, count=count.count)
    return count_step(uow, uow.act.person)


def _on_own_desk(uow: UnitOfWork) -> tuple[Count, Sheet]:
    """Fetch what the person counts, unless somebody else took it over meanwhile."""
    count, sheet = on_desk(uow, uow.act.person)
    if count is None or count.state not in TO_COUNT:
        raise Refusal(Why.NO_COUNT)
    if name := claims.held_by_other(uow, _subject(count), uow.act.person):
        raise Refusal(Why.COUNT_TAKEN, place=count.place, name=name)
    return count, sheet


def _to_judge(uow: UnitOfWork) -> tuple[Count, list[CountLine]]:
    count, _ = on_desk(uow, uow.act.person)
    if count is None or count.state != CountState.WAITING:
        raise Refusal(Why.NO_COUNT)
    return count, _turns(turns_of(uow, count))[-1]


def _require_countable(
    uow: UnitOfWork, count: Count, sheet: Sheet, goods: Goods, quantity: int
) -> None:
    if count.sku and goods.sku != count.sku:
        raise Refusal(Why.WRONG_ITEM, expected=count.sku, scanned=goods.sku)
    product = uow.get(Product, goods.sku)
    if product.lots and not goods.lot:
        raise Refusal(Why.LOT_NEEDED)
    if product.lots:
        uow.get(Lot, goods.sku, goods.lot)
    if product.serials:
        _require_one_piece(uow, count, sheet, goods, quantity)


def _require_one_piece(
    uow: UnitOfWork, count: Count, sheet: Sheet, goods: Goods, quantity: int
) -> None:
    if not goods.serial or quantity != 1:
        raise Refusal(Why.SERIAL_NEEDED, sku=goods.sku)
    if any((one.sku, one.serial) == (goods.sku, goods.serial) for one in sheet.found):
        raise Refusal(Why.COUNTED_TWICE, sku=goods.sku, serial=goods.serial)
    unit = uow.seek(SerialUnit, goods.sku, goods.serial)
    if unit is not None and unit.place != count.place and not may_be_found(uow, unit):
        raise Refusal(Why.SERIAL_ELSEWHERE, sku=goods.sku, serial=goods.serial, place=unit.place)


def _write(uow: UnitOfWork, count: Count, sheet: Sheet) -> CountStep:
    if any(one.quantity > MOST_PIECES for one in sheet.found):
        raise Refusal(Why.COUNT_TOO_HIGH, most=MOST_PIECES)
    put_on_desk(uow, count.count, sheet)
    uow.record("item_counted", count.place, count=count.count)
    return count_step(uow, uow.act.person)


def _add_turn(uow: UnitOfWork, count: Count, sheet: Sheet, turn: int) -> list[CountLine]:
    """Write down a turn: each thing that is in the books or was found."""
    expected = {one.key: one.quantity for one in sheet.books}
    found = {one.key: one.quantity for one in sheet.found}
    keys = sorted(expected.keys() | found.keys())
    who, at = uow.act.person, uow.now
    lines = [
        CountLine(count.count, turn, *key, expected.get(key, 0), found.get(key, 0), who, at)
        for key in keys
    ]
    return [uow.add(line) for line in lines]


def _turns(lines: Sequence[CountLine]) -> list[list[CountLine]]:
    """Part lines into turns, the newest last."""
    numbers = sorted({line.turn for line in lines})
    return [[line for line in lines if line.turn == number] for number in numbers]


def _book(
    uow: UnitOfWork, count: Count, lines: list[CountLine], differing: dict[Key, int]
) -> CountStep:
    booked = book(uow, count, differing)
    _close(uow, count, lines)
    outcome = Outcome.BOOKED_PART if booked.left else Outcome.BOOKED
    return _left_desk(uow, count, outcome, booked.left)


def _close(uow: UnitOfWork, count: Count, lines: list[CountLine]) -> None:
    closed = replace(
        count,
        state=CountState.DONE.value,
        expected=sum(line.expected for line in lines),
        found=sum(line.found for line in lines),
        person=uow.act.person,
        closed_at=uow.now,
    )
    uow.save(closed)
    uow.record("count_closed", count.place, count=count.count, found=closed.found)


def _leave_for_another(
    uow: UnitOfWork, count: Count, lines: list[CountLine], state: CountState
) -> None:
    found = sum(line.found for line in lines)
    uow.save(replace(count, state=state.value, found=found, person=uow.act.person))
    uow.record("count_differs", count.place, count=count.count, state=state.value)


def _left_desk(uow: UnitOfWork, count: Count, outcome: Outcome, left: int = 0) -> CountStep:
    claims.let_go(uow, _subject(count))
    put_on_desk(uow, 0)
    return count_step(uow, uow.act.person, outcome, left)
