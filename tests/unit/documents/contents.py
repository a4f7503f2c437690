"""What the documents of the tests say: ordinary, and as long as the outside world can make it."""

import datetime as dt
import struct
import zlib
from decimal import Decimal

from warehouse_desk.documents.address import Address
from warehouse_desk.documents.commands import CommandCode
from warehouse_desk.documents.container_list import ContainerContent, ContainerLine
from warehouse_desk.documents.inspection import Finding, InspectionContent, ReportPhoto
from warehouse_desk.documents.invoices import IncludedTax, InvoiceContent, InvoiceLine
from warehouse_desk.documents.labels import LabelContent
from warehouse_desk.documents.manifest import ManifestContent, ManifestParcel
from warehouse_desk.documents.pick_list import PickListContent, PickListLine
from warehouse_desk.documents.report import Heading, ReportContent
from warehouse_desk.documents.sheet import Printed
from warehouse_desk.documents.slips import SlipContent, SlipLine
from warehouse_desk.documents.small_labels import CodeLabel
from warehouse_desk.i18n import Language, load

AT = dt.datetime(2026, 11, 22, 14, 5, tzinfo=dt.UTC)
DAY = AT.date()
SSCC = "340123450000000017"
GTIN = "2000000000015"
HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
PRINTED = Printed("Ada Kowalska", AT)
SENDER = Address(
    "Harbour Lane Gifts Ltd", ("Unit 4, Example Way 12", "Bristol BS1 0AA", "UNITED KINGDOM")
)
RECEIVERS = {
    "ar": Address("ليلى عبد الرحمن", ("شارع المثال ١٢، شقة 7 (الطابق 3)", "عمّان 11118", "الأردن")),
    "en": Address(
        "Ada Pemberton", ("12 Example Lane, Flat 3B", "London N1 0AB"), "+44 20 7946 0123"
    ),
    "fa": Address("نسرین علی‌زادهٔ تهرانی", ("خیابان نمونه، پلاک ۱۲ (واحد ۳)", "تهران ۱۱۳۶۵۴۳۲۱۰")),
    "he": Address("רחל בן־דוד", ("רחוב הדוגמה 12 (כניסה ב׳)", "תל אביב-יפו 6100001")),
    "pl": Address("Żaneta Grzegżółka-Źdźbło", ("ul. Przykładowa 12 m. 7", "00-001 Warszawa")),
    "ru": Address("Екатерина Щукина", ("ул. Примерная, д. 12, кв. 7", "101000 Москва")),
}
LONG = {
    "ar": "صندوق هدايا كبير جدًا (3×5) مع شريط أحمر ولامع ",
    "en": "An unreasonably long name (3×5) of a red retrospot bag ",
    "fa": "جعبهٔ هدیهٔ بسیار بزرگ (۳×۵) با روبان قرمز و براق ",
    "he": "קופסת מתנה גדולה מאוד (3×5) עם סרט אדום ומבריק ",
    "pl": "Nadzwyczaj długa nazwa (3×5) czerwonej torby ",
    "ru": "Чрезвычайно длинное название (3×5) красной сумки ",
}


def language(code: str) -> Language:
    return load(code, dt.UTC)


def a_label(code: str = "en", **changes: object) -> LabelContent:
    usual: dict[str, object] = {
        "carrier": "Northwind Parcels",
        "service": "Express 24",
        "sender": SENDER,
        "receiver": RECEIVERS[code],
        "sscc": SSCC,
        "order": "536532",
        "weight_g": 1842,
        "number": 1,
        "total": 2,
        "ship_date": DAY,
    }
    return LabelContent(**(usual | changes))  # type: ignore[arg-type]


def a_long_label(code: str) -> LabelContent:
    words = LONG[code]
    address = Address(words * 2, (words * 3, "X" * 90, words, words), "+1 " * 20)
    return a_label(
        code,
        carrier=words,
        service=words,
        sender=address,
        receiver=address,
        order="9" * 40,
        rma="RMA-000213",
        tracking="NW" + "4" * 40,
        copy=True,
        number=118,
        total=240,
    )


def a_slip(code: str = "en", *, name: str = "Jumbo bag", lines: int = 3) -> SlipContent:
    line = SlipLine("22386", name, 3, 2, ("L2026-11",), ("SN-1", "SN-2"))
    return SlipContent(
        order="536532",
        sender=SENDER,
        receiver=RECEIVERS[code],
        ordered_on=DAY,
        packed_on=DAY,
        number=1,
        total=2,
        box="M",
        carrier="Northwind Parcels",
        service="Express 24",
        tracking=SSCC,
        lines=(*[line] * (lines - 1), SlipLine("GIFT", name, 1, 1, extra=True)),
        printed=PRINTED,
        note=name,
    )


