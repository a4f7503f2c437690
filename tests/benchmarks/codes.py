"""Made-up codes: is any taken for what it is not, and is any good one refused?

Each made-up code is a good one that was cut, merged with another, written with look-alikes, other
digits or control signs, or whose check digit is off. A reader of its own, far simpler than the
program's, says what a text means by the standards; what it means to the program has to agree.
"""

import calendar
import datetime
import random
import re
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from fnmatch import fnmatch

from tests.benchmarks.table import Table
from warehouse_desk.domain.catalogue import Barcode
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.resolve import resolve
from warehouse_desk.scanning.signs import GS, NO_SIGN

MADE_UP = 1_010_000
GOOD = 100_000
PRODUCTS = 2_000
THINGS = 3_000

#: What a code means: kind, name, pieces, lot, expiry, serial number, weight.
Meaning = tuple[str, str, int, str, str, str, int]


def main(args: Namespace) -> int:
    """Print for each way of going wrong how many were refused, and how many were wrong."""
    table = Table(args, "made up by", "codes", "refused", "other code", "wrong", "left out", "µs")
    rng = random.Random(args.seed)
    warehouse = Warehouse(rng)
    wrong = 0
    for name, spoil in WAYS.items():
        if not fnmatch(name, args.only):
            continue
        count = GOOD if spoil is None else MADE_UP // (len(WAYS) - 1) + 1
        verdicts, cpu = judged(warehouse, spoil, count)
        wrong += verdicts.wrong
        each = 1e6 * cpu / count
        table.row(
            name, count, verdicts.refused, verdicts.other, verdicts.wrong, verdicts.beyond, each
        )
    return 1 if wrong else 0


@dataclass
class Verdicts:
    """How made-up codes were taken; `other` are good codes again, by chance.

    Messages with fields `beyond` the reader of this benchmark are left out.
    """

    refused: int = 0
    other: int = 0
    wrong: int = 0
    beyond: int = 0


class Warehouse:
    """Products and things with their codes, and the reader of the standards."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.barcodes: dict[str, Barcode] = {}
        self.gtins: list[str] = []
        for at in range(PRODUCTS):
            gtin = with_check_digit(str(rng.randrange(10 ** rng.choice((7, 11, 12, 13)))).zfill(7))
            gtin = gtin.zfill(14)
            self.gtins.append(gtin)
            self.barcodes[gtin] = Barcode(gtin, f"SKU{at}", rng.choice((1, 1, 1, 6)))
            plain = f"{rng.randrange(10**5)}{rng.choice('ABCDEFGH')}"
            self.barcodes[plain] = Barcode(plain, f"SKU{at}")
        self.plain = [code for code in self.barcodes if not code.isdigit()]
        self.things = {own_code(rng) for _ in range(THINGS)}
        self.own = sorted(self.things)

    def find(self, code: str) -> Sequence[Barcode]:
        """Look a code up, as the store does."""
        return [self.barcodes[code]] if code in self.barcodes else []

    def good(self) -> str:
        """Draw a good code, written in one of the ways it may be written."""
        return self.rng.choice(_KINDS)(self)

    def retail(self) -> str:
        """Write a product's GTIN as its symbol does."""
        gtin = self.rng.choice(self.gtins)
        lengths = [length for length in (8, 12, 13, 14) if gtin.startswith("0" * (14 - length))]
        length = self.rng.choice(lengths)
        aim = {8: "]E4", 12: "]E0", 13: "]E0", 14: "]I1"}[length]
        return self.rng.choice((aim, "")) + gtin[14 - length :]

    def message(self) -> str:
        """Write a GS1 message of fields in any order."""
        rng = self.rng
        fields = [
            f"17{rng.randrange(25, 31)}{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}",
            f"10{name(rng)}" + GS,
            f"21{name(rng)}" + GS,
            f"310{rng.randrange(4)}{rng.randrange(1, 10**6):06}",
            f"30{rng.randrange(1, 999)}" + GS,
        ]
        chosen = rng.sample(fields, rng.randrange(len(fields) + 1))
        text = f"01{rng.choice(self.gtins)}" + "".join(chosen)
        return rng.choice(("]C1", "]d2", "")) + text.removesuffix(GS)

    def product(self) -> str:
        """Write a product's plain code."""
        return self.rng.choice(("]C0", "")) + self.rng.choice(self.plain)

    def thing(self) -> str:
        """Write one of our own codes."""
        return self.rng.choice(("]C0", "]d1", "")) + self.rng.choice(self.own)

    def meaning(self, text: str) -> Meaning | None:
        """Read a text by the standards; None where it means nothing that is here."""
        if not re.fullmatch(r"[!-~\x1d](?:[ -~\x1d]*[!-~\x1d])?", text):
            return None
        aim, body = (text[:3], text[3:]) if re.match(r"\][A-Za-z][0-9A-Za-z]", text) else ("", text)
        if aim in {"]C1", "]d2"}:
            return self._message(body)
        if body in self.things:
            kind, _, value = body.partition("-")
            return (kind, value, 1, "", "", "", 0)
        if found := self._product(aim, body):
            return (Kind.PRODUCT, found.sku, found.quantity, "", "", "", 0)
        is_message = not aim and body.removeprefix(GS)[:2] in {"01", "02"}
        return self._message(body) if is_message else None

    def _product(self, aim: str, body: str) -> Barcode | None:
        lengths = {"]E": {8, 12, 13}, "]I": {14}}.get(aim[:2], {8, 12, 13, 14})
        if re.fullmatch("[0-9]+", body):
            return self.barcodes.get(body.zfill(14)) if len(body) in lengths else None
        return self.barcodes.get(body) if aim[:2] not in {"]E", "]I"} else None

    def _message(self, body: str) -> Meaning | None:
        told: dict[str, str] = {}
        rest = body.removeprefix(GS)
        while rest:
            field = next(filter(None, (one.match(rest) for one in _FIELDS)), None)
            if field is None and re.match(_BEYOND, rest):
                raise LookupError(rest)
            if field is None:
                return None
            rest = rest[field.end() :]
            if told.setdefault(field["ai"], field["value"]) != field["value"]:
                return None
        return self._told(told)

    def _told(self, told: dict[str, str]) -> Meaning | None:
        gtin = told.get("01") or told.get("02", "")
        found = self.barcodes.get(gtin)
        dates = {ai: day(told[ai]) for ai in _DATES if ai in told}
        pieces = int(told.get("37") or told.get("30") or "1")
        if found is None or not all(dates.values()) or not pieces:
            return None
        if ("02" in told) != ("37" in told):
            return None
        weights = [{weight(ai, told[ai]) for ai in told if ai[:3] == unit} for unit in _GRAMS]
        if any(len(one) > 1 for one in weights):
            return None
        expiry = dates.get("17") or dates.get("15") or dates.get("16") or ""
        return (
            Kind.PRODUCT, found.sku, found.quantity * pieces, told.get("10", ""), expiry,
            told.get("21", ""), next((one.pop() for one in weights if one), 0),
        )  # fmt: skip


