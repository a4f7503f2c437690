"""Currencies by ISO 4217: how many minor units, which sign."""

_PLACES = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF"), 0),
    **dict.fromkeys(("UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
_SYMBOLS = {"EUR": "€", "GBP": "£", "ILS": "₪", "PLN": "zł", "RUB": "₽", "USD": "$"}


def places(currency: str) -> int:
    """Count the decimal places of a currency."""
    return _PLACES.get(currency, 2)


def symbol(currency: str) -> str:
    """Give the sign everybody knows, else the currency's code."""
    return _SYMBOLS.get(currency, currency)
