"""What is wrong with a floor as it was drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.planning.check import (
    Drawing,
    DrawnAisle,
    DrawnSlot,
    Finding,
    Flaw,
    check_floor,
)

AISLES = (DrawnAisle("A", 0), DrawnAisle("B", 3_000))
SLOTS = (DrawnSlot("A-1", "A", 500), DrawnSlot("B-1", "B", 9_000))
GOOD = Drawing(AISLES, (0, 10_000), SLOTS, (0, 0))


def test_a_good_floor_has_no_findings() -> None:
    assert check_floor(GOOD) == ()


def test_a_floor_without_lines_says_both() -> None:
    flaws = [one.flaw for one in check_floor(Drawing((), (), ()))]

    assert flaws == [Flaw.NO_AISLES, Flaw.NO_CROSS_AISLES]


def test_slots_in_no_aisle_beyond_it_and_in_a_blocked_one_are_all_named() -> None:
    aisles = (*AISLES, DrawnAisle("C", 6_000, blocked=True))
    slots = (
        *SLOTS,
        DrawnSlot("X-1", "X", 0),
        DrawnSlot("A-9", "A", 10_001),
        DrawnSlot("C-1", "C", 5),
    )

    found = check_floor(Drawing(aisles, (0, 10_000), slots))

    assert found == (
        Finding(Flaw.SLOT_IN_NO_AISLE, ("X-1", "X")),
        Finding(Flaw.SLOT_BEYOND_THE_AISLE, ("A-9", "A"), (10_001, 0, 10_000)),
        Finding(Flaw.SLOT_IN_BLOCKED_AISLE, ("C-1", "C")),
    )


def test_lines_at_one_place_and_names_used_twice_are_found() -> None:
    aisles = (DrawnAisle("A", 0), DrawnAisle("B", 0), DrawnAisle("A", 9))

    found = check_floor(Drawing(aisles, (0, 5, 5), (DrawnSlot("S", "A", 1),) * 2))

    assert Finding(Flaw.AISLES_AT_ONE_PLACE, ("A", "B"), (0,)) in found
    assert Finding(Flaw.CROSS_AISLES_AT_ONE_PLACE, at=(5,)) in found
    assert Finding(Flaw.SAME_NAME, ("A",), (2,)) in found
    assert Finding(Flaw.SAME_NAME, ("S",), (2,)) in found


def test_an_empty_aisle_is_named_but_stops_no_walk() -> None:
    (found,) = check_floor(Drawing((*AISLES, DrawnAisle("C", 6_000)), (0, 10_000), SLOTS))

    assert found == Finding(Flaw.AISLE_WITHOUT_SLOTS, ("C",))
    assert not found.stops_walks


def test_a_blocked_one_way_aisle_contradicts_itself() -> None:
    aisle = DrawnAisle("A", 0, one_way=True, blocked=True)

    found = check_floor(Drawing((aisle,), (0, 9), (DrawnSlot("S", "A", 1),)))

    assert Finding(Flaw.BLOCKED_BOTH, ("A",)) in found


@pytest.mark.parametrize("start", [(0, 7), (1_500, 10_001)])
def test_a_start_beside_the_cross_aisles_is_found(start: tuple[int, int]) -> None:
    found = check_floor(Drawing(AISLES, (0, 10_000), SLOTS, start))

    assert Finding(Flaw.START_OFF_THE_FLOOR, at=start) in found


def test_one_way_aisles_that_all_lead_away_from_the_start_leave_no_way_back() -> None:
    aisles = (DrawnAisle("A", 0, one_way=True), DrawnAisle("B", 3_000, one_way=True))

    found = check_floor(Drawing(aisles, (0, 10_000), SLOTS, (0, 0)))

    assert found == (Finding(Flaw.NO_WAY_BACK, ("A",)), Finding(Flaw.NO_WAY_BACK, ("B",)))
    assert all(one.stops_walks for one in found)


def test_one_way_aisles_that_all_lead_towards_the_start_cannot_be_reached() -> None:
    aisles = tuple(DrawnAisle(name, x, True, up=False) for name, x in (("A", 0), ("B", 3_000)))

    found = check_floor(Drawing(aisles, (0, 10_000), SLOTS, (0, 0)))

    assert {one.flaw for one in found} == {Flaw.AISLE_OUT_OF_REACH}


def test_one_aisle_up_and_one_down_is_a_good_floor() -> None:
    aisles = (DrawnAisle("A", 0, one_way=True), DrawnAisle("B", 3_000, one_way=True, up=False))

    assert check_floor(Drawing(aisles, (0, 10_000), SLOTS, (0, 0))) == ()


names, lengths = st.sampled_from("ABC"), st.integers(-3, 12)
drawings = st.builds(
    Drawing,
    st.lists(
        st.builds(DrawnAisle, names, lengths, st.booleans(), st.booleans(), st.booleans()),
        max_size=4,
    ).map(tuple),
    st.lists(lengths, max_size=3).map(tuple),
    st.lists(st.builds(DrawnSlot, names, names, lengths), max_size=4).map(tuple),
    st.none() | st.tuples(lengths, lengths),
)


@given(drawings)
def test_any_drawing_is_judged_without_a_crash(drawing: Drawing) -> None:
    found = check_floor(drawing)

    assert len(set(found)) == len(found) or any(one.flaw is Flaw.SAME_NAME for one in found)
