"""Products, and the codes that mean them."""

import pytest

from warehouse_desk.domain.catalogue import Cases, Measures, Packed, Rotation, packed


@pytest.mark.parametrize(
    ("pieces", "sizes", "expected"),
    [
        (15, (1, 6), Packed((Cases(2, 6),), 3)),
        (12, (6,), Packed((Cases(2, 6),), 0)),
        (31, (6, 24, 1, 6), Packed((Cases(1, 24), Cases(1, 6)), 1)),
    ],
)
def test_pieces_fill_the_largest_cases_first(
    pieces: int, sizes: tuple[int, ...], expected: Packed
) -> None:
    assert packed(pieces, sizes) == expected


@pytest.mark.parametrize("sizes", [(), (1,), (6, 12)])
def test_pieces_that_fill_no_case_are_just_pieces(sizes: tuple[int, ...]) -> None:
    assert packed(5, sizes) is None
    assert packed(0, sizes) is None


@pytest.mark.parametrize(
    ("rotation", "expected"),
    [
        (Rotation.ANY, Measures(95, 300, 200, 7)),
        (Rotation.UPRIGHT, Measures(95, 200, 300, 7)),
        (Rotation.NONE, Measures(95, 200, 300, 7)),
    ],
)
def test_sides_keep_their_names_and_what_stands_keeps_its_height(
    rotation: Rotation, expected: Measures
) -> None:
    known = Measures(100, 310, 190)

    assert Measures(200, 95, 300, 7).laid_like(known, rotation) == expected


@pytest.mark.parametrize(
    ("now", "is_far"),
    [
        (Measures(100, 100, 5, 100), False),
        (Measures(120, 100, 10, 120), False),
        (Measures(121, 100, 10, 100), True),
        (Measures(100, 100, 16, 100), True),
        (Measures(100, 100, 10, 121), True),
    ],
)
def test_far_is_more_than_a_fifth_and_more_than_a_little(now: Measures, is_far: bool) -> None:
    assert now.is_far_from(Measures(100, 100, 10, 100)) is is_far
