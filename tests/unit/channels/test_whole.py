"""Files for people: whole or not at all, and nothing but files is replaced."""

import os
import stat
from pathlib import Path
from threading import Thread

import pytest

from warehouse_desk.channels.whole import write_whole
from warehouse_desk.domain.errors import OutsideTrouble, Trouble

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs links and pipes")


def test_what_stood_there_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(b"an older one, and longer")

    write_whole(file, b"a report")

    assert file.read_bytes() == b"a report"
    assert list(tmp_path.iterdir()) == [file]


def test_a_store_is_not_written_over(tmp_path: Path) -> None:
    store = tmp_path / "warehouse.db"
    store.write_bytes(b"SQLite format 3\x00 and all that was done")

    with pytest.raises(OutsideTrouble) as trouble:
        write_whole(store, b"a report")

    assert trouble.value.facts == {"file": str(store), "detail": "it is a store"}
    assert store.read_bytes().endswith(b"all that was done")


@posix_only
def test_a_link_stays_one_and_leads_to_what_was_written(tmp_path: Path) -> None:
    file, link = tmp_path / "report.pdf", tmp_path / "newest.pdf"
    link.symlink_to(file)

    write_whole(link, b"a report")

    assert link.is_symlink()
    assert file.read_bytes() == b"a report"


@posix_only
def test_a_pipe_is_written_into_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe, heard = tmp_path / "pipe", list[bytes]()
    os.mkfifo(pipe)
    listener = Thread(target=lambda: heard.append(pipe.read_bytes()))
    listener.start()

    write_whole(pipe, b"a report")
    listener.join()

    assert heard == [b"a report"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@posix_only
@pytest.mark.parametrize("place", [".", "circle", "none/report.pdf"])
def test_where_nothing_can_be_written_the_place_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "circle").symlink_to("circle")

    with pytest.raises(OutsideTrouble) as trouble:
        write_whole(tmp_path / place, b"a report")

    assert trouble.value.trouble is Trouble.FILE_UNWRITABLE
    assert trouble.value.facts["file"] == str(tmp_path / place)
    assert [one.name for one in tmp_path.iterdir()] == ["circle"]
