import csv
import io
import os
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from warehouse_desk.channels.files import read
from warehouse_desk.channels.lines import LONGEST_RECORD, Limits
from warehouse_desk.domain.catalogue import Barcode, Cushioning, Rotation
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.domain.floor import PlaceKind
from warehouse_desk.domain.returns import ReturnReason
from warehouse_desk.usecases.rows import (
    FileFault,
    OrderRow,
    ProductRow,
    ReturnRow,
    RowFault,
    RowKind,
    RowProblem,
    SlotRow,
    StockRow,
)

STOCK = "sku,slot,quantity,lot,expiry\n"
PRODUCT = {
    "sku": "22386",
    "name": "JUMBO BAG PINK POLKADOT",
    "length_mm": "320",
    "width_mm": "220",
    "height_mm": "9",
    "weight_g": "140",
}
ORDER = {
    "order": "536532",
    "placed_at": "2010-12-01T13:24:00+00:00",
    "line": "1",
    "sku": "22386",
    "quantity": "96",
    "price": "1.06",
    "currency": "GBP",
    "name": "Ada Larkmoor",
    "address1": "1 Lantern Lane",
    "city": "Bergen",
    "country": "NO",
}
RETURN = {
    "rma": "RMA-000213",
    "order": "536532",
    "line": "1",
    "sku": "22386",
    "quantity": "2",
    "reason": "damaged",
    "requested_at": "2010-12-08T05:15:00+02:00",
}
SLOT = {"slot": "A-03-12", "zone": "A", "aisle": "A-03", "position_mm": "2100", "kind": "pick"}
PILE = {"sku": "22386", "slot": "A-03-12", "quantity": "7"}


@pytest.fixture
def file(tmp_path):
    def write(contents: str | bytes) -> Path:
        path = tmp_path / "rows.csv"
        path.write_bytes(contents.encode() if isinstance(contents, str) else contents)
        return path

    return write


