"""A desk that is left alone locks itself by a clock that nobody can set."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.trust.disk import compiler

_HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def clock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the clock that can be set."""
    if not compiler():
        pytest.skip("no C compiler here")
    built = tmp_path_factory.mktemp("clock") / "clock.so"
    options = ["-shared", "-fPIC", "-O1", "-o", str(built), str(_HERE / "clock.c")]
    subprocess.run([compiler() or "cc", *options], check=True)
    return built


@pytest.mark.parametrize("days", [-1, 1])
def test_setting_the_clock_neither_locks_a_desk_early_nor_keeps_it_open(
    clock: Path, days: int
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.idle_child", str(days)],
        env=os.environ | {"LD_PRELOAD": str(clock)}, capture_output=True, text=True, check=True,
        cwd=_HERE.parents[1],
    )  # fmt: skip

    assert done.stdout.split("\n")[0] == f"{days} in time"
