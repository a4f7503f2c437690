"""Words, numbers, money and dates in the language of whoever reads them."""

from warehouse_desk.i18n.language import LANGUAGES, Direction, Language, load
from warehouse_desk.i18n.plain import (
    has_right_to_left,
    isolate_code,
    isolate_phrase,
    plain,
    runs_right_to_left,
)
from warehouse_desk.i18n.program import install

__all__ = [
    "LANGUAGES",
    "Direction",
    "Language",
    "has_right_to_left",
    "install",
    "isolate_code",
    "isolate_phrase",
    "load",
    "plain",
    "runs_right_to_left",
]
