"""Walks: the goals R1 to R6, and what others walk for the same stops.

`--only` takes R1 to R5 or `peers`. R5 gives each instance the seconds of its goal, counted by the
processor, a few minutes in all; `--seconds 10` gives each ten, `--only "R5 F10 2"` takes a part.
"""

import csv
from argparse import Namespace
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from random import Random
from time import process_time

from tests.benchmarks.mainz import TENTHS, read, read_scattered
from tests.benchmarks.table import Table, average, folder, lines, percent, processor_seconds
from tests.benchmarks.walk_peers import by_bin_name, distances, installed, length
from warehouse_desk.planning.check import check_scattered, check_walk
from warehouse_desk.planning.floor import Door, Floor, OneWay, Stop
from warehouse_desk.planning.routing import ScatteredProblem, WalkProblem, scattered_walk, walk

#: How many random floors of a kind are walked.
FLOORS = 30

Known = tuple[WalkProblem, float | None]


def main(args: Namespace) -> int:
    """Print a row for each goal; times are those of the processor."""
    table = Table(
        args,
        "goal",
        "floors",
        "walks",
        "best known",
        "proven",
        "gap %",
        "mean ms",
        "worst ms",
        "at most",
    )
    data = folder(args, "sprp-mainz")
    for goal, rows in (("R1", _one), ("R2", _two), ("R3", _many), ("R4", _odd), ("R5", _scattered)):
        if fnmatch(goal, args.only.partition(" ")[0]):
            for row in rows(args, data):
                table.row(goal, *row)
    if fnmatch("peers", args.only) and data:
        _peers(args, data)
    return 0


def _rows(data: Path, kind: str) -> list[dict[str, str]]:
    rows = csv.DictReader(lines(data / "best_known.csv"))
    return [row for row in rows if row["folder"] == kind]


def _published(data: Path, blocks: int, column: str) -> list[Known]:
    found = []
    for row in _rows(data, "single-location"):
        one = read(data / row["folder"] / row["file"], blocks=blocks)
        best = float(row[column]) * TENTHS
        found.append((WalkProblem(one.floor, one.door, one.stops), best))
    return found


def _one(args: Namespace, data: Path | None) -> Iterator[list[object]]:
    if data:
        known = _published(data, 1, "optimum_one_block")
        yield ["mainz 1", *_measure(known), "0.1 / 0.5"]


def _two(args: Namespace, data: Path | None) -> Iterator[list[object]]:
    if data:
        known = _published(data, 2, "optimum_two_block")
        yield ["mainz 2", *_measure(known), "0.3 / 2"]


def _many(args: Namespace, data: Path | None) -> Iterator[list[object]]:
    random = Random(args.seed)
    for blocks, most in ((3, "1.5"), (4, "5"), (5, "25"), (6, "150")):
        problems: list[Known] = [(_random(random, blocks), None) for _ in range(FLOORS)]
        walk(problems[0][0])  # fills the tables of this number of cross-aisles
        yield [f"random {blocks}", *_measure(problems), most]


def _odd(args: Namespace, data: Path | None) -> Iterator[list[object]]:
    """Walk one-way floors, where the gap is that to the bound."""
    random = Random(args.seed)
    for count in (20, 40, 80):
        open_floor = _random(random, 2).floor
        one_way = tuple(OneWay(aisle, up=aisle % 2 == 0) for aisle in range(10))
        floor = Floor(open_floor.aisle_x, open_floor.cross_y, one_way)
        problems: list[Known] = [
            (WalkProblem(floor, Door(0, 0), _stops(random, floor, count)), None)
            for _ in range(FLOORS)
        ]
        yield [f"one-way {count}", *_measure(problems), "-"]


def _random(random: Random, blocks: int) -> WalkProblem:
    """Ten aisles, 10 to 100 stops."""
    floor = Floor(tuple(range(0, 30_000, 3_000)), tuple(range(0, 10_000 * blocks + 1, 10_000)))
    stops = _stops(random, floor, random.choice((10, 30, 100)))
    return WalkProblem(floor, Door(random.randrange(0, 27_000, 1_000), 0), stops)


def _stops(random: Random, floor: Floor, count: int) -> tuple[Stop, ...]:
    high = floor.cross_y[-1]
    return tuple(Stop(random.randrange(10), random.randrange(high)) for _ in range(count))


def _measure(problems: list[Known]) -> list[object]:
    reached, proven, gaps, times = 0, 0, [], []
    for problem, best in problems:
        begun = process_time()
        result = walk(problem)
        times.append(1_000 * (process_time() - begun))
        assert not check_walk(problem, result.plan)
        reached += best is not None and result.cost == best
        proven += result.proven
        gaps.append(100 * float(result.gap or 0))
    return [len(problems), reached, proven, average(gaps), average(times), max(times)]


def _scattered(args: Namespace, data: Path | None) -> Iterator[list[object]]:
    if not data:
        return
    here, part = data / "scattered", args.only.partition(" ")[2] or "*"
    for blocks, column in ((1, "optimum_one_block"), (2, "optimum_two_block")):
        for places, most in (("F2", 1_000), ("F5", 1_000), ("F10", 2_000)):
            if not fnmatch(f"{places} {blocks}", part):
                continue
            known = [
                (read_scattered(here / row["file"], blocks=blocks), float(row[column]) * TENTHS)
                for row in _rows(data, "scattered")
                if f"_{places}_" in row["file"] and row[column]
            ]
            seconds = args.seconds or most / 1_000
            yield [f"{places} {blocks}", *_choose(known, seconds, args.seed), most]


def _choose(known: list[tuple[ScatteredProblem, float]], seconds: float, seed: int) -> list[object]:
    reached, proven, gaps, times = 0, 0, [], []
    for problem, best in known:
        begun = process_time()
        result = scattered_walk(problem, processor_seconds(seconds), seed=seed)
        times.append(1_000 * (process_time() - begun))
        assert not check_scattered(problem, result.plan)
        reached += result.cost == best
        proven += result.proven
        gaps.append(percent(float(result.cost), best))
    return [len(known), reached, proven, average(gaps), average(times), max(times)]


def _peers(args: Namespace, data: Path) -> None:
    """Walk every tenth published instance by other means; ours is 1 in length and time."""
    table = Table(args, "peer", "floors", "walks", "length", "time")
    for blocks, column in ((1, "optimum_one_block"), (2, "optimum_two_block")):
        problems = [problem for problem, _ in _published(data, blocks, column)[::10]]
        ours = [
            (float(walk(problem).cost), _seconds(lambda p=problem: walk(p))) for problem in problems
        ]
        for name, peer in {"bin name": None, **installed()}.items():
            longer, slower = [], []
            for problem, (best, took) in zip(problems, ours, strict=True):
                measured = distances(problem)
                find = (
                    (lambda p=problem: by_bin_name(p))
                    if peer is None
                    else (lambda m=measured, f=peer: f(m))
                )
                slower.append(_seconds(find) / took)
                longer.append(length(measured, find()) / best)
            table.row(name, f"mainz {blocks}", len(problems), average(longer), average(slower))


def _seconds(act: Callable[[], object]) -> float:
    begun = process_time()
    act()
    return process_time() - begun
