"""The invoice of an order: what it costs, the tax that is in it. Prices are gross."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from warehouse_desk.documents.address import Address
from warehouse_desk.documents.blocks import Block, Fact, Stack, Text, address_block
from warehouse_desk.documents.page import HEADING, LEAD, NOTE, STRONG, TEXT, Align
from warehouse_desk.documents.sheet import Column, Printed, Sheet
from warehouse_desk.i18n import Language
from warehouse_desk.scanning.codes import Kind, own_code


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """So many of an item at a price, in cents, tax included."""

    sku: str
    name: str
    quantity: int
    unit_cents: int

    @property
    def cents(self) -> int:
        """What the line costs."""
        return self.quantity * self.unit_cents


@dataclass(frozen=True, slots=True)
class IncludedTax:
    """The tax of one rate that the prices include."""

    percent: Decimal
    cents: int


@dataclass(frozen=True, slots=True)
class InvoiceContent:
    """What an invoice says."""

    number: str
    order: str
    issued_on: date
    ordered_on: date
    seller: Address
    seller_tax_number: str
    buyer: Address
    currency: str
    lines: tuple[InvoiceLine, ...]
    shipping_cents: int
    taxes: tuple[IncludedTax, ...]
    printed: Printed

    @property
    def goods_cents(self) -> int:
        """What the goods cost."""
        return sum(line.cents for line in self.lines)

    @property
    def total_cents(self) -> int:
        """What the customer pays."""
        return self.goods_cents + self.shipping_cents


def invoice(content: InvoiceContent, language: Language) -> bytes:
    """Print the invoice of an order."""
    sheet = Sheet(
        language,
        content.printed,
        title=language.say("invoice.title"),
        reference=content.number,
        code=own_code(Kind.ORDER, content.order),
    )
    _parties(sheet, content)
    sheet.facts(
        [
            Fact(sheet.say("invoice.number"), content.number),
            Fact(sheet.say("invoice.issued"), language.date(content.issued_on)),
            Fact(sheet.say("doc.order"), content.order),
            Fact(sheet.say("slip.ordered_on"), language.date(content.ordered_on)),
        ]
    )
    sheet.table(_columns(sheet), [_row(line, content.currency, language) for line in content.lines])
    _sums(sheet, content, language)
    return sheet.finish()


def _parties(sheet: Sheet, content: InvoiceContent) -> None:
    buyer = address_block(sheet.say("invoice.bill_to"), content.buyer)
    tax_number = sheet.say("invoice.tax_number", reference=content.seller_tax_number)
    seller = Stack(
        [address_block(sheet.say("invoice.seller"), content.seller), Text(tax_number)], gap=0
    )
    sheet.row([(6, buyer), (6, seller)], space=5)


def _columns(sheet: Sheet) -> list[Column]:
    return [
        Column(sheet.say("doc.sku"), 2),
        Column(sheet.say("doc.item"), 5),
        Column(sheet.say("doc.quantity"), 1, Align.END),
        Column(sheet.say("invoice.unit_price"), 2, Align.END),
        Column(sheet.say("invoice.amount"), 2, Align.END),
    ]


def _row(line: InvoiceLine, currency: str, language: Language) -> list[Block]:
    return [
        Text(line.sku),
        Text(line.name),
        Text(language.number(line.quantity), TEXT, Align.END),
        Text(language.money(line.unit_cents, currency), TEXT, Align.END),
        Text(language.money(line.cents, currency), STRONG, Align.END),
    ]


def _sums(sheet: Sheet, content: InvoiceContent, language: Language) -> None:
    currency = content.currency
    sheet.space(3)
    _sum(sheet, sheet.say("invoice.goods"), language.money(content.goods_cents, currency))
    _sum(sheet, sheet.say("invoice.shipping"), language.money(content.shipping_cents, currency))
    total = Text(language.money(content.total_cents, currency), HEADING, Align.END)
    sheet.row([(6, Text("")), (3, Text(sheet.say("invoice.total"), LEAD)), (3, total)])
    for tax in content.taxes:
        amount = language.money(tax.cents, currency)
        words = sheet.say("invoice.tax_included", percent=tax.percent, amount=amount)
        sheet.row([(12, Text(words, NOTE, Align.END))], space=0)


def _sum(sheet: Sheet, words: str, amount: str) -> None:
    cells: list[tuple[float, Block]] = [(6, Text("")), (3, Text(words))]
    sheet.row([*cells, (3, Text(amount, TEXT, Align.END))], space=1)
