from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.scanning.look_alikes import look_alikes


def test_one_sign_or_all_of_a_kind_may_have_been_mistaken() -> None:
    others = list(look_alikes("O1-a"))

    assert others == ["O1-A", "o1-a", "01-a", "OI-a", "Ol-a", "O|-a"]


def test_all_letters_among_digits_may_be_digits() -> None:
    assert "5010" in look_alikes("SOIO")


@given(st.text(max_size=60))
def test_no_text_is_its_own_look_alike_and_none_comes_twice(text: str) -> None:
    others = list(look_alikes(text))

    assert len(others) <= 32
    assert text not in others
    assert len(others) == len(set(others))
