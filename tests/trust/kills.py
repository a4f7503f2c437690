"""Processes killed at random, and at every file operation: nothing acknowledged is lost."""

import os
import shutil
import signal
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from tests.trust import disk
from tests.trust.counts import Counts
from tests.trust.shift import BADGES, Worker, broken, build, lost, work
from warehouse_desk.bootstrap.photos import photo_folder
from warehouse_desk.domain.events import Operation
from warehouse_desk.storage.store import open_store

PROCESSES = 3
_SHORT_KILLS, _FULL_KILLS = 60, 10_000
#: Seconds between two kills: each process lives three times as long.
_LIVES = (0.01, 0.3)
#: Before the first kill so many steps are made, so that those who die are at work and not at its
#: beginning; every tenth begins as a program that was just started.
_WARM, _COLD = 300, 10
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
    bad = (
        "acknowledged lost",
        "rules broken",
        "processes that ended by themselves",
        "lost at a file operation",
        "broken at one",
    )
    return Counts(counts, not any(counts.get(name) for name in bad))


def _random_kills(folder: Path, template: Path, kills: int, seed: int) -> dict[str, object]:
    random = Random(seed)
    where = folder / "killed.db"
    shutil.copy(template, where)
    keys: list[str] = []
    zygote = _Zygote(str(where), folder / "acks")
    running = [zygote.start(at, random.getrandbits(32)) for at in range(PROCESSES)]
    broken_rows = opened = by_themselves = 0
    began = monotonic()
    for kill in range(1, kills + 1):
        sleep(random.uniform(*_LIVES))
        victim = random.randrange(PROCESSES)
        by_themselves += os.waitpid(running[victim], os.WNOHANG)[0] != 0 or not _kill(
            running[victim]
        )
        running[victim] = zygote.start(victim, random.getrandbits(32))
        if kill % _EACH == 0 or kill == kills:
            store = open_store(str(where))
            opened += 1
            broken_rows += broken(store, str(where))
            store.close()
    seconds = monotonic() - began
    for pid in running:
        by_themselves += not _kill(pid)
    keys = (folder / "acks").read_text().split()
    store = open_store(str(where))
    gone = lost(store, keys)
    broken_rows += broken(store, str(where))
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
        work(self._store, where, BADGES[-1], 0, lambda _: None, steps=_WARM)
        self._store.close()

    def start(self, number: int, seed: int) -> int:
        pid = os.fork()
        if pid:
            return pid
        told = os.open(self._acks, os.O_WRONLY | os.O_APPEND)
        try:
            store = open_store(self._where) if seed % _COLD == 0 else self._store
            work(
                store,
                self._where,
                BADGES[number],
                seed,
                lambda key: os.write(told, f"{key}\n".encode()),
            )
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
