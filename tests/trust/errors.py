"""A full disk and a broken one, at every file operation: refused whole, and works again at once."""

import shutil
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.trust import disk
from tests.trust.counts import Counts
from tests.trust.shift import BADGES, Worker, broken, build, lost
from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.storage.store import open_store

_SHORT, _FULL = 3, 400
#: Each act fails at every fourth file operation, the next act at those between.
_STRIDE, _MOST = 4, 80
#: So many steps are made until something is stored again, once the disk is well.
_AFTER = 200


def main(*, full: bool, seed: int, size: int = 0) -> Counts:
    """Go through acts of every kind."""
    if not disk.compiler():
        return Counts({"no C compiler here": "not run"}, held=True)
    acts = size or (_FULL if full else _SHORT)
    with TemporaryDirectory() as folder:
        build(Path(folder) / "template.db")
        counts = disk.run("tests.trust.errors", folder, str(acts), str(seed))
    bad = (
        "acknowledged lost", "rules broken", "did not work again", "faults of ours",
        "worked on after the third error",
    )  # fmt: skip
    return Counts(counts, not any(counts[name] for name in bad))


def child(folder: str, acts: str, seed: str) -> dict[str, object]:
    """Under the layer: let each operation of each act fail, by both errors, once and for good."""
    where = Path(folder) / "here" / "store.db"
    where.parent.mkdir()
    shutil.copy(Path(folder) / "template.db", where)
    store = open_store(str(where))
    worker = Worker(store, BADGES[0], Random(int(seed)))
    keys: list[str] = []
    failed = again = ours = stopped = troubles = 0
    for act in range(int(acts)):
        at, reached = 1 + act % _STRIDE, True
        while reached and at < _MOST:
            for error, forever in (
                (disk.ENOSPC, False),
                (disk.ENOSPC, True),
                (disk.EIO, False),
                (disk.EIO, True),
            ):
                disk.arm(at, disk.FAIL, error, forever=forever)
                key, fault = _write_something(worker)
                reached = disk.count() >= at
                disk.arm(0, disk.OFF)
                failed, ours = failed + reached, ours + fault
                keys += [key] if key else []
                if (
                    store.disk_errors._stop is not None
                ):  # met three in one step: it asks for a restart
                    stopped += 1
                    troubles += worker.troubles
                    store.close()
                    store = open_store(str(where))
                    worker = Worker(store, BADGES[0], worker.random)
                key = _works(worker)
                again += not key
                keys += [key] if key else []
            at += _STRIDE
    gone, bad = lost(store, keys), broken(store)
    unstopped = _does_not_stop(worker)
    store.close()
    fresh = open_store(str(where))
    gone, bad = gone + lost(fresh, keys), bad + broken(fresh)
    fresh.close()
    return {
        "file operations that failed": failed,
        "told as the disk's trouble": troubles + worker.troubles,
        "acts acknowledged": len(keys),
        "acknowledged lost": gone,
        "rules broken": bad,
        "did not work again": again,
        "stopped by three errors in one step": stopped,
        "worked on after the third error": unstopped,
        "faults of ours": ours,
    }


def _write_something(worker: Worker) -> tuple[str, int]:
    """Take steps until one wrote, or tried to; count what was no answer but a fault."""
    for _ in range(30):
        try:
            key = worker.step()
        except OutsideTrouble:
            worker.troubles += 1
            return "", 0
        except Exception:  # noqa: BLE001 - counted: whatever else is a fault of ours
            worker.reply = None
            return "", 1
        if key or disk.count():
            return key, 0
    return "", 0


def _does_not_stop(worker: Worker) -> int:
    """Let the disk fail for good, then be well; count what is stored after the third error."""
    told: list[OutsideTrouble] = []
    worker.store.disk_errors.stopped = told.append
    disk.arm(1, disk.FAIL, disk.EIO, forever=True)
    for _ in range(_AFTER):
        if not told:
            with suppress(OutsideTrouble):
                worker.step()
    disk.arm(0, disk.OFF)
    stored = ""
    with suppress(OutsideTrouble):
        stored = _works(worker)
    return int(not told) + bool(stored)


def _works(worker: Worker) -> str:
    """Work on without a restart, until something is stored; return its key."""
    for _ in range(_AFTER):
        if key := worker.step():
            return key
    return ""
