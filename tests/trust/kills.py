"""Processes killed at random, and at every file operation: nothing acknowledged is lost."""

import os
import shutil
import signal
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import sleep

from tests.trust import disk
from tests.trust.counts import Counts
from tests.trust.shift import BADGES, Worker, broken, build, lost, work
from warehouse_desk.bootstrap.photos import photo_folder
from warehouse_desk.storage.store import open_store

PROCESSES = 3
_SHORT_KILLS, _FULL_KILLS = 15, 10_000
#: After a death at a file operation the rules are asked every so often.
_ASKED = 20
#: The rules are asked after so many kills.
_EACH = 100


def main(*, full: bool, seed: int) -> Counts:
    """Kill at random, then at every file operation of a way through the stations."""
    with TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        build(template)
        counts = _random_kills(Path(folder), template, _FULL_KILLS if full else _SHORT_KILLS, seed)
        if disk.compiler():
            steps, stride = ("200", "1") if full else ("1", "12")
            counts |= disk.run("tests.trust.kills", folder, steps, str(seed), stride)
    bad = ("acknowledged lost", "rules broken", "lost at a file operation", "broken at one")
    return Counts(counts, not any(counts.get(name) for name in bad))


def _random_kills(folder: Path, template: Path, kills: int, seed: int) -> dict[str, object]:
    random = Random(seed)
    where = folder / "killed.db"
    shutil.copy(template, where)
    keys: list[str] = []
    zygote = _Zygote(str(where), folder / "acks")
    running = [zygote.start(at, random.getrandbits(32)) for at in range(PROCESSES)]
    broken_rows = opened = 0
    for kill in range(1, kills + 1):
        sleep(random.uniform(0.02, 0.7))
        victim = random.randrange(PROCESSES)
        os.kill(running[victim], signal.SIGKILL)
        os.waitpid(running[victim], 0)
        running[victim] = zygote.start(victim, random.getrandbits(32))
        if kill % _EACH == 0 or kill == kills:
            store = open_store(str(where))
            opened += 1
            broken_rows += broken(store, str(where))
            store.close()
    for pid in running:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    keys = (folder / "acks").read_text().split()
    store = open_store(str(where))
    gone = lost(store, keys)
    broken_rows += broken(store, str(where))
    store.close()
    return {
        "kills": kills,
        "acts acknowledged": len(keys),
        "checks between": opened,
        "acknowledged lost": gone,
        "rules broken": broken_rows,
    }


class _Zygote:
    """Makes workers by forking: nothing of the store is open here."""

    def __init__(self, where: str, acks: Path) -> None:
        self._where, self._acks = where, acks
        acks.touch()

    def start(self, number: int, seed: int) -> int:
        pid = os.fork()
        if pid:
            return pid
        told = os.open(self._acks, os.O_WRONLY | os.O_APPEND)
        try:
            work(self._where, BADGES[number], seed, lambda key: os.write(told, f"{key}\n".encode()))
        finally:
            os._exit(1)


def child(folder: str, steps: str, seed: str, stride: str) -> dict[str, object]:
    """Under the layer: go through `steps` acts; at each file operation die before, torn, after."""
    template, where = Path(folder) / "template.db", Path(folder) / "here" / "store.db"
    where.parent.mkdir()
    shutil.copy(template, where)
    visited = gone = bad = acts = 0
    random = Random(int(seed))
    while acts < int(steps):
        state = random.getstate()
        operations = _fork_step(where, state, 0, disk.OFF)[1]
        if not operations:
            random.random()
            continue
        for at in range(1, operations + 1, int(stride)):
            for mode in (disk.DIE_BEFORE, disk.DIE_TORN, disk.DIE_AFTER):
                copy = where.parent / "copy.db"
                _copy(where, copy)
                key, _ = _fork_step(copy, state, at, mode)
                store = open_store(str(copy))
                gone += lost(store, [key] if key else [])
                bad += broken(store, str(copy)) if visited % _ASKED == 0 else 0
                store.close()
                visited += 1
        acts += 1
        random.seed(random.getrandbits(64))
    return {
        "acts died in": acts,
        "file operations died at": visited,
        "lost at a file operation": gone,
        "broken at one": bad,
    }


def _fork_step(where: Path, state: object, at: int, mode: int) -> tuple[str, int]:
    """Do the same act in a process of its own; return its key, if told, and the operations."""
    reader, writer = os.pipe()
    pid = os.fork()
    if not pid:
        random = Random()
        random.setstate(state)  # type: ignore[arg-type]
        store = open_store(str(where))
        worker = Worker(store, BADGES[0], random, photo_folder(str(where)))
        disk.arm(at, mode)
        key = ""
        for _ in range(40):
            if key := worker.step():
                break
        os.write(writer, f"{key} {disk.count()}".encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(pid, 0)
    told = os.read(reader, 1_000).decode().rpartition(" ")
    os.close(reader)
    return (told[0], int(told[2])) if told[2] else ("", 0)


def _copy(source: Path, target: Path) -> None:
    for ending in ("-wal", "-shm"):
        target.with_name(target.name + ending).unlink(missing_ok=True)
    for ending in ("", "-wal"):
        if (part := source.with_name(source.name + ending)).exists():
            shutil.copy(part, target.with_name(target.name + ending))