_DATES = ("11", "12", "13", "15", "16", "17")
#: Kilograms, pounds and ounces of the goods, then of the parcel.
_GRAMS = {"310": 1000, "320": 453.59237, "357": 28.349523125, "330": 1000, "340": 453.59237}
#: What other trades write into their messages is beyond this reader.
_BEYOND = "03|23|24[23]|25[345]|39[0-5]|4[0-3]|7[0-9]|8[0-2]"
_SIGNS = r"[!-\"%-?A-Z_a-z]"
#: Identifiers and values of fields; those of a length of their own need no GS behind them.
_FIXED = (
    ("01|02", "[0-9]{14}"),
    ("1[1235-7]", "[0-9]{6}"),
    ("20", "[0-9]{2}"),
    ("(?:31[0-6]|32[0-9]|33[0-7]|34[0-9]|35[0-7]|36[0-9])[0-5]", "[0-9]{6}"),
)
_OPEN = (
    ("10|21|22", f"{_SIGNS}{{1,20}}"),
    ("30|37", "[0-9]{1,8}"),
    ("24[01]|25[01]|90", f"{_SIGNS}{{1,30}}"),
    ("9[1-9]", f"{_SIGNS}{{1,90}}"),
)
_FIELDS = [
    *(re.compile(f"(?P<ai>{ai})(?P<value>{value})\x1d?") for ai, value in _FIXED),
    *(re.compile(f"(?P<ai>{ai})(?P<value>{value})(?:\x1d|\\Z)") for ai, value in _OPEN),
]
_KINDS = (Warehouse.retail, Warehouse.message, Warehouse.product, Warehouse.thing)


def judged(warehouse: Warehouse, spoil: "Spoil | None", count: int) -> tuple[Verdicts, float]:
    """Let the program read made-up codes, and compare with what they mean."""
    verdicts, cpu = Verdicts(), 0.0
    for _ in range(count):
        text = warehouse.good()
        if spoil is not None:
            text = spoil(warehouse, text)
        try:
            meant = warehouse.meaning(text)
        except LookupError:
            verdicts.beyond += 1
            continue
        began = time.thread_time()
        taken = resolve(text, warehouse)
        cpu += time.thread_time() - began
        seen = known(warehouse, taken)
        if seen != meant or (spoil is None and meant is None):
            verdicts.wrong += 1
            print(f"{text!r}: {seen} for {meant}")
        elif meant is None:
            verdicts.refused += 1
        else:
            verdicts.other += 1
    return verdicts, cpu


def known(warehouse: Warehouse, code: Code) -> Meaning | None:
    """Give what the program takes a code for, if that is here."""
    told = (code.quantity, code.lot, code.expiry, code.serial, code.weight_g)
    if code.kind is Kind.PRODUCT:
        return (code.kind, code.value, *told)
    prefixes = {Kind.PLACE: "LOC", Kind.TOTE: "TOTE", Kind.CART: "CART", Kind.ORDER: "ORD"}
    prefix = prefixes.get(code.kind)
    if prefix is None:
        return None
    value = code.value.removeprefix(f"{prefix}-")
    return (prefix, value, *told) if f"{prefix}-{value}" in warehouse.things else None


