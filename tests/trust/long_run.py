"""Very many scans in one process: neither memory, log nor waits grow."""

import resource
from array import array
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.trust.counts import Counts, at
from tests.warehouse import ADA, Clock, Warehouse, build
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.domain.picking import Method
from warehouse_desk.storage.store import open_store

_STATUS = Path("/proc/self/statm")


def main(*, full: bool, seed: int) -> Counts:
    """Confirm a slot and take it back, again and again, with a wrong scan between."""
    del seed
    scans = 1_000_000 if full else 1_500
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        build(path)
        store = open_store(str(path), Clock())
        warehouse = Warehouse(store, Clock())
        warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
        desk = make_desk(store)
        desk.scan(ADA)
        desk.open("pick")
        desk.scan("CMD-NEXT")
        desk.scan("TOTE-0001")
        waits = array("d", bytes(8 * scans))  # it must not be what grows
        first_memory, log = 0, 0
        codes = ("LOC-A-01-01", "LOC-A-02-01", "CMD-UNDO")
        for number in range(scans):
            began = perf_counter()
            desk.scan(codes[number % 3])
            waits[number] = perf_counter() - began
            if number == scans // 5:
                first_memory = _memory()
            if number % 500 == 0:
                log = max(log, path.with_name("store.db-wal").stat().st_size)
        last_memory = _memory()
        store.close()
    tenth = max(1, scans // 10)
    first, last = at(0.99, waits[tenth : 2 * tenth]), at(0.99, waits[-tenth:])
    growth = last_memory / first_memory - 1
    counts = {
        "scans": scans,
        "memory grew by": f"{growth:.1%}",
        "log at most MB": round(log / 2**20, 1),
        "first p99 ms": round(1_000 * first, 1),
        "last p99 ms": round(1_000 * last, 1),
    }
    return Counts(
        counts, growth <= 0.05 and log <= 64 * 2**20 and (last <= 1.5 * first or not full)
    )


def _memory() -> int:
    """Read how much memory is held now."""
    if _STATUS.exists():
        return int(_STATUS.read_text().split()[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
