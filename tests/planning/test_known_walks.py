"""Walks of published instances whose shortest length is proven."""

import csv
from pathlib import Path

import pytest

from tests.benchmarks.mainz import TENTHS, read, read_scattered
from warehouse_desk.planning.check import check_scattered, check_walk
from warehouse_desk.planning.routing import WalkProblem, scattered_walk, walk

pytestmark = pytest.mark.bench

FOLDER = Path(__file__).parent / "instances" / "sprp-mainz"
SCATTERED = FOLDER / "scattered"


def published(folder: Path) -> list[dict[str, str]]:
    return list(csv.DictReader((folder / "optimum.csv").read_text(encoding="utf-8").splitlines()))


ROWS, SCATTERED_ROWS = published(FOLDER), published(SCATTERED)


@pytest.mark.parametrize("row", ROWS, ids=[row["file"] for row in ROWS])
@pytest.mark.parametrize(("blocks", "column"), [(1, "one_block"), (2, "two_blocks")])
def test_a_published_walk_is_found_and_proven(
    row: dict[str, str], blocks: int, column: str
) -> None:
    found = read(FOLDER / row["file"], blocks=blocks)
    problem = WalkProblem(found.floor, found.door, found.stops)

    result = walk(problem)

    assert result.proven
    assert result.cost == TENTHS * int(row[column])
    assert check_walk(problem, result.plan) == ()


@pytest.mark.parametrize("row", SCATTERED_ROWS, ids=[row["file"] for row in SCATTERED_ROWS])
@pytest.mark.parametrize(("blocks", "column"), [(1, "one_block"), (2, "two_blocks")])
def test_a_published_scattered_walk_is_found_and_proven(
    row: dict[str, str], blocks: int, column: str
) -> None:
    problem = read_scattered(SCATTERED / row["file"], blocks=blocks)

    result = scattered_walk(problem)

    assert result.proven
    assert result.cost == TENTHS * int(row[column] or result.cost // TENTHS)
    assert check_scattered(problem, result.plan) == ()
