"""How the columns of a table share the paper: words stay whole as long as there is a way."""

from dataclasses import replace

import pytest

from tests.unit.documents import contents
from tests.unit.documents.contents import language
from warehouse_desk.documents import pdf
from warehouse_desk.documents.measured import LANDSCAPE, Measured, lay_out
from warehouse_desk.documents.page import A4, TEXT, Page, TextMark, text_width
from warehouse_desk.documents.report import Heading, report
from warehouse_desk.documents.sheet import MARGIN, NARROW_GUTTER


def column(*cells: str, heading: str = "Head", is_number: bool = False) -> Measured:
    return Measured(heading, cells, is_number)


def test_a_few_columns_stand_on_the_usual_paper_in_the_usual_type() -> None:
    layout = lay_out([column("PEN", "MUG-BLUE"), column("99", "1", is_number=True)])

    assert (layout.paper, layout.style, len(layout.parts)) == (A4, TEXT, 1)


def test_the_columns_fill_the_paper() -> None:
    layout = lay_out([column("word " * times) for times in (1, 3, 9)])

    (part,) = layout.parts
    taken = sum(part.values()) + 2 * NARROW_GUTTER
    assert taken == pytest.approx(A4.width - 2 * MARGIN)
    assert part[0] < part[1] < part[2]


@pytest.mark.parametrize(
    ("columns", "paper", "size"), [(8, A4, 9), (12, LANDSCAPE, 9), (14, LANDSCAPE, 8)]
)
def test_more_columns_turn_the_paper_and_then_are_set_smaller(
    columns: int, paper: object, size: float
) -> None:
    layout = lay_out([column("RMA-00021")] * columns)

    assert (layout.paper, layout.style.size, len(layout.parts)) == (paper, size, 1)
    assert all(width >= text_width("RMA-00021", layout.style) for width in layout.parts[0].values())


def test_what_has_no_room_at_all_is_parted_and_each_part_begins_with_the_first_column() -> None:
    layout = lay_out([column("Verkaufsdatenauswertungen")] * 15)

    assert layout.paper == LANDSCAPE
    assert len(layout.parts) > 1
    assert [next(iter(part)) for part in layout.parts] == [0] * len(layout.parts)
    assert [at for part in layout.parts for at in list(part)[1:]] == list(range(1, 15))


def test_a_number_is_not_broken_at_its_blank_and_an_endless_word_is() -> None:
    (number,) = lay_out([column("1 234 567,89 £", is_number=True)] * 1).parts
    endless = column("x" * 400)

    assert number[0] >= text_width("1 234 567,89 £", TEXT)
    assert endless.least(TEXT) == 60
    assert lay_out([endless, endless]).paper == A4


def test_a_table_without_columns_is_none() -> None:
    assert lay_out([]).parts == ({},)


def test_a_parted_report_says_every_cell_and_the_first_column_on_each_page(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    printed: list[Page] = []
    monkeypatch.setattr(pdf, "render", lambda pages, **_: printed.extend(pages) or b"")
    heads = tuple(Heading(f"Zusammenfassungen{n:02}", is_number=n % 2 == 1) for n in range(15))
    row = tuple(f"Verkaufsdatenauswertungen{n:02}" for n in range(15))
    content = replace(contents.a_report(), headings=heads, rows=(row, row))

    report(content, language("en"))

    said = [
        [mark.line.words for mark in page.marks if isinstance(mark, TextMark)] for page in printed
    ]
    assert len(said) == 3
    for words in said:
        assert words.count(row[0]) == 2
    assert {word for words in said for word in words} >= {*row, *(one.words for one in heads)}
