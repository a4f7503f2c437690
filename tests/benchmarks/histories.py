"""Random histories of returns on a real store: 300, with `--full` 50,000, or `--count`."""

import argparse
import tempfile
import time
from pathlib import Path
from random import Random

from tests.benchmarks.table import Table
from tests.return_histories import History, broken_rules
from tests.unit.usecases.returns.shipped import setup
from tests.warehouse import build, opened
from warehouse_desk.domain.returns import ReturnedUnit

SHORT, FULL, AT_ONCE = 300, 50_000, 500


def main(args: argparse.Namespace) -> int:
    """Live them in stores of 500 each, and check each store; 1 where anything is wrong."""
    count = args.count or (FULL if args.full else SHORT)
    table = Table(args, "histories", "units", "wrong", "rules broken", "seconds")
    began, units, wrong, broken = time.perf_counter(), 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        build(template)
        for first in range(0, count, AT_ONCE):
            seeds = range(args.seed + first, args.seed + min(first + AT_ONCE, count))
            found = live(template, Path(folder) / f"{first}.db", seeds)
            units, wrong, broken = (
                a + b for a, b in zip((units, wrong, broken), found, strict=True)
            )
    table.row(count, units, wrong, broken, round(time.perf_counter() - began))
    return int(bool(wrong or broken))


def live(template: Path, where: Path, seeds: range) -> tuple[int, int, int]:
    """Live histories in one store; count its units, what is wrong, and the rules broken."""
    with opened(template, where) as warehouse:
        returns = setup(warehouse)
        wrong: list[str] = []
        for seed in seeds:
            history = History(returns, Random(seed))
            history.live()
            wrong += history.wrong()
        for line in wrong:
            print(line)
        with warehouse.store.look() as reading:
            units = len(reading.find(ReturnedUnit))
        return units, len(wrong), len(broken_rules(warehouse.store))
