"""Paper: what the store knows, put into the documents, in the language of whoever reads it."""

from dataclasses import dataclass

from warehouse_desk.bootstrap.parcel_papers import ParcelPapers, address_of, language_of
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
    container_list,
    inspection,
    pick_list,
    report,
    return_slip,
    scanner_test,
    small_labels,
)
from warehouse_desk.documents import policy as policy_paper
from warehouse_desk.domain.catalogue import Barcode, Product
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.picking import Round, RoundOrder, Task
from warehouse_desk.domain.returns import Return, ReturnLine
from warehouse_desk.scanning.codes import Kind, own_code
from warehouse_desk.scanning.commands import Command, command_code
from warehouse_desk.usecases.codes import in_cases
from warehouse_desk.usecases.packing.address import sender
from warehouse_desk.usecases.picking.step import walk_order
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports.report import Report
from warehouse_desk.usecases.returns.containers import container_view
from warehouse_desk.usecases.returns.policy_rules import policy
from warehouse_desk.usecases.returns.policy_words import rule_in_words
from warehouse_desk.usecases.returns.proof import check_code, proof_of, sealed
from warehouse_desk.usecases.returns.refund_words import refund_parts
from warehouse_desk.usecases.returns.report import report_content, sealed_contents

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


@dataclass(frozen=True, slots=True)
class Papers(ParcelPapers):
    """Every document of a store: those of its parcels, and all others."""

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
                printed=self.printed(reading.now),
            )
        return pick_list.pick_list(content, self.language)

    def inspection(self, plate: str) -> bytes:
        """Print the report on a returned unit."""
        say, words = self.language.say, self.language.words
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
                inspection.Finding(
                    words(one.question_text), words(one.answer_text), one.grade.value
                )
                for one in found.findings
            ),
            grade=found.grade,
            disposition=say(f"disposition.{found.disposition}"),
            rule=self.language.named("inspection.rule", found.rule),
            report_hash=found.report_hash,
            previous_hash=found.previous_hash,
            check=check_code(found.plate, found.report_hash),
            printed=self.printed(now),
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
                inspection.ReportPhoto(self.picture(one.path), one.taken_at, one.sha256)
                for one in found.photos
                if self.photos is not None
            ),
            proof=proof_of(sealed_contents(found), found.personal if found.sealed else None),
        )
        return sealed(inspection.inspection_report(content, self.language))

    def report(self, made: Report) -> bytes:
        """Print a report: its figures, what they rest on, and its table."""
        language = self.language
        title, *told = head_of(language, made)
        with self.store.look() as reading:
            printed = self.printed(reading.now)
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
            printed = self.printed(reading.now)
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

    def container_list(self, container: int) -> bytes:
        """Print what was sorted into a container; before it is closed, what is in it by now."""
        with self.store.look() as reading:
            found = container_view(reading, container)
            printed = self.printed(reading.now)
        content = container_list.ContainerContent(
            str(found.container),
            found.tote,
            self.language.say(f"disposition.{found.disposition.value}"),
            found.person,
            found.opened_at,
            found.closed_at or printed.at,
            tuple(
                container_list.ContainerLine(
                    one.plate, one.rma, one.sku, one.name,
                    tuple(mark for mark in (one.lot, one.serial) if mark), one.grade,
                )
                for one in found.units
            ),
            printed,
        )  # fmt: skip
        return container_list.container_list(content, self.language)

    def return_slip(self, rma: str) -> bytes:
        """Print what goes into the parcel that comes back, in the customer's language."""
        with self.store.look() as reading:
            found = reading.get(Return, rma)
            order = reading.get(Order, found.order_ref)
            language = language_of(reading.get(Contact, order.contact).language)
            lines = tuple(
                return_slip.ReturnSlipLine(
                    line.sku, reading.get(Product, line.sku).name.strip(), line.quantity,
                    language.say(f"return_reason.{line.reason.value}"),
                )
                for line in reading.find(ReturnLine, rma=rma)
            )  # fmt: skip
            content = return_slip.ReturnSlipContent(
                rma, found.order_ref, address_of(sender(reading)),
                language.say(f"way.{found.way.value}"), lines, self.printed(reading.now),
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
            printed = self.printed(reading.now)
        return commands.command_sheet(cards, self.language, printed)

    def scanner_test(self) -> bytes:
        """Print the sheet that a scanner is tested with."""
        with self.store.look() as reading:
            printed = self.printed(reading.now)
        return scanner_test.scanner_test_sheet(self.language, printed)

    def plate(self, plate: str, sku: str) -> bytes:
        """Print the licence plate of a returned unit."""
        with self.store.look() as reading:
            name = reading.get(Product, sku).name.strip()
        label = small_labels.CodeLabel(plate, name, sku)
        return small_labels.small_labels([label], self.language, self.form)

    def order_label(self, order: str, place: str) -> bytes:
        """Print the label that goes with an order from its release to the bench."""
        label = small_labels.CodeLabel(own_code(Kind.ORDER, order), order, place)
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
            in_cases(reading, task.sku, task.wanted),
        )
        for task in walk_order(reading.find(Task, round=round_.round))
    ]


def _code_of(reading: Reading, sku: str) -> str:
    codes = [one.code for one in reading.find(Barcode, sku=sku) if one.quantity == 1]
    return codes[0] if codes else sku


def _name(reading: Reading, person: str) -> str:
    found = reading.seek(Person, person) if person else None
    return found.name if found else ""
