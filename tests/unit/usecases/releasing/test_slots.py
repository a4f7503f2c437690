"""The slots of a round's pieces are chosen anew, together with its walk."""

from collections import Counter
from dataclasses import replace
from itertools import product
from random import Random

import pytest

from tests.factories import an_act, an_order, an_order_line
from tests.partitions import partitions
from tests.unit.usecases.promises import promise_stock
from tests.warehouse import Warehouse
from warehouse_desk.domain.catalogue import Lot
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import Aisle, Direction, Place, PlaceKind
from warehouse_desk.domain.orders import OrderLine, Reservation
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.picking import Method, Round, Task
from warehouse_desk.domain.stock import Stock
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.policies import set_policy
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.queue import hold_orders
from warehouse_desk.usecases.releasing.plan import ReleasePlan, plan_release
from warehouse_desk.usecases.releasing.release import release, take_back
from warehouse_desk.usecases.releasing.what_if import what_if
from warehouse_desk.usecases.releasing.work import open_work
from warehouse_desk.usecases.set_up import furnish

#: From the door up the first aisle to its second slot and back; to the pens of the last; to both.
NEAR_MM, FAR_MM = 2 * 1_900, 2 * (9_000 + 4_600)
BOTH_MM = NEAR_MM + FAR_MM
#: To the clocks of the last but one; to them and the pens.
CLOCK_MM, FAR_AND_CLOCK_MM = 2 * (6_000 + 3_700), FAR_MM + 2 * 3_700


def plan(
    warehouse: Warehouse, method: Method, *refs: str, stopping: Stopping | None = None
) -> ReleasePlan:
    with warehouse.store.look() as reading:
        return plan_release(reading, method, refs, stopping=stopping or Stopping())


def promised(warehouse: Warehouse, *refs: str) -> dict[tuple[str, str], int]:
    """Count the pieces that orders are promised, by slot and lot."""
    with warehouse.store.look() as reading:
        found = reading.find(Reservation, order_ref=refs)
    pieces: Counter[tuple[str, str]] = Counter()
    for one in found:
        pieces[one.place, one.lot] += one.quantity
    return dict(pieces)


def taken(made: ReleasePlan) -> list[tuple[str, int]]:
    return [(one.place, one.quantity) for round_ in made.rounds for one in round_.chosen]


def a_pen_on_the_way(warehouse: Warehouse, pieces: int = 200) -> str:
    """Order a red mug by the door and a pen, whose promise lies far; pens lie by the door, too."""
    ref = warehouse.order(MUG_RED=1, PEN=1)
    warehouse.put("PEN", "A-01-01", pieces)
    assert promised(warehouse, ref) == {("A-01-02", ""): 1, ("B-02-01", ""): 1}
    return ref


@pytest.mark.parametrize("method", [Method.SINGLE, Method.BATCH])
def test_a_slot_on_the_way_is_taken_instead_of_a_farther_one(
    warehouse: Warehouse, method: Method
) -> None:
    ref = a_pen_on_the_way(warehouse)

    made = plan(warehouse, method, ref)
    released = release(warehouse.store, an_act(), plan=made)

    assert taken(made) == [("A-01-01", 1), ("A-01-02", 1)]
    assert (made.walk_mm, made.saved_mm) == (NEAR_MM, FAR_MM)
    assert promised(warehouse, ref) == {("A-01-02", ""): 1, ("A-01-01", ""): 1}
    with warehouse.store.look() as reading:
        (round_,) = reading.find(Round, round=released.rounds)
        tasks = reading.find(Task, round=released.rounds)
        far, near = (reading.get(Stock, "PEN", at, "") for at in ("B-02-01", "A-01-01"))
    assert (round_.walk_mm, round_.walk_proven) == (NEAR_MM, True)
    assert [task.slot for task in tasks] == ["A-01-01", "A-01-02"]
    assert (far.reserved, near.reserved) == (0, 1)


