"""Answers about boxes, and which of them an order is packed by."""

from dataclasses import replace

import pytest

from tests.unit.usecases.packing.bench import Bench
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.packing import shelf
from warehouse_desk.usecases.packing.ahead import changed_since, coming, coming_question
from warehouse_desk.usecases.packing.box_question import BoxPlan, BoxQuestion, box_question
from warehouse_desk.usecases.packing.orders import open_order
from warehouse_desk.usecases.packing.shelf import Shelf

OTHER = BoxPlan(also_fits=("L",))


def asked(bench: Bench, order_ref: str) -> BoxQuestion | None:
    with bench.store.look() as reading:
        return coming_question(reading, order_ref)


@pytest.fixture
def question(bench: Bench) -> BoxQuestion:
    found = asked(bench, "1001")
    assert found is not None
    return found


def test_an_answer_laid_down_ahead_is_given(question: BoxQuestion) -> None:
    kept = Shelf()
    before = kept.has(question)
    kept.lay(question, OTHER)

    assert (before, kept.has(question)) == (False, True)
    assert kept.ask("1001", question) == OTHER


def test_the_first_answer_given_for_an_order_stands_for_it_alone(question: BoxQuestion) -> None:
    kept = Shelf()

    first = kept.ask("1001", question)
    kept.lay(question, OTHER)

    assert kept.ask("1001", question) == first != OTHER
    assert kept.ask("1002", question) == OTHER


def test_the_answer_nobody_asked_for_the_longest_time_is_let_go(question: BoxQuestion) -> None:
    kept = Shelf(most=2)
    first, second, third = (
        replace(question, goods=question.goods[:1] * times) for times in (1, 2, 3)
    )
    kept.lay(first, OTHER)
    kept.lay(second, OTHER)
    kept.ask("1001", first)
    kept.lay(third, OTHER)

    assert [kept.has(one) for one in (first, second, third)] == [True, False, True]


def test_while_a_packer_waits_a_large_order_is_tried_less(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int | None] = []

    def note(_question: BoxQuestion, stopping: Stopping) -> BoxPlan:
        tries.append(stopping.steps)
        return OTHER

    monkeypatch.setattr(shelf, "answer", note)
    with bench.store.look() as reading:
        for pieces in (1, 26):
            asked_now = box_question(reading, "1001", {"MUG-BLUE": pieces})
            assert asked_now is not None
            Shelf().ask("1001", asked_now)

    assert tries == [20, 3]


def test_the_bench_asks_what_was_planned_while_the_order_was_picked(
    bench: Bench, question: BoxQuestion
) -> None:
    bench.put(replace(bench.get(Order, "1001"), state=OrderState.RELEASED))
    bench.put(replace(bench.get(OrderLine, "1001", 1), picked=0))

    while_it_is_picked = asked(bench, "1001")

    assert while_it_is_picked == question


def test_a_short_changes_the_question(bench: Bench, question: BoxQuestion) -> None:
    bench.put(replace(bench.get(OrderLine, "1001", 1), picked=1, short=1))

    assert asked(bench, "1001") != question


def test_an_order_that_is_gone_or_holds_nothing_asks_nothing(bench: Bench) -> None:
    bench.put(replace(bench.get(Order, "1001"), state=OrderState.PACKED))
    with bench.store.look() as reading:
        nothing = box_question(reading, "1001", {"MUG-BLUE": 0})

    assert (asked(bench, "1001"), nothing) == (None, None)


def test_picked_orders_come_before_released_ones(bench: Bench) -> None:
    bench.put(replace(bench.get(Order, "1006"), state=OrderState.RELEASED))

    with bench.store.look() as reading:
        found = coming(reading)

    assert found == ["1001", "1002", "1003", "1004", "1005", "1006"]


def test_the_trail_tells_which_orders_changed(bench: Bench) -> None:
    with bench.store.look() as reading:
        seen = reading.ask.latest()
    open_order(bench.store, bench.act(), order_ref="1002")
    bench.put(replace(bench.get(OrderLine, "1004", 1), picked=1))
    bench.put(replace(bench.get(Order, "1001"), expedited=True))

    with bench.store.look() as reading:
        changed = changed_since(reading, seen)
        too_many = changed_since(reading, seen - 1_000)

    assert (changed, too_many) == (["1001", "1004"], None)


def test_other_boxes_may_change_all_orders(bench: Bench) -> None:
    with bench.store.look() as reading:
        seen = reading.ask.latest()
    bench.put(replace(bench.get(BoxType, "L"), cost_cents=1))

    with bench.store.look() as reading:
        assert changed_since(reading, seen) is None
