"""The inspection report as plain values, chained by its hash to the report before it."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec

from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.orders import ERASED, Contact, CustomerText, Order, TextAbout
from warehouse_desk.domain.people import Person
from warehouse_desk.domain.returns import (
    Inspection,
    Photo,
    Return,
    ReturnedUnit,
    UnitState,
)
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.returns.case import read_findings
from warehouse_desk.usecases.returns.grading import Finding, Refund
from warehouse_desk.usecases.returns.proof import Digests, Personal, SealedPhoto, digests_of
from warehouse_desk.usecases.returns.refunding import decided_refund

#: Keeps the newest hash: a report can be taken back only while none is chained to it.
CHAIN_HEAD = "returns.report_head"
#: What may change after a report is sealed without making it another one.
_UNSEALED = ("name", "clerk", "report_hash", "salt", "sealed")
#: What is personal, sealed by digests; at first it was sealed as it is.
_PERSONAL = ("comment", "photos")
#: Parts of a refund that were sealed from the first; others where they say something.
_REFUND_AT_FIRST = ("price_cents", "fee_cents", "reason")


@dataclass(frozen=True, slots=True)
class ReportPhoto:
    """A photo of the unit."""

    path: str
    sha256: str
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class InspectionReport:
    """Everything that an inspection report says.

    `reason`, `rule`, `disposition` and `overruled_because` are names whose words are texts;
    findings carry their text keys. `person` is who inspected, `clerk` that person's name today.
    `sealed` are the digests of what is personal, made with `salt`; None in reports of old.
    """

    number: int
    plate: str
    rma: str
    order_ref: str
    line: int
    sku: str
    name: str
    lot: str
    serial: str
    expected: bool
    reason: str
    comment: str
    requested_at: datetime
    received_at: datetime
    started_at: datetime
    finished_at: datetime
    person: str
    clerk: str
    findings: tuple[Finding, ...]
    computed_grade: str
    grade: str
    overruled_because: str
    rule: str
    disposition: str
    currency: str
    refund: Refund
    refund_due: datetime | None
    photos: tuple[ReportPhoto, ...]
    report_hash: str
    previous_hash: str
    salt: str
    sealed: Digests | None

    @property
    def personal(self) -> Personal:
        """Gather what is personal in it."""
        photos = tuple(
            SealedPhoto(one.path, one.sha256, one.taken_at.isoformat()) for one in self.photos
        )
        return Personal(self.comment, self.salt, photos)


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """Plates whose reports were altered, cut out or taken away; and those with erased parts."""

    altered: tuple[str, ...]
    erased: tuple[str, ...]


class _Standing(StrEnum):
    """How a report stands against its seal."""

    SOUND = "sound"
    ERASED = "erased"
    ALTERED = "altered"


def report_content(reading: Reading, plate: str) -> InspectionReport:
    """Gather the newest report on a unit; refused while its inspection is not finished."""
    finished = [one for one in reading.find(Inspection, plate=plate) if one.finished_at]
    if not finished:
        raise Refusal(Why.NO_REPORT, plate=plate)
    return _report(reading, finished[-1])


def report_hash(report: InspectionReport) -> str:
    """Compute the hash over a report and the hash of the report before it."""
    return hashlib.sha256(sealed_contents(report)).hexdigest()


def sealed_contents(report: InspectionReport) -> bytes:
    """Write what the hash is over: everything that may not change."""
    contents = _contents(report)
    if report.sealed is not None and not report.sealed.rest:
        contents = _without_personal(contents) | {"personal": msgspec.to_builtins(report.sealed)}
    return msgspec.json.encode(contents, order="sorted")


def seal(uow: UnitOfWork, inspection: Inspection) -> Inspection:
    """Store a finished inspection with its report's hash, as the newest link of the chain."""
    head = uow.seek(Setting, CHAIN_HEAD)
    chained = replace(inspection, previous_hash=head.value if head else "")
    chained = _with_digests(chained, digests_of(_report(uow, chained).personal))
    sealed = uow.save(replace(chained, report_hash=report_hash(_report(uow, chained))))
    newest = Setting(CHAIN_HEAD, sealed.report_hash)
    if head is None:
        uow.add(newest)
    else:
        uow.save(newest)
    return sealed


def keep_rest(uow: UnitOfWork, units: Sequence[ReturnedUnit]) -> None:
    """Keep a digest of all else of reports whose personal parts are sealed and will be erased."""
    plates = tuple(one.plate for one in units)
    for inspection in uow.find(Inspection, plate=plates, sealed_parts="") if plates else []:
        if inspection.finished_at and _standing(uow, inspection) is _Standing.SOUND:
            rest = _digest_of_rest(_report(uow, inspection))
            uow.save(_with_digests(inspection, Digests(rest=rest)))