def a_pen_batched_with_a_clock(warehouse: Warehouse, pieces: int = 1) -> list[str]:
    """Order pens, promised behind the clock, which is far itself, and three mugs by the door.

    Then pens lie with the mugs, too. There are five orders and a cart takes four.
    """
    refs = [warehouse.order(PEN=pieces), warehouse.order(CLOCK=1)]
    refs += [warehouse.order(MUG_BLUE=1) for _ in range(3)]
    warehouse.put("PEN", "A-01-01", 200)
    return refs


def test_orders_are_batched_again_by_the_slots_that_were_chosen(warehouse: Warehouse) -> None:
    pen, clock, *mugs = a_pen_batched_with_a_clock(warehouse)

    made = plan(warehouse, Method.BATCH)
    release(warehouse.store, an_act(), plan=made)

    assert {frozenset(one.orders) for one in made.rounds} == {
        frozenset({clock}), frozenset({pen, *mugs}),
    }  # fmt: skip
    assert (made.walk_mm, made.saved_mm) == (CLOCK_MM + 2_000, FAR_AND_CLOCK_MM - CLOCK_MM)
    assert promised(warehouse, pen) == {("A-01-01", ""): 1}


def test_batches_that_carts_would_not_take_with_the_slots_promised_stay_as_they_are(
    warehouse: Warehouse,
) -> None:
    warehouse.put("PEN", "B-01-01", 1)
    pen, clock, *mugs = a_pen_batched_with_a_clock(warehouse, pieces=101)
    set_policy(warehouse.store, an_act(), name="release.batch_lines", value=4)

    made = plan(warehouse, Method.BATCH)

    assert {pen, clock} in [{*one.orders} - {*mugs} for one in made.rounds]
    assert made.walk_mm == CLOCK_MM + 2 * 2_000


@pytest.mark.parametrize("stopping", [Stopping(), Stopping(steps=50), Stopping(seconds=5)])
def test_batches_that_choose_their_slots_are_shortest_where_no_others_can_be_shorter(
    warehouse: Warehouse, stopping: Stopping
) -> None:
    a_pen_batched_with_a_clock(warehouse)

    made = plan(warehouse, Method.BATCH, stopping=stopping)

    assert made.saved_mm
    assert (made.bound_mm, made.is_shortest) == (CLOCK_MM + 2_000, True)


def test_a_batch_plan_that_was_cancelled_claims_nothing(warehouse: Warehouse) -> None:
    a_pen_batched_with_a_clock(warehouse)

    made = plan(warehouse, Method.BATCH, stopping=Stopping(3, cancelled=lambda: True))

    assert made.bound_mm == 0


@pytest.mark.parametrize("seed", range(12))
def test_no_batches_are_below_their_bound_whatever_slots_they_take(
    warehouse: Warehouse, seed: int
) -> None:
    random = Random(seed)
    skus, slots = ("MUG-BLUE", "MUG-RED", "PEN", "CLOCK"), ("A-01-01", "A-01-02", "A-02-01")
    orders = {}
    for _ in range(4):
        wanted = random.sample(skus, random.randint(1, 2))
        orders[warehouse.order(**{sku.replace("-", "_"): 1 for sku in wanted})] = wanted
    with warehouse.store.look() as reading:
        lie = {sku: {one.place for one in reading.find(Reservation, sku=sku)} for sku in skus}
    for sku in random.sample(skus, 2):
        place = random.choice(slots)
        lie[sku].add(place)
        warehouse.put(sku, place, 50)

    with warehouse.store.look() as reading:
        work = open_work(reading, tuple(orders))

    def shortest(cart: list[str]) -> int:
        wanted = sorted({sku for ref in cart for sku in orders[ref]})
        choices = product(*(sorted(lie[sku]) for sku in wanted))
        return min(work.floor.walk(places, Stopping()).length_mm for places in choices)

    best = min(sum(map(shortest, carts)) for carts in partitions(list(orders)))
    made = plan(warehouse, Method.BATCH)

    assert 0 < made.bound_mm <= best <= made.walk_mm


