"""No command at all: the window."""

import argparse

from warehouse_desk.bootstrap.window import run_window
from warehouse_desk.commands.context import Context


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    return run_window(context.where, chosen.language)
