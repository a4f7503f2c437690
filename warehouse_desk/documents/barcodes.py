"""Codes as rows of modules, checked before they are encoded, sized in whole printer dots."""

from dataclasses import dataclass
from functools import lru_cache

import zxingcpp
from barcode import get_barcode_class

from warehouse_desk.scanning import gs1

DOT = 25.4 / 203
"""A dot of a label printer in millimetres. Modules of broken dots cannot be read now and then."""

_QUIET_128 = 10
_QUIET_EAN = 11
_QUIET_ITF = 10
_QUIET_QR = 4
_QUIET_DATA_MATRIX = 2
_LONGEST_MATRIX = 100
_CODE_128 = frozenset(map(chr, range(32, 127)))


@dataclass(frozen=True, slots=True)
class Bars:
    """A one-dimensional code: its modules, what stands under it, its quiet zone in modules."""

    modules: str
    text: str
    quiet: int

    def dots(self, room: float, *, wanted: int = 3, least: int = 2) -> int | None:
        """Find the module width in dots for a room in millimetres, quiet zones counted in."""
        across = len(self.modules) + 2 * self.quiet
        widest = int(room / DOT / across)
        return min(widest, wanted) if widest >= least else None


@dataclass(frozen=True, slots=True)
class Matrix:
    """A two-dimensional code: its rows, what it says, its quiet zone in modules."""

    rows: tuple[str, ...]
    text: str
    quiet: int


@lru_cache(maxsize=1024)
def code_128(text: str) -> Bars:
    """Encode printable ASCII."""
    if not text or not set(text) <= _CODE_128:
        raise ValueError(f"not encodable as Code 128: {text!r}")
    return Bars(_modules("code128", text), text, _QUIET_128)


@lru_cache(maxsize=1024)
def sscc(digits: str) -> Bars:
    """Encode a parcel's number (18 digits) as GS1-128."""
    if not gs1.is_sscc(digits):
        raise ValueError(f"not an SSCC: {digits!r}")
    grouped = f"(00) {digits[0]} {digits[1:8]} {digits[8:17]} {digits[17]}"
    return Bars(_modules("gs1_128", f"00{digits}"), grouped, _QUIET_128)


def shortest(text: str, room: float) -> "Bars | Matrix | None":
    """Choose bars if they fit a room in millimetres, else Data Matrix; None if it is no code."""
    if not text or not set(text) <= _CODE_128:
        return None
    bars = product(text)
    if bars.dots(room):
        return bars
    return data_matrix(text) if len(text) <= _LONGEST_MATRIX else None


@lru_cache(maxsize=1024)
def product(code: str) -> Bars:
    """Encode a product's own code: EAN-13 where it is one, else Code 128."""
    if len(code) == 13 and gs1.is_gtin(code):
        return Bars(_modules("ean13", code), code, _QUIET_EAN)
    return code_128(code)


def gs1_bars(elements: str) -> Bars:
    """Encode GS1 elements, written `(01)…(10)…`, as GS1-128."""
    rows = _matrix(elements, zxingcpp.BarcodeFormat.Code128, _QUIET_128, gs1=True).rows
    return Bars(rows[0], elements, _QUIET_128)


def gs1_matrix(elements: str) -> Matrix:
    """Encode GS1 elements, written `(01)…(10)…`, as GS1 DataMatrix."""
    kind = zxingcpp.BarcodeFormat.DataMatrix
    return _matrix(elements, kind, _QUIET_DATA_MATRIX, gs1=True, force_square=True)


def itf_14(gtin: str) -> Bars:
    """Encode a case's GTIN (14 digits) as ITF-14, without its bearer bars."""
    rows = _matrix(gtin, zxingcpp.BarcodeFormat.ITF, _QUIET_ITF).rows
    return Bars(rows[0], gtin, _QUIET_ITF)


def qr(text: str) -> Matrix:
    """Encode a text or an address as QR code, readable with a quarter of it damaged."""
    return _matrix(text, zxingcpp.BarcodeFormat.QRCode, _QUIET_QR, ec_level="Q")


def data_matrix(text: str) -> Matrix:
    """Encode a text as a square Data Matrix, for where bars have no room."""
    return _matrix(text, zxingcpp.BarcodeFormat.DataMatrix, _QUIET_DATA_MATRIX, force_square=True)


def _modules(kind: str, text: str) -> str:
    return str(get_barcode_class(kind)(text).build()[0])


@lru_cache(maxsize=256)
def _matrix(text: str, kind: zxingcpp.BarcodeFormat, quiet: int, **options: object) -> Matrix:
    symbol = zxingcpp.create_barcode(text, kind, **options)
    picture = symbol.to_image(scale=1, add_quiet_zones=False)
    height, width = picture.shape
    shades = bytes(memoryview(picture))  # type: ignore[arg-type] # a buffer, its stub does not say so
    dark = "".join("0" if shade else "1" for shade in shades)
    rows = tuple(dark[row * width : (row + 1) * width] for row in range(height))
    return Matrix(rows, text, quiet)
