"""One language: its sentences, numbers, money, weights and dates. Works without a window."""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QCalendar, QDate, QLocale, QTime, QTranslator

from warehouse_desk import resources
from warehouse_desk.domain.catalogue import Measures, Packed
from warehouse_desk.i18n import money
from warehouse_desk.i18n.compiled import fill
from warehouse_desk.i18n.marking import CONTEXT
from warehouse_desk.i18n.plain import (
    CODE_FACTS,
    has_right_to_left,
    isolate_code,
    isolate_phrase,
    plain,
)
from warehouse_desk.i18n.texts import MESSAGES

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "ar": "العربية",
        "en": "English",
        "fa": "فارسی",
        "he": "עברית",
        "pl": "Polski",
        "ru": "Русский",
    }
)
"""Code of each language and its name in itself."""

# British English: day before month, 24 hours, metric; "en" alone means the United States to Qt.
_LOCALES = {"en": "en_GB"}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he"})
_PLACE = re.compile(r"%n|\{(\w+)\}")


class Direction(StrEnum):
    """The way a language is written."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


@dataclass(frozen=True, slots=True)
class Language:
    """How one language says and writes things; times in `zone` (None: this computer's)."""

    code: str
    direction: Direction
    locale: QLocale
    translator: QTranslator
    zone: dt.tzinfo | None = None

    @property
    def is_right_to_left(self) -> bool:
        """Whether pages and screens are mirrored."""
        return self.direction is Direction.RIGHT_TO_LEFT

    def say(self, key: str, /, **facts: object) -> str:
        """Say the text `key` with its facts; `n` chooses the plural form.

        Codes (see CODE_FACTS) keep their own direction and Latin digits; other facts are shown
        as the language writes them: numbers, dates and times, a sequence as a list in words.
        """
        words = self._words(key, facts.get("n"))

        def shown(place: re.Match[str]) -> str:
            name = place[1] or "n"
            return self._show(name, facts[name])

        return _PLACE.sub(shown, words)

    def words(self, text: str) -> str:
        """Say a text by its key; what is no key are somebody's own words."""
        return self.say(text) if text in MESSAGES else self._set_apart(text, isolate_phrase)

    def named(self, area: str, name: str) -> str:
        """Say a name inside the program; one that a shop gave stands as it is."""
        key = f"{area}.{name}"
        return self.say(key) if key in MESSAGES else self._set_apart(name, isolate_code)

    def number(self, value: int | Decimal) -> str:
        """Write a number with the language's digits and grouping; a Decimal keeps its places."""
        if isinstance(value, int):
            return self.locale.toString(value)
        exponent = value.as_tuple().exponent
        places = max(0, -exponent) if isinstance(exponent, int) else 0
        return self.locale.toString(float(value), "f", places)

    def money(self, cents: int, currency: str, *, whole: bool = False) -> str:
        """Write an amount given in the currency's minor units (cents, pence, fils).

        `whole` rounds it to the currency's own units.
        """
        places = money.places(currency)
        amount = float(Decimal(cents).scaleb(-places))
        shown = 0 if whole else places
        return self.locale.toCurrencyString(amount, money.symbol(currency), shown)

    def weight(self, grams: int) -> str:
        """Write a weight: grams below a kilogram, else kilograms, to the gram."""
        if abs(grams) < 1000:
            return self.say("unit.grams", value=grams)
        return self.say("unit.kilograms", value=Decimal(grams).scaleb(-3))

    def packed(self, packed: Packed) -> str:
        """Say pieces in cases: 2 cases of 6 and 3 pieces."""
        parts = [self.say("unit.cases", n=one.cases, size=one.size) for one in packed.cases]
        if packed.pieces:
            parts.append(self.say("doc.pieces", n=packed.pieces))
        return self.listing(parts)

    def measures(self, measures: Measures) -> str:
        """Write a size in millimetres, with the weight where it was told."""
        size = self.say(
            "unit.size", length=measures.length_mm, width=measures.width_mm,
            height=measures.height_mm,
        )  # fmt: skip
        if not measures.weight_g:
            return size
        return self.say("unit.measures", size=size, weight=self.weight(measures.weight_g))

    def date(self, day: dt.date) -> str:
        """Write a day with its month in words; in Persian by the Jalali calendar."""
        if isinstance(day, dt.datetime):
            day = self._local(day).date()
        qdate = QDate(day.year, day.month, day.day)
        if self.code == "fa":
            return self._jalali(qdate)
        return self.locale.toString(qdate, "d MMM yyyy")

    def time(self, moment: dt.datetime) -> str:
        """Write hour and minute in the language's zone."""
        local = self._local(moment)
        clock = QTime(local.hour, local.minute)
        return self.locale.toString(clock, QLocale.FormatType.ShortFormat)

    def date_time(self, moment: dt.datetime) -> str:
        """Write a day and its time."""
        # Not say(): its isolates would leave the whole without a direction of its own.
        words = self._words("unit.date_time", None)
        return words.format(date=self.date(moment), time=self.time(moment))

    def listing(self, parts: Sequence[str]) -> str:
        """Join parts as a list is written: a, b and c."""
        return self.locale.createSeparatedList(list(parts))

    def _words(self, key: str, count: object) -> str:
        message = MESSAGES[key]
        # Qt counts in 32 bits; the last digits choose the form.
        n = abs(count) % 10**9 if message.plural and isinstance(count, int) else -1
        words = self.translator.translate(CONTEXT, message.source, message.comment, n)
        return words or message.source

    def _show(self, name: str, value: object) -> str:
        match value:
            case str() | int() if name in CODE_FACTS:
                return self._set_apart(str(value), isolate_code)
            case int() | Decimal():
                return self.number(value)
            case dt.datetime():
                return self._set_apart(self.date_time(value), isolate_phrase)
            case dt.date():
                return self._set_apart(self.date(value), isolate_phrase)
            case Measures():
                return self._set_apart(self.measures(value), isolate_phrase)
            case Packed():
                return self._set_apart(self.packed(value), isolate_phrase)
            case list() | tuple():
                return self.listing([self._show(name, part) for part in value])
            case _:
                return self._set_apart(str(value), isolate_phrase)

    def _set_apart(self, text: str, isolate: Callable[[str], str]) -> str:
        """Isolate a fact where it or the sentence around it runs right-to-left."""
        text = plain(text)
        return isolate(text) if self.is_right_to_left or has_right_to_left(text) else text

    def _local(self, moment: dt.datetime) -> dt.datetime:
        if moment.tzinfo is None:
            raise ValueError("a time without a zone")
        return moment.astimezone(self.zone)

    def _jalali(self, day: QDate) -> str:
        calendar = QCalendar(QCalendar.System.Jalali)
        parts = calendar.partsFromDate(day)
        month = calendar.monthName(self.locale, parts.month, parts.year)
        year = self.number(parts.year).replace(self.locale.groupSeparator(), "")
        return f"{self.number(parts.day)} {month} {year}"


@cache
def load(code: str, zone: dt.tzinfo | None = None) -> Language:
    """Load one of LANGUAGES; its times are shown in `zone` (None: this computer's)."""
    if code not in LANGUAGES:
        raise ValueError(f"no such language: {code}")
    translator = QTranslator()
    file = resources.path("translations", f"warehouse_desk_{code}.qm")
    if not fill(translator, file):
        raise FileNotFoundError(file)
    direction = Direction.RIGHT_TO_LEFT if code in _RIGHT_TO_LEFT else Direction.LEFT_TO_RIGHT
    return Language(code, direction, QLocale(_LOCALES.get(code, code)), translator, zone)
