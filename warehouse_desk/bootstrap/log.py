"""The program's log: a few small files, and nothing personal in them.

A line is the sentence from the source. Of what is put into it only numbers and the kinds of
exceptions and of troubles are written: any text may be a name.
"""

import logging
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path

from typing_extensions import override

from warehouse_desk.domain.errors import OutsideTrouble, Refusal

NAME = "desk.log"
MOST_BYTES, MOST_FILES = 500_000, 4
_LEFT_OUT = "…"


class PlainFormatter(logging.Formatter):
    """Writes a record without the texts that were put into it."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        args = record.args if isinstance(record.args, tuple) else ()
        try:
            words = str(record.msg) % tuple(map(_plain, args)) if args else str(record.msg)
        except (TypeError, ValueError):
            words = str(record.msg)
        at = self.formatTime(record)
        return f"{at} {record.levelname} {record.name} {words}"


def keep_log(folder: Path) -> logging.Handler | None:
    """Write what the program itself logs into a folder from now on; a full disk keeps none."""
    logger = logging.getLogger("warehouse_desk")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(
            folder / NAME, maxBytes=MOST_BYTES, backupCount=MOST_FILES - 1, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(PlainFormatter())
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


def _plain(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case bool() | int() | float():
            return value
        case OutsideTrouble():
            return value.trouble.value
        case Refusal():
            return value.why.value
        case OSError():
            return f"{type(value).__name__} {value.errno}"
        case BaseException():
            return type(value).__name__
        case _:
            return _LEFT_OUT
