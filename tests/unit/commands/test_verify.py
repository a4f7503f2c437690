"""`verify`: a report proves itself, and tells whatever was changed."""

import base64
import hashlib
import re
from pathlib import Path
from random import Random

import pytest

from tests.factories import an_act
from tests.unit.commands.conftest import Run
from tests.unit.usecases.returns.shipped import Returns, setup
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.domain.orders import Order
from warehouse_desk.i18n import LANGUAGES, load
from warehouse_desk.storage.photos import PhotoFolder
from warehouse_desk.usecases.privacy import erase_contacts
from warehouse_desk.usecases.returns.proof import Flaw, proof_of, sealed, verify
from warehouse_desk.usecases.returns.report import report_content

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080200000090775"
    "3de0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082"
)


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    return setup(warehouse)


@pytest.fixture
def reports(returns: Returns, tmp_path: Path) -> list[Path]:
    """Three reports as files, the last one with a photo."""
    folder = PhotoFolder(tmp_path / "photos")
    plates = returns.received(quantity=3)
    desk = returns.desk("inspect", shutter=lambda _: folder.keep(PNG, "png"))
    for plate in plates[:2]:
        for code in (plate, "CMD-3", "CMD-2", "CMD-OK", "LOC-RESTOCK-1"):
            assert desk.scan(code).is_good
    for code in (plates[2], "CMD-PHOTO", "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good
    files = []
    for plate in plates:
        file = tmp_path / f"{plate}.pdf"
        file.write_bytes(Papers(returns.store, load("en"), photos=folder).inspection(plate))
        files.append(file)
    return files


def test_reports_are_verified_without_a_store(
    command: Run, reports: list[Path], tmp_path: Path
) -> None:
    ran = command(
        "verify", *reports, "--photos", tmp_path / "photos", "--store", tmp_path / "none.db"
    )

    assert ran.status == 0
    assert ran.out.count("unchanged") == 3


def test_any_changed_byte_is_found(reports: list[Path]) -> None:
    file, random = reports[0].read_bytes(), Random(1)
    places = {random.randrange(len(file)) for _ in range(300)}

    for at in places:
        changed = file[:at] + bytes([file[at] ^ 1 << random.randrange(8)]) + file[at + 1 :]
        (found,) = verify([changed])
        assert found.flaws, at


def test_a_file_cut_short_or_of_another_kind_is_found(command: Run, reports: list[Path]) -> None:
    cut = reports[0].with_name("cut.pdf")
    cut.write_bytes(reports[0].read_bytes()[:-1])
    other = reports[0].with_name("other.pdf")
    other.write_bytes(b"%PDF-1.4 nothing")

    first, second = (command("verify", file, "--json") for file in (cut, other))

    assert first.data[0]["flaws"] == [Flaw.FILE_CHANGED]
    assert second.data[0]["flaws"] == [Flaw.NOT_A_REPORT]


def test_contents_that_were_made_up_do_not_fit_the_code_on_the_paper(
    command: Run, returns: Returns, reports: list[Path]
) -> None:
    with returns.store.look() as reading:
        plate = reports[0].stem
        code = f"WD-REPORT {plate} {report_content(reading, plate).report_hash}"

    right = command("verify", reports[0], "--code", code)
    wrong = command("verify", reports[1], "--code", code)

    assert (right.status, wrong.status) == (0, 1)
    assert "another one" in wrong.out


def test_a_changed_or_missing_photo_is_found(
    command: Run, reports: list[Path], tmp_path: Path
) -> None:
    (photo,) = (tmp_path / "photos").iterdir()

    photo.write_bytes(PNG + b"x")
    changed = command("verify", reports[2], "--photos", tmp_path / "photos", "--json")
    photo.unlink()
    missing = command("verify", reports[2], "--photos", tmp_path / "photos", "--json")

    assert changed.data[0]["flaws"] == [Flaw.PHOTO_CHANGED]
    assert missing.data[0]["flaws"] == [Flaw.PHOTO_MISSING]


def test_with_the_chain_photos_are_those_of_the_store(
    command: Run, returns: Returns, reports: list[Path], tmp_path: Path
) -> None:
    chain = ("--chain", "--store", str(returns.store.engine.url.database), "--json")
    (photo,) = (tmp_path / "photos").iterdir()

    missing = command("verify", reports[2], *chain)
    returns.store.photos.write(photo.name, PNG)
    kept = command("verify", reports[2], *chain)

    assert missing.data[0]["flaws"] == [Flaw.PHOTO_MISSING]
    assert kept.data[0]["flaws"] == []


def test_a_report_of_an_erased_customer_is_unchanged_and_says_what_is_gone(
    command: Run, returns: Returns, reports: list[Path], tmp_path: Path
) -> None:
    store = str(returns.store.engine.url.database)
    with returns.store.look() as reading:
        found = report_content(reading, reports[2].stem)
        contact = reading.get(Order, found.order_ref).contact
    erase_contacts(returns.store, an_act(), contacts=(contact,))
    papers = Papers(returns.store, load("en"), photos=PhotoFolder(tmp_path / "photos"))
    reports[2].write_bytes(papers.inspection(reports[2].stem))

    ran = command("verify", *reports, "--photos", tmp_path / "photos", "--chain", "--store", store)

    assert ran.status == 0
    assert ran.out.count(": unchanged. ") == 2
    assert "which were erased" in ran.out


def test_a_personal_part_that_is_not_the_sealed_one_is_found(reports: list[Path]) -> None:
    body = reports[2].read_bytes()
    (beside,) = re.findall(rb"WD-PROOF\.[0-9a-f]+\.[A-Za-z0-9_=-]+\.([A-Za-z0-9_=-]+)", body)
    made_up = base64.urlsafe_b64encode(b'{"comment": "it was whole"}')

    (other,) = verify([body.replace(beside, made_up)])
    (cut,) = verify([body.replace(b"." + beside, b"")])

    assert Flaw.CONTENTS_CHANGED in other.flaws
    assert Flaw.CONTENTS_CHANGED in cut.flaws


def test_a_file_whose_personal_parts_were_sealed_themselves_is_verified(tmp_path: Path) -> None:
    old = (
        b'{"number":1,"plate":"U-1","grade":"B","previous_hash":"",'
        b'"photos":[{"path":"a.png","sha256":"' + hashlib.sha256(PNG).hexdigest().encode() + b'"}]}'
    )

    (found,) = verify([sealed(proof_of(old).encode())], {"a.png": PNG}.get)

    assert found.flaws == ()
    assert not found.erased


def test_another_order_or_a_missing_report_is_found(command: Run, reports: list[Path]) -> None:
    first, second, third = reports

    turned = command("verify", first, third, second, "--json")
    missing = command("verify", first, third, "--json")

    assert [one["flaws"] for one in turned.data] == [[], [Flaw.OUT_OF_ORDER], [Flaw.OUT_OF_ORDER]]
    assert missing.data[1]["flaws"] == [Flaw.OUT_OF_ORDER]


def test_contents_that_are_no_report_are_found(reports: list[Path]) -> None:
    file = re.sub(
        rb"(WD-PROOF\.[0-9a-f]{64}\.)[A-Za-z0-9_=-]+", rb"\1e30=", reports[0].read_bytes()
    )

    (found,) = verify([file])

    assert found.flaws == (Flaw.FILE_CHANGED, Flaw.CONTENTS_CHANGED)


def test_a_report_is_compared_with_the_store_where_that_is_asked(
    command: Run, returns: Returns, reports: list[Path]
) -> None:
    store = str(returns.store.engine.url.database)
    body = reports[0].read_bytes()

    known = command("verify", reports[0], "--chain", "--store", store)
    forged = reports[0].with_name("forged.pdf")
    forged.write_bytes(body.replace(b"WD-PROOF", b"WD-XROOF"))
    unknown = command("verify", forged, "--chain", "--store", store, "--json")

    assert known.status == 0
    assert Flaw.NOT_IN_STORE in unknown.data[0]["flaws"]


def test_a_file_that_is_not_there_is_told(command: Run, tmp_path: Path) -> None:
    ran = command("verify", tmp_path / "none.pdf")

    assert ran.status == 2
    assert "none.pdf" in ran.err


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_report_proves_itself_in_every_language(
    code: str, returns: Returns, reports: list[Path]
) -> None:
    file = Papers(returns.store, load(code)).inspection(reports[0].stem)

    (found,) = verify([file])

    assert found.flaws == ()
    assert found.hash == verify([reports[0].read_bytes()])[0].hash
    assert hashlib.sha256(file).hexdigest()
