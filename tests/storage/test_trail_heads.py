"""The trail: verified, its newest link kept outside, looked at by what it is about."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.storage.keeping import keep_mugs, rows, shift
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap.trail_heads import HeadFile, HeadThread, check_trail, newest
from warehouse_desk.domain.events import Event
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.storage.unit_of_work import chained
from warehouse_desk.usecases.trail import TrailHead, trail_rows


@pytest.fixture
def file(tmp_path: Path, store: SqlStore) -> HeadFile:
    return HeadFile(tmp_path / "config" / "heads.json", str(store.engine.url.database))


def fill(store: SqlStore, times: int = 4) -> None:
    keep_mugs(store, 50)
    for _ in range(times):
        shift(store, "A-01-01", "A-01-02")


def alter(store: SqlStore) -> None:
    rows(
        store,
        "UPDATE trail SET body = replace(body, 'A-01-02', 'A-01-03') WHERE seq = 4 RETURNING seq",
    )


def cut(store: SqlStore) -> None:
    rows(store, "DELETE FROM trail WHERE seq = 6 RETURNING seq")


def rewrite(store: SqlStore) -> None:
    """Change an entry and chain all that follow anew: only the link outside tells."""
    found = rows(store, "SELECT seq, body FROM trail ORDER BY seq")
    before = "0" * 64
    for seq, body in found:
        changed = body.replace("A-01-02", "A-01-03") if seq == 4 else body
        link = chained(before, changed.encode())
        with store.engine.begin() as connection:
            statement = "UPDATE trail SET body = :b, previous = :p, hash = :h WHERE seq = :s"
            connection.exec_driver_sql(
                statement.replace(":b", "%(b)s")
                .replace(":p", "%(p)s")
                .replace(":h", "%(h)s")
                .replace(":s", "%(s)s")
                if store.engine.dialect.name == "postgresql"
                else statement,
                {"b": changed, "p": before, "h": link, "s": seq},
            )
        before = link


def test_an_untouched_trail_is_verified_and_its_end_kept(store: SqlStore, file: HeadFile) -> None:
    fill(store)

    first, again = check_trail(store, file), check_trail(store, file)

    assert (first.entries, first.broken) == (6, "")
    assert again == first
    assert file.read() == first.head == newest(store)


@pytest.mark.parametrize(
    ("harm", "finding"),
    [(alter, "seq=4 was altered"), (cut, "seq=6 is not as it was seen"), (rewrite, "seq=6 is not")],
)
def test_what_was_altered_cut_or_written_anew_is_found_told_once_and_noted(
    store: SqlStore, file: HeadFile, harm: Callable[[SqlStore], None], finding: str
) -> None:
    fill(store)
    check_trail(store, file)

    harm(store)
    found = check_trail(store, file)

    assert finding in found.broken
    with store.look() as reading:
        (event,) = reading.find(Event, kind="trail_broken")
    assert event.subject == found.broken
    assert file.read() == newest(store)


def test_the_newest_link_is_kept_while_work_goes_on(store: SqlStore, file: HeadFile) -> None:
    thread = HeadThread(store, file)
    store.subscribe(thread.tell)
    thread.start()

    fill(store)
    thread.stop()

    assert file.read() == newest(store)


def test_each_store_has_its_own_link_and_a_spoilt_file_is_none(tmp_path: Path) -> None:
    names = tmp_path / "heads.json"
    one, other = HeadFile(names, "one.db"), HeadFile(names, "other.db")
    one.write(TrailHead(3, "abc"))
    other.write(TrailHead(4, "def"))
    read = one.read(), other.read()

    names.write_text("spoilt")

    assert read == (TrailHead(3, "abc"), TrailHead(4, "def"))
    assert one.read() is None


def test_a_link_that_cannot_be_kept_does_not_stop_work(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "config").write_text("in the way")

    HeadFile(tmp_path / "config" / "heads.json", "one.db").write(TrailHead(1, "abc"))

    assert "could not be kept" in caplog.text


def test_an_empty_trail_is_whole(store: SqlStore, file: HeadFile) -> None:
    assert check_trail(store, file).entries == 0
    assert newest(store).seq == 0


def test_the_trail_is_asked_by_order_item_place_and_person(warehouse: Warehouse) -> None:
    first, second = warehouse.order("2001", MUG_BLUE=1), warehouse.order("2002", PEN=1)
    warehouse.desk()

    with warehouse.store.look() as reading:
        everything = trail_rows(reading)
        of_first, of_second = trail_rows(reading, first), trail_rows(reading, second)
        of_pens, of_ada = trail_rows(reading, "PEN"), trail_rows(reading, "Ada")
        two = trail_rows(reading, most=2)

    assert [row.kind for row in of_first] == [row.kind for row in of_second] == ["place_order"]
    assert "2001" in of_first[0].subjects
    assert len(of_pens) == 3
    assert of_ada[0].kind == "sign_in"
    assert (of_ada[0].person, of_ada[0].name) == ("ada", "Ada")
    assert [row.seq for row in everything] == sorted((row.seq for row in everything), reverse=True)
    assert len(two) == 2
