"""Weights as they are known, learned, and doubted."""

import random
from dataclasses import replace

import pytest

from warehouse_desk.domain.weighing import (
    WIDTH,
    CauseKind,
    Evidence,
    LearnedWeight,
    Part,
    Weighed,
    doubted,
    estimate,
    known,
    learn,
    likely_causes,
    unlearned,
)


def goods(name: str, grams: float, count: int = 1, **changes: float) -> Part:
    part = Part(Weighed.PRODUCT, name, count, grams * 1000, 500.0, 1000.0, 20)
    return replace(part, **changes)


def a_box(name: str = "M", grams: float = 150) -> Part:
    return Part(Weighed.BOX, name, 1, grams * 1000, 500.0, 1500.0, 20)


def test_the_catalogue_alone_gives_a_first_parcel_its_band() -> None:
    mug = unlearned(Weighed.PRODUCT, "MUG", 350, percent=5)

    first = estimate([mug, unlearned(Weighed.BOX, "S", 80, percent=5)])

    assert (first.grams, first.band_grams) == (430, 29)


def test_what_is_one_wrong_mean_for_all_pieces_counts_for_all_of_them() -> None:
    alike, apart = goods("A", 100, 4, spread=0.0), goods("A", 100, 4, doubt=0.0)

    assert alike.variance == (4 * 500.0) ** 2
    assert apart.variance == 4 * 1000.0**2


def test_a_weight_is_written_down_in_whole_milligrams_and_read_again() -> None:
    learned = LearnedWeight(Weighed.PRODUCT, "MUG", 3, 350_000, 2_000, 1_200)

    assert known(learned).learned == learned


def test_many_parcels_teach_the_mean_and_the_spread() -> None:
    rng = random.Random(3)
    mug, box = unlearned(Weighed.PRODUCT, "MUG", 350, 5), unlearned(Weighed.BOX, "S", 80, 5)

    for _ in range(400):
        count = rng.randint(1, 5)
        weight = rng.gauss(84_000, 2_000) + sum(rng.gauss(362_000, 6_000) for _ in range(count))
        mug, box = learn([replace(mug, count=count), box], weight)

    assert mug.mean == pytest.approx(362_000, abs=1_500)
    assert box.mean == pytest.approx(84_000, abs=2_500)
    assert mug.spread == pytest.approx(6_000, rel=0.35)
    assert (mug.parcels, box.parcels) == (400, 400)
    assert estimate([replace(mug, count=1), box]).band_grams < 30


def test_the_doubtful_one_of_two_takes_what_is_left_over() -> None:
    sure, new = goods("SURE", 200), goods("NEW", 200, doubt=10_000.0)

    sure_after, new_after = learn([sure, new], 412_000.0)

    assert new_after.mean - 200_000 > 100 * (sure_after.mean - 200_000) > 0
    assert new_after.doubt < 2_500


def test_weights_never_become_nothing() -> None:
    pin = goods("PIN", 1, 50, doubt=400.0, spread=100.0)

    (after,) = learn([pin], 0.0)

    assert (after.mean, after.doubt >= 100.0, after.spread >= 100.0) == (100.0, True, True)


def test_only_what_few_parcels_confirmed_is_doubted_anew() -> None:
    old, new = goods("OLD", 300), goods("NEW", 300, parcels=1)

    assert [part.doubt for part in doubted([old, new])] == [500.0, 100_000.0]


PARTS = (goods("MUG", 350, 2), goods("PLATE", 510), a_box())
WHOLE = 350 * 2 + 510 + 150


@pytest.mark.parametrize(
    ("off", "kind", "name", "pieces"),
    [
        (-350, CauseKind.MISSING, "MUG", 1),
        (-700, CauseKind.MISSING, "MUG", 2),
        (-510, CauseKind.MISSING, "PLATE", 1),
        (350, CauseKind.EXTRA, "MUG", 1),
        (1020, CauseKind.EXTRA, "PLATE", 2),
        (160, CauseKind.INSTEAD, "MUG", 1),
        (350 - 150 - 100, CauseKind.BOX, "L", 1),
        (-900, CauseKind.UNKNOWN, "", 1),
    ],
)
def test_each_story_is_told_by_its_weight(
    off: int, kind: CauseKind, name: str, pieces: int
) -> None:
    boxes = [a_box("M"), a_box("L", 250)]

    first, *_ = likely_causes(PARTS, (WHOLE + off) * 1000.0, boxes=boxes)

    assert (first.kind, first.name, first.pieces) == (kind, name, pieces)
    assert 50 < first.percent <= 99


def test_a_weight_that_is_right_has_no_likely_cause() -> None:
    assert likely_causes(PARTS, WHOLE * 1000.0) == ()


def test_a_weight_that_no_story_comes_near_is_unknown() -> None:
    (only,) = likely_causes(PARTS, 999_999_000.0)

    assert only.kind is CauseKind.UNKNOWN


def test_a_product_that_looks_alike_is_one_story_more() -> None:
    tall = goods("MUG-TALL", 400)

    first, *_ = likely_causes(
        PARTS, (WHOLE + 50) * 1000.0, alikes=[("MUG", tall), ("ELSE", goods("FAR", 400))]
    )

    assert (first.kind, first.name, first.other) == (CauseKind.INSTEAD, "MUG", "MUG-TALL")


def test_the_way_of_scanning_decides_between_two_of_the_same_weight() -> None:
    parts = (goods("RED", 300, 2), goods("BLUE", 300, 2), goods("CLOCK", 300, 2), a_box())
    evidence = Evidence(frozenset({"RED"}), frozenset({"BLUE"}), frozenset({"CLOCK"}))

    told = likely_causes(parts, (1800 + 150 - 300) * 1000.0, evidence=evidence)

    assert [(one.kind, one.name) for one in told[:2]] == [
        (CauseKind.TWICE, "RED"), (CauseKind.MISSING, "BLUE"),
    ]  # fmt: skip
    assert told[0].percent > 3 * told[1].percent
    assert all(one.percent < 3 for one in told if one.name == "CLOCK")


def test_for_a_new_product_the_catalogue_may_be_wrong() -> None:
    new = goods("NEW", 300, parcels=0, doubt=7_500.0)

    told = likely_causes([new, a_box()], (450 + 120) * 1000.0)

    assert told[0].kind is CauseKind.CATALOGUE


def test_four_of_a_thousand_good_parcels_lie_outside_the_band() -> None:
    rng = random.Random(5)
    expected = estimate(PARTS)

    outside = sum(abs(rng.gauss(0, 1)) > WIDTH for _ in range(20_000))

    assert 0.002 < outside / 20_000 < 0.006
    assert expected.band_grams == -int(-WIDTH * expected.deviation // 1000)
