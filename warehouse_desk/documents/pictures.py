"""What can be known of a photo before it is placed."""

from functools import lru_cache
from io import BytesIO

from reportlab.lib.utils import ImageReader

_READABLE = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


@lru_cache(maxsize=64)
def picture_size(content: bytes) -> tuple[int, int] | None:
    """Measure a JPEG or PNG in pixels; None if it is neither or damaged."""
    if not content.startswith(_READABLE):
        return None
    try:
        reader = ImageReader(BytesIO(content))
        reader.getRGBData()
        width, height = reader.getSize()
    except Exception:  # noqa: BLE001 - whatever a damaged file does to its decoder, the report goes on
        return None
    return (width, height) if width and height else None
