"""Results as a table for people, or as JSON lines."""

import json
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import mean
from time import process_time

from warehouse_desk.planning.stop import Stopping

#: So many steps that only time ends a search.
_NO_END = 10**12


class Table:
    """Prints rows as they come; the same columns for all."""

    def __init__(self, args: Namespace, *columns: str) -> None:
        self._args, self._json, self._columns = args, args.json, columns
        if not self._json:
            print("  ".join(f"{name:>12}" for name in columns), flush=True)

    def row(self, *values: object) -> None:
        """Print one row."""
        self._args.rows += 1
        if self._json:
            print(json.dumps(dict(zip(self._columns, values, strict=True))), flush=True)
        else:
            print("  ".join(f"{_text(value):>12}" for value in values), flush=True)


def _text(value: object) -> str:
    return f"{value:.4f}" if isinstance(value, float) else str(value)


def folder(args: Namespace, name: str) -> Path | None:
    """Find a folder of instances; say so when it is missing."""
    found = Path(args.data) / name
    if found.is_dir():
        return found
    print(f"No instances: {found} is not there (--data or WAREHOUSE_DESK_BENCHMARKS).")
    return None


def processor_seconds(seconds: float) -> Stopping:
    """End a search after so many seconds of the processor: what else runs does not count."""
    end = process_time() + seconds
    return Stopping(_NO_END, cancelled=lambda: process_time() >= end)


def lines(path: Path) -> list[str]:
    """Read the lines of a text file."""
    return path.read_text(encoding="utf-8").splitlines()


def percent(part: float, whole: float) -> float:
    """Compute by how much `part` is above `whole`, in percent."""
    return 100 * (part - whole) / whole if whole else 0.0


def share(values: Sequence[float], part: float) -> float:
    """Read a percentile."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def average(values: Iterable[float]) -> float:
    """Compute a mean; 0 of nothing."""
    found = list(values)
    return mean(found) if found else 0.0
