"""Whether two judgements agree beyond chance."""

import statistics
from random import Random

import pytest

from tests.factories import an_act
from tests.unit.usecases.reports.facts import figures, table
from tests.unit.usecases.returns.shipped import Returns, setup
from tests.warehouse import EVA, SAM, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.returns import SecondLook
from warehouse_desk.usecases.reports.agreement import kappa
from warehouse_desk.usecases.reports.catalogue import make_report
from warehouse_desk.usecases.reports.period import ALWAYS, read_period
from warehouse_desk.usecases.returns.second_looks import (
    SAMPLE_PERCENT,
    is_sampled,
    look_again,
    second_looks_due,
)
from warehouse_desk.usecases.set_up import furnish

SOUND = (("broken", "no"), ("packaging", "intact"))


def test_agreement_beyond_chance_is_as_the_textbook_has_it() -> None:
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15

    found = kappa(pairs)

    assert (found.value, found.agreed, found.pairs) == (4_000, 35, 50)
    assert found.low is not None
    assert found.high is not None
    assert found.low < 4_000 < found.high


@pytest.mark.parametrize("pairs", [[], [("A", "A")], [("A", "A")] * 30])
def test_nothing_is_said_where_chance_explains_all(pairs: list[tuple[str, str]]) -> None:
    assert kappa(pairs).value is None


def test_the_bounds_hold_the_true_agreement_as_often_as_they_say() -> None:
    random, inside = Random(5), 0
    truth = 0.6

    for _ in range(200):
        pairs = []
        for _ in range(200):
            first = random.choice("AB")
            other = first if random.random() < truth else random.choice("AB")
            pairs.append((first, other))
        found = kappa(pairs)
        assert found.low is not None
        assert found.high is not None
        inside += found.low <= truth * 10_000 <= found.high

    assert 180 <= inside <= 200


def test_perfect_agreement_and_perfect_contradiction_are_the_ends() -> None:
    alike = kappa([("A", "A"), ("B", "B")] * 20)
    apart = kappa([("A", "B"), ("B", "A")] * 20)

    assert (alike.value, alike.high) == (10_000, 10_000)
    assert (apart.value, apart.low) == (-10_000, -10_000)


def test_the_sample_is_as_large_as_it_was_set() -> None:
    drawn = [is_sampled(f"U-{number:07d}", 10) for number in range(5_000)]

    assert 0.085 < statistics.mean(drawn) < 0.115
    assert not any(is_sampled(f"U-{number}", 0) for number in range(100))
    assert all(is_sampled(f"U-{number}", 100) for number in range(100))


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    found = setup(warehouse)
    furnish(found.store, an_act(), [Setting(SAMPLE_PERCENT.name, "100")], name="sample")
    return found


def person(returns: Returns, badge: str) -> str:
    found = returns.desk("inspect", badge).person
    assert found
    return found.person


def judged(returns: Returns, count: int = 2) -> list[str]:
    plates = returns.received(quantity=count)
    desk = returns.desk("inspect")
    for plate in plates:
        for code in (plate, "CMD-3", "CMD-2", "CMD-OK", "LOC-RESTOCK-1"):
            assert desk.scan(code).is_good
    return plates


def test_somebody_else_looks_again_and_sees_nothing_of_the_first_look(returns: Returns) -> None:
    plates = judged(returns)
    eva, sam = person(returns, EVA), person(returns, SAM)

    with returns.store.look() as reading:
        own, others = second_looks_due(reading, eva), second_looks_due(reading, sam)
    look = look_again(returns.store, an_act(person=sam), plate=plates[0], answers=SOUND)

    assert own == []
    assert [one.plate for one in others] == plates
    assert [one.key for one in others[0].form.questions] == ["broken", "packaging"]
    assert (look.grade, look.person) == ("A", sam)
    with returns.store.look() as reading:
        assert [one.plate for one in second_looks_due(reading, sam)] == plates[1:]


def test_nobody_judges_twice_and_nothing_is_left_open(returns: Returns) -> None:
    (plate,) = judged(returns, 1)
    (waiting,) = returns.received()
    sam = person(returns, SAM)

    def refused(whose: str, which: str, answers: tuple[tuple[str, str], ...]) -> Why:
        with pytest.raises(Refusal) as found:
            look_again(returns.store, an_act(person=whose), plate=which, answers=answers)
        return found.value.why

    assert refused(person(returns, EVA), plate, SOUND) is Why.OWN_JUDGEMENT
    assert refused(sam, plate, SOUND[:1]) is Why.QUESTIONS_OPEN
    assert refused(sam, waiting, SOUND) is Why.NO_SECOND_LOOK
    look_again(returns.store, an_act(person=sam), plate=plate, answers=(("broken", "broken"),))
    assert refused(sam, plate, SOUND) is Why.NO_SECOND_LOOK


def test_the_report_compares_by_clerk_question_kind_and_month(returns: Returns) -> None:
    plates = judged(returns, 2)
    sam = person(returns, SAM)
    look_again(returns.store, an_act(person=sam), plate=plates[0], answers=SOUND)
    look_again(
        returns.store, an_act(person=sam), plate=plates[1],
        answers=(("broken", "no"), ("packaging", "opened")),
    )  # fmt: skip
    furnish(
        returns.store, an_act(),
        [SecondLook(0, plates[0], "gone", returns.warehouse.clock.now)], name="begun",
    )  # fmt: skip

    with returns.store.look() as reading:
        made = make_report(reading, "grading-agreement", ALWAYS)
        later = make_report(reading, "grading-agreement", read_period("2027-01-01", None))
        before = make_report(reading, "grading-agreement", read_period(None, "2020-01-01"))

    assert figures(made)["judged_twice"] == 2
    assert figures(made)["agreed_bp"] == 5_000
    rows = table(made, "part", "of", "judged_twice", "agreed_bp", "enough")
    assert ("clerk", "Eva", 2, 5_000, False) in rows
    assert ("question", "broken", 2, 10_000, False) in rows
    assert ("question", "packaging", 2, 5_000, False) in rows
    assert {row[0] for row in rows} == {"clerk", "category", "month", "question"}
    assert later.rows == before.rows == ()
