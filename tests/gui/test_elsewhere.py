"""What other desks store, in processes of their own, is seen here without a scan."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.desk import go, scan, settle
from tests.warehouse import ADA, Warehouse
from warehouse_desk.domain.picking import Method
from warehouse_desk.gui.main_window import MainWindow
from warehouse_desk.storage.store import open_store


@pytest.fixture
def other(warehouse: Warehouse, tmp_path: Path) -> Iterator[Warehouse]:
    """Another desk on the same store."""
    store = open_store(str(tmp_path / "warehouse.db"), warehouse.clock)
    yield Warehouse(store, warehouse.clock)
    store.close()


def look_around(window: MainWindow) -> None:
    window.elsewhere.look()
    settle(window)


def test_a_round_released_elsewhere_appears_where_a_picker_waits(
    window: MainWindow, other: Warehouse
) -> None:
    scan(window, ADA)
    go(window, "pick")
    look_around(window)

    other.release(Method.SINGLE, other.order(MUG_BLUE=1))
    look_around(window)

    assert window.band.sentence.text().startswith("1 round waiting.")


def test_whoever_is_at_work_is_left_alone(window: MainWindow, other: Warehouse) -> None:
    other.release(Method.SINGLE, other.order(MUG_BLUE=1))
    scan(window, ADA)
    go(window, "pick")
    scan(window, "CMD-NEXT", "CMD-SHORT", "TOTE-9999")
    look_around(window)
    told = window.band.sentence.text()

    other.release(Method.SINGLE, other.order(MUG_RED=1))
    look_around(window)

    assert window.band.sentence.text() == told


def test_ones_own_work_is_no_news(window: MainWindow, warehouse: Warehouse) -> None:
    heard: list[object] = []
    window.elsewhere.happened.connect(lambda: heard.append(1))
    scan(window, ADA)
    look_around(window)

    warehouse.order(MUG_BLUE=1)
    look_around(window)

    assert not heard
