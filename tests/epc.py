"""Writing RFID tags, as a shop's printer would: the program only reads them."""

_BITS_OF_PREFIX = {12: 40, 11: 37, 10: 34, 9: 30, 8: 27, 7: 24, 6: 20}


def sgtin_96(gtin: str, serial: int, length: int = 7) -> str:
    """Write the tag of an item whose company prefix has so many digits."""
    return f"{_start(0x30, gtin, length, 44) << 38 | serial:024X}"


def sscc_96(sscc: str, length: int = 7) -> str:
    """Write the tag of a parcel."""
    return f"{_start(0x31, sscc, length, 58) << 24:024X}"


def _start(header: int, number: str, length: int, size: int) -> int:
    """Put together all up to the reference; filter 1, the reference's first digit moved."""
    first, company, rest = number[0], number[1 : length + 1], number[length + 1 : -1]
    bits = _BITS_OF_PREFIX[length]
    start = (header << 3 | 1) << 3 | 12 - length
    return (start << bits | int(company)) << (size - bits) | int(first + rest)
