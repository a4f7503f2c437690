"""The inspection report: how a returned piece was found and judged, fit to stand in a dispute."""

from dataclasses import dataclass
from datetime import date, datetime

from warehouse_desk.documents.blocks import (
    Block,
    Fact,
    Fitted,
    MatrixCode,
    Photograph,
    Stack,
    Text,
)
from warehouse_desk.documents.page import DISPLAY, HEADING, LEAD, NOTE, STRONG, TEXT, Align
from warehouse_desk.documents.sheet import Column, Printed, Sheet
from warehouse_desk.i18n import Language
from warehouse_desk.scanning.codes import Kind, own_code

_HASH_GROUP = 8


@dataclass(frozen=True, slots=True)
class Finding:
    """A question of the inspection, its answer and the grade it allows."""

    question: str
    answer: str
    grade: str


@dataclass(frozen=True, slots=True)
class ReportPhoto:
    """A photo (JPEG or PNG), when it was taken, and the SHA-256 of its file."""

    content: bytes
    taken_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class InspectionContent:
    """What an inspection report says; words are those of the report's language.

    `report_hash` chains to `previous_hash` (empty for the first report); `check` is the text or
    address of the QR code that proves it. `overruled_by` is empty where the rule stands.
    """

    number: str
    plate: str
    rma: str
    order: str
    sku: str
    name: str
    reason: str
    comment: str
    requested_at: datetime
    received_at: datetime
    inspected_at: datetime
    clerk: str
    findings: tuple[Finding, ...]
    grade: str
    disposition: str
    rule: str
    report_hash: str
    previous_hash: str
    check: str
    printed: Printed
    because: str = ""
    overruled_by: str = ""
    overruled_because: str = ""
    refund_cents: int = 0
    currency: str = ""
    refund_due: date | None = None
    refund_parts: tuple[str, ...] = ()
    lot: str = ""
    serial: str = ""
    photos: tuple[ReportPhoto, ...] = ()
    proof: str = ""


def inspection_report(content: InspectionContent, language: Language) -> bytes:
    """Print the report of one inspected piece."""
    sheet = Sheet(
        language,
        content.printed,
        title=language.say("inspection.title"),
        reference=content.plate,
        code=own_code(Kind.UNIT, content.plate),
    )
    _goods(sheet, content)
    _course(sheet, content, language)
    _result(sheet, content, language)
    _findings(sheet, content)
    _photos(sheet, content)
    _proof(sheet, content)
    return sheet.finish(content.proof)


def _goods(sheet: Sheet, content: InspectionContent) -> None:
    marks = [sheet.say("doc.lot", lot=content.lot)] if content.lot else []
    marks += [sheet.say("doc.serial", serial=content.serial)] if content.serial else []
    item = Stack(
        [
            Text(sheet.say("doc.item"), NOTE),
            Text(content.name, LEAD),
            *(Text(mark, TEXT) for mark in [content.sku, *marks]),
        ],
        gap=0,
    )
    order = Fact(sheet.say("doc.order"), content.order)
    sheet.row([(6, item), (3, Fact(sheet.say("inspection.return"), content.rma)), (3, order)])
    reason = [Text(sheet.say("inspection.customer_reason"), NOTE), Text(content.reason, STRONG)]
    sheet.row([(12, Stack([*reason, Text(content.comment, TEXT)], gap=0))])


def _course(sheet: Sheet, content: InspectionContent, language: Language) -> None:
    sheet.facts(
        [
            Fact(sheet.say("inspection.requested"), language.date_time(content.requested_at)),
            Fact(sheet.say("inspection.received"), language.date_time(content.received_at)),
            Fact(sheet.say("inspection.inspected"), language.date_time(content.inspected_at)),
            Fact(sheet.say("inspection.clerk"), content.clerk),
        ]
    )


def _result(sheet: Sheet, content: InspectionContent, language: Language) -> None:
    sheet.heading(sheet.say("inspection.result"))
    grade = Stack(
        [Text(sheet.say("inspection.grade"), NOTE), Fitted(content.grade, DISPLAY, floor=12)], gap=0
    )
    why: list[Block] = [
        Fact(sheet.say("inspection.disposition"), content.disposition, HEADING),
        Fact(sheet.say("inspection.rule"), content.rule),
    ]
    if content.because:
        why.append(Fact(sheet.say("inspection.because"), content.because, TEXT))
    if content.overruled_by:
        heading = sheet.say("inspection.overruled", person=content.overruled_by)
        why.append(Fact(heading, content.overruled_because))
    sheet.row([(2, grade), (7, Stack(why)), (3, _refund(sheet, content, language))])


def _refund(sheet: Sheet, content: InspectionContent, language: Language) -> Block:
    amount = language.money(content.refund_cents, content.currency) if content.currency else "–"
    due = content.refund_due
    when = sheet.say("inspection.refund_due", day=language.date(due)) if due else ""
    fact = Fact(sheet.say("inspection.refund"), amount, HEADING)
    parts = [Text(part, NOTE) for part in content.refund_parts]
    return Stack([fact, Text(when, TEXT), *parts], gap=0)


def _findings(sheet: Sheet, content: InspectionContent) -> None:
    sheet.heading(sheet.say("inspection.findings"))
    columns = [
        Column(sheet.say("inspection.question"), 5),
        Column(sheet.say("inspection.answer"), 6),
        Column(sheet.say("inspection.grade"), 1, Align.CENTER),
    ]
    rows = [
        [
            Text(finding.question, TEXT),
            Text(finding.answer, STRONG),
            Text(finding.grade, STRONG, Align.CENTER),
        ]
        for finding in content.findings
    ]
    sheet.table(columns, rows)


def _photos(sheet: Sheet, content: InspectionContent) -> None:
    if not content.photos:
        return
    sheet.heading(sheet.say("inspection.photos"))
    blocks = [_photo(sheet, number, photo) for number, photo in enumerate(content.photos, start=1)]
    sheet.facts(blocks, across=2)


def _photo(sheet: Sheet, number: int, photo: ReportPhoto) -> Block:
    caption = sheet.say("inspection.photo", number=number, at=photo.taken_at)
    instead = sheet.say("inspection.photo_unreadable", number=number)
    picture = Photograph(photo.content, instead)
    return Stack([picture, Text(caption, NOTE), Text(f"SHA-256 {grouped(photo.sha256)}", NOTE)])


def _proof(sheet: Sheet, content: InspectionContent) -> None:
    sheet.heading(sheet.say("inspection.proof"))
    previous = grouped(content.previous_hash) or sheet.say("inspection.first")
    facts = Stack(
        [
            Fact(sheet.say("inspection.report_number"), content.number),
            Fact(sheet.say("inspection.hash"), grouped(content.report_hash), TEXT),
            Fact(sheet.say("inspection.previous"), previous, TEXT),
            Text(sheet.say("inspection.check"), NOTE),
        ],
        gap=1.5,
    )
    sheet.row([(9, facts), (3, MatrixCode(content.check))])


def grouped(digest: str) -> str:
    """Write a hash in groups that can be compared by eye."""
    groups = range(0, len(digest), _HASH_GROUP)
    return " ".join(digest[first : first + _HASH_GROUP] for first in groups)
