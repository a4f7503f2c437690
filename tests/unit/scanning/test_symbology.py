import pytest

from warehouse_desk.scanning.symbology import Symbology, identify


@pytest.mark.parametrize(
    ("text", "family", "body"),
    [
        ("]C1" + "0105012345678900", Symbology.GS1, "0105012345678900"),
        ("]d2" + "10A", Symbology.GS1, "10A"),
        ("]e0" + "10A", Symbology.GS1, "10A"),
        ("]E05012345678900", Symbology.EAN, "5012345678900"),
        ("]E3501234567890012345", Symbology.EAN, "5012345678900"),
        ("]I115012345678907", Symbology.ITF, "15012345678907"),
        ("]C0ABC", Symbology.PLAIN, "ABC"),
        ("ABC]C1", Symbology.UNTOLD, "ABC]C1"),
        ("]C", Symbology.UNTOLD, "]C"),
        ("]٣٣A", Symbology.UNTOLD, "]٣٣A"),
    ],
)
def test_an_identifier_in_front_is_taken_off(text: str, family: Symbology, body: str) -> None:
    assert identify(text) == (family, body)


def test_an_identifier_can_be_reported_apart() -> None:
    assert identify("10A", "]C1") == (Symbology.GS1, "10A")


def test_the_one_in_the_text_counts_when_both_are_there() -> None:
    assert identify("]C0A", "]C1") == (Symbology.PLAIN, "A")
