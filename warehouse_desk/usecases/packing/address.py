"""Where a parcel comes from and where it goes."""

from dataclasses import dataclass

import msgspec

from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.orders import Contact
from warehouse_desk.domain.returns import PickUpAddress
from warehouse_desk.usecases.ports import Reading

#: The setting that holds our own address (JSON).
SENDER = "sender"


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """A name and the lines under it; any script."""

    name: str
    lines: tuple[str, ...]
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Sender:
    """Our own address, as the setting holds it."""

    name: str
    address1: str = ""
    address2: str = ""
    city: str = ""
    postcode: str = ""
    country: str = ""
    phone: str = ""


def sender(reading: Reading) -> PostalAddress:
    """Tell our own address; an empty one while none is set."""
    return postal_address(own_address(reading))


def own_address(reading: Reading) -> Sender:
    """Fetch our own address in its parts."""
    row = reading.seek(Setting, SENDER)
    return Sender("") if row is None else msgspec.json.decode(row.value, type=Sender)


def postal_address(whose: Contact | Sender | PickUpAddress) -> PostalAddress:
    """Write an address in lines, the town after its postcode."""
    town = f"{whose.postcode} {whose.city}".strip()
    lines = (whose.address1, whose.address2, town, whose.country)
    return PostalAddress(whose.name, tuple(line for line in lines if line), whose.phone)
