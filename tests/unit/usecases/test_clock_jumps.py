"""The wall clock jumps back, forward, and over a change of summer time: no rule rests on it."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from tests.factories import an_act
from tests.warehouse import ADA, Warehouse
from warehouse_desk.domain.carriers import DayOff
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import TrailEntry
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.people import PinTries, Session
from warehouse_desk.domain.picking import Method
from warehouse_desk.domain.shipping import Carrier, CutOff, Service
from warehouse_desk.storage.rules import check
from warehouse_desk.usecases.claims import LEASE, held_by_other
from warehouse_desk.usecases.pins import Door
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.shipping.cut_offs import next_cut_off, ship_by

YEAR = timedelta(days=365)
JUMPS = pytest.mark.parametrize("jump", [-YEAR, -timedelta(hours=1), timedelta(hours=1), YEAR])


def trail(warehouse: Warehouse) -> list[TrailEntry]:
    with warehouse.store.look() as reading:
        return reading.find(TrailEntry)


@JUMPS
def test_the_trail_is_in_the_order_of_commits_whatever_the_clock_says(
    warehouse: Warehouse, jump: timedelta
) -> None:
    first = warehouse.order(PEN=1)
    warehouse.clock.now += jump

    second = warehouse.order(PEN=1)

    told = [msgspec.json.decode(one.body) for one in trail(warehouse)[-2:]]
    numbers = [one.seq for one in trail(warehouse)]
    assert [any(ref in str(body) for body in told) for ref in (first, second)] == [True, True]
    assert first in str(told[0])
    assert second in str(told[1])
    assert (told[0]["at"] < told[1]["at"]) == (jump > timedelta(0))
    assert numbers == list(range(1, len(numbers) + 1))
    assert check(warehouse.store).broken == 0


@JUMPS
def test_whoever_is_signed_in_stays_so_and_works_on_at_the_same_line(
    warehouse: Warehouse, jump: timedelta
) -> None:
    warehouse.order(PEN=1)
    warehouse.release(Method.SINGLE)
    desk = warehouse.desk("pick", ADA)
    before = desk.open("pick")

    warehouse.clock.now += jump
    after = desk.open("pick")

    with warehouse.store.look() as reading:
        assert [one.ended_at for one in reading.find(Session, person="ada", ended_at=None)] != []
    assert (after.place, after.say, after.facts) == (before.place, before.say, before.facts)


def claim(warehouse: Warehouse) -> None:
    warehouse.order(PEN=1)
    warehouse.release(Method.SINGLE)
    desk = warehouse.desk("pick", ADA)
    assert desk.scan("ROUND-1").is_good


def holder(warehouse: Warehouse) -> str:
    with warehouse.store.look() as reading:
        return held_by_other(reading, "round 1", "ben")


def test_a_clock_set_back_takes_nobodys_work_away(warehouse: Warehouse) -> None:
    claim(warehouse)

    warehouse.clock.now -= YEAR

    assert holder(warehouse) == "Ada"


def test_work_that_nobody_went_on_with_may_be_taken_over_once_its_time_is_out(
    warehouse: Warehouse,
) -> None:
    claim(warehouse)

    warehouse.clock.now += LEASE - timedelta(minutes=5)
    just_before = holder(warehouse)
    warehouse.clock.now += timedelta(minutes=10)

    assert (just_before, holder(warehouse)) == ("Ada", "")


def test_a_wait_for_wrong_pins_is_not_shortened_by_setting_the_clock(warehouse: Warehouse) -> None:
    door = Door(hasher=None, clock=lambda: 1_000.0)  # type: ignore[arg-type]  # no PIN is looked at
    tries = PinTries("ada", failed=5, total=5)
    door.note(tries)

    warehouse.clock.now += YEAR

    with pytest.raises(Refusal) as refused:
        door.admit(tries, "Ada")
    assert refused.value.why is Why.PIN_WAIT


@pytest.fixture
def london(warehouse: Warehouse) -> Warehouse:
    """A carrier that leaves at half past five in London, and one at half past one at night."""
    records: list[object] = []
    for carrier, minute in (("LARK", 17 * 60 + 30), ("OWL", 90)):
        records += [
            Carrier(carrier, carrier, "9521001", f"STAGE-{carrier}", "Europe/London"),
            *(CutOff(carrier, day, minute) for day in range(7)),
        ]
    furnish(warehouse.store, an_act(), records, name="carriers")
    return warehouse


@pytest.mark.parametrize(
    ("placed", "leaves"),
    [
        ("2026-03-28T12:00Z", "2026-03-28T17:30Z"),
        ("2026-03-28T17:30Z", "2026-03-29T16:30Z"),  # clocks went forward in the night
        ("2026-03-29T16:29Z", "2026-03-29T16:30Z"),
        ("2026-10-24T16:29Z", "2026-10-24T16:30Z"),
        ("2026-10-24T16:30Z", "2026-10-25T17:30Z"),  # and back
    ],
)
def test_a_cut_off_is_by_the_wall_clock_of_the_carrier_over_a_change_of_summer_time(
    london: Warehouse, placed: str, leaves: str
) -> None:
    with london.store.look() as reading:
        found = next_cut_off(reading, "LARK", datetime.fromisoformat(placed))

    assert found == datetime.fromisoformat(leaves)


@pytest.mark.parametrize(
    ("day", "latest"),
    [
        ("2026-03-28T12:00Z", "2026-03-29T01:30Z"),  # there is no half past one
        ("2026-10-24T12:00Z", "2026-10-25T00:30Z"),  # there are two: the first
    ],
)
def test_an_hour_that_is_left_out_or_comes_twice_is_still_one_cut_off(
    london: Warehouse, day: str, latest: str
) -> None:
    with london.store.look() as reading:
        first = next_cut_off(reading, "OWL", datetime.fromisoformat(day))
        assert first is not None
        then = next_cut_off(reading, "OWL", first)

    assert first == datetime.fromisoformat(latest)
    assert then is not None
    assert timedelta(hours=22) < then - first < timedelta(hours=26)


def test_what_was_promised_stands_when_the_clock_jumps_afterwards(london: Warehouse) -> None:
    service = Service("LARK", "standard", "Standard", False, 30_000, 1_200)
    furnish(london.store, an_act(), [service, DayOff("LARK", "2026-03-29")], name="service")
    placed = datetime(2026, 3, 28, 18, tzinfo=UTC)
    with london.store.look() as reading:
        promised = ship_by(reading, "standard", placed)

    ref = london.order(PEN=1)
    with london.store.look() as reading:
        before = reading.get(Order, ref).ship_by
    london.clock.now += YEAR

    with london.store.look() as reading:
        assert (
            ship_by(reading, "standard", placed)
            == promised
            == datetime(2026, 3, 30, 16, 30, tzinfo=UTC)
        )
        assert reading.get(Order, ref).ship_by == before
