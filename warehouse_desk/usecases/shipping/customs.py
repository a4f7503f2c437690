"""Which parcels leave a customs area, and what their declaration (CN 22) says."""

from collections import Counter
from dataclasses import dataclass

from warehouse_desk.domain.carriers import Customs
from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.orders import Contact, Order, OrderLine
from warehouse_desk.domain.packing import Parcel, ParcelItem
from warehouse_desk.usecases.packing.address import PostalAddress, own_address, postal_address
from warehouse_desk.usecases.ports import Reading

#: The customs union of the European Union: its member states, and Monaco.
UNION = frozenset(
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
        "IT", "LT", "LU", "LV", "MC", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CustomsLine:
    """Equal goods of a parcel: what they are, net weight and value in all."""

    description: str
    quantity: int
    weight_g: int
    value_cents: int
    hs_code: str
    origin: str


@dataclass(frozen=True, slots=True)
class CustomsContent:
    """What the customs declaration of a parcel says."""

    parcel: str
    order_ref: str
    tracking: str
    sender: PostalAddress
    receiver: PostalAddress
    currency: str
    weight_g: int
    lines: tuple[CustomsLine, ...]


def customs_area(country: str) -> str:
    """Name the customs area of a country: the union it is in, or itself."""
    return "EU" if country.upper() in UNION else country.upper()


def leaves_customs_area(reading: Reading, contact: Contact) -> bool:
    """Tell whether a parcel to somebody needs a declaration; not known without our own country."""
    ours = own_address(reading).country
    return bool(ours) and customs_area(ours) != customs_area(contact.country)


def customs_content(reading: Reading, parcel: str, tracking: str) -> CustomsContent:
    """Gather what the declaration of a parcel says."""
    found = reading.get(Parcel, parcel)
    order = reading.get(Order, found.order_ref)
    ours = own_address(reading)
    return CustomsContent(
        parcel,
        order.order_ref,
        tracking,
        postal_address(ours),
        postal_address(reading.get(Contact, order.contact)),
        order.currency,
        found.weight_g,
        tuple(_lines(reading, found, ours.country)),
    )


def _lines(reading: Reading, parcel: Parcel, home: str) -> list[CustomsLine]:
    pieces: Counter[int] = Counter()
    for item in reading.find(ParcelItem, parcel=parcel.parcel):
        pieces[item.line] += item.quantity
    return [
        _line(reading, reading.get(OrderLine, parcel.order_ref, number), count, home)
        for number, count in sorted(pieces.items())
    ]


def _line(reading: Reading, line: OrderLine, count: int, home: str) -> CustomsLine:
    product = reading.get(Product, line.sku)
    known = reading.seek(Customs, line.sku) or Customs(line.sku, "", home)
    return CustomsLine(
        known.description or product.name.strip(),
        count,
        product.weight_g * count,
        line.price_cents * count,
        known.hs_code,
        known.origin,
    )
