"""Sizes as people and devices write them."""

import pytest

from warehouse_desk.domain.catalogue import Measures
from warehouse_desk.scanning.measures import measures_text, read_measures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("300 x 200 x 95 mm", Measures(300, 200, 95)),
        ("300x200x95", Measures(300, 200, 95)),
        ("30 × 20 × 9,5 cm, 1.842 kg", Measures(300, 200, 95, 1_842)),
        ("12*8*4 IN 3.5 lb", Measures(305, 203, 102, 1_588)),
        ("300x200x95 350 g", Measures(300, 200, 95, 350)),
        ("0 x 1 x 1 mm", Measures(0, 1, 1)),
    ],
)
def test_a_size_is_read_in_every_usual_form(text: str, measures: Measures) -> None:
    assert read_measures(text) == measures


@pytest.mark.parametrize(
    "text",
    ["300 x 200 mm", "300 x 200 x 95 m", "300 x 200 x 95 mm 3", "-1 x 2 x 3", "a x b x c", ""],
)
def test_anything_else_is_no_size(text: str) -> None:
    assert read_measures(text) is None


@pytest.mark.parametrize("measures", [Measures(1, 2, 3), Measures(300, 200, 95, 350)])
def test_what_is_written_is_read_again(measures: Measures) -> None:
    assert read_measures(measures_text(measures)) == measures
