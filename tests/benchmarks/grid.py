"""Every place of every station × every kind of code: how long the answer takes.

After each good answer the store is opened anew as it was before, so that much of what a desk at
work knows already is found out again: a shift's answers are quicker (`scans`).
"""

from argparse import Namespace
from collections import defaultdict
from collections.abc import Iterator
from fnmatch import fnmatch
from itertools import chain
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import thread_time

from tests.benchmarks.table import Table, share
from tests.unit.stations.spots import SPOTS, Standing, furniture, standing
from tests.unit.stations.test_grid import codes_at
from tests.warehouse import build, opened

GOAL_P99 = 25.0


def main(args: Namespace) -> int:
    """Print the milliseconds of the processor for the answers of each station."""
    times: dict[str, list[float]] = defaultdict(list)
    with TemporaryDirectory() as name:
        folder = Path(name)
        furnished = folder / "furnished.db"
        build(folder / "empty.db")
        with opened(folder / "empty.db", furnished) as warehouse:
            furniture(warehouse)
        for spot in SPOTS:
            if fnmatch(str(spot), args.only):
                with standing(spot, furnished, folder) as here:
                    times[spot.station] += _answers(here)
    table = Table(args, "station", "answers", "median ms", "p99", "max", "goal")
    for station, some in [("every", [*chain(*times.values())]), *times.items()]:
        late = share(some, 0.99)
        goal = "met" if late <= GOAL_P99 else "missed"
        table.row(station, len(some), median(some), late, max(some), goal)
    return 0


def _answers(here: Standing) -> Iterator[float]:
    """Scan every code at a spot, and tell how long each answer took."""
    for text in codes_at(here):
        desk = here.desk()
        begun = thread_time()
        reply = desk.scan(text)
        yield 1_000 * (thread_time() - begun)
        if reply.is_good:
            here.go_back()
