"""GTIN, SSCC and GS1 element strings (GS1 General Specifications, sections 3 and 7.9)."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from warehouse_desk.scanning.signs import GS

if TYPE_CHECKING:
    from biip.gs1_element_strings import GS1ElementString

_GTIN_LENGTHS = frozenset({8, 12, 13, 14})
_SSCC_LENGTH = 18
_WEIGHT_IDENTIFIER = 4
_DIGITS = frozenset("0123456789")
#: Identifiers of the day after which goods may not be sold, the strictest first.
_EXPIRIES = ("17", "7003", "15", "16")
#: Grams of one kilogram, pound and ounce, net before gross, by the first three digits of the
#: identifier; its fourth tells how many decimals there are.
_WEIGHTS = {
    "310": Decimal(1_000),
    "320": Decimal("453.59237"),
    "357": Decimal("28.349523125"),
    "330": Decimal(1_000),
    "340": Decimal("453.59237"),
}


class NotGs1(ValueError):  # noqa: N818 - names what the text is not
    """The text is no well-formed sequence of GS1 elements."""


@dataclass(frozen=True, slots=True)
class Elements:
    """What a desk uses of a GS1 message; empty or 0 where the message does not say.

    The weight is the goods' own where the message tells it, else that of the whole parcel.
    """

    gtin: str = ""
    sscc: str = ""
    lot: str = ""
    expiry: str = ""
    serial: str = ""
    count: int = 1
    weight_g: int = 0


def check_digit(payload: str) -> str:
    """Compute the GS1 check digit for digits that still lack it."""
    total = sum(
        int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(payload))
    )
    return str(-total % 10)


def is_digits(text: str) -> bool:
    """Tell whether `text` is plain ASCII digits (`str.isdigit` takes those of every script)."""
    return bool(text) and _DIGITS.issuperset(text)


def has_gtin_length(text: str) -> bool:
    """Tell whether `text` could be a GTIN but for its check digit."""
    return len(text) in _GTIN_LENGTHS and is_digits(text)


def is_gtin(text: str) -> bool:
    """Tell whether `text` is a GTIN-8, -12, -13 or -14 with a right check digit."""
    return has_gtin_length(text) and _is_checked(text)


def is_sscc(text: str) -> bool:
    """Tell whether `text` is an SSCC (18 digits, without the application identifier)."""
    return len(text) == _SSCC_LENGTH and is_digits(text) and _is_checked(text)


def canonical(text: str) -> str:
    """Write a product's code as it is stored and compared: a GTIN in 14 digits, all else as is."""
    return text.zfill(14) if is_gtin(text) else text


def read_elements(text: str) -> Elements:
    """Read a GS1 message, fields of variable length ended by GS or the end; `NotGs1` if it is none.

    A message that says two different things about one matter is refused as well.
    """
    found: dict[str, str] = {}
    for element in _elements(text.removeprefix(GS)):
        identifier = element.ai.ai
        value = element.date.isoformat() if element.date else element.value
        if found.setdefault(identifier, value) != value:
            raise NotGs1(f"({identifier}) twice")
    return _understood(found)


def _is_checked(digits: str) -> bool:
    return check_digit(digits[:-1]) == digits[-1]


def _elements(text: str) -> Iterator["GS1ElementString"]:
    # biip takes 0.1 s to import; most scans never need it.
    from biip import ParseError  # noqa: PLC0415
    from biip.gs1_element_strings import GS1ElementString  # noqa: PLC0415

    for field in text.removesuffix(GS).split(GS):
        if not field:
            raise NotGs1("a field of nothing")
        rest = field
        while rest:
            try:
                element = GS1ElementString.extract(rest)
            except ParseError as error:
                raise NotGs1(str(error)) from error
            rest = rest[len(element) :]
            # biip cuts a field that is too long and reads on inside of it.
            if rest and element.ai.separator_required:
                raise NotGs1(f"({element.ai.ai}) is too long")
            yield element


def _understood(found: dict[str, str]) -> Elements:
    if ("02" in found) != ("37" in found):
        raise NotGs1("contents without their count")
    gtin, sscc = found.get("01") or found.get("02", ""), found.get("00", "")
    if (gtin and not is_gtin(gtin)) or (sscc and not is_sscc(sscc)):
        raise NotGs1("check digit")
    return Elements(
        gtin=gtin,
        sscc=sscc,
        lot=found.get("10", ""),
        expiry=next((found[one] for one in _EXPIRIES if one in found), ""),
        serial=found.get("21", ""),
        count=_count(found.get("37") or found.get("30") or "1"),
        weight_g=_weight(found),
    )


def _count(digits: str) -> int:
    if not int(digits):
        raise NotGs1("count of nothing")
    return int(digits)


def _weight(found: dict[str, str]) -> int:
    """Read the weight in grams; the same one told twice has to be the same."""
    for unit, grams in _WEIGHTS.items():
        told = {
            Decimal(digits).scaleb(-int(identifier[3])) * grams
            for identifier, digits in found.items()
            if len(identifier) == _WEIGHT_IDENTIFIER and identifier.startswith(unit)
        }
        if len(told) > 1:
            raise NotGs1(f"({unit}n) twice")
        if told:
            return int(told.pop().quantize(Decimal(1), ROUND_HALF_UP))
    return 0
