"""A line that is cut in mid-operation: what became of it is found out before anything is said."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from time import sleep

import pytest

from tests import patience
from tests.storage.keeping import keep_mugs, mugs_in, rows
from tests.storage.proxy import Proxy, proxied
from tests.trust.together import sell
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.floor import CUSTOMER
from warehouse_desk.domain.stock import Stock
from warehouse_desk.storage import line
from warehouse_desk.storage import store as stores
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.usecases.ports import Act

ACT = Act("the-key", "system", "desk")
#: The words by which a station has the server make a commit ready.
COMMIT = b"\0COMMIT\0"


@pytest.fixture
def lines(postgresql_where: str) -> Iterator[tuple[Proxy, SqlStore]]:
    """A store through a line that can be cut, with mugs in it."""
    direct = open_store(postgresql_where)
    keep_mugs(direct, 10)
    direct.close()
    with proxied(postgresql_where) as (proxy, where):
        store = open_store(where)
        yield proxy, store
        store.close()


def back_after(proxy: Proxy, seconds: float) -> None:
    """Let the line be there again a while after it was cut."""

    def wait() -> None:
        proxy.was_cut.wait()
        sleep(seconds)
        proxy.is_away = False

    threading.Thread(target=wait, daemon=True).start()


def test_a_cut_after_the_commit_was_sent_is_found_to_be_done(
    lines: tuple[Proxy, SqlStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, store = lines
    monkeypatch.setattr(stores, "LOOK_UP_S", patience.SECONDS)
    proxy.cut_after = COMMIT
    back_after(proxy, 0.5)

    assert sell(store, ACT) == 1

    assert mugs_in(store, CUSTOMER) == 1
    assert rows(store, "SELECT count(*) FROM operation WHERE key = 'the-key'") == [(1,)]


def test_a_cut_before_the_commit_arrived_is_told_as_not_done(
    lines: tuple[Proxy, SqlStore],
) -> None:
    proxy, store = lines

    def cut(sent: bytes) -> None:
        if COMMIT in sent:
            proxy.watch = lambda _: None
            proxy.cut()
            raise OSError

    proxy.watch = cut

    with pytest.raises(OutsideTrouble) as trouble:
        sell(store, ACT)

    assert trouble.value.trouble is Trouble.SERVER_AWAY
    assert mugs_in(store, CUSTOMER) == 0
    assert sell(store, ACT) == 1
    assert mugs_in(store, CUSTOMER) == 1


def test_a_cut_before_anything_was_written_is_told_at_once_as_not_done(
    lines: tuple[Proxy, SqlStore],
) -> None:
    proxy, store = lines
    proxy.cut_after = b"pg_advisory_xact_lock"

    with pytest.raises(OutsideTrouble) as trouble:
        sell(store, ACT)

    proxy.is_away = False
    assert trouble.value.trouble is Trouble.SERVER_AWAY
    assert mugs_in(store, CUSTOMER) == 0


def test_a_server_that_stays_away_leaves_the_outcome_open_until_it_is_asked_again(
    lines: tuple[Proxy, SqlStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, store = lines
    monkeypatch.setattr(stores, "LOOK_UP_S", 0.5)
    proxy.cut_after = COMMIT

    with pytest.raises(OutsideTrouble) as trouble:
        sell(store, ACT)
    proxy.is_away = False

    assert trouble.value.trouble is Trouble.OUTCOME_UNKNOWN
    assert store.was_stored(trouble.value.facts["key"])
    assert not store.was_stored("another-key")
    assert mugs_in(store, CUSTOMER) == 1


def test_a_line_that_was_cut_while_nobody_used_it_is_made_anew_unnoticed(
    lines: tuple[Proxy, SqlStore],
) -> None:
    proxy, store = lines
    assert sell(store, ACT) == 1

    proxy.cut()
    assert mugs_in(store, CUSTOMER) == 1
    proxy.cut()

    assert sell(store, Act("another", "system", "desk")) == 1


def test_a_network_that_hangs_is_given_up_in_time(
    lines: tuple[Proxy, SqlStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, store = lines
    proxy.hang()

    with monkeypatch.context() as hurry:
        hurry.setattr(line, "GREETING_S", 0.5)
        hurry.setattr(line, "WRITER_S", -4.0)
        with pytest.raises(OutsideTrouble) as trouble:
            sell(store, ACT)

    proxy.flow()
    assert trouble.value.trouble is Trouble.SERVER_AWAY
    assert sell(store, ACT) == 1


def test_one_that_hangs_with_the_write_lock_holds_up_the_others_only_so_long(
    lines: tuple[Proxy, SqlStore], postgresql_where: str
) -> None:
    proxy, store = lines
    other = open_store(postgresql_where)
    begun, others_went_on = threading.Event(), threading.Event()

    def hang_in_the_midst() -> None:
        with suppress(OutsideTrouble), store.begin(ACT) as uow:
            proxy.hang()
            begun.set()
            others_went_on.wait(patience.SECONDS)
            uow.commit("work", "digest", b"")

    hanging = threading.Thread(target=hang_in_the_midst, daemon=True)
    hanging.start()
    assert begun.wait(patience.SECONDS)

    assert sell(other, Act("other", "system", "desk")) == 1

    assert hanging.is_alive()
    others_went_on.set()
    proxy.flow()
    hanging.join(patience.SECONDS)
    assert not other.was_stored(ACT.key)
    other.close()


def test_whoever_looks_may_think_for_longer_than_whoever_writes(
    postgresql_where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(line.SESSION, "idle_in_transaction_session_timeout", "100ms")
    store = open_store(postgresql_where)
    keep_mugs(store, 10)

    with store.look() as reading:
        sleep(0.4)
        (mugs,) = reading.find(Stock, place="A-01-01")

    assert mugs.quantity == 10
    store.close()


def test_a_slow_line_is_only_slow(lines: tuple[Proxy, SqlStore]) -> None:
    proxy, store = lines
    proxy.delay = 0.05

    assert sell(store, ACT) == 1

    proxy.delay = 0.0
