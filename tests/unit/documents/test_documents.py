"""Every document in every language: nothing overlaps or leaves the page, codes can be read."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest

from tests.unit.documents import contents, reading
from tests.unit.documents.contents import GTIN, LONG, SSCC, language
from warehouse_desk.documents import pdf
from warehouse_desk.documents.commands import command_sheet
from warehouse_desk.documents.container_list import container_list
from warehouse_desk.documents.inspection import inspection_report
from warehouse_desk.documents.invoices import invoice
from warehouse_desk.documents.labels import label_page, shipping_label
from warehouse_desk.documents.manifest import manifest
from warehouse_desk.documents.page import AreaMark, CodeMark, Mark, Page, PictureMark, TextMark
from warehouse_desk.documents.pick_list import pick_list
from warehouse_desk.documents.report import report
from warehouse_desk.documents.scanner_test import scanner_test_sheet
from warehouse_desk.documents.sheet import Printed
from warehouse_desk.documents.slips import packing_slip
from warehouse_desk.documents.small_labels import code_sheet, small_labels
from warehouse_desk.domain.catalogue import Cases, Packed
from warehouse_desk.i18n import LANGUAGES
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.self_test import TEXTS, Card, examine_scan

DOCUMENTS = {
    "label": lambda code: shipping_label(contents.a_label(code), language(code)),
    "long label": lambda code: shipping_label(contents.a_long_label(code), language(code)),
    "slip": lambda code: packing_slip(
        contents.a_slip(code, name=LONG[code] * 4, lines=40), language(code)
    ),
    "endless slip": lambda code: packing_slip(
        contents.a_slip(code, name=LONG[code] * 150, lines=2), language(code)
    ),
    "invoice": lambda code: invoice(
        contents.an_invoice(code, name=LONG[code] * 2, lines=30), language(code)
    ),
    "pick list": lambda code: pick_list(
        contents.a_pick_list(name=LONG[code] * 2, lines=24), language(code)
    ),
    "commands": lambda code: command_sheet(
        contents.commands(LONG[code]), language(code), contents.PRINTED
    ),
    "report": lambda code: report(contents.a_report(LONG[code], rows=40), language(code)),
    "report without rows": lambda code: report(contents.a_report(rows=0), language(code)),
    "scanner test": lambda code: scanner_test_sheet(language(code), contents.PRINTED),
    "manifest": lambda code: manifest(
        contents.a_manifest(destination=LONG[code], parcels=60), language(code)
    ),
    "inspection": lambda code: inspection_report(contents.a_long_inspection(code), language(code)),
    "container list": lambda code: container_list(
        contents.a_container(LONG[code], lines=50), language(code)
    ),
    "code sheet": lambda code: code_sheet(contents.code_labels(LONG[code]), language(code)),
    "small labels": lambda code: small_labels(
        contents.code_labels(LONG[code])[-3:], language(code)
    ),
}


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> list[Page]:
    """Collect the pages that are printed."""
    printed: list[Page] = []
    render = pdf.render

    def kept(pages: Sequence[Page], *, title: str, keywords: str = "") -> bytes:
        printed.extend(pages)
        return render(pages, title=title, keywords=keywords)

    monkeypatch.setattr(pdf, "render", kept)
    return printed


def solid(page: Page) -> list[Mark]:
    return [mark for mark in page.marks if isinstance(mark, TextMark | CodeMark | PictureMark)]


def overlap(one: Mark, other: Mark) -> bool:
    across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    down = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    return across > 0.05 and down > 0.05


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_nothing_overlaps_and_nothing_leaves_the_page(
    document: str, code: str, pages: list[Page]
) -> None:
    DOCUMENTS[document](code)

    assert pages
    for page in pages:
        for mark in solid(page):
            assert mark.left >= 1, mark
            assert mark.top >= 1, mark
            assert mark.left + mark.width <= page.size.width - 1, mark
            assert mark.top + mark.height <= page.size.height - 1, mark
        touching = [pair for pair in combinations(solid(page), 2) if overlap(*pair)]
        assert touching == []


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.no_cover  # draws what the test above draws
def test_the_same_contents_give_the_same_bytes(document: str, code: str) -> None:
    first = DOCUMENTS[document](code)
    shipping_label(contents.a_label("fa", order="999"), language("fa"))

    assert DOCUMENTS[document](code) == first


@reading.needs_poppler
def test_the_scanner_s_sheet_is_read_back_without_a_fault() -> None:
    sheet = scanner_test_sheet(language("en"), contents.PRINTED)

    read = reading.read_by_zxing(reading.picture(sheet))

    assert set(read) == set(TEXTS.values())
    scans = [Scan(text, Source.SERIAL, symbology) for text, symbology in read.items()]
    assert {(one.card, *one.faults) for one in map(examine_scan, scans)} == {
        (card,) for card in Card
    }


@reading.needs_poppler
@pytest.mark.parametrize("document", ["long label", "inspection", "small labels"])
def test_all_fonts_are_embedded(document: str) -> None:
    fonts = reading.pdf_fonts(DOCUMENTS[document]("fa"))

    assert fonts
    assert all("NotoSans" in name and emb == "yes" for name, _, _, emb, *_ in map(flat, fonts))


def flat(row: list[str]) -> list[str]:
    """Join the type of a font, which has a blank: `CID TrueType`."""
    return [row[0], *row[-6:]] if len(row) > 7 else row


@reading.needs_poppler
@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("make", [contents.a_label, contents.a_long_label])
def test_both_decoders_read_the_parcel_number_of_every_label(make: object, code: str) -> None:
    content = make(code)  # type: ignore[operator]

    seen = reading.picture(shipping_label(content, language(code)))

    assert (seen.width, seen.height) == (812, 1218)
    assert reading.read_by_zxing(seen)[f"00{SSCC}"] == "]C1"
    assert f"00{SSCC}" in {text.lstrip("\x1d") for text in reading.read_by_zbar(seen)}


@reading.needs_poppler
def test_a_carrier_s_own_number_is_read_beside_ours() -> None:
    content = contents.a_label(tracking="NW4400012345GB", rma="RMA-000213", copy=True)

    seen = reading.picture(shipping_label(content, language("he")))

    assert set(reading.read_by_zxing(seen)) == {f"00{SSCC}", "NW4400012345GB"}
    assert "NW4400012345GB" in reading.read_by_zbar(seen)


@reading.needs_poppler
@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_slot_and_item_of_a_pick_list_can_be_scanned(code: str) -> None:
    content = contents.a_pick_list(lines=4)

    seen = reading.picture(pick_list(content, language(code)))

    slots = {f"LOC-{line.slot}" for line in content.lines}
    assert set(reading.read_by_zxing(seen)) == slots | {"ROUND-17", GTIN}
    assert reading.read_by_zbar(seen) == slots | {"ROUND-17", GTIN}


@reading.needs_poppler
def test_every_command_can_be_scanned() -> None:
    commands = contents.commands("Действие")

    seen = reading.picture(command_sheet(commands, language("ru"), contents.PRINTED))

    assert set(reading.read_by_zxing(seen)) == {command.code for command in commands}
    assert reading.read_by_zbar(seen) == {command.code for command in commands}


@reading.needs_poppler
def test_every_label_of_a_sheet_can_be_scanned() -> None:
    made = contents.code_labels()

    sheet = code_sheet(made, language("fa"))

    read = reading.read_by_zxing(reading.picture(sheet))
    read |= reading.read_by_zxing(reading.picture(sheet, page=2))
    assert set(read) == {label.code for label in made}


@reading.needs_poppler
def test_a_small_label_can_be_scanned() -> None:
    seen = reading.picture(small_labels(contents.code_labels()[:1], language("en")))

    assert set(reading.read_by_zxing(seen)) == reading.read_by_zbar(seen) == {"LOC-A-03-01"}


@reading.needs_poppler
def test_an_inspection_report_can_be_checked_by_its_code() -> None:
    report = inspection_report(contents.an_inspection(), language("pl"))

    assert reading.read_by_zxing(reading.picture(report)) == {
        "U-0000451": "]C0",
        "https://example.com/r/U-0000451": "]Q1",
    }


@reading.needs_poppler
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_text_of_a_slip_can_be_searched(code: str) -> None:
    slip = packing_slip(contents.a_slip(code), language(code))

    text = reading.pdf_text(slip)

    assert language(code).say("slip.in_parcel") in text
    assert "536532" in text


@reading.needs_poppler
def test_a_badge_shows_its_code_to_scanners_only() -> None:
    badge = contents.code_labels()[-2:-1]

    text = reading.pdf_text(small_labels(badge, language("en")))

    assert "BADGE" not in text


@reading.needs_poppler
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_copy_says_so(code: str) -> None:
    stamped = Printed("Ada", contents.AT, copy=True)
    report = inspection_report(contents.an_inspection(printed=stamped), language(code))
    label = shipping_label(contents.a_label(code, copy=True), language(code))

    word = language(code).say("doc.copy")

    assert word in reading.pdf_text(report)
    assert word in reading.pdf_text(label)


@reading.needs_poppler
def test_outside_text_is_never_interpreted() -> None:
    name = "<b>100%</b> & {order} \\ ) Tj (x"
    slip = packing_slip(contents.a_slip(name=name), language("en"))

    assert name in reading.pdf_text(slip)


def test_every_page_says_which_it_is_of_how_many(pages: list[Page]) -> None:
    manifest(contents.a_manifest(parcels=60), language("en"))

    feet = [page.marks[-1].line.words for page in pages if isinstance(page.marks[-1], TextMark)]
    assert feet == [f"Page {number} of {len(pages)}" for number in range(1, len(pages) + 1)]
    assert len(pages) > 1


def test_table_headings_stand_on_every_page(pages: list[Page]) -> None:
    manifest(contents.a_manifest(parcels=60), language("en"))

    for page in pages:
        texts = {mark.line.words for mark in page.marks if isinstance(mark, TextMark)}
        assert ("Destination" in texts) == (SSCC in texts)


def test_a_wrong_parcel_number_prints_no_label() -> None:
    with pytest.raises(ValueError, match="not an SSCC"):
        shipping_label(contents.a_label(sscc=SSCC[:-1] + "0"), language("en"))


def test_a_code_that_is_not_ours_prints_no_small_label() -> None:
    with pytest.raises(ValueError, match="not one of our own"):
        small_labels([contents.CodeLabel("чай", "Tea")], language("en"))


def test_an_sku_that_no_scanner_knows_is_printed_as_text(pages: list[Page]) -> None:
    line = contents.PickListLine("A-01-01", "ЧАЙ-1", "Tea", "ЧАЙ-1", 1, "TOTE-0001")
    content = contents.PickListContent(
        "17", "batch", "Ada", "CART-01", 9, (line,), contents.PRINTED
    )

    pick_list(content, language("en"))

    texts = {mark.line.words for mark in pages[0].marks if isinstance(mark, TextMark)}
    assert "ЧАЙ-1" in texts


def test_a_pick_list_says_cases_and_pieces(pages: list[Page]) -> None:
    packed = Packed((Cases(2, 6),), 3)
    line = contents.PickListLine("A-01-01", "MUG", "Mug", "MUG", 15, "TOTE-0001", packed=packed)
    content = contents.PickListContent("17", "batch", "Ada", "", 9, (line,), contents.PRINTED)

    pick_list(content, language("en"))

    texts = " ".join(mark.line.words for mark in pages[0].marks if isinstance(mark, TextMark))
    assert "15" in texts
    assert "2 cases of 6 and 3 pieces" in texts


def test_a_report_says_which_photo_cannot_be_shown(pages: list[Page]) -> None:
    inspection_report(contents.a_long_inspection("en"), language("en"))

    texts = " ".join(
        mark.line.words for page in pages for mark in page.marks if isinstance(mark, TextMark)
    )
    pictures = [mark for page in pages for mark in page.marks if isinstance(mark, PictureMark)]
    assert "Photo 3 cannot be shown; its file is kept." in texts
    assert len(pictures) == 2
    assert pictures[0].width / pictures[0].height == pytest.approx(120 / 90)


def test_the_first_report_of_all_says_that_none_was_before(pages: list[Page]) -> None:
    inspection_report(contents.an_inspection(previous_hash=""), language("en"))

    texts = {mark.line.words for mark in pages[0].marks if isinstance(mark, TextMark)}
    assert "None: this is the first report." in texts


def test_labels_use_black_and_white_only() -> None:
    page = label_page(contents.a_label(rma="RMA-000213", copy=True), language("en"))

    shades = {mark.style.shade for mark in page.marks if isinstance(mark, TextMark)}
    shades |= {mark.shade for mark in page.marks if isinstance(mark, AreaMark)}
    assert shades <= {0.0, 1.0}


@reading.needs_poppler
def test_a_long_item_number_is_printed_as_a_square_code() -> None:
    sku = "A-VERY-LONG-ITEM-NUMBER-OF-A-SUPPLIER-0001"
    line = contents.PickListLine("A-01-01", sku, "Tea", sku, 1, tote="")
    content = contents.PickListContent("17", "batch", "Ada", "", 9, (line,), contents.PRINTED)

    seen = reading.picture(pick_list(content, language("he")))

    assert reading.read_by_zxing(seen)[sku] == "]d1"


@reading.needs_poppler
def test_a_long_place_fits_a_small_label_as_a_square_code() -> None:
    label = contents.CodeLabel("LOC-QUARANTINE-OF-THE-RETURNS-BENCH-01", "Quarantine")

    seen = reading.picture(small_labels([label], language("fa")))

    assert reading.read_by_zxing(seen) == {label.code: "]d1"}


def test_a_file_that_is_no_photo_is_named_in_its_place(pages: list[Page]) -> None:
    photo = contents.ReportPhoto(b"<svg>", contents.AT, contents.HASH)

    inspection_report(contents.an_inspection(photos=(photo,)), language("en"))

    texts = {mark.line.words for mark in pages[0].marks if isinstance(mark, TextMark)}
    assert "Photo 1 cannot be shown; its file is kept." in texts


def test_a_slip_without_a_note_has_none(pages: list[Page]) -> None:
    packing_slip(replace(contents.a_slip(), note=""), language("en"))

    texts = [mark.line.words for mark in pages[0].marks if isinstance(mark, TextMark)]
    assert texts[texts.index("5 pieces in this parcel") + 1] == "Thank you for your order."


def test_an_invoice_adds_up(pages: list[Page]) -> None:
    invoice(contents.an_invoice(), language("en"))

    texts = [mark.line.words for mark in pages[0].marks if isinstance(mark, TextMark)]
    assert texts.count("£37.50") == 3
    assert texts[texts.index("Goods") + 1] == "£112.50"
    assert texts[texts.index("Shipping") + 1] == "£4.95"
    assert texts[texts.index("Total") + 1] == "£117.45"
    assert "The total includes 20 % tax: £7.08" in texts
