"""A process is killed at every step of a round: the next start stands on the same line.

At each step three processes die: one on a copy of the store once its answer was given, which tells
where the step leads; one in the middle of the same scan; and, where that one left everything as it
was, one more after its answer.
"""

import os
import pickle
import shutil
import signal
from collections import Counter
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import sleep

from tests.scenarios.walker import Game, furnished
from tests.trust.counts import Counts
from tests.warehouse import Clock, Warehouse, build
from warehouse_desk.domain.picking import Method
from warehouse_desk.stations.piece import LOT, SERIAL
from warehouse_desk.stations.reply import Reply
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import open_store

#: Games of each method: so many releases of so many orders with so many lines.
_SHORT, _FULL = (1, 1, 2), (50, 2, 3)
_SKUS = ("MUG_BLUE", "MUG_RED", "TEA", "CLOCK", "PEN")
#: Within so many seconds after its start a scan is cut short.
_LATEST = 0.05
#: A scan that is half of an act is scanned again after a restart.
_HALF = {LOT, SERIAL}
#: More steps than this are no round.
_MOST = 300


@dataclass(frozen=True)
class Line:
    """Where somebody stands: the place, and all that the screen shows."""

    place: str
    step: object


def main(*, full: bool, seed: int) -> Counts:
    """Walk rounds of each method; somebody pulls the plug at each step."""
    found: Counter[str] = Counter()
    with TemporaryDirectory() as name:
        folder = Path(name)
        build(folder / "template.db")
        file = furnished(folder / "template.db", folder)
        games, *size = _FULL if full else _SHORT
        for method, at in product(Method, range(games)):
            random = Random(f"{method} {seed} {at}")
            _copy(file, folder / "killed.db")
            found["rounds"] += _release(folder / "killed.db", method, random, *size)
            _walk(folder / "killed.db", method, random, found)
    names = ("rounds", "steps", "kills", "left as it was", "went on", "stood elsewhere",
             "rules broken")  # fmt: skip
    counts = {name: found[name] for name in names}
    return Counts(counts, not found["stood elsewhere"] and not found["rules broken"])


def _walk(where: Path, method: Method, random: Random, found: Counter[str]) -> None:
    before = _next_start(where)
    for _ in range(_MOST):
        if before.place == "START" and not before.step.waiting:  # type: ignore[attr-defined]
            break
        _copy(where, where.with_name("ahead.db"))
        after = _die_after(where.with_name("ahead.db"), method)
        _require(found, _next_start(where.with_name("ahead.db")), after)
        _die_within(where, method, random.uniform(0, _LATEST))
        stands = _next_start(where)
        found["left as it was" if stands == before else "went on"] += 1
        found["kills"] += 2
        if stands == before:
            _require(found, _die_after(where, method), after)
            stands = _next_start(where)
            found["kills"] += 1
        _require(found, stands, after)
        found["steps"] += 1
        before = stands
    else:
        found["stood elsewhere"] += 1
    store = open_store(str(where))
    found["rules broken"] += check(store).broken
    store.close()


def _require(found: Counter[str], stands: Line, expected: Line) -> None:
    found["stood elsewhere"] += stands != expected


def _release(where: Path, method: Method, random: Random, orders: int, lines: int) -> int:
    warehouse = _opened(where)
    refs = []
    for at in range(orders):
        pieces = {sku: random.randint(1, 2) for sku in random.sample(_SKUS, lines)}
        refs.append(warehouse.order(f"K{at}", **pieces))
    rounds = len(warehouse.release(method, *refs).rounds)
    warehouse.store.close()
    return rounds


def _next_start(where: Path) -> Line:
    """Start anew on what is in the file."""
    warehouse = _opened(where)
    line = _line(warehouse.desk().open("pick"))
    warehouse.store.close()
    return line


def _die_after(where: Path, method: Method) -> Line:
    """Let a process make the next scan, and kill it once it told what was answered."""
    pid, told = _start(where, method, tells=True)
    with os.fdopen(told, "rb") as answer:
        line: Line = pickle.load(answer)  # noqa: S301 - of a process of our own
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return line


def _die_within(where: Path, method: Method, after: float) -> None:
    """Let a process make the next scan, and kill it in the middle."""
    pid, told = _start(where, method, tells=False)
    os.read(told, 1)
    sleep(after)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(told)


def _start(where: Path, method: Method, *, tells: bool) -> tuple[int, int]:
    reader, writer = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writer)
        return pid, reader
    try:
        _scan(where, method, writer, tells=tells)
    finally:
        os._exit(1)


def _scan(where: Path, method: Method, writer: int, *, tells: bool) -> None:
    """Sit down, and scan what the screen asks for; then wait to be killed."""
    warehouse = _opened(where)
    game, desk = Game(warehouse, method, 0), warehouse.desk()
    reply = desk.open("pick")
    if not tells:
        os.write(writer, b".")
    reply = desk.scan(game._told(reply))
    while reply.place in _HALF:
        reply = desk.scan(game._told(reply))
    if tells:
        os.write(writer, pickle.dumps(_line(reply)))
    while True:
        signal.pause()


def _line(reply: Reply) -> Line:
    return Line(reply.place, reply.step)


def _opened(where: Path) -> Warehouse:
    clock = Clock()
    return Warehouse(open_store(str(where), clock), clock)


def _copy(source: Path, target: Path) -> None:
    for ending in ("-wal", "-shm"):
        target.with_name(target.name + ending).unlink(missing_ok=True)
    for ending in ("", "-wal"):
        if (part := source.with_name(source.name + ending)).exists():
            shutil.copy(part, target.with_name(target.name + ending))
