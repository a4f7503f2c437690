"""Starts the program: `warehouse-desk`, or `python -m warehouse_desk`."""

import gc
import sys


def main() -> None:
    """Run the command that was asked for; without one, open the window."""
    from warehouse_desk.commands.main import run  # noqa: PLC0415 - the planner's child needs less

    gc.freeze()  # what was loaded stays: whoever looks for garbage need not go through it each time
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
