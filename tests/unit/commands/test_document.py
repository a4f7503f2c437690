"""`document`: papers again, as files."""

import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.commands.conftest import Ran, Run
from tests.unit.documents.reading import needs_poppler, pdf_text
from tests.unit.usecases.packing.bench import Bench, open_bench
from tests.unit.usecases.returns.shipped import setup
from tests.warehouse import Warehouse
from warehouse_desk.domain.packing import LabelState, Parcel
from warehouse_desk.domain.picking import Method, Round
from warehouse_desk.domain.returns import ReturnReason
from warehouse_desk.storage.photos import photo_folder
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.floor import warehouse_floor
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto

pytestmark = needs_poppler


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """A bench where order 1006 was packed and handed over, and order 1001 only packed."""
    with open_bench(tmp_path) as opened:
        packing = opened.desk()
        for scan in ("TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE"):
            assert packing.scan(scan).is_good, scan
        tracking = opened.label_of("1006").tracking
        assert packing.scan(tracking).is_good
        shipping = opened.desk("ship")
        for scan in ("CARRIER-LARK", tracking, "CMD-DONE"):
            assert shipping.scan(scan).is_good, scan
        for scan in ("TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE"):
            assert packing.scan(scan).is_good, scan
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "paper.pdf"


def parcel_of(bench: Bench, order: str) -> Parcel:
    (parcel,) = bench.find(Parcel, order_ref=order)
    return parcel


@pytest.mark.parametrize("kind", ["label", "slip"])
def test_a_parcels_papers_are_copies_found_by_its_name_or_its_label(
    kind: str, command: Run, bench: Bench, file: Path
) -> None:
    refs = (parcel_of(bench, "1006").parcel, bench.label_of("1006").tracking)

    for ref in refs:
        ran = command("document", kind, ref, "-o", file, "--store", where(bench.store))

        assert (ran.status, ran.err) == (0, "")
        assert "1006" in pdf_text(file.read_bytes())
        assert is_copy(file)


@pytest.mark.parametrize("paper", ["invoice 1006", "invoice ORD-1006", "manifest 1"])
def test_a_paper_is_marked_as_a_copy(paper: str, command: Run, bench: Bench, file: Path) -> None:
    ran = command("document", *paper.split(), "-o", file, "--store", where(bench.store))

    assert ran.status == 0
    assert is_copy(file)


@pytest.mark.parametrize("sheet", ["commands", "scanner-test"])
def test_a_sheet_that_hangs_at_the_desk_is_no_copy(
    sheet: str, command: Run, bench: Bench, file: Path
) -> None:
    ran = command("document", sheet, "-o", file, "--store", where(bench.store))

    assert ran.status == 0
    assert not is_copy(file)


@pytest.mark.parametrize("ref", ["1", "ROUND-1", "round-1"])
def test_a_pick_list_is_no_copy(ref: str, command: Run, warehouse: Warehouse, file: Path) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))

    ran = command("document", "pick-list", ref, "-o", file, "--store", where(warehouse.store))

    text = pdf_text(file.read_bytes())
    assert ran.status == 0
    assert "A-01-01" in text
    assert not is_copy(file)


def test_a_pick_list_follows_the_planned_walk_and_numbers_its_stops(
    command: Run, warehouse: Warehouse, file: Path
) -> None:
    refs = [warehouse.order(PEN=1, MUG_BLUE=1), warehouse.order(TEA=1, MUG_RED=2, CLOCK=1, PEN=2)]
    (round_,) = warehouse.release(Method.BATCH, *refs).rounds
    slots = {"A-01-01", "A-01-02", "A-02-01", "B-01-01", "B-02-01"}

    command("document", "pick-list", str(round_), "-o", file, "--store", where(warehouse.store))

    with warehouse.store.look() as reading:
        walked = warehouse_floor(reading).walk(slots)
        planned = reading.get(Round, round_).walk_mm
    words = pdf_text(file.read_bytes(), layout=True).split()
    printed = [(words[at - 1], word) for at, word in enumerate(words) if word in slots]
    numbered = {slot: str(at) for at, slot in enumerate(walked.slots, start=1)}
    assert list(dict.fromkeys(slot for _, slot in printed)) == list(walked.slots)
    assert planned == walked.length_mm
    assert [stop for stop, _ in printed] == [numbered[slot] for _, slot in printed]


def test_an_inspection_report_has_its_photos(
    command: Run, warehouse: Warehouse, file: Path
) -> None:
    plate = inspected(warehouse)

    ran = command("document", "inspection", plate, "-o", file, "--store", where(warehouse.store))

    assert (ran.status, ran.err) == (0, "")
    assert plate in pdf_text(file.read_bytes())


