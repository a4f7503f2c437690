"""The table of what others do: every row has tests that show it here, and they are there."""

import ast
import tomllib
from functools import cache
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_SECTIONS = tomllib.loads((_ROOT / "tests" / "rows.toml").read_text("utf-8"))


@cache
def _tests_in(file: str) -> set[str]:
    tree = ast.parse((_ROOT / file).read_text("utf-8"))
    return {
        part.name
        for part in tree.body
        if isinstance(part, ast.FunctionDef) and part.name.startswith("test_")
    }


@pytest.mark.parametrize("section", _SECTIONS)
def test_no_row_is_passed_over(section: str) -> None:
    table = _SECTIONS[section]
    rows = [int(name) for name in table if name.isdigit()]
    others = [*table.get("missing", ()), *table.get("shop", ())]

    assert sorted([*rows, *others]) == list(range(table["first"], table["last"] + 1))


@pytest.mark.parametrize("section", _SECTIONS)
def test_every_row_is_shown_by_tests_that_are_there(section: str) -> None:
    rows = {name: row for name, row in _SECTIONS[section].items() if name.isdigit()}

    assert [name for name, row in rows.items() if not row["what"] or not row["shown"]] == []
    named = [test.partition("::") for row in rows.values() for test in row["shown"]]
    assert [f"{file}::{test}" for file, _, test in named if test not in _tests_in(file)] == []
