"""From the reading of a device to the answers of a desk: in order, once, and never blindly."""

import pytest

from tests.warehouse import BEN, CODES, Warehouse
from warehouse_desk.domain.errors import OutsideTrouble, Trouble, Why
from warehouse_desk.domain.events import ScanRow
from warehouse_desk.domain.picking import Method
from warehouse_desk.scanning.journal import Journal, Seen
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.pipe import MOST_HELD, MOST_WAITING, REACTION_MS, Pipe
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say

MS = 1_000_000
BLUE, RED, PEN = CODES["MUG-BLUE"], CODES["MUG-RED"], CODES["PEN"]
NOBODY_HAS_IT = "5901234123457"


class Hand:
    """Scans at a picking desk, by a clock of its own."""

    def __init__(self, desk: Desk) -> None:
        self.now_ms = 1_000
        self.desk = desk
        self.pipe = Pipe(Journal(first=101), clock=lambda: self.now_ms * MS)

    def reads(self, text: str, source: Source = Source.SERIAL) -> Seen:
        return self.pipe.take(Scan(text, source, at=self.now_ms * MS))

    def scans(self, text: str, source: Source = Source.SERIAL) -> list[Reply]:
        """Scan after a second of thought, and wait for the answers."""
        self.now_ms += 1_000
        assert self.reads(text, source) is Seen.NEW
        return self.answers(1)

    def bursts(self, *texts: str) -> list[Reply]:
        """Scan twenty a second, each answered before the next."""
        replies = []
        for text in texts:
            self.now_ms += 50
            self.reads(text)
            replies += self.answers(1)
        return replies

    def answers(self, count: int) -> list[Reply]:
        return [reply for _ in range(count) for reply in self.pipe.answer(self.desk)]


@pytest.fixture
def hand(warehouse: Warehouse) -> Hand:
    """A picker in front of the slot with four blue mugs to pick."""
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=4, PEN=1))
    desk = warehouse.desk()
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01"):
        assert desk.scan(text).is_good
    return Hand(desk)


def says(replies: list[Reply]) -> list[str]:
    return [reply.say.value for reply in replies]


def picked(warehouse: Warehouse) -> int:
    with warehouse.store.look() as reading:
        return sum(row.accepted for row in reading.find(ScanRow, code=BLUE))


def test_scans_faster_than_answers_wait_and_are_answered_in_order(hand: Hand) -> None:
    for text in (BLUE, BLUE, "LOC-A-01-01", BLUE):
        hand.reads(text)

    replies = hand.answers(4)

    assert [reply.code for reply in replies] == [BLUE, BLUE, "LOC-A-01-01", BLUE]
    assert [reply.scan for reply in replies] == [101, 102, 103, 104]


def test_two_equal_scans_on_purpose_are_two_pieces(hand: Hand, warehouse: Warehouse) -> None:
    replies = hand.bursts(BLUE, BLUE)

    assert [reply.is_good for reply in replies] == [True, True]
    assert picked(warehouse) == 2


def test_a_bounce_is_shown_as_ignored_under_the_number_of_its_scan(
    hand: Hand, warehouse: Warehouse
) -> None:
    hand.pipe.journal.set_bounce(100)

    first, bounced = hand.bursts(BLUE, BLUE)

    assert (bounced.feedback, bounced.say, bounced.scan) == (Feedback.INFO, Say.REPEAT, first.scan)
    assert picked(warehouse) == 1


def test_every_device_comes_the_same_way(hand: Hand) -> None:
    devices = (Source.KEYBOARD, Source.SERIAL, Source.CAMERA, Source.TERMINAL)

    replies = [reply for source in devices for reply in hand.scans(BLUE, source)]

    assert [reply.is_good for reply in replies] == [True] * 4


def test_what_a_camera_still_sees_asks_for_no_answer(hand: Hand) -> None:
    seen = [hand.reads(BLUE, Source.CAMERA) for _ in range(3)]

    assert seen == [Seen.NEW, Seen.IN_VIEW, Seen.IN_VIEW]
    assert len(hand.answers(1)) == 1


def test_after_a_refusal_the_rest_of_the_burst_is_held_and_shown(
    hand: Hand, warehouse: Warehouse
) -> None:
    replies = hand.bursts(BLUE, RED, BLUE, BLUE)

    assert says(replies) == ["pick.more", Why.WRONG_ITEM, Say.HELD, Say.HELD]
    assert replies[-1].feedback is Feedback.ASK
    assert replies[-1].facts == {"n": 2, "codes": (BLUE, BLUE)}
    assert [choice.key for choice in replies[-1].choices] == ["held.take", "held.leave"]
    assert replies[-1].place == "ITEM"
    assert picked(warehouse) == 1


def test_what_was_scanned_while_the_refusal_was_still_to_come_is_held_as_well(hand: Hand) -> None:
    for text in (RED, BLUE):
        hand.reads(text)
    hand.now_ms += 5_000

    assert says(hand.answers(2)) == [Why.WRONG_ITEM, Say.HELD]


def test_a_hand_that_had_time_to_hear_is_not_held(hand: Hand) -> None:
    hand.bursts(RED)
    hand.now_ms += REACTION_MS

    hand.reads(BLUE)

    assert says(hand.answers(1)) == ["pick.more"]


def test_more_than_a_few_held_codes_are_counted(hand: Hand) -> None:
    replies = hand.bursts(RED, BLUE, PEN, "LOC-A-01-01", BLUE)

    assert replies[-1].facts == {"n": 4, "codes": (BLUE, PEN, "LOC-A-01-01", "…")}


