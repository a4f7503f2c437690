"""Waves against the best known ones of the SBPO challenge 2025."""

import csv
from argparse import Namespace
from fnmatch import fnmatch
from pathlib import Path

from tests.benchmarks.table import Table, average, folder, lines
from warehouse_desk.planning.check import check_wave
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.planning.waves import WaveProblem, wave


def main(args: Namespace) -> int:
    """Print the share of the best known value for each instance, and the mean."""
    table = Table(args, "instance", "orders", "best", "found", "share %", "bound", "seconds")
    data = folder(args, "wave-sbpo2025")
    shares = []
    for row in csv.DictReader(lines(data / "best_known.csv")) if data else ():
        path = data / row["set"] / row["file"]
        name = f"{row['set']}/{path.stem}"
        if not fnmatch(name, args.only) or not path.exists():
            continue
        problem = read(path)
        result = wave(problem, Stopping(seconds=args.seconds or 10), seed=args.seed)
        assert not check_wave(problem, result.plan)
        best, found = float(row["best_objective"]), float(result.cost)
        shares.append(100 * found / best)
        table.row(name, row["orders"], best, found, shares[-1], float(result.bound), result.seconds)
    if shares:
        table.row("mean", "", "", "", average(shares), "", "")
        table.row("worst", "", "", "", min(shares), "", "")
    return 0


def read(path: Path) -> WaveProblem:
    """Read orders, aisles and limits."""
    numbers = map(int, path.read_text(encoding="utf-8").split())
    orders, _, aisles = next(numbers), next(numbers), next(numbers)
    rows = [
        {str(next(numbers)): next(numbers) for _ in range(next(numbers))}
        for _ in range(orders + aisles)
    ]
    return WaveProblem(tuple(rows[:orders]), tuple(rows[orders:]), next(numbers), next(numbers))
