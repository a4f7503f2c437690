"""Tasks, totes and rounds as the floor sees them."""

import pytest

from tests.factories import a_round, a_task, a_tote
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.picking import TaskState


def test_pieces_go_from_the_slot_over_the_hand_into_the_tote() -> None:
    task = a_task(wanted=3).take(2)

    assert (task.in_hand, task.missing, task.state) == (2, 1, TaskState.OPEN)
    assert (task.put().picked, task.put().in_hand, task.put().state) == (2, 0, TaskState.OPEN)
    assert task.put().take(1).put().state is TaskState.DONE


def test_no_more_is_taken_than_is_missing() -> None:
    task = a_task(wanted=3, picked=1, in_hand=1)

    with pytest.raises(Refusal) as refused:
        task.take(2)

    assert refused.value.why is Why.TOO_MANY
    assert refused.value.facts == {"sku": task.sku, "missing": 1, "scanned": 2}


def test_a_task_that_ran_short_wants_what_was_found() -> None:
    task = a_task(wanted=5, picked=2).run_short(3)

    assert (task.wanted, task.missing, task.state) == (2, 0, TaskState.SHORT)


@pytest.mark.parametrize("use", [{"order_ref": "536532"}, {"round": 17}, {"wave": 3}])
def test_a_tote_is_free_until_an_order_round_or_wave_has_it(use: dict[str, object]) -> None:
    assert a_tote().is_free
    assert not a_tote(**use).is_free


def test_every_round_has_a_hand_of_its_own() -> None:
    assert a_round(17).hand == "HAND-17"
