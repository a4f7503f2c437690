"""No dead ends: walkers play rounds of each method with every act and every surprise.

`--rounds N` of each method (10,000 with `--full`); every game is checked by every rule at its end.
"""

import argparse
import tempfile
import time
from pathlib import Path

from tests.benchmarks.table import Table
from tests.scenarios.walker import DeadEnd, Played, furnished, play
from tests.warehouse import build
from warehouse_desk.domain.picking import Method

FULL = 10_000


def main(args: argparse.Namespace) -> int:
    """Play; the exit status is 1 when any game found a dead end."""
    wanted = FULL if args.full else args.rounds
    table = Table(
        args,
        "method",
        "games",
        "rounds",
        "scans",
        "acts",
        "kinds",
        "undone",
        "dead ends",
        "seconds",
    )
    dead: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        build(template)
        file = furnished(template, Path(folder))
        for method in Method:
            begun = time.perf_counter()
            total, games, ends = _played(method, wanted, args.seed, file, Path(folder))
            seconds = round(time.perf_counter() - begun, 1)
            acts, kinds = total.acts.total(), len(total.acts)
            table.row(
                method.value, games, total.rounds, total.scans, acts, kinds, total.undone,
                len(ends), seconds,
            )  # fmt: skip
            dead += ends
    for end in dead:
        print(end)
    return 1 if dead else 0


def _played(
    method: Method, wanted: int, seed: int, file: Path, folder: Path
) -> tuple[Played, int, list[str]]:
    total, games, dead = Played(), 0, []
    while total.rounds < wanted:
        try:
            total.add(play(file, folder, method, seed + games))
        except DeadEnd as end:
            dead.append(f"{method} {seed + games}: {end}")
            total.rounds += 1
        games += 1
    return total, games, dead
