"""`counts`: slots whose turn it is."""

from tests.unit.commands.conftest import Run
from tests.warehouse import Warehouse


def path(warehouse: Warehouse) -> str:
    return str(warehouse.store.engine.url.database)


def test_a_preview_lists_slots_and_opens_nothing(command: Run, warehouse: Warehouse) -> None:
    ran = command("counts", "--preview", "--most", "2", "--store", path(warehouse))

    assert (ran.status, ran.out.splitlines()) == (
        0, ["A-01-01 (C): not counted yet.", "A-01-02 (C): not counted yet."],
    )  # fmt: skip
    assert warehouse.count("count") == 0


def test_counts_are_opened_by_age(command: Run, warehouse: Warehouse) -> None:
    ran = command("counts", "--by", "age", "--json", "--store", path(warehouse))

    assert [one["place"] for one in ran.data["slots"]][:2] == ["A-01-01", "A-01-02"]
    assert warehouse.count("count") == 6
