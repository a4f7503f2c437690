"""Each setting that a scanner can have wrong is found by the sheet, and mended where it can be."""

from dataclasses import replace

import pytest

from tests.keys import card, keys
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.scanning.gs1 import is_gtin, read_elements
from warehouse_desk.scanning.layouts import DE, FR, GB, LAYOUTS, Layout
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.self_test import TEXTS, Card, Fault, Result, examine_keys, examine_scan
from warehouse_desk.scanning.signs import GS
from warehouse_desk.scanning.wedge import Key, Meaning, ScannerSetting, Wedge

TOLD = ScannerSetting(always_suffix=True)


def found(pressed: list[Key], setting: ScannerSetting = TOLD) -> Result:
    return examine_keys(pressed, setting)


@pytest.mark.parametrize("which", Card)
def test_a_scanner_set_right_has_no_faults(which: Card) -> None:
    result = found(keys(card(which)))

    assert (result.card, result.faults, result.changes) == (which, {}, {})


@pytest.mark.parametrize("layout", [GB, DE, FR])
def test_another_layout_is_recognised_and_can_be_taken_over(layout: Layout) -> None:
    pressed = keys("]C0" + TEXTS[Card.SIGNS], layout=layout)

    result = found(pressed)

    assert list(result.faults) == [Fault.LAYOUT]
    assert LAYOUTS[str(result.faults[Fault.LAYOUT]["layout"]).lower()] == layout
    assert mended(pressed, result).faults == {}


def mended(pressed: list[Key], result: Result) -> Result:
    """Look again with the settings that were proposed."""
    return found(pressed, replace(TOLD, **result.changes))


def test_a_scanner_that_turns_its_letters_under_caps_lock_can_be_followed() -> None:
    pressed = keys("]c0" + TEXTS[Card.SIGNS].swapcase(), caps_lock=True)

    result = found(pressed)

    assert result.faults == {Fault.CAPS_LOCK: {}}
    assert mended(pressed, result).faults == {}


@pytest.mark.parametrize("follows", [True, False])
def test_digits_tell_nothing_of_caps_lock(follows: bool) -> None:
    setting = replace(TOLD, follows_caps_lock=follows)

    assert found(keys(TEXTS[Card.EAN], caps_lock=True), setting).changes == {}


def test_a_scanner_that_is_followed_for_nothing_is_found() -> None:
    result = found(keys(card(Card.SIGNS), caps_lock=True), replace(TOLD, follows_caps_lock=True))

    assert result.changes == {"follows_caps_lock": False}


def test_letters_turned_without_caps_lock_are_the_scanners_own_fault() -> None:
    result = found(keys("]c0" + TEXTS[Card.SIGNS].swapcase()))

    assert (list(result.faults), result.changes) == ([Fault.CAPS_LOCK], {})


@pytest.mark.parametrize("change", [str.upper, str.lower])
def test_a_scanner_that_changes_all_letters_is_found(change: object) -> None:
    result = found(keys(change(card(Card.SIGNS))))  # type: ignore[operator]

    assert (result.card, list(result.faults)) == (Card.SIGNS, [Fault.CASE])


def test_a_missing_suffix_is_found() -> None:
    assert list(found(keys(card(Card.EAN), end=False)).faults) == [Fault.NO_SUFFIX]


def test_a_scanner_with_suffix_may_be_held_to_it_and_one_without_not() -> None:
    right = found(keys(card(Card.EAN)), ScannerSetting())
    bare = found(keys(card(Card.EAN), end=False))

    assert (right.faults, right.changes) == ({}, {"always_suffix": True})
    assert bare.changes == {"always_suffix": False}


def test_missing_identifiers_are_found() -> None:
    assert list(found(keys(TEXTS[Card.GS1_128])).faults) == [Fault.AIM_OFF]


def test_a_leading_separator_is_part_of_the_message() -> None:
    assert list(found(keys(GS + TEXTS[Card.GS1_128])).faults) == [Fault.AIM_OFF]


def test_a_prefix_can_be_taken_over() -> None:
    pressed = keys("~~" + card(Card.EAN))

    result = found(pressed)

    assert (list(result.faults), result.changes) == ([Fault.PREFIX], {"prefix": "~~"})
    assert mended(pressed, result).faults == {}