Spoil = Callable[[Warehouse, str], str]


def cut(warehouse: Warehouse, text: str) -> str:
    """Lose the end, and with it the suffix: the device marks what then falls silent."""
    return text[: warehouse.rng.randrange(len(text))] + NO_SIGN


def headless(warehouse: Warehouse, text: str) -> str:
    """Lose the beginning."""
    return text[warehouse.rng.randrange(1, len(text)) :] or "-"


def merged(warehouse: Warehouse, text: str) -> str:
    """Lose what parts two codes."""
    return text + warehouse.good()


def look_alike(warehouse: Warehouse, text: str) -> str:
    """Write one sign as another that looks like it."""
    places = [at for at, sign in enumerate(text) if sign in _ALIKE]
    if not places:
        return text + "\u200b"
    at = warehouse.rng.choice(places)
    return text[:at] + warehouse.rng.choice(_ALIKE[text[at]]) + text[at + 1 :]


def other_digit(warehouse: Warehouse, text: str) -> str:
    """Misread one digit."""
    places = [at for at, sign in enumerate(text) if sign.isdigit()]
    if not places:
        return text + "0"
    at = warehouse.rng.choice(places)
    return text[:at] + warehouse.rng.choice("0123456789".replace(text[at], "")) + text[at + 1 :]


def swapped(warehouse: Warehouse, text: str) -> str:
    """Swap two neighbours."""
    at = warehouse.rng.randrange(len(text) - 1)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def control_sign(warehouse: Warehouse, text: str) -> str:
    """Put a control sign, or one that nobody sees, somewhere."""
    at = warehouse.rng.randrange(len(text) + 1)
    sign = warehouse.rng.choice(
        "".join(map(chr, range(32))) + "\x7f\x85\xa0\u200b\u200e\u2066\ufeff"
    )
    return text[:at] + sign + text[at:]


def off_by_one(warehouse: Warehouse, text: str) -> str:
    """Write a GTIN with a wrong check digit, alone or in a message."""
    gtin = warehouse.rng.choice(warehouse.gtins)
    wrong = gtin[:-1] + str((int(gtin[-1]) + warehouse.rng.randrange(1, 10)) % 10)
    return warehouse.rng.choice(("", "01", "]C101", "]I1", "]E0")) + wrong


def noise(warehouse: Warehouse, _text: str) -> str:
    """Write any signs."""
    signs = "".join(map(chr, range(1, 127))) + "٠۵А１０"
    return "".join(warehouse.rng.choices(signs, k=warehouse.rng.randrange(1, 40)))


WAYS: dict[str, Spoil | None] = {
    "good": None,
    "cut": cut,
    "headless": headless,
    "merged": merged,
    "look-alike": look_alike,
    "other digit": other_digit,
    "swapped": swapped,
    "control sign": control_sign,
    "check digit": off_by_one,
    "noise": noise,
}
_ALIKE = {
    "0": "OoQ٠۰０О", "1": "Il|١۱１", "2": "Zz٢", "3": "З٣", "5": "Ss٥", "6": "б", "8": "B",
    "A": "АΑ", "B": "ВΒ8", "C": "СⅭ", "E": "ЕΕ", "H": "Н", "I": "l1", "L": "Ⅼ", "O": "0ОΟ",
    "S": "5Ѕ", "T": "ТΤ", "U": "ս", "K": "КΚ", "-": "‐–−", "D": "0",
}  # fmt: skip


def own_code(rng: random.Random) -> str:
    """Name a slot, a tote, a cart or an order."""
    slot = f"{rng.choice('ABCDEF')}-{rng.randrange(1, 40):02}-{rng.randrange(1, 99):02}"
    number = rng.randrange(10_000)
    names = (f"LOC-{slot}", f"TOTE-{number:04}", f"CART-{number:02}", f"ORD-{500_000 + number}")
    return rng.choice(names)


def name(rng: random.Random) -> str:
    """Name a lot or a serial number."""
    return "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ0123456789-/.", k=rng.randrange(1, 21)))


def with_check_digit(payload: str) -> str:
    """Add the check digit of GS1: weights 3 and 1 by turns from the right."""
    total = sum(int(digit) * (3, 1)[at % 2] for at, digit in enumerate(reversed(payload)))
    return payload + str((10 - total % 10) % 10)


def day(date: str) -> str:
    """Write six digits as a day, or "" where they are none; day 00 is the last of its month.

    A year is of the century in which it is nearest (GS1 General Specifications, 7.12).
    """
    now = datetime.datetime.now(tz=datetime.UTC).year
    year = min(range(now - 49, now + 51), key=lambda one: one % 100 != int(date[:2]))
    with suppress(ValueError):
        last = calendar.monthrange(year, int(date[2:4]))[1]
        return datetime.date(year, int(date[2:4]), int(date[4:]) or last).isoformat()
    return ""


def weight(identifier: str, digits: str) -> int:
    """Write a weight in whole grams."""
    return int(int(digits) / 10 ** int(identifier[3]) * _GRAMS[identifier[:3]] + 0.5)
