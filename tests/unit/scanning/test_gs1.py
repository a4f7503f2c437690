from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.scanning.gs1 import (
    Elements,
    NotGs1,
    canonical,
    check_digit,
    has_gtin_length,
    is_gtin,
    is_sscc,
    read_elements,
)

payloads = st.sampled_from([7, 11, 12, 13]).flatmap(
    lambda size: st.text("0123456789", min_size=size, max_size=size)
)
GTIN = "05012345678900"
SSCC = "106141411234567897"


@pytest.mark.parametrize(
    ("payload", "digit"),
    [("629104150021", "3"), ("501234567890", "0"), ("03600029145", "2"), ("9638507", "4")],
)
def test_the_check_digit_is_that_of_published_examples(payload: str, digit: str) -> None:
    assert check_digit(payload) == digit


@given(payloads)
def test_only_one_last_digit_makes_a_gtin(payload: str) -> None:
    right = [digit for digit in "0123456789" if is_gtin(payload + digit)]

    assert right == [check_digit(payload)]


@given(payloads.map(lambda payload: payload + check_digit(payload)), st.data())
def test_one_misread_digit_is_always_noticed(gtin: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(gtin) - 1))
    wrong = data.draw(st.sampled_from("0123456789").filter(lambda digit: digit != gtin[place]))

    assert not is_gtin(gtin[:place] + wrong + gtin[place + 1 :])


def test_a_upc_and_its_ean_are_one_code() -> None:
    assert canonical("036000291452") == canonical("0036000291452") == "00036000291452"


@pytest.mark.parametrize("text", ["85123A", "5012345678901", "٥٠١٢٣٤٥٦٧٨٩٠٠", ""])
def test_what_is_no_gtin_is_kept_as_it_is(text: str) -> None:
    assert canonical(text) == text


def test_digits_of_another_script_are_no_digits() -> None:
    assert not has_gtin_length("۵۰۱۲۳۴۵۶۷۸۹۰۰")
    assert not is_sscc("٠" * 18)


@given(st.text("0123456789", min_size=17, max_size=17))
def test_an_sscc_has_eighteen_digits_and_the_right_last_one(payload: str) -> None:
    sscc = payload + check_digit(payload)

    assert is_sscc(sscc)
    assert not is_sscc(sscc[:-1])
    assert not is_sscc(sscc + "0")


@pytest.mark.parametrize(
    ("message", "elements"),
    [
        (f"01{GTIN}", Elements(gtin=GTIN)),
        (f"01{GTIN}17261231" + "10L-7", Elements(gtin=GTIN, expiry="2026-12-31", lot="L-7")),
        (f"01{GTIN}10L7\x1d21S9", Elements(gtin=GTIN, lot="L7", serial="S9")),
        (f"\x1d01{GTIN}", Elements(gtin=GTIN)),
        (f"01{GTIN}15260200", Elements(gtin=GTIN, expiry="2026-02-28")),
        (f"01{GTIN}15260101" + "17260301", Elements(gtin=GTIN, expiry="2026-03-01")),
        (f"01{GTIN}3012", Elements(gtin=GTIN, count=12)),
        (f"02{GTIN}3748", Elements(gtin=GTIN, count=48)),
        (f"00{SSCC}", Elements(sscc=SSCC)),
        (f"00{SSCC}02{GTIN}3748", Elements(GTIN, SSCC, count=48)),
        ("10ABC\x1d", Elements(lot="ABC")),
        (f"01{GTIN}01{GTIN}", Elements(gtin=GTIN)),
        (f"01{GTIN}3103001250", Elements(gtin=GTIN, weight_g=1_250)),
        (f"01{GTIN}3100000002", Elements(gtin=GTIN, weight_g=2_000)),
        (f"01{GTIN}3202000100", Elements(gtin=GTIN, weight_g=454)),
        (f"01{GTIN}3571000350", Elements(gtin=GTIN, weight_g=992)),
        (f"00{SSCC}3302001234", Elements(sscc=SSCC, weight_g=12_340)),
        (f"00{SSCC}3400000010", Elements(sscc=SSCC, weight_g=4_536)),
        (f"01{GTIN}31030012503303002000", Elements(gtin=GTIN, weight_g=1_250)),
        (f"01{GTIN}31030012503102000125", Elements(gtin=GTIN, weight_g=1_250)),
        (f"01{GTIN}16261130", Elements(gtin=GTIN, expiry="2026-11-30")),
        (f"01{GTIN}7003" + "2611301200", Elements(gtin=GTIN, expiry="2026-11-30")),
    ],
)
def test_a_message_is_read_field_by_field(message: str, elements: Elements) -> None:
    assert read_elements(message) == elements


@pytest.mark.parametrize(
    "message",
    [
        "",
        "\x1d",
        "X",
        "0105012345678901",
        "00106141411234567890",
        f"01{GTIN}17261332",
        f"01{GTIN}10" + "A" * 21,
        f"02{GTIN}",
        "3712",
        f"01{GTIN}300",
        f"01{GTIN}0100036000291452",
        f"01{GTIN}10A\x1d10B",
        f"01{GTIN}99",
        f"01{GTIN}31030012503103001251",
        f"01{GTIN}31030012503102000126",
        f"01{GTIN}310300125",
    ],
)
def test_a_message_that_is_broken_or_contradicts_itself_is_refused(message: str) -> None:
    with pytest.raises(NotGs1):
        read_elements(message)


lots = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./+", min_size=1, max_size=20)


@given(payloads.filter(lambda text: len(text) == 13), lots, lots, st.integers(1, 99_999_999))
def test_what_was_written_is_what_is_read(payload: str, lot: str, serial: str, count: int) -> None:
    gtin = payload + check_digit(payload)

    read = read_elements(f"01{gtin}10{lot}\x1d21{serial}\x1d30{count}")

    assert read == Elements(gtin=gtin, lot=lot, serial=serial, count=count)


@given(st.text(max_size=300))
def test_no_text_makes_it_fail_otherwise(text: str) -> None:
    with suppress(NotGs1):
        read = read_elements(text)

        assert read.count > 0
