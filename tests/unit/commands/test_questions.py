"""`questions`: shown, previewed and taken in at the terminal."""

from pathlib import Path

import pytest

from tests.unit.commands.conftest import Run
from tests.unit.usecases.returns.shipped import RULES, Returns, forms, setup
from tests.warehouse import Warehouse


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    return setup(warehouse)


def where(returns: Returns) -> str:
    return str(returns.store.engine.url.database)


def test_questions_are_shown_tried_and_taken_in(
    command: Run, returns: Returns, tmp_path: Path
) -> None:
    (plate,) = returns.received()
    desk = returns.desk("inspect")
    for code in (plate, "CMD-DONE", "CMD-OK", "CMD-PAUSE"):
        desk.scan(code)
    file = tmp_path / "forms.json"
    donate = {"name": "gift", "grade": ["A"], "disposition": "donate"}
    file.write_text(forms(rules=[donate, *RULES]), "utf-8")

    tried = command("questions", "--preview", file, "--store", where(returns))
    before = command("questions", "--store", where(returns))
    taken = command("questions", "--take", file, "--store", where(returns))
    after = command("questions", "--store", where(returns))

    assert tried.out.splitlines()[1:] == [
        "Back into stock: 1 before, 0 then",
        "Donate: 0 before, 1 then",
    ]
    assert [rule["name"] for rule in before.data["rules"]] == [rule["name"] for rule in RULES]
    assert taken.status == 0
    assert after.data["rules"][0]["name"] == "gift"


def test_what_cannot_be_read_is_told(command: Run, returns: Returns, tmp_path: Path) -> None:
    ran = command("questions", "--take", tmp_path / "none.json", "--store", where(returns))

    assert ran.status == 2
    assert "none.json" in ran.err