def test_a_few_batches_that_choose_their_slots_are_bounded_closely_where_nobody_waits(
    warehouse: Warehouse,
) -> None:
    random = Random(1)
    homes = {"MUG-BLUE": "A-01-01", "MUG-RED": "A-01-02", "PEN": "B-02-01", "CLOCK": "B-01-01"}
    for sku, place in homes.items():
        warehouse.put(sku, place, 20)
    for _ in range(14):
        wanted = random.sample(list(homes), random.randint(1, 3))
        warehouse.order(**{sku.replace("-", "_"): 1 for sku in wanted})
    warehouse.put("MUG-RED", "A-02-01", 1)
    set_policy(warehouse.store, an_act(), name="release.batch_lines", value=4)

    searched, at_once = (
        plan(warehouse, Method.BATCH, stopping=stopping) for stopping in (Stopping(), Stopping(9))
    )

    assert searched.walk_mm == at_once.walk_mm
    assert at_once.bound_mm < searched.bound_mm
    assert searched.bound_mm > 0.9 * searched.walk_mm


def test_the_preview_says_what_choosing_the_slots_saved(warehouse: Warehouse) -> None:
    ref = a_pen_on_the_way(warehouse)

    made = plan(warehouse, Method.SINGLE, ref)

    assert made.is_shortest
    assert made.worth[-1] == ("walk.slots", {"metres": 27})


def test_a_plan_made_at_once_keeps_the_slots_and_claims_no_shortest_walk(
    warehouse: Warehouse,
) -> None:
    ref = a_pen_on_the_way(warehouse)

    made = plan(warehouse, Method.SINGLE, ref, stopping=Stopping(steps=0))

    assert (made.walk_mm, made.bound_mm, taken(made)) == (BOTH_MM, 0, [])


def test_a_search_that_was_cancelled_keeps_the_slots(warehouse: Warehouse) -> None:
    ref = a_pen_on_the_way(warehouse)

    made = plan(warehouse, Method.SINGLE, ref, stopping=Stopping(3, cancelled=lambda: True))

    assert (made.walk_mm, made.bound_mm, taken(made)) == (BOTH_MM, 0, [])


def test_without_another_slot_nothing_is_chosen(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_RED=1, PEN=1)

    made = plan(warehouse, Method.SINGLE, ref)

    assert (made.saved_mm, taken(made), made.is_shortest) == (0, [], True)


def test_what_expires_first_is_taken_however_far_it_lies(warehouse: Warehouse) -> None:
    ref = warehouse.order(TEA=2)
    warehouse.put("TEA", "A-01-01", 50, "L-NEW")

    made = plan(warehouse, Method.SINGLE, ref)

    assert (taken(made), promised(warehouse, ref)) == ([], {("A-02-01", "L-OLD"): 2})


def test_another_lot_that_expires_on_the_same_day_may_be_taken(warehouse: Warehouse) -> None:
    ref = warehouse.order(TEA=2)
    furnish(warehouse.store, an_act(), [Lot("TEA", "L-TWIN", "2026-06-30")], name="twin")
    warehouse.put("TEA", "A-01-01", 1, "L-OLD")
    warehouse.put("TEA", "A-01-02", 2, "L-TWIN")

    warehouse.release(Method.SINGLE, ref)

    assert promised(warehouse, ref) == {("A-01-02", "L-TWIN"): 2}


def test_what_others_were_promised_is_never_taken(warehouse: Warehouse) -> None:
    warehouse.put("PEN", "A-01-01", 3)
    other, mine = warehouse.order(PEN=3), warehouse.order(PEN=1)
    assert promised(warehouse, other) == {("A-01-01", ""): 3}

    warehouse.release(Method.SINGLE, mine)

    assert promised(warehouse, other) == {("A-01-01", ""): 3}
    assert promised(warehouse, mine) == {("B-02-01", ""): 1}


