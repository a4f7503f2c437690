"""`release`: a plan, and rounds."""

import pytest

from tests.unit.commands.conftest import Run
from tests.warehouse import Warehouse


def path(warehouse: Warehouse) -> str:
    return str(warehouse.store.engine.url.database)


def test_a_preview_tells_rounds_metres_totes_and_changes_nothing(
    command: Run, warehouse: Warehouse
) -> None:
    refs = [warehouse.order(MUG_BLUE=1), warehouse.order(PEN=2), warehouse.order(CLOCK=3)]
    before = warehouse.rows()

    ran = command("release", "--preview", "--json", "--store", path(warehouse))

    (plan,) = ran.data["plans"]
    assert (ran.status, ran.err) == (1, "")
    assert plan["orders"] == refs[:2]
    assert plan["left_out"] == [{"order_ref": refs[2], "because": "release.partly"}]
    assert plan["walk_mm"] > 0
    assert plan["released"] == []
    assert warehouse.rows() == before


@pytest.mark.parametrize("method", ["single", "batch", "zone", "wave"])
def test_orders_become_rounds(command: Run, warehouse: Warehouse, method: str) -> None:
    ref = warehouse.order(MUG_BLUE=1)

    ran = command(
        "release", "--method", method, "--orders", ref, "--json", "--store", path(warehouse)
    )

    (plan,) = ran.data["plans"]
    assert ran.status == 0
    assert (plan["method"], len(plan["released"]), plan["rounds"]) == (method, 1, 1)
    assert warehouse.count("pick_round") == 1


def test_metres_saved_by_choosing_slots_are_told_and_released(
    command: Run, warehouse: Warehouse
) -> None:
    ref = warehouse.order(PEN=1)
    warehouse.put("PEN", "A-01-01", 200)
    line = ("release", "--method", "single", "--orders", ref, "--store", path(warehouse))

    said = command(*line, "--preview")
    ran = command(*line, "--json")

    (plan,) = ran.data["plans"]
    assert "25 m saved by choosing between slots with the same product." in said.out
    assert (plan["walk_mm"], plan["saved_mm"], plan["is_shortest"]) == (2_000, 25_200, True)


def test_an_order_that_is_not_there_is_named(command: Run, warehouse: Warehouse) -> None:
    ran = command("release", "--orders", "NO-SUCH", "--store", path(warehouse))

    assert ran.status == 1
    assert "NO-SUCH" in ran.out


def test_nothing_to_release_is_nothing_done(command: Run, warehouse: Warehouse) -> None:
    ran = command("release", "--json", "--store", path(warehouse))

    assert ran.data == {"plans": []}


@pytest.mark.parametrize("command_line", [("release",), ("station", "pick", "--as", "BADGE-X")])
@pytest.mark.parametrize("content", [None, b"no database", b""], ids=["missing", "text", "empty"])
def test_without_a_sound_store_nothing_is_done(
    command: Run, warehouse: Warehouse, command_line: tuple[str, ...], content: bytes | None
) -> None:
    where = path(warehouse) + ".other"
    if content is not None:
        with open(where, "wb") as file:  # noqa: PTH123 - the path is a text here
            file.write(content)

    ran = command(*command_line, "--store", where)

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_the_ways_to_release_are_shown_side_by_side_with_the_reasons(
    command: Run, warehouse: Warehouse
) -> None:
    for _ in range(3):
        warehouse.order(MUG_BLUE=1, PEN=1)

    ran = command(
        "release", "--preview", "--minutes", "60", "--language", "en", "--store", path(warehouse)
    )
    told = command("release", "--json", "--store", path(warehouse))

    assert ran.out.splitlines()[0].startswith("  Single order: metres ")
    assert "Proposed: Batch." in ran.out
    assert [one["name"] for one in told.data["options"]] == ["single", "batch", "zone", "wave"]
    assert [one["proposed"] for one in told.data["options"]] == [False, True, False, False]
    assert told.data["because"][0] == "Proposed: Batch."
