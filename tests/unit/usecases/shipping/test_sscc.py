"""Numbers for parcels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.domain.shipping import check_digit, sscc
from warehouse_desk.scanning import gs1


def test_the_example_of_the_general_specifications_checks() -> None:
    assert check_digit("37610425002123456") == "9"


def test_the_reference_follows_the_prefix_and_goes_on_in_the_extension_digit() -> None:
    assert sscc("9521001", 1) == "095210010000000017"
    assert sscc("9521001", 10**9 - 1)[:-1] == "09521001999999999"
    assert sscc("9521001", 10**9)[:-1] == "19521001000000000"


def test_numbers_that_are_used_up_are_never_given_again() -> None:
    with pytest.raises(ValueError, match="used up"):
        sscc("9521001", 10**10)


@given(st.from_regex(r"\A[0-9]{7,10}\Z"), st.integers(0, 10**6 - 1))
def test_every_number_reads_as_an_sscc(prefix: str, reference: int) -> None:
    number = sscc(prefix, reference)

    assert gs1.is_sscc(number)
    assert check_digit(number[:-1]) == gs1.check_digit(number[:-1])
