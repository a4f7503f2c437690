"""Files that are written whole or not at all."""

import os
from pathlib import Path

from warehouse_desk.domain.errors import OutsideTrouble, Trouble


def write_whole(file: Path, content: bytes) -> None:
    """Write a file that is on the disk when this returns; what stood there before is replaced."""
    part = file.with_name(f"{file.name}.part")
    try:
        with part.open("wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutsideTrouble(
            Trouble.FILE_UNWRITABLE, file=str(file), detail=error.strerror
        ) from error
