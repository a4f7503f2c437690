"""Sizes of boxes that can be bought: a CSV file with the columns of the list of boxes."""

import csv
from dataclasses import fields
from pathlib import Path

from warehouse_desk.channels.bounded import read_text
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.scanning.signs import shown
from warehouse_desk.usecases.rows import FileFault, RowFault

MOST_ROWS = 10_000
_MOST_DIGITS, _SHOWN = 9, 40
_NUMBERS = tuple(field.name for field in fields(BoxType) if field.type is int)


def read_box_sizes(file: Path) -> tuple[BoxType, ...]:
    """Read a list of boxes; refuse a file that lacks a column or has a number that is none."""
    lines = read_text(file).splitlines()
    if len(lines) > MOST_ROWS:
        raise Refusal(Why.BAD_FILE, fault=FileFault.TOO_MANY_ROWS, limit=MOST_ROWS)
    rows = csv.DictReader(lines)
    try:
        found, sizes = rows.fieldnames or (), list(rows)
    except csv.Error as error:  # a field longer than the csv module takes
        raise Refusal(
            Why.BAD_FILE, fault=RowFault.TOO_LONG, limit=csv.field_size_limit()
        ) from error
    if missing := [name for name in ("box", *_NUMBERS) if name not in found]:
        raise Refusal(
            Why.BAD_FILE,
            fault=FileFault.COLUMNS_MISSING,
            columns=", ".join(missing),
            found=", ".join(found),
        )
    return tuple(map(_size, sizes))


def _size(row: dict[str, str]) -> BoxType:
    numbers = {name: _number(row[name]) for name in _NUMBERS}
    return BoxType(box=row["box"], name=row.get("name", ""), **numbers)


def _number(text: str | None) -> int:
    if text is None or len(text) > _MOST_DIGITS or not text.strip().isdecimal() or not int(text):
        raise Refusal(Why.BAD_FILE, fault=RowFault.NOT_A_NUMBER, value=shown(text or "")[:_SHOWN])
    return int(text)
