"""Zones of neighbouring aisles on random days: how quick the proven division is."""

from argparse import Namespace
from random import Random

from tests.benchmarks.table import Table, average
from warehouse_desk.planning.check import check_zones
from warehouse_desk.planning.zones import ZonesProblem, zones

DAYS = 1_000


def main(args: Namespace) -> int:
    """Print a row for each size of floor."""
    table = Table(args, "aisles", "zones", "days", "proven", "mean ms", "worst ms")
    random = Random(args.seed)  # noqa: S311 - made-up days
    for aisles, count in ((14, 3), (50, 8), (500, 40)):
        times, proven = [], 0
        for _ in range(DAYS):
            problem = ZonesProblem(tuple(random.randrange(200) for _ in range(aisles)), count)
            result = zones(problem)
            assert not check_zones(problem, result.plan)
            times.append(1_000 * result.seconds)
            proven += result.proven
        table.row(aisles, count, DAYS, proven, average(times), max(times))
    return 0
