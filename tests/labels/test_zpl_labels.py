"""Labels for label printers: whole dots, six scripts, nothing that could be a command."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from tests.labels.independent import needs_renderer, pictures
from tests.unit.documents import contents, reading
from tests.unit.documents.contents import RECEIVERS, SSCC, language
from tests.unit.documents.reading import Picture
from warehouse_desk.devices import zpl_eye
from warehouse_desk.devices.label_check import LabelReader, find_label_reader
from warehouse_desk.documents import zpl
from warehouse_desk.documents.label_form import LabelForm, label_form
from warehouse_desk.documents.labels import label_page, shipping_label
from warehouse_desk.documents.page import (
    LABEL_4X6,
    LABEL_A6,
    LIGHT,
    SMALL_LABEL,
    TEXT,
    Box,
    Page,
    Size,
)
from warehouse_desk.documents.small_labels import small_labels
from warehouse_desk.documents.zpl.bitmap import Bitmap, graphic_field

FORMS = [label_form(paper, f"zpl-{dpi}") for paper in ("4x6", "a6") for dpi in (203, 300)]
#: Everything a job of ours may be made of.
OURS = {"XA", "CI", "PW", "LL", "LH", "LR", "FW", "FO", "FR", "GF", "GB", "FS", "PQ", "XZ"}
HOSTILE = "^XZ^XA^FDx~JA~DGR:\\&^FS\x1b\x00^GFA,1,1,1,FF"


def commands(job: bytes) -> set[str]:
    return set(re.findall(r"[\^~](..)", job.decode("ascii")))


def grey(image: QImage) -> Picture:
    rows, stride = bytes(image.constBits()), image.bytesPerLine()
    pixels = b"".join(
        rows[at * stride : at * stride + image.width()] for at in range(image.height())
    )
    return Picture(image.width(), image.height(), pixels)


def bars_of(page: Picture, y: int) -> list[int]:
    """Measure the stretches of one colour along a row of dots."""
    row = [page.is_dark(x, y) for x in range(page.width)]
    edges = [x for x in range(1, page.width) if row[x] != row[x - 1]]
    return [after - before for before, after in pairwise(edges)]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("code", RECEIVERS)
def test_the_printers_picture_is_read_by_both_decoders(code: str, form: LabelForm) -> None:
    job = shipping_label(contents.a_label(code), language(code), form)

    (seen,) = map(grey, zpl_eye.draw(job))

    dots = form.dpi / 25.4
    assert (seen.width, seen.height) == (
        round(form.paper.width * dots),
        round(form.paper.height * dots),
    )
    assert reading.read_by_zxing(seen) == {f"00{SSCC}": "]C1"}
    assert reading.read_by_zbar(seen) == {f"00{SSCC}"}


@needs_renderer
@pytest.mark.parametrize(("dpi", "codes"), [(203, ("ar", "ru")), (300, ("fa",))])
def test_an_independent_renderer_draws_labels_that_both_decoders_read(
    dpi: int, codes: tuple[str, ...]
) -> None:
    """All six languages: `python -m tests.benchmarks readable`."""
    form = label_form("4x6", f"zpl-{dpi}")
    jobs = [shipping_label(contents.a_label(code), language(code), form) for code in codes]

    seen = pictures(jobs, dpi=dpi)

    assert [reading.read_by_zxing(one) for one in seen] == [{f"00{SSCC}": "]C1"}] * len(jobs)
    assert [reading.read_by_zbar(one) for one in seen] == [{f"00{SSCC}"}] * len(jobs)


@needs_renderer
def test_our_own_eye_sees_what_the_independent_renderer_draws() -> None:
    content = contents.a_label("fa", rma="RMA-000213", copy=True)
    job = shipping_label(content, language("fa"), label_form("4x6", "zpl-203"))

    (theirs,) = pictures([job])
    (ours,) = map(grey, zpl_eye.draw(job))

    differing = sum(
        ours.is_dark(x, y) != theirs.is_dark(x, y)
        for y in range(0, ours.height, 3)
        for x in range(ours.width)
    )
    assert differing == 0


@pytest.mark.parametrize("form", FORMS)
def test_every_bar_is_a_whole_number_of_dots_wide(form: LabelForm) -> None:
    job = shipping_label(contents.a_label(), language("en"), form)

    (seen,) = map(grey, zpl_eye.draw(job))

    widths = bars_of(seen, round(110 * form.dpi / 25.4))
    module = min(widths)
    assert module == (3 if form.dpi == 203 else 4)
    assert all(width % module == 0 for width in widths)


def test_hostile_text_adds_no_command() -> None:
    address = contents.Address(HOSTILE, (HOSTILE, HOSTILE * 3), HOSTILE)
    content = contents.a_label(
        carrier=HOSTILE, service=HOSTILE, sender=address, receiver=address, order=HOSTILE
    )

    job = shipping_label(content, language("ar"), label_form("4x6", "zpl-203"))

    assert commands(job) <= OURS
    assert (job.count(b"^XA"), job.count(b"^XZ"), job.count(b"~")) == (1, 1, 0)
    assert find_label_reader().check(job, [f"00{SSCC}"]).is_readable


@settings(max_examples=25)
@given(text=st.text(max_size=60))
def test_no_text_reaches_the_printer_as_text(text: str) -> None:
    page = Page(LABEL_4X6, mirrored=False)
    page.fitted(Box(5, 5, 80, 20), text, TEXT, floor=5)

    job = zpl.render([page], dpi=203)

    assert commands(job) <= OURS
    assert len(zpl_eye.draw(job)) == 1


def test_the_longest_label_stays_on_its_paper() -> None:
    for form in FORMS[::2]:
        job = shipping_label(contents.a_long_label("fa"), language("fa"), form)
        (seen,) = map(grey, zpl_eye.draw(job))

        margin = round(2 * form.dpi / 25.4)

        edges = [*range(margin), *range(seen.width - margin, seen.width)]
        assert not any(seen.is_dark(x, y) for x in edges for y in range(seen.height))


def test_a_small_label_of_a_returned_piece_is_written_for_the_label_printer() -> None:
    label = contents.CodeLabel("U-0000451", "Alarm clock")

    job = small_labels([label], language("en"), label_form("4x6", "zpl-203"))

    (seen,) = map(grey, zpl_eye.draw(job))
    assert reading.read_by_zxing(seen) == {"U-0000451": "]C0"}


def test_a_square_code_keeps_whole_dots() -> None:
    label = contents.CodeLabel("LOC-QUARANTINE-OF-THE-RETURNS-BENCH-01", "Quarantine")

    for dpi in (203, 300):
        job = small_labels([label], language("en"), LabelForm(SMALL_LABEL, dpi))

        (seen,) = map(grey, zpl_eye.draw(job))
        assert reading.read_by_zxing(seen) == {label.code: "]d1"}


def test_what_is_too_light_for_a_label_is_left_out_and_frames_are_drawn() -> None:
    page = Page(Size(20, 20), mirrored=False)
    page.area(Box(2, 2, 5, 5), shade=0.9)
    page.text(Box(2, 8, 10, 5), "pale", replace(TEXT, shade=LIGHT + 0.1))
    page.text(Box(2, 8, 10, 5), " ", TEXT)
    page.area(Box(5, 5, 10, 10), stroke=0.5)

    job = zpl.render([page], dpi=203)

    assert job.count(b"^FO") == 1
    (seen,) = map(grey, zpl_eye.draw(job))
    assert seen.is_dark(41, 41)
    assert not seen.is_dark(80, 80)


def test_photos_are_not_for_label_printers() -> None:
    page = Page(Size(20, 20), mirrored=False)
    page.picture(Box(0, 0, 5, 5), b"photo")

    with pytest.raises(ValueError, match="no photos"):
        zpl.render([page], dpi=203)


def test_equal_rows_are_written_short() -> None:
    full, stripes = (1 << 400) - 1, int("10" * 200, 2)

    words = graphic_field(Bitmap(400, (full, full, stripes, 0, 0b1)))

    assert words.startswith("^GFA,250,250,50,:Z64:")
    assert len(words) < 90


@pytest.mark.parametrize(
    "job",
    [
        b"^XA^PW10^LL10^FDtext^FS^XZ",
        b"^XA^PW10^LL10~JA^XZ",
        b"^XA^PW0^LL10^XZ",
        b"^XA^PW10^LL10^PQ5^XZ",
        b"^XA^PW10^LL10^FO0,0^GFB,1,1,1,x^FS^XZ",
        b"^XA^PW10^LL10^FO0,0^GFA,1,1,1,:Z64:eJz7DwABAAEA:0000^FS^XZ",
        b"^XA^PW10^LL10^FO0,0^GFA,1,1,1,:Z64:AAAA:0000^FS^XZ",
        b"^XA\xff^XZ",
        b"noise^XA^XZ",
    ],
)
def test_a_job_that_is_not_ours_is_not_drawn(job: bytes) -> None:
    assert zpl_eye.draw(job) == []


def test_a_label_whose_bars_were_spoilt_is_not_readable() -> None:
    job = shipping_label(contents.a_label(), language("en"), label_form("a6", "zpl-203"))
    spoilt = job.replace(b"\n^PQ1", b"\n^FO300,700^GB60,600,60^FS\n^PQ1")

    check = LabelReader().check(spoilt, [f"00{SSCC}"])

    assert check.missing == (f"00{SSCC}",)


def test_an_a6_label_in_pdf_is_read_too() -> None:
    form = label_form("a6", "pdf")

    seen = reading.picture(shipping_label(contents.a_label("he"), language("he"), form))

    assert seen.width == round(LABEL_A6.width / 25.4 * 203 + 0.5)
    assert reading.read_by_zbar(seen) == {f"00{SSCC}"}


def test_names_nobody_knows_mean_the_usual_label() -> None:
    assert label_form("letter", "epl") == LabelForm(LABEL_4X6, 0)


def test_the_same_label_is_written_in_the_same_bytes() -> None:
    page = label_page(contents.a_label("ru"), language("ru"))

    assert zpl.render([page], dpi=300) == zpl.render([page], dpi=300)
