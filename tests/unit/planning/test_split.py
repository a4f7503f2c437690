"""Splitting an order: all its parts, the way for larger orders, and the limits of both."""

from array import array
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.planning.boxing import Box, BoxProblem, Line, Rank, boxes, split
from warehouse_desk.planning.boxing.exact import Exact
from warehouse_desk.planning.boxing.goods import kinds
from warehouse_desk.planning.boxing.judge import Judge
from warehouse_desk.planning.boxing.parts import NO_PRICE, Programme
from warehouse_desk.planning.boxing.search import Effort, Packer
from warehouse_desk.planning.boxing.split import Splitter
from warehouse_desk.planning.boxing.stock import Stock
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

#: Together they are too much for `TIGHT`, which no quick proof shows.
PUZZLE = (
    Line("a", 8, 4, 2, 1),
    Line("b", 6, 4, 2, 1),
    Line("c", 9, 9, 8, 1),
    Line("d", 8, 5, 2, 1),
)


def cube(name: str, side: int, cost: int) -> Box:
    return Box(name, side, side, side, side, side, side, 0, 999, cost)


TIGHT, ROOMY = cube("tight", 10, 5), cube("roomy", 20, 9)


def splitter(lines: tuple[Line, ...], *stock: Box, tries: int | None = 3) -> Splitter:
    problem = BoxProblem(lines, stock, Rank.COST)
    packer = Packer(*kinds(lines), problem.support)
    watch = UNTIL_DONE.watch()
    exact = Exact(packer.kinds, problem.support, watch, seed=0, work=0)
    judge = Judge(packer, Effort(tries, watch, 0), exact)
    return Splitter(Stock(problem), judge, fewest=True)


def best_for(lines: tuple[Line, ...], *stock: Box) -> str:
    ours = splitter(lines, *stock, cube("huge", 30, 99))
    counts = [line.qty for line in lines]
    huge = ours.stock.options(0)[-1]
    filling = ours.judge.packer.most(huge, counts, 1, ours.judge.effort)
    return ours._best_box(counts, (huge, filling))[0].box.id


def test_a_parcel_moves_to_the_best_box_that_holds_it() -> None:
    assert best_for(PUZZLE[:1], TIGHT, ROOMY) == "tight"


def test_a_smaller_box_that_costs_more_is_not_better() -> None:
    assert best_for(PUZZLE[:1], cube("small", 10, 20), ROOMY) == "roomy"


def test_a_box_that_is_not_found_to_hold_a_parcel_is_passed_over() -> None:
    assert best_for(PUZZLE, TIGHT) == "huge"


def test_a_search_for_a_filling_ends_with_its_time() -> None:
    ours = splitter(PUZZLE, TIGHT)
    over = Effort(None, Stopping(seconds=0.0).watch(), 0)
    option = ours.stock.options(0)[0]

    assert ours.judge.packer.hold(option, [1, 1, 1, 1], 9, over) is None


def test_after_too_many_answers_the_larger_orders_way_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(split, "ANSWERS", 0)

    result = boxes(BoxProblem(PUZZLE, (TIGHT,)))

    assert len(result.plan.parcels) == 2


def test_too_many_parts_of_parts_are_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(split, "PAIRS_QUICKLY", 3)

    assert splitter(PUZZLE, TIGHT).by_parts([1, 1, 1, 1], [], is_open=False) is None


def test_without_a_split_the_box_for_all_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(split, "PAIRS_QUICKLY", 1)
    ours = splitter(PUZZLE, ROOMY)
    option = ours.stock.options(0)[0]
    whole = option, ours.judge.packer.most(option, [1, 1, 1, 1], 1, ours.judge.effort)

    found = ours.split([1, 1, 1, 1], [whole], [], is_open=False)

    assert found.filled == [whole]
    assert not found.proven


def test_two_parcels_are_taken_apart_and_packed_better() -> None:
    ours = splitter(PUZZLE[:2], TIGHT, ROOMY, tries=None)
    poor = [*ours.spread([1, 0], 1), *ours.spread([0, 1], 1)]

    better = ours._anew(poor)

    assert [option.box.id for option, _ in better] == ["tight"]
    assert split.contents(better[0]) == [1, 1]


def test_parcels_that_cannot_be_better_stay() -> None:
    ours = splitter((Line("die", 9, 9, 9, 1, qty=2),), TIGHT, tries=None)
    two = ours.spread([2], 1)

    assert ours._anew(two) == two


def test_parcels_are_not_packed_anew_when_the_time_is_over() -> None:
    ours = splitter(PUZZLE, TIGHT, tries=None)
    two = [*ours.spread([1, 1, 1, 1], 1)] * 2
    over = Effort(None, Stopping(seconds=0.0).watch(), 0)
    late = ours.judge._replace(effort=over)

    assert Splitter(ours.stock, late, fewest=True)._anew(two) == two


counts_and_prices = st.lists(st.integers(1, 2), min_size=1, max_size=3).flatmap(
    lambda counts: st.tuples(
        st.just(counts),
        st.lists(
            st.integers(1, 30) | st.just(NO_PRICE),
            min_size=_size(counts) - 1,
            max_size=_size(counts) - 1,
        ),
        st.booleans(),
    )
)


def _size(counts: list[int]) -> int:
    return len(list(product(*(range(n + 1) for n in counts))))


@given(counts_and_prices)
def test_no_other_choice_of_parts_is_better(case: tuple[list[int], list[int], bool]) -> None:
    counts, some, fewest = case
    parts = list(product(*(range(n + 1) for n in counts)))
    prices = [NO_PRICE, *some]
    for at, part in enumerate(parts):
        if sum(part) == 1:
            prices[at] = min(prices[at], 40)

    chosen = Programme(array("q", counts)).best(array("q", prices), fewest=fewest)

    def value(choice: list[int]) -> tuple[int, int]:
        return len(choice) if fewest else 0, sum(prices[at] for at in choice)

    assert [sum(column) for column in zip(*(parts[at] for at in chosen), strict=True)] == counts
    possible = [one for one in _choices(parts, tuple(counts)) if value(one)[1] < NO_PRICE]
    assert value(chosen) == min(map(value, possible))


def _choices(parts: list[tuple[int, ...]], left: tuple[int, ...]) -> list[list[int]]:
    """List every way to take an order apart, by brute force."""
    if not any(left):
        return [[]]
    first = next(i for i, n in enumerate(left) if n)
    found = []
    for at, part in enumerate(parts):
        if part[first] and all(a <= b for a, b in zip(part, left, strict=True)):
            rest = tuple(b - a for a, b in zip(part, left, strict=True))
            found += [[at, *more] for more in _choices(parts, rest)]
    return found
