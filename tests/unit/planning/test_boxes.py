"""Boxes: the best that truly holds an order, or several parcels."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse_desk.planning.boxing import (
    Box,
    BoxProblem,
    Line,
    NotFit,
    Packing,
    Parcel,
    Rank,
    Rotation,
    Service,
    WhyNot,
    boxes,
)
from warehouse_desk.planning.check import check_boxes
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping


def box(name: str, inner: tuple[int, int, int], most: int = 30_000, cost: int = 50) -> Box:
    l, w, h = inner  # noqa: E741 - length, width, height
    return Box(name, l, w, h, l + 6, w + 6, h + 6, 100, most, cost)


SMALL, MIDDLE, LARGE = (
    box("S", (200, 150, 100)),
    box("M", (300, 200, 150)),
    box("L", (600, 400, 400)),
)
CATALOGUE = (LARGE, SMALL, MIDDLE)

lines = st.lists(
    st.builds(
        Line,
        sku=st.sampled_from("abc"),
        l=st.integers(1, 15),
        w=st.integers(1, 12),
        h=st.integers(1, 10),
        weight=st.integers(0, 9),
        qty=st.integers(1, 3),
        rot=st.sampled_from(Rotation),
        fragile=st.booleans(),
        max_load=st.none() | st.integers(0, 20),
        padding=st.integers(0, 1),
    ),
    max_size=4,
)


@settings(max_examples=40)
@given(lines, st.sampled_from([0, 50, 70, 100]), st.sampled_from(Rank), st.integers(0, 1))
def test_packings_keep_every_rule(
    wanted: list[Line], support: int, rank: Rank, clearance: int
) -> None:
    catalogue = (
        box("S", (15, 12, 10), 40),
        box("M", (20, 15, 20), 60, 80),
        box("L", (30, 30, 30), 90, 70),
    )
    problem = BoxProblem(tuple(wanted), catalogue, rank, support, clearance)

    result = boxes(problem, Stopping(steps=6))

    assert check_boxes(problem, result.plan) == ()
    assert result.bound is None or result.bound <= result.cost


def test_the_smallest_box_that_holds_all_is_chosen_and_the_others_are_judged() -> None:
    problem = BoxProblem((Line("mug", 150, 100, 90, 300, qty=4),), CATALOGUE)

    result = boxes(problem)

    assert [parcel.box for parcel in result.plan.parcels] == ["M"]
    assert result.plan.also_fits == ("L",)
    assert result.plan.not_fits == (NotFit("S", WhyNot.VOLUME, over=2_400_000),)
    assert result.proven


def test_the_cheapest_box_wins_when_cost_counts() -> None:
    catalogue = (replace(SMALL, cost=90), replace(LARGE, cost=20))

    result = boxes(BoxProblem((Line("mug", 50, 50, 50, 1),), catalogue, Rank.COST))

    assert result.plan.parcels[0].box == "L"
    assert result.cost == 20


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (Line("pole", 210, 10, 10, 1), WhyNot.SIDE),
        (Line("vase", 10, 10, 110, 1, rot=Rotation.UPRIGHT), WhyNot.SIDE),
        (Line("lead", 10, 10, 10, 31_000, qty=1), WhyNot.WEIGHT),
        (Line("foam", 100, 100, 100, 1, qty=4), WhyNot.VOLUME),
        (Line("tray", 120, 90, 60, 1, qty=2, rot=Rotation.NONE), WhyNot.PAIR),
    ],
)
def test_a_box_that_is_too_small_has_a_proof(line: Line, why: WhyNot) -> None:
    catalogue = (SMALL, replace(LARGE, max_weight=99_000))

    plan = boxes(BoxProblem((line,), catalogue)).plan

    assert [(one.box, one.why) for one in plan.not_fits] == [("S", why)]
    assert why.is_proof


def test_no_placement_found_is_no_proof() -> None:
    tight = box("T", (10, 10, 10))
    odd = (Line("a", 7, 7, 3, 1, qty=2), Line("b", 3, 3, 9, 1, qty=6))

    result = boxes(BoxProblem(odd, (tight, box("L", (30, 30, 30))), support=100))

    assert result.plan.not_fits in ((), (NotFit("T", WhyNot.NO_PLACEMENT_FOUND),))
    assert result.proven == (result.plan.not_fits == ())


def test_goods_that_stay_unturned_are_not_turned() -> None:
    problem = BoxProblem((Line("plant", 100, 150, 200, 1, rot=Rotation.NONE),), CATALOGUE)

    item = boxes(problem).plan.parcels[0].items[0]

    assert (item.l, item.w, item.h) == (100, 150, 200)


def test_nothing_is_put_above_fragile_goods() -> None:
    wanted = (
        Line("glass", 190, 140, 20, 100, rot=Rotation.UPRIGHT, fragile=True),
        Line("book", 190, 140, 30, 500, qty=2, rot=Rotation.UPRIGHT),
    )
    problem = BoxProblem(wanted, (SMALL,))

    parcel = boxes(problem).plan.parcels[0]

    assert parcel.steps[-1].sku == "glass"
    assert check_boxes(problem, boxes(problem).plan) == ()


def test_an_order_too_large_for_any_box_becomes_equal_parcels() -> None:
    problem = BoxProblem((Line("crate", 300, 200, 200, 900, qty=20),), CATALOGUE)

    result = boxes(problem)

    assert [parcel.box for parcel in result.plan.parcels] == ["L"] * 3
    assert [len(parcel.items) for parcel in result.plan.parcels] == [8, 8, 4]
    assert (result.proven, result.bound) == (True, 3 * LARGE.volume)
    assert check_boxes(problem, result.plan) == ()


def test_an_order_of_very_many_kinds_is_spread_without_a_proof() -> None:
    wanted = tuple(Line(str(i), 100 + i, 90 + i, 80, 9, qty=2) for i in range(20))
    problem = BoxProblem(wanted, (MIDDLE,))

    result = boxes(problem, Stopping(steps=2))

    assert (result.proven, result.bound) == (False, 4 * MIDDLE.volume)
    assert check_boxes(problem, result.plan) == ()


def test_a_small_order_without_time_is_spread_without_a_proof() -> None:
    problem = BoxProblem((Line("crate", 150, 200, 100, 1, qty=4),), (MIDDLE, LARGE))
    small = replace(problem, boxes=(MIDDLE,))

    result = boxes(small, Stopping(seconds=0.0))

    assert len(result.plan.parcels) >= 2
    assert check_boxes(small, result.plan) == ()
    assert boxes(problem).plan.parcels[0].box == "L"


def test_a_part_that_does_not_go_in_makes_room_for_another_split() -> None:
    odd = (Line("a", 8, 7, 3, 1, qty=3), Line("b", 9, 8, 2, 1), Line("c", 8, 5, 4, 1, qty=2))
    problem = BoxProblem(odd, (box("T", (10, 10, 10)),), support=100)

    result = boxes(problem, Stopping(steps=1))

    assert len(result.plan.parcels) == 2
    assert not result.proven
    assert check_boxes(problem, result.plan) == ()


def test_shapes_may_prove_what_volumes_do_not() -> None:
    wanted = (Line("cube", 60, 60, 60, 1, qty=9), Line("chip", 9, 9, 9, 1))
    problem = BoxProblem(wanted, (box("T", (160, 160, 160)), box("L", (180, 180, 180))))

    plan = boxes(problem).plan

    assert plan.parcels[0].box == "L"
    assert plan.not_fits == (NotFit("T", WhyNot.SHAPES),)


def test_the_last_parcel_takes_the_smallest_box_that_holds_the_rest() -> None:
    problem = BoxProblem((Line("crate", 300, 200, 150, 900, qty=9),), CATALOGUE)

    assert [parcel.box for parcel in boxes(problem).plan.parcels] == ["L", "M"]


def test_a_better_box_for_a_parcel_is_tried_and_left_when_the_goods_do_not_go_in() -> None:
    odd = (Line("a", 7, 7, 3, 5, qty=4), Line("b", 3, 3, 9, 5, qty=12), Line("c", 19, 9, 9, 1))
    catalogue = (box("T", (10, 10, 10)), box("L", (20, 10, 10), cost=90))
    problem = BoxProblem(odd, catalogue, support=100)

    result = boxes(problem)

    assert {parcel.box for parcel in result.plan.parcels} == {"L"}
    assert check_boxes(problem, result.plan) == ()


def test_a_parcel_moves_to_a_better_box_that_holds_its_goods_alone() -> None:
    wanted = (Line("stick", 19, 6, 2, 1), Line("cube", 6, 6, 6, 1, qty=3))
    catalogue = (box("long", (20, 6, 6)), box("wide", (12, 12, 8)))

    plan = boxes(BoxProblem(wanted, catalogue), Stopping(steps=1)).plan

    assert [parcel.box for parcel in plan.parcels] == ["long", "long"]


def test_weight_alone_splits_an_order() -> None:
    problem = BoxProblem((Line("lead", 10, 10, 10, 20_000, qty=3),), CATALOGUE)

    result = boxes(problem)

    assert [parcel.box for parcel in result.plan.parcels] == ["S", "S", "S"]
    assert check_boxes(problem, result.plan) == ()


def test_weight_spreads_a_very_large_order_over_equal_parcels() -> None:
    problem = BoxProblem((Line("lead", 10, 10, 10, 8_000, qty=801),), (SMALL,))

    result = boxes(problem)

    assert [len(parcel.items) for parcel in result.plan.parcels] == [3] * 267
    assert check_boxes(problem, result.plan) == ()


def test_equal_pieces_side_by_side_are_one_step() -> None:
    problem = BoxProblem((Line("tin", 50, 50, 50, 200, qty=24),), (SMALL,))

    steps = boxes(problem).plan.parcels[0].steps

    assert [(step.count, step.across, step.deep, step.z, step.up) for step in steps] == [
        (12, 4, 3, 0, "h"),
        (12, 4, 3, 50, "h"),
    ]
    assert (steps[0].l, steps[0].w, steps[0].h) == (200, 150, 50)


def test_heavy_goods_come_before_light_ones_on_a_level() -> None:
    wanted = (Line("feather", 90, 90, 90, 5), Line("iron", 90, 90, 90, 900))

    steps = boxes(BoxProblem(wanted, (SMALL,))).plan.parcels[0].steps

    assert [step.sku for step in steps] == ["iron", "feather"]


def test_two_lines_of_the_same_goods_are_kept_apart_in_the_plan() -> None:
    wanted = (Line("tin", 50, 60, 70, 5, qty=2), Line("tin", 70, 50, 60, 5, qty=1))
    problem = BoxProblem(wanted, (SMALL,))

    plan = boxes(problem).plan

    assert sorted(item.line for item in plan.parcels[0].items) == [0, 0, 1]
    assert check_boxes(problem, plan) == ()


def test_lines_and_boxes_in_another_order_give_the_same_choice() -> None:
    wanted = (
        Line("a", 120, 80, 60, 5, qty=3), Line("b", 90, 90, 40, 5, qty=5), Line("c", 30, 20, 90, 5),
    )  # fmt: skip

    one = boxes(BoxProblem(wanted, CATALOGUE)).plan
    two = boxes(BoxProblem(wanted[::-1], CATALOGUE[::-1])).plan

    assert one.parcels[0].box == two.parcels[0].box
    assert one.also_fits == two.also_fits


def test_nothing_to_pack_needs_no_parcel() -> None:
    result = boxes(BoxProblem((), CATALOGUE))

    assert result.plan.parcels == ()
    assert result.proven


def test_a_search_without_time_still_packs() -> None:
    wanted = tuple(Line(str(i), 30 + i, 40, 50, 9, qty=3) for i in range(12))
    problem = BoxProblem(wanted, (SMALL, MIDDLE))

    result = boxes(problem, Stopping(seconds=0.0))

    assert check_boxes(problem, result.plan) == ()


def test_goods_that_fit_no_box_are_all_named() -> None:
    wanted = (Line("door", 900, 20, 20, 1), Line("mug", 9, 9, 9, 1), Line("anvil", 9, 9, 9, 99_000))

    with pytest.raises(Impossible) as no:
        boxes(BoxProblem(wanted, CATALOGUE))

    assert no.value.cause is Cause.FITS_NO_BOX
    assert no.value.facts["items"] == ["anvil", "door"]


@pytest.mark.parametrize(
    "problem",
    [
        {"lines": (Line("a", 0, 1, 1, 1),)},
        {"lines": (Line("a", 1, 1, 1, 1, qty=0),)},
        {"lines": (Line("a", 1, 1, 1, -1),)},
        {"boxes": ()},
        {"boxes": (box("S", (1, 0, 1)),)},
        {"boxes": (SMALL, SMALL)},
        {"support": 101},
    ],
)
def test_sizes_that_mean_nothing_are_refused(problem: dict[str, object]) -> None:
    usual: dict[str, object] = {"lines": (), "boxes": CATALOGUE}

    with pytest.raises(Impossible) as no:
        BoxProblem(**(usual | problem))  # type: ignore[arg-type] - wrong on purpose

    assert no.value.cause is Cause.BAD_PROBLEM


@pytest.mark.parametrize(
    "line",
    [
        Line("long", 2_000_001, 1, 1, 1),
        Line("heavy", 1, 1, 1, 10**12, qty=2),
        Line("endless", 1_000_000, 1_000_000, 1_000_000, 1, qty=5),
        Line("thick", 1, 1, 1, 1, padding=-1),
        Line("weak", 1, 1, 1, 1, max_load=-1),
    ],
)
def test_numbers_beyond_all_sense_are_refused(line: Line) -> None:
    with pytest.raises(Impossible) as no:
        BoxProblem((line,), CATALOGUE)

    assert no.value.cause is Cause.BAD_PROBLEM


def test_clearance_is_kept_to_the_walls_and_the_lid_but_not_to_the_floor() -> None:
    problem = BoxProblem((Line("mug", 100, 80, 90, 1, rot=Rotation.NONE),), (SMALL,), clearance=10)

    item = boxes(problem).plan.parcels[0].items[0]

    assert (item.x, item.y, item.z) == (10, 10, 0)
    assert check_boxes(problem, boxes(problem).plan) == ()
    with pytest.raises(Impossible):
        boxes(replace(problem, clearance=11))
    with pytest.raises(Impossible):
        replace(problem, clearance=-1)


def test_padding_goes_all_around_a_piece() -> None:
    problem = BoxProblem((Line("vase", 80, 60, 70, 5, padding=15),), (SMALL,))

    item = boxes(problem).plan.parcels[0].items[0]

    assert sorted((item.l, item.w, item.h)) == [90, 100, 110]
    assert check_boxes(problem, boxes(problem).plan) == ()


def test_pieces_bear_no_more_than_they_may() -> None:
    wanted = (
        Line("tray", 200, 150, 30, 100, rot=Rotation.UPRIGHT, max_load=250),
        Line("brick", 200, 150, 20, 200, qty=3, rot=Rotation.UPRIGHT),
    )
    problem = BoxProblem(wanted, (SMALL,))

    plan = boxes(problem).plan

    assert len(plan.parcels) == 1
    assert check_boxes(problem, plan) == ()
    assert max(item.z for item in plan.parcels[0].items if item.sku == "tray") >= 40


def test_very_many_pieces_with_a_load_limit_bear_nothing() -> None:
    wanted = (Line("tray", 20, 15, 5, 100, qty=200, rot=Rotation.UPRIGHT, max_load=250),)
    problem = BoxProblem(wanted, (SMALL,))

    plan = boxes(problem, Stopping(steps=2)).plan

    assert len(plan.parcels) == 2
    assert check_boxes(problem, plan) == ()


def post(*steps: tuple[int, int], divisor: int = 0) -> Service:
    return Service("post", steps, fee=100, divisor=divisor)


def test_freight_makes_the_smaller_parcel_the_cheaper_one() -> None:
    wide, flat = box("wide", (400, 300, 100), cost=10), box("flat", (200, 200, 60), cost=60)
    wanted = (Line("book", 190, 150, 30, 900),)
    freight = post((1_000, 300), (2_000, 400), (5_000, 900), divisor=5_000)

    by_box = boxes(BoxProblem(wanted, (wide, flat), Rank.COST))
    in_all = boxes(BoxProblem(wanted, (wide, flat), Rank.COST, services=(freight,)))

    assert by_box.plan.parcels[0].box == "wide"
    assert in_all.plan.parcels[0].box == "flat"
    assert (in_all.cost, in_all.plan.parcels[0].service) == (60 + 100 + 300, "post")


def test_two_light_parcels_may_be_cheaper_than_a_heavy_one() -> None:
    wanted = (Line("lead", 50, 50, 50, 900, qty=2),)
    freight = post((1_100, 50), (9_999, 5_000))
    problem = BoxProblem(wanted, CATALOGUE, Rank.COST, services=(freight,))

    result = boxes(problem)

    assert [parcel.box for parcel in result.plan.parcels] == ["S", "S"]
    assert (result.cost, result.proven) == (2 * (50 + 100 + 50), True)
    assert set(result.plan.also_fits) == {"L", "M", "S"}
    assert check_boxes(problem, result.plan) == ()


def test_what_no_service_takes_is_said_and_split() -> None:
    wanted = (Line("lead", 50, 50, 50, 900, qty=3),)
    big = box("XL", (900, 900, 900))
    freight = post((2_000, 50), divisor=5_000)
    problem = BoxProblem(wanted, (SMALL, big), Rank.COST, services=(freight,))

    result = boxes(problem)

    assert len(result.plan.parcels) == 2
    assert {one.why for one in result.plan.not_fits} == {WhyNot.NO_SERVICE}
    assert check_boxes(problem, result.plan) == ()


def test_goods_that_no_service_takes_fit_no_box() -> None:
    heavy = (Line("lead", 50, 50, 50, 900),)
    problem = BoxProblem(heavy, CATALOGUE, Rank.COST, services=(post((500, 50)),))

    with pytest.raises(Impossible) as no:
        boxes(problem)

    assert no.value.facts["items"] == ["lead"]


def test_reasons_name_what_is_concerned() -> None:
    wanted = (
        Line("pole", 250, 10, 10, 1),
        Line("tray", 190, 140, 51, 1, rot=Rotation.NONE),
        Line("slab", 190, 140, 51, 40_000, rot=Rotation.NONE),
    )

    def reason(*lines: Line) -> NotFit:
        return boxes(BoxProblem(lines, (SMALL, replace(LARGE, max_weight=99_000)))).plan.not_fits[0]

    assert reason(*wanted) == NotFit("S", WhyNot.SIDE, ("pole",))
    assert reason(wanted[2]) == NotFit("S", WhyNot.WEIGHT, over=10_000)
    assert reason(wanted[1], replace(wanted[2], weight=2)) == NotFit(
        "S", WhyNot.PAIR, ("slab", "tray")
    )


def test_the_first_answer_is_heard_before_the_last() -> None:
    wanted = (Line("mug", 150, 100, 90, 300, qty=4),)
    crates = (Line("crate", 300, 200, 150, 900, qty=9),)
    heard: list[Result[Packing]] = []

    for lines in (wanted, crates):
        last = boxes(BoxProblem(lines, CATALOGUE), better=heard.append)
        assert check_boxes(BoxProblem(lines, CATALOGUE), heard[-1].plan) == ()
        assert heard[-1].cost >= last.cost

    assert len(heard) == 2


def test_a_parcel_tells_its_weight_void_and_fill() -> None:
    parcel = boxes(BoxProblem((Line("mug", 100, 100, 90, 300),), (SMALL,))).plan.parcels[0]

    assert (parcel.gross, parcel.void) == (400, 2_100_000)
    assert (parcel.litres, parcel.fill, parcel.cost) == (3, 30, 50)
    assert Parcel("S", (), ()).fill == 0


def test_steps_hold_the_places_of_their_pieces() -> None:
    wanted = (Line("tin", 50, 50, 50, 200, qty=24),)

    first, second = boxes(BoxProblem(wanted, (SMALL,))).plan.parcels[0].steps

    assert {item.z for item in first.items} == {0}
    assert {item.z for item in second.items} == {50}
    assert len({(item.x, item.y) for item in second.items}) == 12


@settings(max_examples=25)
@given(lines, st.randoms(use_true_random=False))
def test_the_order_of_lines_boxes_and_sides_changes_nothing(
    wanted: list[Line], random: Random
) -> None:
    catalogue = [box("S", (15, 12, 10)), box("M", (20, 15, 20)), box("L", (30, 20, 30))]
    plain = [replace(one, sku=str(at)) for at, one in enumerate(wanted)]
    mixed = [_turned(one, random) for one in random.sample(plain, len(plain))]
    turned = [replace(one, il=one.iw, iw=one.il) for one in random.sample(catalogue, 3)]
    if any(one.rot is Rotation.NONE for one in plain):
        turned.sort(key=lambda one: one.id)
        turned = [replace(one, il=one.iw, iw=one.il) for one in turned]

    one = boxes(BoxProblem(tuple(plain), tuple(catalogue)), Stopping(steps=6))
    two = boxes(BoxProblem(tuple(mixed), tuple(turned)), Stopping(steps=6))

    assert (one.cost, one.proven) == (two.cost, two.proven)
    assert [p.box for p in one.plan.parcels] == [p.box for p in two.plan.parcels]
    assert one.plan.also_fits == two.plan.also_fits


def _turned(line: Line, random: Random) -> Line:
    sides = [line.l, line.w, line.h]
    if line.rot is Rotation.ANY:
        random.shuffle(sides)
    elif line.rot is Rotation.UPRIGHT and random.random() < 0.5:
        sides[:2] = sides[1], sides[0]
    return replace(line, l=sides[0], w=sides[1], h=sides[2])


def test_a_box_that_no_service_takes_is_told_beside_the_one_that_is_taken() -> None:
    big = box("XL", (900, 900, 900))
    freight = post((2_000, 50), divisor=5_000)
    problem = BoxProblem(
        (Line("mug", 100, 100, 90, 300),), (SMALL, big), Rank.COST, services=(freight,)
    )

    plan = boxes(problem).plan

    assert [one.box for one in plan.parcels] == ["S"]
    assert plan.not_fits == (NotFit("XL", WhyNot.NO_SERVICE),)


def test_many_pieces_that_just_fit_are_packed() -> None:
    problem = BoxProblem((Line("tin", 50, 50, 50, 100, qty=96),), (SMALL, MIDDLE, LARGE))

    result = boxes(problem)

    assert [one.box for one in result.plan.parcels] == ["L"]
    assert result.proven
    assert check_boxes(problem, result.plan) == ()