def verify_chain(reading: Reading) -> ChainCheck:
    """Check every report against its seal, and that each follows the one before it."""
    finished = [one for one in reading.find(Inspection) if one.finished_at]
    hashes = {one.report_hash for one in finished} | {""}
    followers = Counter(one.previous_hash for one in finished)
    standing = {one.inspection: _standing(reading, one) for one in finished}
    broken = {
        one.plate
        for one in finished
        if one.previous_hash not in hashes
        or followers[one.previous_hash] > 1
        or standing[one.inspection] is _Standing.ALTERED
    }
    reported = {one.plate for one in finished}
    disposed = reading.find(ReturnedUnit, state=UnitState.DISPOSED)
    broken |= {unit.plate for unit in disposed if unit.plate not in reported}
    erased = {one.plate for one in finished if standing[one.inspection] is _Standing.ERASED}
    return ChainCheck(tuple(sorted(broken)), tuple(sorted(erased - broken)))


def _standing(reading: Reading, inspection: Inspection) -> _Standing:
    """Compare a report with its seal; what cannot be read any more was altered too."""
    try:
        report = _report(reading, inspection)
    except (Refusal, msgspec.MsgspecError):
        return _Standing.ALTERED
    sealed, personal = report.sealed, report.personal
    is_whole = report_hash(report) == inspection.report_hash
    if sealed is not None and sealed.rest:
        is_sealed = _digest_of_rest(report) == sealed.rest
    else:
        is_sealed = is_whole
        if is_whole and (sealed is None or digests_of(personal) == sealed):
            return _Standing.SOUND
    is_gone = personal == Personal() and _is_erased(reading, report.order_ref)
    return _Standing.ERASED if is_sealed and is_gone else _Standing.ALTERED


def _is_erased(reading: Reading, order_ref: str) -> bool:
    return reading.get(Contact, reading.get(Order, order_ref).contact).name == ERASED


def _contents(report: InspectionReport) -> dict[str, Any]:
    contents: dict[str, Any] = msgspec.to_builtins(report)
    for name in _UNSEALED:
        del contents[name]
    contents["refund"] = {
        name: part for name, part in contents["refund"].items() if part or name in _REFUND_AT_FIRST
    }
    return contents


def _without_personal(contents: dict[str, Any]) -> dict[str, Any]:
    return {name: part for name, part in contents.items() if name not in _PERSONAL}


def _digest_of_rest(report: InspectionReport) -> str:
    contents = msgspec.json.encode(_without_personal(_contents(report)), order="sorted")
    return hashlib.sha256(contents).hexdigest()


def _with_digests(inspection: Inspection, digests: Digests) -> Inspection:
    return replace(inspection, sealed_parts=msgspec.json.encode(digests).decode())


def _report(reading: Reading, inspection: Inspection) -> InspectionReport:
    unit = reading.get(ReturnedUnit, inspection.plate)
    return_ = reading.get(Return, unit.rma)
    person = reading.seek(Person, inspection.person)
    said = _said(reading, unit)
    parts = inspection.sealed_parts
    if return_.received_at is None or inspection.finished_at is None:
        raise Refusal(Why.NO_REPORT, plate=unit.plate)
    return InspectionReport(
        number=inspection.inspection,
        plate=unit.plate,
        rma=unit.rma,
        order_ref=return_.order_ref,
        line=unit.line,
        sku=unit.sku,
        name=reading.get(Product, unit.sku).name.strip(),
        lot=unit.lot,
        serial=unit.serial,
        expected=unit.expected,
        reason=unit.reason,
        comment=said.text if said else "",
        requested_at=return_.requested_at,
        received_at=return_.received_at,
        started_at=inspection.started_at,
        finished_at=inspection.finished_at,
        person=inspection.person,
        clerk=person.name if person else inspection.person,
        findings=read_findings(inspection),
        computed_grade=inspection.computed_grade,
        grade=inspection.grade,
        overruled_because=inspection.overruled_because,
        rule=inspection.rule,
        disposition=unit.disposition,
        currency=reading.get(Order, return_.order_ref).currency,
        refund=decided_refund(reading, unit),
        refund_due=unit.refund_due,
        photos=_photos(reading, unit.plate),
        report_hash=inspection.report_hash,
        previous_hash=inspection.previous_hash,
        salt=said.salt if said else "",
        sealed=msgspec.json.decode(parts, type=Digests) if parts else None,
    )


def _said(reading: Reading, unit: ReturnedUnit) -> CustomerText | None:
    """Find what the customer wrote of a unit's line."""
    if not unit.expected:
        return None
    return reading.seek(CustomerText, TextAbout.RETURN, unit.rma, unit.line)


def _photos(reading: Reading, plate: str) -> tuple[ReportPhoto, ...]:
    taken = sorted(reading.find(Photo, subject=plate), key=lambda one: (one.taken_at, one.path))
    return tuple(ReportPhoto(one.path, one.sha256, one.taken_at) for one in taken)
