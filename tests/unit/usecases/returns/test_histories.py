"""Random histories of returns: counts, dispositions, money and every rule of the store."""

from random import Random

from tests.return_histories import History, broken_rules
from tests.unit.usecases.returns.shipped import Returns


def test_whatever_happens_the_counts_and_the_money_are_right(returns: Returns) -> None:
    wrong = []
    for seed in range(12):
        history = History(returns, Random(seed))
        history.live()
        wrong += history.wrong()

    assert wrong == []
    assert broken_rules(returns.store) == []
