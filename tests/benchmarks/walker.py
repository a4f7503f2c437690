"""No dead ends: walkers play rounds of each method with every act and every surprise.

`--rounds N` of each method (10,000 with `--full`); every game is checked by every rule at its end.
With `--keep FILE` the sums are kept there: the same command goes on where it was stopped, as often
as it takes. `--only METHOD` plays that one alone, beside the others.
"""

import argparse
import json
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from tests.benchmarks.table import Table
from tests.scenarios.walker import DeadEnd, Played, furnished, play
from tests.warehouse import build
from warehouse_desk.domain.picking import Method

FULL = 10_000
#: Sums are kept after so many games.
EACH = 20


@dataclass
class Sums:
    """All games of a method so far; `seed` is that of the next one."""

    seed: int
    games: int = 0
    seconds: float = 0.0
    played: Played = field(default_factory=Played)
    dead: list[str] = field(default_factory=list)


class Kept:
    """The sums of all methods, in a file where one is named."""

    def __init__(self, file: Path | None, seed: int) -> None:
        self._file = file
        known = json.loads(file.read_text("utf-8")) if file and file.exists() else {}
        self.of = {method: _sums(known.get(method.value), seed) for method in Method}

    def keep(self) -> None:
        """Write them down, whole or not at all."""
        if self._file:
            part = self._file.with_suffix(".part")
            part.write_text(json.dumps(self.of, default=vars))
            part.replace(self._file)


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
    kept = Kept(args.keep, args.seed)
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        build(template)
        file = furnished(template, Path(folder))
        for method, sums in kept.of.items():
            if not fnmatch(method.value, args.only):
                continue
            while sums.played.rounds < wanted:
                _game(method, sums, file, Path(folder))
                if sums.games % EACH == 0:
                    kept.keep()
            kept.keep()
            _show(table, method, sums)
    dead = [end for sums in kept.of.values() for end in sums.dead]
    for end in dead:
        print(end)
    return 1 if dead else 0


def _game(method: Method, sums: Sums, file: Path, folder: Path) -> None:
    begun = time.perf_counter()
    try:
        sums.played.add(play(file, folder, method, sums.seed))
    except DeadEnd as end:
        sums.dead.append(f"{method} {sums.seed}: {end}")
        sums.played.rounds += 1
    sums.seed += 1
    sums.games += 1
    sums.seconds += time.perf_counter() - begun


def _show(table: Table, method: Method, sums: Sums) -> None:
    played = sums.played
    table.row(
        method.value, sums.games, played.rounds, played.scans, played.acts.total(),
        len(played.acts), played.undone, len(sums.dead), round(sums.seconds, 1),
    )  # fmt: skip


def _sums(known: dict[str, Any] | None, seed: int) -> Sums:
    if known is None:
        return Sums(seed)
    played = known.pop("played")
    said, acts = Counter(played.pop("said")), Counter(played.pop("acts"))
    return Sums(**known, played=Played(**played, said=said, acts=acts))
