"""No dead ends: whatever happens to a round, it comes to its end, and every undo is exact."""

from pathlib import Path

import pytest

from tests.scenarios.walker import furnished, play
from warehouse_desk.domain.picking import Method

pytestmark = [pytest.mark.scenario, pytest.mark.slow]

GAMES = 3


@pytest.mark.parametrize("method", Method)
def test_rounds_with_every_surprise_come_to_their_end(
    warehouse_file: Path, tmp_path: Path, method: Method
) -> None:
    file = furnished(warehouse_file, tmp_path)

    games = [play(file, tmp_path, method, seed) for seed in range(GAMES)]

    assert all(game.rounds for game in games)
    assert sum(game.undone for game in games) > 0
