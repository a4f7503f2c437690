"""`printing`: what is not on paper, and the acts that settle it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.commands.conftest import Run
from tests.unit.usecases.packing.bench import Bench, open_bench
from warehouse_desk.bootstrap import preferences as kept
from warehouse_desk.gui.program import Preferences

pytestmark = pytest.mark.gui


@pytest.fixture
def packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    """Pack a parcel; its label and slip wait for a desk that prints into a folder."""
    desk_file = tmp_path / "desk.json"
    kept.keep(
        desk_file,
        Preferences(
            label_language="zpl-203", documents_folder=str(tmp_path / "out"),
            label_printer="tcp:127.0.0.1:1",
        ),
    )  # fmt: skip
    monkeypatch.setattr(kept, "default_file", lambda: desk_file)
    with open_bench(tmp_path) as opened:
        desk = opened.desk()
        for scan in ("TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE"):
            assert desk.scan(scan).is_good
        yield opened


def number_of(command: Run, where: str, kind: str) -> str:
    jobs = command("printing", "--json", "--store", where).data["jobs"]
    return next(str(job["message"]) for job in jobs if job["kind"] == kind)


def test_a_paper_is_printed_again_elsewhere_or_seen(command: Run, packed: Bench) -> None:
    where = str(packed.store.engine.url.database)
    label, slip = (number_of(command, where, f"print_{one}") for one in ("label", "slip"))

    listed = command("printing", "--store", where)
    away = command("printing", "again", label, "--store", where)
    seen = command("printing", "printed", slip, "--store", where)
    twice = command("printing", "printed", slip, "--store", where)

    assert f"{slip}  Packing slip  P-000001: waits for its printer" in listed.out.splitlines()
    assert away.status != 0
    assert "127.0.0.1:1" in away.err
    assert "Packing slip" not in seen.out
    assert twice.status != 0
    again = number_of(command, where, "print_label")
    assert again != label


def test_a_paper_goes_into_the_folder_of_the_desk(
    command: Run, packed: Bench, tmp_path: Path
) -> None:
    where = str(packed.store.engine.url.database)

    ran = command("printing", "again", number_of(command, where, "print_slip"), "--store", where)

    assert ran.status == 0
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["slip_P-000001.pdf"]
