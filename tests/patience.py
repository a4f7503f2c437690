"""How long tests wait for what must come: on a busy machine long, where nothing is wrong never."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

SECONDS = 120.0
MS = 120_000


def wait_for(what: Callable[[], T], *, why: str) -> T:
    """Ask again and again until the answer is something."""
    end = time.monotonic() + SECONDS
    while not (found := what()):
        assert time.monotonic() < end, f"waited in vain: {why}"
        time.sleep(0.01)
    return found
