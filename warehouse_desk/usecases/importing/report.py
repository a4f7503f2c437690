"""What became of a file's rows."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from typing_extensions import override

from warehouse_desk.usecases.floor_findings import FloorFinding
from warehouse_desk.usecases.operation import Personal
from warehouse_desk.usecases.rows import Row, RowProblem


class ImportFault(StrEnum):
    """Why a row that is well written cannot be taken."""

    UNKNOWN_PRODUCT = "row.unknown_product"
    UNKNOWN_SLOT = "row.unknown_slot"
    UNKNOWN_AISLE = "row.unknown_aisle"
    OFF_THE_AISLE = "row.off_the_aisle"
    CODE_TAKEN = "row.code_taken"
    SLOT_IN_USE = "row.slot_in_use"
    LOT_MISSING = "row.lot_missing"
    EXPIRY_MISSING = "row.expiry_missing"
    LOT_DIFFERS = "row.lot_differs"
    ORDER_DIFFERS = "row.order_differs"
    ORDER_CLOSED = "row.order_closed"
    UNKNOWN_ORDER = "row.unknown_order"
    UNKNOWN_CARRIER = "row.unknown_carrier"
    UNKNOWN_SERVICE = "row.unknown_service"
    UNKNOWN_RULE = "row.unknown_rule"
    OTHER_RULE = "row.other_rule"
    CHARGE_DIFFERS = "row.charge_differs"
    ENDS_TOO_SOON = "row.ends_too_soon"
    DISCOUNT_TOO_HIGH = "row.discount_too_high"


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not taken: its line in the file, the field and the reason."""

    row: int
    field: str
    reason: str
    facts: Mapping[str, object] = dataclasses.field(default_factory=dict)

    @property
    def without_value(self) -> "RefusedRow":
        """Leave out what stood in the field: it may be somebody's name."""
        if "value" not in self.facts:
            return self
        return dataclasses.replace(self, facts={**self.facts, "value": "…"})


@dataclass(frozen=True, slots=True)
class ImportReport(Personal):
    """Every row accounted for: rows = taken + known + refused.

    `findings` say what is odd about the floor once its slots are taken in.
    """

    rows: int = 0
    taken: int = 0
    known: int = 0
    refused: tuple[RefusedRow, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    findings: tuple[FloorFinding, ...] = ()

    @override
    def impersonal(self) -> Self:
        refused = tuple(row.without_value for row in self.refused)
        return dataclasses.replace(self, refused=refused)

    def __add__(self, rest: "ImportReport") -> "ImportReport":
        """Account for the rows of two parts of a file."""
        return ImportReport(
            self.rows + rest.rows,
            self.taken + rest.taken,
            self.known + rest.known,
            self.refused + rest.refused,
            self.unknown_columns,
            rest.findings,
        )


class RowRefused(Exception):  # noqa: N818 - an answer, not an error
    """This row cannot be taken."""

    def __init__(self, field: str, reason: str, **facts: object) -> None:
        super().__init__(reason)
        self.field = field
        self.reason = reason
        self.facts = facts


class Tally:
    """Counts rows while they are gone through."""

    def __init__(self) -> None:
        self._rows = self._taken = self._known = 0
        self._refused: list[RefusedRow] = []

    def good(self, rows: Iterable[Row | RowProblem]) -> Iterator[Row]:
        """Go through the rows, setting aside those that are badly written."""
        for row in rows:
            self._rows += 1
            if isinstance(row, RowProblem):
                self._refused.append(
                    RefusedRow(row.row, row.field, row.reason.value, dict(row.facts))
                )
            else:
                yield row

    def take(self, *, was_new: bool) -> None:
        """Count a row as taken, or as known already."""
        self._taken += was_new
        self._known += not was_new

    def refuse(self, row: Row, refused: RowRefused) -> None:
        """Count a row as refused."""
        self._refused.append(RefusedRow(row.row, refused.field, refused.reason, refused.facts))

    def report(self) -> ImportReport:
        """Add it all up."""
        refused = tuple(sorted(self._refused, key=lambda one: one.row))
        return ImportReport(self._rows, self._taken, self._known, refused)
