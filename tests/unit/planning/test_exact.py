"""Every placement: proofs, placements that keep the rules, and the limits."""

import subprocess
import sys

import pytest

from warehouse_desk.planning.boxing import (
    Box,
    BoxProblem,
    Line,
    Rotation,
    WhyNot,
    boxes,
    exact,
    judge,
)
from warehouse_desk.planning.boxing.exact import Exact, settled
from warehouse_desk.planning.boxing.fill import Block, Filling
from warehouse_desk.planning.boxing.goods import Kind, kinds
from warehouse_desk.planning.boxing.rules import keeps_rules
from warehouse_desk.planning.boxing.stock import Option
from warehouse_desk.planning.check import check_boxes
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping


@pytest.fixture(autouse=True)
def _few_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave puzzles to the solver: without a compiler, looking at pairs takes long."""
    monkeypatch.setattr(exact, "LOOKS", 20_000)
    monkeypatch.setattr(exact, "MORE_LOOKS", 0)


def cube(side: int) -> Box:
    return Box(f"C{side}", side, side, side, side, side, side, 0, 999, 5)


def option(l: int, w: int, h: int, *, turned: bool = False) -> Option:  # noqa: E741
    return Option(cube(max(l, w, h)), (l, w, h, 999), turned, 1)


#: Six of 1 × 2 × 2 and three of 1 × 1 × 1 fill a cube of 3 (Slothouber and Graatsma).
GRAATSMA = (Line("tile", 1, 2, 2, 1, qty=6), Line("die", 1, 1, 1, 1, qty=3))


def decide(lines: tuple[Line, ...], box: Option, work: float = 1.0) -> Filling | WhyNot:
    found, counts = kinds(lines)
    return Exact(found, 0, UNTIL_DONE.watch(), seed=0, work=work).decide(box, counts)


def test_a_puzzle_is_solved() -> None:
    found = decide(GRAATSMA, option(3, 3, 3))

    assert isinstance(found, Filling)
    assert len(found.blocks) == 9
    assert found.left == (0, 0)


def test_a_box_that_is_turned_is_turned_back() -> None:
    found = decide((Line("rod", 9, 2, 2, 1, qty=2),), option(9, 4, 2, turned=True))

    assert isinstance(found, Filling)
    assert {block.piece for block in found.blocks} == {(2, 9, 2)}


def test_too_much_is_proven() -> None:
    seven = (Line("tile", 1, 2, 2, 1, qty=6), Line("rod", 1, 1, 3, 1))

    assert decide(seven, option(3, 3, 3)) is WhyNot.EVERY_PLACEMENT


def test_rules_are_looked_at_afterwards() -> None:
    glasses = (Line("glass", 2, 2, 1, 1, qty=2, rot=Rotation.NONE, fragile=True),)

    assert decide(glasses, option(2, 2, 2)) is WhyNot.NO_PLACEMENT_FOUND


def test_very_many_pieces_are_left_alone() -> None:
    many = (Line("die", 1, 1, 1, 1, qty=exact.MOST_PIECES + 1),)

    assert decide(many, option(9, 9, 9)) is WhyNot.NO_PLACEMENT_FOUND


def test_without_the_solver_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ortools.sat.python", None)

    assert decide(GRAATSMA, option(3, 3, 3)) is WhyNot.NO_PLACEMENT_FOUND


def test_the_solver_comes_without_what_takes_long_to_load() -> None:
    script = (
        "import sys\n"
        "from tests.unit.planning.test_exact import GRAATSMA, decide, exact, option\n"
        "exact.LOOKS, exact.MORE_LOOKS = 0, 0\n"
        "assert decide(GRAATSMA, option(3, 3, 3)).left == (0, 0)\n"
        "assert 'ortools' in sys.modules and 'pandas' not in sys.modules\n"
    )

    subprocess.run([sys.executable, "-c", script], check=True)


def test_work_that_is_used_up_ends_the_search() -> None:
    assert decide(GRAATSMA, option(3, 3, 3), work=0) is WhyNot.NO_PLACEMENT_FOUND


def test_a_cancelled_search_stops_the_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exact, "TICK", 0.001)
    asked = iter([False, False, False])
    watch = Stopping(cancelled=lambda: next(asked, True)).watch()
    sides = [(7, 5, 3), (6, 5, 4), (8, 3, 3), (5, 5, 4), (7, 4, 2), (9, 3, 2), (6, 6, 3), (5, 4, 4)]
    found, counts = kinds([Line(str(at), *side, 1) for at, side in enumerate(sides * 2)])

    decided = Exact(found, 0, watch, seed=0, work=60).decide(option(13, 11, 9), counts)

    assert decided is WhyNot.NO_PLACEMENT_FOUND


def test_the_whole_way_uses_it_only_without_a_number_of_steps() -> None:
    problem = BoxProblem(
        (Line("tile", 1, 2, 2, 1, qty=6), Line("rod", 1, 1, 3, 1)), (cube(3), cube(4)), support=0
    )

    quick, whole = boxes(problem, Stopping(steps=9)), boxes(problem)

    assert [one.why for one in quick.plan.not_fits] == [WhyNot.NO_PLACEMENT_FOUND]
    assert [one.why for one in whole.plan.not_fits] == [WhyNot.EVERY_PLACEMENT]
    assert (quick.proven, whole.proven) == (False, True)
    assert check_boxes(problem, whole.plan) == ()


def test_a_box_that_is_open_at_first_may_hold_all_in_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(judge, "FIRST_TRIES", 1)
    problem = BoxProblem(GRAATSMA, (cube(3), cube(4)), support=0)

    result = boxes(problem)

    assert [parcel.box for parcel in result.plan.parcels] == ["C3"]
    assert (result.plan.also_fits, result.proven) == (("C4",), True)
    assert check_boxes(problem, result.plan) == ()


def test_many_tries_may_find_what_few_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge, "FIRST_TRIES", 1)
    monkeypatch.setattr(exact, "LOOKS", 0)
    goods = (Line("cube", 3, 3, 3, 1, qty=2), Line("slab", 4, 6, 2, 1, qty=2))
    problem = BoxProblem(goods, (cube(6), cube(7)), support=0)

    assert [parcel.box for parcel in boxes(problem).plan.parcels] == ["C6"]


def piece(kind: int, low: tuple[int, int, int], sides: tuple[int, int, int]) -> Block:
    return Block(kind, low, sides, (1, 1, 1))


def test_pieces_settle_in_the_corner() -> None:
    loose = [piece(0, (4, 5, 6), (2, 2, 2)), piece(0, (4, 5, 1), (2, 2, 2))]

    assert {block.low for block in settled(loose, turned=False)} == {(0, 0, 0), (0, 0, 2)}


STRONG, WEAK = Kind(((2, 2, 1),), 5, None, 4, (0,)), Kind(((2, 2, 1),), 1, 5, 4, (1,))
GLASS = Kind(((2, 2, 1),), 1, 0, 4, (2,))
STACK = [piece(1, (0, 0, 0), (2, 2, 1)), piece(0, (0, 0, 1), (2, 2, 1))]


def test_pieces_bear_rest_and_spare_as_the_rules_say() -> None:
    assert keeps_rules(STACK, [STRONG, WEAK], 100)
    assert not keeps_rules(STACK, [STRONG, GLASS], 0)
    assert not keeps_rules([*STACK, piece(0, (0, 0, 2), (2, 2, 1))], [STRONG, WEAK], 0)
    assert not keeps_rules([piece(0, (0, 0, 1), (2, 2, 1))], [STRONG], 50)
    assert keeps_rules([STACK[0], piece(0, (1, 1, 1), (2, 2, 1))], [STRONG, WEAK], 25)
    assert not keeps_rules([STACK[0], piece(0, (1, 1, 1), (2, 2, 1))], [STRONG, WEAK], 26)
