"""What RFID tags hold, by the values that the standard publishes and by random ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.epc import sgtin_96, sscc_96
from warehouse_desk.domain.catalogue import Barcode
from warehouse_desk.scanning.codes import Kind
from warehouse_desk.scanning.epc import Epc, read_epc
from warehouse_desk.scanning.gs1 import check_digit
from warehouse_desk.scanning.resolve import resolve
from warehouse_desk.scanning.signs import Hint

#: The examples of the EPC Tag Data Standard: urn:epc:tag:sgtin-96:3.0614141.812345.6789 and
#: urn:epc:tag:sscc-96:3.0614141.1234567890.
ITEM, GTIN = "3074257BF7194E4000001A85", "80614141123458"
PARCEL, SSCC = "3174257BF4499602D2000000", "106141412345678908"


class Catalogue:
    """One product, by its GTIN."""

    def __init__(self, gtin: str = GTIN) -> None:
        self._gtin = gtin

    def find(self, code: str) -> list[Barcode]:
        return [Barcode(code, "MUG-BLUE")] if code == self._gtin else []


@pytest.mark.parametrize("text", [ITEM, ITEM.lower()])
def test_a_tag_on_an_item_tells_its_gtin_and_serial_number(text: str) -> None:
    assert read_epc(text) == Epc(ITEM, gtin=GTIN, serial="6789")

    code = resolve(text, Catalogue())

    assert (code.kind, code.value, code.quantity) == (Kind.PRODUCT, "MUG-BLUE", 1)
    assert (code.serial, code.tag, code.text) == ("6789", ITEM, ITEM)


def test_a_tag_on_a_parcel_tells_its_sscc() -> None:
    code = resolve(PARCEL, Catalogue())

    assert (code.kind, code.value) == (Kind.PARCEL, SSCC)


def test_a_tag_of_an_item_that_nobody_knows_is_unknown_by_its_gtin() -> None:
    code = resolve(ITEM, Catalogue(""))

    assert (code.kind, code.value) == (Kind.UNKNOWN, GTIN)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("E2801160600002054F7E1C3A", Hint.EPC_HEADER),
        (ITEM[:-1], Hint.EPC_LENGTH),
        (ITEM + "0", Hint.EPC_LENGTH),
        ("307C257BF7194E4000001A85", Hint.EPC_CONTENTS),
        ("3063FFFFFFFFFE4000001A85", Hint.EPC_CONTENTS),
        ("307400000FFFFFFC00001A85", Hint.EPC_CONTENTS),
        (PARCEL[:-1] + "1", Hint.EPC_CONTENTS),
    ],
)
def test_a_tag_that_holds_something_else_is_refused_with_the_reason(text: str, hint: Hint) -> None:
    code = resolve(text, Catalogue())

    assert (code.kind, code.hint) == (Kind.UNREADABLE, hint)


def test_a_code_of_a_product_may_look_like_a_tag() -> None:
    assert resolve(ITEM, Catalogue(ITEM)).tag == ""
    assert resolve("]C0" + ITEM, Catalogue()).kind is Kind.UNKNOWN


@given(
    st.integers(6, 12), st.text("0123456789", min_size=13, max_size=13), st.integers(0, 2**38 - 1)
)
def test_every_item_comes_back_from_its_tag(length: int, digits: str, serial: int) -> None:
    gtin = digits + check_digit(digits)

    assert read_epc(tag := sgtin_96(gtin, serial, length)) == Epc(tag, gtin, str(serial))


@given(st.integers(6, 12), st.text("0123456789", min_size=17, max_size=17))
def test_every_parcel_comes_back_from_its_tag(length: int, digits: str) -> None:
    sscc = digits + check_digit(digits)

    assert read_epc(tag := sscc_96(sscc, length)) == Epc(tag, sscc=sscc)
