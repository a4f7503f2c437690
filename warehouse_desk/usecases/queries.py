"""Questions over many rows, answered by the store in one statement each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from warehouse_desk.domain.orders import OrderState, Readiness
from warehouse_desk.usecases.reports.queries import ReportQueries
from warehouse_desk.usecases.shelf_queries import ShelfQueries


@dataclass(frozen=True, slots=True)
class FreeStock:
    """Pieces that may still be promised."""

    sku: str
    place: str
    kind: str
    lot: str
    expiry: str
    free: int


@dataclass(frozen=True, slots=True)
class QueueRow:
    """An order as the queue shows it; `promised` of `missing` pieces are reserved."""

    order_ref: str
    channel: str
    name: str
    country: str
    service: str
    state: OrderState
    held: bool
    expedited: bool
    placed_at: datetime
    ship_by: datetime
    lines: int
    pieces: int
    missing: int
    promised: int
    short: int

    @property
    def readiness(self) -> Readiness:
        """Judge whether everything, something or nothing of what is open is promised."""
        if self.promised >= self.missing:
            return Readiness.GREEN
        return Readiness.AMBER if self.promised or self.pieces > self.missing else Readiness.RED


@dataclass(frozen=True, slots=True)
class Lack:
    """An order line that cannot be picked wholly: how much is missing and how much is there."""

    order_ref: str
    line: int
    sku: str
    name: str
    missing: int
    promised: int
    on_hand: int


@dataclass(frozen=True, slots=True)
class ParcelView:
    """A parcel at the hand-over; `tracking` is its SSCC; `staged` stands at its staging place."""

    parcel: str
    order_ref: str
    tracking: str
    weight_g: int
    staged: bool = False


@dataclass(frozen=True, slots=True)
class Parcels:
    """Parcels at the hand-over: how many there are, and those of them that a screen shows."""

    n: int
    shown: tuple[ParcelView, ...]


NO_PARCELS = Parcels(0, ())


@dataclass(frozen=True, slots=True)
class Need:
    """Pieces of a product that an open task or parcel wants, and where they go."""

    order_ref: str
    round: int
    position: int
    tote: str
    missing: int


@dataclass(frozen=True, slots=True)
class LastOperation:
    """The newest operation of a person at a station that still stands."""

    key: str
    kind: str


@dataclass(frozen=True, slots=True)
class WorkCount:
    """How much work waits, for the home screen; lines are those of rounds that are not over."""

    rounds_ready: int
    rounds_active: int
    lines_open: int
    lines_done: int
    orders_to_pack: int
    parcels_to_ship: int
    labels_to_confirm: int
    returns_to_receive: int
    units_to_inspect: int
    counts_open: int
    counts_to_judge: int
    to_put_away: int
    to_bring_down: int
    orders_open: int


class Queries(Protocol):
    """What the use cases ask of many rows."""

    @property
    def reports(self) -> ReportQueries:
        """The questions of reports."""
        ...

    @property
    def shelves(self) -> ShelfQueries:
        """The questions about what lies where."""
        ...

    def free_stock(self, skus: Sequence[str], on: date | None = None) -> list[FreeStock]:
        """List sellable pieces nobody was promised: first expired first, pick slots first.

        What has expired before the day `on` is left out.
        """
        ...

    def wanting(self, refs: Sequence[str] = ()) -> list[str]:
        """List open orders that are not held and lack promises, the most urgent first."""
        ...

    def queue(self, states: Sequence[OrderState], refs: Sequence[str] = ()) -> list[QueueRow]:
        """List orders by urgency: express and expedited first within the same ship-by day."""
        ...

    def due(self, states: Sequence[OrderState], by: datetime, now: datetime) -> tuple[int, int]:
        """Count the orders that have to leave `by` a time, and those of them late `now`."""
        ...

    def orders_like(self, text: str, most: int) -> list[tuple[str, str]]:
        """List number and customer of orders that have a text in either, the most exact first."""
        ...

    def lacks(self, refs: Sequence[str]) -> list[Lack]:
        """List the lines of orders that are not wholly promised."""
        ...

    def parcels_waiting(self, carrier: str) -> list[ParcelView]:
        """List the parcels with a confirmed label that wait for a carrier."""
        ...

    def first_waiting(self, carrier: str, most: int, *, staged: bool | None = None) -> Parcels:
        """Count the parcels that wait for a carrier, and list `most` of them, at least one.

        All of them; or those that stand at a staging place (newest first), or do not yet.
        """
        ...

    def parcels_late(self, carrier: str) -> list[str]:
        """List the closed parcels (order/number) for a carrier without a confirmed label."""
        ...

    def parcels_out(self, hand_over: int) -> list[ParcelView]:
        """List the parcels of a hand-over in the order they were scanned out."""
        ...

    def last_out(self, hand_over: int, most: int) -> Parcels:
        """Count the parcels of a hand-over, and list the `most` newest, at least one."""
        ...

    def needs(self, sku: str, rounds: Sequence[int]) -> list[Need]:
        """Tell which orders of some rounds still need a product."""
        ...

    def still_holds(self, place: str, order_ref: str) -> bool:
        """Tell whether pieces that an order has to pack lie in a place."""
        ...

    def next_code(self, rule: int) -> tuple[str, int]:
        """Give a rule's next code that nobody has, or nothing, and how many it has in all."""
        ...

    def one_piece_orders(self, sku: str) -> list[str]:
        """List the picked orders, not held, that are nothing but one piece of a product."""
        ...

    def last_operation(self, person: str, station: str, *, undo: bool) -> LastOperation | None:
        """Find the newest standing operation of a person at a station.

        With `undo` it is given only when it is an undo; without, undo and redo are passed over.
        """
        ...

    def tag_read(self, tag: str, station: str, tasks: Sequence[str]) -> datetime | None:
        """Tell when a tag was last taken at a station for one of some tasks, and not undone."""
        ...

    def last_station(self, person: str, stations: Sequence[str]) -> str:
        """Name which of some stations a person did something at last (empty: at none of them)."""
        ...

    def latest(self) -> int:
        """Number the newest operation (0: none); it rises with whatever is stored."""
        ...

    def changed_since(self, seq: int, most: int) -> list[tuple[str, str]] | None:
        """List table and first key of what operations after `seq` changed; None above `most`."""
        ...

    def trail(self, about: Sequence[str], most: int) -> list[tuple[int, str, str]]:
        """List number, link and body of the newest entries that hold one of some texts."""
        ...

    def has_event(self, kind: str, subject: str) -> bool:
        """Tell whether something of a kind ever happened to a subject."""
        ...

    def work(self) -> WorkCount:
        """Count the work that waits."""
        ...
