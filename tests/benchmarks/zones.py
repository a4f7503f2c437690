"""Zones: balanced divisions of random days, and pick lists of the Zalando set.

The set's ways between two pieces always go by a cross-aisle, as its description measures them.
"""

import csv
import gzip
import json
from argparse import Namespace
from fnmatch import fnmatch
from pathlib import Path
from random import Random

from tests.benchmarks.table import Table, average, folder, lines, percent
from warehouse_desk.planning.check import check_pick_lists, check_zones
from warehouse_desk.planning.floor import Door, Floor, Stop
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.planning.zones import ListsProblem, Piece, ZonesProblem, pick_lists, zones

DAYS = 1_000
#: How far under the published greedy the walks should be, in percent.
GOAL = 45.0


def main(args: Namespace) -> int:
    """Print the divisions, then the pick lists."""
    _divisions(args)
    if data := folder(args, "zone-zalando"):
        _lists(args, data)
    return 0


def _divisions(args: Namespace) -> None:
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


def _lists(args: Namespace, data: Path) -> None:
    table = Table(args, "instance", "greedy", "found", "under %", "goal %", "lists", "seconds")
    unders = []
    for row in csv.DictReader(lines(data / "best_known.csv")):
        if not fnmatch(row["file"], args.only):
            continue
        problem = read(data / row["file"])
        result = pick_lists(problem, Stopping(seconds=args.seconds or 60), seed=args.seed)
        assert not check_pick_lists(problem, result.plan)
        greedy = float(row["baseline_distance"])
        unders.append(-percent(float(result.cost), greedy))
        count = sum(len(batch.lists) for batch in result.plan.batches)
        table.row(row["file"], greedy, result.cost, unders[-1], GOAL, count, result.seconds)
    table.row("mean", "", "", average(unders), GOAL, "", "")


def read(path: Path) -> ListsProblem:
    """Read a file; aisles and rows count from 0, cross-aisles are at both ends and at the door."""
    found = json.loads(gzip.decompress(path.read_bytes()))
    limits = found["parameters"]
    left, front = limits["first_aisle"], limits["first_row"]
    floor = Floor(
        tuple(range(limits["last_aisle"] - left + 1)), (0, -front, limits["last_row"] - front)
    )
    pieces = (
        Piece(
            item["article"],
            Stop(item["aisle"] - left, item["row"] - front),
            int(item["zone"].removeprefix("zone-")),
        )
        for item in found["warehouse_items"]
    )
    return ListsProblem(
        floor,
        Door(-left, 1),
        tuple(pieces),
        {article["id"]: article["volume"] for article in found["articles"]},
        tuple(tuple(order["positions"]) for order in found["orders"]),
        limits["min_number_requested_items"],
        limits["max_orders_per_batch"],
        limits["max_container_volume"],
        by_cross_aisles=True,
    )
