"""Which boxes to stock: small histories whose best sets can be seen."""

import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.planning.box_sets import (
    BoxSet,
    BoxSetProblem,
    BoxSets,
    Offer,
    PastOrder,
    box_sets,
)
from warehouse_desk.planning.box_sets.choose import UNSENT, Prices, choose, exchange, total
from warehouse_desk.planning.box_sets.held_back import parts
from warehouse_desk.planning.box_sets.parcels import Group
from warehouse_desk.planning.box_sets.pricing import parcel_cost
from warehouse_desk.planning.box_sets.problem import Cost, HeldBack
from warehouse_desk.planning.box_sets.prove import prove
from warehouse_desk.planning.box_sets.search import cheapest
from warehouse_desk.planning.box_sets.sizes import Cartons
from warehouse_desk.planning.boxing import Box, Line, Service
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping

DAY = 86_400
POST = Offer(Service("post", ((1_000, 300), (5_000, 500), (20_000, 900))), 1_000)
FEW = Stopping(steps=50)


def a_box(name: str, side: int, cost: int, *, payload: int = 15_000) -> Box:
    return Box(name, *(side,) * 3, *(side + 10,) * 3, 100, payload, cost)


SMALL, LARGE = a_box("S", 100, 20), a_box("L", 300, 100)


def an_order(
    ref: str, side: int, qty: int = 1, *, at: int = 0, offer: Offer = POST, void_cents: int = 0
) -> PastOrder:
    return PastOrder(ref, at, (Line("A", side, side, side, 200, qty),), (offer,), void_cents)


def cubes(side: int, many: int) -> tuple[PastOrder, ...]:
    """One order a day, of one cube each."""
    return tuple(an_order(f"{side}-{at}", side, at=at * DAY) for at in range(many))


def a_history() -> tuple[PastOrder, ...]:
    return cubes(150, 8) + cubes(290, 4)


def found(problem: BoxSetProblem, stopping: Stopping = FEW) -> BoxSets:
    return box_sets(problem, stopping).plan


def names(one: BoxSet) -> list[str]:
    return [box.id for box in one.boxes]


def test_a_size_between_is_bought_for_goods_between() -> None:
    middle = a_box("M", 155, 40)

    plan = found(BoxSetProblem(a_history(), (SMALL, LARGE), (middle,), counts=(2,)))

    assert names(plan.proposals[0]) == ["M", "L"]
    assert plan.proposals[0].uses == (8, 4)
    assert plan.today.cost == Cost(12, 1_200, 0, 12 * 300, plan.today.cost.void)
    assert plan.proposals[0].cost.box_cents == 8 * 40 + 4 * 100
    assert plan.proposals[0].proven


def test_free_sizes_are_no_dearer_than_todays_boxes() -> None:
    heard: list[Result[BoxSets]] = []
    problem = BoxSetProblem(a_history(), (SMALL, LARGE), counts=(2, 3))

    last = box_sets(problem, FEW, better=heard.append)

    assert last.cost <= heard[0].cost <= last.plan.today.cost.cents
    assert len(heard) > 1
    assert last.plan.sizes > heard[0].plan.sizes
    assert last.bound == last.cost
    assert last.proven


def test_the_same_history_has_the_same_answer() -> None:
    problem = BoxSetProblem(a_history(), (SMALL, LARGE), counts=(2,))

    first, again = box_sets(problem, FEW), box_sets(problem, FEW)

    assert first.plan == again.plan


def test_an_order_too_large_for_one_box_is_sent_in_several() -> None:
    plan = found(BoxSetProblem((an_order("two", 200, 2),), (LARGE,), (SMALL,), counts=(1,)))

    assert plan.today.cost.parcels == 2
    assert plan.today.cost.freight_cents == 600


def test_the_last_parcel_goes_in_a_smaller_box() -> None:
    goods = (Line("A", 290, 290, 290, 200), Line("B", 90, 90, 90, 100))
    order = PastOrder("o", 0, goods, (POST,))

    plan = found(BoxSetProblem((order,), (SMALL, LARGE), (SMALL,), counts=(2,)))

    assert plan.today.uses == (1, 1)


def test_an_order_of_very_many_parcels_is_packed_thinned_out() -> None:
    goods = (Line("A", 290, 290, 290, 200, 40), Line("B", 5, 5, 5, 1))
    order = PastOrder("many", 0, goods, (POST,))

    plan = found(BoxSetProblem((order,), (LARGE,), (SMALL,), counts=(1,)))

    assert plan.today.cost.parcels == 40


