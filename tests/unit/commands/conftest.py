"""Commands run in this process, on a store of the test's own."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from warehouse_desk.commands.main import run


@dataclass(frozen=True)
class Ran:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line."""

    def ran(*arguments: object) -> Ran:
        status = run([str(one) for one in arguments])
        said = capsys.readouterr()
        return Ran(int(status), said.out, said.err)

    return ran
