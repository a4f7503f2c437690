"""`start-of-day`: the plan of the weekday."""

from tests.factories import an_act
from tests.unit.commands.conftest import Run
from tests.warehouse import Warehouse
from warehouse_desk.usecases.policies import set_policy


def test_a_day_is_shown_then_begun(command: Run, warehouse: Warehouse) -> None:
    for name, value in (("day.counts", 2), ("day.release", 1)):
        set_policy(warehouse.store, an_act(), name=name, value=value)
    warehouse.order(PEN=1)
    store = str(warehouse.store.engine.url.database)

    shown = command("start-of-day", "--preview", "--store", store)
    before = warehouse.count("count"), warehouse.count("pick_round")
    begun = command("start-of-day", "--json", "--store", store)

    assert shown.out.splitlines()[0] == "2 slots to count today."
    assert (shown.status, before) == (0, (0, 0))
    assert begun.data["opened"] == ["A-01-01", "A-01-02"]
    assert len(begun.data["released"]) == 1
