"""When a carrier comes to a customer's door, and how else goods travel back, in words."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from warehouse_desk.i18n.language import Language
from warehouse_desk.usecases.returns.ways import OtherWay


def window_words(language: Language, begins: datetime, ends: datetime, zone: str) -> str:
    """Say a window of a day by the clock of the place."""
    there = replace(language, zone=ZoneInfo(zone))
    return there.say(
        "pick_up.window",
        weekday=language.locale.dayName(begins.astimezone(there.zone).isoweekday()),
        day=there.date(begins),
        begins=there.time(begins),
        ends=there.time(ends),
    )


def way_words(language: Language, other: OtherWay) -> str:
    """Say how goods could travel back, and whether their label goes with that."""
    words = language.say(f"way.{other.way.value}")
    return language.say("way.new_label", way=words) if other.new_label else words
