"""Scan to stored answer, in a store with 10,000 orders; beside it a bare commit of SQLite.

`cpu ms` is what the program itself worked, without the disk and without other programs.
"""

from argparse import Namespace
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, sleep, thread_time

from tests.benchmarks.big_store import make_big_store
from tests.benchmarks.table import Table, share
from warehouse_desk.bootstrap.boxes_ahead import BoxesAhead
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.commands.demo.bench import Packer
from warehouse_desk.commands.demo.clock import SimulatedClock
from warehouse_desk.commands.demo.worker import Floor, Picker
from warehouse_desk.domain.picking import Method
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Reply
from warehouse_desk.storage.engine import connect
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.packing.ahead import coming, coming_question
from warehouse_desk.usecases.packing.shelf import ANSWERS
from warehouse_desk.usecases.releasing.plan import plan_release
from warehouse_desk.usecases.releasing.release import release

#: What a person does not notice, in milliseconds.
GOAL_MEDIAN, GOAL_P99 = 5.0, 25.0
BADGE = "BADGE-4E7AQQUJ"
#: So many orders are picked and packed.
WORKED = 60
BARE_COMMITS = 300
#: What is scanned by mistake, in turn: another slot, another product, what nobody knows.
MISTAKES = ("LOC-C-03-212", "02100417212600", "TOTE-9999", "5901234123457")

#: Milliseconds by the clock and of the processor, for each kind of scan.
Times = dict[str, list[tuple[float, float]]]
#: Opening an order shows its boxes: the only scan that may wait for a search.
OPENING = "pack next"


def main(args: Namespace) -> int:
    """Print the milliseconds of each kind of scan, and their ratio to a bare commit."""
    table = Table(
        args, "scan", "scans", "median ms", "p90", "p99", "max", "cpu ms", "goal", "per commit"
    )
    with TemporaryDirectory() as folder:
        store = make_big_store(Path(folder) / "warehouse.db")
        bare = bare_commits(Path(folder) / "bare.db")
        times = _days(store)
        bare += bare_commits(Path(folder) / "bare.db")
        broken = check(store).broken
        store.close()
    commit = median(wall for wall, _ in bare)
    table.row("bare commit", *_row(bare, commit))
    every = [one for name, some in times.items() if not name.startswith(OPENING) for one in some]
    for name, some in [("every other", every), *sorted(times.items())]:
        if fnmatch(name, args.only):
            table.row(name, *_row(some, commit))
    assert not broken, f"{broken} rows break a rule"
    return 0


def _row(times: list[tuple[float, float]], bare: float) -> list[object]:
    wall = [one for one, _ in times]
    middle, late = median(wall), share(wall, 0.99)
    goal = "met" if middle <= GOAL_MEDIAN and late <= GOAL_P99 else "missed"
    cpu = median(one for _, one in times)
    return [len(wall), middle, share(wall, 0.9), late, max(wall), cpu, goal, middle / bare]


def _days(store: SqlStore) -> Times:
    """Work first with boxes planned at the bench, then with boxes planned ahead."""
    with store.look() as reading:
        refs = [row.order_ref for row in reading.ask.queue([])][-2 * WORKED :]
    times = work(store, refs[:WORKED], until=lambda: True)
    times[f"{OPENING}, not planned"] = times.pop(OPENING)
    ahead = BoxesAhead(store)
    store.subscribe(ahead.tell)
    ahead.start()
    later = work(store, refs[WORKED:], until=lambda: _is_planned(store))
    ahead.stop()
    times[f"{OPENING}, planned ahead"] = later.pop(OPENING)
    return {name: times.get(name, []) + later.get(name, []) for name in times | later}


def _is_planned(store: SqlStore) -> bool:
    """Tell whether the boxes of all orders on their way to the bench are planned."""
    with store.look() as reading:
        asked = [coming_question(reading, ref) for ref in coming(reading)]
    return all(ANSWERS.has(question) for question in asked if question is not None)


def work(store: SqlStore, refs: Sequence[str], until: Callable[[], bool]) -> Times:
    """Pick and then pack orders, with a mistake at every fourth scan; packing waits for `until`."""
    with store.look() as reading:
        plan = plan_release(reading, Method.BATCH, refs)
    release(store, system_act("release"), plan=plan)
    floor = Floor(store, SimulatedClock(datetime.now(UTC)))
    times: Times = defaultdict(list)
    Picker(floor, TimedDesk(make_desk(store), times), BADGE).work()
    while not until():
        sleep(0.1)
    Packer(floor, TimedDesk(make_desk(store), times), BADGE).work()
    return dict(times)


class TimedDesk:
    """Stands in for a desk: measures each scan, and slips mistakes in."""

    def __init__(self, desk: Desk, times: Times) -> None:
        self._desk = desk
        self._times = times
        self._scans = 0
        self._place = "DOOR"
        self._station = "door"

    def open(self, name: str) -> Reply:
        """Go to a station."""
        reply = self._desk.open(name)
        self._station, self._place = name, reply.place
        return reply

    def scan(self, text: str) -> Reply:
        """Scan, now and then something else first."""
        self._scans += 1
        if self._station != "door" and self._scans % 4 == 0:
            mistake = MISTAKES[self._scans // 4 % len(MISTAKES)]
            if mistake != text and self._place not in {"START", "LOT"}:
                assert not self._take("wrong", mistake).is_good
        counted = "CMD-COUNT" in text and self._place == "ITEM"
        place = "count" if counted else _WORDS.get(self._place, self._place.lower())
        reply = self._take(f"{self._station} {place}", text)
        self._place = reply.place
        return reply

    def _take(self, name: str, text: str) -> Reply:
        begun, worked = perf_counter(), thread_time()
        reply = self._desk.scan(text)
        took = perf_counter() - begun, thread_time() - worked
        self._times[name].append((1_000 * took[0], 1_000 * took[1]))
        return reply


#: What is scanned at a place, where its name does not say it.
_WORDS: Mapping[str, str] = {"PUT": "tote", "START": "next", "DROP": "bench"}


def bare_commits(path: Path) -> list[tuple[float, float]]:
    """Commit one row after another with the settings of a store, and nothing else."""
    engine = connect(str(path))
    raw = engine.raw_connection()
    cursor = raw.cursor()
    cursor.execute("CREATE TABLE IF NOT EXISTS one (row TEXT)")
    times = []
    for at in range(BARE_COMMITS):
        begun, worked = perf_counter(), thread_time()
        cursor.execute("BEGIN IMMEDIATE")
        cursor.execute("INSERT INTO one VALUES (?)", (f"row {at}",))
        cursor.execute("COMMIT")
        times.append((1_000 * (perf_counter() - begun), 1_000 * (thread_time() - worked)))
    raw.close()
    engine.dispose()
    return times
