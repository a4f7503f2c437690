"""Files that are written whole or not at all."""

import os
from pathlib import Path

from warehouse_desk.domain.errors import OutsideTrouble, Trouble

#: How the files of SQLite begin.
_STORE = b"SQLite format 3\x00"


def write_whole(file: Path, content: bytes) -> None:
    """Write a file that is on the disk when this returns; what stood there before is replaced.

    Behind a link it is written where that leads. A pipe or device stays one, and is written into.
    A store is not written over.
    """
    try:
        if file.is_file() and _is_store(file):
            raise OutsideTrouble(Trouble.FILE_UNWRITABLE, file=str(file), detail="it is a store")
        if file.exists() and not file.is_file():
            file.write_bytes(content)
        else:
            _replace(file.resolve(), content)
    except (OSError, RuntimeError) as error:  # links that go in a circle are a RuntimeError
        raise OutsideTrouble(
            Trouble.FILE_UNWRITABLE, file=str(file), detail=getattr(error, "strerror", str(error))
        ) from error


def _is_store(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(_STORE)) == _STORE


def _replace(file: Path, content: bytes) -> None:
    part = file.with_name(f"{file.name}.part")
    try:
        with part.open("wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        raise
