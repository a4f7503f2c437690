"""The room of a box: payload, loads, very many spaces, and the clock."""

from array import array
from dataclasses import replace

import pytest

from warehouse_desk.planning.boxing import Line, Rotation
from warehouse_desk.planning.boxing.goods import kinds, table
from warehouse_desk.planning.boxing.room import BLOCK, SCORES, Room
from warehouse_desk.planning.stop import never

ENOUGH = 1 << 60


def filled(
    lines: list[Line], box: tuple[int, int, int, int], score: int = 0, support: int = 100
) -> tuple[int, list[list[int]]]:
    """Fill a box piece by piece; tell the volume left over, and the blocks."""
    found, counts = kinds(lines)
    room = Room(table(found), support)
    each = [(at, 1) for at, many in enumerate(counts) for _ in range(many)]
    parts = array("q", [n for at, many in each for n in (at, many, score)])
    over = room.fill(box, parts, ENOUGH, never)
    numbers = room.filled()
    return over, [numbers[at : at + BLOCK] for at in range(0, len(numbers), BLOCK)]


def test_a_payload_that_is_used_up_leaves_the_rest_outside() -> None:
    lead = [Line("lead", 1, 1, 1, 4, qty=3)]

    assert filled(lead, (9, 9, 9, 8))[0] == 1
    assert filled(lead, (9, 9, 9, 3)) == (3, [])


@pytest.mark.parametrize("score", range(SCORES))
def test_every_score_fills_a_box_of_equal_cubes(score: int) -> None:
    over, blocks = filled([Line("die", 2, 2, 2, 1, qty=27)], (6, 6, 6, 99), score)

    assert over == 0
    assert sum(a * b * c for *_, a, b, c in blocks) == 27


def test_a_load_goes_down_to_all_that_is_below() -> None:
    tray = Line("tray", 4, 4, 1, 1, qty=1, rot=Rotation.NONE, max_load=10)
    slab = Line("slab", 4, 4, 2, 5, qty=2, rot=Rotation.NONE, max_load=9)
    brick = Line("brick", 4, 4, 3, 6, qty=1, rot=Rotation.NONE)

    two, _ = filled([tray, slab], (4, 4, 9, 99))
    three, _ = filled([tray, slab, brick], (4, 4, 9, 99))

    assert two == 0
    assert three == brick.volume


def test_a_load_is_shared_by_what_bears_it() -> None:
    legs = Line("leg", 2, 4, 1, 1, qty=2, rot=Rotation.NONE, max_load=5)
    slab = Line("slab", 4, 4, 2, 10, rot=Rotation.NONE)
    heavier = Line("slab", 4, 4, 2, 11, rot=Rotation.NONE)

    assert filled([legs, slab], (4, 4, 4, 99))[0] == 0
    assert filled([legs, heavier], (4, 4, 4, 99))[0] == slab.volume


def various(count: int) -> list[Line]:
    sides = [(3 + at % 7, 4 + at % 11, 5 + at % 13) for at in range(count)]
    return [Line(str(at), *side, 1) for at, side in enumerate(sides)]


def test_very_many_pieces_and_spaces_find_room() -> None:
    lines = [replace(line, max_load=10**6) for line in various(40)]

    assert len(filled(lines, (40, 40, 40, 9_999), score=4)[1]) > 20
    over, blocks = filled(various(110), (60, 60, 60, 9_999), score=5)

    assert over < 60**3 // 3
    assert len(blocks) > 60


def test_the_clock_is_looked_at_now_and_then() -> None:
    found, counts = kinds(various(400))
    room = Room(table(found), 0)
    parts = array("q", [n for at, much in enumerate(counts) for n in (at, 1, 0) * much])

    over = room.fill((90, 90, 90, 9_999), parts, ENOUGH, lambda: True)

    assert over > 0


@pytest.mark.parametrize("fragile", [False, True])
def test_nothing_weak_goes_under_what_would_then_rest_on_it(fragile: bool) -> None:
    post = Line("post", 1, 2, 2, 1, rot=Rotation.NONE)
    crate = Line("crate", 3, 2, 2, 1, rot=Rotation.NONE, fragile=fragile)
    slab = Line("slab", 4, 2, 1, 1, rot=Rotation.NONE)
    found, _ = kinds([post, crate, slab])
    post_slab_crate = array("q", [0, 1, 0, 2, 1, 0, 1, 1, 0])

    over = Room(table(found), 25).fill((4, 2, 3, 99), post_slab_crate, ENOUGH, never)

    assert over == (crate.volume if fragile else 0)
