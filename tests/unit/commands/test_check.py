"""`check`: every rule, and what breaks it."""

import sqlalchemy as sa

from tests.behind import behind
from tests.unit.commands.conftest import Run
from tests.warehouse import Warehouse
from warehouse_desk.storage.photos import photo_folder


def test_a_sound_store_is_told_in_one_line(command: Run, warehouse: Warehouse) -> None:
    ran = command("check", "--store", path(warehouse))

    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("All ")
    assert ran.out.endswith(" rules hold.\n")


def test_json_names_every_rule(command: Run, warehouse: Warehouse) -> None:
    data = command("check", "--json", "--store", path(warehouse)).data

    assert set(data) == {"rules", "broken"}
    assert data["broken"] == 0
    assert len(data["rules"]) > 30
    assert all(set(rule) == {"name", "broken", "examples"} for rule in data["rules"])


def test_a_broken_rule_is_named_with_examples(command: Run, warehouse: Warehouse) -> None:
    with behind(warehouse.store) as connection:
        connection.execute(sa.text("UPDATE stock SET quantity = 41 WHERE place = 'A-01-01'"))

    ran = command("check", "--store", path(warehouse))

    assert ran.status == 1
    lines = ran.out.splitlines()
    assert lines[0].startswith("on_hand_is_the_sum_of_its_movements: 1 row. ")
    assert "MUG-BLUE" in lines[0]
    assert lines[-1].startswith("1 of ")
    found = command("check", "--json", "--store", path(warehouse)).data
    assert found["broken"] == 1


def test_photos_beside_the_store_are_checked_too(command: Run, warehouse: Warehouse) -> None:
    photo_folder(path(warehouse)).keep(b"a picture that no row knows", "png")

    ran = command("check", "--store", path(warehouse))

    assert ran.status == 1
    assert ran.out.startswith("each_photo_is_whole_and_known: 1 row. ")


def test_without_a_store_there_is_nothing_to_check(command: Run, warehouse: Warehouse) -> None:
    ran = command("check", "--store", path(warehouse) + ".gone")

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)


def path(warehouse: Warehouse) -> str:
    return str(warehouse.store.engine.url.database)
