"""The renderer of labels that somebody else wrote: the npm package zpl-renderer-js under node."""

import base64
import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.unit.documents.reading import Picture

HERE = Path(__file__).parent.parent / "zpl_renderer"

#: Dots per millimetre, as printers are named by their dots per inch.
DOTS = {203: 8, 300: 12}


def is_there() -> bool:
    return shutil.which("node") is not None and (HERE / "node_modules" / "zpl-renderer-js").is_dir()


needs_renderer = pytest.mark.skipif(
    not is_there(), reason="no node, or no zpl-renderer-js: npm ci in tests/zpl_renderer"
)


def pictures(
    jobs: Sequence[bytes], *, dpi: int = 203, size: tuple[float, float] = (101.6, 152.4)
) -> list[Picture]:
    """Draw labels, one process for all of them."""
    asked = "".join(
        json.dumps(
            {"zpl": job.decode(), "widthMm": size[0], "heightMm": size[1], "dotsPerMm": DOTS[dpi]}
        )
        + "\n"
        for job in jobs
    )
    done = subprocess.run(
        ["node", "render.mjs"], input=asked.encode(), capture_output=True, check=True, cwd=HERE
    )
    return [_picture(base64.b64decode(line)) for line in done.stdout.split()]


def _picture(png: bytes) -> Picture:
    image = QImage.fromData(png).convertToFormat(QImage.Format.Format_Grayscale8)
    rows, stride = bytes(image.constBits()), image.bytesPerLine()
    pixels = b"".join(
        rows[at * stride : at * stride + image.width()] for at in range(image.height())
    )
    return Picture(image.width(), image.height(), pixels)
