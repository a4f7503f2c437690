"""What a driver signs for, as plain values for whoever prints."""

from dataclasses import dataclass
from datetime import datetime

from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.shipping import Carrier, HandOver, Service
from warehouse_desk.usecases.packing.address import PostalAddress, sender
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.queries import ParcelView
from warehouse_desk.usecases.shipping.signature import signature_of


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """A parcel of a hand-over; `destination` is country, postcode and town."""

    sscc: str
    order_ref: str
    destination: str
    service: str
    weight_g: int


@dataclass(frozen=True, slots=True)
class ManifestContent:
    """What a hand-over's manifest says; `signature` names the picture of the driver's."""

    hand_over: int
    carrier: str
    sender: PostalAddress
    handed_over: datetime
    person: str
    rows: tuple[ManifestRow, ...]
    signature: str = ""


def manifest_content(reading: Reading, hand_over: int) -> ManifestContent:
    """Gather what the manifest of a hand-over says."""
    found = reading.get(HandOver, hand_over)
    signed = signature_of(reading, hand_over)
    return ManifestContent(
        hand_over=hand_over,
        carrier=reading.get(Carrier, found.carrier).name,
        sender=sender(reading),
        handed_over=found.closed_at or reading.now,
        person=found.person,
        rows=tuple(_row(reading, view) for view in reading.ask.parcels_out(hand_over)),
        signature=signed.path if signed else "",
    )


def _row(reading: Reading, view: ParcelView) -> ManifestRow:
    parcel = reading.get(Parcel, view.parcel)
    contact = reading.get(Contact, reading.get(Order, view.order_ref).contact)
    return ManifestRow(
        view.tracking,
        view.order_ref,
        f"{contact.country} {contact.postcode} {contact.city}",
        reading.get(Service, parcel.carrier, parcel.service).name,
        view.weight_g,
    )
