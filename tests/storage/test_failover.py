"""A server dies, its standby takes over: the stations go on, and nothing acknowledged is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import patience
from tests.patience import wait_for
from tests.storage import server as postgresql
from tests.storage.keeping import keep_mugs, mugs_in, rows
from tests.trust.server_away import Desk
from warehouse_desk.domain.floor import CUSTOMER
from warehouse_desk.storage.backup import backup
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import create_store, open_store


@pytest.fixture
def pair() -> Iterator[tuple[postgresql.Server, postgresql.Server]]:
    """A server with a store, and its standby, without which it commits nothing."""
    programs = postgresql.binaries()
    if programs is None:
        pytest.skip("no PostgreSQL server programs here")
    primary = postgresql.start(programs)
    try:
        store = create_store(primary.empty("warehouse"))
        keep_mugs(store, 100_000)
        store.close()
        standby = postgresql.start_standby(primary)
        try:
            yield primary, standby
        finally:
            standby.stop()
    finally:
        primary.stop()


def either(primary: postgresql.Server, standby: postgresql.Server) -> str:
    """Name both servers: whichever can be written to is taken."""
    hosts = "&".join(f"host=127.0.0.1:{one.port}" for one in (primary, standby))
    return f"postgresql+psycopg://wms@/warehouse?{hosts}&target_session_attrs=read-write"


def test_work_goes_on_at_the_standby_and_nothing_acknowledged_is_lost(
    pair: tuple[postgresql.Server, postgresql.Server], tmp_path: Path
) -> None:
    primary, standby = pair
    where = either(primary, standby)
    desks = [Desk(where, number) for number in range(3)]
    for desk in desks:
        desk.start()
    wait_for(lambda: all(len(desk.told) > 5 for desk in desks), why="nothing was sold")

    primary.kill()
    standby.promote()
    before = [len(desk.told) for desk in desks]
    wait_for(
        lambda: all(len(desk.told) > known for desk, known in zip(desks, before, strict=True)),
        why="a desk did not go on",
    )

    for desk in desks:
        desk.ended = True
    for desk in desks:
        desk.join(patience.SECONDS)
    store = open_store(where)
    kept = {key for (key,) in rows(store, "SELECT key FROM operation WHERE kind = 'sell'")}
    sold, broken = mugs_in(store, CUSTOMER), check(store).broken
    made = backup(store, tmp_path / "dump")
    store.close()
    told = {key for desk in desks for key in desk.told}
    assert not told - kept
    assert (sold, broken) == (len(kept), 0)
    assert sum(desk.faults for desk in desks) == 0
    assert made.size > 0
