"""Reports on the floor: every figure was counted by hand (see day.py)."""

from dataclasses import replace

import pytest

from tests.unit.usecases.reports.conftest import Make
from tests.unit.usecases.reports.day import moment
from tests.unit.usecases.reports.facts import OVER_BY_A_YEAR, figures, left_out, reading, table
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.picking import Method, RoundState
from warehouse_desk.stations.say import Say
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.reports.floor import WRONG, metres, picks_per_hour, wrong_pairs
from warehouse_desk.usecases.reports.period import ALWAYS
from warehouse_desk.usecases.reports.queries import RoundFacts, WrongItemFacts

TEN = moment("2026-03-05T10:00Z")
ROUND = RoundFacts(
    1,
    Method.BATCH,
    "",
    RoundState.DONE,
    "Ada",
    TEN,
    moment("2026-03-05T10:30Z"),
    60_000,
    True,
    4,
    9,
)


def test_picks_per_hour_divide_lines_and_pieces_by_the_time_of_their_rounds(report: Make) -> None:
    made = report("picks-per-hour")

    assert figures(made) == {
        "lines_per_hour_hundredths": 400,
        "pieces_per_hour_hundredths": 600,
        "rounds": 1,
        "lines": 2,
        "pieces": 3,
        "walking_s": 1_800,
    }
    assert made.rows == (("Ada", "single", 400, 600, 1, 2, 3, 1_800),)
    assert left_out(made) == {"still_walked": 1}


def test_each_person_and_method_has_a_line() -> None:
    rounds = [ROUND, replace(ROUND, person="Ben"), replace(ROUND, method=Method.WAVE), ROUND]

    made = picks_per_hour(reading(rounds=rounds), ALWAYS)

    assert table(made, "person", "method", "rounds", "lines_per_hour_hundredths") == [
        ("Ada", "batch", 2, 800),
        ("Ada", "wave", 1, 800),
        ("Ben", "batch", 1, 800),
    ]


def test_rounds_that_say_nothing_about_speed_are_left_out() -> None:
    rounds = [
        replace(ROUND, done_at=TEN),
        replace(ROUND, state=RoundState.TAKEN_BACK, done_at=None),
        replace(ROUND, state=RoundState.ACTIVE, done_at=None),
    ]

    made = picks_per_hour(reading(rounds=rounds), ALWAYS)

    assert (made.used, left_out(made)) == (0, {"taken_back": 1, "still_walked": 1, "no_time": 1})
    assert figures(made)["lines_per_hour_hundredths"] is None


def test_metres_are_those_of_the_walk_that_was_planned(report: Make) -> None:
    """To A-01-01 and back 2 × 1.0 m, along the front 2 × 9.0 m, to B-02-01 and back 2 × 4.6 m."""
    made = report("metres")

    assert figures(made) == {
        "walk_mm": 29_200,
        "walk_per_line_mm": 14_600,
        "rounds": 1,
        "lines": 2,
    }
    assert table(made, "round", "method", "person", "lines", "walk_mm", "shortest") == [
        ("1", "single", "Ada", 2, 29_200, True)
    ]
    assert left_out(made) == {"still_walked": 1}


def test_metres_are_told_by_method() -> None:
    rounds = [ROUND, replace(ROUND, method=Method.WAVE, walk_mm=1_000), replace(ROUND, lines=0)]

    made = metres(reading(rounds=rounds), ALWAYS)

    assert [(one.of, one.value) for one in made.figures if one.name == "walk_mm"] == [
        ("", 121_000),
        ("method.batch", 120_000),
        ("method.wave", 1_000),
    ]
    assert figures(made)["walk_per_line_mm"] == 121_000 // 8


def test_wrong_scans_belong_to_the_slot_that_was_to_be_picked(report: Make) -> None:
    """At A-01-01: a tote, a wrong slot, the slot, two wrong items, an unknown code, two mugs."""
    made = report("wrong-scans")

    assert figures(made) == {"wrong_bp": 4_000, "wrong": 4, "scans": 10}
    assert made.rows == (("A-01-01", 4, 8, 5_000),)
    assert left_out(made) == {"asked_back": 1, "no_slot": 3}


def test_answers_that_are_wrong_and_no_refusals_are_known_to_the_stations() -> None:
    assert {Say.UNREADABLE, Say.UNKNOWN_CODE, Say.NOT_EXPECTED} == WRONG


def test_items_that_are_taken_for_each_other_are_named(report: Make) -> None:
    made = report("wrong-pairs")

    assert figures(made) == {"wrong_items": 2, "pairs": 1}
    assert made.rows == (("MUG-BLUE", "Blue mug", "MUG-RED", "Red mug", 2),)
    assert left_out(made) == {}


def test_codes_of_one_item_are_one_pair_and_codes_of_none_are_left_out(
    week_store: SqlStore,
) -> None:
    scans = [
        WrongItemFacts("PEN", "2000000000015", 2),
        WrongItemFacts("PEN", "MUG-BLUE", 3),
        WrongItemFacts("PEN", "not-known-any-more", 5),
    ]

    with week_store.look() as looked:
        facts = reading(wrong_items=scans)
        facts.seek, facts.get = looked.seek, looked.get
        made = wrong_pairs(facts, ALWAYS)

    assert table(made, "wanted", "scanned", "scans") == [("PEN", "MUG-BLUE", 5)]
    assert left_out(made) == {"no_product": 5}


def test_stock_is_what_can_be_sold_and_low_what_must_be_ordered(report: Make) -> None:
    """Pens: 100 less one picked, one reserved, three elsewhere, 20 on order, reordered at 120."""
    made = report("stock")

    assert figures(made) == {
        "products": 5,
        "on_hand": 40 - 2 + 5 + 10 + 16 + 2 + 99,
        "reserved": 11,
        "elsewhere": 3 + 3,
        "products_low": 1,
    }
    assert made.rows[0] == ("PEN", "Pen", 99, 1, 98, 3, 20, 120, True)
    assert table(made, "sku", "on_hand", "reserved", "low")[1:] == [
        ("CLOCK", 2, 0, False),
        ("MUG-BLUE", 43, 0, False),
        ("MUG-RED", 10, 10, False),
        ("TEA", 16, 0, False),
    ]


def test_stock_has_no_days(report: Make) -> None:
    with pytest.raises(Refusal) as refusal:
        report("stock", "2026-03-05")

    assert refusal.value.why is Why.REPORT_IS_NOW


def test_days_choose_scans_and_rounds_by_when_they_were_made(report: Make) -> None:
    assert report("metres", "2026-03-05", "2026-03-05").used == 1
    for name in ("metres", "picks-per-hour", "wrong-scans", "wrong-pairs"):
        assert report(name, *OVER_BY_A_YEAR).used == 0
