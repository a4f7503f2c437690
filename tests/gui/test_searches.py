"""Searches beside the window, and the release page while one goes on."""

import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests import patience
from tests.gui.desk import FakeProgram, go, scan, settle
from tests.warehouse import SAM, Warehouse
from warehouse_desk.domain.picking import Method, Round
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.gui.pages.release import ReleasePage
from warehouse_desk.gui.shared import Shared
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.search import Search

R = TypeVar("R")


def count(stopping: Stopping, better: Callable[[int], None]) -> int:
    better(1)
    better(2)
    return 3


def fail(_stopping: Stopping, _better: Callable[[int], None]) -> int:
    raise ZeroDivisionError


def wait(stopping: Stopping, better: Callable[[int], None], *, fails: bool = False) -> int:
    better(1)
    while not stopping.cancelled():
        threading.Event().wait(0.001)
    if fails:
        raise ZeroDivisionError
    return 2


class SlowPlanner:
    """Comes back with the plans it would find only when it is cut short."""

    def run(self, search: Search[R], stopping: Stopping, better: Callable[[R], None]) -> R:
        found = search(Stopping(steps=0), better)
        while not stopping.cancelled():
            threading.Event().wait(0.001)
        return found

    def close(self) -> None:
        pass


def test_better_plans_come_in_order_and_the_best_last(shared: Shared) -> None:
    told: list[object] = []
    owner = QObject()

    shared.searches.look(owner, count, told.append, lambda best: told.append(("best", best)))
    shared.searches.lane.settle()

    assert told == [1, 2, ("best", 3)]


def test_a_search_that_is_cut_short_gives_its_best(shared: Shared, qtbot: QtBot) -> None:
    told: list[int] = []
    owner = QObject()

    looking = shared.searches.look(owner, wait, told.append, told.append)
    qtbot.waitUntil(lambda: told == [1], timeout=patience.MS)
    looking.cut_short()
    shared.searches.lane.settle()

    assert told == [1, 2]


def test_a_mistake_is_told_unless_the_search_was_cut_short(shared: Shared) -> None:
    told: list[object] = []
    owner = QObject()
    shared.searches.lane.failed.connect(told.append)

    shared.searches.look(owner, fail, told.append, told.append)
    shared.searches.look(owner, partial(wait, fails=True), lambda _: None, told.append).cut_short()
    shared.searches.lane.settle()

    assert [type(one) for one in told] == [ZeroDivisionError]


def test_a_search_ends_with_whoever_asked_for_it(shared: Shared, qtbot: QtBot) -> None:
    told: list[int] = []
    owner = QObject()
    shared.searches.look(owner, wait, told.append, told.append)
    qtbot.waitUntil(lambda: told == [1], timeout=patience.MS)

    owner.deleteLater()
    qtbot.waitUntil(lambda: not shared.searches.lane.is_busy, timeout=patience.MS)

    assert told == [1]


@pytest.fixture
def slow_page(
    warehouse: Warehouse, open_window: Callable[[FakeProgram], MainWindow], qtbot: QtBot
) -> ReleasePage:
    for _ in range(3):
        warehouse.order(MUG_BLUE=1, PEN=2)
    program = FakeProgram(warehouse)
    program.planner = SlowPlanner()  # type: ignore[assignment]  # it searches in its own way
    window = open_window(program)
    scan(window, SAM)
    window.go("release")
    page = window.page
    assert isinstance(page, ReleasePage)
    qtbot.waitUntil(page.release.isEnabled, timeout=patience.MS)
    return page


def test_a_plan_is_released_while_better_ones_are_looked_for(
    slow_page: ReleasePage, warehouse: Warehouse
) -> None:
    window = slow_page.window()
    assert isinstance(window, MainWindow)
    going_on = slow_page.enough.isEnabled()

    slow_page.cards[Method.SINGLE]._button.click()
    slow_page.release.click()
    window.lane.settle()
    slow_page._cut_short()

    with warehouse.store.look() as reading:
        assert [one.method for one in reading.find(Round)] == [Method.SINGLE] * 3
    assert going_on
    window.close()


def test_good_enough_keeps_what_was_found(slow_page: ReleasePage, qtbot: QtBot) -> None:
    slow_page._choose_oneself(Method.ZONE)

    slow_page.enough.click()
    qtbot.waitUntil(lambda: not slow_page.enough.isEnabled(), timeout=patience.MS)

    assert slow_page._chosen is slow_page.cards[Method.ZONE]
    assert slow_page.release.isEnabled()
    assert "m" in slow_page.worth.text()


def test_the_rounds_of_the_chosen_plan_are_drawn_one_by_one(slow_page: ReleasePage) -> None:
    slow_page._choose_oneself(Method.SINGLE)
    preview = slow_page.preview
    first = preview.caption.text()

    preview.after.click()
    second = preview.caption.text()
    slow_page._cut_short()

    assert first.startswith("Round 1 of 3: ")
    assert second.startswith("Round 2 of 3: ")
    assert preview.map._walk.ahead
    assert preview.before.isEnabled()


def test_work_that_is_as_it_was_is_not_planned_again(
    window: MainWindow, warehouse: Warehouse
) -> None:
    warehouse.order(PEN=1)
    scan(window, SAM)
    go(window, "release")
    page = window.page
    assert isinstance(page, ReleasePage)
    before = page._looking

    page.refresh()
    settle(window)
    same = page._looking is before
    warehouse.order(PEN=1)
    settle(window)

    assert same
    assert page._looking is not before
