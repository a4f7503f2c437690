"""Show that one promise holds: `python -m tests.trust NAME`.

Short by default; `--full` goes through as much as the promise names. Prints counts, exits with 1
when anything was lost or broken.
"""

import argparse
import sys
from importlib import import_module

import tests.conftest  # noqa: F401 - files in memory

MODULES = {
    "kills": "kills",
    "deaths": "deaths",
    "restarts": "restarts",
    "power": "power",
    "errors": "errors",
    "together": "together",
    "once": "once",
    "import": "imports",
    "server": "server_away",
    "people": "people",
    "trail": "trail",
    "erasure": "erasure",
    "grown": "grown",
    "long": "long_run",
}


def main() -> int:
    """Read the arguments and run one of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.trust", description=__doc__)
    parser.add_argument("name", choices=MODULES)
    parser.add_argument("--full", action="store_true", help="as much as the promise names")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--scale", type=float, help="grown: 1 is the whole past")
    args = parser.parse_args()
    scale = {} if args.scale is None else {"scale": args.scale}
    module = import_module(f"tests.trust.{MODULES[args.name]}")
    counts = module.main(full=args.full, seed=args.seed, **scale)
    width = max(map(len, counts.what))
    for name, number in counts.what.items():
        print(f"{name:{width}}  {number}")
    print("held" if counts.held else "BROKEN")
    return 0 if counts.held else 1


if __name__ == "__main__":
    sys.exit(main())
