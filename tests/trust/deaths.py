"""Every kind of operation dies, and fails, at each of its statements and file operations.

It is whole or absent, and works again when the disk does, without a restart.

The operations come out of the tests of the use cases and stations, run once more with this module
as a plugin: when one of a kind has succeeded there, the store as it was before is copied, and the
same call is made in processes that die before, in the middle of, or after each statement and each
file operation. After each death the call is made again under its key: it must be as if nothing had
happened, once. A kind of the registry that was not met is counted, and breaks the promise.

In full every place is visited; in parts `--full --size 5 --seeds 0-4 --kept FILE` visits every
fifth by each seed.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import wraps
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa
from pysqlite3 import dbapi2 as sqlite

from tests.storage.statements import watched
from tests.trust import disk
from tests.trust.counts import Counts
from warehouse_desk.domain.errors import OutsideTrouble, Refusal
from warehouse_desk.storage.engine import connect
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases import operation as operations

_ROOT = Path(__file__).parents[2]
_TESTS = ("tests/unit/usecases", "tests/unit/stations", "tests/labels", "tests/storage")
#: Short: a few kinds, at some of their places.
_SHORT = ("tests/unit/usecases/test_staff.py", "-k", "lost")
_SHORT_STRIDE, _FULL_STRIDE = 15, 1
#: Tells the plugin where to write what it found, and which places to visit.
_REPORT, _STRIDE, _FIRST = "TRUST_DEATHS", "TRUST_STRIDE", "TRUST_FIRST"
_BEFORE, _WITHIN, _AFTER = "before", "torn", "after"
#: The rules are asked after every so many deaths.
_ASKED = 25
#: So many instructions of SQLite's machine are let through before a death within a statement.
_INSTRUCTIONS = 5
_NAMES = ("statements", "file operations", "deaths", "file operations that failed",
          "told as the disk's trouble")  # fmt: skip
_BAD = ("acknowledged lost", "half done", "not once when repeated", "rules broken",
        "faults of ours", "did not work again")  # fmt: skip
#: What cannot be visited, and why.
_KEPT = {"furnish": "makes the warehouse that the others are visited in"}


def main(*, full: bool, seed: int, size: int = 0) -> Counts:
    """Run the tests with the plugin, and sum up what it saw; of `size` places one is visited."""
    stride = size or (_FULL_STRIDE if full else _SHORT_STRIDE)
    if not disk.compiler():
        return Counts({"no C compiler here": "not run"}, held=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # a server of the tests may run as somebody else
        environment = disk.environment(folder) | {
            _REPORT: str(folder / "found.json"),
            _STRIDE: str(stride),
            _FIRST: str(1 + seed % stride),
            "TMPDIR": str(folder / "here"),
        }
        (folder / "here").mkdir()
        left_out = ("randomly", "cacheprovider", "timeout")  # a test is visited for minutes
        options = ["-q", "-p", "tests.trust.deaths"]
        options += [f"-pno:{plugin}" for plugin in left_out]
        tests = _TESTS if full else _SHORT
        command = [sys.executable, "-m", "pytest", *options, *tests]
        done = subprocess.run(
            command, env=environment, cwd=_ROOT, capture_output=True, text=True, check=False
        )
        if not (folder / "found.json").exists():
            raise RuntimeError(done.stdout[-2_000:] + done.stderr[-2_000:])
        found: dict[str, Any] = json.loads((folder / "found.json").read_text())
    registered = _registered()
    missed = sorted(registered - _KEPT.keys() - set(found["kinds"]))
    counts: dict[str, object] = {
        "kinds of operation": len(registered),
        "kinds visited": len(registered & set(found["kinds"])),
        "kinds that cannot be": ", ".join(f"{name} ({why})" for name, why in _KEPT.items()),
        "kinds not met": len(missed),
        "which": (", ".join(missed) or "none") if full else "of a few tests only",
        **{name: found[name] for name in (*_NAMES, *_BAD)},
        "tests around": done.stdout.strip().splitlines()[-1],
    }
    return Counts(counts, not (full and missed) and not any(found[name] for name in _BAD))


def _registered() -> set[str]:
    from tests.trust.people import operations as registered  # noqa: PLC0415 - imports them all

    return set(registered())


@dataclass
class _Found:
    """What was seen so far."""

    kinds: dict[str, int] = field(default_factory=dict)
    sums: dict[str, int] = field(default_factory=dict)

    def add(self, name: str, number: int = 1) -> None:
        self.sums[name] = self.sums.get(name, 0) + number


@dataclass
class _Call:
    """An operation to be made on a copy of the store it was made on."""

    kind: str
    make: Callable[[SqlStore], object]
    copy: Path
    clock: Any
    key: str

    def on(self, where: Path, watch: Callable[[sa.Engine], None] | None = None) -> bool:
        """Make it; tell whether it was answered."""
        store = SqlStore(connect(str(where)), self.clock)
        try:
            if watch is not None:
                watch(store.engine)
            self.make(store)
        except (Refusal, OutsideTrouble):
            return False
        finally:
            store.close()
        return True


found = _Found()
_stride, _first = (int(os.environ.get(name, "1")) for name in (_STRIDE, _FIRST))
_inside = False


def _watched(kind: str, run: Callable[..., object]) -> Callable[..., object]:
    """Make an operation that is visited the first time it succeeds."""

    @wraps(run)
    def watched(store: Any, act: Any, /, *args: Any, **kwargs: Any) -> object:
        global _inside  # noqa: PLW0603 - one process, one thread
        wanted = kind not in found.kinds and not _inside and kind not in _KEPT
        if not wanted or not isinstance(store, SqlStore) or store.engine.dialect.name != "sqlite":
            return run(store, act, *args, **kwargs)
        _inside = True
        try:
            source = Path(str(store.engine.url.database))
            copy = Path(os.environ["TRUST_DIR"]) / f"{kind}.db"
            _copy(source, copy)
            answer = run(store, act, *args, **kwargs)
            call = _Call(kind, lambda at: run(at, act, *args, **kwargs), copy, store.clock, act.key)
            _visit(call)
            return answer
        finally:
            _inside = False

    return watched


def _visit(call: _Call) -> None:
    """Make the call die everywhere."""
    before = _state(call.copy)
    here = call.copy.with_name("trying.db")
    _copy(call.copy, here)
    if not call.on(here):  # it needs what only the store of the test remembers
        return
    whole = _state(here)
    # What a test left undone may break a rule already, and so may the act: nobody is signed in.
    allowed = _broken(call, call.copy) | _broken(call, here)
    _copy(call.copy, here)
    repeats = call.on(here) and _state(here) == whole
    statements = _died(call, here, "statement", 0, _AFTER)[1]
    operations_ = _died(call, here, "file", 0, _AFTER)[1]
    found.kinds[call.kind] = statements + operations_
    found.add("statements", statements)
    found.add("file operations", operations_)
    for what, number in (("statement", statements), ("file", operations_)):
        places = product(range(_first, number + 1, _stride), (_BEFORE, _WITHIN, _AFTER))
        for at, moment in places:
            _copy(call.copy, here)
            answered, _ = _died(call, here, what, at, moment, copied=True)
            _judge(call, here, before, whole, answered=answered, repeats=repeats)
            if found.sums["deaths"] % _ASKED == 0:
                found.add("rules broken", (_broken(call, here) - allowed).total())
    _let_fail(call, here, whole, repeats=repeats)


def _let_fail(call: _Call, here: Path, whole: str, *, repeats: bool) -> None:
    """Let each file operation of the call fail, once and for good; then the disk is well again."""
    for error, forever in product((disk.ENOSPC, disk.EIO), (False, True)):
        at, reached = _first, True
        while reached:
            _copy(call.copy, here)
            reached = _fail_at(call, here, at, error, forever=forever)
            if not _has(here, call.key) or (repeats and _state(here) != whole):
                found.add("did not work again")
            at += _stride


def _fail_at(call: _Call, here: Path, at: int, error: int, *, forever: bool) -> bool:
    """Let one fail, then make the call again in the same store; tell whether there was one."""
    store = SqlStore(connect(str(here)), call.clock)
    disk.arm(at, disk.FAIL, error, forever=forever)
    try:
        call.make(store)
    except OutsideTrouble:
        found.add("told as the disk's trouble")
    except Exception:  # noqa: BLE001 - counted: whatever else is a fault of ours
        found.add("faults of ours")
    finally:
        reached = disk.count() >= at
        disk.arm(0, disk.OFF)
    found.add("file operations that failed", int(reached))
    try:
        call.make(store)
    except (Refusal, OutsideTrouble):
        found.add("did not work again")
    store.close()
    return reached


def _judge(
    call: _Call, here: Path, before: str, whole: str, *, answered: bool, repeats: bool
) -> None:
    """Look at what a death left, then make the call again."""
    left = _state(here)
    is_there = _has(here, call.key)
    found.add("deaths")
    if answered and not is_there:
        found.add("acknowledged lost")
    if (left != before and not is_there) or (repeats and left not in {before, whole}):
        found.add("half done")
    again = call.on(here)
    if not again or (repeats and _state(here) != whole) or not _has(here, call.key):
        found.add("not once when repeated")


def _broken(call: _Call, where: Path) -> Counter[str]:
    """Count the rows of a store that break each rule."""
    store = SqlStore(connect(str(where)), call.clock)
    try:
        return Counter({one.name: one.broken for one in check(store).rules})
    finally:
        store.close()


def _died(
    call: _Call, here: Path, what: str, at: int, moment: str, *, copied: bool = False
) -> tuple[bool, int]:
    """Make the call in a process that dies there; tell whether it answered, and its places."""
    if not copied:
        _copy(call.copy, here)
    reader, writer = os.pipe()
    pid = os.fork()
    if not pid:
        try:
            _die_at(call, here, what, at, moment, writer)
        finally:
            os._exit(1)
    os.close(writer)
    os.waitpid(pid, 0)
    told = os.read(reader, 100).decode().split()
    os.close(reader)
    return bool(told), int(told[0]) if told else 0


def _die_at(  # noqa: PLR0917 - in a process of its own
    call: _Call, here: Path, what: str, at: int, moment: str, writer: int
) -> None:
    modes = {_BEFORE: disk.DIE_BEFORE, _WITHIN: disk.DIE_TORN, _AFTER: disk.DIE_AFTER}
    seen = 0

    def before_statement(connection: Any, *_: object) -> None:
        nonlocal seen
        seen += 1
        if seen == at and moment == _BEFORE:
            os._exit(1)
        if seen == at and moment == _WITHIN:
            driver = connection.connection.driver_connection
            driver.set_progress_handler(lambda: os._exit(1), _INSTRUCTIONS)

    def after_statement(*_: object) -> None:
        if seen == at:
            os._exit(1)

    watching = ExitStack()  # to the end of this process

    def watch(engine: sa.Engine) -> None:
        if what == "statement":
            watching.enter_context(watched(engine, before_statement, after_statement))
            sa.event.listen(engine, "commit", before_statement)
        else:
            disk.arm(at, modes[moment] if at else disk.OFF)

    if call.on(here, watch):
        os.write(writer, str(seen if what == "statement" else disk.count()).encode())
    os._exit(0)


def _state(where: Path) -> str:
    """Digest every row of every table."""
    digest = hashlib.sha256()
    with closing(sqlite.connect(where)) as file:
        tables = file.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        for (table,) in tables.fetchall():
            rows = file.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - our own tables
            digest.update(repr((table, sorted(map(repr, rows)))).encode())
    return digest.hexdigest()


def _has(where: Path, key: str) -> bool:
    query = "SELECT count(*) FROM operation JOIN trail ON trail.operation = key WHERE key = ?"
    with closing(sqlite.connect(where)) as file:
        ((count,),) = file.execute(query, (key,)).fetchall()
    return bool(count == 1)


def _copy(source: Path, target: Path) -> None:
    for ending in ("-wal", "-shm"):
        target.with_name(target.name + ending).unlink(missing_ok=True)
    for ending in ("", "-wal"):
        if (part := source.with_name(source.name + ending)).exists():
            shutil.copy(part, target.with_name(target.name + ending))


def pytest_sessionfinish() -> None:
    """Write down what was found."""
    sums = {name: found.sums.get(name, 0) for name in (*_NAMES, *_BAD)}
    Path(os.environ[_REPORT]).write_text(json.dumps({"kinds": found.kinds, **sums}))


def _watch_every_operation() -> None:
    """Stand between each operation and whoever calls it: those to come, and those there are."""
    plain = operations.operation

    def watching(*args: Any, **kwargs: Any) -> Any:
        decorate: Any = plain(*args, **kwargs)

        def decorated(function: Callable[..., object]) -> Callable[..., object]:
            return _watched(function.__name__, decorate(function))

        return decorated

    operations.operation = watching  # type: ignore[assignment]
    for module in list(sys.modules.values()):
        for name, value in list(vars(module).items()):
            if name in operations.NEEDS and hasattr(value, "__wrapped__"):
                setattr(module, name, _watched(name, value))


if _REPORT in os.environ:
    _watch_every_operation()
