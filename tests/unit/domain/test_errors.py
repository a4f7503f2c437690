"""The two kinds of trouble carry their facts, and can be read in a log."""

import pickle

import pytest

from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why


def test_a_refusal_says_why_and_with_what() -> None:
    refusal = Refusal(Why.WRONG_SLOT, expected="A-01-01", scanned="A-01-02")

    assert refusal.facts == {"expected": "A-01-01", "scanned": "A-01-02"}
    assert str(refusal) == "pick.wrong_slot {'expected': 'A-01-01', 'scanned': 'A-01-02'}"
    assert str(Refusal(Why.NO_ROUND)) == "pick.no_round"


def test_a_trouble_outside_says_what_did_not_do_its_part() -> None:
    trouble = OutsideTrouble(Trouble.PRINTER_AWAY, printer="labels")

    assert trouble.facts == {"printer": "labels"}
    assert str(trouble) == "trouble.printer_away {'printer': 'labels'}"
    assert str(OutsideTrouble(Trouble.STORE_BUSY)) == "trouble.store_busy"


def test_no_two_answers_share_a_code() -> None:
    codes = [*(why.value for why in Why), *(trouble.value for trouble in Trouble)]

    assert len(codes) == len(set(codes))


@pytest.mark.parametrize(
    "told", [Refusal(Why.NOT_ENOUGH, sku="A", wanted=3), OutsideTrouble(Trouble.STORE_BUSY)]
)
def test_what_another_process_says_arrives_as_it_was(told: Refusal | OutsideTrouble) -> None:
    arrived = pickle.loads(pickle.dumps(told))  # noqa: S301 - our own

    assert (type(arrived), str(arrived), vars(arrived)) == (type(told), str(told), vars(told))
