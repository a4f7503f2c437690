"""Proofs from rounded sizes: found where volumes do not tell, and never wrong."""

from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse_desk.planning.boxing import Box, Line
from warehouse_desk.planning.boxing.goods import kinds
from warehouse_desk.planning.boxing.shapes import shapes_do_not_fit


def inside(l: int, w: int, h: int) -> Box:  # noqa: E741 - length, width, height
    return Box("T", l, w, h, l, w, h, 0, 999, 0)


def test_nine_cubes_do_not_fit_where_eight_leave_too_little() -> None:
    found, counts = kinds([Line("cube", 3, 3, 3, 1, qty=9)])

    assert shapes_do_not_fit(inside(8, 8, 8), found, counts)
    assert not shapes_do_not_fit(inside(8, 8, 8), found, [8])
    assert not shapes_do_not_fit(inside(8, 8, 9), found, counts)


def test_very_many_kinds_are_not_looked_at() -> None:
    found, counts = kinds([Line(str(i), 3, 3, 3 + i, 1) for i in range(30)])

    assert not shapes_do_not_fit(inside(40, 3, 3), found, counts)


@st.composite
def cut_boxes(draw: st.DrawFn) -> tuple[Box, list[Line]]:
    """Cut a box into pieces again and again: they fit for certain."""
    sides = draw(st.tuples(*[st.integers(4, 20)] * 3))
    pieces = [sides]
    for _ in range(draw(st.integers(1, 7))):
        at = draw(st.integers(0, len(pieces) - 1))
        axis = draw(st.integers(0, 2))
        if pieces[at][axis] < 2:
            continue
        piece = pieces.pop(at)
        cut = draw(st.integers(1, piece[axis] - 1))
        halves = (cut, piece[axis] - cut)
        pieces += [(*piece[:axis], half, *piece[axis + 1 :]) for half in halves]
    return inside(*sides), [Line(str(i), *piece, 1) for i, piece in enumerate(pieces)]


@settings(deadline=None, max_examples=200)
@given(cut_boxes())
def test_pieces_cut_from_a_box_are_never_proven_not_to_fit(cut: tuple[Box, list[Line]]) -> None:
    box, lines = cut
    found, counts = kinds(lines)

    assert not shapes_do_not_fit(box, found, counts)
