"""Boxes against the proven smallest ones of the packing sets."""

import gzip
import json
from argparse import Namespace
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from tests.benchmarks.table import Table, folder, share
from warehouse_desk.planning.boxing import Box, BoxProblem, Line, Rotation, boxes
from warehouse_desk.planning.check import check_boxes
from warehouse_desk.planning.impossible import Impossible
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

#: Set, catalogue, file with the answers, key of the smallest box, rules as the goods ask for them.
SETS = (
    ("pp2000", "C5", "pp2000_optimum_C5.json", "box", False),
    ("pp2000", "C12", "pp2000_optimum_C12.json", "box", False),
    ("hard500", "C12", "hard500_optimum_C12.json", "box", False),
    ("pp2000", "C5", "rules900_C5_packer0.7.json", "box", True),
)


def main(args: Namespace) -> int:
    """Print for each set how many orders got their smallest box, and the times."""
    table = Table(
        args, "set", "boxes", "orders", "smallest", "%", "proven", "wrongly", "p50 ms", "p99 ms",
    )  # fmt: skip
    data = folder(args, "packing")
    if data is None:
        return 0
    catalogues = json.loads((data / "catalogues.json").read_text(encoding="utf-8"))
    for name, catalogue, answers, key, rules in SETS:
        if fnmatch(answers, args.only) and (data / answers).exists():
            stock = tuple(Box(**box) for box in catalogues[catalogue])
            best = _answers(data / answers, key)
            label = answers.split("_", maxsplit=1)[0] if rules else name
            table.row(
                label, catalogue, *_measure(args, data / f"{name}.jsonl.gz", stock, best, rules)
            )
    return 0


def _answers(path: Path, key: str) -> dict[str, str]:
    found: Any = json.loads(path.read_text(encoding="utf-8"))
    return {row["id"]: row[key] for row in found if row.get(key)}


def _orders(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _measure(
    args: Namespace, path: Path, stock: tuple[Box, ...], best: dict[str, str], rules: bool
) -> list[object]:
    smallest = proven = wrongly = 0
    times: list[float] = []
    stopping = Stopping(seconds=args.seconds) if args.seconds else UNTIL_DONE
    for order in _orders(path):
        if order["id"] not in best:
            continue
        lines = tuple(_line(line, rules) for line in order["lines"])
        problem = BoxProblem(lines, stock, support=70 if rules else 0)
        try:
            result = boxes(problem, stopping, seed=args.seed)
        except Impossible:
            wrongly += 1
            continue
        assert not check_boxes(problem, result.plan)
        right = [parcel.box for parcel in result.plan.parcels] == [best[order["id"]]]
        smallest += right
        proven += result.proven
        wrongly += result.proven and not right
        times.append(1_000 * result.seconds)
    part = 100 * smallest / max(1, len(times))
    return [len(times), smallest, part, proven, wrongly, share(times, 0.5), share(times, 0.99)]


def _line(line: dict[str, Any], rules: bool) -> Line:
    sides = line["l"], line["w"], line["h"]
    rotation = Rotation(line["rot"]) if rules else Rotation.ANY
    fragile = rules and line["fragile"]
    return Line(line["sku"], *sides, line["weight"], line["qty"], rotation, fragile)
