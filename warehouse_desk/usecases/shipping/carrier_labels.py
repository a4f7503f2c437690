"""Carriers that make the labels of their parcels themselves: asked before they are printed.

Nobody at the bench waits for them: the label waits, no longer than the asking may take. What they
send is a guest's: it is drawn by a process of its own, and printed only when the number of the
parcel can be read from it. Asked again for the same label, a carrier sends the same one, by the
key; it is kept nowhere here.
"""

from dataclasses import dataclass
from typing import Protocol

from warehouse_desk.domain.packing import Label, Parcel
from warehouse_desk.usecases.packing.address import PostalAddress
from warehouse_desk.usecases.packing.label import label_content
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.shipping.numbers import template_of


@dataclass(frozen=True, slots=True)
class LabelWanted:
    """A label that a carrier is to make; `number` is what has to stand on it, `sscc` our own."""

    key: str
    label: int
    carrier: str
    address: str
    service: str
    sscc: str
    number: str
    order_ref: str
    weight_g: int
    sender: PostalAddress
    receiver: PostalAddress

    @property
    def code(self) -> str:
        """Tell the text of the code that proves the label to be this parcel's."""
        return self.number or f"00{self.sscc}"


class LabelLine(Protocol):
    """A way to have a label made."""

    def label(self, wanted: LabelWanted) -> bytes:
        """Give a PDF or PNG; `OutsideTrouble` when the carrier is away or refuses the parcel."""
        ...


def label_wanted(reading: Reading, label: int) -> LabelWanted | None:
    """Tell what a carrier has to be asked for a label; None where we make it ourselves."""
    found = reading.get(Label, label)
    parcel = reading.get(Parcel, found.parcel)
    address = template_of(reading, parcel.carrier, parcel.service).label_address
    if not address:
        return None
    said = label_content(reading, found.parcel, label)
    return LabelWanted(
        f"paper-{found.tracking}", label, parcel.carrier, address, parcel.service, found.tracking,
        said.tracking, parcel.order_ref, parcel.weight_g, said.sender, said.receiver,
    )  # fmt: skip
