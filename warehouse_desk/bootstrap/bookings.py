"""Carriers that number parcels are asked before the labels are made, not while one is."""

import logging
from collections.abc import Callable, Iterable

from warehouse_desk.bootstrap.warehouse import system_act
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble
from warehouse_desk.domain.packing import Label, LabelState
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.shipping.booking import Booking, booking_of, note_number

log = logging.getLogger(__name__)

#: Has a carrier number a parcel.
Book = Callable[[Booking], str]


class Bookings:
    """Has parcels numbered that their carriers number themselves; without `book`, none is."""

    def __init__(self, store: SqlStore, book: Book | None) -> None:
        """Number the parcels of a store."""
        self._store = store
        self._book = book
        #: Carriers that were away in this go: not asked again.
        self._away: dict[str, OutsideTrouble] = {}
        #: Labels that got no number in this go.
        self._unbooked: dict[int, OutsideTrouble] = {}

    def begin(self) -> None:
        """Begin a go: what was in the way before may be so no longer."""
        self._away.clear()
        self._unbooked.clear()

    def number(self, labels: Iterable[int]) -> None:
        """Ask carriers for the numbers that labels lack."""
        if self._book is None:
            return
        with self._store.hold():
            lacking = [self._lacking(label) for label in set(labels) - self._unbooked.keys()]
        for booking in filter(None, lacking):
            self._ask(self._book, booking)

    def require(self, label: int) -> None:
        """Raise what kept a label from its number, if anything did."""
        if label in self._unbooked:
            raise self._unbooked[label]

    def _lacking(self, label: int) -> Booking | None:
        try:
            with self._store.look() as reading:
                if reading.get(Label, label).state is LabelState.VOID:
                    return None
                return booking_of(reading, label)
        except Refusal as refusal:
            log.info("nothing to book any more: %s", refusal)
            return None

    def _ask(self, book: Book, booking: Booking) -> None:
        label, carrier, act = booking.label, booking.carrier, system_act("print")
        try:
            if carrier in self._away:
                raise self._away[carrier]
            note_number(self._store, act, label=label, carrier=carrier, number=book(booking))
        except OutsideTrouble as trouble:
            if trouble.trouble is Trouble.CARRIER_AWAY:
                self._away[carrier] = trouble
            self._unbooked[label] = trouble
