"""Compiled translations, read into memory: Qt would map the file, and dies when that changes."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QTranslator


def fill(translator: QTranslator, file: Path) -> bool:
    """Let a translator speak from a file; tell whether it can."""
    return file.is_file() and translator.load(_contents(file, file.stat().st_mtime_ns))


@cache
def _contents(file: Path, _written: int) -> bytes:
    """Read a file once, and keep it: a translator does not copy what it speaks from."""
    return file.read_bytes()
