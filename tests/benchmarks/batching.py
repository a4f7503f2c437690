"""Batches against the best known plans, and against savings and first come, first served.

Without options a sample of every set is run with small budgets: some minutes on one core. A whole
set at the times of its goals, up to an hour: `--only 'obp-henn-waescher/*'`, `--only 'made-up/*'`
and so on; `--seconds` shortens that. What is compared is metres, or the time of all batches where
the instance asks for that.
"""

import csv
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from random import Random
from time import perf_counter, process_time

from tests.benchmarks import gscop, mainz
from tests.benchmarks.table import Table, average, folder, lines, percent, processor_seconds
from warehouse_desk.planning.batching import (
    Batches,
    BatchProblem,
    Order,
    batches,
    batches_by_savings,
    batches_first_come,
)
from warehouse_desk.planning.batching.build import savings
from warehouse_desk.planning.batching.climb import WARM
from warehouse_desk.planning.batching.team import Team
from warehouse_desk.planning.check import check_batches
from warehouse_desk.planning.floor import Door, Floor, Stop
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping


def _mainz(path: Path) -> BatchProblem:
    found = mainz.read(path)
    return BatchProblem(found.floor, found.door, found.capacity, found.orders)


def _time(_path: Path, _problem: BatchProblem, plan: Batches) -> int:
    """Add up the time of all batches; that is the metres where nothing else takes time."""
    return sum(batch.ends - batch.begins for batch in plan.batches)


@dataclass(frozen=True, slots=True)
class Set:
    """A set of instances: its folder, where the best known value stands, and the goal."""

    name: str
    column: str
    read: Callable[[Path], BatchProblem]
    unit: int
    goal: str
    seconds: float
    value: Callable[[Path, BatchProblem, Batches], int] = _time


SETS = (
    Set("obp-bahceci-oncan", "optimum_distance", _mainz, mainz.TENTHS, "B4 0, proven", 0.5),
    Set("obp-henn-waescher", "optimal_routing", _mainz, mainz.TENTHS, "B1 0.25", 60),
    Set("obp-muter-oncan", "optimal_routing", _mainz, mainz.TENTHS, "B2 0.4", 60),
    Set(
        "jobprp-foodmart",
        "optimum_distance",
        gscop.read,
        gscop.THOUSANDTHS,
        "B3 0.05",
        60,
        gscop.length_with_corners_cut,
    ),
    Set("batching-deadlines", "best_total_time", gscop.read, gscop.THOUSANDTHS, "D1 0.05", 30),
)
#: In a sample: at most so many instances of a set, and so many seconds each.
SAMPLED, QUICK = 5, 5.0
#: Orders on a made-up floor, seconds, and by how many per cent to be below savings.
MADE_UP = ((1_000, 60.0, "B5 -3"), (5_000, 300.0, "B5 -1.5"))
#: Seconds for those in a sample.
QUICK_MADE_UP = 15.0
#: Speed: seconds and calls of the search, and walks measured in a row.
SPEED_SECONDS, MOVES_AT_ONCE, WALKS = 3.0, 10_000, 1_000_000


def main(args: Namespace) -> int:
    """Print a row for each instance and the mean gap of each set, in percent."""
    table = Table(
        args, "set", "instance", "best", "gap %", "savings %", "first come %", "late", "bound %",
        "seconds",
    )  # fmt: skip
    for each in SETS:
        rows = list(_measured(args, each, table))
        if rows:
            gaps, saved, first = (average(column) for column in zip(*rows, strict=True))
            met = sum(gap < 1e-3 for gap, _, _ in rows)
            table.row(each.name, f"{met} of {len(rows)} met", "", gaps, saved, first, "", "", "")
            table.row(each.name, "goal", "", each.goal, "", "", "", "", each.seconds)
    for count, seconds, goal in MADE_UP:
        if fnmatch(f"made-up/{count}", args.only):
            usual = QUICK_MADE_UP if _is_sample(args) else seconds
            _made_up(args, table, count, args.seconds or usual, goal)
    if fnmatch("speed", args.only):
        _speed(args)
    if _is_sample(args):
        print("a sample; all of a set at its goal's time: --only 'obp-henn-waescher/*' and so on")
    return 0


def _is_sample(args: Namespace) -> bool:
    return str(args.only) == "*"