def test_a_prefix_that_is_not_sent_any_more_is_found() -> None:
    result = found(keys(card(Card.EAN)), replace(TOLD, prefix="~~"))

    assert result.changes == {"prefix": ""}


def test_signs_behind_the_code_are_found() -> None:
    assert list(found(keys(card(Card.EAN) + "++")).faults) == [Fault.TAIL]


def test_a_substitute_for_gs_can_be_taken_over() -> None:
    pressed = keys(card(Card.GS1_128, gs="|"))

    result = found(pressed)

    assert (list(result.faults), result.changes) == ([Fault.GS_REPLACED], {"separator": "|"})
    assert mended(pressed, result).faults == {}


@pytest.mark.parametrize("instead", ["", "X", "029"])
def test_a_gs_that_is_lost_is_the_scanners_fault(instead: str) -> None:
    result = found(keys(card(Card.GS1_MATRIX, gs=instead)))

    assert (result.card, list(result.faults), result.changes) == (
        Card.GS1_MATRIX, [Fault.GS_LOST], {},
    )  # fmt: skip


def test_a_gs_sent_as_a_function_key_is_lost() -> None:
    pressed = keys(card(Card.GS1_128))
    place = next(at for at, key in enumerate(pressed) if key.control)
    pressed[place] = replace(pressed[place], position=66, control=False)

    assert list(found(pressed).faults) == [Fault.GS_LOST]


def test_a_slow_scanner_is_given_more_time() -> None:
    pressed = keys(card(Card.EAN), every_ms=80)

    result = found(pressed)

    assert (result.faults, result.changes) == ({Fault.SLOW: {"ms": 80}}, {"gap_ms": 160})
    assert mended(pressed, result).faults == {}
    wedge = Wedge(replace(TOLD, **result.changes))
    assert [s.meaning for key in pressed for s in wedge.feed(key)] == [Meaning.SCANNED]


@pytest.mark.parametrize("which", [Card.EAN, Card.ITF])
def test_a_check_digit_that_is_not_sent_is_found(which: Card) -> None:
    result = found(keys(card(which)[:-1]))

    assert (result.card, list(result.faults)) == (which, [Fault.CHECK_DIGIT])


def test_a_code_that_breaks_off_is_found() -> None:
    result = found(keys(card(Card.SIGNS)[:20]))

    assert (result.card, list(result.faults)) == (Card.SIGNS, [Fault.CUT])


@pytest.mark.parametrize("text", ["TOTE-0001", "", "950"])
def test_another_code_is_none_of_the_sheet(text: str) -> None:
    result = found(keys(text))

    assert (result.card, list(result.faults)) == (None, [Fault.UNKNOWN])


def test_several_faults_are_told_at_once() -> None:
    pressed = keys("~" + TEXTS[Card.GS1_128].replace(GS, "#"), end=False, every_ms=60)

    result = found(pressed)

    assert set(result.faults) == {
        Fault.PREFIX, Fault.AIM_OFF, Fault.GS_REPLACED, Fault.NO_SUFFIX, Fault.SLOW,
    }  # fmt: skip


def test_a_serial_scanner_and_a_camera_are_looked_at_too() -> None:
    right = Scan(TEXTS[Card.GS1_MATRIX], Source.CAMERA, "]d2")
    serial = Scan("#" + card(Card.GS1_128, gs=""), Source.SERIAL)

    assert examine_scan(right).faults == {}
    assert list(examine_scan(serial).faults) == [Fault.GS_LOST, Fault.PREFIX]
    assert list(examine_scan(Scan("TOTE-1", Source.SERIAL)).faults) == [Fault.UNKNOWN]


def test_the_cards_are_good_codes() -> None:
    assert is_gtin(TEXTS[Card.EAN])
    assert is_gtin(TEXTS[Card.ITF])
    assert read_elements(TEXTS[Card.GS1_128]).serial == "BARS"
    assert read_elements(TEXTS[Card.GS1_MATRIX]).lot == "TESTB"


def test_every_card_and_fault_has_words() -> None:
    assert [one.value for one in (*Card, *Fault) if one.value not in MESSAGES] == []
