"""Our own CSV files: checked, then read row by row; each row is a record or a problem."""

import csv
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from warehouse_desk.channels.cells import Wrong
from warehouse_desk.channels.columns import NEEDED, Column, Form, Values, WrongField
from warehouse_desk.channels.forms import FORMS
from warehouse_desk.channels.lines import Limits, Lines, Record, records
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.scanning.signs import shown
from warehouse_desk.usecases.rows import Fault, FileFault, Row, RowFault, RowKind, RowProblem

SEPARATORS = ",;\t|"
_MOST_NAMED = 20
#: So many different cells of a column are read once: towns, services, products come again.
_MOST_SEEN = 500
_UNREAD: Final = object()


@dataclass(frozen=True, slots=True)
class Heading:
    """The names over the columns, and the separator between them."""

    separator: str
    names: tuple[str, ...]

    @classmethod
    def read(cls, line: str, form: Form) -> "Heading":
        """Find the separator that gives most columns this form knows."""
        known = {column.name for column in form.columns}
        headings = [cls(separator, _names(line, separator)) for separator in SEPARATORS]
        best = max(headings, key=lambda heading: len(known.intersection(heading.names)))
        if not best.names:
            raise Refusal(Why.BAD_FILE, fault=FileFault.BROKEN_HEADING)
        return best

    def check(self, form: Form) -> None:
        """Refuse a file that lacks columns or has one twice."""
        missing = [c.name for c in form.columns if c.default is NEEDED and c.name not in self.names]
        if missing:
            raise Refusal(
                Why.BAD_FILE,
                fault=FileFault.COLUMNS_MISSING,
                columns=", ".join(missing),
                found=", ".join(shown(name) for name in self.names[:_MOST_NAMED]),
            )
        twice = [c.name for c in form.columns if self.names.count(c.name) > 1]
        if twice:
            raise Refusal(Why.BAD_FILE, fault=FileFault.COLUMN_TWICE, columns=", ".join(twice))


@dataclass(frozen=True, slots=True)
class FileRows:
    """The rows of one file; the file is opened anew for every reading."""

    path: Path
    form: Form
    heading: Heading
    limits: Limits

    @property
    def unknown(self) -> tuple[str, ...]:
        """Name the columns that mean nothing here and are left out."""
        known = {column.name for column in self.form.columns}
        return tuple(shown(name) for name in self.heading.names if name not in known)

    def __iter__(self) -> Iterator[Row | RowProblem]:
        """Read every row."""
        with _open(self.path) as file:
            lines = Lines(file, self.limits)
            lines.next()
            layout, absent = self._layout(), self._absent()
            for record in records(lines, self.heading.separator):
                yield self._take(record, layout, absent)

    def look_through(self) -> None:
        """Refuse a file that breaks a limit or is no UTF-8, before a row of it is taken."""
        with _open(self.path) as file:
            if Lines(file, self.limits).count() <= self.limits.rows:  # a record has a line at least
                return
        with _open(self.path) as file:
            lines = Lines(file, self.limits)
            for count, _ in enumerate(records(lines, self.heading.separator)):  # and the heading
                if count > self.limits.rows:
                    raise Refusal(
                        Why.BAD_FILE, fault=FileFault.TOO_MANY_ROWS, limit=self.limits.rows
                    )

    def _layout(self) -> "_Layout":
        """Say in which field each column stands, and what its cells were read as so far."""
        names = self.heading.names
        return [
            (column, names.index(column.name), {})
            for column in self.form.columns
            if column.name in names
        ]

    def _absent(self) -> Values:
        """Give the values of the columns that the file does not have."""
        names = self.heading.names
        return {one.name: one.default for one in self.form.columns if one.name not in names}

    def _take(self, record: Record, layout: "_Layout", absent: Values) -> Row | RowProblem:
        if record.fault is not None:
            return RowProblem(record.row, (record.fault,))
        wanted, found = len(self.heading.names), len(record.fields)
        if found != wanted:
            facts = {"wanted": wanted, "found": found}
            return RowProblem(record.row, (Fault("", RowFault.FIELD_COUNT, facts),))
        values, fields = absent.copy(), record.fields
        faults = []
        for column, index, seen in layout:
            value = seen.get(fields[index], _UNREAD)
            if value is _UNREAD:
                try:
                    value = self._value(column, fields[index].strip(" "))
                except Wrong as wrong:
                    faults.append(Fault(column.name, wrong.reason, wrong.facts))
                    continue
                if len(seen) < _MOST_SEEN:
                    seen[fields[index]] = value
            values[column.name] = value
        if faults:
            return RowProblem(record.row, tuple(faults))
        try:
            return self.form.build(record.row, values)
        except WrongField as field:
            fault = Fault(field.field, field.wrong.reason, field.wrong.facts)
            return RowProblem(record.row, (fault,))

    def _value(self, column: Column, cell: str) -> object:
        if not cell:
            if column.default is NEEDED:
                raise Wrong(RowFault.EMPTY)
            return column.default
        if len(cell) > self.limits.field:
            raise Wrong(RowFault.TOO_LONG, limit=self.limits.field)
        return column.read(cell)


#: A column, its field, and the cells it was read from before.
_Layout = list[tuple[Column, int, dict[str, object]]]


def read(kind: RowKind, path: Path, limits: Limits | None = None) -> FileRows:
    """Open a file of `kind`: check its size, its heading and all its lines, and give its rows.

    Raises `Refusal(Why.BAD_FILE, fault=FileFault…)` for a file that is not what it should be and
    `OutsideTrouble` for one that cannot be read.
    """
    limits = limits or Limits()
    form = FORMS[kind]
    with _open(path) as file:
        size = path.stat().st_size
        if size > limits.bytes:
            raise Refusal(Why.BAD_FILE, fault=FileFault.TOO_LARGE, limit=limits.bytes, found=size)
        heading = Heading.read(_first_line(Lines(file, limits)), form)
    heading.check(form)
    rows = FileRows(path, form, heading, limits)
    rows.look_through()
    return rows


def _first_line(lines: Lines) -> str:
    numbered = lines.next()
    if numbered is None:
        raise Refusal(Why.BAD_FILE, fault=FileFault.EMPTY)
    line = numbered[1]
    if line is None:
        raise Refusal(Why.BAD_FILE, fault=FileFault.BROKEN_HEADING)
    line = line.rstrip("\r\n")
    if "\r" in line:
        raise Refusal(Why.BAD_FILE, fault=FileFault.LINE_ENDS)
    if not line.strip():
        raise Refusal(Why.BAD_FILE, fault=FileFault.EMPTY)
    return line


def _names(line: str, separator: str) -> tuple[str, ...]:
    """Split the heading; a separator that makes no sense of its quotes gives no names."""
    try:
        names = next(csv.reader([line], delimiter=separator, strict=True))
    except csv.Error:
        return ()
    return tuple(name.strip().lower() for name in names)


@contextmanager
def _open(path: Path) -> Iterator[BinaryIO]:
    """Open a plain file; a pipe or device could go on for ever."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Refusal(Why.BAD_FILE, fault=FileFault.NOT_A_FILE)
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNREADABLE, file=path.name, reason=error.strerror or ""
        ) from error