def table(*rows: dict[str, str], separator: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=separator, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def only(rows):
    (row,) = rows
    return row


def refusal_of(action) -> dict[str, object]:
    with pytest.raises(Refusal) as refused:
        action()
    assert refused.value.why is Why.BAD_FILE
    return refused.value.facts


def test_a_product_is_read_with_its_codes_as_gtin_14(file):
    row = PRODUCT | {
        "barcodes": "2100417223868|12100417223865*6|OLD-7",
        "rotation": "upright",
        "fragile": "yes",
        "category": "bags",
        "lots": "yes",
        "expiry": "no",
        "serials": "no",
        "reorder_point": "12",
        "cushioning": "light",
    }

    product = only(read(RowKind.PRODUCTS, file(table(row))))

    assert product == ProductRow(
        row=2,
        sku="22386",
        name="JUMBO BAG PINK POLKADOT",
        barcodes=(
            Barcode("02100417223868", "22386"),
            Barcode("12100417223865", "22386", 6),
            Barcode("OLD-7", "22386"),
        ),
        length_mm=320,
        width_mm=220,
        height_mm=9,
        weight_g=140,
        rotation=Rotation.UPRIGHT,
        fragile=True,
        category="bags",
        lots=True,
        expiry=False,
        serials=False,
        reorder_point=12,
        cushioning=Cushioning.LIGHT,
    )


def test_columns_that_may_be_missing_have_a_plain_meaning(file):
    product = only(read(RowKind.PRODUCTS, file(table(PRODUCT))))

    assert product.barcodes == ()
    assert product.rotation is Rotation.ANY
    assert product.cushioning is Cushioning.NONE
    assert not any((product.fragile, product.lots, product.expiry, product.serials))


def test_a_slot_and_a_place_beside_the_aisles_are_read(file):
    bench = {"slot": "WALL-1-04", "zone": "", "aisle": "", "position_mm": "", "kind": "wall"}

    rows = list(read(RowKind.SLOTS, file(table(SLOT, bench))))

    assert rows == [
        SlotRow(2, "A-03-12", "A", "A-03", 2100, 0, PlaceKind.PICK),
        SlotRow(3, "WALL-1-04", "", "", 0, 0, PlaceKind.WALL),
    ]


def test_stock_is_read_with_lot_and_expiry(file):
    contents = STOCK + "22386,A-03-12,7,10418,2012-02-29\n22411,A-03-13,0,,\n"

    rows = list(read(RowKind.STOCK, file(contents)))

    assert rows == [
        StockRow(2, "22386", "A-03-12", 7, "10418", "2012-02-29"),
        StockRow(3, "22411", "A-03-13", 0, "", ""),
    ]


def test_an_order_line_is_read_with_its_price_in_minor_units_and_its_time_in_utc(file):
    row = ORDER | {"placed_at": "2010-12-01T15:24:00+02:00", "language": "fa-IR", "note": "هدیه"}

    order = only(read(RowKind.ORDERS, file(table(row))))

    assert isinstance(order, OrderRow)
    assert order.price_cents == 106
    assert order.placed_at == datetime(2010, 12, 1, 13, 24, tzinfo=UTC)
    assert (order.service, order.channel, order.language) == ("standard", "file", "fa")
    assert order.note == "هدیه"


@pytest.mark.parametrize(
    ("price", "currency", "minor"),
    [("2.5", "eur", 250), ("3", "JPY", 3), ("1.234", "KWD", 1234), ("0", "", 0), ("", "", 0)],
)
def test_the_currency_says_how_many_minor_units_a_price_has(file, price, currency, minor):
    order = only(read(RowKind.ORDERS, file(table(ORDER | {"price": price, "currency": currency}))))

    assert order.price_cents == minor
    assert order.currency == currency.upper()


def test_a_customer_who_reads_none_of_our_languages_is_written_to_in_english(file):
    order = only(read(RowKind.ORDERS, file(table(ORDER | {"language": "de"}))))

    assert order.language == "en"


def test_a_return_is_read(file):
    asked = only(read(RowKind.RETURNS, file(table(RETURN))))

    at = datetime(2010, 12, 8, 3, 15, tzinfo=UTC)
    assert asked == ReturnRow(
        2, "RMA-000213", "536532", 1, "22386", 2, ReturnReason.DAMAGED, "", at
    )


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_out(file, separator):
    row = {"quantity": "7", "slot": "A-03-12", "sku": "22386"}

    pile = only(read(RowKind.STOCK, file(table(row, separator=separator))))

    assert (pile.sku, pile.slot, pile.quantity) == ("22386", "A-03-12", 7)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_byte_order_mark_and_line_ends_do_not_matter(file, mark, end):
    contents = mark + end.join([' SKU ,Slot,"QUANTITY"', "22386,A-03-12,7", "", " , ,"]).encode()

    pile = only(read(RowKind.STOCK, file(contents)))

    assert pile == StockRow(2, "22386", "A-03-12", 7, "", "")


def test_quotes_are_understood_whatever_the_separator(file):
    contents = '"sku";"slot";"quantity"\n"22386";"A-03-12";"7"\n'

    pile = only(read(RowKind.STOCK, file(contents)))

    assert pile.quantity == 7


def test_unknown_columns_are_named_once_and_left_out(file):
    rows = read(RowKind.STOCK, file("sku,colour,slot,quantity,\x07bell\n22386,red,A-03-12,7,\n"))

    assert rows.unknown == ("colour", "<07>bell")
    assert only(rows).quantity == 7


def test_rows_can_be_read_twice(file):
    rows = read(RowKind.STOCK, file(STOCK + "22386,A-03-12,7,,\n"))

    assert list(rows) == list(rows)


WRONG_FIELDS = [
    (RowKind.PRODUCTS, PRODUCT, "sku", "", RowFault.EMPTY),
    (RowKind.PRODUCTS, PRODUCT, "sku", "22\x00386", RowFault.CONTROL_SIGNS),
    (RowKind.PRODUCTS, PRODUCT, "sku", "22386\x1d7", RowFault.CONTROL_SIGNS),
    (RowKind.PRODUCTS, PRODUCT, "sku", "22\u200b386", RowFault.INVISIBLE_SIGNS),
    (RowKind.PRODUCTS, PRODUCT, "sku", "۲۲۳۸۶", RowFault.FOREIGN_SIGNS),
    (RowKind.PRODUCTS, PRODUCT, "sku", "МUG", RowFault.FOREIGN_SIGNS),
    (RowKind.PRODUCTS, PRODUCT, "sku", "X" * 41, RowFault.TOO_LONG),
    (RowKind.PRODUCTS, PRODUCT, "sku", "X" * 300, RowFault.TOO_LONG),
    (RowKind.PRODUCTS, PRODUCT, "sku", "LOC-A-03-12", RowFault.RESERVED_CODE),
    (RowKind.PRODUCTS, PRODUCT, "name", "BAG\x07", RowFault.CONTROL_SIGNS),
    (RowKind.PRODUCTS, PRODUCT, "name", "BAG\u202egnp", RowFault.INVISIBLE_SIGNS),
    (RowKind.PRODUCTS, PRODUCT, "name", "two\nlines", RowFault.CONTROL_SIGNS),
    (RowKind.PRODUCTS, PRODUCT, "name", "X" * 10_001, RowFault.TOO_LONG),
    (RowKind.PRODUCTS, PRODUCT, "barcodes", "2100417223867", RowFault.CHECK_DIGIT),
    (RowKind.PRODUCTS, PRODUCT, "barcodes", "CMD-UNDO", RowFault.RESERVED_CODE),
    (RowKind.PRODUCTS, PRODUCT, "barcodes", "A|A*6", RowFault.CODE_TWICE),
    (RowKind.PRODUCTS, PRODUCT, "barcodes", "A|", RowFault.EMPTY),
    (RowKind.PRODUCTS, PRODUCT, "barcodes", "A*0", RowFault.OUT_OF_RANGE),
    (RowKind.PRODUCTS, PRODUCT, "barcodes", "A*six", RowFault.NOT_A_NUMBER),
    (RowKind.PRODUCTS, PRODUCT, "barcodes", "A|" * 50 + "B", RowFault.TOO_LONG),
    (RowKind.PRODUCTS, PRODUCT, "length_mm", "0", RowFault.OUT_OF_RANGE),
    (RowKind.PRODUCTS, PRODUCT, "length_mm", "12.5", RowFault.NOT_A_NUMBER),
    (RowKind.PRODUCTS, PRODUCT, "length_mm", "١٢", RowFault.NOT_A_NUMBER),
    (RowKind.PRODUCTS, PRODUCT, "weight_g", "9" * 5_000, RowFault.OUT_OF_RANGE),
    (RowKind.PRODUCTS, PRODUCT, "rotation", "sideways", RowFault.NOT_ONE_OF),
    (RowKind.PRODUCTS, PRODUCT, "fragile", "maybe", RowFault.NOT_ONE_OF),
    (RowKind.PRODUCTS, PRODUCT, "cushioning", "much", RowFault.NOT_ONE_OF),
    (RowKind.SLOTS, SLOT, "slot", "a-03-12", RowFault.WRONG_FORM),
    (RowKind.SLOTS, SLOT, "slot", "@lost", RowFault.WRONG_FORM),
    (RowKind.SLOTS, SLOT, "kind", "virtual", RowFault.NOT_ONE_OF),
    (RowKind.SLOTS, SLOT, "kind", "tote", RowFault.NOT_ONE_OF),
    (RowKind.SLOTS, SLOT, "aisle", "", RowFault.EMPTY),
    (RowKind.SLOTS, SLOT, "position_mm", "", RowFault.EMPTY),
    (RowKind.SLOTS, SLOT, "position_mm", "-1", RowFault.OUT_OF_RANGE),
    (RowKind.STOCK, PILE, "quantity", "-7", RowFault.OUT_OF_RANGE),
    (RowKind.STOCK, PILE, "quantity", "99999999999999999999", RowFault.OUT_OF_RANGE),
    (RowKind.STOCK, PILE, "quantity", "1e3", RowFault.NOT_A_NUMBER),
    (RowKind.STOCK, PILE, "lot", "a lot", RowFault.WRONG_FORM),
    (RowKind.STOCK, PILE | {"lot": "L1"}, "expiry", "2011-02-29", RowFault.NOT_A_DATE),
    (RowKind.STOCK, PILE | {"lot": "L1"}, "expiry", "31.12.2011", RowFault.NOT_A_DATE),
    (RowKind.ORDERS, ORDER, "order", "", RowFault.EMPTY),
    (RowKind.ORDERS, ORDER, "quantity", "0", RowFault.OUT_OF_RANGE),
    (RowKind.ORDERS, ORDER, "placed_at", "2010-12-01T13:24:00", RowFault.NO_TIME_ZONE),
    (RowKind.ORDERS, ORDER, "placed_at", "12/1/2010 13:24", RowFault.NOT_A_TIME),
    (RowKind.ORDERS, ORDER, "placed_at", "2010-13-01T13:24:00Z", RowFault.NOT_A_TIME),
    (RowKind.ORDERS, ORDER, "placed_at", "0001-01-01T00:00:00+14:00", RowFault.OUT_OF_RANGE),
    (RowKind.ORDERS, ORDER, "price", "1,06", RowFault.NOT_AN_AMOUNT),
    (RowKind.ORDERS, ORDER, "price", "-1", RowFault.NOT_AN_AMOUNT),
    (RowKind.ORDERS, ORDER, "price", "1.065", RowFault.NOT_AN_AMOUNT),
    (RowKind.ORDERS, ORDER, "currency", "", RowFault.EMPTY),
    (RowKind.ORDERS, ORDER, "currency", "£", RowFault.WRONG_FORM),
    (RowKind.ORDERS, ORDER, "country", "Norway", RowFault.WRONG_FORM),
    (RowKind.ORDERS, ORDER, "email", "nobody", RowFault.WRONG_FORM),
    (RowKind.ORDERS, ORDER, "service", "drone", RowFault.NOT_ONE_OF),
    (RowKind.ORDERS, ORDER, "note", "bell\x07", RowFault.CONTROL_SIGNS),
    (RowKind.RETURNS, RETURN, "rma", "213", RowFault.WRONG_FORM),
    (RowKind.RETURNS, RETURN, "reason", "ugly", RowFault.NOT_ONE_OF),
]


@pytest.mark.parametrize("wrong", WRONG_FIELDS, ids=lambda wrong: f"{wrong[2]}-{wrong[4]}")
def test_a_field_that_cannot_be_taken_is_refused_with_its_reason(file, wrong):
    kind, valid, field, value, reason = wrong

    problem = only(read(kind, file(table(valid | {field: value}))))

    assert isinstance(problem, RowProblem)
    assert (problem.row, problem.field, problem.reason) == (2, field, reason)
    assert all(str(fact).isprintable() for fact in problem.facts.values())


def test_an_expiry_without_a_lot_is_refused(file):
    problem = only(read(RowKind.STOCK, file(STOCK + "22386,A-03-12,7,,2012-01-15\n")))

    assert (problem.field, problem.reason) == ("lot", RowFault.EMPTY)


def test_a_refused_row_names_all_its_faults_and_the_others_go_in(file):
    contents = STOCK + "22386,A-03-12,7,,\n,slot?,-1,,\n22411,A-03-13,5,,\n"

    before, problem, after = read(RowKind.STOCK, file(contents))

    assert [(fault.field, fault.reason) for fault in problem.faults] == [
        ("sku", RowFault.EMPTY),
        ("slot", RowFault.WRONG_FORM),
        ("quantity", RowFault.OUT_OF_RANGE),
    ]
    assert problem.row == 3
    assert (before.row, after.row) == (2, 4)


@pytest.mark.parametrize(
    "words",
    [
        "شمع\u200cریز",
        "\u200fעומר",
        "👩\u200d🔧 café",
        'CHARLIE+LOLA"EXTREMELY BUSY" SIGN',
        "=1+1",
    ],
)
def test_words_of_any_script_are_taken_as_they_are(file, words):
    product = only(read(RowKind.PRODUCTS, file(table(PRODUCT | {"name": words}))))

    assert product.name == words


def test_a_quote_inside_an_unquoted_field_is_a_sign_like_others(file):
    contents = 'sku,name,length_mm,width_mm,height_mm,weight_g\nA1,RECORD FRAME 7" SIZE,1,2,3,4\n'

    assert only(read(RowKind.PRODUCTS, file(contents))).name == 'RECORD FRAME 7" SIZE'


def test_a_note_may_have_several_lines_and_rows_keep_their_line_numbers(file):
    rows = [ORDER | {"note": "first\r\nsecond"}, ORDER | {"line": "2", "note": ""}]

    first, second = read(RowKind.ORDERS, file(table(*rows)))

    assert first.note == "first\nsecond"
    assert (first.row, second.row) == (2, 4)


@pytest.mark.parametrize(
    "broken", ['"22386,A-03-12,7,,', '"22386"x,A-03-12,7,,', '22386,"A-03-12,7,"",', '"' * 7]
)
def test_broken_quotes_cost_one_row_and_no_other(file, broken):
    contents = STOCK + f"22385,A-03-11,1,,\n{broken}\n22411,A-03-13,5,,\n22412,A-03-14,6,,\n"

    first, problem, *others = read(RowKind.STOCK, file(contents))

    assert first.sku == "22385"
    assert (problem.row, problem.reason) == (3, RowFault.BROKEN_QUOTES)
    assert [(row.row, row.sku) for row in others] == [(4, "22411"), (5, "22412")]


@pytest.mark.parametrize("line", ["22386,A-03-12,7", "22386,A-03-12,7,,,"])
def test_a_row_with_too_few_or_too_many_fields_is_refused(file, line):
    problem = only(read(RowKind.STOCK, file(STOCK + line + "\n")))

    assert (problem.field, problem.reason) == ("", RowFault.FIELD_COUNT)
    assert problem.facts == {"wanted": 5, "found": line.count(",") + 1}


def test_an_endless_line_is_refused_and_the_next_one_taken(file):
    endless = "X" * (3 * LONGEST_RECORD)

    problem, pile = read(RowKind.STOCK, file(f"{STOCK}{endless}\n22386,A-03-12,7,,\n"))

    assert (problem.row, problem.reason) == (2, RowFault.TOO_LONG)
    assert (pile.row, pile.sku) == (3, "22386")


def test_an_open_quote_before_an_endless_line_is_refused(file):
    endless = "X" * (2 * LONGEST_RECORD)

    problems = list(read(RowKind.STOCK, file(f'{STOCK}"22386,A-03-12\n{endless}\n')))

    assert [problem.reason for problem in problems] == [RowFault.BROKEN_QUOTES, RowFault.TOO_LONG]


def test_an_open_quote_is_not_looked_after_through_the_whole_file(file):
    rows = "22386,A-03-12,7,,\n" * 8_000

    problem, *others = read(RowKind.STOCK, file(f'{STOCK}"{rows}'))

    assert problem.reason is RowFault.BROKEN_QUOTES
    assert len(others) == 7_999
    assert not any(isinstance(row, RowProblem) for row in others)


@pytest.mark.parametrize(
    ("contents", "facts"),
    [
        (b"", {"fault": FileFault.EMPTY}),
        (b"  \n22386\n", {"fault": FileFault.EMPTY}),
        ("sku,slot,quantity\n".encode("utf-16"), {"fault": FileFault.NOT_UTF8, "line": 1}),
        (b"sku;name\xe9\n", {"fault": FileFault.NOT_UTF8, "line": 1}),
        (b"sku,slot,quantity\r1,2,3\r", {"fault": FileFault.LINE_ENDS}),
        (b'sku,"slot\n', {"fault": FileFault.BROKEN_HEADING}),
        (b"s" * 200_000, {"fault": FileFault.BROKEN_HEADING}),
        (b"sku,slot,sku,quantity\n", {"fault": FileFault.COLUMN_TWICE, "columns": "sku"}),
        (
            b"sku,place\n",
            {
                "fault": FileFault.COLUMNS_MISSING,
                "columns": "slot, quantity",
                "found": "sku, place",
            },
        ),
    ],
)
def test_a_file_that_is_no_stock_file_is_refused_before_any_row(file, contents, facts):
    path = file(contents)

    refused = refusal_of(lambda: read(RowKind.STOCK, path))

    assert refused == facts


def test_a_sign_that_is_not_utf8_refuses_the_file_with_its_line(file):
    path = file(STOCK.encode() + b"22386,A-03-12,7,,\nM\xfcG,A-03-13,5,,\n")

    refused = refusal_of(lambda: read(RowKind.STOCK, path))

    assert refused == {"fault": FileFault.NOT_UTF8, "line": 3}


def test_a_file_larger_than_the_limit_is_refused_unread(file):
    path = file(STOCK + "22386,A-03-12,7,,\n")

    refused = refusal_of(lambda: read(RowKind.STOCK, path, Limits(bytes=20)))

    assert refused["fault"] is FileFault.TOO_LARGE
    assert refused["limit"] == 20


def test_a_file_that_grows_past_the_limit_while_it_is_read_is_refused(file):
    rows = read(RowKind.STOCK, file(STOCK), Limits(bytes=50))
    with rows.path.open("a", encoding="utf-8") as more:
        more.write("22386,A-03-12,7,,\n" * 9)

    refused = refusal_of(lambda: list(rows))

    assert refused == {"fault": FileFault.TOO_LARGE, "limit": 50}


def test_more_rows_than_the_limit_are_refused(file):
    path = file(STOCK + "22386,A-03-12,7,,\n" * 3)

    refused = refusal_of(lambda: read(RowKind.STOCK, path, Limits(rows=2)))

    assert refused == {"fault": FileFault.TOO_MANY_ROWS, "limit": 2}


def test_a_folder_is_no_file(tmp_path):
    refused = refusal_of(lambda: read(RowKind.STOCK, tmp_path))

    assert refused == {"fault": FileFault.NOT_A_FILE}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_which_could_go_on_for_ever_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    refused = refusal_of(lambda: read(RowKind.STOCK, tmp_path / "pipe"))

    assert refused == {"fault": FileFault.NOT_A_FILE}


def test_a_missing_file_is_trouble_outside(tmp_path):
    with pytest.raises(OutsideTrouble) as trouble:
        read(RowKind.STOCK, tmp_path / "gone.csv")

    assert trouble.value.trouble is Trouble.FILE_UNREADABLE
    assert trouble.value.facts["file"] == "gone.csv"


def test_many_rows_need_no_more_memory_than_few(file):
    path = file(STOCK + "22386,A-03-12,7,,\n" * 5_000)

    tracemalloc.start()
    taken = sum(1 for _ in read(RowKind.STOCK, path))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert taken == 5_000
    assert most < 200_000


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp")))))
def test_whatever_a_csv_writer_wrote_is_read_back(file, notes):
    rows = [ORDER | {"line": str(line), "note": note} for line, note in enumerate(notes, 1)]

    found = list(read(RowKind.ORDERS, file(table(*rows, ORDER))))

    assert [row.note for row in found[:-1]] == [note.strip(" ") for note in notes]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(st.lists(st.sampled_from(['"', ",", "\n", "\r", "22386", "A-03-12", "7", "\0", " ", "é"])))
def test_every_row_of_a_hostile_file_is_taken_or_refused(file, pieces):
    rows = list(read(RowKind.STOCK, file(STOCK + "".join(pieces) + "\n22386,A-03-12,7,,\n")))

    assert all(isinstance(row, StockRow | RowProblem) for row in rows)
    assert [row.row for row in rows] == sorted({row.row for row in rows})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(file, contents):
    path = file(STOCK.encode() + contents)

    try:
        kinds = {type(row) for row in read(RowKind.STOCK, path)}
    except Refusal as refused:
        kinds = {refused.facts["fault"]}

    assert kinds <= {RowProblem, FileFault.NOT_UTF8}
