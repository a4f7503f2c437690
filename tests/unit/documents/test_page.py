"""Text and codes are placed on a page."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse_desk.documents import barcodes, pdf
from warehouse_desk.documents.barcodes import DOT
from warehouse_desk.documents.page import (
    A4,
    LABEL_4X6,
    TEXT,
    TITLE,
    Align,
    AreaMark,
    Box,
    CodeMark,
    Page,
    TextMark,
    text_height,
    text_width,
)

BOX = Box(10, 20, 60, 30)


def words(page: Page) -> list[TextMark]:
    return [mark for mark in page.marks if isinstance(mark, TextMark)]


@pytest.mark.parametrize(
    ("align", "mirrored", "left"),
    [
        (Align.START, False, 10),
        (Align.END, False, 70),
        (Align.START, True, A4.width - 10),
        (Align.END, True, A4.width - 70),
    ],
)
def test_lines_stand_at_the_side_where_reading_starts(
    align: Align, mirrored: bool, left: float
) -> None:
    page = Page(A4, mirrored=mirrored)

    page.text(BOX, "Tea", TEXT, align)

    mark = words(page)[0]
    at_right = (align is Align.END) != mirrored
    assert mark.left + (mark.width if at_right else 0) == pytest.approx(left)


def test_a_centred_line_has_equal_margins() -> None:
    page = Page(A4, mirrored=True)

    page.text(BOX, "Tea", TEXT, Align.CENTER)

    mark = words(page)[0]
    assert mark.left + mark.width / 2 == pytest.approx(A4.width - 40)


def test_a_mirrored_page_mirrors_boxes_and_not_what_stands_in_them() -> None:
    page = Page(A4, mirrored=True)

    page.area(BOX)
    page.bars(BOX, barcodes.code_128("A-01"), 2)

    area, code = page.marks
    assert isinstance(area, AreaMark)
    assert isinstance(code, CodeMark)
    assert area.left == A4.width - 70
    assert code.left + code.width == pytest.approx(A4.width - 10, abs=DOT)
    assert code.rows == (barcodes.code_128("A-01").modules,)


def test_bars_begin_on_a_whole_dot() -> None:
    page = Page(LABEL_4X6, mirrored=False)

    page.bars(Box(3.1416, 0, 60, 20), barcodes.code_128("A-01"), 3, Align.CENTER)

    code = page.marks[0]
    assert isinstance(code, CodeMark)
    assert code.left / DOT == pytest.approx(round(code.left / DOT))
    assert code.module == 3 * DOT


def test_a_text_shrinks_before_it_wraps() -> None:
    page = Page(A4, mirrored=False)
    narrow = Box(10, 10, text_width("Jumbo bag red", TITLE) * 0.8, 40)

    page.fitted(narrow, "Jumbo bag red", TITLE, floor=12)

    assert len(words(page)) == 1
    assert 12 <= words(page)[0].style.size < TITLE.size


def test_a_text_at_its_floor_wraps_and_may_be_large_again() -> None:
    page = Page(A4, mirrored=False)
    narrow = Box(10, 10, text_width("Jumbo bag", TITLE) * 1.01, 60)

    page.fitted(narrow, "Jumbo bag red", TITLE, floor=16)

    assert len(words(page)) == 2
    assert words(page)[0].style.size == TITLE.size


def test_lines_of_an_address_share_one_size() -> None:
    page = Page(A4, mirrored=False)

    page.lines(Box(10, 10, 30, 40), ["London", "A rather long street name 12"], TITLE, floor=8)

    assert len({mark.style.size for mark in words(page)}) == 1


def test_control_signs_never_reach_the_paper() -> None:
    page = Page(A4, mirrored=False)

    page.text(BOX, "a\u202eb\x1b\nc", TEXT)

    assert words(page)[0].line.words == "ab c"


@given(st.text(max_size=400), st.floats(5, 80), st.floats(3, 40))
def test_a_fitted_text_is_wholly_inside_its_box(text: str, width: float, height: float) -> None:
    page = Page(A4, mirrored=False)

    used = page.fitted(Box(10, 10, width, height), text, TITLE, floor=9)

    assert used <= height + 1e-6
    for mark in words(page):
        assert mark.top + mark.height <= 10 + height + 1e-6


def test_height_counts_the_lines() -> None:
    assert text_height("a b", 200, TEXT) == pytest.approx(TEXT.line_height)
    assert text_height("a b", text_width("a", TEXT) * 1.1, TEXT) == pytest.approx(
        2 * TEXT.line_height
    )


def test_even_an_endless_text_is_not_cut() -> None:
    page = Page(A4, mirrored=False)

    page.fitted(Box(10, 10, 20, 5), "endless " * 400, TITLE, floor=9)

    assert "".join(mark.line.words for mark in words(page)).count("endless") == 400
    assert all(mark.top + mark.height <= 15 + 1e-6 for mark in words(page))


@settings(max_examples=60)
@given(st.text(st.characters(), max_size=80))
def test_any_outside_text_can_be_printed(text: str) -> None:
    page = Page(A4, mirrored=True)

    page.fitted(Box(10, 10, 40, 20), text + " \u0645\u064f\ud800", TITLE, floor=9)

    assert pdf.render([page], title=text + "\ud800").startswith(b"%PDF-")
