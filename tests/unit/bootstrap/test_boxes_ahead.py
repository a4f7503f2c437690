"""Boxes are planned before their orders come to the bench."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.patience import wait_for
from tests.unit.usecases.packing.bench import BOXES, Bench, open_bench
from warehouse_desk.bootstrap.boxes_ahead import BoxesAhead
from warehouse_desk.bootstrap.planner import PlannerProcess, SearchFailed
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.packing.ahead import coming_question
from warehouse_desk.usecases.packing.box_question import BoxQuestion
from warehouse_desk.usecases.packing.shelf import Shelf
from warehouse_desk.usecases.search import Planner, PlannerHere, Search


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BoxesAhead, "begins_after_s", 0.0)
    monkeypatch.setattr(BoxesAhead, "looks_s", 0.05)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


@contextmanager
def planning(
    bench: Bench, shelf: Shelf, planner: Callable[[], Planner] = PlannerHere
) -> Iterator[BoxesAhead]:
    ahead = BoxesAhead(bench.store, shelf, planner)
    bench.store.subscribe(ahead.tell)
    ahead.start()
    yield ahead
    ahead.stop()


def question(bench: Bench, order_ref: str) -> BoxQuestion:
    with bench.store.look() as reading:
        asked = coming_question(reading, order_ref)
    assert asked is not None
    return asked


planned = partial(wait_for, why="nothing was planned")


class Failing(PlannerHere):
    """Makes a mistake in the first search."""

    failed = False

    def run(self, search: Search[Any], stopping: Stopping, better: Callable[[Any], None]) -> Any:
        if not self.failed:
            self.failed = True
            raise SearchFailed(("broken",))
        return super().run(search, stopping, better)


def test_the_orders_that_wait_at_the_start_are_planned_in_the_planners_process(
    bench: Bench,
) -> None:
    shelf, process = Shelf(), PlannerProcess()
    asked = [question(bench, order_ref) for order_ref in ("1001", "1002")]

    with planning(bench, shelf, lambda: process):
        planned(lambda: all(map(shelf.has, asked)))
        child = process.pid

    assert child is not None
    assert process.pid is None


def test_a_short_and_a_new_box_are_planned_again(bench: Bench) -> None:
    shelf = Shelf()

    with planning(bench, shelf):
        planned(lambda: shelf.has(question(bench, "1006")))
        bench.put(replace(bench.get(OrderLine, "1001", 1), picked=1))
        after_the_short = question(bench, "1001")
        planned(lambda: shelf.has(after_the_short))
        bench.put(replace(BOXES[0], cost_cents=1))
        planned(lambda: shelf.has(question(bench, "1006")))

    assert after_the_short != question(bench, "1001")


def test_what_another_desk_stored_is_found_by_looking(bench: Bench) -> None:
    shelf = Shelf()

    with planning(bench, shelf) as ahead:
        planned(lambda: shelf.has(question(bench, "1006")))
        bench.store._listeners.remove(ahead.tell)
        bench.put(replace(bench.get(OrderLine, "1001", 1), picked=1))
        planned(lambda: shelf.has(question(bench, "1001")))


def test_an_order_that_left_the_bench_is_planned_no_more(bench: Bench) -> None:
    shelf = Shelf()
    asked = question(bench, "1001")
    bench.put(replace(bench.get(Order, "1001"), state=OrderState.SHIPPED))

    with planning(bench, shelf):
        planned(lambda: shelf.has(question(bench, "1006")))

    assert not shelf.has(asked)


def test_a_mistake_in_a_search_is_kept_in_the_log_and_the_next_order_planned(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = Shelf()

    with planning(bench, shelf, Failing):
        planned(lambda: shelf.has(question(bench, "1001")))

    assert "left to the bench" in caplog.text
    caplog.clear()


def test_a_store_that_is_away_is_looked_at_again(
    bench: Bench, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf, look = Shelf(), bench.store.look
    looks = iter([OutsideTrouble(Trouble.STORE_BUSY)])

    def look_in_vain() -> Any:
        if trouble := next(looks, None):
            raise trouble
        return look()

    monkeypatch.setattr(bench.store, "look", look_in_vain)
    with planning(bench, shelf):
        wait_for(lambda: "not done beside the window" in caplog.text, why="nothing was said")
        planned(lambda: shelf.has(question(bench, "1006")))

    caplog.clear()
