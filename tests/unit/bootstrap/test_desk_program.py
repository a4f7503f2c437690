"""The program behind the window, on a store that fails it."""

import os
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tests.patience import MS
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap import preferences as kept
from warehouse_desk.bootstrap.desk_program import DeskProgram
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.gui.program import Preferences
from warehouse_desk.storage import backup_folder
from warehouse_desk.storage.photos import photo_folder

Open = Callable[[], DeskProgram]

#: The threads that work beside the window.
BESIDE = {"backups", "boxes ahead", "print room", "trail head"}


@pytest.fixture
def where(warehouse: Warehouse) -> str:
    """Give a store with a backup; an act was done since."""
    where = str(warehouse.store.engine.url.database)
    backup_folder.make(warehouse.store, backup_folder.backup_folder(where))
    warehouse.order(MUG_BLUE=1)
    warehouse.store.close()
    return where


@pytest.fixture
def open_program(where: str, tmp_path: Path) -> Iterator[Open]:
    made: list[DeskProgram] = []
    file = tmp_path / "config" / "desk.json"
    kept.keep(file, Preferences(documents_folder=str(tmp_path / "papers")))

    def open_() -> DeskProgram:
        made.append(DeskProgram(where, file, FaultReports(tmp_path / "log")))
        return made[-1]

    yield open_
    for program in made:
        program.close()


def test_an_emptied_store_is_no_new_warehouse(where: str, open_program: Open) -> None:
    Path(where).write_bytes(b"")

    program = open_program()
    offer = program.find_backup()

    assert not program.is_set_up
    assert program.store_trouble is not None
    assert program.store_trouble.trouble is Trouble.STORE_DAMAGED
    assert offer is not None
    program.take_backup(offer)
    assert program.store_trouble is None
    assert program.check_trail().broken == ""
    assert program.desk.person is None


def test_a_store_that_is_gone_is_no_new_warehouse(where: str, open_program: Open) -> None:
    Path(where).unlink()

    program = open_program()

    assert program.store_trouble is not None
    assert program.store_trouble.trouble is Trouble.STORE_MISSING
    assert program.find_backup() is not None


def test_against_what_a_backup_does_not_help_none_is_offered(
    where: str, open_program: Open
) -> None:
    program = open_program()
    program.store_trouble = OutsideTrouble(Trouble.STORE_READ_ONLY, file=where)

    assert program.find_backup() is None


def test_damage_inside_is_found_at_the_start(
    open_program: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_program()
    troubles: list[OutsideTrouble] = []
    program.troubled.connect(troubles.append)
    monkeypatch.setattr("warehouse_desk.bootstrap.desk_program.unsound", lambda _: ["page 7"])

    program._check(program.store)

    assert [one.trouble for one in troubles] == [Trouble.STORE_DAMAGED]
    assert program.store_trouble is troubles[0]


def test_what_works_beside_the_window_begins_with_it_and_ends_with_it(
    open_program: Open, qtbot: QtBot
) -> None:
    program = open_program()
    assert not _beside()

    program.begin()

    qtbot.waitUntil(lambda: _beside() == BESIDE, timeout=MS)
    program.close()
    assert not _beside()


def test_what_works_beside_a_damaged_store_begins_with_its_backup(
    where: str, open_program: Open, qtbot: QtBot
) -> None:
    Path(where).write_bytes(b"")
    program = open_program()
    offer = program.find_backup()
    assert offer is not None
    program.begin()

    program.take_backup(offer)

    qtbot.waitUntil(lambda: _beside() == BESIDE, timeout=MS)


def _beside() -> set[str]:
    return {one.name for one in threading.enumerate()} & BESIDE


def test_after_an_unexpected_end_all_is_checked_and_told(open_program: Open) -> None:
    program = open_program()
    told: list[str] = []
    program.recovered.connect(told.append)

    program._check(program.store)
    program.last_end = "482137"
    program._check(program.store)

    assert told == ["482137"]


def test_a_badge_is_printed_and_kept_nowhere_else(
    open_program: Open, tmp_path: Path, warehouse: Warehouse
) -> None:
    program = open_program()

    folder = program.print_badge("Ada Lovelace", "BADGE-4E7AQQUJXX", as_label=False)
    program.print_badge("Ada Lovelace", "BADGE-4E7AQQUJXX", as_label=True)

    papers = list(Path(folder).iterdir())
    assert [paper.read_bytes()[:5] for paper in papers] == [b"%PDF-"] * 2
    assert "ada" not in "".join(paper.name.lower() for paper in papers)
    program.close()
    left = [file for file in tmp_path.rglob("*") if file.is_file() and file not in papers]
    assert not any(b"4E7AQQUJXX" in file.read_bytes() for file in left)


def test_the_support_file_is_written_among_the_documents(open_program: Open) -> None:
    program = open_program()
    number = program.report_fault(ValueError("Ada Lovelace"), "store")

    file = program.save_support()

    with zipfile.ZipFile(file) as bundle:
        assert bundle.namelist() == ["doctor.json", f"fault-{number}.json"]


def test_a_fault_on_any_thread_reaches_the_window(open_program: Open) -> None:
    program = open_program()
    told: list[str] = []
    program.faulted.connect(told.append)

    program.faulted_somewhere(ValueError("Ada Lovelace"), "heads")

    assert told == [report.number for report in program.reports.all()]


def test_a_trouble_nobody_looked_at_is_told_by_its_sentence_and_is_no_fault(
    open_program: Open,
) -> None:
    program, told = open_program(), list[object]()
    program.faulted.connect(told.append)
    program.troubled.connect(told.append)
    trouble, refusal = OutsideTrouble(Trouble.FILE_UNWRITABLE), Refusal(Why.NO_CAMERA)

    program.faulted_somewhere(trouble, "window")
    program.faulted_somewhere(refusal, "window")

    assert told == [trouble, refusal]
    assert program.reports.all() == []


def test_settings_of_another_version_are_kept_and_a_language_not_known_is_none(
    tmp_path: Path,
) -> None:
    file = tmp_path / "desk.json"
    file.write_text('{"language": "tlh", "page_printer": "office", "of another version": 1}')

    assert kept.load(file) == Preferences(page_printer="office")


@pytest.mark.skipif(os.name != "posix", reason="needs a shell script")
@pytest.mark.parametrize("answer", ["exec sleep 9", "exit 1", "kill -9 $$"])
def test_a_print_system_that_does_not_answer_has_no_queues(
    open_program: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    lpstat = tmp_path / "lpstat"
    lpstat.write_text(f"#!/bin/sh\n{answer}\n")
    lpstat.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")

    assert open_program().printers == ()


def test_photos_from_files_are_stored_beside_the_store_and_without_a_camera_none_is_taken(
    open_program: Open, where: str, tmp_path: Path
) -> None:
    program = open_program()
    file = tmp_path / "scratch.png"
    Image.new("RGB", (40, 20), "red").save(file)

    photo = program.take_in_photo(file)
    with pytest.raises(Refusal) as refused:
        program.photograph()

    assert (photo_folder(where).folder / photo.path).read_bytes()[:2] == b"\xff\xd8"
    assert refused.value.why is Why.NO_CAMERA
