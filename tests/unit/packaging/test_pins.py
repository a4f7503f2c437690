import re
import tomllib
from pathlib import Path

import pytest
from desk_setup.environment import RUN_PINS, TEST_PINS
from desk_setup.places import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = PROJECT["dependency-groups"]
PIN = re.compile(r"^([a-z0-9-]+)(?:\[[a-z0-9,-]+\])?==([^ ;]+)", re.MULTILINE)


def pinned(file: Path) -> dict[str, str]:
    """Read the version of every pinned package."""
    return dict(PIN.findall(file.read_text(encoding="utf-8")))


def not_pinned(requirements: list[str], file: Path) -> list[str]:
    """List the requirements that the pins do not meet."""
    pins = pinned(file)
    asked = map(Requirement, requirements)
    return [
        str(one) for one in asked if pins.get(canonicalize_name(one.name), "0") not in one.specifier
    ]


def test_the_program_and_its_build_are_pinned_as_the_project_says():
    assert not_pinned(PROJECT["project"]["dependencies"] + GROUPS["build"], RUN_PINS) == []


def test_the_build_of_a_wheel_takes_what_is_pinned():
    assert not_pinned(PROJECT["build-system"]["requires"], RUN_PINS) == []


def test_the_test_tools_are_pinned_as_the_project_says():
    assert not_pinned(GROUPS["test"], TEST_PINS) == []


def test_what_both_lists_hold_is_the_same_version():
    run, test = pinned(RUN_PINS), pinned(TEST_PINS)

    assert {name: test[name] for name in run.keys() & test.keys()} == {
        name: run[name] for name in run.keys() & test.keys()
    }


@pytest.mark.parametrize("pins", [RUN_PINS, TEST_PINS], ids=lambda path: path.name)
def test_every_pin_has_hashes_and_none_an_address(pins):
    text = pins.read_text(encoding="utf-8")

    entries = re.split(r"\n(?! )", text.strip())

    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text
    assert "index" not in text
