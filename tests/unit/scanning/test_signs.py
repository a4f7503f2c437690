import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.scanning.signs import MAX_SIGNS, Hint, objection, shown


@given(
    st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=MAX_SIGNS)
)
def test_plain_signs_are_taken(text: str) -> None:
    assert objection(text) is None


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", Hint.EMPTY),
        ("A" * (MAX_SIGNS + 1), Hint.TOO_LONG),
        ("LOC-A\0", Hint.CUT),
        ("ABC\x1a", Hint.CONTROL_SIGNS),
        ("ABC\x7f", Hint.CONTROL_SIGNS),
        ("ABC\x85", Hint.CONTROL_SIGNS),
        ("ABC\0۱", Hint.CONTROL_SIGNS),
        ("ЦР۱", Hint.KEYBOARD_LAYOUT),
        ("٥٠١٢٣", Hint.KEYBOARD_LAYOUT),
        ("１２３", Hint.KEYBOARD_LAYOUT),
        ("A\u200bB", Hint.INVISIBLE_SIGNS),
        ("A\u202eB", Hint.INVISIBLE_SIGNS),
        ("A\u00a0B", Hint.INVISIBLE_SIGNS),
        ("Á".encode().decode() + "\u0301", Hint.INVISIBLE_SIGNS),
        (" ABC", Hint.INVISIBLE_SIGNS),
        ("ABC ", Hint.INVISIBLE_SIGNS),
        ("LOC-А-03-12", Hint.FOREIGN_SIGNS),
        ("LOC–A–03", Hint.FOREIGN_SIGNS),
        ("²", Hint.FOREIGN_SIGNS),
    ],
)
def test_other_signs_are_refused_with_the_reason(text: str, hint: Hint) -> None:
    assert objection(text) is hint


def test_a_space_and_a_group_separator_inside_are_signs_of_a_code() -> None:
    assert objection("AB 12") is None
    assert objection("10A\x1d21B") is None


def test_what_cannot_be_seen_is_written_out() -> None:
    assert shown("A\x1dB\u202eC D") == "A<1D>B<202E>C D"


@given(st.text(max_size=2_000))
def test_what_is_shown_is_short_and_has_no_control_or_direction_signs(text: str) -> None:
    visible = shown(text)

    assert len(visible) <= 80 * 8 + 1
    assert all(sign == " " or sign.isprintable() for sign in visible)
