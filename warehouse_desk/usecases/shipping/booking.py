"""Carriers that give the number of each parcel themselves: asked before its label is printed.

Nobody at the bench waits for them: the label waits. Asked again for the same label, a carrier gives
the same number, by the key.
"""

from dataclasses import dataclass
from typing import Protocol

from warehouse_desk.domain.carriers import CarrierNumber
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.events import Event
from warehouse_desk.domain.packing import Label, LabelState, Parcel
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.packing.address import PostalAddress
from warehouse_desk.usecases.packing.label import label_content
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.shipping.cancelling import ask_to_cancel
from warehouse_desk.usecases.shipping.numbers import booking_address


@dataclass(frozen=True, slots=True)
class Booking:
    """A parcel that a carrier is to number; the same `key` asks for the same number again."""

    key: str
    label: int
    carrier: str
    service: str
    sscc: str
    order_ref: str
    weight_g: int
    sender: PostalAddress
    receiver: PostalAddress


class BookingLine(Protocol):
    """A way to have a parcel numbered."""

    def book(self, booking: Booking) -> str:
        """Give the carrier's number; `OutsideTrouble` when it is away or refuses the parcel."""
        ...


def booking_of(reading: Reading, label: int) -> Booking | None:
    """Tell what a carrier has to be asked before a label is printed, if anything."""
    found = reading.get(Label, label)
    parcel = reading.get(Parcel, found.parcel)
    if not booking_address(reading, parcel.carrier):
        return None
    if reading.seek(CarrierNumber, label) is not None:
        return None
    said = label_content(reading, found.parcel, label)
    earlier = len(reading.find(Event, subject=found.parcel, kind="booking_cancelled"))
    key = f"label-{found.tracking}" + (f"-{earlier}" if earlier else "")
    return Booking(
        key, label, parcel.carrier, parcel.service, found.tracking,
        parcel.order_ref, parcel.weight_g, said.sender, said.receiver,
    )  # fmt: skip


@operation(Right.ADMIN)
def note_number(uow: UnitOfWork, *, label: int, carrier: str, number: str) -> str:
    """Keep the number that a carrier gave a label; one number leads to one parcel."""
    known = uow.seek(CarrierNumber, label)
    if known is not None:
        return known.number
    if uow.find(CarrierNumber, carrier=carrier, number=number):
        raise OutsideTrouble(Trouble.CARRIER_REFUSED, carrier=carrier, reason=f"{number} twice")
    booked = uow.add(CarrierNumber(label, carrier, number))
    row = uow.get(Label, label)
    uow.record("parcel_booked", row.parcel, number=number)
    if row.state is LabelState.VOID:  # it became so while the carrier was asked
        ask_to_cancel(uow, row, booked)
    return number
