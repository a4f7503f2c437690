"""A large import with bad rows, each accounted for; and one that is killed on its way."""

import os
import resource
import shutil
import signal
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter, process_time, sleep

from tests.trust.counts import Counts
from tests.warehouse import Clock, build
from warehouse_desk.bootstrap.warehouse import bring_in
from warehouse_desk.domain.orders import Order, OrderLine
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import open_store
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.rows import RowKind

_HEAD = (
    "order,channel,placed_at,service,line,sku,quantity,price,currency,name,address1,address2,"
    "city,postcode,country,email,phone,language,note"
)
_BAD = ("NOTHING", "MUG-BLUE")


def main(*, full: bool, seed: int) -> Counts:
    """Import once as a whole; then be killed again and again, and go on."""
    rows, kills = (100_000, 100) if full else (2_000, 5)
    with TemporaryDirectory() as folder:
        path, file = Path(folder) / "store.db", Path(folder) / "orders.csv"
        build(path)
        shutil.copy(path, other := Path(folder) / "killed.db")
        bad = _write(file, rows, Random(seed))
        store = open_store(str(path), Clock())
        began, used = perf_counter(), process_time()
        report = bring_in(store, system_act("trust"), RowKind.ORDERS, file)
        seconds, cpu = perf_counter() - began, process_time() - used
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        again = bring_in(store, system_act("trust"), RowKind.ORDERS, file)
        broken = check(store).broken
        store.close()
        halves = _killed(other, file, kills, Random(seed))
        store = open_store(str(other), Clock())
        rest = bring_in(store, system_act("trust"), RowKind.ORDERS, file)
        broken += check(store).broken
        store.close()
    gone_on = (rest.taken + rest.known, len(rest.refused)) == (report.taken, len(report.refused))
    unaccounted = rows - report.taken - report.known - len(report.refused)
    nameless = sum(not (one.row and one.reason) for one in report.refused)
    counts = {
        "rows": rows,
        "bad ones": bad,
        "taken": report.taken,
        "refused": len(report.refused),
        "unaccounted": unaccounted,
        "refused without line or reason": nameless,
        "taken from the same file again": again.taken,
        "killed": kills,
        "imports that cannot be gone on with": halves,
        "known from killed ones": rest.known,
        "the rest taken": gone_on,
        "rules broken": broken,
        "seconds": round(seconds, 1),
        "seconds of one processor": round(cpu, 1),
        "MB at most": memory,
    }
    wrong = unaccounted or nameless or again.taken or halves or broken or not gone_on
    wrong = wrong or len(report.refused) != bad
    slow = full and (seconds > 15 or memory > 200)
    return Counts(counts, not (wrong or slow))


def _write(file: Path, rows: int, random: Random) -> int:
    bad = 0
    with file.open("w", encoding="utf-8") as opened:
        print(_HEAD, file=opened)
        for row in range(rows):
            sku, quantity = "PEN", "1"
            if random.random() < 0.1:
                bad += 1
                sku, quantity = random.choice((("NOTHING", "1"), ("PEN", "many"), ("PEN", "-1")))
            place = "Zofia,7 Imaginary Street,,Dublin,Z99 ZZ98,IE,z@example.com,,en,"
            print(
                f"I{row:06},web,2026-03-01T10:00:00Z,standard,1,{sku},{quantity},1.00,GBP,{place}",
                file=opened,
            )
    return bad


def _killed(path: Path, file: Path, kills: int, random: Random) -> int:
    """Kill imports on their way; count the stores that cannot be gone on with.

    What is there is whole parts, each with its place in the trail, and no rule is broken.
    """
    halves = 0
    for _ in range(kills):
        pid = os.fork()
        if not pid:
            try:
                bring_in(open_store(str(path), Clock()), system_act("t"), RowKind.ORDERS, file)
            finally:
                os._exit(0)
        sleep(random.uniform(0.02, 0.4))
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        store = open_store(str(path), Clock())
        with store.look() as reading:
            orders, lines = len(reading.find(Order)), len(reading.find(OrderLine))
        halves += orders != lines or bool(check(store).broken)
        store.close()
    return halves
