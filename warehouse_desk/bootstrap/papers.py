"""Paper: what the store knows, put into the documents, in the language of whoever reads it."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from warehouse_desk.bootstrap.report_words import (
    LEADING,
    basis_of,
    cells_of,
    head_of,
    label_of,
    shown,
)
from warehouse_desk.documents import (
    commands,
    customs,
    inspection,
    invoices,
    labels,
    manifest,
    manifest_csv,
    pick_list,
    report,
    return_slip,
    scanner_test,
    slips,
    small_labels,
)
from warehouse_desk.documents import policy as policy_paper
from warehouse_desk.documents.address import Address
from warehouse_desk.documents.label_form import PDF_4X6, LabelForm
from warehouse_desk.documents.manifest import ManifestContent, ManifestParcel
from warehouse_desk.documents.sheet import Printed
from warehouse_desk.domain.catalogue import Barcode, Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Contact, Order, OrderLine
from warehouse_desk.domain.packing import Label, Parcel
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.picking import Round, RoundOrder, Task
from warehouse_desk.domain.returns import Return, ReturnLine
from warehouse_desk.i18n.language import Language, load
from warehouse_desk.scanning.codes import Kind, own_code
from warehouse_desk.scanning.commands import Command, command_code
from warehouse_desk.usecases.packing.address import PostalAddress, postal_address, sender
from warehouse_desk.usecases.packing.label import SlipLine, label_content, slip_content
from warehouse_desk.usecases.picking.step import walk_order
from warehouse_desk.usecases.ports import Reading, Store
from warehouse_desk.usecases.reports.report import Report
from warehouse_desk.usecases.returns.policy_rules import policy
from warehouse_desk.usecases.returns.policy_words import rule_in_words
from warehouse_desk.usecases.returns.proof import check_code, proof_of, sealed
from warehouse_desk.usecases.returns.refund_words import refund_parts
from warehouse_desk.usecases.returns.report import report_content, sealed_contents
from warehouse_desk.usecases.shipping.customs import customs_content
from warehouse_desk.usecases.shipping.manifest import manifest_content

#: Commands that are printed for the stations, with the numbers that answer questions.
SHEET = (
    Command.NEXT, Command.DONE, Command.OK, Command.YES, Command.NO, Command.CANCEL,
    Command.UNDO, Command.REDO, Command.SKIP, Command.SHORT, Command.DAMAGED, Command.TOTE_FULL,
    Command.OTHER_SLOT, Command.TOTE_SWAP, Command.CART_BROKEN, Command.BLOCKED,
    Command.SUBSTITUTE, Command.REOPEN, Command.FOUND, Command.HAND_OVER, Command.LAY_ASIDE,
    Command.LOOK_BACK, Command.PAUSE, Command.REPRINT, Command.VOID, Command.PHOTO,
    Command.HELP, Command.SIGN_OUT,
)  # fmt: skip
NUMBERS = range(1, 10)

_language = cache(load)


@dataclass(frozen=True, slots=True)
class Papers:
    """Every document of a store. `by` is printed as who printed it; `language` is the reader's.

    `form` is what the label printer takes.
    """

    store: Store
    language: Language
    by: str = ""
    copy: bool = False
    form: LabelForm = PDF_4X6

    def label(self, parcel: str, label: int = 0) -> bytes:
        """Print a parcel's shipping label in the customer's language."""
        with self.store.look() as reading:
            found = label_content(reading, parcel, label)
        content = labels.LabelContent(
            carrier=found.carrier,
            service=found.service,
            sender=_address(found.sender),
            receiver=_address(found.receiver),
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
        return labels.shipping_label(content, _language(found.language), self.form)

    def slip(self, parcel: str) -> bytes:
        """Print a parcel's packing slip in the customer's language."""
        with self.store.look() as reading:
            found = slip_content(reading, parcel)
        label = found.label
        content = slips.SlipContent(
            order=label.order_ref,
            sender=_address(label.sender),
            receiver=_address(label.receiver),
            ordered_on=found.placed_at.date(),
            packed_on=found.packed_at.date(),
            number=label.number,
            total=label.total,
            box=found.box,
            carrier=label.carrier,
            service=label.service,
            tracking=label.tracking or label.sscc,
            lines=tuple(_slip_line(line) for line in found.lines if line.in_parcel),
            printed=self._printed(found.packed_at),
            note=found.note,
        )
        return slips.packing_slip(content, _language(label.language))

    def customs(self, parcel: str, label: int = 0) -> bytes:
        """Print a parcel's customs declaration, in English and the customer's language."""
        with self.store.look() as reading:
            on_label = label_content(reading, parcel, label)
            tracking = on_label.tracking or on_label.sscc
            found = customs_content(reading, parcel, tracking)
        content = customs.CustomsContent(
            order=found.order_ref,
            tracking=found.tracking,
            sender=_address(found.sender),
            receiver=_address(found.receiver),
            currency=found.currency,
            weight_g=found.weight_g,
            day=on_label.made_at.date(),
            lines=tuple(
                customs.CustomsLine(
                    one.description, one.quantity, one.weight_g, one.value_cents, one.hs_code,
                    one.origin,
                )
                for one in found.lines
            ),
        )  # fmt: skip
        return customs.customs_declaration(content, _language(on_label.language), self.form)

    def return_label(self, parcel: str, sscc: str) -> bytes:
        """Print the label that brings an order's goods back, to lie in its box."""
        with self.store.look() as reading:
            found = label_content(reading, parcel)
        content = labels.LabelContent(
            carrier=found.carrier,
            service=found.service,
            sender=_address(found.receiver),
            receiver=_address(found.sender),
            sscc=sscc,
            order=found.order_ref,
            weight_g=0,
            number=1,
            total=1,
            ship_date=None,
            tracking=own_code(Kind.ORDER, found.order_ref),
            is_return=True,
            copy=self.copy,
        )
        return labels.shipping_label(content, _language(found.language), self.form)

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
                seller=_address(sender(reading)),
                seller_tax_number="",
                buyer=_address(postal_address(contact)),
                currency=order.currency,
                lines=tuple(_invoice_lines(reading, order_ref)),
                shipping_cents=0,
                taxes=(),
                printed=self._printed(reading.now),
            )
        return invoices.invoice(content, _language(contact.language))

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
            sender=_address(found.sender),
            handed_over=found.handed_over,
            parcels=tuple(
                ManifestParcel(row.sscc, row.order_ref, row.destination, row.service, row.weight_g)
                for row in found.rows
            ),
            printed=self._printed(found.handed_over),
        )

    def pick_list(self, round_: int) -> bytes:
        """Print a round in the order of its walk."""
        with self.store.look() as reading:
            found = reading.get(Round, round_)
            content = pick_list.PickListContent(
                round=str(round_),
                method=self.language.say(f"method.{found.method.value}"),
                picker=_name(reading, found.person),
                cart=found.cart,
                metres=round(found.walk_mm / 1000),
                lines=tuple(_pick_lines(reading, found)),
                printed=self._printed(reading.now),
            )
        return pick_list.pick_list(content, self.language)

    def inspection(self, plate: str, photos: Path | None = None) -> bytes:
        """Print the report on a returned unit; `photos` is the folder the pictures are in."""
        say = self.language.say
        with self.store.look() as reading:
            found = report_content(reading, plate)
            now = reading.now
        content = inspection.InspectionContent(
            number=str(found.number),
            plate=found.plate,
            rma=found.rma,
            order=found.order_ref,
            sku=found.sku,
            name=found.name,
            reason=say(f"return_reason.{found.reason}"),
            comment=found.comment,
            requested_at=found.requested_at,
            received_at=found.received_at,
            inspected_at=found.finished_at,
            clerk=found.clerk,
            findings=tuple(
                inspection.Finding(say(one.question_text), say(one.answer_text), one.grade.value)
                for one in found.findings
            ),
            grade=found.grade,
            disposition=say(f"disposition.{found.disposition}"),
            rule=say(f"inspection.rule.{found.rule}"),
            report_hash=found.report_hash,
            previous_hash=found.previous_hash,
            check=check_code(found.plate, found.report_hash),
            printed=self._printed(now),
            overruled_by=found.clerk if found.overruled_because else "",
            overruled_because=(
                say(f"overrule.{found.overruled_because}") if found.overruled_because else ""
            ),
            refund_cents=found.refund.amount_cents,
            currency=found.currency,
            refund_due=found.refund_due.date() if found.refund_due else None,
            refund_parts=refund_parts(self.language, found.refund, found.currency),
            lot=found.lot,
            serial=found.serial,
            photos=tuple(
                inspection.ReportPhoto((photos / one.path).read_bytes(), one.taken_at, one.sha256)
                for one in found.photos
                if photos is not None
            ),
            proof=proof_of(sealed_contents(found)),
        )
        return sealed(inspection.inspection_report(content, self.language))

    def report(self, made: Report) -> bytes:
        """Print a report: its figures, what they rest on, and its table."""
        language = self.language
        title, *told = head_of(language, made)
        with self.store.look() as reading:
            printed = self._printed(reading.now)
        content = report.ReportContent(
            title,
            tuple(told + basis_of(language, made)),
            tuple(
                (label_of(language, one), shown(language, one.value, one.unit, "", one.currency))
                for one in made.figures
            ),
            tuple(
                report.Heading(language.say(f"report.column.{one.name}"), one.unit not in LEADING)
                for one in made.columns
            ),
            tuple(tuple(cells_of(language, made.columns, row)) for row in made.rows),
            printed,
        )
        return report.report(content, language)

    def policy(self, *, for_staff: bool = False) -> bytes:
        """Print the returns policy, for customers or with the rules' names for staff."""
        with self.store.look() as reading:
            rules, of = policy(reading), sender(reading).name
            orders = reading.find(Order)
            printed = self._printed(reading.now)
        currency = orders[-1].currency if orders else ""
        said = [(rule, rule_in_words(self.language, rule, currency)) for rule in rules]
        lines = [
            policy_paper.PolicyLine(
                one.about, one.until, one.fee, one.offers, one.postage,
                rule.name if for_staff else "",
            )
            for rule, one in sorted(said, key=lambda pair: pair[0].reach)
        ]  # fmt: skip
        content = policy_paper.PolicyContent(of, tuple(lines), printed)
        return policy_paper.policy_sheet(content, self.language)

    def return_slip(self, rma: str) -> bytes:
        """Print what goes into the parcel that comes back, in the customer's language."""
        with self.store.look() as reading:
            found = reading.get(Return, rma)
            order = reading.get(Order, found.order_ref)
            language = _language(reading.get(Contact, order.contact).language)
            lines = tuple(
                return_slip.ReturnSlipLine(
                    line.sku, reading.get(Product, line.sku).name.strip(), line.quantity,
                    language.say(f"return_reason.{line.reason.value}"),
                )
                for line in reading.find(ReturnLine, rma=rma)
            )  # fmt: skip
            content = return_slip.ReturnSlipContent(
                rma, found.order_ref, _address(sender(reading)),
                language.say(f"way.{found.way.value}"), lines, self._printed(reading.now),
            )  # fmt: skip
        return return_slip.return_slip(content, language)

    def commands(self) -> bytes:
        """Print the sheet of command codes."""
        say = self.language.say
        cards = [
            commands.CommandCode(command_code(one), say(f"command.{one.value}")) for one in SHEET
        ]
        cards += [commands.CommandCode(command_code(Command.NUMBER, n), str(n)) for n in NUMBERS]
        with self.store.look() as reading:
            printed = self._printed(reading.now)
        return commands.command_sheet(cards, self.language, printed)

    def scanner_test(self) -> bytes:
        """Print the sheet that a scanner is tested with."""
        with self.store.look() as reading:
            printed = self._printed(reading.now)
        return scanner_test.scanner_test_sheet(self.language, printed)

    def plate(self, plate: str, sku: str) -> bytes:
        """Print the licence plate of a returned unit."""
        with self.store.look() as reading:
            name = reading.get(Product, sku).name.strip()
        label = small_labels.CodeLabel(plate, name, sku)
        return small_labels.small_labels([label], self.language, self.form)

    def badge(self, badge: str, name: str, *, as_label: bool) -> bytes:
        """Print somebody's badge: a label of a roll, or a page to cut it out of."""
        label = small_labels.CodeLabel(badge, name)
        if as_label:
            return small_labels.small_labels([label], self.language, self.form)
        return small_labels.code_sheet([label], self.language)

    def codes(self, codes: list[tuple[str, str]]) -> bytes:
        """Print codes (code, title) as a sheet of small labels: slots, totes, badges, plates."""
        sheet = [small_labels.CodeLabel(code, title) for code, title in codes]
        return small_labels.code_sheet(sheet, self.language)

    def _printed(self, at: dt.datetime) -> Printed:
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


