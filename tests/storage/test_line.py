"""What stations ask of a server: few flights, short words."""

from collections.abc import Iterator

import pytest
from sqlalchemy.exc import IntegrityError

from tests.factories import a_tote
from tests.storage.keeping import keep, keep_mugs, mugs_in, rows
from tests.storage.proxy import Proxy, proxied
from tests.trust.together import sell
from warehouse_desk.domain.floor import CUSTOMER
from warehouse_desk.storage.store import SqlStore, open_store
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
