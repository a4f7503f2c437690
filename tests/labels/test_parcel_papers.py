"""What else lies in a parcel or is stuck to it: customs declaration, return label, invoice."""

import json
from dataclasses import replace

import pytest

from tests.labels.room import Kept, room
from tests.unit.documents import reading
from tests.unit.documents.contents import DAY, LONG, RECEIVERS, SENDER, language
from tests.unit.usecases.packing.bench import Bench
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.documents.declaration import (
    Declaration,
    DeclaredGoods,
    declaration,
    declaration_page,
)
from warehouse_desk.documents.label_form import label_form
from warehouse_desk.documents.page import TextMark
from warehouse_desk.domain.carriers import Customs, NumberRange, ReturnLabel, ReturnTerms
from warehouse_desk.domain.events import Event, Setting
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.i18n import LANGUAGES, load
from warehouse_desk.usecases.shipping.customs import (
    customs_area,
    customs_content,
    leaves_customs_area,
)


def pack(bench: Bench, **settings: int) -> None:
    bench.put(*(Setting(f"pack.{name}", str(value)) for name, value in settings.items()))
    desk = bench.desk()
    for scan in ("TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE"):
        assert desk.scan(scan).is_good


def at_home(bench: Bench) -> None:
    order = bench.get(Order, "1001")
    bench.put(replace(bench.get(Contact, order.contact), country="GB"))


def kinds(bench: Bench) -> list[str]:
    told = [one for kind in ("label", "slip", "customs", "return", "invoice")
            for one in bench.told(f"print_{kind}")]  # fmt: skip
    return [one.kind.removeprefix("print_") for one in told]


@pytest.mark.parametrize(
    ("ours", "theirs", "differ"),
    [
        ("PL", "de", False),
        ("PL", "NO", True),
        ("GB", "GB", False),
        ("GB", "IE", True),
        ("FR", "MC", False),
    ],
)
def test_the_union_is_one_customs_area(ours: str, theirs: str, differ: bool) -> None:
    assert (customs_area(ours) != customs_area(theirs)) is differ


def test_a_parcel_that_leaves_the_customs_area_has_a_declaration(bench: Bench) -> None:
    pack(bench)

    assert kinds(bench) == ["label", "slip", "customs"]


def test_a_parcel_at_home_has_none(bench: Bench) -> None:
    at_home(bench)

    pack(bench)

    assert kinds(bench) == ["label", "slip"]


def test_without_our_own_country_nothing_is_declared(bench: Bench) -> None:
    bench.put(Setting("sender", '{"name": "We"}'))
    pack(bench)

    with bench.store.look() as look:
        contact = look.get(Contact, look.get(Order, "1001").contact)
        assert not leaves_customs_area(look, contact)


def test_a_declaration_says_what_is_in_the_parcel_and_what_it_is_worth(bench: Bench) -> None:
    bench.put(Customs("MUG-BLUE", "6912.00", "CN", "Ceramic mug"))
    pack(bench)

    with bench.store.look() as look:
        found = customs_content(look, "P-000001", "RR473124829GB")

    blue, red = found.lines
    assert (blue.description, blue.quantity, blue.hs_code, blue.origin) == (
        "Ceramic mug", 2, "6912.00", "CN",
    )  # fmt: skip
    assert (red.quantity, red.hs_code, red.origin) == (1, "", "GB")
    assert blue.value_cents == 2 * 795
    assert found.weight_g > blue.weight_g + red.weight_g


@pytest.mark.parametrize(
    ("rule", "home", "printed"),
    [(0, True, False), (1, True, True), (1, False, False), (2, False, True)],
)
def test_a_return_label_lies_in_the_box_where_the_rule_says_so(
    bench: Bench, rule: int, home: bool, printed: bool
) -> None:
    if home:
        at_home(bench)

    pack(bench, return_label=rule)

    assert ("return" in kinds(bench)) is printed


def test_a_return_label_has_a_number_of_its_own_and_the_orders_code(bench: Bench) -> None:
    pack(bench, return_label=2, print_invoice=1)
    labels, pages = Kept(), Kept()

    done, troubles = room(bench.store, labels, pages=pages).work()

    (noted,) = [one for one in bench.find(Event) if one.kind == "return_label_made"]
    number = json.loads(noted.facts)["sscc"]
    assert (done, troubles) == (5, [])
    assert [title for title, _ in labels.jobs][1:] == ["customs P-000001", f"return {number}"]
    assert [title for title, _ in pages.jobs] == ["slip P-000001", "invoice 1001"]
    assert number != bench.label_of("1001").tracking
    seen = reading.picture(Papers(bench.store, load("en")).return_label(number))
    assert reading.read_by_zbar(seen) == {f"00{number}", "ORD-1001"}


def test_the_label_in_the_box_goes_by_a_carriers_terms_where_there_are_any(bench: Bench) -> None:
    bench.put(
        ReturnTerms("LARK", "*", "back", "Lark Back", 299, 4),
        NumberRange("LARK", "back", "LB", 1, 9),
    )

    pack(bench, return_label=2)

    (label,) = bench.find(ReturnLabel)
    assert (label.order_ref, label.rma, label.service) == ("1001", "", "back")
    assert (label.number, label.fee_cents) == ("LB1", 299)


def test_a_declaration_of_a_void_label_is_not_printed(bench: Bench) -> None:
    pack(bench)
    assert bench.desk().scan("CMD-VOID").is_good
    labels = Kept()

    room(bench.store, labels).work()

    assert [title.split()[0] for title, _ in labels.jobs] == ["label", "customs"]


def test_the_carriers_number_stands_on_label_slip_and_declaration(bench: Bench) -> None:
    bench.put(NumberRange("LARK", "*", "LK", 1, 999_999))
    pack(bench)
    papers = Papers(bench.store, load("en"))

    texts = [reading.pdf_text(made) for made in (
        papers.label("P-000001"), papers.slip("P-000001"), papers.customs("P-000001"),
    )]  # fmt: skip

    assert ["LK000001" in text for text in texts] == [True] * 3


def a_declaration(code: str, lines: int = 3, name: str = "Jumbo bag") -> Declaration:
    line = DeclaredGoods(name, 2, 640, 1590, "4202.92", "CN")
    return Declaration(
        "536532", "RR473124829GB", SENDER, RECEIVERS[code], "GBP", 2_150,
        DAY, (line,) * lines,
    )  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_long_declaration_stays_on_its_paper(code: str) -> None:
    page = declaration_page(a_declaration(code, 40, LONG[code] * 4), language(code))

    for mark in page.marks:
        assert mark.left >= 4.9
        assert mark.left + mark.width <= page.size.width - 4.9
        assert mark.top + mark.height <= page.size.height
    words = " ".join(mark.line.words for mark in page.marks if isinstance(mark, TextMark))
    assert "66 other piece(s)" in words or "66 other pieces" in words


def test_a_declaration_can_be_scanned_in_pdf_and_is_written_in_zpl() -> None:
    seen = reading.picture(declaration(a_declaration("ru"), language("ru")))
    job = declaration(a_declaration("ar"), language("ar"), label_form("a6", "zpl-300"))

    assert reading.read_by_zbar(seen) == {"RR473124829GB"}
    assert job.startswith(b"^XA")
