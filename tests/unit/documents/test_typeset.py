"""Lines are set and broken."""

from unicodedata import combining

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.documents.contents import LONG
from warehouse_desk.documents.fonts import has
from warehouse_desk.documents.typeset import Line, carry_isolates, measure, set_line, wrap

SCRIPTS = st.one_of(
    st.characters(min_codepoint=32, max_codepoint=0x17F),
    st.characters(min_codepoint=0x400, max_codepoint=0x45F),
    st.characters(min_codepoint=0x5D0, max_codepoint=0x5EA),
    st.characters(min_codepoint=0x620, max_codepoint=0x669),
    st.sampled_from(" ()-/\u200c\u0301\u064b\u05b8"),
)


def fonts(line: Line) -> list[str]:
    return [run.font.removeprefix("NotoSans").split("-")[0] for run in line.runs]


def letters(words: str) -> int:
    """Count what cannot be cut: letters with their accents and joiners."""
    return sum(not combining(sign) and sign != "\u200c" for sign in words)


def test_each_stretch_takes_the_font_that_has_its_signs() -> None:
    line = set_line("Ada דנה نرگس", bold=False, right_to_left=False)

    assert fonts(line)[0] == ""
    assert set(fonts(line)) == {"", "Arabic", "Hebrew"}


def test_a_minus_is_seen_and_stays_before_its_number_in_every_direction() -> None:
    for right_to_left, words in ((False, "a −5"), (True, "ب \u200e−۵")):
        line = set_line(words, bold=False, right_to_left=right_to_left)

        drawn = "".join(run.glyphs for run in line.runs)
        assert all(has(run.font, sign) for run in line.runs for sign in run.glyphs if sign == "–")
        assert drawn.index("–") == next(at for at, sign in enumerate(drawn) if sign in "5۵") - 1
        assert line.words == words


def test_bold_words_take_bold_fonts() -> None:
    line = set_line("Ada نرگس", bold=True, right_to_left=False)

    assert all(run.font.endswith("-Bold") for run in line.runs)


def test_arabic_letters_join_into_other_forms() -> None:
    apart = set_line("ب", bold=False, right_to_left=True).runs[0].glyphs
    joined = set_line("ببب", bold=False, right_to_left=True).runs[0].glyphs

    assert len(joined) >= 3
    assert apart not in joined


def test_a_name_is_not_turned_into_a_vowelled_ligature() -> None:
    letters = set_line("محمد", bold=False, right_to_left=True)

    assert len(letters.runs[0].glyphs) == 4


def test_the_persian_half_space_parts_letters_without_a_gap() -> None:
    with_half_space = measure("می\u200cروم", bold=False)
    with_space = measure("می روم", bold=False)

    assert with_half_space < with_space
    assert set_line("می\u200cروم", bold=False, right_to_left=True) != set_line(
        "میروم", bold=False, right_to_left=True
    )


def test_a_code_in_a_right_to_left_line_stays_as_it_is() -> None:
    line = set_line("إلى \u2066A-01-03\u2069 أولًا", bold=False, right_to_left=True)

    assert "A-01-03" in [run.glyphs for run in line.runs]


def test_an_isolate_that_is_broken_goes_on_in_the_next_line() -> None:
    lines = carry_isolates(["אל \u2066RED BAG", "3×5\u2069 עכשיו"])

    assert lines == ["אל \u2066RED BAG\u2069", "\u20663×5\u2069 עכשיו"]


def test_a_closed_isolate_is_not_carried() -> None:
    assert carry_isolates(["\u2066a\u2069 b", "c\u2069"]) == ["\u2066a\u2069 b", "c\u2069"]


def test_words_go_to_the_next_line_whole() -> None:
    lines = wrap("alpha beta gamma", measure("alpha beta ", bold=False), bold=False)

    assert [line.words for line in lines] == ["alpha beta", "gamma"]


def test_a_word_wider_than_the_line_breaks_after_a_hyphen() -> None:
    lines = wrap("RETURNS-BENCH-01", measure("RETURNS-BENC", bold=False), bold=False)

    assert [line.words for line in lines] == ["RETURNS-", "BENCH-01"]


def test_a_long_word_after_others_begins_on_its_own_line() -> None:
    room = measure("wwww", bold=False)

    assert [line.words for line in wrap("a wwwwwwww", room, bold=False)] == ["a", "wwww", "wwww"]


def test_a_letter_is_never_parted_from_its_accents() -> None:
    room = measure("e\u0301", bold=False) * 1.5

    lines = wrap("e\u0301" * 4, room, bold=False)

    assert [line.words for line in lines] == ["e\u0301"] * 4


def test_a_letter_wider_than_the_line_stands_alone() -> None:
    assert [line.words for line in wrap("wéw", 0.1, bold=False)] == ["w", "é", "w"]


def test_no_text_is_one_empty_line() -> None:
    assert [line.words for line in wrap("", 10, bold=False)] == [""]


@given(st.text(SCRIPTS, max_size=60), st.floats(0.5, 30))
def test_no_sign_is_lost_and_no_line_is_too_wide(text: str, room: float) -> None:
    lines = wrap(text, room, bold=False)

    kept = "".join(line.words for line in lines).replace(" ", "")
    assert kept == "".join(text.split())
    assert all(line.width <= room + 1e-6 or letters(line.words) == 1 for line in lines)


def test_every_language_wraps_within_its_room() -> None:
    for words in LONG.values():
        lines = wrap(words * 3, 14, bold=True)

        assert len(lines) > 3
        assert all(line.width <= 14 for line in lines)
