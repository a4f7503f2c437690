"""Zones: balanced divisions of random days, walks within them, and pick lists of the Zalando set.

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
from tests.planning.floors import shortest
from warehouse_desk.planning.check import check_pick_lists, check_zones
from warehouse_desk.planning.floor import Door, Floor, Stop
from warehouse_desk.planning.routing import WalkProblem
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.planning.zones import ListsProblem, Piece, ZonesProblem, pick_lists, zones

DAYS = 1_000
#: A day of the walks: so many pieces, in carts of as many as can be walked in every order.
PIECES, CART = 18, 6
#: How far under the published greedy the walks should be, in percent.
GOAL = 45.0


def main(args: Namespace) -> int:
    """Print the divisions, the walks within zones, then the pick lists."""
    _divisions(args)
    _walks(args)
    if data := folder(args, "zone-zalando"):
        _lists(args, data)
    return 0


def _divisions(args: Namespace) -> None:
    table = Table(args, "aisles", "zones", "days", "proven", "mean ms", "worst ms")
    random = Random(args.seed)
    for aisles, count in ((14, 3), (50, 8), (500, 40)):
        times, proven = [], 0
        for _ in range(DAYS):
            problem = ZonesProblem(tuple(random.randrange(200) for _ in range(aisles)), count)
            result = zones(problem)
            assert not check_zones(problem, result.plan)
            times.append(1_000 * result.seconds)
            proven += result.proven
        table.row(aisles, count, DAYS, proven, average(times), max(times))


def _walks(args: Namespace) -> None:
    table = Table(args, "days", "walks", "length", "every order", "too long", "mean ms")
    random = Random(args.seed)
    walks, found, best, times = 0, 0, 0, []
    for _ in range(DAYS):
        problem = _day(random)
        result = pick_lists(problem, Stopping(steps=2), seed=args.seed)
        assert not check_pick_lists(problem, result.plan)
        walked = [pieces for batch in result.plan.batches for pieces in batch.lists]
        walks += len(walked)
        found += result.plan.length
        best += sum(_by_every_order(problem, pieces) for pieces in walked)
        times.append(1_000 * result.seconds)
    table.row(DAYS, walks, found, best, found - best, average(times))


def _day(random: Random) -> ListsProblem:
    """Make up a day whose zones bear the same load, each piece an order."""
    floor = Floor(tuple(range(0, 12, 2)), (0, 6, 12))
    stops = [Stop(random.randrange(6), random.randrange(13)) for _ in range(PIECES)]
    loads = tuple(sum(stop.aisle == aisle for stop in stops) for aisle in range(6))
    division = zones(ZonesProblem(loads, 3)).plan.zones
    zone = {aisle: n for n, (a, b) in enumerate(division) for aisle in range(a, b + 1)}
    pieces = tuple(Piece(str(i), stop, zone[stop.aisle]) for i, stop in enumerate(stops))
    volumes = {piece.article: 1 for piece in pieces}
    orders = tuple((article,) for article in volumes)
    return ListsProblem(floor, Door(0, 0), pieces, volumes, orders, PIECES, PIECES, CART)


def _by_every_order(problem: ListsProblem, pieces: tuple[int, ...]) -> int:
    stops = tuple(problem.pieces[i].stop for i in pieces)
    return shortest(WalkProblem(problem.floor, problem.door, stops))


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
    if unders:
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
