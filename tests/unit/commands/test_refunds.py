"""`refunds`: what customers are owed."""

from pathlib import Path

import pytest

from tests.unit.commands.conftest import Run
from tests.unit.usecases.returns.shipped import setup
from tests.warehouse import Warehouse


@pytest.fixture
def owed(warehouse: Warehouse) -> tuple[str, str]:
    """A store where one refund is owed, and its plate."""
    returns = setup(warehouse)
    (plate,) = returns.received()
    desk = returns.desk("inspect")
    for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good
    return str(returns.store.engine.url.database), plate


def test_what_is_owed_is_listed_written_and_paid(
    command: Run, owed: tuple[str, str], tmp_path: Path
) -> None:
    store, plate = owed
    file = tmp_path / "bank.csv"

    listed = command("refunds", "--store", store)
    written = command("refunds", "-o", file, "--store", store)
    paid = command("refunds", "--paid", plate, "--store", store, "--json")
    after = command("refunds", "--store", store)
    again = command("refunds", "--paid", plate, "--store", store)

    assert plate in listed.out
    assert written.status == 0
    heading, row = file.read_text("utf-8").splitlines()
    assert heading.split(",") == [
        "order", "rma", "plate", "customer", "kind", "amount", "currency", "due",
    ]  # fmt: skip
    assert row.split(",")[2:7:2] == [plate, "refund", "GBP"]
    assert "7.95" in row
    assert paid.data == {"paid": 1}
    assert after.out == "No refund is due.\n"
    assert again.status == 2


def test_a_list_that_cannot_be_written_is_told(
    command: Run, owed: tuple[str, str], tmp_path: Path
) -> None:
    ran = command("refunds", "-o", tmp_path / "none" / "bank.csv", "--store", owed[0])

    assert ran.status == 2
    assert "bank.csv" in ran.err
