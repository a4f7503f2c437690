"""Planning as a filter: one JSON problem a line in, one answer a line out, in the same order."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from time import perf_counter
from typing import BinaryIO

import msgspec

from warehouse_desk.commands.plan_json import (
    BatchesShape,
    BoxShape,
    Ground,
    Line,
    Name,
    Number,
    PackShape,
    Scale,
    WalkShape,
    WaveShape,
    ZonesShape,
)
from warehouse_desk.planning import batching, boxing, check, routing, waves, zones
from warehouse_desk.planning.floor import Point
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.result import Plan, Result
from warehouse_desk.planning.stop import Stopping

#: A longer line is refused, and read over.
LONGEST = 64 * 1024 * 1024
#: No problem takes longer, whatever is asked.
PATIENCE = 60.0

Answer = dict[str, object]


@dataclass(frozen=True, slots=True)
class How:
    """How to solve every problem."""

    seconds: float | None = None
    steps: int | None = None
    seed: int = 0
    boxes: tuple[BoxShape, ...] = ()
    rank: str = "volume"
    support: float = 0.0

    def stopping(self) -> Stopping:
        """Start the clock of a problem."""
        end = perf_counter() + PATIENCE
        return Stopping(self.steps, self.seconds, lambda: perf_counter() > end)


def read_catalogue(path: Path) -> tuple[BoxShape, ...]:
    """Read the boxes of `--catalogue`; raises OSError or ValueError."""
    return tuple(msgspec.json.decode(path.read_bytes(), type=list[BoxShape]))


def run(kind: str, lines_in: BinaryIO, lines_out: BinaryIO, how: How = How()) -> int:
    """Answer every problem; return 0, or 1 when any of them had no plan."""
    solve, encoder = SOLVERS[kind], msgspec.json.Encoder(decimal_format="number")
    refused = 0
    for number, line in enumerate(_lines(lines_in), 1):
        answer = _answer(solve, line, number, how)
        refused += "error" in answer
        lines_out.write(encoder.encode(answer) + b"\n")
        lines_out.flush()
    return 1 if refused else 0


def _lines(lines_in: BinaryIO) -> Iterator[bytes | None]:
    """Read line by line; one that is too long comes as None."""
    while line := lines_in.readline(LONGEST):
        whole = line.endswith(b"\n") or len(line) < LONGEST
        while not whole:
            rest = lines_in.readline(LONGEST)
            whole = rest.endswith(b"\n") or not rest
            line = b""
        if line.strip():
            yield line
        elif not line:
            yield None
