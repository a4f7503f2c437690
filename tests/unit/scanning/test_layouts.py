import pytest

from warehouse_desk.scanning.layouts import LAYOUTS, SPACE, US, Layout

ASCII = [chr(code) for code in range(0x20, 0x7F)]


@pytest.mark.parametrize("sign", ASCII)
def test_every_ascii_sign_has_a_key_on_the_us_layout(sign: str) -> None:
    position, shift = US.keys(sign)

    assert US.sign(position, shift=shift) == sign


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("sign", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
def test_our_own_codes_can_be_sent_by_every_layout(layout: Layout, sign: str) -> None:
    position, shift = layout.keys(sign)

    assert layout.sign(position, shift=shift) == sign


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_a_layout_names_every_key_of_the_main_block(layout: Layout) -> None:
    assert len(layout.plain) == len(layout.shifted) == 48


@pytest.mark.parametrize(
    ("position", "digit"),
    [
        (82, "0"),
        (79, "1"),
        (80, "2"),
        (81, "3"),
        (75, "4"),
        (76, "5"),
        (77, "6"),
        (71, "7"),
        (73, "9"),
    ],
)
def test_the_keypad_means_digits(position: int, digit: str) -> None:
    assert US.sign(position) == digit
    assert US.sign(position, shift=True) == digit


def test_alt_gr_reaches_the_third_level() -> None:
    assert LAYOUTS["de"].sign(16, alt_gr=True) == "@"
    assert LAYOUTS["fr"].sign(12, alt_gr=True) == "]"
    assert US.sign(16, alt_gr=True) == ""


def test_keys_without_sign_make_none() -> None:
    assert US.sign(SPACE) == " "
    assert US.sign(63) == ""