def test_rounds_of_a_plan_do_not_take_the_same_pieces(warehouse: Warehouse) -> None:
    refs = [warehouse.order(PEN=1) for _ in range(3)]
    warehouse.put("PEN", "A-01-01", 2)

    made = plan(warehouse, Method.SINGLE, *refs)
    release(warehouse.store, an_act(), plan=made)

    assert [round_.walk_mm for round_ in made.rounds] == [2_000, 2_000, FAR_MM]
    assert (made.is_shortest, made.bound_mm) == (False, 3 * 2_000)
    assert promised(warehouse, *refs) == {("A-01-01", ""): 2, ("B-02-01", ""): 1}


@pytest.mark.parametrize("method", [Method.ZONE, Method.WAVE])
def test_a_round_of_a_zone_stays_in_its_zone(warehouse: Warehouse, method: Method) -> None:
    ref = warehouse.order(PEN=1, MUG_RED=1)
    warehouse.put("PEN", "A-01-01", 200)

    assert taken(plan(warehouse, method, ref)) == []

    warehouse.put("PEN", "B-01-01", 200)
    made = plan(warehouse, method, ref)
    release(warehouse.store, an_act(), plan=made)

    assert taken(made) == [("B-01-01", 1)]
    assert promised(warehouse, ref) == {("A-01-02", ""): 1, ("B-01-01", ""): 1}


def test_reserve_and_blocked_slots_are_not_taken(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_RED=1)
    warehouse.put("MUG-RED", "B-02-02", 50)
    warehouse.put("MUG-RED", "A-01-01", 50)
    shut(warehouse.store, an_act(), place="A-01-01")

    assert taken(plan(warehouse, Method.SINGLE, ref)) == []


def test_pieces_promised_in_reserve_are_exchanged_for_those_in_a_pick_slot(
    warehouse: Warehouse,
) -> None:
    ref = warehouse.order(MUG_BLUE=42)
    assert promised(warehouse, ref) == {("A-01-01", ""): 40, ("B-02-02", ""): 2}
    warehouse.put("MUG-BLUE", "A-01-02", 2)

    warehouse.release(Method.SINGLE, ref)

    assert promised(warehouse, ref) == {("A-01-01", ""): 40, ("A-01-02", ""): 2}


def test_what_lies_beside_the_aisles_stays_as_it_was_promised(warehouse: Warehouse) -> None:
    ref = a_pen_on_the_way(warehouse)
    beside = warehouse.order(MUG_RED=1)
    put_beside(warehouse.store, an_act(), place="A-01-02")

    made = plan(warehouse, Method.BATCH, ref, beside)

    assert taken(made) == [("A-01-01", 1), ("A-01-02", 1), ("A-01-02", 1)]
    assert made.walk_mm == 2_000


def test_slots_are_not_chosen_for_what_no_walk_comes_by(warehouse: Warehouse) -> None:
    warehouse.put("MUG-RED", "A-02-01", 1)
    far, beside = warehouse.order(MUG_RED=1), warehouse.order(MUG_RED=1)
    assert promised(warehouse, beside) == {("A-01-02", ""): 1}
    put_beside(warehouse.store, an_act(), place="A-01-02")
    warehouse.put("MUG-RED", "A-01-01", 5)

    made = plan(warehouse, Method.SINGLE, far, beside)

    assert [len(one.chosen) for one in made.rounds] == [1, 0]


def test_one_more_stand_must_be_worth_its_metres(warehouse: Warehouse) -> None:
    ref = warehouse.order(MUG_RED=3)
    nearest = Place("A-01-00", PlaceKind.PICK, "A", "A-01", 500)
    furnish(warehouse.store, an_act(), [nearest], name="nearest")
    warehouse.put("MUG-RED", "A-01-00", 2)
    warehouse.put("MUG-RED", "A-01-01", 1)

    made = plan(warehouse, Method.SINGLE, ref)

    assert (taken(made), made.walk_mm, made.bound_mm) == ([], NEAR_MM, 2_000)


