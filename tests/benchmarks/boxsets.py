"""Sets of boxes for the sample warehouse and for the common work set of packing.

`gap` is how far from the best set of the sizes looked at a set can be; `later` what sets saved on
orders that came after those they were chosen by; `packed anew` the cost of the measured orders when
each is packed by the packer of single orders, against what the search reckoned.
"""

import gzip
import json
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from time import process_time

from tests.benchmarks.table import Table, average, folder
from warehouse_desk.bootstrap.warehouse import make_sample
from warehouse_desk.channels import sample
from warehouse_desk.channels.box_sizes import read_box_sizes
from warehouse_desk.planning.box_sets import (
    BoxSet,
    BoxSetProblem,
    Offer,
    PastOrder,
    box_sets,
)
from warehouse_desk.planning.box_sets.pricing import parcel_cost
from warehouse_desk.planning.boxing import Box, BoxProblem, Line, Rank, Service, boxes
from warehouse_desk.planning.check import check_boxes
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.box_sets import IN_TIME, box_set_question
from warehouse_desk.usecases.reports.period import ALWAYS

#: Orders that are packed anew, and tries a box.
ANEW, TRIES = 60, 10


def main(args: Namespace) -> int:
    """Print each proposal beside today's boxes."""
    table = Table(
        args, "history", "set", "orders", "sizes", "cost %", "gap %", "later %", "packed anew %",
        "seconds", "cpu s",
    )  # fmt: skip
    for name, problem in _problems(args):
        if not fnmatch(name, args.only):
            continue
        begun = process_time()
        stopping = Stopping(seconds=args.seconds) if args.seconds else IN_TIME
        found = box_sets(problem, stopping, seed=args.seed)
        cpu, plan = process_time() - begun, found.plan
        for one in (plan.today, *plan.proposals):
            cost = 100 * one.cost.cents / max(1, plan.today.cost.cents)
            gap = 100 * (one.cost.cents / one.bound - 1) if one.bound else ""
            later = [part.saved_bp / 100 for part in one.held_back]
            table.row(
                name, len(one.boxes), plan.orders, plan.sizes, cost, gap,
                average(later) if later else "", 100 * _anew(problem, one), found.seconds, cpu,
            )  # fmt: skip
    return 0


def _problems(args: Namespace) -> Iterator[tuple[str, BoxSetProblem]]:
    with tempfile.TemporaryDirectory() as place:
        store = make_sample(str(Path(place) / "sample.db"))
        to_buy = read_box_sizes(sample.file("box_sizes.csv"))
        with store.look() as reading:
            questions = {
                "sample, free": box_set_question(reading, ALWAYS),
                "sample, list": box_set_question(reading, ALWAYS, to_buy),
            }
        store.close()
    yield from ((name, one.problem) for name, one in questions.items() if one.problem)
    if data := folder(args, "packing"):
        yield "pp2000, C12", _pp2000(data)


def _pp2000(data: Path) -> BoxSetProblem:
    """Take a hundred orders a day, C5 as today's boxes and C12 as those to buy."""
    catalogues = json.loads((data / "catalogues.json").read_text(encoding="utf-8"))
    today, to_buy = (tuple(Box(**box) for box in catalogues[name]) for name in ("C5", "C12"))
    steps = tuple((500 * n, 450 + 35 * n) for n in range(1, 81))
    offer = Offer(Service("post", steps, divisor=5_000), 2_000)
    with gzip.open(data / "pp2000.jsonl.gz", "rt", encoding="utf-8") as lines:
        orders = tuple(
            PastOrder(order["id"], at * 864, tuple(map(_line, order["lines"])), (offer,))
            for at, order in enumerate(map(json.loads, lines))
        )
    return BoxSetProblem(orders, today, to_buy)


def _line(line: dict[str, object]) -> Line:
    sides = line["l"], line["w"], line["h"]
    return Line(str(line["sku"]), *sides, line["weight"], line["qty"])  # type: ignore[arg-type]  # numbers of a file


def _anew(problem: BoxSetProblem, found: BoxSet) -> float:
    """Pack some orders into a set and check the plans: their cost against the search's own."""
    own = BoxSetProblem(problem.orders[:ANEW], found.boxes, found.boxes, (len(found.boxes),))
    reckoned = box_sets(own, Stopping(steps=ANEW)).plan
    cents = 0
    for order in own.orders:
        if order.ref in reckoned.too_big:
            continue
        services = tuple(offer.service for offer in order.offers)
        asked = BoxProblem(order.lines, found.boxes, Rank.COST, services=services)
        packing = boxes(asked, Stopping(steps=TRIES)).plan
        assert not check_boxes(asked, packing)
        sizes = {box.id: box for box in found.boxes}
        for parcel in packing.parcels:
            goods = [order.lines[item.line] for item in parcel.items]
            volume = sum(line.volume for line in goods)
            cost = parcel_cost(sizes[parcel.box], order, sum(line.weight for line in goods), volume)
            cents += cost.cents if cost else 0
    return cents / max(1, reckoned.today.cost.cents)
