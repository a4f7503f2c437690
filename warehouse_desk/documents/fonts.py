"""The program's own fonts: which of them has a sign, and how its letters join."""

from collections.abc import Iterable
from functools import cache, lru_cache
from threading import Lock
from types import SimpleNamespace

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, shapeFragWord

from warehouse_desk import resources

# In this order a sign looks for its font.
_FAMILIES = ("NotoSans", "NotoSansArabic", "NotoSansHebrew")
_SHAPED_FAMILIES = ("NotoSansArabic", "NotoSansHebrew")
# Not the default features: "dlig" turns some names into vowelled ligatures.
_FEATURES = {"kern": True, "liga": True}
_EM = 1000
_LOADING = Lock()


@cache
def family(*, bold: bool) -> tuple[str, ...]:
    """Load and name the fonts of one weight, in the order in which a sign looks for its own."""
    weight = "Bold" if bold else "Regular"
    names = tuple(f"{name}-{weight}" for name in _FAMILIES)
    with _LOADING:
        _load(names)
    return names


def _load(names: Iterable[str]) -> None:
    for name in names:
        if name in pdfmetrics.getRegisteredFontNames():  # another thread was here before
            continue
        font = TTFont(name, resources.path("fonts", f"{name}.ttf"), asciiReadable=False)
        pdfmetrics.registerFont(font)
        _signs(name)
        if name.startswith(_SHAPED_FAMILIES):
            _number_joined_forms(font)


def has(font: str, sign: str) -> bool:
    """Tell whether a font has its own picture of a sign."""
    return ord(sign) in _signs(font)


def width(font: str, text: str) -> float:
    """Measure unshaped text, in em."""
    return float(pdfmetrics.stringWidth(text, font, 1))


@lru_cache(maxsize=4096)
def shape(font: str, text: str) -> tuple[str, float]:
    """Join the letters of a right-to-left word: reportlab's shaped text and its width in em."""
    fragment = (SimpleNamespace(fontName=font, fontSize=_EM), text)
    shaped = shapeFragWord([0, fragment], features=_FEATURES, force=True)[1][1]
    return shaped, sum(glyph.x_advance for glyph in shaped.__shapeData__) / _EM


@cache
def _signs(font: str) -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(font).face.charToGlyph)


def _number_joined_forms(font: TTFont) -> None:
    """Give every joined form its private sign at once, in the order of the font.

    reportlab numbers them as they turn up; then equal documents would differ in their bytes
    by what was printed before them.
    """
    shaper = font.hbFont()
    for glyph in range(font.hbFace.glyph_count):
        if glyph not in font.face.glyphToChar:
            font.hbAddPrivate(
                shaper.glyph_to_string(glyph), glyph, shaper.get_glyph_h_advance(glyph)
            )
