"""Threads beside the window: called, told to end, and not ended by what goes wrong."""

import threading

import pytest

from tests.patience import wait_for
from warehouse_desk.bootstrap.beside import BesideThread
from warehouse_desk.domain.errors import OutsideTrouble, Trouble


class Beside(BesideThread):
    """Does what each call has in store for it."""

    def __init__(self, *ends: Exception | None) -> None:
        self.troubles = list[OutsideTrouble]()
        super().__init__("beside", self.troubles.append)
        self.ends = list(ends)
        self.done = list[Exception | None]()
        self.has_ended = False

    def work(self) -> None:
        self.done.append(self.ends.pop(0))
        if self.done[-1]:
            raise self.done[-1]

    def end(self) -> None:
        self.has_ended = True


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> list[BaseException | None]:
    """What somebody hears who listens for faults on threads."""
    heard = list[BaseException | None]()
    monkeypatch.setattr(threading, "excepthook", lambda args: heard.append(args.exc_value))
    return heard


def work_through(thread: Beside) -> None:
    """Call it until nothing is left, then stop it."""
    thread.start()
    for left in range(len(thread.ends) - 1, -1, -1):
        thread.called.set()
        wait_for(lambda left=left: len(thread.ends) == left, why="it does not work any more")
    thread.stop()


def test_a_fault_ends_what_was_under_way_and_not_the_thread(
    faults: list[BaseException | None],
) -> None:
    fault = ZeroDivisionError("Ada Lovelace")
    thread = Beside(fault, None)

    work_through(thread)

    assert faults == [fault]
    assert thread.done == [fault, None]
    assert thread.has_ended


def test_the_same_fault_is_told_once_and_another_one_too(
    faults: list[BaseException | None],
) -> None:
    thread = Beside(*(ValueError(number) for number in range(5)), KeyError("other"))

    work_through(thread)

    assert [type(fault) for fault in faults] == [ValueError, KeyError]


def test_each_trouble_is_told_to_whoever_listens(faults: list[BaseException | None]) -> None:
    thread = Beside(OutsideTrouble(Trouble.STORE_BUSY), OutsideTrouble(Trouble.STORE_BUSY))

    work_through(thread)

    assert [one.trouble for one in thread.troubles] == [Trouble.STORE_BUSY] * 2
    assert faults == []


def test_a_thread_that_is_ended_before_it_was_called_does_only_what_is_done_last() -> None:
    thread = Beside(None)
    thread.start()

    thread.stop()

    assert thread.done == []
    assert thread.has_ended
