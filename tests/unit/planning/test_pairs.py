"""Every placement by pairs: what fits is placed, what is proven not to fit never fits."""

from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.unit.planning.test_exact import option
from warehouse_desk.planning.boxing import Line, Rotation, WhyNot, exact
from warehouse_desk.planning.boxing.bounds import Bounds
from warehouse_desk.planning.boxing.exact import Exact
from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.goods import kinds, table
from warehouse_desk.planning.boxing.pairs import FITS, NEVER, OPEN, PIECE, Pairs
from warehouse_desk.planning.stop import UNTIL_DONE

Sides = tuple[int, int, int]
ENOUGH = 10**7

#: They fill a box of 5 × 4 × 3, around a hole of 1 × 1 × 3 or so.
FIVE = [
    Line("a", 3, 2, 3, 1), Line("b", 2, 3, 3, 1), Line("c", 2, 1, 3, 1, qty=1),
    Line("d", 1, 2, 3, 1, qty=3),
]  # fmt: skip


def pairs(box: Sides, lines: list[Line]) -> Pairs:
    found, counts = kinds(lines)
    pieces = [kind for kind, count in enumerate(counts) for _ in range(count)]
    return Pairs(table(found), box, sorted(pieces, key=lambda kind: -found[kind].volume))


def placed(found: Pairs) -> list[tuple[Sides, Sides]]:
    """List the low and high corner of every piece."""
    numbers = found.placed()
    rows = [numbers[at + 1 : at + PIECE] for at in range(0, len(numbers), PIECE)]
    return [((x, y, z), (x + a, y + b, z + c)) for x, y, z, a, b, c in rows]


def test_a_puzzle_is_solved() -> None:
    found = pairs((5, 4, 3), FIVE)

    assert found.decide(ENOUGH) == FITS
    assert len(placed(found)) == 6


def test_what_has_room_by_volume_alone_is_proven_not_to_fit() -> None:
    bars = [Line(str(at), 3, 2, 2, 1) for at in range(3)]
    beams = [Line("beam", 6, 2, 2, 1, qty=3, rot=Rotation.UPRIGHT), Line("cube", 5, 5, 4, 1)]

    assert pairs((4, 4, 3), [*bars, Line("slab", 4, 1, 3, 1)]).decide(ENOUGH) == NEVER
    assert pairs((7, 7, 5), beams).decide(ENOUGH) == NEVER
    assert pairs((2, 2, 2), [Line("long", 3, 1, 1, 1)]).decide(ENOUGH) == NEVER


def test_work_that_is_used_up_leaves_it_open() -> None:
    assert pairs((5, 4, 3), FIVE).decide(0) == OPEN


@st.composite
def cut_boxes(draw: st.DrawFn) -> tuple[Sides, list[Line]]:
    """Cut a box, often a cube, into pieces again and again: they fit for certain."""
    length, other = draw(st.integers(4, 12)), draw(st.integers(4, 12))
    sides = draw(st.sampled_from([(length,) * 3, (length, other, other), (length, 9, other)]))
    pieces = [sides]
    for _ in range(draw(st.integers(1, 6))):
        at, axis = draw(st.integers(0, len(pieces) - 1)), draw(st.integers(0, 2))
        if pieces[at][axis] < 2:
            continue
        piece = pieces.pop(at)
        cut = draw(st.integers(1, piece[axis] - 1) | st.just(piece[axis] // 2))
        halves = (cut, piece[axis] - cut)
        pieces += [(*piece[:axis], half, *piece[axis + 1 :]) for half in halves]
    rotations = draw(st.lists(st.sampled_from(Rotation), min_size=7, max_size=7))
    return sides, [
        Line("", *piece, 1, rot=rot) for piece, rot in zip(pieces, rotations, strict=False)
    ]


@settings(max_examples=100)
@given(cut_boxes())
def test_pieces_cut_from_a_box_go_back_into_it(cut: tuple[Sides, list[Line]]) -> None:
    box, lines = cut
    found = pairs(box, lines)

    if found.decide(20_000) == OPEN:
        return

    corners = placed(found)
    assert all(
        0 <= a < b <= c for low, high in corners for a, b, c in zip(low, high, box, strict=True)
    )
    for (low, high), (other_low, other_high) in combinations(corners, 2):
        sides = zip(low, high, other_low, other_high, strict=True)
        assert any(b <= c or d <= a for a, b, c, d in sides)


@settings(max_examples=15)
@given(
    st.lists(
        st.builds(
            Line,
            sku=st.just(""),
            l=st.integers(2, 6),
            w=st.integers(2, 6),
            h=st.integers(2, 6),
            weight=st.just(1),
            qty=st.integers(1, 2),
            rot=st.sampled_from(Rotation),
        ),
        min_size=2,
        max_size=3,
    ),
    st.sampled_from([(7, 7, 7), (8, 6, 6), (9, 7, 5)]),
)
def test_the_solver_agrees(lines: list[Line], box: Sides) -> None:
    found, counts = kinds(lines)
    assume(not Bounds(table(found)).too_long((*box, 999)))
    one_way = Exact(found, 0, UNTIL_DONE.watch(), seed=0, work=9).decide(option(*box), counts)

    fits = pairs(box, lines).decide(ENOUGH)

    assert fits == (FITS if isinstance(one_way, Filling) else NEVER)


def by_pairs(lines: list[Line], box: Sides, work: float = 1.0) -> Filling | WhyNot | None:
    found, counts = kinds(lines)
    watch = UNTIL_DONE.watch()
    return Exact(found, 0, watch, seed=0, work=work).by_pairs(option(*box), counts)


def test_it_is_asked_for_few_pieces_and_while_there_is_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert isinstance(by_pairs(FIVE, (5, 4, 3)), Filling)
    assert by_pairs([Line("die", 3, 3, 3, 1, qty=2)], (5, 5, 5)) is WhyNot.EVERY_PLACEMENT
    assert by_pairs([Line("die", 1, 1, 1, 1, qty=exact.MOST_PIECES + 1)], (9, 9, 9)) is None
    assert by_pairs(FIVE, (5, 4, 3), work=0) is None
    monkeypatch.setattr(exact, "LOOKS", 0)
    assert by_pairs(FIVE, (5, 4, 3)) is None


def test_a_placement_that_breaks_a_rule_is_no_answer() -> None:
    glasses = [Line("glass", 2, 2, 1, 1, qty=2, rot=Rotation.NONE, fragile=True)]

    assert by_pairs(glasses, (2, 2, 2)) is None
