"""Weights as scales write them."""

import pytest

from tests.unit.usecases.packing.bench import Codes
from warehouse_desk.scanning.codes import Kind
from warehouse_desk.scanning.resolve import resolve
from warehouse_desk.scanning.weights import read_weight, weight_text


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("1842 g", 1842),
        ("1.842 kg", 1842),
        ("1,842kg", 1842),
        ("+ 1.842 KG", 1842),
        ("4.06 lb", 1842),
        ("65.0 oz", 1843),
        ("0.5 g", 0),
        ("-1.2 kg", None),
        ("1842", None),
        ("1842 st", None),
        ("12345678 g", None),
        ("g", None),
    ],
)
def test_a_weight_names_its_unit(text: str, grams: int | None) -> None:
    assert read_weight(text) == grams


def test_what_is_written_is_read_again() -> None:
    assert read_weight(weight_text(1842)) == 1842


def test_a_scale_that_types_is_a_scan_of_a_weight() -> None:
    code = resolve("1.842 kg", Codes())

    assert (code.kind, code.weight_g, code.text) == (Kind.WEIGHT, 1842, "1.842 kg")


def test_a_scanner_that_tells_what_it_read_reads_no_weights() -> None:
    assert resolve("]C01842 g", Codes()).kind is Kind.UNKNOWN
