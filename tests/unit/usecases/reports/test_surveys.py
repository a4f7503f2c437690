"""What customers say of a return that is over, and how it is counted."""

from datetime import timedelta

import pytest

from tests.factories import an_act
from tests.unit.usecases.reports.facts import figures, left_out, table
from tests.unit.usecases.returns.shipped import Returns, setup
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.returns import ReturnReason
from warehouse_desk.usecases.reports.catalogue import make_report
from warehouse_desk.usecases.reports.period import ALWAYS, read_period
from warehouse_desk.usecases.returns.surveys import answer_survey


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    return setup(warehouse)


def over(returns: Returns, reason: ReturnReason = ReturnReason.OTHER) -> str:
    """A return that was received, judged and put away."""
    rma = returns.announced(reason=reason)
    receive = returns.desk("receive")
    assert receive.scan(rma).is_good
    plate = receive.scan("MUG-BLUE").step.last[0]
    assert receive.scan("CMD-DONE").is_good
    inspect = returns.desk("inspect")
    for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert inspect.scan(code).is_good
    return rma


def test_only_a_return_that_is_over_is_answered_and_only_once(returns: Returns) -> None:
    open_, done = returns.announced(), over(returns)
    answer_survey(returns.store, an_act(), rma=done, score=4)

    refused = []
    for rma, score in ((open_, 5), (done, 5), (over(returns), 6)):
        with pytest.raises(Refusal) as refusal:
            answer_survey(returns.store, an_act(), rma=rma, score=score)
        refused.append(refusal.value.why)

    assert refused == [Why.NO_SURVEY] * 3


def test_who_is_content_is_counted_between_bounds_in_three_ways(returns: Returns) -> None:
    for score, reason in ((5, "damaged"), (4, "damaged"), (1, "other")):
        rma = over(returns, ReturnReason(reason))
        answer_survey(returns.store, an_act(), rma=rma, score=score, comment="too slow")
    over(returns)
    returns.announced()

    with returns.store.look() as reading:
        made = make_report(reading, "satisfaction", ALWAYS)
        then = reading.now + timedelta(days=400)
        later = f"{then:%Y-%m-%d}"
        nothing = make_report(reading, "satisfaction", read_period(later, later))

    assert figures(made) == {
        "content_bp": 6667, "score_hundredths": 333, "answers": 3, "answered_bp": 7500,
    }  # fmt: skip
    assert left_out(made) == {"not_answered": 1}
    rows = table(made, "month", "remedy", "reason", "answers", "content_bp", "enough")
    assert [row[3:] for row in rows if row[0] or row[1]] == [(3, 6667, False)] * 2
    assert [row[2:5] for row in rows if row[2]] == [("other", 1, 0), ("damaged", 2, 10_000)]
    low, high = table(made, "at_least_bp", "at_most_bp")[0]
    assert 0 < low < 6667 < high < 10_000
    assert (figures(nothing)["content_bp"], nothing.rows) == (None, ())
