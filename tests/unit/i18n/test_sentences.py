"""An answer becomes the fullest sentence that its facts allow."""

import datetime as dt

import pytest

from warehouse_desk.i18n import Language, load
from warehouse_desk.i18n.sentences import fullest, places, sentence
from warehouse_desk.i18n.texts import MESSAGES


def english() -> Language:
    return load("en", dt.UTC)


def test_more_facts_make_a_fuller_sentence() -> None:
    facts: dict[str, object] = {"expected": "MUG-BLUE", "scanned": "MUG-RED", "orders": ()}

    bare = sentence(english(), "pick.wrong_item", facts)
    full = sentence(
        english(), "pick.wrong_item", facts | {"orders": ("7", "9"), "totes": ("TOTE-0003",)}
    )

    assert bare == "Not this one: MUG-RED. Wanted: MUG-BLUE."
    assert full == (
        "Not this one: MUG-RED. Wanted: MUG-BLUE. MUG-RED is for TOTE-0003 (order 7 and 9)."
    )


@pytest.mark.parametrize("nothing", ["", (), [], None])
def test_a_fact_without_contents_is_not_there(nothing: object) -> None:
    said = sentence(
        english(), "stock.serial_elsewhere", {"serial": "S1", "sku": "MUG", "place": nothing}
    )

    assert said == "Serial number S1 of MUG is not known here. Take another piece."


def test_round_0_is_no_round_but_0_pieces_are_a_number() -> None:
    no_round = sentence(english(), "pick.no_round", {"round": 0})
    none_left = sentence(
        english(), "stock.not_enough", {"sku": "MUG", "place": "A-1", "wanted": 2, "there": 0}
    )

    assert no_round == "No round is waiting. Nothing was changed."
    assert none_left == "Not enough of MUG in A-1: 2 wanted, 0 free."


def test_the_place_that_is_wanted_is_named_in_words() -> None:
    said = sentence(
        english(),
        "desk.not_expected",
        {"station": "pick", "expected": "SLOT", "scanned": "TOTE-0001", "kind": "tote"},
    )

    assert said == "Not now: TOTE-0001 (a tote). Wanted: a slot."


def test_a_code_that_is_wanted_stays_a_code() -> None:
    said = sentence(
        english(),
        "desk.not_expected",
        {"station": "pick", "expected": "A-01-03", "scanned": "MUG", "kind": "product"},
    )

    assert said == "Not now: MUG (an item). Wanted: A-01-03."


def test_a_place_beyond_the_stations_is_named_too() -> None:
    said = sentence(english(), "pick.wrong_drop", {"expected": "BENCH", "scanned": "A-01-03"})

    assert said == "Not here: A-01-03. Wanted: a packing bench."


def test_states_are_written_in_words() -> None:
    said = sentence(
        english(),
        "orders.wrong_state",
        {"order": "536532", "state": "shipped", "wanted": "open"},
    )

    assert said == "Order 536532 cannot go from “Shipped” to “Open”."


def test_a_name_without_words_is_left_out_of_the_sentence() -> None:
    said = sentence(english(), "store.not_there", {"what": "Setting", "key": "pack.weigh"})

    assert said == "Not known here: pack.weigh."


def test_a_more_exact_reason_is_said_in_place_of_the_general_one() -> None:
    cut = sentence(english(), "desk.unreadable", {"scanned": "TOTE-", "hint": "unreadable.cut"})
    unclear = sentence(english(), "desk.unreadable", {"scanned": "TOTE-", "hint": ""})

    assert cut == "Only a part of the code was read: TOTE-. Scan again."
    assert unclear == "Not readable: TOTE-. Scan again."


def test_pieces_that_are_compared_have_the_digits_of_the_language() -> None:
    said = sentence(
        load("fa", dt.UTC), "pick.too_many", {"sku": "22386", "missing": 2, "scanned": 5}
    )

    assert "\u2066۵\u2069" in said
    assert "\u206622386\u2069" in said


def test_numbers_of_rounds_are_never_grouped() -> None:
    said = sentence(english(), "orders.wrong_state", {"rounds": (1017, 1018)})

    assert said == "Already begun: round 1017 and 1018. It cannot be taken back."


def test_a_missing_fact_leaves_a_gap_and_the_sentence_is_said() -> None:
    said = sentence(english(), "pick.go_to_slot", {})

    assert said == "Go to … and scan the slot."


@pytest.mark.parametrize("code", ["ar", "en", "fa"])
def test_every_text_can_be_said(code: str) -> None:
    language = load(code, dt.UTC)

    for key in MESSAGES:
        facts: dict[str, object] = dict.fromkeys(places(key), "A-1")
        for n in (0, 1, 2, 3, 11, 100):
            said = language.say(key, **(facts | {"n": n} if "n" in facts else facts))
            assert said
            assert not set("{}") & set(said), (key, said)


def test_a_code_is_said_with_what_is_there_or_not_at_all() -> None:
    assert fullest("pick.no_round", ()) == "pick.no_round"
    assert fullest("pick.no_round", ("tote", "sku")) == "pick.no_round.tote"
    assert fullest("pick.go_to_slot", ()) is None
