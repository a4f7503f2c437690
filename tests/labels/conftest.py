"""A bench and a carrier for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.labels.carrier import Carrier, listening
from tests.unit.usecases.packing.bench import Bench, open_bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


@pytest.fixture
def carrier() -> Iterator[Carrier]:
    with listening() as here:
        yield here
