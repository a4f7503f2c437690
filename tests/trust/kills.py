"""Processes killed at random, three at a time: nothing acknowledged is lost.

Deaths at every single place of every kind of operation: `deaths.py`.
"""

import os
import shutil
import signal
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from tests.trust.counts import Counts
from tests.trust.shift import BADGES, broken, build, lost, work
from warehouse_desk.domain.events import Operation
from warehouse_desk.storage.store import open_store

PROCESSES = 3
_SHORT_KILLS, _FULL_KILLS = 60, 10_000
#: Seconds between two kills: each process lives three times as long.
_LIVES = (0.01, 0.3)
#: Before the first kill so many steps are made, so that those who die are at work and not at its
#: beginning; every tenth begins as a program that was just started.
_WARM, _COLD = 300, 10
#: The rules are asked after so many kills.
_EACH = 100


def main(*, full: bool, seed: int, size: int = 0) -> Counts:
    """Let three work, and kill one of them again and again."""
    with TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        build(template)
        kills = size or (_FULL_KILLS if full else _SHORT_KILLS)
        counts = _random_kills(Path(folder), template, kills, seed)
    bad = ("acknowledged lost", "rules broken", "processes that ended by themselves")
    return Counts(counts, not any(counts[name] for name in bad))


def _random_kills(folder: Path, template: Path, kills: int, seed: int) -> dict[str, object]:
    random = Random(seed)
    where = folder / "killed.db"
    shutil.copy(template, where)
    keys: list[str] = []
    zygote = _Zygote(str(where), folder / "acks")
    running = [zygote.start(at, random.getrandbits(32)) for at in range(PROCESSES)]
    broken_rows = opened = by_themselves = 0
    began = monotonic()
    try:
        for kill in range(1, kills + 1):
            sleep(random.uniform(*_LIVES))
            victim = random.randrange(PROCESSES)
            has_ended = os.waitpid(running[victim], os.WNOHANG)[0] != 0
            by_themselves += has_ended or not _kill(running[victim])
            running[victim] = zygote.start(victim, random.getrandbits(32))
            if kill % _EACH == 0 or kill == kills:
                store = open_store(str(where))
                opened += 1
                broken_rows += broken(store)
                store.close()
        seconds = monotonic() - began
    finally:
        by_themselves += sum(not _kill(pid) for pid in running)
    keys = (folder / "acks").read_text().split()
    store = open_store(str(where))
    gone = lost(store, keys)
    broken_rows += broken(store)
    with store.look() as reading:
        kinds = len({one.kind for one in reading.find(Operation)})
    store.close()
    return {
        "kills": kills,
        "kills a minute": round(kills / seconds * 60),
        "acts acknowledged": len(keys),
        "kinds of act": kinds,
        "processes that ended by themselves": by_themselves,
        "checks between": opened,
        "acknowledged lost": gone,
        "rules broken": broken_rows,
    }


def _kill(pid: int) -> bool:
    """Kill a process; tell whether it was still there to be killed."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    try:
        return os.WIFSIGNALED(os.waitpid(pid, 0)[1])
    except ChildProcessError:
        return False


class _Zygote:
    """Makes workers by forking a warm process: of the store it keeps statements, no file."""

    def __init__(self, where: str, acks: Path) -> None:
        self._where, self._acks = where, acks
        acks.touch()
        self._store = open_store(where)
        work(self._store, BADGES[-1], 0, lambda _: None, steps=_WARM)
        self._store.close()

    def start(self, number: int, seed: int) -> int:
        pid = os.fork()
        if pid:
            return pid
        told = os.open(self._acks, os.O_WRONLY | os.O_APPEND)
        try:
            store = open_store(self._where) if seed % _COLD == 0 else self._store
            work(store, BADGES[number], seed, lambda key: os.write(told, f"{key}\n".encode()))
        finally:
            os._exit(1)
