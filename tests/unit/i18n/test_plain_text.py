"""Outside text inside our sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.i18n import (
    has_right_to_left,
    isolate_code,
    isolate_phrase,
    plain,
    runs_right_to_left,
)

ISOLATES = "\u2066\u2067\u2068\u2069"


def depth_stays_closed(text: str) -> bool:
    depth = 0
    for sign in text:
        if sign in ISOLATES:
            depth += -1 if sign == "\u2069" else 1
        if depth < 0:
            return False
    return depth == 0


@given(
    st.text(alphabet=st.one_of(st.characters(), st.sampled_from(ISOLATES + "\u202a\u202e\u200f")))
)
def test_plain_text_never_steers_what_stands_around_it(text: str) -> None:
    cleaned = plain(text)

    assert depth_stays_closed(cleaned)
    assert not set(cleaned) & set("\x00\x1b\n\r\t\u2028\u202a\u202b\u202c\u202d\u202e\ufeff")


def test_joiners_stay_because_persian_spelling_needs_them() -> None:
    assert plain("علی\u200cزاده") == "علی\u200cزاده"


def test_closed_isolates_stay_so_that_a_sentence_can_be_a_fact() -> None:
    assert plain("\u2066A-01\u2069") == "\u2066A-01\u2069"


def test_isolates_that_would_leak_are_dropped() -> None:
    assert plain("\u2067A-01") == "A-01"
    assert plain("\u2069A-01\u2066") == "A-01"


def test_line_ends_become_blanks() -> None:
    assert plain("one\r\ntwo\tthree") == "one two three"


def test_a_code_is_isolated_left_to_right() -> None:
    assert isolate_code("A-01") == "\u2066A-01\u2069"


def test_a_phrase_is_isolated_in_its_own_direction() -> None:
    assert isolate_phrase("mug") == "\u2066mug\u2069"
    assert isolate_phrase("ליוואן") == "\u2067ליוואן\u2069"


def test_a_phrase_of_parts_alone_runs_as_the_first_of_them() -> None:
    size, weight = isolate_phrase("۲۷ میلی‌متر"), isolate_phrase("۲۴ گرم")
    assert isolate_phrase(f"{size}، {weight}") == f"\u2067{size}، {weight}\u2069"
    code = isolate_code("A-01")
    assert isolate_phrase(f"{code}, {weight}") == f"\u2066{code}, {weight}\u2069"
    assert isolate_phrase(f"{size} and {code}") == f"\u2066{size} and {code}\u2069"


@pytest.mark.parametrize(
    ("text", "right_to_left"),
    [
        ("Tea", False),
        ("چای", True),
        ("12 רחוב", True),
        ("12-34", False),
        ("\u2067שלום\u2069 tea", False),
        ("\u2066tea\u2069 שלום", True),
        ("\u2069שלום", True),
        ("", False),
    ],
)
def test_the_first_letter_outside_isolates_gives_the_direction(
    text: str, right_to_left: bool
) -> None:
    assert runs_right_to_left(text) is right_to_left


def test_a_single_right_to_left_sign_is_noticed() -> None:
    assert has_right_to_left("mug א")
    assert not has_right_to_left("mug é Ж 1")
