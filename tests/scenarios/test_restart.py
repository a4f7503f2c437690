"""The power fails at every step of a round: the next start stands on the same line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scenarios.walker import Game, furnished
from tests.warehouse import ADA, Clock, Warehouse, opened
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.domain.picking import Method
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.piece import LOT, SERIAL
from warehouse_desk.storage.store import open_store

pytestmark = [pytest.mark.scenario]

#: A scan that is half of an act is scanned again after a restart.
HALF = {LOT, SERIAL}


@pytest.fixture
def walked(warehouse_file: Path, tmp_path: Path) -> Iterator[tuple[Path, Warehouse]]:
    file = tmp_path / "killed.db"
    with opened(furnished(warehouse_file, tmp_path), file) as warehouse:
        yield file, warehouse


@pytest.mark.parametrize("method", Method)
def test_a_killed_desk_stands_on_the_same_line_at_the_next_start(
    walked: tuple[Path, Warehouse], method: Method
) -> None:
    file, warehouse = walked
    refs = [warehouse.order("K1", MUG_BLUE=2, TEA=1, CLOCK=1), warehouse.order("K2", MUG_BLUE=1)]
    warehouse.release(method, *refs)
    game = Game(warehouse, method, 0)
    desk = warehouse.desk()
    reply, steps = desk.open("pick"), 0
    while True:
        reply = desk.scan(game._told(reply))
        if reply.place in HALF:
            continue
        killed = _next_start(file)
        again = killed.open("pick")
        assert (again.place, again.step) == (reply.place, reply.step)
        killed.store.close()  # type: ignore[attr-defined]
        steps += 1
        if reply.say == "pick.no_round":
            break
    assert steps > 10


def _next_start(file: Path) -> Desk:
    """Start the program anew on what is in the file; the one before never closed it."""
    desk = make_desk(open_store(str(file), Clock()))
    assert desk.scan(ADA).is_good
    return desk
