"""What stations ask of a server: few flights, short words, one clock."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

import pytest
from sqlalchemy.exc import IntegrityError

from tests.factories import a_person, a_tote
from tests.storage.keeping import do, keep, keep_mugs, mugs_in, rows
from tests.storage.proxy import Proxy, proxied
from tests.trust.together import sell
from warehouse_desk.domain.events import Operation, ScanRow
from warehouse_desk.domain.floor import CUSTOMER
from warehouse_desk.domain.picking import Claim
from warehouse_desk.storage import store as stores
from warehouse_desk.storage.reading import SqlReading
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.storage.unit_of_work import SqlUnitOfWork
from warehouse_desk.usecases.claims import LEASE, held_by_other, hold
from warehouse_desk.usecases.ports import Act


@pytest.fixture
def station(postgresql_where: str) -> Iterator[tuple[Proxy, SqlStore]]:
    """A store through a line whose packets are seen, with mugs in it."""
    with proxied(postgresql_where) as (proxy, where):
        store = open_store(where)
        keep_mugs(store, 10)
        yield proxy, store
        store.close()


def act(number: int) -> Act:
    return Act(f"sale-{number}", "system", "desk")


def sent_by(proxy: Proxy) -> list[bytes]:
    """What the station sends from now on."""
    sent: list[bytes] = []
    proxy.watch = sent.append
    return sent


def test_an_operation_goes_to_the_server_twice(station: tuple[Proxy, SqlStore]) -> None:
    proxy, store = station
    sell(store, act(1))
    sent = sent_by(proxy)

    sell(store, act(2))

    assert len(sent) == 2


def test_a_look_takes_one_way_to_the_server_and_one_to_end_it(
    station: tuple[Proxy, SqlStore],
) -> None:
    proxy, store = station
    sell(store, act(1))
    assert mugs_in(store, CUSTOMER) == 1
    sent = sent_by(proxy)

    assert mugs_in(store, CUSTOMER) == 1

    assert len(sent) == 2


def test_words_that_a_server_knows_are_not_sent_again_whatever_ended_in_between(
    station: tuple[Proxy, SqlStore],
) -> None:
    proxy, store = station
    sell(store, act(1))
    assert mugs_in(store, CUSTOMER) == 1
    with store.begin(act(2)) as uow:
        uow.add(a_tote())
    rows(store, "SELECT 1")
    sent = sent_by(proxy)

    sell(store, act(3))

    assert not [one for one in sent if b"INSERT" in one or b"SELECT" in one]


def test_words_that_went_with_others_that_failed_are_sent_again(
    postgresql_where: str,
) -> None:
    store = open_store(postgresql_where)
    keep(store, a_tote())

    with pytest.raises(IntegrityError):
        keep(store, a_tote("TOTE-0002"), a_tote("TOTE-0002"))
    keep(store, a_tote("TOTE-0003"))

    assert rows(store, "SELECT tote FROM tote ORDER BY tote") == [("TOTE-0001",), ("TOTE-0003",)]
    store.close()


class Ahead:
    """The clock of a station that is set wrong."""

    @staticmethod
    def now(zone: tzinfo) -> datetime:
        return datetime.now(zone) + 2 * LEASE


def test_a_station_whose_clock_is_wrong_goes_by_the_servers(
    postgresql_where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(postgresql_where)
    keep_mugs(store, 1)
    monkeypatch.setattr(stores, "datetime", Ahead)

    store.refuse(act(1), "wrong")
    sell(store, act(2))
    with store.look() as reading:
        told = [reading.now, reading.get(Operation, "sale-2").at, *scanned(reading)]

    ((clock,),) = rows(store, "SELECT clock_timestamp()")
    store.close()
    assert len(told) == 3
    assert all(at <= clock for at in told)


def scanned(reading: SqlReading) -> list[datetime]:
    return [scan.at for scan in reading.find(ScanRow)]


def test_a_lease_ends_by_the_servers_clock_at_whichever_station(
    postgresql_where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs = open_store(postgresql_where), open_store(postgresql_where)
    keep(mine, a_person("ada"), a_person("bob"))
    do(mine, lambda uow: hold(uow, "TOTE-0001", "ada"))
    monkeypatch.setattr(stores, "datetime", Ahead)

    with theirs.look() as reading:
        assert held_by_other(reading, "TOTE-0001", "bob") == "Ada"
    do(mine, run_out)
    with theirs.look() as reading:
        assert held_by_other(reading, "TOTE-0001", "bob") == ""

    mine.close()
    theirs.close()


def run_out(uow: SqlUnitOfWork) -> None:
    (claim,) = uow.find(Claim)
    uow.save(replace(claim, lease_until=uow.now))


def test_a_file_goes_by_the_clock_of_its_station(
    sqlite_where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(sqlite_where)
    monkeypatch.setattr(stores, "datetime", Ahead)

    with store.look() as reading:
        ahead = reading.now - datetime.now(UTC)

    store.close()
    assert ahead > LEASE
