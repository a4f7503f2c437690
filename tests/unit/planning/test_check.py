"""The rules find every way to spoil a plan."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from warehouse_desk.planning.batching import Batches, BatchProblem, Order, batches
from warehouse_desk.planning.boxing import (
    Box,
    BoxProblem,
    Line,
    Packing,
    Parcel,
    Placed,
    Rank,
    Rotation,
    Service,
    Step,
    boxes,
)
from warehouse_desk.planning.check import (
    BrokenPlan,
    Rule,
    Violation,
    check_batches,
    check_boxes,
    check_walk,
    check_wave,
    check_zones,
    require,
)
from warehouse_desk.planning.floor import Blocked, Door, Floor, OneWay, Point, Stop
from warehouse_desk.planning.routing import TableProblem, Walk, WalkProblem, walk
from warehouse_desk.planning.waves import Wave, WaveProblem
from warehouse_desk.planning.zones import Zones, ZonesProblem

FLOOR = Floor((0, 10, 20), (0, 30), one_way=(OneWay(1),), blocked=(Blocked(0, 20, 25),))
PROBLEM = WalkProblem(FLOOR, Door(0, 0), (Stop(0, 5), Stop(1, 9)))
GOOD = walk(PROBLEM).plan
WAY: tuple[Point, ...] = ((0, 0), (0, 5), (0, 0), (10, 0), (10, 30), (0, 30))


def rules(violations: tuple[Violation, ...]) -> set[Rule]:
    return {violation.rule for violation in violations}


def test_require_lets_a_good_plan_pass_and_refuses_a_broken_one() -> None:
    require(check_walk(PROBLEM, GOOD))

    with pytest.raises(BrokenPlan) as broken:
        require(check_walk(PROBLEM, replace(GOOD, length=1)))

    assert rules(broken.value.violations) == {Rule.TRUE_LENGTH}


@pytest.mark.parametrize(
    ("spoiled", "rule"),
    [
        (replace(GOOD, order=(0,)), Rule.EVERY_STOP_ONCE),
        (replace(GOOD, order=(0, 1, 7)), Rule.EVERY_STOP_ONCE),
        (replace(GOOD, order=(0, 0)), Rule.EVERY_STOP_ONCE),
        (replace(GOOD, order=GOOD.order[::-1]), Rule.STOPS_ON_THE_WAY),
        (replace(GOOD, path=()), Rule.FROM_START_TO_END),
        (replace(GOOD, path=GOOD.path[1:]), Rule.FROM_START_TO_END),
        (Walk((0, 1), 45, ((0, 0), (0, 5), (10, 9), (10, 30), (0, 0))), Rule.ALONG_THE_AISLES),
        (Walk((0, 1), 100, ((0, 0), (0, 30), (0, 0))), Rule.ALONG_THE_AISLES),
        (Walk((0, 1), 100, ((0, 0), (10, 0), (10, 9), (10, 0), (0, 0))), Rule.ALONG_THE_AISLES),
        (Walk((0, 1), 100, ((0, 0), (0, 5), (0, -5), (0, 0))), Rule.ALONG_THE_AISLES),
        (Walk((0, 1), 100, ((0, 0), (5, 0), (5, 30), (0, 0))), Rule.ALONG_THE_AISLES),
    ],
)
def test_every_way_to_spoil_a_walk_is_found(spoiled: Walk, rule: Rule) -> None:
    assert rule in rules(check_walk(PROBLEM, spoiled))


def test_standing_still_is_allowed_anywhere_on_the_way() -> None:
    problem = WalkProblem(FLOOR, Door(5, 0), (), end=Door(0, 1))
    way = ((5, 0), (5, 0), (10, 0), (10, 0), (10, 30), (0, 30))

    assert check_walk(problem, Walk((), 45, way)) == ()


def test_a_stop_at_the_start_is_met_before_the_first_step() -> None:
    problem = WalkProblem(FLOOR, Door(0, 0), (Stop(0, 0),))

    assert check_walk(problem, Walk((0,), 0, ((0, 0),))) == ()


def test_a_walk_by_distances_is_checked_row_by_row() -> None:
    problem = TableProblem(((0, 1), (2, 0)))

    assert check_walk(problem, Walk((1,), 3)) == ()
    assert rules(check_walk(problem, Walk((1,), 4))) == {Rule.TRUE_LENGTH}
    assert rules(check_walk(problem, Walk((), 0))) == {Rule.EVERY_STOP_ONCE}


BATCHING = BatchProblem(
    Floor((0, 10), (0, 30)),
    Door(0, 0),
    2,
    (Order("a", 1, (Stop(0, 5),), due=1), Order("b", 2, (Stop(1, 5),), due=99)),
)
BATCHES = batches(BATCHING).plan


def with_first(plan: Batches, **changes: object) -> Batches:
    first = replace(plan.batches[0], **changes)  # type: ignore[arg-type] - any field
    return replace(plan, batches=(first, *plan.batches[1:]))


@pytest.mark.parametrize(
    ("spoil", "rule"),
    [
        (lambda p: replace(p, batches=p.batches[:1]), Rule.EVERY_ORDER_ONCE),
        (lambda p: replace(p, length=p.length + 1), Rule.TRUE_LENGTH),
        (lambda p: replace(p, late=()), Rule.LATE_ONES_NAMED),
        (lambda p: with_first(p, ends=5), Rule.TRUE_TIMES),
        (lambda p: with_first(p, begins=-10, ends=0), Rule.TRUE_TIMES),
        (lambda p: with_first(p, begins=3, ends=13), Rule.ONE_PICKER_ONE_BATCH),
        (lambda p: with_first(p, picker=1), Rule.ONE_PICKER_ONE_BATCH),
        (lambda p: with_first(p, walk=Walk((), 0, ((0, 0),))), Rule.EVERY_STOP_ONCE),
    ],
)
def test_every_way_to_spoil_batches_is_found(
    spoil: Callable[[Batches], Batches], rule: Rule
) -> None:
    assert check_batches(BATCHING, BATCHES) == ()
    assert rule in rules(check_batches(BATCHING, spoil(BATCHES)))


def test_a_batch_over_capacity_is_found() -> None:
    roomy = batches(replace(BATCHING, capacity=3)).plan
    both = batches(
        replace(BATCHING, capacity=3, orders=tuple(replace(o, due=None) for o in BATCHING.orders))
    )

    assert check_batches(replace(BATCHING, capacity=3), roomy) == ()
    assert Rule.WITHIN_CAPACITY in rules(check_batches(BATCHING, both.plan))


@pytest.mark.parametrize(
    ("zones", "heaviest", "rule"),
    [
        (((0, 0), (2, 2)), 3, Rule.EVERY_AISLE_IN_ONE_ZONE),
        (((0, 2),), 6, Rule.EVERY_AISLE_IN_ONE_ZONE),
        (((0, 2), (3, 2)), 6, Rule.EVERY_AISLE_IN_ONE_ZONE),
        (((0, 1), (2, 2)), 4, Rule.TRUE_LOAD),
    ],
)
def test_every_way_to_spoil_zones_is_found(
    zones: tuple[tuple[int, int], ...], heaviest: int, rule: Rule
) -> None:
    assert rules(check_zones(ZonesProblem((1, 2, 3), 2), Zones(zones, heaviest))) == {rule}


@pytest.mark.parametrize(
    ("wave", "rule"),
    [
        (Wave((0, 0), (0,), 4), Rule.KNOWN_ONLY_ONCE),
        (Wave((0,), (5,), 2), Rule.KNOWN_ONLY_ONCE),
        (Wave((0,), (0,), 3), Rule.BETWEEN_LEAST_AND_MOST),
        (Wave((), (0,), 0), Rule.BETWEEN_LEAST_AND_MOST),
        (Wave((0, 1), (0,), 3), Rule.HELD_BY_THE_AISLES),
    ],
)
def test_every_way_to_spoil_a_wave_is_found(wave: Wave, rule: Rule) -> None:
    problem = WaveProblem(({"mug": 2}, {"bag": 1}), ({"mug": 2},), 1, 5)

    assert rules(check_wave(problem, wave)) == {rule}


LINES = (
    Line("glass", 4, 4, 2, 1, rot=Rotation.UPRIGHT, fragile=True),
    Line("book", 4, 4, 3, 5, rot=Rotation.NONE),
)
BOX = Box("S", 9, 9, 9, 10, 10, 10, 1, 9, 5)
GLASS, BOOK = Placed(0, "glass", 0, 0, 0, 4, 4, 2), Placed(1, "book", 4, 0, 0, 4, 4, 3)


def packed(*items: Placed, lines: tuple[Line, ...] = LINES) -> Packing:
    gross = 1 + sum(
        {"glass": 1, "book": 5, "leg": 1, "slab": 6, "nut": 1}[item.sku] for item in items
    )
    return Packing((Parcel("S", items, lines, gross, 0, 5),), (), ())


def loaded(parcel: Parcel, steps: tuple[Step, ...]) -> Parcel:
    wrong = replace(parcel)
    vars(wrong)["steps"] = steps
    return wrong


@pytest.mark.parametrize(
    ("items", "rule"),
    [
        ((GLASS,), Rule.EVERY_PIECE_ONCE),
        ((GLASS, BOOK._replace(x=6)), Rule.INSIDE_THE_BOX),
        ((GLASS, BOOK._replace(y=6)), Rule.INSIDE_THE_BOX),
        ((GLASS, BOOK._replace(z=7)), Rule.INSIDE_THE_BOX),
        ((GLASS._replace(x=-1), BOOK), Rule.INSIDE_THE_BOX),
        ((GLASS._replace(l=2, h=4), BOOK), Rule.TURNED_AS_ALLOWED),
        ((GLASS, BOOK._replace(l=3, h=4)), Rule.TURNED_AS_ALLOWED),
        ((GLASS, BOOK._replace(x=3)), Rule.APART),
        ((GLASS, BOOK._replace(x=0, z=2)), Rule.NOTHING_ON_FRAGILE),
        ((GLASS, BOOK._replace(z=1)), Rule.SUPPORTED),
    ],
)
def test_every_way_to_spoil_a_parcel_is_found(items: tuple[Placed, ...], rule: Rule) -> None:
    problem = BoxProblem(LINES, (BOX,))

    assert check_boxes(problem, packed(GLASS, BOOK)) == ()
    assert rule in rules(check_boxes(problem, packed(*items)))


def test_pieces_one_above_the_other_are_apart() -> None:
    problem = BoxProblem((replace(LINES[1], qty=2),), (BOX,), support=0)
    items = (Placed(0, "book", 0, 0, 0, 4, 4, 3), Placed(0, "book", 0, 0, 4, 4, 4, 3))

    assert Rule.APART not in rules(check_boxes(problem, packed(*items)))


def test_other_ways_to_spoil_a_packing_are_found() -> None:
    problem = BoxProblem(LINES, (BOX,))
    good = packed(GLASS, BOOK)
    heavy = replace(problem, boxes=(replace(BOX, max_weight=5),))

    assert rules(check_boxes(heavy, good)) == {Rule.WITHIN_WEIGHT}
    assert Rule.KNOWN_BOX in rules(
        check_boxes(replace(problem, boxes=(replace(BOX, id="T"),)), good)
    )
    assert rules(check_boxes(problem, replace(good, also_fits=("S",)))) == {Rule.EVERY_BOX_JUDGED}
    parcel = good.parcels[0]
    short = loaded(parcel, parcel.steps[:1])
    assert rules(check_boxes(problem, replace(good, parcels=(short,)))) == {
        Rule.STEPS_HOLD_ALL,
        Rule.LOADED_FROM_ABOVE,
    }
    for wrong in (replace(parcel, gross=9), replace(parcel, cost=4)):
        assert rules(check_boxes(problem, replace(good, parcels=(wrong,)))) == {Rule.TRUE_PRICE}


def test_a_piece_loaded_under_another_is_found() -> None:
    problem = BoxProblem((replace(LINES[1], qty=2),), (replace(BOX, max_weight=99),))
    parcel = boxes(problem).plan.parcels[0]
    stacked = tuple(item._replace(x=0, y=0, z=3 * at) for at, item in enumerate(parcel.items))
    steps = tuple(replace(parcel.steps[0], count=1, items=(item,)) for item in stacked)
    down = loaded(replace(parcel, items=stacked), steps[::-1])

    assert rules(check_boxes(problem, Packing((down,), (), ()))) == {Rule.LOADED_FROM_ABOVE}


def test_a_load_is_shared_by_what_bears_it() -> None:
    lines = (
        Line("leg", 2, 4, 2, 1, qty=2, rot=Rotation.NONE, max_load=3),
        Line("slab", 4, 4, 2, 6, rot=Rotation.NONE),
        Line("nut", 1, 1, 1, 1),
    )
    problem = BoxProblem(lines[:2], (BOX,))
    items = (
        Placed(0, "leg", 0, 0, 0, 2, 4, 2),
        Placed(0, "leg", 2, 0, 0, 2, 4, 2),
        Placed(1, "slab", 0, 0, 2, 4, 4, 2),
    )
    nut = Placed(2, "nut", 0, 0, 4, 1, 1, 1)

    assert Rule.WITHIN_LOAD not in rules(check_boxes(problem, packed(*items, lines=lines)))
    assert Rule.WITHIN_LOAD in rules(
        check_boxes(replace(problem, lines=lines), packed(*items, nut, lines=lines))
    )


def test_freight_is_looked_up_again() -> None:
    post = Service("post", ((10, 100), (20, 150)), fee=7)
    problem = BoxProblem(LINES, (BOX,), Rank.COST, services=(post,))
    plan = boxes(problem).plan

    assert (plan.parcels[0].cost, plan.parcels[0].service) == (112, "post")
    assert check_boxes(problem, plan) == ()
    cheap = replace(plan, parcels=(replace(plan.parcels[0], cost=5),))
    assert rules(check_boxes(problem, cheap)) == {Rule.TRUE_PRICE}
    dear = replace(problem, services=(replace(post, steps=((2, 1),)),))
    assert Rule.TRUE_PRICE in rules(check_boxes(dear, plan))


def test_a_piece_that_may_lie_any_way_may_lie_any_way() -> None:
    problem = BoxProblem((Line("tin", 1, 2, 3, 1),), (BOX,))

    assert check_boxes(problem, boxes(problem).plan) == ()
