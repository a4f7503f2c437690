"""Papers of parcels and of what leaves with a carrier, in the language of whoever reads them."""

import datetime as dt
from dataclasses import dataclass
from functools import cache

from warehouse_desk.devices.label_drawer import draw_label
from warehouse_desk.documents import (
    declaration,
    foreign_label,
    invoices,
    labels,
    manifest,
    manifest_csv,
    slips,
)
from warehouse_desk.documents.address import Address
from warehouse_desk.documents.label_form import PDF_4X6, LabelForm
from warehouse_desk.documents.manifest import ManifestContent, ManifestParcel
from warehouse_desk.documents.sheet import Printed
from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Contact, Order, OrderLine
from warehouse_desk.domain.packing import Label, Parcel
from warehouse_desk.i18n.language import Language, load
from warehouse_desk.storage.photos import Photos
from warehouse_desk.usecases.packing.address import PostalAddress, postal_address, sender
from warehouse_desk.usecases.packing.label import SlipLine, label_content, slip_content
from warehouse_desk.usecases.ports import Reading, Store
from warehouse_desk.usecases.returns.labels import return_label_content
from warehouse_desk.usecases.shipping.customs import customs_content
from warehouse_desk.usecases.shipping.manifest import manifest_content

#: A language is loaded once.
language_of = cache(load)


