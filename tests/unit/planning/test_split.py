"""Splitting an order: the search for the best box of a parcel, and its limits."""

import pytest

from warehouse_desk.planning.boxing import Box, BoxProblem, Line, Rank, boxes, split
from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.goods import kinds
from warehouse_desk.planning.boxing.search import Effort, Goods, hold
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

#: Together they are too much for `TIGHT`, which no quick proof shows.
PUZZLE = (
    Line("a", 8, 4, 2, 1),
    Line("b", 6, 4, 2, 1),
    Line("c", 9, 9, 8, 1),
    Line("d", 8, 5, 2, 1),
)
EFFORT = Effort(3, UNTIL_DONE.watch(), 0)


def cube(name: str, side: int, cost: int) -> Box:
    return Box(name, side, side, side, side, side, side, 0, 999, cost)


TIGHT, ROOMY, HUGE = cube("tight", 10, 5), cube("roomy", 20, 9), cube("huge", 30, 99)


def goods(*lines: Line) -> Goods:
    found, counts = kinds(lines)
    return Goods(tuple(found), tuple(counts))


def best_for(wanted: Goods, *stock: Box) -> str:
    problem = BoxProblem((), (*stock, HUGE), Rank.COST)
    filled = HUGE, Filling((), ())
    return split._best_box(problem, wanted, filled, EFFORT)[0].id


def test_a_parcel_moves_to_the_best_box_that_holds_it() -> None:
    assert best_for(goods(PUZZLE[0]), TIGHT, ROOMY) == "tight"


def test_a_smaller_box_that_costs_more_is_not_better() -> None:
    assert best_for(goods(PUZZLE[0]), cube("small", 10, 20), ROOMY) == "roomy"


def test_a_box_proven_too_small_does_not_end_the_search() -> None:
    flat = Box("flat", 70, 70, 7, 70, 70, 7, 0, 999, 1)

    assert best_for(goods(Line("c", 8, 8, 8, 1)), flat, TIGHT) == "tight"


def test_a_box_that_does_not_take_the_goods_ends_the_search() -> None:
    assert best_for(goods(*PUZZLE), cube("tiny", 9, 1), TIGHT) == "huge"


def test_a_search_for_a_filling_ends_with_its_time() -> None:
    over = Effort(None, Stopping(seconds=0.0).watch(), 0)

    assert hold(TIGHT, goods(*PUZZLE), 100, over) is None


def test_a_box_that_one_filling_proves_needs_no_more() -> None:
    assert hold(ROOMY, goods(*PUZZLE), 100, EFFORT) is not None


def test_after_too_many_answers_the_quick_split_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(split, "ANSWERS", 0)

    result = boxes(BoxProblem(PUZZLE, (TIGHT,)))

    assert len(result.plan.parcels) == 2
    assert not result.proven
