"""Searches for the planner's process: plain functions of a module, as it takes them."""

import os
import time
from collections.abc import Callable

from warehouse_desk.planning.stop import Stopping

Better = Callable[[int], None]


def count(first: int, stopping: Stopping, better: Better) -> int:
    """Count on while the rule allows, and tell every number."""
    watch, found = stopping.watch(3), first
    while watch.step():
        found += 1
        better(found)
    return found


def tell_process(_stopping: Stopping, _better: Better) -> int:
    """Tell where this runs."""
    return os.getpid()


def count_for_ever(stopping: Stopping, better: Better) -> int:
    """Find one number and then look on until cancelled, as a long search does."""
    better(1)
    while not stopping.cancelled():
        time.sleep(0.001)
    return 2


def not_listen(_stopping: Stopping, better: Better) -> int:
    """Find one number and look at nothing any more."""
    better(1)
    time.sleep(600)
    return 2


def find_nothing(_stopping: Stopping, _better: Better) -> int:
    """Hang before anything is found."""
    time.sleep(600)
    return 2


def fail(_stopping: Stopping, _better: Better) -> int:
    """Make a mistake."""
    raise ZeroDivisionError


def die_once(mark: str, _stopping: Stopping, _better: Better) -> int:
    """Die where this runs for the first time."""
    if not os.path.exists(mark):  # noqa: PTH110 - plain values only
        os.close(os.open(mark, os.O_CREAT))
        os._exit(3)
    return 7


def die(_stopping: Stopping, _better: Better) -> int:
    """Die wherever this runs."""
    os._exit(3)