def _chosen(args: Namespace, each: Set, data: Path) -> list[dict[str, str]]:
    """List the instances of a set that are asked for; of a sample those spread over the set."""
    rows = [
        row
        for row in csv.DictReader(lines(data / "best_known.csv"))
        if fnmatch(f"{each.name}/{row['file']}", args.only) and (data / row["file"]).exists()
    ]
    if not _is_sample(args):
        return rows
    return [rows[len(rows) * i // SAMPLED] for i in range(min(SAMPLED, len(rows)))]


def _measured(args: Namespace, each: Set, table: Table) -> Iterator[tuple[float, float, float]]:
    data = folder(args, each.name)
    if data is None:
        return
    usual = min(QUICK, each.seconds) if _is_sample(args) else each.seconds
    for row in _chosen(args, each, data):
        path = data / row["file"]
        problem, best = each.read(path), float(row[each.column])
        begun = process_time()
        result = batches(problem, processor_seconds(args.seconds or usual), seed=args.seed)
        seconds = process_time() - begun
        plans = (
            result.plan, batches_by_savings(problem).plan, batches_first_come(problem).plan
        )  # fmt: skip
        assert not any(check_batches(problem, plan) for plan in plans)
        found = [percent(each.value(path, problem, plan) / each.unit, best) for plan in plans]
        table.row(
            each.name, path.name[-24:], best, *found, len(result.plan.late), _open(result), seconds
        )
        yield found[0], found[1], found[2]


def _open(result: Result[Batches]) -> float:
    """Tell by how many per cent the plan may be too long at most."""
    return 100 * float(result.gap) if result.gap is not None else 100.0


def _made_up(args: Namespace, table: Table, count: int, seconds: float, goal: str) -> None:
    """Compare with savings on a floor of three cross-aisles; note when the first plan was there.

    Of 5,000 orders savings, too, look at near ones first: every pair would take many minutes.
    """
    problem = made_up(count, args.seed)
    begun = perf_counter()
    told: list[float] = []
    result = batches(
        problem, Stopping(seconds=seconds), better=lambda _: told.append(perf_counter() - begun)
    )
    took = perf_counter() - begun
    savings = batches_by_savings(problem, many=1_500)
    first = batches_first_come(problem)
    base = float(savings.cost)
    table.row(
        "made-up", f"{count} orders", base, percent(float(result.cost), base), 0.0,
        percent(float(first.cost), base), len(result.plan.late), _open(result), took,
    )  # fmt: skip
    table.row("made-up", f"first in {told[0]:.1f} s", "", goal, "", "", "", "", seconds)


def _speed(args: Namespace) -> None:
    """Count walks measured in one block, one after another, and the moves of a search by them."""
    team, watch = Team(made_up(100, args.seed, (0, 30_000)), args.seed), UNTIL_DONE.watch(10**12)
    team.look_around(watch)
    groups = savings(team, watch)
    team.search.load(groups)
    begun, moves = process_time(), 0
    while process_time() - begun < SPEED_SECONDS:
        team.search.anneal(MOVES_AT_ONCE, team.total(groups) // len(groups) // WARM, watch)
        moves += MOVES_AT_ONCE
    of_moves, begun = process_time() - begun, process_time()
    for _ in range(WALKS):
        team.lengths.length()
    of_walks = process_time() - begun
    table = Table(args, "one block", "million a second", "goal")
    table.row("walks", WALKS / of_walks / 1e6, "B6 1.5")
    table.row("moves", moves / of_moves / 1e6, "")


def made_up(count: int, seed: int, cross_y: tuple[int, ...] = (0, 15_000, 30_000)) -> BatchProblem:
    """Make orders of a web shop: one to six lines, most of them from the first aisles."""
    random = Random(seed)
    floor = Floor(tuple(range(0, 42_000, 3_000)), cross_y)
    slots = [Stop(aisle, y) for aisle in range(14) for y in range(500, 30_000, 1_000)]
    orders = tuple(
        Order(
            str(i),
            1,
            tuple(
                slots[int(len(slots) * random.random() ** 1.5)]
                for _ in range(random.choice((1, 1, 2, 2, 3, 4, 6)))
            ),
        )
        for i in range(count)
    )
    return BatchProblem(floor, Door(0, 0), 12, orders)