def test_a_photo_that_is_gone_is_named(command: Run, warehouse: Warehouse, file: Path) -> None:
    plate = inspected(warehouse)
    (photo,) = photo_folder(where(warehouse.store)).folder.iterdir()
    photo.unlink()

    ran = command("document", "inspection", plate, "-o", file, "--store", where(warehouse.store))

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert str(photo) in ran.err
    assert not file.exists()


def test_json_says_what_was_written_and_whether_something_was_there(
    command: Run, bench: Bench, file: Path
) -> None:
    def again() -> Ran:
        return command("document", "commands", "-o", file, "--json", "--store", where(bench.store))

    first, second = again(), again()

    size = file.stat().st_size
    assert first.data == {
        "file": str(file), "kind": "commands", "ref": "", "size": size, "replaced": False,
    }  # fmt: skip
    assert second.data["replaced"] is True


def test_people_are_told_that_a_file_was_replaced(command: Run, bench: Bench, file: Path) -> None:
    file.write_text("a letter")

    ran = command("document", "invoice", "1006", "-o", file, "--store", where(bench.store))

    assert ran.out.startswith(f"Written over what was there: {file}, ")
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("label",), "Name what it is about"),
        (("label", "P-404"), "Parcel not known here: P-404."),
        (("invoice", "404"), "Order not known here: 404."),
        (("pick-list", "seventeen"), "Round not known here: seventeen."),
        (("pick-list", "404"), "Round not known here: 404."),
        (("manifest", "404"), "Hand-over not known here: 404."),
        (("manifest", "²"), "Hand-over not known here: ²."),
        (("inspection", "U-0000404"), "There is no report on U-0000404"),
    ],
)
def test_what_is_not_there_is_one_clear_line_and_no_file(
    arguments: tuple[str, ...], said: str, command: Run, bench: Bench, file: Path
) -> None:
    ran = command("document", *arguments, "-o", file, "--store", where(bench.store))

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(f"warehouse-desk: {said}"), ran.err
    assert not file.exists()


def test_a_void_label_is_not_printed_any_more(command: Run, bench: Bench, file: Path) -> None:
    parcel, label = parcel_of(bench, "1001"), bench.label_of("1001")
    bench.put(replace(label, state=LabelState.VOID))

    ran = command("document", "label", parcel.parcel, "-o", file, "--store", where(bench.store))

    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert label.tracking in ran.err
    assert not file.exists()


def test_a_parcel_without_a_label_has_none_to_print(command: Run, bench: Bench, file: Path) -> None:
    parcel = parcel_of(bench, "1001").parcel
    assert bench.desk().scan("CMD-UNDO").is_good

    ran = command("document", "slip", parcel, "-o", file, "--store", where(bench.store))

    assert ran.status == 2
    assert ran.err.startswith(f"warehouse-desk: Label not known here: {parcel}.")


def test_a_file_that_cannot_be_written_leaves_what_was_there(
    command: Run, bench: Bench, tmp_path: Path
) -> None:
    folder = tmp_path / "folder.pdf"
    folder.mkdir()

    for output in (folder, tmp_path / "nowhere" / "paper.pdf"):
        ran = command("document", "commands", "-o", output, "--store", where(bench.store))

        assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert folder.is_dir()
    assert not list(tmp_path.glob("*.part"))


def test_a_paper_may_be_read_by_whoever_may_read_new_files(
    command: Run, bench: Bench, file: Path
) -> None:
    beside = file.with_name("beside")
    beside.touch()

    command("document", "commands", "-o", file, "--store", where(bench.store))

    assert stat.S_IMODE(file.stat().st_mode) == stat.S_IMODE(beside.stat().st_mode)


def is_copy(file: Path) -> bool:
    """Look for the stamp: in English, or in the customer's Polish."""
    text = pdf_text(file.read_bytes())
    return "COPY" in text or "KOPIA" in text


def inspected(warehouse: Warehouse) -> str:
    """Judge a chipped mug with a photo; return its plate."""
    folder = photo_folder(where(warehouse.store))

    def shutter(_plate: str) -> StoredPhoto:
        return folder.keep(GREY_DOT, "png")

    returns = setup(warehouse)
    rma = returns.announced("MUG-BLUE", reason=ReturnReason.CHANGED_MIND)
    receiving = returns.desk("receive")
    for scan in (rma, "MUG-BLUE", "CMD-DONE"):
        assert receiving.scan(scan).is_good, scan
    inspecting = returns.desk("inspect", shutter=shutter)
    for scan in ("U-0000001", "CMD-2", "CMD-PHOTO", "CMD-3", "CMD-OK", "LOC-REFURBISH-1"):
        assert inspecting.scan(scan).is_good, scan
    return "U-0000001"


def where(store: SqlStore) -> str:
    return str(store.engine.url.database)


#: A picture of one pixel.
GREY_DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c636800000082008177cd72b60000000049454e44ae426082"
)
