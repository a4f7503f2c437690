from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.domain.catalogue import Barcode
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.gs1 import check_digit
from warehouse_desk.scanning.resolve import resolve
from warehouse_desk.scanning.signs import Hint


class Catalogue:
    """Product codes in a list; remembers what it was asked."""

    def __init__(self, *barcodes: Barcode) -> None:
        self._barcodes = barcodes
        self.asked: list[str] = []

    def find(self, code: str) -> Sequence[Barcode]:
        self.asked.append(code)
        return [barcode for barcode in self._barcodes if barcode.code == code]


MUG = "05012345678900"
CASE = "15012345678907"
SSCC = "106141411234567897"
CATALOGUE = Catalogue(
    Barcode(MUG, "MUG-BLUE"),
    Barcode(CASE, "MUG-BLUE", 12),
    Barcode("85123A", "85123A"),
    Barcode("OLD 7", "85123A"),
    Barcode("22386", "22386"),
    Barcode("22386", "BAG"),
    Barcode("12345678", "DATED"),
)


@pytest.mark.parametrize(
    ("text", "sku", "quantity"),
    [
        ("5012345678900", "MUG-BLUE", 1),
        ("05012345678900", "MUG-BLUE", 1),
        ("]E05012345678900", "MUG-BLUE", 1),
        ("]I1" + CASE, "MUG-BLUE", 12),
        ("85123A", "85123A", 1),
        ("OLD 7", "85123A", 1),
        ("12345678", "DATED", 1),
        ("]C1" + f"01{MUG}", "MUG-BLUE", 1),
        (f"01{MUG}3003", "MUG-BLUE", 3),
        (f"]C101{CASE}3002", "MUG-BLUE", 24),
        (f"]C102{MUG}3710", "MUG-BLUE", 10),
    ],
)
def test_a_product_is_found_by_every_code_it_has(text: str, sku: str, quantity: int) -> None:
    code = resolve(text, CATALOGUE)

    assert (code.kind, code.value, code.quantity) == (Kind.PRODUCT, sku, quantity)


def test_lot_expiry_and_serial_come_with_the_product() -> None:
    code = resolve(f"]d201{MUG}1726123110L7\x1d21S9", CATALOGUE)

    assert (code.kind, code.value) == (Kind.PRODUCT, "MUG-BLUE")
    assert (code.lot, code.expiry, code.serial) == ("L7", "2026-12-31", "S9")
    assert code.text == f"01{MUG}1726123110L7<1D>21S9"


def test_a_keyboard_scanner_may_send_another_sign_for_the_separator() -> None:
    code = resolve(f"01{MUG}10L7|21S9", CATALOGUE, separator="|")

    assert (code.value, code.lot, code.serial) == ("MUG-BLUE", "L7", "S9")


def test_the_separator_is_an_ordinary_sign_in_other_codes() -> None:
    catalogue = Catalogue(Barcode("A|B", "BAR"))

    assert resolve("A|B", catalogue, separator="|").value == "BAR"
    assert resolve("]C0A|B", catalogue, separator="|").value == "BAR"


def test_symbology_goes_before_looks() -> None:
    """An EAN-13 that begins with 400 also parses as an application identifier."""
    ean = "400638133393"
    ean += check_digit(ean)
    catalogue = Catalogue(Barcode(ean.zfill(14), "PEN"))

    assert resolve(ean, catalogue).value == "PEN"
    assert resolve(ean, catalogue, symbology="]E0").value == "PEN"
    assert resolve(ean, catalogue, symbology="]C1").kind is not Kind.PRODUCT


@pytest.mark.parametrize("text", [SSCC, "00" + SSCC, "]C100" + SSCC, f"]C100{SSCC}02{MUG}3748"])
def test_a_parcel_is_known_by_its_sscc(text: str) -> None:
    code = resolve(text, CATALOGUE)

    assert (code.kind, code.value, code.quantity) == (Kind.PARCEL, SSCC, 1)


def test_a_lot_or_serial_alone_is_one() -> None:
    assert resolve("]C110L7", CATALOGUE).kind is Kind.LOT
    assert resolve("]C121S9", CATALOGUE).kind is Kind.SERIAL


def test_a_message_without_anything_for_the_desk_is_not_known() -> None:
    assert resolve("]C14101234567890128", CATALOGUE).kind is Kind.UNKNOWN


def test_a_code_of_two_products_is_ambiguous_and_names_both() -> None:
    code = resolve("22386", CATALOGUE)

    assert (code.kind, code.choices) == (Kind.AMBIGUOUS, ("22386", "BAG"))


def test_the_same_product_in_two_quantities_is_ambiguous() -> None:
    catalogue = Catalogue(Barcode(MUG, "MUG"), Barcode(MUG, "MUG", 12))

    code = resolve("5012345678900", catalogue)

    assert (code.kind, code.choices) == (Kind.AMBIGUOUS, ("MUG",))


def test_two_codes_of_one_product_are_one_product() -> None:
    catalogue = Catalogue(Barcode(MUG, "MUG"), Barcode("5012345678900", "MUG"))

    assert resolve("5012345678900", catalogue).value == "MUG"


def test_our_own_codes_are_never_looked_up_as_products() -> None:
    catalogue = Catalogue(Barcode("BOX-M", "GIFT-BOX"))

    code = resolve("BOX-M", catalogue)

    assert (code.kind, code.value) == (Kind.BOX, "M")
    assert catalogue.asked == []


