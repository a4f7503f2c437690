"""Numbers with check digits, from prefixes nobody owns (GS1 restricted circulation: 2…)."""

UNITS = "2100417"
OLD_PACKAGING = "2200417"


def check_digit(digits: str) -> str:
    """Compute the GS1 check digit that follows `digits`."""
    total = sum(
        int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits))
    )
    return str(-total % 10)


def ean13(prefix: str, sku: str) -> str:
    """Number a product: seven digits of prefix, five of stock code, check digit."""
    body = prefix + sku
    return body + check_digit(body)


def itf14(indicator: int, ean: str) -> str:
    """Number a case of the product that has this EAN-13."""
    body = f"{indicator}{ean[:12]}"
    return body + check_digit(body)
