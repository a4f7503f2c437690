"""A store that has grown: scan, queue, release and start beside a small one in the same run."""

import gc
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.big_store import make_big_store
from tests.trust.counts import Counts
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.channels import sample
from warehouse_desk.domain.orders import OrderState
from warehouse_desk.domain.people import Right, Role
from warehouse_desk.domain.picking import Method
from warehouse_desk.storage.store import open_store
from warehouse_desk.usecases.operation import operation, system_act
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.releasing.plan import plan_release
from warehouse_desk.usecases.releasing.release import release

Times = dict[str, float]
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
_SCANS = """
INSERT INTO scan (operation, station, task, code, accepted, quantity, say, at, person)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :scans)
SELECT '', 'pick', '', 'LOC-A-01-01', 0, 1, 'x', '2026-01-01T00:00:00.000000Z', 'P-1' FROM n
"""
#: All orders but the newest 200 were cancelled long ago: they hold and promise nothing.
_OF_THE_PAST = (
    """UPDATE customer_order SET state = 'cancelled' WHERE order_ref NOT IN
    (SELECT order_ref FROM customer_order ORDER BY ship_by DESC LIMIT 200)""",
    """UPDATE order_line SET cancelled = ordered WHERE order_ref IN
    (SELECT order_ref FROM customer_order WHERE state = 'cancelled')""",
    """DELETE FROM reservation WHERE order_ref IN
    (SELECT order_ref FROM customer_order WHERE state = 'cancelled')""",
    """UPDATE stock SET reserved = (SELECT coalesce(sum(r.quantity), 0) FROM reservation r
    WHERE (r.sku, r.place, r.lot) = (stock.sku, stock.place, stock.lot))""",
)


def main(*, full: bool, seed: int, scale: float = 0.005) -> Counts:
    """Measure a store of 200 open orders, and one with a long past behind as many.

    `scale` 1 is 1,000,000 order lines and 3,000,000 scans (`--full`).
    """
    scale = 1.0 if full else scale
    small, grown, rows = 200, int(200_000 * scale), int(3_000_000 * scale)
    with TemporaryDirectory() as folder:
        before = _measure(Path(folder) / "small.db", small, 1, seed)
        after = _measure(Path(folder) / "grown.db", grown, rows, seed)
    counts: dict[str, object] = {"orders": grown, "scans": rows}
    for name in before:
        ratio = after[name] / before[name]
        times = f"{1_000 * before[name]:.1f}  {1_000 * after[name]:.1f}"
        counts[f"{name}: ms small, grown, ratio"] = f"{times}  {ratio:.2f}"
    worst = max(after[name] / before[name] for name in before)
    return Counts(counts, worst <= 1.5 or not full)


def _measure(path: Path, orders: int, scans: int, seed: int) -> Times:
    store = make_big_store(path, orders=orders, seed=seed)
    _past(store, system_act("trust"), scans=scans)
    store.close()
    gc.collect()  # what making it left behind is not the store's
    gc.freeze()
    start = median(_start(path) for _ in range(_STARTS))
    store = open_store(str(path))
    desk = make_desk(store)
    began = perf_counter()
    with store.look() as reading:
        queue = reading.ask.queue([OrderState.OPEN])
    page = perf_counter() - began
    refs = tuple(row.order_ref for row in queue[:200])
    began = perf_counter()
    with store.look() as reading:
        plan = plan_release(reading, Method.SINGLE, refs, partial=True)
    release(store, system_act("trust"), plan=plan)
    released = perf_counter() - began
    desk.scan(next(one.badge for one in sample.badges() if Role.PICKER in one.roles))
    desk.open("pick")
    waits = []
    for code in ("CMD-NEXT", *("LOC-A-01-01", "LOC-A-01-02") * 15):
        began = perf_counter()
        desk.scan(code)
        waits.append(perf_counter() - began)
    store.close()
    return {"start": start, "queue page": page, "release of 200": released, "scan": median(waits)}


def _start(path: Path) -> float:
    """Open a store in a new process; give the seconds from its last import to its desk."""
    command = [sys.executable, "-c", _START, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout)


@operation(Right.ADMIN)
def _past(uow: UnitOfWork, *, scans: int) -> int:
    """Close what is not of today, and journal the scans that it took."""
    import sqlalchemy as sa  # noqa: PLC0415

    connection = uow.connection  # type: ignore[attr-defined]
    if scans:
        for statement in _OF_THE_PAST:
            connection.execute(sa.text(statement))
        connection.execute(sa.text(_SCANS), {"scans": scans})
    return scans
