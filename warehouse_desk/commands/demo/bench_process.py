"""The packer has a bench of his own: a process beside the pickers', on the same store."""

import time
from collections import Counter
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Self

from warehouse_desk.bootstrap.warehouse import make_desk
from warehouse_desk.commands.demo.bench import Packer
from warehouse_desk.commands.demo.clock import SimulatedClock
from warehouse_desk.commands.demo.worker import Floor
from warehouse_desk.storage.store import open_store

#: How long a bench without work waits before it looks again.
PAUSE_S = 0.05
#: A bench that does not end in this time has a fault.
PATIENCE_S = 600


class Bench:
    """Packs what is picked, until it is closed and nothing waits any more."""

    def __init__(self, where: str, badge: str, clock: SimulatedClock) -> None:
        context = get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(
            target=_work, args=(where, badge, clock, theirs), daemon=True
        )
        self.packed = 0
        self.answers: Counter[str] = Counter()

    def __enter__(self) -> Self:
        """Open the bench."""
        self._process.start()
        return self

    def __exit__(self, kind: object, *rest: object) -> None:
        """Let it finish what waits, and add up what it did."""
        if kind is not None:
            self._process.terminate()
            return
        self._ours.send("close")
        self._receive()
        self._process.join(PATIENCE_S)

    def wait(self) -> None:
        """Wait a little for totes and wall slots to become free; a bench that failed is told."""
        if self._ours.poll():
            self._receive()
        time.sleep(PAUSE_S)

    def _receive(self) -> None:
        result = self._ours.recv()
        if isinstance(result, Exception):
            raise result
        self.packed, self.answers = result


def _work(where: str, badge: str, clock: SimulatedClock, line: Connection) -> None:
    try:
        line.send(_pack_until_closed(Floor(open_store(where, clock), clock), badge, line))
    except Exception as error:  # noqa: BLE001 - whoever waits for the bench is told
        line.send(error)


def _pack_until_closed(floor: Floor, badge: str, line: Connection) -> tuple[int, Counter[str]]:
    packer = Packer(floor, make_desk(floor.store), badge)
    packed, closing = 0, False
    while True:
        closing = closing or line.poll()
        if packer.look_up().waiting:
            packed += packer.work()
        elif closing:
            return packed, floor.answers
        else:
            time.sleep(PAUSE_S)