def test_goods_that_go_into_no_box_of_today_are_named() -> None:
    orders = (an_order("fits", 90), an_order("huge", 400))

    plan = found(BoxSetProblem(orders, (SMALL, LARGE), (a_box("XL", 410, 90),), counts=(1,)))

    assert plan.too_big == ("huge",)
    assert plan.orders == 1


def test_nothing_to_compare_is_no_mistake() -> None:
    plan = found(BoxSetProblem((an_order("huge", 400),), (SMALL,), (LARGE,), counts=(1,)))

    assert plan.orders == 0
    assert plan.today.cost == Cost()


def test_a_carrier_that_does_not_take_a_box_makes_it_useless() -> None:
    short = Offer(POST.service, 200)
    orders = (an_order("a", 90, offer=short), an_order("b", 290, offer=short))

    plan = found(BoxSetProblem(orders, (SMALL, LARGE), (SMALL,), counts=(2,)))

    assert plan.too_big == ("b",)


def test_a_long_search_ends_with_its_steps_or_its_time() -> None:
    problem = BoxSetProblem(a_history(), (SMALL, LARGE), counts=(2,))

    few = found(problem, Stopping(steps=3))
    none = found(problem, Stopping(seconds=0.0))
    cancelled = found(problem, Stopping(cancelled=lambda: True))

    assert few.orders == 3
    assert (none.orders, none.proposals[0].bound) == (1, None)
    assert (cancelled.orders, cancelled.today.cost) == (0, Cost())


def test_a_set_is_tried_on_orders_that_came_later() -> None:
    problem = BoxSetProblem(a_history(), (SMALL, LARGE), (a_box("M", 155, 40),), counts=(2,))

    judged = found(problem).proposals[0].held_back

    assert [part.orders for part in judged] == [2, 2, 2, 1, 1]
    assert all(part.saved_bp >= 0 for part in judged)
    assert judged == tuple(sorted(judged, key=lambda part: part.first))


def test_later_orders_that_go_into_no_box_of_a_set_are_counted_apart() -> None:
    late = an_order("late", 290, at=9 * DAY)
    orders = (*cubes(90, 8), late)

    judged = found(BoxSetProblem(orders, (SMALL, LARGE), (SMALL,), counts=(1,))).proposals[0]

    assert judged.held_back[-1].unsent == 1


@pytest.mark.parametrize(
    ("moments", "sizes"),
    [
        ([0], [1]),
        ([5, 3, 4, 1, 2, 0, 7, 6], [2, 2, 2, 2]),
        ([DAY * at for at in range(5)], [1, 1, 1, 1, 1]),
        ([DAY * at for at in range(30)], [7, 7, 7, 7, 2]),
        ([7 * DAY * at for at in range(12)], [2, 2, 2, 2, 2, 2]),
    ],
)
def test_history_is_parted_by_weeks_days_or_number(moments: list[int], sizes: list[int]) -> None:
    parted = parts(moments)

    assert [len(part) for part in parted] == sizes
    assert [moments[at] for part in parted for at in part] == sorted(moments)


def test_a_parcel_costs_its_box_its_filling_and_the_greater_weight() -> None:
    bulky = Offer(replace(POST.service, divisor=5_000), 1_000)
    order = an_order("o", 90, offer=bulky, void_cents=3)

    assert parcel_cost(LARGE, order, 200, 7_000_000) == Cost(1, 100, 60, 900, 20_000_000)
    assert parcel_cost(LARGE, order, 20_000, 0) is None


def test_a_box_of_more_board_costs_weighs_and_bears_no_less() -> None:
    cartons = Cartons((a_box("S", 100, 20, payload=3_000), a_box("L", 300, 100)))

    small, large = cartons.box((80, 80, 80)), cartons.box((400, 300, 300))

    assert small.cost <= large.cost
    assert (small.max_weight, large.max_weight) == (3_000, 15_000)
    assert (large.ol, large.ow, large.oh) == (410, 310, 310)


def test_prices_that_fall_with_the_size_are_not_believed() -> None:
    cartons = Cartons((a_box("S", 100, 90), a_box("L", 300, 10)))

    assert cartons.box((100, 100, 100)).cost < cartons.box((300, 300, 300)).cost


def a_price_list(costs: list[dict[int, int]]) -> list[Prices]:
    return [Prices([(Group(1, {at: Cost(1, c) for at, c in one.items()}),)]) for one in costs]


lists = st.lists(
    st.dictionaries(st.integers(0, 5), st.integers(1, 99), min_size=3), min_size=1, max_size=8
)


