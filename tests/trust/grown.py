"""A store that has grown: what people wait for, beside a small one in the same run."""

import gc
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.big_store import make_big_store
from tests.benchmarks.scans import work
from tests.trust.counts import Counts
from tests.trust.past import OPEN, give_past
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.channels import sample
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.people import Role
from warehouse_desk.domain.picking import Method
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.usecases.board import board
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.releasing.plan import plan_release
from warehouse_desk.usecases.releasing.release import release

Times = dict[str, float]
#: So many orders are released at once; those that are left are picked and packed.
RELEASED = 200
#: A median is of so many at least.
_OFTEN = 20
#: A start is a process of its own, as it is for whoever opens the program; some of them each.
_STARTS = 5
_START = """
import sys
from time import perf_counter
import tests.conftest
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.storage.store import open_store
began = perf_counter()
make_desk(open_store(sys.argv[1]))
print(perf_counter() - began)
"""


def main(*, full: bool, seed: int, scale: float = 0.005) -> Counts:
    """Measure a store of open orders, and one with a long past behind as many.

    `scale` 1 is 1,000,000 order lines and 3,000,000 scans (`--full`).
    """
    scale = 1.0 if full else scale
    grown, rows = max(OPEN, int(200_000 * scale)), int(3_000_000 * scale)
    with TemporaryDirectory() as folder:
        _measure(Path(folder) / "first.db", OPEN, 1, seed)  # what is kept in memory is there now
        before = _measure(Path(folder) / "small.db", OPEN, 1, seed)
        after = _measure(Path(folder) / "grown.db", grown, rows, seed)
    counts: dict[str, object] = {"orders": grown, "scans": rows}
    ratios = {name: after[name] / before[name] for name in before.keys() & after.keys()}
    for name in sorted(ratios):
        times = f"{1_000 * before[name]:.1f}  {1_000 * after[name]:.1f}"
        counts[f"{name}: ms small, grown, ratio"] = f"{times}  {ratios[name]:.2f}"
    return Counts(counts, max(ratios.values()) <= 1.5 or not full)


def _measure(path: Path, orders: int, scans: int, seed: int) -> Times:
    store = make_big_store(path, orders=orders, seed=seed)
    give_past(store, scans=scans)
    store.close()
    gc.collect()  # what making it left behind is not the store's
    gc.freeze()
    times = {"start": median(_start(path) for _ in range(_STARTS))}
    store = open_store(str(path))
    with store.look() as reading:
        refs = [row.order_ref for row in reading.ask.queue([OrderState.OPEN])]
    times["queue page"] = _look(store, lambda reading: reading.ask.queue([OrderState.OPEN]))
    times["home"] = _look(store, lambda reading: reading.ask.work())
    times["board"] = _look(store, board)
    kinds = work(store, refs[RELEASED:], until=lambda: True)
    times |= {
        name: median(wall for wall, _ in some) / 1_000
        for name, some in kinds.items()
        if len(some) >= _OFTEN
    }
    times["release of 200"] = _released(store, refs[:RELEASED])
    times |= _at_a_desk(store)
    store.close()
    return times


def _start(path: Path) -> float:
    """Open a store in a new process; give the seconds from its last import to its desk."""
    command = [sys.executable, "-c", _START, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout)


def _took(act: Callable[[], object]) -> float:
    began = perf_counter()
    act()
    return perf_counter() - began


def _look(store: SqlStore, ask: Callable[[Reading], object]) -> float:
    """Give the median seconds of a question."""

    def look() -> None:
        with store.look() as reading:
            ask(reading)

    return median(_took(look) for _ in range(_OFTEN))


def _released(store: SqlStore, refs: list[str]) -> float:
    """Give the seconds that a release takes, from its planning on."""
    began = perf_counter()
    with store.look() as reading:
        plan = plan_release(reading, Method.SINGLE, tuple(refs), partial=True)
    release(store, system_act("trust"), plan=plan)
    return perf_counter() - began


def _at_a_desk(store: SqlStore) -> Times:
    """Sign in and out, begin walks and take that back; give the median seconds of each."""
    badge = next(one.badge for one in sample.badges() if Role.PICKER in one.roles)
    names = {badge: "sign in", "CMD-NEXT": "next", "CMD-UNDO": "undo", "CMD-SIGN_OUT": "sign out"}
    waits: dict[str, list[float]] = {name: [] for name in names.values()}
    for _ in range(_OFTEN):
        desk = make_desk(store)
        waits["sign in"].append(_took(lambda desk=desk: desk.scan(badge)))
        desk.open("pick")
        for code in list(names)[1:]:
            waits[names[code]].append(_took(lambda desk=desk, code=code: desk.scan(code)))
    return {name: median(some) for name, some in waits.items()}
