"""Show that one promise holds: `python -m tests.trust NAME`.

Short by default; `--full` goes through as much as the promise names. Prints counts, exits with 1
when anything was lost or broken. What takes hours can be done in parts: `--seeds 1-20 --kept FILE`
runs seed after seed and adds up all that the file knows; `--size` says how much each goes through.
"""

import argparse
import sys
from importlib import import_module
from pathlib import Path

import tests.conftest  # noqa: F401 - files in memory
from tests.trust import parts
from tests.trust.counts import Counts

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
#: Those that go through so many of one thing.
SIZED = ("kills", "power", "errors", "once", "trail", "deaths")


def main() -> int:
    """Read the arguments and run one of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.trust", description=__doc__)
    parser.add_argument("name", choices=MODULES)
    parser.add_argument("--full", action="store_true", help="as much as the promise names")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--scale", type=float, help="grown: 1 is the whole past")
    parser.add_argument("--size", type=int, help=f"so many instead ({', '.join(SIZED)})")
    parser.add_argument("--seeds", type=parts.seeds, help="FROM-TO, with --kept")
    parser.add_argument("--kept", type=Path, help="the file of counts that is gone on with")
    args = parser.parse_args()
    if (args.seeds is None) != (args.kept is None):
        parser.error("--seeds and --kept go together")
    if args.size is not None and args.name not in SIZED:
        parser.error(f"--size is for {', '.join(SIZED)}")
    given = {"scale": args.scale, "size": args.size}
    how = {name: value for name, value in given.items() if value is not None}
    module = import_module(f"tests.trust.{MODULES[args.name]}")

    def once(seed: int) -> Counts:
        counts: Counts = module.main(full=args.full, seed=seed, **how)
        return counts

    counts = parts.run(args.name, args.seeds, args.kept, once) if args.kept else once(args.seed)
    width = max(map(len, counts.what))
    for name, number in counts.what.items():
        print(f"{name:{width}}  {number}")
    print("held" if counts.held else "BROKEN")
    return 0 if counts.held else 1


if __name__ == "__main__":
    sys.exit(main())
