"""The lane: in order, off the window's thread, results back on it."""

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject

from warehouse_desk.gui.lane import Lane


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    made = Lane("test")
    yield made
    made.stop()


def test_jobs_run_in_order_and_elsewhere(lane: Lane) -> None:
    owner, done = QObject(), []

    for number in range(50):
        lane.do(owner, lambda number=number: (number, threading.current_thread().name), done.append)
    lane.settle()

    assert done == [(number, "test") for number in range(50)]


def test_results_come_back_on_the_windows_thread(lane: Lane) -> None:
    owner, threads = QObject(), []

    lane.do(owner, lambda: 1, lambda _: threads.append(threading.current_thread()))
    lane.settle()

    assert threads == [threading.main_thread()]


def test_a_failure_goes_to_whoever_asked(lane: Lane) -> None:
    owner, failures = QObject(), []

    lane.do(owner, lambda: 1 // 0, None, failures.append)
    lane.do(owner, lambda: 2, failures.append)
    lane.settle()

    assert isinstance(failures[0], ZeroDivisionError)
    assert failures[1] == 2


def test_a_failure_nobody_asked_for_is_told_by_the_lane(lane: Lane) -> None:
    owner, failures = QObject(), []
    lane.failed.connect(failures.append)

    lane.do(owner, lambda: 1 // 0)
    lane.settle()

    assert isinstance(failures[0], ZeroDivisionError)


def test_a_result_for_a_page_that_is_gone_is_dropped(lane: Lane) -> None:
    owner, done, hold = QObject(), [], threading.Event()

    lane.do(owner, hold.wait, done.append)
    shiboken6.delete(owner)
    hold.set()
    lane.settle()

    assert done == []
    assert not lane.is_busy
