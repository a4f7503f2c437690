"""`rescue`, `doctor`, `support`, and what is said when a command meets a fault of ours."""

import zipfile
from pathlib import Path

import pytest

from tests.unit.commands.conftest import Run
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap.faults import FaultReports, default_folder
from warehouse_desk.bootstrap.preferences import default_file
from warehouse_desk.bootstrap.trail_heads import HeadFile, newest
from warehouse_desk.commands import check
from warehouse_desk.storage import backup_folder
from warehouse_desk.storage.store import open_store


@pytest.fixture
def lost(warehouse: Warehouse) -> str:
    """Give a store with a backup and two acts since, of which the machine knows."""
    where = str(warehouse.store.engine.url.database)
    backup_folder.make(warehouse.store, backup_folder.backup_folder(where))
    warehouse.order(MUG_BLUE=1)
    warehouse.order(MUG_BLUE=1)
    HeadFile(default_file().with_name("trail-heads.json"), where).write(newest(warehouse.store))
    warehouse.store.close()
    return where


def test_a_sound_store_is_left_alone(command: Run, lost: str) -> None:
    ran = command("rescue", "--take", "--store", lost)

    assert (ran.status, ran.out) == (0, "The store is sound. Nothing was changed.\n")


@pytest.mark.parametrize("harm", ["emptied", "cut", "torn inside", "overwritten", "gone"])
def test_the_newest_sound_backup_is_offered_and_taken(command: Run, lost: str, harm: str) -> None:
    path, torn = Path(lost), _harm(Path(lost), harm)

    offered = command("rescue", "--store", lost)
    untouched = path.read_bytes() if path.exists() else b""
    taken = command("rescue", "--take", "--store", lost, "--json")
    again = command("rescue", "--store", lost)

    assert (offered.status, taken.status, again.status) == (1, 0, 0)
    assert "2 done since are not in it" in offered.out
    assert offered.err
    assert untouched == torn
    store = open_store(lost)
    assert newest(store).seq > 0
    store.close()
    aside = list(path.parent.glob("*-damaged-*.db"))
    assert [one.read_bytes() for one in aside] == ([] if harm == "gone" else [torn])


def test_a_backup_that_is_damaged_too_is_passed_over(
    command: Run, lost: str, warehouse: Warehouse
) -> None:
    folder = backup_folder.backup_folder(lost)
    sound = backup_folder.kept(folder)[0].file
    later = folder / "shift-29991231T000000000000Z.db"
    later.write_bytes(sound.read_bytes()[:9_000])
    _harm(Path(lost), "emptied")

    ran = command("rescue", "--store", lost, "--json")

    assert ran.data["file"] == str(sound)


def test_without_a_backup_only_what_is_wrong_is_told(command: Run, tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"")

    ran = command("rescue", "--take", "--store", tmp_path / "store.db")

    assert ran.status == 2
    assert "damaged" in ran.err
    assert (tmp_path / "store.db").exists()


def test_the_doctor_finds_a_well_store_and_tells_no_path(command: Run, lost: str) -> None:
    ran = command("doctor", "--store", lost, "--json")
    words = command("doctor", "--store", lost)

    facts = {fact["name"]: fact for fact in ran.data}
    assert facts["store"]["value"] == "sound"
    assert facts["backups"]["value"] == 1
    assert facts["store.private"]["value"] == "yes"
    assert not facts["packages"]["wrong"], facts["packages"]
    assert lost not in words.out
    assert str(Path.home()) not in words.out


@pytest.mark.parametrize("harm", ["emptied", "torn inside"])
def test_the_doctor_says_what_is_wrong(command: Run, lost: str, harm: str) -> None:
    _harm(Path(lost), harm)

    ran = command("doctor", "--store", lost)

    assert ran.status == 1
    assert any(
        line.startswith("! store ") and "store_damaged" in line for line in ran.out.splitlines()
    )


def test_a_support_file_holds_reports_and_no_name(command: Run, lost: str, tmp_path: Path) -> None:
    number = FaultReports().write(ValueError("Ada Lovelace"))

    ran = command("support", "--store", lost, "-o", tmp_path / "support.zip")

    assert ran.status == 0
    with zipfile.ZipFile(tmp_path / "support.zip") as bundle:
        names = bundle.namelist()
        content = b"".join(bundle.read(name) for name in names)
    assert {"doctor.json", f"fault-{number}.json"} <= set(names)
    assert b"Lovelace" not in content
    assert lost.encode() not in content


def test_a_fault_of_ours_is_one_line_with_a_number(
    command: Run, lost: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "check", lambda *_: 1 // 0)

    ran = command("check", "--store", lost)

    assert ran.status == 2
    number = ran.err.split()[-1]
    assert "Something went wrong" in ran.err
    assert (default_folder() / f"fault-{number}.json").exists()
    assert "Traceback" not in ran.err


def _harm(path: Path, harm: str) -> bytes:
    """Damage a store in one of the ways that were seen; return what is left of it."""
    content = path.read_bytes()
    match harm:
        case "gone":
            path.unlink()
            return b""
        case "emptied":
            content = b""
        case "cut":
            content = content[: len(content) // 2]
        case "torn inside":
            middle = len(content) // 8192 * 4096
            content = content[:middle] + b"\xa5" * 65_536 + content[middle + 65_536 :]
        case _:
            content = b"GARBAGE!" * 512 + content[4096:]
    path.write_bytes(content)
    return content
