"""The planner's process: better plans as they come, cancel, and what becomes of a lost child."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests import patience
from tests.unit.bootstrap import searches
from warehouse_desk.bootstrap import planner
from warehouse_desk.bootstrap.planner import (
    PlannerDied,
    PlannerProcess,
    SearchCancelled,
    SearchFailed,
)
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.usecases.search import Planner, PlannerHere


@pytest.fixture(scope="module")
def process() -> Iterator[PlannerProcess]:
    made = PlannerProcess()
    yield made
    made.close()


def ignore(_plan: int) -> None:
    pass


def cancel_when_asked(times: int) -> Callable[[], bool]:
    """Make a rule that says yes from its n-th asking on."""
    asked = iter(range(times))
    return lambda: next(asked, None) is None


@pytest.mark.parametrize("steps", [0, 4])
def test_both_planners_tell_the_same_plans(process: PlannerProcess, steps: int) -> None:
    told: list[list[int]] = []
    planners: list[Planner] = [process, PlannerHere()]

    found = []
    for one in planners:
        told.append([])
        search = partial(searches.count, 10)
        found.append(one.run(search, Stopping(steps=steps), told[-1].append))
        one.close()

    assert told == [list(range(11, 11 + steps))] * 2
    assert found == [10 + steps] * 2


def test_without_steps_or_seconds_a_search_ends_by_itself(process: PlannerProcess) -> None:
    assert process.run(partial(searches.count, 0), Stopping(), ignore) == 3


def test_the_child_starts_with_the_first_search_and_stays(process: PlannerProcess) -> None:
    process.close()
    before = process.pid

    first = process.run(searches.tell_process, Stopping(), ignore)
    second = process.run(searches.tell_process, Stopping(), ignore)

    assert before is None
    assert first == second == process.pid != os.getpid()


def test_a_cancelled_search_gives_its_best_and_its_child_goes_on(
    process: PlannerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planner, "GRACE_SECONDS", patience.SECONDS)
    told: list[int] = []
    child = process.run(searches.tell_process, Stopping(), ignore)

    found = process.run(
        searches.count_for_ever, Stopping(cancelled=lambda: bool(told)), told.append
    )

    assert (found, told) == (2, [1])
    assert process.run(searches.tell_process, Stopping(), ignore) == child


def test_a_search_that_does_not_listen_is_ended_with_the_best_it_told(
    process: PlannerProcess,
) -> None:
    told: list[int] = []
    child = process.run(searches.tell_process, Stopping(), ignore)

    found = process.run(searches.not_listen, Stopping(cancelled=lambda: bool(told)), told.append)

    assert (found, told) == (1, [1])
    assert process.run(searches.tell_process, Stopping(), ignore) != child


def test_cancelled_before_anything_was_found_there_is_nothing(process: PlannerProcess) -> None:
    with pytest.raises(SearchCancelled):
        process.run(searches.find_nothing, Stopping(cancelled=cancel_when_asked(2)), ignore)


def test_a_mistake_is_told_with_its_place_and_the_child_goes_on(process: PlannerProcess) -> None:
    child = process.run(searches.tell_process, Stopping(), ignore)

    with pytest.raises(SearchFailed, match=r"fail: [\s\S]*ZeroDivisionError"):
        process.run(searches.fail, Stopping(), ignore)

    assert process.run(searches.tell_process, Stopping(), ignore) == child


def test_a_child_that_dies_is_replaced_and_the_search_begun_again(
    process: PlannerProcess, tmp_path: Path
) -> None:
    assert process.run(partial(searches.die_once, str(tmp_path / "died")), Stopping(), ignore) == 7


def test_a_search_that_kills_every_child_is_given_up(process: PlannerProcess) -> None:
    with pytest.raises(PlannerDied):
        process.run(searches.die, Stopping(), ignore)


def test_a_child_that_was_killed_between_two_searches_is_replaced(process: PlannerProcess) -> None:
    process.run(searches.tell_process, Stopping(), ignore)
    assert process._child is not None
    process._child.kill()
    process._child.join()

    assert process.run(partial(searches.count, 0), Stopping(steps=1), ignore) == 1


def test_the_child_ends_with_its_parent(process: PlannerProcess) -> None:
    process.run(searches.tell_process, Stopping(), ignore)
    child = process.pid
    assert child is not None

    process.close()

    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)
    assert process.pid is None
