"""Waves against the best known ones of the SBPO challenge 2025."""

import csv
from argparse import Namespace
from fnmatch import fnmatch
from pathlib import Path
from random import Random

from tests.benchmarks.table import Table, average, folder, lines, processor_seconds
from warehouse_desk.planning.check import check_wave
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.planning.waves import Wave, WaveProblem, wave

#: Share of the best known value, in percent: the mean after 60 s, and after ten minutes.
GOAL, GOAL_LONG = 99.7, 99.95
LARGE = 68_000


def main(args: Namespace) -> int:
    """Print the share of the best known value for each instance, the mean, and a large day's start.

    All instances at ten minutes take five hours: run them in parts, by `--only`.
    """
    seconds = args.seconds or 10
    goal = GOAL_LONG if seconds >= 600 else GOAL
    names = ("instance", "orders", "best", "found", "share %", "goal %", "greedy %", "first s")
    table = Table(args, *names, "proven")
    data = folder(args, "wave-sbpo2025")
    shares, greedy = [], []
    for row in csv.DictReader(lines(data / "best_known.csv")) if data else ():
        path = data / row["set"] / row["file"]
        name = f"{row['set']}/{path.stem}"
        if not fnmatch(name, args.only) or not path.exists():
            continue
        problem = read(path)
        result, told = _solve(problem, seconds, args.seed)
        best = float(row["best_objective"])
        shares.append(100 * float(result.cost) / best)
        greedy.append(100 * float(wave(problem, Stopping(steps=0)).cost) / best)
        found = float(result.cost)
        first = told[0].seconds
        table.row(
            name, row["orders"], best, found, shares[-1], goal, greedy[-1], first, result.proven
        )
    if shares:
        table.row("mean", "", "", "", average(shares), goal, average(greedy), "", "")
        table.row("worst", "", "", "", min(shares), "", min(greedy), "", "")
    if fnmatch("large", args.only):
        _, told = _solve(_large(args.seed), 5, args.seed)
        table.row("large", LARGE, "", float(told[0].cost), "", "", "", told[0].seconds, "")
    return 0


def _solve(
    problem: WaveProblem, seconds: float, seed: int
) -> tuple[Result[Wave], list[Result[Wave]]]:
    told: list[Result[Wave]] = []
    result = wave(problem, processor_seconds(seconds), seed=seed, better=told.append)
    assert not any(check_wave(problem, one.plan) for one in (*told, result))
    return result, told


def _large(seed: int) -> WaveProblem:
    """Make up a very large day: some items are wanted by many."""
    random = Random(seed)

    def pieces(rows: int) -> dict[str, int]:
        return {str(int(40_000 * random.random() ** 2)): random.randint(1, 3) for _ in range(rows)}

    orders = tuple(pieces(random.randint(1, 3)) for _ in range(LARGE))
    return WaveProblem(orders, tuple(pieces(400) for _ in range(500)), 8_000, 20_000)


def read(path: Path) -> WaveProblem:
    """Read orders, aisles and limits."""
    numbers = map(int, path.read_text(encoding="utf-8").split())
    orders, _, aisles = next(numbers), next(numbers), next(numbers)
    rows = [
        {str(next(numbers)): next(numbers) for _ in range(next(numbers))}
        for _ in range(orders + aisles)
    ]
    return WaveProblem(tuple(rows[:orders]), tuple(rows[orders:]), next(numbers), next(numbers))