def _address(address: PostalAddress) -> Address:
    return Address(address.name, address.lines, address.phone)


def _slip_line(line: SlipLine) -> slips.SlipLine:
    return slips.SlipLine(
        line.sku, line.name, line.ordered, line.in_parcel, line.lots, line.serials
    )


def _invoice_lines(reading: Reading, order_ref: str) -> list[invoices.InvoiceLine]:
    return [
        invoices.InvoiceLine(
            line.sku, reading.get(Product, line.sku).name.strip(), line.packed, line.price_cents
        )
        for line in reading.find(OrderLine, order_ref=order_ref)
        if line.packed
    ]


def _pick_lines(reading: Reading, round_: Round) -> list[pick_list.PickListLine]:
    totes = {one.order_ref: one.tote for one in reading.find(RoundOrder, round=round_.round)}
    return [
        pick_list.PickListLine(
            task.slot,
            task.sku,
            reading.get(Product, task.sku).name.strip(),
            _code_of(reading, task.sku),
            task.wanted,
            totes.get(task.order_ref, ""),
            task.lot,
        )
        for task in walk_order(reading.find(Task, round=round_.round))
    ]


def _code_of(reading: Reading, sku: str) -> str:
    codes = [one.code for one in reading.find(Barcode, sku=sku) if one.quantity == 1]
    return codes[0] if codes else sku


def _name(reading: Reading, person: str) -> str:
    found = reading.seek(Person, person) if person else None
    return found.name if found else ""
