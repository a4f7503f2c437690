"""What label, slip and manifest say."""

import pytest

from tests.behind import behind
from tests.factories import a_note
from tests.unit.usecases.packing.bench import NOON, Bench
from warehouse_desk.domain.errors import Refusal
from warehouse_desk.usecases.packing.address import PostalAddress
from warehouse_desk.usecases.packing.label import SlipLine, label_content, slip_content
from warehouse_desk.usecases.shipping.manifest import ManifestRow, manifest_content

SSCC = "095210010000000017"


@pytest.fixture
def packed(bench: Bench) -> Bench:
    """Pack order 1003, with lots and serial numbers, in two parcels."""
    desk = bench.desk()
    for scan in (
        *("TOTE-0003", "BOX-M", "TEA", "LOT-L1", "TEA", "LOT-L1", "TEA", "CMD-DONE", "CMD-YES"),
        *("BOX-L", "CLOCK", "SN-SN2", "CLOCK", "CMD-DONE"),
    ):
        desk.scan(scan)
    assert [view.number for view in bench.step().labels] == [1, 2]
    return bench


def test_a_label_names_sender_receiver_service_and_which_parcel_of_how_many(
    packed: Bench,
) -> None:
    with packed.store.look() as reading:
        first, second = (label_content(reading, name) for name in ("P-000001", "P-000002"))

    assert (first.number, first.total, second.number) == (1, 2, 2)
    assert (first.sscc, first.carrier, first.service) == (SSCC, "Larkpost", "Larkpost Standard")
    assert first.sender == PostalAddress(
        "Sample Warehouse", ("1 Teacup Terrace", "Gate 2", "ZZ10 9ZZ Norwich", "GB")
    )
    assert first.receiver.lines == ("ul. Zmyślona 7", "30-001 Kraków", "PL")
    assert (first.weight_g, first.language, first.made_at) == (150 + 300, "pl", NOON)
    assert (first.copies, first.is_valid) == (0, True)


def test_a_label_that_was_replaced_is_not_valid(packed: Bench) -> None:
    packed.desk().scan("CMD-VOID")

    with packed.store.look() as reading:
        old, new = label_content(reading, "P-000001", 1), label_content(reading, "P-000001")

    assert (old.sscc, old.is_valid) == (SSCC, False)
    assert (new.sscc != SSCC, new.is_valid) == (True, True)


def test_a_parcel_that_has_no_label_has_nothing_to_print(packed: Bench) -> None:
    packed.desk().scan("CMD-UNDO")

    with packed.store.look() as reading, pytest.raises(Refusal):
        label_content(reading, "P-000001")
    with packed.store.look() as reading, pytest.raises(Refusal):
        label_content(reading, "P-000001", 1)


def test_a_slip_says_what_is_in_this_parcel_and_what_is_not(packed: Bench) -> None:
    packed.put(a_note(order_ref="1003"))

    with packed.store.look() as reading:
        slip = slip_content(reading, "P-000001")

    assert (slip.box, slip.packer, slip.note) == ("Medium", "pat", "Ring twice")
    assert slip.lines == (
        SlipLine("TEA", "TEA by name", 3, 3, ("L1", "L2")),
        SlipLine("CLOCK", "CLOCK by name", 2, 0),
    )


def test_a_slip_names_the_serial_numbers(packed: Bench) -> None:
    with packed.store.look() as reading:
        slip = slip_content(reading, "P-000002")

    assert slip.lines[1] == SlipLine("CLOCK", "CLOCK by name", 2, 2, (), ("SN1", "SN2"))


def test_without_a_sender_the_label_has_none(packed: Bench) -> None:
    with behind(packed.store) as connection:
        connection.exec_driver_sql("DELETE FROM setting")

    with packed.store.look() as reading:
        assert label_content(reading, "P-000001").sender == PostalAddress("", ())


def test_a_manifest_lists_the_parcels_that_left(packed: Bench) -> None:
    for view in packed.step().labels:
        packed.desk().scan(view.tracking)
        packed.later(minutes=1)
    desk = packed.desk("ship")
    for scan in (SSCC, "CMD-DONE"):
        assert desk.scan(scan).is_good

    with packed.store.look() as reading:
        manifest = manifest_content(reading, 1)

    assert (manifest.carrier, manifest.person, manifest.handed_over) == (
        "Larkpost", "pat", packed.now,
    )  # fmt: skip
    assert manifest.rows == (
        ManifestRow(SSCC, "1003", "PL 30-001 Kraków", "Larkpost Standard", 450),
    )
