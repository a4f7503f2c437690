"""From nothing to the first picture of the window: no store, the sample, 10,000 orders."""

import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path
from shutil import copy
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from tests.benchmarks.big_store import make_big_store
from tests.benchmarks.table import Table
from tests.window.desk_driver import XvfbDesk, missing_tools
from tests.window.real_program import PROJECT, RealProgram
from warehouse_desk.bootstrap.warehouse import make_sample
from warehouse_desk.storage.store import SqlStore, now

GOAL = 1.5
RUNS = 5
SHOWN_IMPORTS = 15


def main(args: Namespace) -> int:
    """Print seconds until the window is drawn, then what takes longest to import."""
    if missing := missing_tools():
        print(f"Not measured: needs {', '.join(missing)}.")
        return 0
    table = Table(args, "store", "runs", "median s", "least", "most", "goal")
    with TemporaryDirectory() as folder:
        for name, make in STORES.items():
            if fnmatch(name, args.only):
                times = _starts(Path(folder), make)
                goal = "met" if median(times) <= GOAL else "missed"
                table.row(name, RUNS, median(times), min(times), max(times), goal)
    imports = Table(args, "ms", "own ms", "import")
    for whole, own, name in _imports()[:SHOWN_IMPORTS]:
        imports.row(whole / 1_000, own / 1_000, name)
    return 0


def _nothing(_path: Path) -> SqlStore | None:
    return None


def _sample(path: Path) -> SqlStore:
    return make_sample(str(path), today=now())


STORES: dict[str, Callable[[Path], SqlStore | None]] = {
    "none": _nothing,
    "sample": _sample,
    "10,000 orders": make_big_store,
}


def _starts(folder: Path, make: Callable[[Path], SqlStore | None]) -> list[float]:
    """Start again and again, each time with a desk and a store of its own."""
    store = make(folder / "made.db")
    if store is not None:
        store.close()
    times = []
    for _ in range(RUNS):
        with TemporaryDirectory(dir=folder) as home, XvfbDesk() as screen:
            path = Path(home) / "warehouse.db"
            if store is not None:
                copy(folder / "made.db", path)
            times.append(_start(RealProgram(screen, Path(home), path)))
    (folder / "made.db").unlink(missing_ok=True)
    return times


def _start(program: RealProgram) -> float:
    begun = perf_counter()
    program.launch()
    try:
        while not program.screen.is_lit():
            sleep(0.01)
        return perf_counter() - begun
    finally:
        program.kill()


def _imports() -> list[tuple[int, int, str]]:
    """List what Python imports for the window: microseconds with and without what it imports."""
    parts = "warehouse_desk.storage.store, warehouse_desk.bootstrap.window"
    program = f"import gc; gc.disable(); import {parts}"
    words = (sys.executable, "-X", "importtime", "-c", program)
    env = os.environ | {"PYTHONPATH": str(PROJECT)}
    told = subprocess.run(words, env=env, capture_output=True, text=True, check=True).stderr
    rows = [line.removeprefix("import time:").split("|") for line in told.splitlines()[1:]]
    found = [(int(whole), int(own), name.strip()) for own, whole, name in rows]
    return sorted(found, reverse=True)
