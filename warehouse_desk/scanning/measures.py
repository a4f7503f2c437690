"""Sizes as they are typed or told by a device: `300 x 200 x 95 mm`, `12 x 8 x 4 in 3.5 lb`.

Without a unit the sides are millimetres; a weight names its unit.
"""

import re
from decimal import ROUND_HALF_EVEN, Decimal

from warehouse_desk.domain.catalogue import Measures
from warehouse_desk.scanning.weights import read_weight, weight_text

#: How many millimetres a unit is.
UNITS = {"mm": Decimal(1), "cm": Decimal(10), "in": Decimal("25.4")}
_SIDE = r"[0-9]{1,5}(?:[.,][0-9]{1,2})?"
_MEASURES = re.compile(
    rf"(?P<sides>{_SIDE} *[x×*] *{_SIDE} *[x×*] *{_SIDE})(?: *(?P<unit>mm|cm|in))?"
    r"(?:[ ,;]+(?P<weight>[0-9].*))?",
    re.ASCII | re.IGNORECASE,
)
_BETWEEN = re.compile(" *[x×*] *", re.IGNORECASE)


def millimetres(number: Decimal, unit: str) -> int:
    """Round a length to whole millimetres."""
    return int((number * UNITS[unit]).to_integral_value(ROUND_HALF_EVEN))


def read_measures(text: str) -> Measures | None:
    """Read length, width and height, and the weight where it is there; None for other texts."""
    match = _MEASURES.fullmatch(text)
    if match is None:
        return None
    weight_g = read_weight(match["weight"]) if match["weight"] else 0
    if weight_g is None:
        return None
    unit = (match["unit"] or "mm").lower()
    length, width, height = (
        millimetres(Decimal(side.replace(",", ".")), unit)
        for side in _BETWEEN.split(match["sides"])
    )
    return Measures(length, width, height, weight_g)


def measures_text(measures: Measures) -> str:
    """Write measures as `read_measures` reads them."""
    sides = " x ".join(map(str, measures.sides)) + " mm"
    return f"{sides} {weight_text(measures.weight_g)}" if measures.weight_g else sides
