"""What makes the file of a report prove itself, with no store and no network.

In the file stand the contents that the report's hash is over, and a digest of the whole file
written with zeros in its own place. A changed byte breaks the digest; contents that somebody made
up break the hash that is printed on the paper and chained to by the next report.

What is personal stands in the contents as digests alone, and beside them as it is: once it is
erased, the contents still give the hash, and anything else that changed is found.
"""

import base64
import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import msgspec

_MARK = b"WD-PROOF."
_NO_DIGEST = b"0" * 64
_PROOF = re.compile(rb"WD-PROOF\.([0-9a-f]{64})\.([A-Za-z0-9_=-]+)(?:\.([A-Za-z0-9_=-]+))?")


class Flaw(StrEnum):
    """What is wrong with a file."""

    NOT_A_REPORT = "proof.not_a_report"
    FILE_CHANGED = "proof.file_changed"
    CONTENTS_CHANGED = "proof.contents_changed"
    OUT_OF_ORDER = "proof.out_of_order"
    PHOTO_MISSING = "proof.photo_missing"
    PHOTO_CHANGED = "proof.photo_changed"
    OTHER_CODE = "proof.other_code"
    NOT_IN_STORE = "proof.not_in_store"


class SealedPhoto(msgspec.Struct, frozen=True):
    """A photo as a report names it."""

    path: str
    sha256: str
    taken_at: str = ""


class Personal(msgspec.Struct, frozen=True):
    """What is personal in a report: the customer's words, with their salt, and photos."""

    comment: str = ""
    salt: str = ""
    photos: tuple[SealedPhoto, ...] = ()


class Digests(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is sealed of the personal parts.

    `rest` is there once a report is erased whose personal parts were sealed as they are: a digest
    of all else.
    """

    comment: str = ""
    photos: tuple[str, ...] = ()
    rest: str = ""


class SealedReport(msgspec.Struct):
    """The parts of the contents that a check needs; `photos` where they were sealed as they are."""

    number: int
    plate: str
    grade: str
    previous_hash: str
    photos: tuple[SealedPhoto, ...] = ()
    personal: Digests | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    """What a file says, its hash, and what is wrong with it; `erased`: without personal parts."""

    report: SealedReport | None
    hash: str = ""
    flaws: tuple[Flaw, ...] = ()
    erased: bool = False


#: Reads a photo by its name; None where there is none.
ReadPhoto = Callable[[str], bytes | None]


def check_code(plate: str, report_hash: str) -> str:
    """Write what the code on the paper says."""
    return f"WD-REPORT {plate} {report_hash}"


def digests_of(personal: Personal) -> Digests:
    """Make the digests that are sealed; a photo's name and hash can be guessed by nobody."""
    said = _digest(personal.salt, personal.comment) if personal.comment else ""
    return Digests(said, tuple(_digest(*msgspec.structs.astuple(one)) for one in personal.photos))


def proof_of(contents: bytes, personal: Personal | None = None) -> str:
    """Write contents for the file, with room for the digest of all of it."""
    parts = [contents] if personal is None else [contents, msgspec.json.encode(personal)]
    encoded = [base64.urlsafe_b64encode(part) for part in parts]
    return b".".join((_MARK + _NO_DIGEST, *encoded)).decode()


def sealed(file: bytes) -> bytes:
    """Write the digest of a file into it."""
    digest = hashlib.sha256(file).hexdigest().encode()
    return file.replace(_MARK + _NO_DIGEST, _MARK + digest, 1)


def verify(
    files: Sequence[bytes], read_photo: ReadPhoto | None = None, code: str = ""
) -> list[Verified]:
    """Check files by themselves, their photos, and that each follows the one before it."""
    found = [_verify(file, read_photo, code) for file in files]
    hashes = [one.hash for one in found]
    return [
        _with(one, Flaw.OUT_OF_ORDER) if _is_out_of_order(one, hashes, at) else one
        for at, one in enumerate(found)
    ]


def _verify(file: bytes, read_photo: ReadPhoto | None, code: str) -> Verified:
    proof = _PROOF.search(file)
    if proof is None:
        return Verified(None, flaws=(Flaw.NOT_A_REPORT,))
    digest, body, beside = proof.groups()
    flaws = []
    blank = file[: proof.start(1)] + _NO_DIGEST + file[proof.end(1) :]
    if hashlib.sha256(blank).hexdigest().encode() != digest:
        flaws.append(Flaw.FILE_CHANGED)
    try:
        contents = base64.urlsafe_b64decode(body)
        report = msgspec.json.decode(contents, type=SealedReport)
        personal = _personal(report, beside)
    except (ValueError, msgspec.MsgspecError, RecursionError):
        return Verified(None, flaws=(*flaws, Flaw.CONTENTS_CHANGED))
    own = hashlib.sha256(contents).hexdigest()
    if code and code.strip() != check_code(report.plate, own):
        flaws.append(Flaw.OTHER_CODE)
    differs = report.personal is not None and digests_of(personal) != report.personal
    erased = differs and personal == Personal()
    if differs and not erased:
        flaws.append(Flaw.CONTENTS_CHANGED)
    if read_photo is not None:
        flaws += _photo_flaws(personal.photos, read_photo)
    return Verified(report, own, tuple(dict.fromkeys(flaws)), erased)


def _personal(report: SealedReport, beside: bytes | None) -> Personal:
    if report.personal is None:
        return Personal(photos=report.photos)
    return msgspec.json.decode(base64.urlsafe_b64decode(beside or b""), type=Personal)


def _digest(*parts: str) -> str:
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()


def _photo_flaws(photos: Sequence[SealedPhoto], read_photo: ReadPhoto) -> list[Flaw]:
    flaws = []
    for photo in photos:
        content = read_photo(photo.path)
        if content is None:
            flaws.append(Flaw.PHOTO_MISSING)
        elif hashlib.sha256(content).hexdigest() != photo.sha256:
            flaws.append(Flaw.PHOTO_CHANGED)
    return flaws


def _is_out_of_order(one: Verified, hashes: Sequence[str], at: int) -> bool:
    """Tell whether a report of several does not directly follow the one it is chained to."""
    if at == 0 or one.report is None:
        return False
    return one.report.previous_hash != hashes[at - 1]


def _with(one: Verified, flaw: Flaw) -> Verified:
    return replace(one, flaws=(*one.flaws, flaw))
