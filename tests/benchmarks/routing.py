"""Walks: the known shortest ones of sprp-mainz, and how quick walks across many blocks are."""

import csv
from argparse import Namespace
from fnmatch import fnmatch
from pathlib import Path
from random import Random
from time import perf_counter

from tests.benchmarks.mainz import TENTHS, read
from tests.benchmarks.table import Table, average, folder, lines
from warehouse_desk.planning.check import check_walk
from warehouse_desk.planning.floor import Door, Floor, Stop
from warehouse_desk.planning.routing import WalkProblem, walk


def main(args: Namespace) -> int:
    """Print for each number of blocks how many walks are shortest, and their times."""
    table = Table(args, "floors", "walks", "shortest", "proven", "mean ms", "worst ms")
    if data := folder(args, "sprp-mainz"):
        rows = list(csv.DictReader(lines(data / "best_known.csv")))
        rows = [
            r for r in rows if r["folder"] == "single-location" and fnmatch(r["file"], args.only)
        ]
        for blocks, column in ((1, "optimum_one_block"), (2, "optimum_two_block")):
            known = [
                (_problem(data / row["folder"] / row["file"], blocks), float(row[column]))
                for row in rows
            ]
            table.row(f"mainz {blocks}", *_measure(known))
    random = Random(args.seed)  # noqa: S311 - made-up floors
    for blocks in range(1, 7):
        table.row(
            f"random {blocks}", *_measure([(_random(random, blocks), None) for _ in range(20)])
        )
    return 0


def _problem(path: Path, blocks: int) -> WalkProblem:
    found = read(path, blocks=blocks)
    return WalkProblem(found.floor, found.door, found.stops)


def _random(random: Random, blocks: int) -> WalkProblem:
    """Ten aisles, 10 to 100 stops."""
    floor = Floor(tuple(range(0, 30_000, 3_000)), tuple(range(0, 10_000 * blocks + 1, 10_000)))
    stops = [
        Stop(random.randrange(10), random.randrange(floor.cross_y[-1]))
        for _ in range(random.choice((10, 30, 100)))
    ]
    return WalkProblem(floor, Door(random.randrange(0, 27_000, 1_000), 0), tuple(stops))


def _measure(problems: list[tuple[WalkProblem, float | None]]) -> list[object]:
    shortest, proven, times = 0, 0, []
    for problem, best in problems:
        begun = perf_counter()
        result = walk(problem)
        times.append(1_000 * (perf_counter() - begun))
        assert not check_walk(problem, result.plan)
        shortest += best is not None and result.cost == best * TENTHS
        proven += result.proven
    return [len(problems), shortest, proven, average(times), max(times)]
