"""The sentence for an answer: the fullest text of its code whose facts are all there.

A code's own text is what can always be said; texts named `code.variant` say more and name more
facts. Facts that are names inside the program (a place, a kind, a state) are put into words first.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType

from warehouse_desk.i18n.language import Language
from warehouse_desk.i18n.texts import MESSAGES

WORDS: Mapping[str, str] = MappingProxyType(
    {
        "act": "act",
        "disposition": "disposition",
        "kind": "kind",
        "needed": "place",
        "option": "method",
        "place_kind": "place_kind",
        "question": "inspection.question",
        "remedy": "remedy",
        "right": "right",
        "service": "promised",
        "state": "order_state",
        "station": "station",
        "stop": "printer_stop",
        "then": "act",
        "wanted": "order_state",
        "what": "thing",
    }
)
"""Facts that are names inside the program, and where the keys of their words begin."""

#: Facts that are codes, or numbers where pieces or grams were meant.
_COMPARED = ("expected", "scanned")
#: Facts that are keys of a text which says more than the answer's own.
_EXACT = ("fault", "hint")
_PLACE = re.compile(r"\{(\w+)\}")
_MISSING = "…"


def sentence(language: Language, key: str, facts: Mapping[str, object]) -> str:
    """Say what an answer, a refusal or a trouble means; what is no key says itself."""
    if key not in MESSAGES:
        return language.words(key)
    exact = next((str(facts[name]) for name in _EXACT if facts.get(name)), key)
    known = _in_words(language, facts)
    text = fullest(exact, known) or exact
    # A gap rather than an error: what is answered may be stored already, and must be told.
    return language.say(text, **dict.fromkeys(places(text), _MISSING) | known)


def fullest(key: str, known: Collection[str]) -> str | None:
    """Choose the text of a code that says most with the facts that are known."""
    sayable = [text for text in variants(key) if places(text) <= set(known)]
    return max(sayable, key=lambda text: len(places(text)), default=None)


@cache
def variants(key: str) -> tuple[str, ...]:
    """List the texts of a code."""
    return tuple(text for text in MESSAGES if text == key or text.startswith(f"{key}."))


@cache
def places(key: str) -> frozenset[str]:
    """Name the facts that a text needs."""
    message = MESSAGES[key]
    named = _PLACE.findall(message.source)
    return frozenset([*named, "n"] if message.plural else named)


def _in_words(language: Language, facts: Mapping[str, object]) -> dict[str, object]:
    """Keep the facts that say something, with words for names inside the program."""
    known = {name: value for name, value in facts.items() if _says_something(name, value)}
    if place := _place_wanted(known):
        del known["expected"]
        known["needed"] = place
    for name in _COMPARED:
        if isinstance(number := known.get(name), int):
            known[name] = language.number(number)
    for name, area in WORDS.items():
        if isinstance(value := known.get(name), str):
            del known[name]
            if (words := f"{area}.{value}") in MESSAGES:
                known[name] = language.say(words)
    return known


def _place_wanted(known: Mapping[str, object]) -> str:
    """Tell whether the name of a place is expected, at a station or anywhere, and not a code."""
    expected, station = known.get("expected"), known.get("station")
    names = (f"{station}.{expected}", f"{expected}")
    return next((name for name in names if f"place.{name}" in MESSAGES), "")


def _says_something(name: str, value: object) -> bool:
    """Tell whether a fact is there: an empty text or list says nothing, nor does round 0."""
    if name == "round" and value == 0:
        return False
    return value is not None and value not in ("", (), [])
