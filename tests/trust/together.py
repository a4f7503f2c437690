"""Eight processes that sell the same scarce stock as fast as they can.

The short run shows the speed and judges only what was sold: it begins before anything is warm.
"""

import multiprocessing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from tests.storage import server as postgresql
from tests.storage.keeping import MUG, keep_mugs, mugs_in
from tests.trust.counts import Counts, at
from warehouse_desk.domain.errors import OutsideTrouble, Refusal
from warehouse_desk.domain.floor import CUSTOMER
from warehouse_desk.domain.people import Right
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import create_store, open_store
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Act, UnitOfWork
from warehouse_desk.usecases.stock import move

PROCESSES = 8
#: Nothing of a store is open when the others are made.
FORK = multiprocessing.get_context("fork")


@operation(Right.PICK)
def sell(uow: UnitOfWork) -> int:
    """Let a mug go to a customer."""
    move(uow, MUG, origin="A-01-01", target=CUSTOMER, quantity=1)
    return 1


def main(*, full: bool, seed: int) -> Counts:
    """Sell on a file, then on a server where one can be started."""
    del seed
    picks = 10_000 if full else 40
    counts: dict[str, object] = {}
    held = True
    with TemporaryDirectory() as folder:
        create_store(where := str(Path(folder) / "store.db")).close()
        held &= _sell("SQLite", where, picks, counts, judge_speed=full)
    programs = postgresql.binaries()
    if programs is not None:
        server = postgresql.start(programs, flushes=True)
        try:
            create_store(where := server.empty("together")).close()
            held &= _sell("PostgreSQL", where, picks, counts, judge_speed=full)
        finally:
            server.stop()
    return Counts(counts, held)


def _sell(
    name: str, where: str, picks: int, counts: dict[str, object], *, judge_speed: bool
) -> bool:
    there = PROCESSES * picks * 9 // 10
    store = open_store(where)
    keep_mugs(store, there)
    store.close()
    together = FORK.Barrier(PROCESSES)
    answers = FORK.SimpleQueue()
    desks = [
        FORK.Process(target=_desk, args=(where, desk, picks, together, answers))
        for desk in range(PROCESSES)
    ]
    for one in desks:
        one.start()
    told = [answers.get() for _ in desks]
    for one in desks:
        one.join()
    waits = [wait for one in told for wait in one[1]]
    sold = sum(one[0] for one in told)
    store = open_store(where)
    left, gone, broken = mugs_in(store, "A-01-01"), mugs_in(store, CUSTOMER), check(store).broken
    store.close()
    a_second = len(waits) / max(one[2] for one in told)
    p99, longest = 1_000 * at(0.99, waits), max(waits)
    oversold = abs(sold - there) + abs(gone - sold) + left
    counts |= {
        f"{name}: picks asked": PROCESSES * picks,
        f"{name}: sold of {there}": sold,
        f"{name}: oversold or lost": oversold,
        f"{name}: rules broken": broken,
        f"{name}: answered a second": round(a_second),
        f"{name}: p99 ms": round(p99),
        f"{name}: longest s": round(longest, 2),
    }
    is_quick = a_second >= 300 and p99 <= 250 and longest <= 2
    return not (oversold or broken) and (is_quick or not judge_speed)


def _desk(where: str, desk: int, picks: int, together: Any, answers: Any) -> None:
    store = open_store(where)
    waits: list[float] = []
    sold = 0
    together.wait()
    began = perf_counter()
    for number in range(picks):
        asked = perf_counter()
        try:
            sold += sell(store, Act(f"desk-{desk}-{number}", "system", f"desk-{desk}"))
        except Refusal:
            pass
        except OutsideTrouble:
            waits.append(60.0)
        waits.append(perf_counter() - asked)
    seconds = perf_counter() - began
    store.close()
    answers.put((sold, waits, seconds))