def test_of_slots_equally_near_one_that_gets_empty_is_taken(warehouse: Warehouse) -> None:
    ref = warehouse.order(PEN=1, MUG_RED=1)
    warehouse.put("PEN", "A-01-01", 200)
    warehouse.put("PEN", "A-01-02", 1)

    made = plan(warehouse, Method.SINGLE, ref)

    assert taken(made) == [("A-01-02", 1), ("A-01-02", 1)]


def test_one_way_floors_keep_what_is_not_shorter(warehouse: Warehouse) -> None:
    ref = a_pen_on_the_way(warehouse)
    turn(warehouse.store, an_act(), aisle="A-01")
    turn(warehouse.store, an_act(), aisle="B-02", direction=Direction.TO_FRONT)

    made = plan(warehouse, Method.SINGLE, ref)

    assert made.saved_mm >= 0
    assert made.bound_mm == 0
    release(warehouse.store, an_act(), plan=made)


def test_a_release_that_is_taken_back_keeps_the_stock_promised(warehouse: Warehouse) -> None:
    ref = a_pen_on_the_way(warehouse)
    released = warehouse.release(Method.SINGLE, ref)

    assert take_back(warehouse.store, an_act(), rounds=released.rounds) == (ref,)

    assert promised(warehouse, ref) == {("A-01-02", ""): 1, ("A-01-01", ""): 1}
    assert warehouse.release(Method.BATCH, ref).orders == (ref,)


def test_two_stations_cannot_sell_the_same_free_pieces(warehouse: Warehouse) -> None:
    first, second = warehouse.order(PEN=1), warehouse.order(PEN=1)
    warehouse.put("PEN", "A-01-01", 1)
    plans = [plan(warehouse, Method.SINGLE, ref) for ref in (first, second)]
    release(warehouse.store, an_act(), plan=plans[0])

    refuse(warehouse, plans[1], second)

    assert plan(warehouse, Method.SINGLE, second).walk_mm == FAR_MM


def test_stock_that_is_gone_since_the_plan_stops_the_release(warehouse: Warehouse) -> None:
    ref = a_pen_on_the_way(warehouse, 1)
    made = plan(warehouse, Method.SINGLE, ref)
    lose(warehouse.store, an_act(), sku="PEN", place="A-01-01")

    refuse(warehouse, made, ref)


def test_a_slot_blocked_since_the_plan_stops_the_release(warehouse: Warehouse) -> None:
    ref = a_pen_on_the_way(warehouse)
    made = plan(warehouse, Method.SINGLE, ref)
    shut(warehouse.store, an_act(), place="A-01-01")

    refuse(warehouse, made, ref)


def test_a_promise_that_grew_since_the_plan_stops_the_release(warehouse: Warehouse) -> None:
    ref = warehouse.order(PEN=1)
    warehouse.put("PEN", "A-01-01", 200)
    made = plan(warehouse, Method.SINGLE, ref)
    want_another(warehouse.store, an_act(), ref=ref)

    refuse(warehouse, made, ref)


def test_large_orders_alone_and_the_rest_do_not_take_the_same_pieces(
    warehouse: Warehouse,
) -> None:
    lines = [an_order_line(n, order_ref="BIG", sku="PEN", ordered=1) for n in range(1, 42)]
    furnish(warehouse.store, an_act(), [an_order("BIG"), *lines], name="large")
    promise_stock(warehouse.store, an_act(), refs=("BIG",))
    small = [warehouse.order(PEN=1) for _ in range(2)]
    warehouse.put("PEN", "A-01-01", 42)
    with warehouse.store.look() as reading:
        work = open_work(reading)

    best = what_if(work, 0, Stopping(steps=2), lambda _: None).best
    assert best is not None
    for made in best.plans:
        release(warehouse.store, an_act(), plan=made)

    assert promised(warehouse, "BIG", *small) == {("A-01-01", ""): 41, ("B-02-01", ""): 2}


