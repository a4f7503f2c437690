"""The second decoder, zbar, by its library: only what upright bars need.

`pyzbar.decode` also looks along the columns and works out where each code stands, which takes
three times as long as reading it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import string_at
from typing import Any

from PySide6.QtGui import QImage
from pyzbar import wrapper as zbar
from pyzbar.wrapper import ZBarConfig, ZBarSymbol

#: Old builds abort the process on some QR codes, so those are left to the first decoder.
_KINDS = (ZBarSymbol.CODE128, ZBarSymbol.CODE39, ZBarSymbol.EAN13, ZBarSymbol.I25)
_EVERY = 0
#: Look at no column, at one row in three, and note no places.
_SETTINGS = (
    (_EVERY, ZBarConfig.CFG_ENABLE, 0),
    *((kind, ZBarConfig.CFG_ENABLE, 1) for kind in _KINDS),
    (_EVERY, ZBarConfig.CFG_X_DENSITY, 0),
    (_EVERY, ZBarConfig.CFG_Y_DENSITY, 3),
    (_EVERY, ZBarConfig.CFG_POSITION, 0),
)
_Y800 = int.from_bytes(b"Y800", "little")


def read_bars(gray: QImage) -> frozenset[str]:
    """Read the texts of all bars that stand upright in a picture."""
    pixels = _pixels(gray)
    with _scanner() as scanner, _image() as image:
        zbar.zbar_image_set_format(image, _Y800)
        zbar.zbar_image_set_size(image, gray.width(), gray.height())
        zbar.zbar_image_set_data(image, pixels, len(pixels), None)
        zbar.zbar_scan_image(scanner, image)
        return frozenset(_texts(image))


def _texts(image: Any) -> Iterator[str]:  # a pointer of ctypes
    symbol = zbar.zbar_image_first_symbol(image)
    while symbol:
        length = zbar.zbar_symbol_get_data_length(symbol)
        yield string_at(zbar.zbar_symbol_get_data(symbol), length).decode(errors="replace")
        symbol = zbar.zbar_symbol_next(symbol)


@contextmanager
def _scanner() -> Iterator[Any]:
    scanner = zbar.zbar_image_scanner_create()
    try:
        for setting in _SETTINGS:
            zbar.zbar_image_scanner_set_config(scanner, *setting)
        yield scanner
    finally:
        zbar.zbar_image_scanner_destroy(scanner)


@contextmanager
def _image() -> Iterator[Any]:
    image = zbar.zbar_image_create()
    try:
        yield image
    finally:
        zbar.zbar_image_destroy(image)


def _pixels(gray: QImage) -> bytes:
    """Give the pixels without the bytes Qt fills each row up with."""
    rows, stride, width = bytes(gray.constBits()), gray.bytesPerLine(), gray.width()
    if stride == width:
        return rows
    return b"".join(rows[at : at + width] for at in range(0, len(rows), stride))