@pytest.mark.parametrize("yes", ["CMD-1", "CMD-OK", "]C0CMD-YES", "!1"])
def test_held_scans_are_taken_in_order_when_told_so(
    hand: Hand, warehouse: Warehouse, yes: str
) -> None:
    held = hand.bursts(RED, BLUE, BLUE)[1:]

    replies = hand.scans(yes)

    assert says(replies) == [Say.HELD_TAKEN, "pick.more", "pick.more"]
    assert [reply.scan for reply in replies[1:]] == [reply.scan for reply in held]
    assert picked(warehouse) == 2


def test_a_refusal_among_those_taken_holds_the_rest_again(hand: Hand) -> None:
    hand.bursts(RED, BLUE, RED, BLUE)

    replies = hand.scans("CMD-OK")

    assert says(replies) == [Say.HELD_TAKEN, "pick.more", Why.WRONG_ITEM, Say.HELD]
    assert replies[-1].facts["n"] == 1
    assert says(hand.scans("CMD-OK")) == [Say.HELD_TAKEN, "pick.more"]


def test_a_refusal_as_the_last_of_those_taken_holds_nothing(hand: Hand) -> None:
    hand.bursts(RED, BLUE, RED)

    assert says(hand.scans("CMD-OK")) == [Say.HELD_TAKEN, "pick.more", Why.WRONG_ITEM]
    assert says(hand.scans("CMD-OK")) == [Why.SCAN_NEEDED]


@pytest.mark.parametrize("no", ["CMD-2", "CMD-CANCEL", "!no"])
def test_held_scans_are_left_when_told_so(hand: Hand, warehouse: Warehouse, no: str) -> None:
    hand.bursts(RED, BLUE)

    assert says(hand.scans(no)) == [Say.HELD_LEFT]
    assert says(hand.scans(BLUE)) == ["pick.more"]
    assert picked(warehouse) == 1


def test_an_open_question_of_the_station_is_still_open_after_it(hand: Hand) -> None:
    asked = hand.scans("CMD-SHORT")[0].choices
    hand.bursts("TOTE-", BLUE)

    (left,) = hand.scans("CMD-2")

    assert asked
    assert (left.say, left.choices) == (Say.HELD_LEFT, asked)


def test_any_other_scan_leaves_what_is_held_and_is_answered_itself(
    hand: Hand, warehouse: Warehouse
) -> None:
    hand.bursts(RED, BLUE)

    assert says(hand.scans(BLUE)) == ["pick.more"]
    assert picked(warehouse) == 1


def test_what_a_person_types_is_never_held(hand: Hand) -> None:
    hand.bursts(RED)
    hand.reads("CMD-UNDO", Source.TYPED)

    assert says(hand.answers(1)) == [Say.UNDONE]


def test_whoever_goes_elsewhere_leaves_what_is_held(hand: Hand) -> None:
    hand.bursts(RED, BLUE)

    hand.pipe.forget()

    assert says(hand.scans("CMD-OK")) == [Why.SCAN_NEEDED]


def test_every_scan_is_in_the_journal_under_its_own_number(
    hand: Hand, warehouse: Warehouse
) -> None:
    hand.bursts(BLUE, RED, BLUE)
    hand.scans("CMD-OK")

    with warehouse.store.look() as reading:
        rows = reading.find(ScanRow)[-5:]
    assert [(row.code, row.accepted, row.say) for row in rows] == [
        (BLUE, True, ""),
        (RED, False, Why.WRONG_ITEM.value),
        (BLUE, False, Say.HELD.value),
        ("CMD-OK", False, Say.HELD_TAKEN.value),
        (BLUE, True, ""),
    ]


def test_a_badge_that_is_held_is_neither_shown_nor_journalled(
    hand: Hand, warehouse: Warehouse
) -> None:
    reply = hand.bursts(RED, BEN)[-1]

    with warehouse.store.look() as reading:
        assert BEN not in str(reading.find(ScanRow))
    assert BEN not in str(reply)


def test_a_scanner_gone_mad_fills_no_memory(hand: Hand) -> None:
    seen = [hand.reads(NOBODY_HAS_IT) for _ in range(MOST_WAITING + 5)]

    assert seen == [Seen.NEW] * MOST_WAITING + [Seen.TOO_MANY] * 5
    replies = hand.answers(MOST_HELD + 3)
    assert says(replies[:2]) == [Say.UNKNOWN_CODE, Say.HELD]
    assert says(replies[-2:]) == [Say.TOO_FAST] * 2
    assert len(hand.pipe._held) == MOST_HELD


def test_a_fault_of_the_program_stops_no_scan_and_lets_none_act_blindly(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> Reply:
        raise RuntimeError

    hand.reads(BLUE)
    with monkeypatch.context() as patch:
        patch.setattr(hand.desk, "answer", fails)
        with pytest.raises(RuntimeError):
            hand.answers(1)

    assert says(hand.bursts(BLUE)) == [Say.HELD]
    assert says(hand.scans("CMD-OK")) == [Say.HELD_TAKEN, "pick.more"]


@pytest.mark.parametrize("away_at", ["look", "refuse"])
def test_a_store_that_is_away_is_told_for_a_held_scan_too(
    hand: Hand, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch, away_at: str
) -> None:
    def away(*_: object) -> int:
        raise OutsideTrouble(Trouble.STORE_BUSY, file="warehouse.db")

    hand.bursts(RED)
    with monkeypatch.context() as patch:
        patch.setattr(warehouse.store, away_at, away)
        (told,) = hand.bursts(BLUE)

    assert (told.say, told.facts) == (Trouble.STORE_BUSY, {"file": "warehouse.db"})
    assert says(hand.scans("CMD-OK")) == [Say.HELD_TAKEN, "pick.more"]
