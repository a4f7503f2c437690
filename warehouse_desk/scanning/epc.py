"""What RFID tags hold: SGTIN-96 and SSCC-96 (GS1 EPC Tag Data Standard).

96 bits: header (8), filter (3), partition (3), company prefix and reference (44, shared out by the
partition; SSCC: 58), serial number (38; SSCC: 24 bits of nothing).
"""

import re
from dataclasses import dataclass

from warehouse_desk.scanning.gs1 import check_digit
from warehouse_desk.scanning.signs import Hint

_BITS = 96
#: Header and filter, then the partition.
_PREFIX_FROM = 14
_HEX = re.compile(r"[0-9A-Fa-f]{24}", re.ASCII)
#: As good as a tag: begins like one and lacks signs or has too many.
_NEARLY = re.compile(r"3[01][0-9A-Fa-f]{17,29}", re.ASCII)
#: Bits and digits of the company prefix by the partition; its digits and those of the reference
#: are 13 (SSCC: 17) in all, its bits and those of the reference 44 (SSCC: 58).
_PARTITIONS = ((40, 12), (37, 11), (34, 10), (30, 9), (27, 8), (24, 7), (20, 6))


class NotEpc(ValueError):  # noqa: N818 - names what the text is not
    """The tag holds no number that is understood; `hint` says why."""

    def __init__(self, hint: Hint) -> None:
        super().__init__(hint.value)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Epc:
    """What a tag says: `tag` names it as a whole; a GTIN-14 with its serial number, or an SSCC."""

    tag: str
    gtin: str = ""
    serial: str = ""
    sscc: str = ""


def read_epc(text: str) -> Epc | None:
    """Read what an RFID reader sent; None where it is none, `NotEpc` where it is no good one."""
    if not _HEX.fullmatch(text):
        if _NEARLY.fullmatch(text):
            raise NotEpc(Hint.EPC_LENGTH)
        return None
    tag, bits = text.upper(), f"{int(text, 16):0{_BITS}b}"
    match tag[:2]:
        case "30":
            first, company, rest = _numbers(bits, digits=13, size=44)
            payload = first + company + rest
            return Epc(tag, gtin=payload + check_digit(payload), serial=str(int(bits[58:], 2)))
        case "31":
            first, company, rest = _numbers(bits, digits=17, size=58)
            if "1" in bits[72:]:
                raise NotEpc(Hint.EPC_CONTENTS)
            payload = first + company + rest
            return Epc(tag, sscc=payload + check_digit(payload))
    raise NotEpc(Hint.EPC_HEADER)


def _numbers(bits: str, *, digits: int, size: int) -> tuple[str, str, str]:
    """Split company prefix and reference; the reference's first digit stands before the prefix."""
    partition = int(bits[11:_PREFIX_FROM], 2)
    if partition >= len(_PARTITIONS):
        raise NotEpc(Hint.EPC_CONTENTS)
    width, length = _PARTITIONS[partition]
    middle = _PREFIX_FROM + width
    company = f"{int(bits[_PREFIX_FROM:middle], 2):0{length}d}"
    reference = f"{int(bits[middle : _PREFIX_FROM + size], 2):0{digits - length}d}"
    if len(company) > length or len(reference) > digits - length:
        raise NotEpc(Hint.EPC_CONTENTS)
    return reference[0], company, reference[1:]
