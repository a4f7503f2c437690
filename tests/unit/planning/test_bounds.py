"""Proofs that goods do not go into a box: found where they should be, and never wrong."""

from array import array

from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse_desk.planning.boxing import Line
from warehouse_desk.planning.boxing.bounds import Bounds
from warehouse_desk.planning.boxing.goods import kinds, table

Room = tuple[int, int, int, int]


def room(l: int, w: int, h: int) -> Room:  # noqa: E741 - length, width, height
    return l, w, h, 999


def too_much(box: Room, lines: list[Line]) -> bool:
    found, counts = kinds(lines)
    return Bounds(table(found)).shapes_do_not_fit(box, array("q", counts))


def test_nine_cubes_do_not_fit_where_eight_leave_too_little() -> None:
    assert too_much(room(8, 8, 8), [Line("cube", 3, 3, 3, 1, qty=9)])
    assert not too_much(room(8, 8, 8), [Line("cube", 3, 3, 3, 1, qty=8)])
    assert not too_much(room(8, 8, 9), [Line("cube", 3, 3, 3, 1, qty=9)])


def test_very_many_kinds_are_looked_at_with_fewer_functions() -> None:
    lines = [Line(str(i), 3, 3, 3 + i, 1) for i in range(30)]

    assert too_much(room(32, 5, 32), [*lines, Line("more", 3, 3, 3, 1, qty=40)])
    assert not too_much(room(320, 320, 33), lines)


def test_sizes_of_a_kilometre_are_no_trouble() -> None:
    side = 1_000_000

    assert too_much(room(side, side, side), [Line("cube", side // 3 + 1, 9, 9, 1, qty=10**12)])
    assert not too_much(room(side, side, side), [Line("cube", side // 3, side, side, 1, qty=3)])


@st.composite
def cut_boxes(draw: st.DrawFn) -> tuple[Room, list[Line]]:
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
    return room(*sides), [Line(str(i), *piece, 1) for i, piece in enumerate(pieces)]


@settings(max_examples=100)
@given(cut_boxes())
def test_pieces_cut_from_a_box_are_never_proven_not_to_fit(cut: tuple[Room, list[Line]]) -> None:
    box, lines = cut
    found, counts = kinds(lines)
    bounds = Bounds(table(found))

    assert not bounds.cannot_hold(box, array("q", counts))
    assert not bounds.shapes_do_not_fit(box, array("q", counts))
