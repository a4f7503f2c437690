import io
import shutil
import subprocess
import sys

import barcode
import pytest
import zxingcpp
from PySide6.QtGui import QImage
from reportlab.pdfgen.canvas import Canvas

from warehouse_desk.devices import label_check, zbar
from warehouse_desk.devices.label_check import DPI, LabelCheck, LabelReader, find_label_reader

SSCC = "00106141411234567897"
PLACE = "LOC-A-03-12"
DOT = 72 / DPI

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs pdftoppm"),
]


def label(*, dots: float = 2, pages: int = 1, blot: bool = False, qr: str = "") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(4 * 72, 6 * 72))
    for _ in range(pages):
        for y, (kind, text) in ((800, ("gs1_128", SSCC)), (400, ("code128", PLACE))):
            draw_bars(canvas, barcode.get_barcode_class(kind)(text).build()[0], y, dots)
        if blot:
            canvas.rect(60 * DOT, 380 * DOT, 500 * DOT, 300 * DOT, fill=1)
        if qr:
            draw_squares(canvas, qr)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def draw_bars(canvas: Canvas, modules: str, y: int, dots: float) -> None:
    for place, module in enumerate(modules):
        if module == "1":
            x = (80 + place * dots) * DOT
            canvas.rect(x, y * DOT, dots * DOT, 150 * DOT, stroke=0, fill=1)


def draw_squares(canvas: Canvas, text: str) -> None:
    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    image = symbol.to_image(scale=4, add_quiet_zones=True)
    height, width = image.shape
    pixels = bytes(image)
    for row in range(0, height, 4):
        for column in range(0, width, 4):
            if pixels[row * width + column] == 0:
                x, y = (500 + column) * DOT, (300 - row) * DOT
                canvas.rect(x, y, 4 * DOT, 4 * DOT, stroke=0, fill=1)


@pytest.fixture(scope="module")
def reader() -> LabelReader:
    return find_label_reader()


def test_a_sharp_label_is_read_by_both_decoders(reader: LabelReader) -> None:
    check = reader.check(label(), [SSCC, PLACE])

    assert check == LabelCheck((), ("zxing", "zbar"))
    assert check.is_readable
    assert reader.lacks == ()


def test_a_blotted_code_is_missing(reader: LabelReader) -> None:
    check = reader.check(label(blot=True), [SSCC, PLACE])

    assert check.missing == (PLACE,)
    assert not check.is_readable


def test_a_code_that_was_not_printed_is_missing(reader: LabelReader) -> None:
    assert reader.check(label(), [SSCC, "TOTE-0001"]).missing == ("TOTE-0001",)


def test_bars_of_broken_dots_are_not_sent(reader: LabelReader) -> None:
    assert reader.check(label(dots=0.8), [SSCC]).missing == (SSCC,)


def test_all_pages_are_looked_at(reader: LabelReader) -> None:
    assert reader.check(label(pages=3), [SSCC, PLACE]).is_readable


def test_a_qr_code_is_left_to_the_first_decoder(reader: LabelReader) -> None:
    assert reader.check(
        label(qr="https://example.org/r/1"), ["https://example.org/r/1"]
    ).is_readable


def test_what_is_no_pdf_is_not_readable(reader: LabelReader) -> None:
    assert reader.check(b"nothing", [SSCC]).missing == (SSCC,)


def test_a_code_only_one_decoder_reads_is_missing() -> None:
    blind = LabelReader(label_check._poppler(), lambda page: frozenset())

    assert blind.check(label(), [SSCC]) == LabelCheck((SSCC,), ("zxing", "zbar"))


def test_one_decoder_does_where_the_other_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "warehouse_desk.devices.zbar", None)

    reader = find_label_reader()

    assert reader.lacks == ("zbar",)
    assert reader.check(label(), [SSCC]) == LabelCheck((), ("zxing",))


def test_without_a_renderer_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda command: None)
    monkeypatch.setitem(sys.modules, "PySide6.QtPdf", None)

    reader = find_label_reader()

    assert reader.lacks == ("renderer",)
    assert not reader.check(label(), [SSCC]).is_readable


def test_a_renderer_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*words: object, **how: object) -> None:
        raise subprocess.TimeoutExpired("pdftoppm", 20)

    reader = find_label_reader()
    monkeypatch.setattr(subprocess, "run", hang)

    assert reader.check(label(), [SSCC]).missing == (SSCC,)


def test_qts_renderer_reads_the_same() -> None:
    pytest.importorskip("PySide6.QtPdf")
    reader = LabelReader(label_check._qt_pdf(), label_check._zbar())

    assert reader.check(label(pages=2), [SSCC, PLACE]).is_readable


def test_rows_are_read_without_their_padding() -> None:
    image = QImage(5, 2, QImage.Format.Format_Grayscale8)
    image.fill(7)

    assert zbar._pixels(image) == b"\x07" * 10
