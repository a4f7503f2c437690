"""Starts the program: `warehouse-desk`, or `python -m warehouse_desk`."""

import gc
import sys

from warehouse_desk.loading import load


def main() -> None:
    """Run the command that was asked for; without one, open the window."""
    gc.disable()  # what is loaded stays: looking through it for garbage takes a sixth of the start
    load("warehouse_desk.storage.store")  # PySide6 reads the source of all that is loaded after it
    sys.exit(load("warehouse_desk.commands.main:run")(sys.argv[1:], loaded=_keep_loaded))


def _keep_loaded() -> None:
    gc.freeze()
    gc.enable()


if __name__ == "__main__":
    main()
