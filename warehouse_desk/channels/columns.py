"""What the form of a file is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from warehouse_desk.channels.cells import Wrong
from warehouse_desk.usecases.rows import Row

#: Values by column, each as the column's own reader made it; `Any` because each has its own type.
Values = dict[str, Any]

NEEDED: Final = object()


@dataclass(frozen=True, slots=True)
class Column:
    """A column; where it has no default, neither heading nor field may be missing."""

    name: str
    read: Callable[[str], object]
    default: object = NEEDED


@dataclass(frozen=True, slots=True)
class Form:
    """The columns of a kind of file and what makes a record of a row's number and values."""

    columns: tuple[Column, ...]
    build: Callable[[int, Values], Row]


class WrongField(Exception):  # noqa: N818 - what is found wrong in a row, not an error of ours
    """A field cannot be taken beside the others of its row."""

    def __init__(self, field: str, wrong: Wrong) -> None:
        super().__init__(field)
        self.field = field
        self.wrong = wrong
