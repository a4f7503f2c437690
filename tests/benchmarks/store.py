"""Operations a second of one process, beside bare commits of SQLite with the same settings."""

from argparse import Namespace
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.scans import bare_commits
from tests.benchmarks.table import Table
from tests.warehouse import Clock, build
from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.stock import Goods
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.usecases.operation import operation, system_act
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.stock import move

TIMES = 300
#: Ten people who scan once a second leave nine tenths of the time to everything else.
GOAL = 100


@operation(Right.ADMIN)
def note(uow: UnitOfWork) -> int:
    """Do the least an operation can: an event, and its link in the trail."""
    uow.record("noted", "benchmark")
    return 0


@operation(Right.ADMIN)
def move_there(uow: UnitOfWork, *, there: bool) -> int:
    """Move a piece to another slot or back."""
    slots = ("A-01-01", "B-02-02") if there else ("B-02-02", "A-01-01")
    move(uow, Goods("MUG-BLUE"), origin=slots[0], target=slots[1], quantity=1)
    return 0


def main(args: Namespace) -> int:
    """Print operations a second, and how many bare commits take as long as one of them."""
    table = Table(args, "what", "times", "median ms", "a second", "goal", "per commit")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "warehouse.db"
        build(path)
        store = open_store(str(path), Clock())
        commit = median(wall for wall, _ in bare_commits(Path(folder) / "bare.db"))
        table.row("bare commit", TIMES, commit, 1_000 / commit, "", 1.0)
        for name, act in _acts(store).items():
            if fnmatch(name, args.only):
                table.row(name, *_row(act, commit))
        broken = check(store).broken
        store.close()
    assert not broken, f"{broken} rows break a rule"
    return 0


def _acts(store: SqlStore) -> dict[str, Callable[[int], object]]:
    return {
        "look": lambda _: _look(store),
        "note": lambda _: note(store, system_act("bench")),
        "move": lambda at: move_there(store, system_act("bench"), there=at % 2 == 0),
    }


def _look(store: SqlStore) -> Product:
    with store.look() as reading:
        return reading.get(Product, "MUG-BLUE")


def _row(act: Callable[[int], object], commit: float) -> list[object]:
    times = []
    for at in range(TIMES):
        begun = perf_counter()
        act(at)
        times.append(1_000 * (perf_counter() - begun))
    middle = median(times)
    goal = "met" if 1_000 / middle >= GOAL else "missed"
    return [TIMES, middle, 1_000 / middle, goal, middle / commit]
