"""The benches are set in a terminal too."""

from pathlib import Path

import pytest

from tests.unit.commands.conftest import Run
from tests.unit.usecases.packing.bench import open_bench


@pytest.fixture
def store(tmp_path: Path) -> str:
    with open_bench(tmp_path):
        return str(tmp_path / "bench.db")


def test_settings_are_shown_and_set(command: Run, store: str) -> None:
    command("--store", store, "bench", "set", "pack.weigh", "0")

    ran = command("--store", store, "--json", "bench", "set", "pack.weigh", "1")

    assert (ran.status, ran.data["settings"]["pack.weigh"]) == (0, 1)
    assert "pack.weigh = 1" in command("--store", store, "bench").out


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("pack.photo", "3", "3 is not possible here: from 0 to 2."),
        ("pack.photo", "x", "Not a number: x."),
        ("pack.no", "1", "No such setting: pack.no."),
    ],
)
def test_what_cannot_be_set_is_refused(
    command: Run, store: str, name: str, value: str, said: str
) -> None:
    ran = command("--store", store, "bench", "set", name, value)

    assert ran.status != 0
    assert said in ran.err


def test_inserts_are_added_changed_and_put_out_of_use(command: Run, store: str) -> None:
    add = ("bench", "insert", "--sku", "CARD", "--kind", "code", "--least-cents", 5000)
    assert command("--store", store, *add, "--currency", "GBP", "--text", "TEA10").status == 0

    changed = command("--store", store, "bench", "insert", 1, "--name", "Tea card")
    off = command("--store", store, "bench", "insert", 1, "--off")

    line = "insert 1  code  1 × CARD  Tea card  least_cents=5000  currency=GBP  text=TEA10"
    assert line in changed.out
    assert f"{line}  (off)" in off.out
    assert command("--store", store, "bench", "insert", "--sku", "NOTHING").status != 0


def test_notes_are_added_and_taken_away(command: Run, store: str) -> None:
    note = ("bench", "note", "--about", "customer", "--of", "C-1", "--text", "No plastic.")

    assert "note 1  customer C-1: No plastic." in command("--store", store, *note).out
    gone = command("--store", store, "bench", "note", 1, "--about", "customer", "--of", "C-1")
    assert "No plastic." not in gone.out
