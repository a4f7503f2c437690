"""What goes into a parcel beside what was ordered, and what a packer is told about an order."""

from dataclasses import dataclass
from enum import StrEnum


class InsertKind(StrEnum):
    """What an insert is."""

    GIFT = "gift"
    CODE = "code"
    NOTE = "note"


class LeftOut(StrEnum):
    """Why an insert was left out."""

    NONE_LEFT = "none_left"
    NO_ROOM = "no_room"
    NOT_WANTED = "not_wanted"


@dataclass(frozen=True, slots=True)
class InsertRule:
    """Which orders get an insert: every condition that is set must hold.

    `least_cents` is what the goods of the order cost at least, in `currency` (empty: any);
    `with_sku` has to be among them. `quantity` pieces of `sku` go into the order, once. `text` is
    for the packer: the code on the card, or what to write.
    """

    rule: int
    name: str
    kind: InsertKind
    sku: str
    quantity: int = 1
    least_cents: int = 0
    currency: str = ""
    channel: str = ""
    customer: str = ""
    country: str = ""
    with_sku: str = ""
    text: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class OrderInsert:
    """What became of a rule's insert in an order: the line that it is, or why it was left out."""

    order_ref: str
    rule: int
    line: int = 0
    left_out: str = ""


class NoteAbout(StrEnum):
    """What a packing note is about."""

    CUSTOMER = "customer"
    PRODUCT = "product"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class InsertCode:
    """A code of a list that an insert rule gives out, each once; `order_ref` is whose it is."""

    code: str
    rule: int
    order_ref: str = ""


@dataclass(frozen=True, slots=True)
class PackingNote:
    """What a packer is told about all orders of a customer or channel, or with a product."""

    note: int
    about: NoteAbout
    name: str
    text: str
