"""The manifest as a table for a carrier's program."""

import csv
import io
from dataclasses import replace
from pathlib import Path

from tests.labels.room import Kept, room
from tests.unit.documents import contents
from tests.unit.usecases.packing.bench import Bench
from warehouse_desk.bootstrap.printing import Printers
from warehouse_desk.devices.printers import FolderPrinter
from warehouse_desk.documents.manifest_csv import manifest_csv


def rows(table: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig"))))


def test_each_parcel_is_a_line_under_a_heading() -> None:
    heading, *lines = rows(manifest_csv(contents.a_manifest(parcels=2)))

    assert heading[3] == "sscc"
    assert [line[3:] for line in lines] == [
        [contents.SSCC, "536532", "GB · BS1 · Bristol", "Express 24", "1842"]
    ] * 2


def test_nothing_in_a_cell_is_a_formula_or_breaks_out_of_it() -> None:
    hostile = '=cmd|"/C calc"!A1\r\n"; +1'
    content = contents.a_manifest(destination=hostile, parcels=1)
    content = replace(content, carrier="@SUM(1)")

    found = rows(manifest_csv(content))

    assert len(found) == 2
    assert found[1][5].startswith("'=cmd|")
    assert found[1][1] == "'@SUM(1)"


def test_a_hand_over_leaves_a_paper_to_sign_and_a_table(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk()
    for scan in ("TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE"):
        assert desk.scan(scan).is_good
    tracking = bench.label_of("1001").tracking
    reply = desk.scan(tracking)
    assert reply.facts["place"] == "STAGE-LARK"
    ship = bench.desk("ship")
    assert ship.scan(tracking).is_good
    assert ship.scan("CMD-DONE").is_good
    pages = Kept()
    print_room = room(bench.store, Kept(), pages=pages)
    print_room._printers = Printers(Kept(), pages, files=FolderPrinter(tmp_path / "files"))

    print_room.work()

    assert "manifest 1" in [title for title, _ in pages.jobs]
    table = (tmp_path / "files" / "manifest_1.csv").read_bytes()
    assert rows(table)[1][3:5] == [tracking, "1001"]
