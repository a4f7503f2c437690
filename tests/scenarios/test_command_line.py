"""The program as scripts use it: processes of their own on one store."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests import patience
from tests.warehouse import ADA, build, opened
from warehouse_desk.storage.rules import check

pytestmark = pytest.mark.scenario

ORDERS = """order,placed_at,service,line,sku,quantity,name,address1,city,country
N1,2026-03-02T08:00:00Z,standard,1,MUG-BLUE,2,Zofia Przykładowa,ul. Zmyślona 7,Kraków,PL
N1,2026-03-02T08:00:00Z,standard,2,PEN,1,Zofia Przykładowa,ul. Zmyślona 7,Kraków,PL
N2,2026-03-02T08:05:00Z,express,1,PEN,3,Ali Beispiel,Musterweg 1,Berlin,DE
N3,2026-03-02T08:05:00Z,standard,1,NO-SUCH,3,Ali Beispiel,Musterweg 1,Berlin,DE
"""


#: The program as it is started from anywhere.
PROGRAM = (sys.executable, "-m", "warehouse_desk")
ENVIRONMENT = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}


@dataclass
class Program:
    """The program, started anew for every command."""

    store: Path

    def run(self, *arguments: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            [*PROGRAM, "--store", str(self.store), *map(str, arguments)],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            cwd=self.store.parent,
            env=ENVIRONMENT,
            timeout=patience.SECONDS,
            check=False,
        )

    def json(self, *arguments: object) -> Any:
        """Run a command and read its one object."""
        return json.loads(self.run(*arguments, "--json").stdout)

    def answers(self, *arguments: object, stdin: str) -> list[Any]:
        """Run a station and read its lines."""
        ran = self.run(*arguments, "--json", stdin=stdin)
        assert ran.returncode == 0, ran.stderr
        return [json.loads(line) for line in ran.stdout.splitlines()]


@pytest.fixture
def program(tmp_path: Path, warehouse_file: Path) -> Program:
    store = tmp_path / "warehouse.db"
    with opened(warehouse_file, store):
        pass
    (tmp_path / "orders.csv").write_text(ORDERS, encoding="utf-8")
    return Program(store)


def test_orders_are_taken_in_released_and_picked_by_one_process_after_another(
    program: Program,
) -> None:
    refused = [{"row": 5, "field": "sku", "reason": "row.unknown_product"}]
    seen = program.json("import", "orders", "orders.csv", "--dry-run")
    first = program.json("import", "orders", "orders.csv")
    second = program.json("import", "orders", "orders.csv")
    assert seen == first == {"rows": 4, "taken": 3, "known": 0, "refused": refused}
    assert second == {"rows": 4, "taken": 0, "known": 3, "refused": refused}

    (preview,) = program.json("release", "--method", "single", "--preview")["plans"]
    (plan,) = program.json("release", "--method", "single")["plans"]
    assert preview["orders"] == plan["orders"] == ["N2", "N1"]
    assert (preview["released"], plan["released"]) == ([], [1, 2])

    station = ("station", "pick", "--as", ADA)
    _, *told = program.answers(*station, stdin="ROUND-2\nTOTE-0001\nLOC-A-01-01\n2000000000015\n")
    assert [one["place"] for one in told] == ["TOTE", "SLOT", "ITEM", "ITEM"]
    assert told[-1]["facts"] == {"sku": "MUG-BLUE", "n": 1}

    greeting, *told = program.answers(
        *station, stdin="2000000000022\n2000000000015\nLOC-B-02-01\n2000000000053\nLOC-BENCH-1"
    )
    assert (greeting["place"], greeting["next"]["sku"]) == ("ITEM", "MUG-BLUE")
    assert [one["feedback"] for one in told] == ["wrong", "good", "good", "good", "good"]
    assert told[-1]["say"] == "pick.dropped"

    checked = program.json("check")
    assert checked["broken"] == 0, checked


def test_answers_come_one_by_one_before_the_next_scan(program: Program) -> None:
    program.run("import", "orders", "orders.csv")
    program.run("release", "--method", "single")
    station = ("station", "pick", "--as", ADA, "--json")
    with subprocess.Popen(
        [*PROGRAM, *station, "--store", str(program.store)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=ENVIRONMENT,
    ) as talk:
        assert talk.stdin is not None
        assert talk.stdout is not None
        assert json.loads(talk.stdout.readline())["feedback"] == "info"
        for scan, place in (("!next", "TOTE"), ("TOTE-0001", "SLOT")):
            talk.stdin.write(scan + "\n")
            talk.stdin.flush()
            assert json.loads(talk.stdout.readline())["place"] == place
        talk.kill()  # power is cut: what was answered is stored

    (greeting,) = program.answers("station", "pick", "--as", ADA, stdin="")

    assert (greeting["place"], greeting["next"]["tote"]) == ("SLOT", "TOTE-0001")


@pytest.mark.parametrize(
    "arguments",
    [
        ("station", "pick", "--as", "BADGE-NOBODY", "--json"),
        ("import", "orders", "no-such.csv", "--json"),
        ("import", "orders", "warehouse.db", "--json"),
        ("release", "--method", "single", "--store", "no-such.db"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_done_is_one_clear_line_and_changes_nothing(
    program: Program, arguments: tuple[str, ...]
) -> None:
    before = contents(program)

    ran = program.run(*arguments, stdin="CMD-NEXT\n")

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.count("\n") == 1
    assert ran.stderr.startswith("warehouse-desk: ")
    assert contents(program) == before


def contents(program: Program) -> object:
    """Read all rows, but the journal of scans."""
    with opened(program.store, program.store.with_name("copy.db")) as copy:
        return copy.rows()


def test_every_rule_holds_in_a_new_warehouse(tmp_path: Path) -> None:
    build(tmp_path / "new.db")

    with opened(tmp_path / "new.db", tmp_path / "copy.db") as warehouse:
        assert check(warehouse.store).broken == 0
