"""A second bench, in a process of its own: what is picked here is packed there meanwhile."""

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.synchronize import Event

from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.commands.demo.bench import Packer
from warehouse_desk.commands.demo.clock import SimulatedClock
from warehouse_desk.commands.demo.worker import Floor
from warehouse_desk.storage.store import open_store

#: So long is waited before somebody looks again whether there is work, in seconds.
PAUSE_S = 0.02
_SPAWN = get_context("spawn")


class SecondBench:
    """What is known here of the packer there."""

    def __init__(self, at_work: Future[tuple[int, Counter[str]]], all_is_picked: Event) -> None:
        self._at_work = at_work
        self._all_is_picked = all_is_picked

    def wait(self) -> None:
        """Wait a moment for the packer; raise what made them stop."""
        if self._at_work.done():
            self._at_work.result()
        time.sleep(PAUSE_S)

    def finish(self) -> tuple[int, Counter[str]]:
        """Have the rest packed; return how many orders were, and how the scans were answered."""
        self._all_is_picked.set()
        return self._at_work.result()


@contextmanager
def second_bench(where: str, clock: SimulatedClock, badge: str) -> Iterator[SecondBench]:
    """Have somebody pack what is picked, until it is finished."""
    all_is_picked = _SPAWN.Event()
    with ProcessPoolExecutor(
        1, mp_context=_SPAWN, initializer=_sit_down, initargs=(clock, all_is_picked)
    ) as process:
        try:
            yield SecondBench(process.submit(_pack, where, badge), all_is_picked)
        finally:
            all_is_picked.set()


_clock: SimulatedClock
_all_is_picked: Event


def _sit_down(clock: SimulatedClock, all_is_picked: Event) -> None:
    """Keep what only a new process can be given."""
    global _clock, _all_is_picked
    _clock, _all_is_picked = clock, all_is_picked


def _pack(where: str, badge: str) -> tuple[int, Counter[str]]:
    store = open_store(where, _clock)
    floor = Floor(store, _clock)
    packer = Packer(floor, make_desk(store), badge)
    packed, is_last = 0, False
    day = parent_process()
    while not is_last and day is not None and day.is_alive():
        is_last = _all_is_picked.is_set()
        packed += packer.work()
        time.sleep(PAUSE_S)
        packer.look_again()
    store.close()
    return packed, floor.answers
