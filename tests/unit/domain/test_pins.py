"""Which PINs are taken, and what guessing costs."""

import pytest

from warehouse_desk.domain.people import PinTries
from warehouse_desk.domain.pins import digits, is_locked, is_weak, wait_s


@pytest.mark.parametrize("pin", ["290174", "807152", "1029384756", "110275"])
def test_a_number_that_is_not_among_the_first_guesses_is_taken(pin: str) -> None:
    assert not is_weak(pin)


@pytest.mark.parametrize(
    "pin",
    ["", "12345", "1234567890123", "123456", "654321", "111111", "121212", "246802", "12345x"],
)
def test_what_is_short_long_or_easily_guessed_is_weak(pin: str) -> None:
    assert is_weak(pin)


def test_digits_of_any_script_are_the_same_pin() -> None:
    assert digits(" ۲۹۰۱۷۴ ") == digits("٢٩٠١٧٤") == "290174"
    assert digits("29-174") == "29-174"


def test_waits_begin_after_five_wrong_pins_and_grow_to_an_hour() -> None:
    waits = [wait_s(PinTries("ada", failed, failed)) for failed in range(10)]

    assert waits == [0, 0, 0, 0, 0, 60, 240, 960, 3_600, 3_600]


def test_ten_wrong_in_a_row_or_fifty_in_all_take_a_supervisor() -> None:
    assert not is_locked(PinTries("ada", 9, 49))
    assert is_locked(PinTries("ada", 10, 10))
    assert is_locked(PinTries("ada", 0, 50))
