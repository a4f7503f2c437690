"""Measure one thing: `python -m tests.benchmarks NAME`.

NAME is a module beside this one with a `main(args)` that prints a table and returns a status.
"""

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
USUAL = HERE.parents[2] / "shared" / "benchmarks"
NOT_NAMES = (
    "__main__",
    "table",
    "made_labels",
    "mainz",
    "walk_peers",
    "gscop",
    "big_store",
    "box_sets",
    "box_peers",
)


def main() -> int:
    """Read the arguments and run the benchmark."""
    names = sorted(path.stem for path in HERE.glob("*.py") if path.stem not in NOT_NAMES)
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("name", choices=names)
    parser.add_argument("--data", type=Path, help="folder of the instances")
    parser.add_argument("--only", default="*", metavar="GLOB", help="only instances of such a name")
    parser.add_argument("--seconds", type=float, help="time for each instance")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=100, help="rounds of each method (walker)")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="go on from here (walker)")
    parser.add_argument("--count", type=int, help="how many (labels, hostile, once, …)")
    parser.add_argument("--full", action="store_true", help="as many as the claim is about")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    args = parser.parse_args(namespace=argparse.Namespace(rows=0))
    args.data = args.data or Path(os.environ.get("WAREHOUSE_DESK_BENCHMARKS", USUAL))
    benchmark = import_module(f"tests.benchmarks.{args.name}")
    status: int = benchmark.main(args)
    if args.only != "*" and not args.rows:
        parser.error(f"nothing here is called {args.only}")
    return status


if __name__ == "__main__":
    sys.exit(main())
