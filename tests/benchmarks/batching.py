"""Batches against the best known total distance, and against first come, first served."""

import csv
from argparse import Namespace
from fnmatch import fnmatch
from time import perf_counter

from tests.benchmarks.mainz import TENTHS, read
from tests.benchmarks.table import Table, average, folder, lines, percent
from warehouse_desk.planning.batching import BatchProblem, batches, batches_first_come
from warehouse_desk.planning.check import check_batches
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

SETS = {
    "obp-bahceci-oncan": "optimum_distance",
    "obp-henn-waescher": "optimal_routing",
    "obp-muter-oncan": "optimal_routing",
}


def main(args: Namespace) -> int:
    """Print a row for each instance, and the mean gap of each set in percent."""
    table = Table(args, "set", "instance", "best", "found", "gap %", "first come %", "seconds")
    stopping = Stopping(seconds=args.seconds) if args.seconds else UNTIL_DONE
    for name, column in SETS.items():
        data = folder(args, name)
        if data is None:
            continue
        gaps, plain = [], []
        for row in csv.DictReader(lines(data / "best_known.csv")):
            path = data / row["file"]
            if not fnmatch(f"{name}/{path.name}", args.only) or not path.exists():
                continue
            found = read(path)
            problem = BatchProblem(found.floor, found.door, found.capacity, found.orders)
            begun = perf_counter()
            result = batches(problem, stopping, seed=args.seed)
            seconds = perf_counter() - begun
            assert not check_batches(problem, result.plan)
            best = float(row[column])
            length = result.plan.length / TENTHS
            gaps.append(percent(length, best))
            plain.append(percent(batches_first_come(problem).plan.length / TENTHS, best))
            table.row(name, path.stem[-22:], best, length, gaps[-1], plain[-1], seconds)
        if gaps:
            table.row(name, "mean", "", "", average(gaps), average(plain), "")
    return 0