def an_invoice(code: str = "en", *, name: str = "Jumbo bag", lines: int = 3) -> InvoiceContent:
    return InvoiceContent(
        number="INV-2026-000117",
        order="536532",
        issued_on=DAY,
        ordered_on=DAY,
        seller=SENDER,
        seller_tax_number="GB 000 0000 00",
        buyer=RECEIVERS[code],
        currency="GBP",
        lines=(InvoiceLine("22386", name, 3, 1250),) * lines,
        shipping_cents=495,
        taxes=(IncludedTax(Decimal(20), 708),),
        printed=PRINTED,
    )


def a_pick_list(*, name: str = "Jumbo bag", lines: int = 3) -> PickListContent:
    return PickListContent(
        round="17",
        method=name,
        picker="Ada Kowalska",
        cart="CART-01",
        metres=190,
        lines=tuple(
            PickListLine(f"A-03-{n:02d}", "22386", name, GTIN, n + 1, f"TOTE-{n:04d}", "L1")
            for n in range(lines)
        ),
        printed=PRINTED,
    )


def a_report(text: str = "Cost a year", rows: int = 3) -> ReportContent:
    return ReportContent(
        title=text,
        basis=(text, text * 3),
        figures=((text, "£1,250,000.00"),) * 7,
        headings=(Heading("Box", False), Heading(text, False), Heading("Share", True)),
        rows=(("600×400×400", text, "12.50 %"),) * rows,
        printed=PRINTED,
    )


def commands(text: str = "Undo") -> list[CommandCode]:
    return [CommandCode(f"CMD-{n}", text) for n in range(1, 10)]


def a_manifest(*, destination: str = "GB · BS1 · Bristol", parcels: int = 3) -> ManifestContent:
    parcel = ManifestParcel(SSCC, "536532", destination, "Express 24", 1842)
    return ManifestContent("M-0042", "Northwind", SENDER, AT, (parcel,) * parcels, PRINTED)


def an_inspection(**changes: object) -> InspectionContent:
    usual: dict[str, object] = {
        "number": "R-000212",
        "plate": "U-0000451",
        "rma": "RMA-000213",
        "order": "536532",
        "sku": "22386",
        "name": "Alarm clock bakelike red",
        "reason": "Damaged",
        "comment": "It arrived scratched.",
        "requested_at": AT,
        "received_at": AT,
        "inspected_at": AT,
        "clerk": "Ada Kowalska",
        "findings": (Finding("Works?", "yes", "A"), Finding("Marks?", "light", "B")),
        "grade": "B",
        "disposition": "Repack",
        "rule": "clocks-opened",
        "report_hash": HASH,
        "previous_hash": HASH[::-1],
        "check": "https://example.com/r/U-0000451",
        "printed": PRINTED,
    }
    return InspectionContent(**(usual | changes))  # type: ignore[arg-type]


def a_long_inspection(code: str) -> InspectionContent:
    words = LONG[code] * 3
    return an_inspection(
        name=words,
        reason=words,
        comment=words * 40,
        clerk=words,
        findings=(Finding(words, words, "B"),) * 9,
        disposition=words,
        rule="rule-" * 30,
        because=words,
        overruled_by=words,
        overruled_because=words,
        refund_cents=123_456_789_01,
        currency="GBP",
        refund_due=DAY,
        lot="L" * 60,
        serial="SN-" + "7" * 60,
        photos=(a_photo(120, 90), a_photo(60, 200), ReportPhoto(b"\xff\xd8\xffbroken", AT, HASH)),
    )


def a_photo(width: int, height: int) -> ReportPhoto:
    return ReportPhoto(png(width, height), AT, HASH)


def png(width: int, height: int) -> bytes:
    """Make a grey picture."""
    rows = (b"\x00" + b"\x80" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def code_labels(title: str = "A-03-12") -> list[CodeLabel]:
    slots = [CodeLabel(f"LOC-A-03-{n:02d}", title) for n in range(1, 25)]
    return [*slots, CodeLabel("BADGE-K7RM2Q4X", title, title), CodeLabel("U-0000451", title)]


def a_container(name: str = "Blue mug", lines: int = 3) -> ContainerContent:
    return ContainerContent(
        "12", "TOTE-0007", name, "Ada Kowalska", AT, AT,
        tuple(
            ContainerLine(f"U-{n:07d}", "RMA-000213", "MUG-BLUE", name * 2, ("L-2026-11",), "C")
            for n in range(1, lines + 1)
        ),
        PRINTED,
    )  # fmt: skip
