"""What a clerk who receives returns has to do now, read from the store."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self

from typing_extensions import override

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.returns import Return, ReturnedUnit, ReturnLine, ReturnState
from warehouse_desk.usecases.customer_texts import return_comments
from warehouse_desk.usecases.operation import Personal
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.returns.desk import on_desk
from warehouse_desk.usecases.returns.policy import ReturnRule

#: The name of the receiving desk in acts, scans and open desks.
STATION = "receive"

#: How many of the pieces that are here the screen shows.
NEWEST = 12


class ReceiveAt(StrEnum):
    """What the next scan at the receiving desk has to be."""

    START = "START"
    ITEM = "ITEM"
    DONE = "DONE"


@dataclass(frozen=True, slots=True)
class ReceiveLine:
    """A line of the return as the screen shows it; `reason` is the customer's."""

    line: int
    sku: str
    name: str
    quantity: int
    received: int
    reason: str
    comment: str
    needs_lot: bool
    needs_serial: bool

    @property
    def missing(self) -> int:
        """Count the pieces that did not arrive yet."""
        return self.quantity - self.received


@dataclass(frozen=True, slots=True)
class ReceivedUnit:
    """A piece that is here, under its plate."""

    plate: str
    sku: str
    place: str
    expected: bool


@dataclass(frozen=True, slots=True)
class ReceiveStep(Personal):
    """The next act at the receiving desk.

    `units` lists the newest of the pieces that are `here`, `last` the plates of the newest scan.
    """

    at: ReceiveAt
    rma: str = ""
    order_ref: str = ""
    rule: str = ""
    requested_at: datetime | None = None
    lines: tuple[ReceiveLine, ...] = ()
    here: int = 0
    units: tuple[ReceivedUnit, ...] = ()
    last: tuple[str, ...] = ()
    waiting: int = 0

    @property
    def missing(self) -> int:
        """Count the announced pieces that did not arrive yet."""
        return sum(line.missing for line in self.lines)

    @override
    def impersonal(self) -> Self:
        return replace(self, lines=tuple(replace(line, comment="") for line in self.lines))


def receive_step(reading: Reading, person: str, last: tuple[str, ...] = ()) -> ReceiveStep:
    """Tell a person's next act."""
    rma = on_desk(reading, person, STATION)
    return_ = reading.seek(Return, rma) if rma else None
    if return_ is None:
        waiting = len(reading.find(Return, state=ReturnState.AUTHORISED))
        return ReceiveStep(ReceiveAt.START, waiting=waiting)
    said = return_comments(reading, rma)
    lines = tuple(
        _line(reading, line, said.get(line.line, "")) for line in reading.find(ReturnLine, rma=rma)
    )
    units = reading.find(ReturnedUnit, rma=rma)
    return ReceiveStep(
        _at(return_, lines),
        rma,
        return_.order_ref,
        return_.rule,
        return_.requested_at,
        lines,
        len(units),
        tuple(
            ReceivedUnit(unit.plate, unit.sku, unit.place, unit.expected)
            for unit in units[-NEWEST:]
        ),
        last,
    )


def _at(return_: Return, lines: tuple[ReceiveLine, ...]) -> ReceiveAt:
    """Tell whether pieces are still to come; without papers only the clerk knows."""
    if return_.state is ReturnState.CLOSED:
        return ReceiveAt.DONE
    if return_.rule in {ReturnRule.NO_PAPERS, ReturnRule.NO_PAPERS_LATE}:
        return ReceiveAt.ITEM
    return ReceiveAt.ITEM if any(line.missing for line in lines) else ReceiveAt.DONE


def _line(reading: Reading, line: ReturnLine, comment: str) -> ReceiveLine:
    product = reading.get(Product, line.sku)
    return ReceiveLine(
        line.line,
        line.sku,
        product.name.strip(),
        line.quantity,
        line.received,
        line.reason.value,
        comment,
        product.lots,
        product.serials,
    )
