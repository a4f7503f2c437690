"""No command at all: the window."""

import argparse

from warehouse_desk.commands.context import Context
from warehouse_desk.loading import load


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    load("warehouse_desk.bootstrap.desk")  # PySide6 reads the source of what is loaded after it
    status: int = load("warehouse_desk.bootstrap.window:run_window")(context.where, chosen.language)
    return status
