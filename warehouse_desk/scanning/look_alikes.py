"""Codes that a tired eye takes for one another: O and 0, I and 1, small letters and capitals."""

from collections.abc import Iterator
from itertools import islice

#: Longer texts are no codes that anybody types; and each candidate is looked up in the store.
_LONGEST = 24
_MOST = 32
_ALIKE = {
    "0": "OoQD", "1": "Il|", "2": "Zz", "5": "Ss", "6": "Gb", "8": "B", "9": "gq",
    "O": "0", "o": "0", "Q": "0", "D": "0", "I": "1", "l": "1", "|": "1", "Z": "2", "z": "2",
    "S": "5", "s": "5", "G": "6", "b": "6", "B": "8", "g": "9", "q": "9", "_": "-",
}  # fmt: skip
_TO_DIGITS = str.maketrans({sign: alike for sign, alike in _ALIKE.items() if alike.isdigit()})


def look_alikes(text: str) -> Iterator[str]:
    """List what `text` may have been meant for, the likeliest first: never `text` itself."""
    if len(text) <= _LONGEST:
        others = (other for other in dict.fromkeys(_others(text)) if other != text)
        yield from islice(others, _MOST)


def _others(text: str) -> Iterator[str]:
    yield from (text.upper(), text.lower(), text.translate(_TO_DIGITS))
    for place, sign in enumerate(text):
        for alike in _ALIKE.get(sign, ""):
            yield text[:place] + alike + text[place + 1 :]
