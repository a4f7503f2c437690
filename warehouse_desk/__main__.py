"""Starts the program: `warehouse-desk`, or `python -m warehouse_desk`."""

import gc
import sys


def main() -> None:
    """Run the command that was asked for; without one, open the window."""
    gc.disable()  # what is loaded stays: looking through it for garbage takes a sixth of the start
    from warehouse_desk.commands.main import run  # noqa: PLC0415 - the planner's child needs less

    sys.exit(run(sys.argv[1:], loaded=_keep_loaded))


def _keep_loaded() -> None:
    gc.freeze()
    gc.enable()


if __name__ == "__main__":
    main()
