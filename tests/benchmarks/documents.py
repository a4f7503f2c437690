"""Milliseconds of each paper of a short day: the first one, which loads fonts, and those after."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

from tests.benchmarks.table import Table
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.commands.demo import day as days
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.picking import Round
from warehouse_desk.domain.returns import ReturnedUnit, UnitState
from warehouse_desk.domain.shipping import HandOver
from warehouse_desk.i18n.language import load

#: A packer has the label before the tape is cut off.
GOAL = 100.0
ORDERS = 40
LANGUAGES = ("en", "ar")
JUDGED = (UnitState.GRADED, UnitState.DISPOSED)

Draw = Callable[[], bytes]


def main(args: Namespace) -> int:
    """Print the times of each kind in a left-to-right and a right-to-left language."""
    table = Table(args, "paper", "papers", "first ms", "median ms", "most", "cpu ms", "kB", "goal")
    with TemporaryDirectory() as folder:
        day = days.begin(str(Path(folder) / "warehouse.db"), ORDERS)
        days.pick_and_pack(day)
        days.hand_over(day)
        days.take_back(day)
        for code in LANGUAGES:
            for name, draws in _papers(day, Papers(day.store, load(code))).items():
                if draws and fnmatch(name, args.only):
                    table.row(f"{name} {code}", *_row(draws))
        day.store.close()
    return 0


def _papers(day: days.Day, papers: Papers) -> dict[str, list[Draw]]:
    """List what can be drawn; labels and slips are in the language of their customer."""
    with day.store.look() as reading:
        parcels = [one.parcel for one in reading.find(Parcel)]
        rounds = [one.round for one in reading.find(Round)]
        hand_overs = [one.hand_over for one in reading.find(HandOver)]
        orders = sorted({one.order_ref for one in reading.find(Parcel)})
        plates = [one.plate for one in reading.find(ReturnedUnit, state=JUDGED)]
    papers = replace(papers, photos=day.store.photos)
    return {
        "label": [lambda one=one: papers.label(one) for one in parcels],
        "slip": [lambda one=one: papers.slip(one) for one in parcels],
        "invoice": [lambda one=one: papers.invoice(one) for one in orders],
        "pick-list": [lambda one=one: papers.pick_list(one) for one in rounds],
        "manifest": [lambda one=one: papers.manifest(one) for one in hand_overs],
        "inspection": [lambda one=one: papers.inspection(one) for one in plates],
        "commands": 3 * [papers.commands],
    }


def _row(draws: list[Draw]) -> list[object]:
    times, worked, sizes = [], [], []
    for draw in draws:
        begun, work = perf_counter(), thread_time()
        sizes.append(len(draw()) / 1_000)
        times.append(1_000 * (perf_counter() - begun))
        worked.append(1_000 * (thread_time() - work))
    first, *rest = times
    rest = rest or [first]
    goal = "met" if median(rest) <= GOAL else "missed"
    return [len(times), first, median(rest), max(rest), median(worked), median(sizes), goal]