def test_a_command_carries_its_number() -> None:
    code = resolve("CMD-COUNT-12", CATALOGUE)

    assert (code.kind, code.value, code.argument) == (Kind.COMMAND, "COUNT", 12)


@pytest.mark.parametrize("text", ["NOSUCH", "CMD-FLY", "!", "5012345670003", "]C0X", "36123"])
def test_what_is_whole_but_not_here_is_unknown(text: str) -> None:
    assert resolve(text, CATALOGUE).kind is Kind.UNKNOWN


def test_an_unknown_gtin_in_a_message_keeps_its_number() -> None:
    assert resolve("]C10100036000291452", CATALOGUE).value == "00036000291452"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", Hint.EMPTY),
        ("]C1", Hint.EMPTY),
        ("A" * 10_000, Hint.TOO_LONG),
        ("A\x1aB", Hint.CONTROL_SIGNS),
        ("A\x1dB", Hint.CONTROL_SIGNS),
        ("ٌآ۱-ؤ۷", Hint.KEYBOARD_LAYOUT),
        ("ЦР1-Ф7", Hint.FOREIGN_SIGNS),
        ("5012345678901", Hint.CHECK_DIGIT),
        ("]E050123456789", Hint.CHECK_DIGIT),
        ("]I05012345678900", Hint.CHECK_DIGIT),
        ("]I1501234567890", Hint.CHECK_DIGIT),
        ("LOC-", Hint.CUT),
        ("]C10105012345678901", Hint.GS1_CONTENTS),
        ("]C1X", Hint.GS1_CONTENTS),
    ],
)
def test_a_damaged_code_is_unreadable_with_the_reason(text: str, hint: Hint) -> None:
    code = resolve(text, CATALOGUE)

    assert (code.kind, code.value, code.hint) == (Kind.UNREADABLE, "", hint)


def test_a_look_alike_of_a_known_code_is_not_that_code() -> None:
    assert resolve("85123А", CATALOGUE).kind is Kind.UNREADABLE
    assert resolve("85123A\u200b", CATALOGUE).kind is Kind.UNREADABLE


@pytest.mark.parametrize("text", ["85123a", "B5123A", "5O12345678900", "L0C-A-03-12", "cnd-ok!"])
def test_a_code_typed_with_look_alikes_is_refused_with_the_reason(text: str) -> None:
    code = resolve(text.replace("cnd-ok!", "TOTE_0001"), CATALOGUE)

    assert (code.kind, code.hint) == (Kind.UNREADABLE, Hint.LOOK_ALIKE)


@pytest.mark.parametrize("text", ["NOTHING-LIKE-IT", "5012345670003", "O" * 41])
def test_what_looks_like_nothing_here_is_merely_unknown(text: str) -> None:
    assert resolve(text, CATALOGUE).kind is Kind.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "LOC-A-03-12LOC-A-03-13", "tote-0001TOTE-0002", "TOTE-0001CMD-OK", "BOX-1ORD-9", "ROUND-5",
        "CART-2SN-77",
    ],
)  # fmt: skip
def test_two_codes_that_came_as_one_are_none(text: str) -> None:
    code = resolve(text, CATALOGUE)

    assert (code.hint is Hint.MERGED) == (text != "ROUND-5")


def test_names_that_merely_hold_one_of_our_prefixes_are_whole() -> None:
    assert resolve("LOC-MAILBOX-3", CATALOGUE).value == "MAILBOX-3"
    assert resolve("ORD-2024ORD-5", CATALOGUE).kind is Kind.ORDER


def test_a_weight_comes_along_with_its_product() -> None:
    code = resolve("]C101050123456789003103001250", CATALOGUE)

    assert (code.value, code.weight_g) == ("MUG-BLUE", 1_250)


def test_a_message_cut_in_its_lot_is_no_product_by_luck() -> None:
    assert resolve("010501234567890", CATALOGUE).kind is Kind.UNKNOWN


@given(
    st.text(max_size=400), st.sampled_from([None, "]C1", "]E0", "]I1", "]d2", "]X9", "nonsense"])
)
def test_every_text_gets_an_answer(text: str, symbology: str | None) -> None:
    code = resolve(text, CATALOGUE, symbology=symbology, separator="|")

    assert isinstance(code, Code)
    assert (code.kind is Kind.UNREADABLE) == (code.hint is not None)
    assert code.quantity >= 1


ascii_signs = st.characters(min_codepoint=0x20, max_codepoint=0x7E)


@given(st.text(ascii_signs, min_size=1, max_size=60))
def test_nothing_but_an_exact_code_means_a_product(text: str) -> None:
    code = resolve(text, Catalogue(Barcode("only-this", "SKU")))

    assert code.kind is not Kind.PRODUCT or text == "only-this"


@given(
    st.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789.", min_size=1, max_size=30).filter(
        lambda text: not text.isdigit()
    )
)
def test_every_plain_code_in_the_catalogue_is_found(text: str) -> None:
    code = resolve(text, Catalogue(Barcode(text, "SKU")))

    assert (code.kind, code.value) == (Kind.PRODUCT, "SKU")


@given(st.text("0123456789", min_size=12, max_size=12))
def test_every_ean_in_the_catalogue_is_found_with_and_without_identifier(payload: str) -> None:
    ean = payload + check_digit(payload)
    catalogue = Catalogue(Barcode(ean.zfill(14), "SKU"))

    found = [
        resolve(prefix + ean, catalogue).value for prefix in ("", "]E0", "]C101" + "0", "01" + "0")
    ]

    assert found == ["SKU"] * 4
