"""Files from outside, read up to a limit; one that goes beyond it is refused by its limit."""

import stat
from pathlib import Path

from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.usecases.rows import FileFault

#: Enough for any list of boxes, policy or report.
MOST_BYTES = 20_000_000


def read_bounded(file: Path, most: int = MOST_BYTES) -> bytes:
    """Read a plain file: a pipe or a device could go on for ever."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise Refusal(Why.BAD_FILE, fault=FileFault.NOT_A_FILE)
        with file.open("rb") as opened:
            content = opened.read(most + 1)
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNREADABLE, file=file.name, detail=error.strerror
        ) from error
    if len(content) > most:
        raise Refusal(Why.BAD_FILE, fault=FileFault.TOO_LARGE, limit=most)
    return content


def read_text(file: Path) -> str:
    """Read a plain file of words in UTF-8."""
    content = read_bounded(file)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Refusal(Why.BAD_FILE, fault=FileFault.NOT_UTF8, line=line) from error
