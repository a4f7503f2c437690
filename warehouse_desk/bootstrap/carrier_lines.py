"""Carriers that listen: where they do is a setting, what opens their door is the environment's."""

import os

from warehouse_desk.channels.carrier_http import HttpCarrier
from warehouse_desk.domain.errors import OutsideTrouble
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.pick_up_line import PickUpLine, tell_pick_ups
from warehouse_desk.usecases.returns.pick_ups import listens_at
from warehouse_desk.usecases.shipping.announcing import CarrierLine, address_of, announce_waiting
from warehouse_desk.usecases.shipping.booking import Booking
from warehouse_desk.usecases.shipping.cancelling import cancel_waiting
from warehouse_desk.usecases.shipping.carrier_labels import LabelWanted
from warehouse_desk.usecases.shipping.numbers import booking_address

#: With the carrier's code behind it: what opens the carrier's door.
TOKEN = "WAREHOUSE_DESK_TOKEN_"  # noqa: S105 - the name, not the secret


#: A label waits no longer for its number; it is tried again when somebody says so.
_BOOKING_LIMIT_S = 5.0


def book(store: SqlStore, booking: Booking) -> str:
    """Have a carrier number a parcel."""
    return _numbering(store, booking.carrier).book(booking)


def label(wanted: LabelWanted) -> bytes:
    """Have a carrier make a label."""
    token = os.environ.get(TOKEN + wanted.carrier, "")
    return HttpCarrier(wanted.address, token, _BOOKING_LIMIT_S).label(wanted)


def cancel(store: SqlStore) -> list[OutsideTrouble]:
    """Tell carriers of the numbers that are used no more; return what did not get through."""
    return cancel_waiting(store, lambda: system_act("cancel"), lambda one: _numbering(store, one))


def _numbering(store: SqlStore, carrier: str) -> HttpCarrier:
    """Find the line to a carrier that numbers parcels."""
    with store.look() as reading:
        address = booking_address(reading, carrier)
    return HttpCarrier(address, os.environ.get(TOKEN + carrier, ""), _BOOKING_LIMIT_S)


def announce(store: SqlStore) -> list[OutsideTrouble]:
    """Tell every carrier what waits to be told; return what did not get through."""

    def line_of(carrier: str) -> CarrierLine:
        with store.look() as reading:
            address = address_of(reading, carrier)
        return HttpCarrier(address, os.environ.get(TOKEN + carrier, ""))

    def act_of() -> Act:
        return system_act("announce")

    return announce_waiting(store, act_of, line_of)[1]


def collect(store: SqlStore) -> list[OutsideTrouble]:
    """Tell carriers of pick-ups at customers' doors; return what did not get through."""

    def line_of(carrier: str) -> PickUpLine:
        with store.look() as reading:
            address = listens_at(reading, carrier)
        return HttpCarrier(address, os.environ.get(TOKEN + carrier, ""))

    return tell_pick_ups(store, lambda: system_act("collect"), line_of)


def tell_carriers(store: SqlStore) -> list[OutsideTrouble]:
    """Tell carriers all that waits for them; return what did not get through."""
    return [*cancel(store), *announce(store), *collect(store)]
