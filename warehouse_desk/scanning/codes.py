"""What a scan means, and our own codes: `LOC-A-03-12`, `TOTE-0001`, `ORD-536532` and the others."""

import re
from dataclasses import dataclass
from enum import StrEnum

from warehouse_desk.domain.catalogue import Measures
from warehouse_desk.scanning.commands import is_call
from warehouse_desk.scanning.signs import Hint


class Kind(StrEnum):
    """What kind of thing a code names."""

    PRODUCT = "product"
    PLACE = "place"
    TOTE = "tote"
    CART = "cart"
    WALL_SLOT = "wall_slot"
    PERSON = "person"
    COMMAND = "command"
    BOX = "box"
    PARCEL = "parcel"
    ORDER = "order"
    ROUND = "round"
    RETURN = "return"
    UNIT = "unit"
    CARRIER = "carrier"
    LOT = "lot"
    SERIAL = "serial"
    WEIGHT = "weight"
    MEASURES = "measures"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Code:
    """What a scan means.

    `value` is the canonical name (SKU, place, SSCC, command …), `text` what was read, safe to show.
    `quantity` counts pieces (case codes, GS1 counts), `argument` is a command's number, `expiry` an
    ISO date, `weight_g` the weight a GS1 message or a scale tells, `measures` what a measuring
    device does. `tag` is the RFID tag that named a product: it is on one piece.
    `hint` says why a code is unreadable, `choices` what an ambiguous one may mean.
    """

    kind: Kind
    value: str
    text: str
    quantity: int = 1
    lot: str = ""
    expiry: str = ""
    serial: str = ""
    weight_g: int = 0
    measures: Measures | None = None
    tag: str = ""
    argument: int | None = None
    hint: Hint | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """How one kind of our own codes is written."""

    kind: Kind
    body: re.Pattern[str]
    #: The prefix belongs to the thing's name (TOTE-0001) or only marks the code (LOC-A-03-12).
    names: bool = False
    #: Names given by others keep their case; ours are upper case, however they were typed.
    keeps_case: bool = False


_NAME = re.compile(r"(?=.{1,40}$)[A-Z0-9]+(?:-[A-Z0-9]+)*", re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,9}", re.ASCII)
_FOREIGN = re.compile(r"[!-~]{1,40}", re.ASCII)

FORMS = {
    "LOC": Form(Kind.PLACE, _NAME),
    "TOTE": Form(Kind.TOTE, _NAME, names=True),
    "CART": Form(Kind.CART, _NAME, names=True),
    "WALL": Form(Kind.WALL_SLOT, _NAME, names=True),
    "BADGE": Form(Kind.PERSON, _NAME, names=True),
    "BOX": Form(Kind.BOX, _NAME),
    "ORD": Form(Kind.ORDER, _FOREIGN, keeps_case=True),
    "ROUND": Form(Kind.ROUND, _NUMBER),
    "RMA": Form(Kind.RETURN, _NUMBER, names=True),
    "U": Form(Kind.UNIT, _NUMBER, names=True),
    "CARRIER": Form(Kind.CARRIER, _NAME),
    "LOT": Form(Kind.LOT, _FOREIGN, keeps_case=True),
    "SN": Form(Kind.SERIAL, _FOREIGN, keeps_case=True),
}
#: Names given by others may hold anything, so those are not looked into.
_OURS = "|".join(prefix for prefix, form in FORMS.items() if not form.keeps_case)
_SECOND = re.compile(rf"(?:{_OURS})-.*[0-9](?:{'|'.join(FORMS)}|CMD)-", re.ASCII | re.IGNORECASE)
_PREFIXES = {form.kind: prefix for prefix, form in FORMS.items()}


def read_own(text: str) -> Code | None:
    """Read one of our own codes; None where `text` has none of their forms."""
    prefix, _, body = text.partition("-")
    form = FORMS.get(prefix.upper())
    if form is None:
        return None
    named = body if form.keeps_case else body.upper()
    if not form.body.fullmatch(named):
        return None
    value = f"{prefix.upper()}-{named}" if form.names else named
    # A badge opens the desk: it is not to be read off the screen.
    return Code(form.kind, value, "BADGE-…" if form.kind is Kind.PERSON else text)


def own_code(kind: Kind, value: str) -> str:
    """Write the barcode text for a place, tote, cart, order …, the inverse of `read_own`."""
    prefix = _PREFIXES[kind]
    return value if FORMS[prefix].names else f"{prefix}-{value}"


def is_reserved(text: str) -> bool:
    """Tell whether `text` reads as one of our own codes, so that no product may carry it."""
    return is_call(text) or read_own(text) is not None


def is_merged(text: str) -> bool:
    """Tell whether two of our own codes came as one: the first ends in a digit, as most do."""
    return _SECOND.search(text) is not None and read_own(text) is not None


def is_cut(text: str) -> bool:
    """Tell whether `text` begins like one of our own codes and then breaks off or goes astray."""
    prefix, dash, _ = text.partition("-")
    return bool(dash) and prefix.upper() in FORMS and read_own(text) is None