@dataclass(frozen=True, slots=True)
class ParcelPapers:
    """The papers of a store's parcels; `by` is printed as who printed them.

    `language` is the reader's, `form` what the label printer takes, `photos` where
    pictures are kept.
    """

    store: Store
    language: Language
    by: str = ""
    copy: bool = False
    form: LabelForm = PDF_4X6
    photos: Photos | None = None

    @property
    def codes_below(self) -> float:
        """Tell in what share of a label's height, from the top, there are no codes."""
        return labels.codes_below(self.form.paper)

    def label(self, parcel: str, label: int = 0) -> bytes:
        """Print a parcel's shipping label in the customer's language."""
        with self.store.look() as reading:
            found = label_content(reading, parcel, label)
        content = labels.LabelContent(
            carrier=found.carrier,
            service=found.service,
            sender=address_of(found.sender),
            receiver=address_of(found.receiver),
            sscc=found.sscc,
            order=found.order_ref,
            weight_g=found.weight_g,
            number=found.number,
            total=found.total,
            ship_date=found.made_at.date(),
            tracking=found.code,
            mark=found.mark,
            routing=found.routing,
            copy=self.copy or found.copies > 0,
        )
        return labels.shipping_label(content, language_of(found.language), self.form)

    def foreign_label(self, content: bytes, *, title: str) -> bytes:
        """Print a label that somebody else made; nothing where it cannot be drawn."""
        rows = draw_label(content, *foreign_label.dots_of(self.form))
        return foreign_label.foreign_label(rows, self.form, title=title) if rows else b""

    def specimen(self) -> tuple[str, bytes]:
        """Make a label of nobody's, in letters that take the most to draw; give its number too."""
        number, nobody = 18 * "0", Address("نمونه", ("نمونه 1",))
        content = labels.LabelContent(
            "—", "—", nobody, nobody, number, "0", 0, 1, 1, None, copy=True
        )  # fmt: skip
        return number, labels.shipping_label(content, language_of("fa"), self.form)

    def slip(self, parcel: str) -> bytes:
        """Print a parcel's packing slip in the customer's language."""
        with self.store.look() as reading:
            found = slip_content(reading, parcel)
        label = found.label
        content = slips.SlipContent(
            order=label.order_ref,
            sender=address_of(label.sender),
            receiver=address_of(label.receiver),
            ordered_on=found.placed_at.date(),
            packed_on=found.packed_at.date(),
            number=label.number,
            total=label.total,
            box=found.box,
            carrier=label.carrier,
            service=label.service,
            tracking=label.tracking or label.sscc,
            lines=tuple(_slip_line(line) for line in found.lines if line.in_parcel),
            printed=self.printed(found.packed_at),
            note=found.note,
        )
        return slips.packing_slip(content, language_of(label.language))

    def customs(self, parcel: str, label: int = 0) -> bytes:
        """Print a parcel's customs declaration, in English and the customer's language."""
        with self.store.look() as reading:
            on_label = label_content(reading, parcel, label)
            tracking = on_label.tracking or on_label.sscc
            found = customs_content(reading, parcel, tracking)
        content = declaration.Declaration(
            order=found.order_ref,
            tracking=found.tracking,
            sender=address_of(found.sender),
            receiver=address_of(found.receiver),
            currency=found.currency,
            weight_g=found.weight_g,
            day=on_label.made_at.date(),
            lines=tuple(
                declaration.DeclaredGoods(
                    one.description, one.quantity, one.weight_g, one.value_cents, one.hs_code,
                    one.origin,
                )
                for one in found.lines
            ),
        )  # fmt: skip
        return declaration.declaration(content, language_of(on_label.language), self.form)

    def return_label(self, tracking: str, *, nameless: bool = False) -> bytes:
        """Print the label that brings goods back, in the customer's language."""
        with self.store.look() as reading:
            found = return_label_content(reading, tracking, nameless=nameless)
        content = labels.LabelContent(
            carrier=found.carrier,
            service=found.service,
            sender=address_of(found.sender),
            receiver=address_of(found.receiver),
            sscc=found.sscc,
            order=found.order_ref,
            weight_g=0,
            number=1,
            total=1,
            ship_date=None,
            tracking=found.code,
            mark=found.mark,
            routing=found.routing,
            rma=found.rma,
            is_return=True,
            copy=self.copy,
        )
        return labels.shipping_label(content, language_of(found.language), self.form)

    def invoice(self, order_ref: str) -> bytes:
        """Print an order's invoice over what was packed, in the customer's language."""
        with self.store.look() as reading:
            order = reading.get(Order, order_ref)
            contact = reading.get(Contact, order.contact)
            content = invoices.InvoiceContent(
                number=f"INV-{order_ref}",
                order=order_ref,
                issued_on=(order.shipped_at or reading.now).date(),
                ordered_on=order.placed_at.date(),
                seller=address_of(sender(reading)),
                seller_tax_number="",
                buyer=address_of(postal_address(contact)),
                currency=order.currency,
                lines=tuple(_invoice_lines(reading, order_ref)),
                shipping_cents=0,
                taxes=(),
                printed=self.printed(reading.now),
            )
        return invoices.invoice(content, language_of(contact.language))

    def manifest(self, hand_over: int) -> bytes:
        """Print what a driver signs for."""
        return manifest.manifest(self._manifest(hand_over), self.language)

    def manifest_csv(self, hand_over: int) -> bytes:
        """Write what a driver takes as a table."""
        return manifest_csv.manifest_csv(self._manifest(hand_over))

    def _manifest(self, hand_over: int) -> ManifestContent:
        with self.store.look() as reading:
            found = manifest_content(reading, hand_over)
        return ManifestContent(
            number=str(found.hand_over),
            carrier=found.carrier,
            sender=address_of(found.sender),
            handed_over=found.handed_over,
            parcels=tuple(
                ManifestParcel(row.sscc, row.order_ref, row.destination, row.service, row.weight_g)
                for row in found.rows
            ),
            printed=self.printed(found.handed_over),
            signature=self.picture(found.signature),
        )

    def picture(self, path: str) -> bytes:
        """Read a stored picture; nothing where there is none to read."""
        return self.photos.read(path) if self.photos is not None and path else b""

    def printed(self, at: dt.datetime) -> Printed:
        """Say who printed a paper and when."""
        return Printed(self.by, at, self.copy)


def parcel_of(reading: Reading, ref: str) -> str:
    """Find the parcel that is meant: by its own name, or by its label's SSCC."""
    parcel = reading.seek(Parcel, ref)
    if parcel is not None:
        return parcel.parcel
    found = reading.find(Label, tracking=ref)
    if not found:
        raise Refusal(Why.NOT_THERE, what="Parcel", key=ref)
    return found[0].parcel


def address_of(address: PostalAddress) -> Address:
    """Give an address to the documents."""
    return Address(address.name, address.lines, address.phone)


def _slip_line(line: SlipLine) -> slips.SlipLine:
    return slips.SlipLine(
        line.sku, line.name, line.ordered, line.in_parcel, line.lots, line.serials,
        code=line.code,
    )  # fmt: skip


def _invoice_lines(reading: Reading, order_ref: str) -> list[invoices.InvoiceLine]:
    return [
        invoices.InvoiceLine(
            line.sku, reading.get(Product, line.sku).name.strip(), line.packed, line.price_cents
        )
        for line in reading.find(OrderLine, order_ref=order_ref)
        if line.packed
    ]
