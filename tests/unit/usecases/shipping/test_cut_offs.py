"""Until when an order has to be ready."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.behind import behind
from tests.unit.usecases.packing.bench import Bench, open_bench
from warehouse_desk.usecases.shipping.cut_offs import next_cut_off, ship_by

#: Cut-offs of the bench: LARK on weekdays at 16:30, HERON on Mondays at 18:00, in London.


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("placed", "leaves"),
    [
        ("2026-03-02T12:00", "2026-03-02T16:30"),
        ("2026-03-02T16:29", "2026-03-02T16:30"),
        ("2026-03-02T16:30", "2026-03-02T18:00"),
        ("2026-03-02T18:00", "2026-03-03T16:30"),
        ("2026-03-06T16:31", "2026-03-09T16:30"),
        ("2026-03-27T20:00", "2026-03-30T15:30"),
    ],
    ids=["today", "in time", "too late for one", "tomorrow", "weekend", "summer time begins"],
)
def test_an_order_goes_with_the_next_van(bench: Bench, placed: str, leaves: str) -> None:
    with bench.store.look() as reading:
        found = ship_by(reading, "standard", _utc(placed))

    assert found == _utc(leaves)


def test_an_express_order_waits_for_a_carrier_with_such_a_service(bench: Bench) -> None:
    with bench.store.look() as reading:
        found = ship_by(reading, "express", _utc("2026-03-02T17:00"))

    assert found == _utc("2026-03-03T16:30")


@pytest.mark.parametrize(("service", "hours"), [("standard", 24), ("express", 4)])
def test_without_carriers_an_order_has_a_day_or_four_hours(
    bench: Bench, service: str, hours: int
) -> None:
    with behind(bench.store) as connection:
        connection.exec_driver_sql("DELETE FROM cut_off")
    placed = _utc("2026-03-02T12:00")

    with bench.store.look() as reading:
        found = ship_by(reading, service, placed)
        never = next_cut_off(reading, "LARK", placed)

    assert found == placed + timedelta(hours=hours)
    assert never is None


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
