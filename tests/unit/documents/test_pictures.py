"""Documents look as they did when somebody last looked at them.

`python -m tests.unit.documents.test_pictures` draws the pictures anew: look at every one before
committing it.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.unit.documents import contents, reading
from tests.unit.documents.contents import language
from warehouse_desk.documents.inspection import inspection_report
from warehouse_desk.documents.labels import shipping_label
from warehouse_desk.documents.slips import packing_slip
from warehouse_desk.i18n import Language

FOLDER = Path(__file__).with_name("pictures")
DPI = 60
# Versions of the renderer draw edges a little differently; a wrong letter is more than that.
BLUR = 4
TOLERANCE = 24

DOCUMENTS: dict[str, Callable[[str, Language], bytes]] = {
    "label": lambda code, spoken: shipping_label(
        contents.a_label(code, rma="RMA-000213", tracking="NW4400012345GB", copy=True), spoken
    ),
    "slip": lambda code, spoken: packing_slip(
        contents.a_slip(code, name=contents.LONG[code]), spoken
    ),
    "inspection": lambda code, spoken: inspection_report(
        contents.an_inspection(name=contents.LONG[code], comment=contents.LONG[code]), spoken
    ),
}


def drawn(document: str, code: str) -> QImage:
    seen = reading.picture(DOCUMENTS[document](code, language(code)), dpi=DPI)
    return QImage(
        seen.pixels, seen.width, seen.height, seen.width, QImage.Format.Format_Grayscale8
    ).copy()


def kept(document: str, code: str) -> Path:
    return FOLDER / f"{document}_{code}.png"


def furthest(one: QImage, other: QImage) -> int:
    """Compare two pictures blurred; give the greatest difference of a shade."""
    if one.size() != other.size():
        return 255
    shades, others = blurred(one), blurred(other)
    return max(abs(shade - other) for shade, other in zip(shades, others, strict=True))


def blurred(image: QImage) -> bytes:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    small = grey.scaled(
        image.width() // BLUR,
        image.height() // BLUR,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return b"".join(
        bytes(small.constScanLine(row))[: small.width()] for row in range(small.height())
    )


@reading.needs_poppler
@pytest.mark.parametrize("code", ["ar", "en", "fa", "he"])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_looks_as_it_did(document: str, code: str, tmp_path: Path) -> None:
    now = drawn(document, code)

    before = QImage(str(kept(document, code)))

    if furthest(now, before) > TOLERANCE:
        now.save(str(tmp_path / "now.png"))
        pytest.fail(f"{document} in {code} looks different: see {tmp_path / 'now.png'}")


@reading.needs_poppler
def test_a_single_wrong_word_is_noticed() -> None:
    usual = contents.a_slip("fa")

    one, other = (
        reading.picture(packing_slip(slip, language("fa")), dpi=DPI)
        for slip in (usual, contents.a_slip("fa", name="Jambo gab"))
    )

    images = [
        QImage(seen.pixels, seen.width, seen.height, seen.width, QImage.Format.Format_Grayscale8)
        for seen in (one, other)
    ]
    assert furthest(*images) > TOLERANCE


def renew() -> None:
    FOLDER.mkdir(exist_ok=True)
    for document in DOCUMENTS:
        for code in ("ar", "en", "fa", "he"):
            drawn(document, code).save(str(kept(document, code)))


if __name__ == "__main__":
    renew()
