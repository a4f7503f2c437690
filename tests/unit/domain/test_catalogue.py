"""Products, and the codes that mean them."""

import pytest

from warehouse_desk.domain.catalogue import Cases, Packed, packed


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
