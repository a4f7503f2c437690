"""The sentence for an answer: the fullest text of its code whose facts are all there.

A code's own text is what can always be said; texts named `code.variant` say more and name more
facts. Facts that are names inside the program (a place, a kind, a state) are put into words first.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from warehouse_desk.i18n.language import Language
from warehouse_desk.i18n.plain import CODE_FACTS
from warehouse_desk.i18n.texts import MESSAGES

WORDS: Mapping[str, str] = MappingProxyType(
    {
        "act": "act",
        "because": "because",
        "kind": "kind",
        "needed": "place",
        "right": "right",
        "state": "order_state",
        "station": "station",
        "wanted": "order_state",
        "what": "thing",
    }
)
"""Facts that are names inside the program, and the first part of the keys of their words."""

#: Facts that are keys of a text which says more than the answer's own.
_EXACT = ("fault", "hint")
_PLACE = re.compile(r"\{(\w+)\}")
_UNKNOWN = "…"


def sentence(language: Language, key: str, facts: Mapping[str, object]) -> str:
    """Say what an answer, a refusal or a trouble means."""
    exact = next((str(facts[name]) for name in _EXACT if facts.get(name)), key)
    known = _in_words(language, facts)
    fullest = max(
        (one for one in _variants(exact) if _places(one) <= known.keys()),
        key=lambda one: len(_places(one)),
        default=exact,
    )
    # Never silent: the act may be stored already, so a fact that is missing shows as a gap.
    return language.say(fullest, **dict.fromkeys(_places(fullest), _UNKNOWN) | known)


def has_words(key: str) -> bool:
    """Tell whether there is a text of this name."""
    return key in MESSAGES


def _variants(key: str) -> list[str]:
    return [one for one in MESSAGES if one == key or one.startswith(f"{key}.")]


def _places(key: str) -> frozenset[str]:
    """Name the facts that a text needs."""
    message = MESSAGES[key]
    named = _PLACE.findall(message.source)
    return frozenset([*named, "n"] if message.plural else named)


def _in_words(language: Language, facts: Mapping[str, object]) -> dict[str, object]:
    """Keep the facts that say something, with words for names inside the program."""
    known = {name: value for name, value in facts.items() if _says_something(name, value)}
    expected, station = known.get("expected"), known.get("station")
    for place in (f"{station}.{expected}", f"{expected}"):
        if f"place.{place}" in MESSAGES:
            known["needed"] = place
            del known["expected"]
            break
    for name, area in WORDS.items():
        if isinstance(value := known.get(name), str):
            del known[name]
            if (words := f"{area}.{value}") in MESSAGES:
                known[name] = language.say(words)
    return known


def _says_something(name: str, value: object) -> bool:
    """Tell whether a fact is there: an empty text or list is none, nor is a code 0."""
    if name in CODE_FACTS and value == 0:
        return False
    return value is not None and value not in ("", (), [])