@given(lists, st.integers(1, 3))
def test_the_proof_finds_the_best_set_and_exchange_stays_above_it(
    costs: list[dict[int, int]], count: int
) -> None:
    prices, sizes = a_price_list(costs), [1 << at for at in range(6)]
    best = min(total(prices, sum(some)) for some in combinations(sizes, count))

    chosen = choose(prices, sizes, count, Stopping().watch())
    proof = prove(prices, sizes, count, 600.0)

    assert total(prices, chosen) >= best
    if best < UNSENT:
        assert proof is not None
        assert proof.bound == total(prices, proof.sizes) == best
    else:
        assert proof is None


def test_a_proof_that_takes_too_long_is_given_up() -> None:
    prices = a_price_list([{0: 1}, {1: 2}])

    assert prove(prices, [1, 2], 2, -1.0) is None


def test_an_exchange_mends_what_greed_chose() -> None:
    prices = a_price_list([{0: 1, 2: 5}, {1: 1, 2: 5}, {0: 9, 1: 9, 2: 8}])

    assert exchange(prices, [1, 2, 4], 0b101, Stopping().watch()) == 0b011
    assert exchange(prices, [1, 2, 4], 0b101, Stopping(cancelled=lambda: True).watch()) == 0b101


def test_the_cheapest_way_that_the_sizes_allow_is_taken() -> None:
    dear, cheap = (Group(1, {0: Cost(1, 9)}),), (Group(2, {0: Cost(1, 4), 1: Cost(1, 3)}),)
    prices = Prices([dear, cheap])

    assert [prices.cents(sizes) for sizes in (0b01, 0b10, 0b11)] == [8, 6, 6]
    assert cheapest([cheap, dear], 0b01) == [(0, 2, Cost(1, 4))]
    assert cheapest([cheap, dear], 0b100) == []


def test_equal_orders_are_packed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("warehouse_desk.planning.box_sets.search.ROUNDS", 1)
    goods = (Line("A", 160, 160, 160, 200, 5), Line("B", 90, 90, 90, 100))
    orders = tuple(PastOrder(str(at), at, goods, (POST,)) for at in range(2))

    plan = found(BoxSetProblem(orders, (SMALL, LARGE), counts=(1,)))

    assert plan.today.cost.parcels % 2 == 0
    assert plan.proposals[0].unsent == 0


def test_orders_that_go_into_no_box_of_a_set_are_counted() -> None:
    tiny = a_box("T", 50, 1)
    orders = (an_order("a", 290), PastOrder("b", 0, (Line("A", 40, 40, 310, 9),), (POST,)))
    rod = Box("R", 50, 50, 320, 60, 60, 330, 50, 1_000, 30)

    plan = found(BoxSetProblem(orders, (LARGE, rod), (tiny,), counts=(1,)))

    assert plan.proposals[0].unsent == 1


def test_without_the_solver_nothing_is_proven(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)

    one = found(BoxSetProblem(a_history(), (SMALL, LARGE), (SMALL,), counts=(1,))).proposals[0]

    assert one.bound is None
    assert not one.proven


def test_a_better_set_that_the_proof_meets_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def worst(prices: list[Prices], sizes: list[int], count: int, watch: object) -> int:
        return max(sizes, key=lambda bit: total(prices, bit))

    monkeypatch.setattr("warehouse_desk.planning.box_sets.search.choose", worst)
    cheap = a_box("C", 300, 50)

    plan = found(BoxSetProblem(cubes(290, 1), (LARGE,), (cheap, a_box("D", 310, 200)), counts=(1,)))

    assert names(plan.proposals[0]) == ["C"]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: BoxSetProblem(a_history(), ()),
        lambda: BoxSetProblem(a_history(), (a_box("flat", 0, 1),)),
        lambda: BoxSetProblem((), (SMALL,)),
        lambda: BoxSetProblem((PastOrder("o", 0, (), (POST,)),), (SMALL,)),
        lambda: BoxSetProblem((replace(an_order("o", 9), offers=()),), (SMALL,)),
        lambda: BoxSetProblem(a_history(), (SMALL,), counts=()),
    ],
)
def test_what_means_nothing_is_refused(wrong: Callable[[], object]) -> None:
    with pytest.raises(Impossible) as refused:
        wrong()

    assert refused.value.cause is Cause.BAD_PROBLEM


def test_what_is_saved_is_told_in_basis_points() -> None:
    assert HeldBack(0, 1, 5, 200, 150).saved_bp == 2_500
