"""Cameras: which codes in a picture to believe.

A blurred bar code may be read as another one, but hardly twice alike. So bars are believed when two
pictures that follow each other show them; two-dimensional codes repair their own faults.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code in one picture: its signs, its AIM identifier, and whether it is made of bars."""

    text: str
    symbology: str
    is_linear: bool


class Sightings:
    """Takes picture after picture; never remembers more than the codes of the last one."""

    def __init__(self) -> None:
        self._before: frozenset[Sighting] = frozenset()

    def believe(self, picture: Iterable[Sighting]) -> list[Sighting]:
        """Give the codes of a picture that are certain, each once."""
        seen = list(dict.fromkeys(picture))
        before, self._before = self._before, frozenset(seen)
        return [one for one in seen if not one.is_linear or one in before]
