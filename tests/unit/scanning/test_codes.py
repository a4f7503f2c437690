import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.scanning.codes import FORMS, Code, Kind, is_cut, is_reserved, own_code, read_own


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("LOC-A-03-12", Kind.PLACE, "A-03-12"),
        ("LOC-PACK-1", Kind.PLACE, "PACK-1"),
        ("TOTE-0001", Kind.TOTE, "TOTE-0001"),
        ("CART-01", Kind.CART, "CART-01"),
        ("WALL-1-04", Kind.WALL_SLOT, "WALL-1-04"),
        ("BOX-M", Kind.BOX, "M"),
        ("ORD-536532", Kind.ORDER, "536532"),
        ("ORD-#1001/a", Kind.ORDER, "#1001/a"),
        ("ROUND-17", Kind.ROUND, "17"),
        ("RMA-000213", Kind.RETURN, "RMA-000213"),
        ("U-0000451", Kind.UNIT, "U-0000451"),
        ("CARRIER-DPD", Kind.CARRIER, "DPD"),
        ("LOT-2026a", Kind.LOT, "2026a"),
        ("SN-x9", Kind.SERIAL, "x9"),
    ],
)
def test_each_of_our_codes_is_read(text: str, kind: Kind, value: str) -> None:
    assert read_own(text) == Code(kind, value, text)
    assert own_code(kind, value) == text
    assert is_reserved(text)


def test_a_badge_is_not_shown() -> None:
    code = read_own("BADGE-K7XW29QM")

    assert code == Code(Kind.PERSON, "BADGE-K7XW29QM", "BADGE-…")


def test_our_codes_may_be_typed_in_lower_case() -> None:
    assert read_own("loc-a-03-12") == Code(Kind.PLACE, "A-03-12", "loc-a-03-12")
    assert read_own("tote-0001") == Code(Kind.TOTE, "TOTE-0001", "tote-0001")


def test_names_given_by_others_keep_their_case() -> None:
    assert read_own("lot-aB") == Code(Kind.LOT, "aB", "lot-aB")


@pytest.mark.parametrize(
    "text", ["LOC-", "LOC-A-", "LOC--A", "TOTE-0001-", "RMA-12X", "LOC-" + "A" * 41]
)
def test_a_code_that_breaks_off_is_told_from_a_whole_one(text: str) -> None:
    assert read_own(text) is None
    assert is_cut(text)


@pytest.mark.parametrize("text", ["85123A", "LOCK-1", "LOC", "", "-"])
def test_what_does_not_begin_like_ours_is_left_alone(text: str) -> None:
    assert read_own(text) is None
    assert not is_cut(text)
    assert not is_reserved(text)


def test_commands_are_reserved_too() -> None:
    assert is_reserved("CMD-UNDO")


def test_a_whole_code_is_not_cut() -> None:
    assert not is_cut("LOC-A-03-12")


names = st.from_regex(r"[A-Z0-9]{1,8}(-[A-Z0-9]{1,8}){0,3}", fullmatch=True)
numbers = st.from_regex(r"[0-9]{1,9}", fullmatch=True)


@given(st.sampled_from(sorted(FORMS)), names, numbers)
def test_every_name_written_as_a_code_reads_back(prefix: str, name: str, number: str) -> None:
    form = FORMS[prefix]
    body = number if prefix in {"ROUND", "RMA", "U"} else name
    value = f"{prefix}-{body}" if form.names else body

    code = read_own(own_code(form.kind, value))

    assert code is not None
    assert (code.kind, code.value) == (form.kind, value)
