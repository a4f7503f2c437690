"""Labels that somebody else made are drawn by a process of their own, or not at all."""

import sys
from io import BytesIO

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from warehouse_desk.devices import label_drawer
from warehouse_desk.devices.label_drawer import draw_label, drawn, main

pytestmark = pytest.mark.gui


def a_png(width: int, height: int) -> bytes:
    """White, with a black bar along the upper edge."""
    paper = Image.new("L", (width, height), 255)
    paper.paste(0, (0, 0, width, height // 10))
    out = BytesIO()
    paper.save(out, "PNG")
    return out.getvalue()


def a_pdf(width: float, height: float) -> bytes:
    """A page with a black bar along its upper edge."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(width, height))
    canvas.rect(0, height * 0.9, width, height * 0.1, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def dark(dots: bytes, across: int) -> list[bool]:
    """Tell of each row whether its middle is dark."""
    return [dots[at + across // 2] < 128 for at in range(0, len(dots), across)]


@pytest.mark.parametrize("content", [a_png(40, 60), a_png(80, 120), a_pdf(288, 432)])
def test_a_label_fills_the_paper(content: bytes) -> None:
    dots = drawn(content, 40, 60)

    assert len(dots) == 40 * 60
    assert dark(dots, 40) == [True] * 6 + [False] * 54


def test_a_wide_label_is_turned_upright() -> None:
    dots = drawn(a_png(60, 40), 40, 60)

    row = dots[30 * 40 : 31 * 40]
    assert [shade < 128 for shade in row] == [False] * 36 + [True] * 4


def test_a_square_one_stands_in_the_middle() -> None:
    assert dark(drawn(a_png(40, 40), 40, 60), 40) == [False] * 10 + [True] * 4 + [False] * 46


def test_what_is_no_label_is_not_drawn() -> None:
    assert drawn(b"%PDF-1.7 nothing", 40, 60) == drawn(b"GIF89a", 40, 60) == b""


def test_a_picture_of_too_many_pixels_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(label_drawer, "MOST_PIXELS", 2_000)

    assert drawn(a_png(40, 60), 40, 60) == b""


def test_without_poppler_qt_draws_it(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("PySide6.QtPdf")
    monkeypatch.setattr(label_drawer.shutil, "which", lambda _: None)

    assert dark(drawn(a_pdf(288, 432), 40, 60), 40) == [True] * 6 + [False] * 54
    assert drawn(b"%PDF-1.7 nothing", 40, 60) == b""


def test_the_dots_come_from_another_process() -> None:
    rows = draw_label(a_png(40, 60), 40, 60)

    assert rows == ("1" * 40,) * 6 + ("0" * 40,) * 54


@pytest.mark.parametrize(
    "program",
    ["import sys; sys.exit(1)", "print('too little')", "import os; os.abort()"],
)
def test_a_process_that_dies_takes_nothing_with_it(program: str) -> None:
    assert draw_label(b"%PDF-", 40, 60, (sys.executable, "-c", program)) == ()


def test_a_process_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(label_drawer, "_SECONDS", 0.1)

    command = (sys.executable, "-c", "import time; time.sleep(600)")
    assert draw_label(b"%PDF-", 40, 60, command) == ()


def test_run_as_a_program_it_says_whether_it_could(monkeypatch: pytest.MonkeyPatch) -> None:
    class Streams:
        buffer = BytesIO()

    monkeypatch.setattr(label_drawer, "limit", lambda: None)
    monkeypatch.setattr(sys, "argv", ["drawer", "40", "60"])
    for content, status in ((a_png(40, 60), 0), (b"nothing", 1)):
        given, made = Streams(), Streams()
        given.buffer, made.buffer = BytesIO(content), BytesIO()
        monkeypatch.setattr(sys, "stdin", given)
        monkeypatch.setattr(sys, "stdout", made)

        assert main() == status
        assert bool(made.buffer.getvalue()) is (status == 0)
