"""Metres of the sample warehouse's real day: by slot names, by the simple rules, and as planned.

The orders that are wholly there, as many at a time as the largest cart takes. The simple rules are
batches first come, first served or by savings (Clarke and Wright 1964), and walks to the nearest
slot next or by slot names; what is planned is judged by `planning/check`. All walk to the promised
slots, and so does the bound; `slots` is what is planned with slots chosen anew, and batches by
them. `--only` chooses rows.
"""

from argparse import Namespace
from collections.abc import Callable, Iterable
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from tests.benchmarks.table import Table
from warehouse_desk.bootstrap.warehouse import make_sample
from warehouse_desk.domain.orders import OrderState, Readiness
from warehouse_desk.domain.picking import Method
from warehouse_desk.planning.batching import (
    Batches,
    BatchProblem,
    Order,
    batches_by_savings,
    batches_first_come,
)
from warehouse_desk.planning.floor import Point
from warehouse_desk.planning.network import OpenWays
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.releasing.plan import plan_work
from warehouse_desk.usecases.releasing.work import OpenWork, open_work

Walked = Callable[[OpenWork, Iterable[str]], int]


def main(args: Namespace) -> int:
    """Print the metres of each way of working, and how many more than as planned now."""
    table = Table(args, "way", "orders", "rounds", "metres", "to planned", "cpu s")
    with TemporaryDirectory() as folder:
        work = _day(Path(folder))
    problem = _problem(work)
    simple: dict[str, Callable[[], tuple[int, int]]] = {
        "alone, names": lambda: _alone(work, _by_name),
        "alone, near": lambda: _alone(work, _nearest),
        "come, names": lambda: _batched(work, batches_first_come(problem).plan, _by_name),
        "come, near": lambda: _batched(work, batches_first_come(problem).plan, _nearest),
        "saving, near": lambda: _batched(work, batches_by_savings(problem).plan, _nearest),
        "come, least": lambda: _batched(work, batches_first_come(problem).plan, _shortest),
        "saving, least": lambda: _batched(work, batches_by_savings(problem).plan, _shortest),
    }
    begun = process_time()
    as_promised = replace(work, free=())
    plan = plan_work(as_promised, Method.BATCH, Stopping(seconds=args.seconds))
    spent, orders, planned = process_time() - begun, len(work.rows), plan.walk_mm
    begun = process_time()
    chosen = plan_work(work, Method.BATCH, Stopping(seconds=args.seconds))
    with_slots = process_time() - begun
    for name, walk_day in simple.items():
        if fnmatch(name, args.only):
            begun = process_time()
            rounds, length = walk_day()
            cpu = process_time() - begun
            table.row(name, orders, rounds, round(length / 1000), length / planned, cpu)
    for name, length in (("planned", planned), ("bound", plan.bound_mm)):
        table.row(name, orders, len(plan.rounds), round(length / 1000), length / planned, spent)
    length = chosen.walk_mm
    table.row(
        "slots", orders, len(chosen.rounds), round(length / 1000), length / planned, with_slots
    )
    return 0


def _day(folder: Path) -> OpenWork:
    store = make_sample(str(folder / "sample.db"))
    with store.look() as reading:
        queue = reading.ask.queue([OrderState.OPEN])
        ready = [row.order_ref for row in queue if row.readiness is Readiness.GREEN]
        work = open_work(reading, ready)
    store.close()
    return replace(work, rows=tuple(sorted(work.rows, key=lambda row: row.placed_at)))


def _problem(work: OpenWork) -> BatchProblem:
    orders = tuple(Order(ref, 1, work.stops_of(ref)) for ref in work.refs)
    return BatchProblem(work.floor.floor, work.floor.start, work.positions, orders)


def _alone(work: OpenWork, walked: Walked) -> tuple[int, int]:
    return len(work.refs), sum(walked(work, _slots(work, [ref])) for ref in work.refs)


def _batched(work: OpenWork, plan: Batches, walked: Walked) -> tuple[int, int]:
    groups = [batch.orders for batch in plan.batches]
    return len(groups), sum(walked(work, _slots(work, group)) for group in groups)


def _slots(work: OpenWork, refs: Iterable[str]) -> list[str]:
    return [promise.place for promise in work.of(list(refs))]


def _by_name(work: OpenWork, slots: Iterable[str]) -> int:
    return work.floor.by_name(slots)


def _shortest(work: OpenWork, slots: Iterable[str]) -> int:
    return work.floor.walk(slots).length_mm


def _nearest(work: OpenWork, slots: Iterable[str]) -> int:
    """Go to the slot that is nearest from here, until all are visited, and home."""
    floor = work.floor.floor
    assert floor.is_open, "the sample's floor is open"
    ways, home = OpenWays(floor), floor.point(work.floor.start)
    left: list[Point] = sorted({floor.point(work.floor.stops[slot]) for slot in slots})
    here, length = home, 0
    while left:
        far, here = min(zip(ways.distances(here, left), left, strict=True))
        left.remove(here)
        length += far
    return length + ways.distances(here, [home])[0]
