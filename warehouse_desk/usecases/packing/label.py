"""What goes onto a parcel and into it, as plain values for whoever prints: label and slip."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime

from warehouse_desk.domain.inserts import InsertCode, OrderInsert
from warehouse_desk.domain.orders import Contact, Order, OrderLine
from warehouse_desk.domain.packing import BoxType, Label, LabelState, Parcel, ParcelItem
from warehouse_desk.domain.shipping import Carrier, Service
from warehouse_desk.usecases.customer_texts import order_note
from warehouse_desk.usecases.packing.address import (
    PostalAddress,
    Sender,
    postal_address,
    sender,
)
from warehouse_desk.usecases.packing.goods import products_of
from warehouse_desk.usecases.packing.step import valid_parcels
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.shipping.numbers import filled, number_of, template_of
from warehouse_desk.usecases.shipping.terms import zones_of


@dataclass(frozen=True, slots=True)
class LabelContent:
    """What a parcel's shipping label says; `number` of `total` parcels of the order.

    `language` is the customer's. `is_valid` is False once the label was made void: then it is not
    to be printed any more. `tracking` is the carrier's own number, `mark`, `routing` and `code` are
    what its template says.
    """

    parcel: str
    order_ref: str
    sscc: str
    carrier: str
    service: str
    sender: PostalAddress
    receiver: PostalAddress
    weight_g: int
    number: int
    total: int
    made_at: datetime
    copies: int
    language: str
    is_valid: bool
    tracking: str = ""
    mark: str = ""
    routing: str = ""
    code: str = ""
    rma: str = ""


@dataclass(frozen=True, slots=True)
class SlipLine:
    """An order line as one parcel's packing slip shows it; `code` is what an insert gives."""

    sku: str
    name: str
    ordered: int
    in_parcel: int
    lots: tuple[str, ...] = ()
    serials: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class SlipContent:
    """What a parcel's packing slip says, besides what its label says already."""

    label: LabelContent
    placed_at: datetime
    packed_at: datetime
    packer: str
    box: str
    note: str
    lines: tuple[SlipLine, ...]


def label_content(reading: Reading, parcel: str, label: int = 0) -> LabelContent:
    """Gather what the label of a parcel says: a certain one, or the newest."""
    row = _label(reading, parcel, label)
    found = reading.get(Parcel, parcel)
    order = reading.get(Order, found.order_ref)
    contact = reading.get(Contact, order.contact)
    names = [one.parcel for one in valid_parcels(reading, order.order_ref)]
    content = LabelContent(
        parcel=parcel,
        order_ref=order.order_ref,
        sscc=row.tracking,
        carrier=reading.get(Carrier, found.carrier).name,
        service=reading.get(Service, found.carrier, found.service).name,
        sender=sender(reading),
        receiver=postal_address(contact),
        weight_g=found.weight_g,
        number=names.index(parcel) + 1,
        total=len(names),
        made_at=row.made_at or reading.now,
        copies=row.copies,
        language=contact.language,
        is_valid=row.state is not LabelState.VOID,
        tracking=number_of(reading, row.label),
    )
    return by_template(reading, found.carrier, found.service, contact, content)


def by_template(
    reading: Reading, carrier: str, service: str, to: Contact | Sender, content: LabelContent
) -> LabelContent:
    """Add what the carrier's template says."""
    template = template_of(reading, carrier, service)
    zones = zones_of(reading, to.country, to.postcode)
    facts = {
        "service": content.service,
        "country": to.country,
        "postcode": to.postcode,
        "city": to.city,
        "zone": zones.get(carrier, ""),
        "weight_g": content.weight_g,
        "number": content.number,
        "total": content.total,
        "tracking": content.tracking,
        "sscc": content.sscc,
        "order": content.order_ref,
    }
    return replace(
        content,
        mark=filled(template.mark, facts),
        routing=filled(template.routing, facts),
        code=filled(template.code, facts) or content.tracking,
    )


def slip_content(reading: Reading, parcel: str, label: int = 0) -> SlipContent:
    """Gather what the packing slip of a parcel says."""
    found = reading.get(Parcel, parcel)
    order = reading.get(Order, found.order_ref)
    return SlipContent(
        label=label_content(reading, parcel, label),
        placed_at=order.placed_at,
        packed_at=found.closed_at or reading.now,
        packer=found.person,
        box=reading.get(BoxType, found.box).name,
        note=order_note(reading, order.order_ref),
        lines=_slip_lines(reading, order.order_ref, parcel),
    )


def _codes(reading: Reading, order_ref: str) -> dict[int, str]:
    """Find the codes that inserts gave an order, by the order's lines."""
    given = {one.rule: one.code for one in reading.find(InsertCode, order_ref=order_ref)}
    if not given:
        return {}
    inserts = reading.find(OrderInsert, order_ref=order_ref)
    return {one.line: given[one.rule] for one in inserts if one.rule in given}


def _label(reading: Reading, parcel: str, label: int) -> Label:
    if label:
        return reading.get(Label, label)
    found = reading.find(Label, parcel=parcel)
    return found[-1] if found else reading.get(Label, 0)


def _slip_lines(reading: Reading, order_ref: str, parcel: str) -> tuple[SlipLine, ...]:
    items = reading.find(ParcelItem, parcel=parcel)
    here: Counter[int] = Counter()
    for item in items:
        here[item.line] += item.quantity
    lines = reading.find(OrderLine, order_ref=order_ref)
    products = products_of(reading, lines)
    codes = _codes(reading, order_ref)
    return tuple(
        SlipLine(
            line.sku,
            products[line.sku].name.strip(),
            line.ordered,
            here[line.line],
            tuple(sorted({one.lot for one in items if one.line == line.line and one.lot})),
            tuple(sorted({one.serial for one in items if one.line == line.line and one.serial})),
            codes.get(line.line, ""),
        )
        for line in lines
    )
