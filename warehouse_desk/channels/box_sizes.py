"""Sizes of boxes that can be bought: a CSV file with the columns of the list of boxes."""

import csv
from dataclasses import fields
from pathlib import Path

from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.usecases.rows import FileFault, RowFault

_NUMBERS = tuple(field.name for field in fields(BoxType) if field.type is int)


def read_box_sizes(file: Path) -> tuple[BoxType, ...]:
    """Read a list of boxes; refuse a file that lacks a column or has a number that is none."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNREADABLE, file=str(file), detail=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise Refusal(Why.BAD_FILE, fault=FileFault.NOT_UTF8, line=1) from error
    rows = csv.DictReader(text.splitlines())
    found = rows.fieldnames or ()
    if missing := [name for name in ("box", *_NUMBERS) if name not in found]:
        raise Refusal(
            Why.BAD_FILE,
            fault=FileFault.COLUMNS_MISSING,
            columns=", ".join(missing),
            found=", ".join(found),
        )
    return tuple(map(_size, rows))


def _size(row: dict[str, str]) -> BoxType:
    numbers = {name: _number(row[name]) for name in _NUMBERS}
    return BoxType(box=row["box"], name=row.get("name", ""), **numbers)


def _number(text: str | None) -> int:
    if text is None or not text.strip().isdecimal() or int(text) == 0:
        raise Refusal(Why.BAD_FILE, fault=RowFault.NOT_A_NUMBER, value=text or "")
    return int(text)
