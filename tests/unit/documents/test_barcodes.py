"""Codes are checked, encoded, and sized in whole dots."""

import pytest

from tests.unit.documents.contents import GTIN, SSCC
from warehouse_desk.documents import barcodes
from warehouse_desk.documents.barcodes import DOT, Bars, Matrix


def test_a_parcel_number_is_shown_in_its_groups() -> None:
    assert barcodes.sscc(SSCC).text == "(00) 3 4012345 000000001 7"


@pytest.mark.parametrize("digits", ["", SSCC[:-1], SSCC[:-1] + "8", "٣" + SSCC[1:], SSCC + "0"])
def test_a_wrong_parcel_number_is_never_encoded(digits: str) -> None:
    with pytest.raises(ValueError, match="not an SSCC"):
        barcodes.sscc(digits)


@pytest.mark.parametrize("text", ["", "مرحبا", "A\x1dB", "é"])
def test_only_printable_ascii_becomes_bars(text: str) -> None:
    with pytest.raises(ValueError, match="not encodable"):
        barcodes.code_128(text)


def test_a_gtin_becomes_an_ean_and_everything_else_code_128() -> None:
    assert len(barcodes.product(GTIN).modules) == 95
    assert len(barcodes.product("22386").modules) != 95
    assert barcodes.product(GTIN[:-1] + "9") == barcodes.code_128(GTIN[:-1] + "9")


def test_modules_are_three_dots_where_there_is_room_and_never_less_than_two() -> None:
    bars = barcodes.code_128("LOC-A-03-12")
    modules = len(bars.modules) + 20

    assert bars.dots(modules * 9 * DOT) == 3
    assert bars.dots(modules * 2.9 * DOT) == 2
    assert bars.dots(modules * 1.9 * DOT) is None


def test_what_does_not_fit_as_bars_becomes_a_square() -> None:
    assert isinstance(barcodes.shortest("LOC-A-03-12", 80), Bars)
    assert isinstance(barcodes.shortest("LOC-A-03-12", 20), Matrix)


@pytest.mark.parametrize("text", ["", "чай", "9" * 101])
def test_what_no_scanner_could_send_is_no_code(text: str) -> None:
    assert barcodes.shortest(text, 20) is None


def test_square_codes_are_square() -> None:
    for matrix in (barcodes.qr("https://example.com"), barcodes.data_matrix("LOC-A-03-12")):
        assert {len(row) for row in matrix.rows} == {len(matrix.rows)}
        assert {"0", "1"} == set("".join(matrix.rows))
