"""Weights as scales write them: `1.842 kg`, `1842 g`, `4.06 lb`, `65.0 oz`; in whole grams."""

import re
from decimal import ROUND_HALF_EVEN, Decimal

#: How many grams a unit is.
UNITS = {
    "g": Decimal(1),
    "kg": Decimal(1000),
    "mg": Decimal("0.001"),
    "lb": Decimal("453.59237"),
    "oz": Decimal("28.349523125"),
    "t": Decimal(1_000_000),
}
_WEIGHT = re.compile(
    r"(?P<sign>[+-]?) *(?P<number>[0-9]{1,7}(?:[.,][0-9]{1,4})?) *(?P<unit>kg|g|lb|oz)",
    re.ASCII | re.IGNORECASE,
)


def grams(number: Decimal, unit: str) -> int:
    """Round a weight to whole grams."""
    return int((number * UNITS[unit]).to_integral_value(ROUND_HALF_EVEN))


def read_weight(text: str) -> int | None:
    """Read a weight that names its unit; None where `text` is none, or less than nothing."""
    match = _WEIGHT.fullmatch(text)
    if match is None or match["sign"] == "-":
        return None
    return grams(Decimal(match["number"].replace(",", ".")), match["unit"].lower())


def weight_text(weight_g: int) -> str:
    """Write a weight as `read_weight` reads it."""
    return f"{weight_g} g"
