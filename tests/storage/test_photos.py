"""Photographs: beside a file, or on the server that every desk shares."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import sqlalchemy as sa

from tests import patience
from tests.factories import a_contact, a_tote, an_act
from tests.storage.day import PICTURE, spend_a_day
from tests.storage.keeping import keep
from tests.storage.proxy import proxied
from tests.storage.server import STORE, Server
from warehouse_desk.bootstrap.erasure import erase
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.returns import Photo
from warehouse_desk.storage import rules, vacuum
from warehouse_desk.storage.engine import is_server
from warehouse_desk.storage.move_store import move_store
from warehouse_desk.storage.photos import PhotoFolder, photo_folder
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.scrub import scrub
from warehouse_desk.storage.store import MOVED_TO, SqlStore, open_store


@pytest.fixture
def other_desk(where: str) -> Iterator[SqlStore]:
    """Another program on the same store."""
    store = open_store(where)
    yield store
    store.close()


def test_what_one_desk_photographed_another_sees(store: SqlStore, other_desk: SqlStore) -> None:
    kept = store.photos.keep(PICTURE, "jpg")

    assert other_desk.photos.read(kept.path) == PICTURE
    assert other_desk.photos.names() == {kept.path}
    assert other_desk.photos.digests() == {kept.path: kept.sha256}


def test_the_same_picture_is_kept_once(store: SqlStore, other_desk: SqlStore) -> None:
    first, again = store.photos.keep(PICTURE, "jpg"), other_desk.photos.keep(PICTURE, "jpg")

    assert first == again
    assert store.photos.names() == {first.path}


def test_a_picture_that_was_taken_away_is_told_by_its_name(store: SqlStore) -> None:
    kept, stays = store.photos.keep(PICTURE, "jpg"), store.photos.keep(b"another", "jpg")

    store.photos.remove([kept.path])
    store.photos.remove([kept.path])

    assert store.photos.names() == {stays.path}
    with pytest.raises(OutsideTrouble) as trouble:
        store.photos.read(kept.path)
    assert trouble.value.trouble is Trouble.FILE_UNREADABLE
    assert kept.path in str(trouble.value.facts["file"])


def test_a_server_s_pictures_are_compared_with_their_rows(
    postgresql_where: str, server: Server
) -> None:
    store = open_store(postgresql_where)
    photos = store.photos
    kept = photos.keep(PICTURE, "jpg")
    with store.begin(an_act()) as uow:
        uow.add(Photo(kept.path, kept.sha256, "U-0000001", uow.now, "ada"))
        uow.commit("photograph", "digest", b"")

    good = broken(store)
    server.run(STORE, "UPDATE photo_content SET content = 'another'")
    altered = broken(store)
    photos.remove([kept.path])
    unknown = photos.keep(b"another", "png")
    moved = broken(store)
    store.close()

    assert good == ()
    assert altered == (f"path={kept.path} is not as it was taken",)
    assert moved == (f"path={kept.path} has no file", f"path={unknown.path} has no row")


def test_a_picture_gets_through_where_the_line_was_cut_while_nobody_used_it(
    postgresql_where: str, server: Server
) -> None:
    store = open_store(postgresql_where)
    store.photos.names()
    server.run(
        "postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'store'"
    )

    kept = store.photos.keep(PICTURE, "jpg")

    assert store.photos.read(kept.path) == PICTURE
    store.close()


def test_what_stands_alone_leaves_a_line_as_it_was(postgresql_where: str) -> None:
    store, notices = open_store(postgresql_where), []
    with store.engine.connect() as line:
        driver: Any = line.connection.driver_connection
        driver.add_notice_handler(lambda notice: notices.append(notice.message_primary))

    store.photos.keep(PICTURE, "jpg")
    scrub(store)
    keep(store, a_tote())
    found = broken(store)

    assert len(found) == 1
    assert (driver.autocommit, driver.isolation_level, notices) == (True, None, [])
    store.close()


def test_without_a_line_a_picture_is_refused_not_lost(postgresql_where: str) -> None:
    with proxied(postgresql_where) as (proxy, where):
        store = open_store(where)
        proxy.is_away = True
        proxy.cut()

        with pytest.raises(OutsideTrouble) as trouble:
            store.photos.keep(PICTURE, "jpg")
        proxy.is_away = False
        kept = store.photos.keep(PICTURE, "jpg")

        assert trouble.value.trouble is Trouble.SERVER_AWAY
        assert store.photos.read(kept.path) == PICTURE
        store.close()


def test_pictures_go_to_a_server_with_their_store_and_back(
    sqlite_where: str, server: Server, tmp_path: Path
) -> None:
    there, back = server.empty("moved"), str(tmp_path / "back.db")
    old = open_store(sqlite_where)
    kept = old.photos.keep(PICTURE, "jpg")
    photo_folder(sqlite_where).folder.joinpath("half.part").write_bytes(b"hal")

    move_store(old, there, an_act())
    on_server = open_store(there)
    later = on_server.photos.keep(b"taken on the server", "jpg")
    move_store(on_server, back, an_act())

    again = open_store(back)
    assert on_server.photos.names() == again.photos.names() == {kept.path, later.path}
    assert again.photos.read(later.path) == b"taken on the server"
    for store in (old, on_server, again):
        store.close()


def test_a_move_without_its_pictures_is_made_again(
    sqlite_where: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_folder: PhotoFolder, name: str) -> bytes:
        raise OutsideTrouble(Trouble.FILE_UNREADABLE, file=name)

    there = server.empty("moved")
    old = open_store(sqlite_where)
    kept = old.photos.keep(PICTURE, "jpg")
    monkeypatch.setattr(PhotoFolder, "read", damaged)
    with pytest.raises(OutsideTrouble):
        move_store(old, there, an_act())
    monkeypatch.undo()
    with old.look() as reading:
        goes_on_here = reading.seek(Setting, MOVED_TO) is None

    move_store(old, there, an_act())

    moved = open_store(there)
    assert goes_on_here
    assert moved.photos.read(kept.path) == PICTURE
    old.close()
    moved.close()


def test_erasing_somebody_takes_the_photographs_off_a_server(
    postgresql_where: str, tmp_path: Path
) -> None:
    store = open_store(postgresql_where)
    spend_a_day(store)
    store.photos.write("ab/picture.jpg", PICTURE)
    with store.begin(an_act()) as uow:
        contact = uow.get(Order, "536532").contact
        neighbour = uow.add(a_contact(contact=2))
        uow.save(replace(uow.get(Order, "536533"), contact=neighbour.contact))
        uow.commit("prepare", "digest", b"")

    gone = erase(store, postgresql_where, tmp_path / "papers", an_act(), (contact,))

    left = store.photos.names()
    with store.engine.connect() as line:
        size = sa.func.pg_total_relation_size("photo_content")
        bytes_left = line.scalar(sa.select(size - sa.func.pg_indexes_size("photo_content")))
    store.close()
    assert (gone.photos, left) == (1, set())
    assert bytes_left < len(PICTURE) + 8_193  # a page of the index of long values


def test_what_was_taken_away_is_gone_once_nobody_looks_at_it(where: str) -> None:
    store, other = open_store(where), open_store(where)
    kept = store.photos.keep(PICTURE, "jpg")

    with other.look() as reading:
        reading.find(Photo)
        removing = Thread(target=store.photos.remove, args=([kept.path],))
        removing.start()
        removing.join(0.5)
        waits = removing.is_alive()
    removing.join(patience.SECONDS)

    assert waits == is_server(where)
    assert store.photos.names() == set()
    store.close()
    other.close()


def test_who_looks_for_too_long_leaves_it_to_another_try(
    postgresql_where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vacuum, "WAIT_S", 0.0)
    store, other = open_store(postgresql_where), open_store(postgresql_where)
    kept = store.photos.keep(PICTURE, "jpg")

    with other.look() as reading:
        reading.find(Photo)
        with pytest.raises(OutsideTrouble) as trouble:
            store.photos.remove([kept.path])
    store.photos.remove([kept.path])

    assert trouble.value.trouble is Trouble.STORE_BUSY
    store.close()
    other.close()


def broken(store: SqlStore) -> tuple[str, ...]:
    found = check(store, store.photos).rules
    return next(rule.examples for rule in found if rule.name == rules.PHOTOS)
