"""`end-of-day`: over all carriers, and closing what is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.commands.conftest import Run
from tests.unit.usecases.packing.bench import Bench, open_bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


def test_the_day_is_closed_and_what_stayed_is_named(command: Run, bench: Bench) -> None:
    desk = bench.desk()
    for scan in ("TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE"):
        assert desk.scan(scan).is_good
    tracking = bench.label_of("1006").tracking
    assert desk.scan(tracking).is_good
    assert bench.desk("ship").scan(tracking).is_good
    where = str(bench.store.engine.url.database)

    before = command("end-of-day", "--store", where)
    after = command("end-of-day", "--close", "--json", "--store", where)

    assert before.status == after.status == 0
    assert "  hand-over still open: 1" in before.out.splitlines()
    assert [one["parcels"] for one in after.data["closed"]] == [1]
    assert all(not one["open_hand_overs"] for one in after.data["carriers"])
