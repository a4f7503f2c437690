"""The hand-over manifest: the parcels a carrier's driver takes, signed by both."""

from dataclasses import dataclass
from datetime import datetime

from warehouse_desk.documents.address import Address
from warehouse_desk.documents.blocks import Block, Fact, Text
from warehouse_desk.documents.page import STRONG, TEXT, Align
from warehouse_desk.documents.sheet import Column, Printed, Sheet
from warehouse_desk.i18n import Language


@dataclass(frozen=True, slots=True)
class ManifestParcel:
    """One parcel of a hand-over; `destination` is country, postcode and town."""

    sscc: str
    order: str
    destination: str
    service: str
    weight_g: int


@dataclass(frozen=True, slots=True)
class ManifestContent:
    """What is handed over to whom; `signature` is a picture of the driver's, or empty."""

    number: str
    carrier: str
    sender: Address
    handed_over: datetime
    parcels: tuple[ManifestParcel, ...]
    printed: Printed
    signature: bytes = b""


def manifest(content: ManifestContent, language: Language) -> bytes:
    """Print the manifest of one hand-over."""
    sheet = Sheet(
        language,
        content.printed,
        title=language.say("manifest.title"),
        reference=f"{content.number} · {content.carrier}",
    )
    _summary(sheet, content, language)
    rows = [
        _row(position, parcel, language) for position, parcel in enumerate(content.parcels, start=1)
    ]
    sheet.table(_columns(sheet), rows)
    words = [sheet.say("manifest.signed_by_us"), sheet.say("manifest.signed_by_driver")]
    sheet.signatures(words, [b"", content.signature])
    return sheet.finish()


def _summary(sheet: Sheet, content: ManifestContent, language: Language) -> None:
    weight = sum(parcel.weight_g for parcel in content.parcels)
    sheet.row(
        [
            (6, Fact(sheet.say("manifest.from"), content.sender.in_full, TEXT)),
            (6, Fact(sheet.say("doc.carrier"), content.carrier)),
        ]
    )
    sheet.facts(
        [
            Fact(sheet.say("manifest.handed_over"), language.date_time(content.handed_over)),
            Fact(
                sheet.say("manifest.total_parcels"),
                sheet.say("manifest.parcels", n=len(content.parcels)),
            ),
            Fact(sheet.say("manifest.total_weight"), language.weight(weight)),
        ],
        across=3,
    )


def _columns(sheet: Sheet) -> list[Column]:
    return [
        Column(sheet.say("manifest.position"), 0.8, Align.END),
        Column(sheet.say("manifest.parcel"), 3),
        Column(sheet.say("doc.order"), 1.6),
        Column(sheet.say("manifest.destination"), 3),
        Column(sheet.say("doc.service"), 1.8),
        Column(sheet.say("doc.weight"), 1.8, Align.END),
    ]


def _row(position: int, parcel: ManifestParcel, language: Language) -> list[Block]:
    return [
        Text(language.number(position), TEXT, Align.END),
        Text(parcel.sscc, STRONG),
        Text(parcel.order, TEXT),
        Text(parcel.destination, TEXT),
        Text(parcel.service, TEXT),
        Text(language.weight(parcel.weight_g), TEXT, Align.END),
    ]