@pytest.mark.parametrize("seed", range(12))
def test_every_line_gets_its_pieces_and_no_walk_gets_longer(
    warehouse: Warehouse, seed: int
) -> None:
    rng = Random(seed)
    refs = []
    for _ in range(5):
        pieces = {sku: rng.randint(1, 4) for sku in rng.sample(("MUG_RED", "TEA", "PEN"), 2)}
        refs.append(warehouse.order(**pieces))
    for _ in range(8):
        sku = rng.choice(("MUG-RED", "TEA", "PEN"))
        place = rng.choice(("A-01-01", "A-01-02", "A-02-01", "B-01-01", "B-02-01"))
        lot = rng.choice(("L-OLD", "L-NEW")) if sku == "TEA" else ""
        warehouse.put(sku, place, rng.randint(1, 5), lot)
    hold_orders(warehouse.store, an_act(), refs=(refs[-1],))
    with warehouse.store.look() as reading:
        wanted = _pieces(reading.find(Reservation, order_ref=tuple(refs)))
    method = rng.choice(list(Method))
    plain = plan(warehouse, method, *refs, stopping=Stopping(steps=0))
    made = plan(warehouse, method, *refs)

    assert made == plan(warehouse, method, *refs)
    assert made.walk_mm <= plain.walk_mm
    release(warehouse.store, an_act(), plan=made)

    with warehouse.store.look() as reading:
        found = reading.find(Reservation, order_ref=tuple(refs))
        stock = reading.find(Stock)
    assert _pieces(found) == wanted
    on_stock: Counter[tuple[str, str, str]] = Counter()
    for one in found:
        on_stock[one.sku, one.place, one.lot] += one.quantity
    assert all(on_stock[one.sku, one.place, one.lot] == one.reserved for one in stock)
    assert all(one.reserved <= one.quantity for one in stock if one.reserved)


def _pieces(found: list[Reservation]) -> Counter[tuple[str, int, str]]:
    """Count pieces by line and, where they expire, lot."""
    pieces: Counter[tuple[str, int, str]] = Counter()
    for one in found:
        pieces[one.order_ref, one.line, one.lot] += one.quantity
    return pieces


def refuse(warehouse: Warehouse, made: ReleasePlan, ref: str) -> None:
    """Release a plan that no longer holds: it names the order and changes nothing."""
    before = warehouse.rows()

    with pytest.raises(Refusal) as refused:
        release(warehouse.store, an_act(), plan=made)

    assert refused.value.why is Why.CHANGED_ELSEWHERE
    assert refused.value.facts == {"orders": (ref,)}
    assert warehouse.rows() == before


@operation(Right.ADMIN)
def shut(uow: UnitOfWork, *, place: str) -> None:
    uow.save(replace(uow.get(Place, place), blocked=True))


@operation(Right.ADMIN)
def put_beside(uow: UnitOfWork, *, place: str) -> None:
    uow.save(replace(uow.get(Place, place), aisle=""))


@operation(Right.ADMIN)
def turn(uow: UnitOfWork, *, aisle: str, direction: Direction = Direction.TO_BACK) -> None:
    uow.save(replace(uow.get(Aisle, aisle), direction=direction))


@operation(Right.ADMIN)
def lose(uow: UnitOfWork, *, sku: str, place: str) -> None:
    uow.save(uow.get(Stock, sku, place, "").take(1))


@operation(Right.ADMIN)
def want_another(uow: UnitOfWork, *, ref: str) -> None:
    """Order one piece more, promised in the same slot."""
    line = uow.get(OrderLine, ref, 1)
    uow.save(replace(line, ordered=line.ordered + 1))
    (known,) = uow.find(Reservation, order_ref=ref)
    uow.save(replace(known, quantity=known.quantity + 1))
    uow.save(uow.get(Stock, known.sku, known.place, known.lot).reserve(1))
