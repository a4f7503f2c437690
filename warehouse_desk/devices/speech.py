"""Slots and quantities, spoken: for hands and eyes that are busy. Off where nothing can speak."""

import logging
from collections.abc import Callable
from typing import Protocol

from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.usecases.picking.step import PickAt, PickStep
from warehouse_desk.usecases.wall import WallAt, WallStep

log = logging.getLogger(__name__)


class Voice(Protocol):
    """Something that speaks and returns at once."""

    def say(self, text: str) -> None:
        """Speak; what was being said is broken off."""
        ...


def qt_voice(language: str) -> Voice | None:
    """Make Qt's voice for a language; None where this machine has none."""
    try:
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - QtTextToSpeech is not everywhere
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415
    except ImportError as error:
        log.warning("no speech: %s", error)
        return None
    engines = [one for one in QTextToSpeech.availableEngines() if one != "mock"]
    if not engines:
        log.warning("no speech: no engine")
        return None
    voice = QTextToSpeech(engines[0])
    voice.setLocale(QLocale(language))
    return voice


class Speech:
    """Says the slot to go to, or how many pieces to take; silent where there is no voice."""

    def __init__(self, language: str, make: Callable[[str], Voice | None] = qt_voice) -> None:
        self._voice = make(language)

    @property
    def is_there(self) -> bool:
        """Tell whether anything can be heard."""
        return self._voice is not None

    def tell(self, reply: Reply) -> None:
        """Speak what is next."""
        if self._voice is not None and (text := spoken(reply)):
            self._voice.say(text)


def spoken(reply: Reply) -> str:
    """Choose what is spoken: codes and numbers alone, which every voice can say."""
    if reply.feedback is Feedback.WRONG:
        return ""
    match reply.step:
        case PickStep(at=PickAt.SLOT, slot=slot):
            return _spelt(slot)
        case PickStep(at=PickAt.ITEM, missing=missing):
            return str(missing)
        case PickStep(at=PickAt.PUT, in_hand=pieces, tote=tote):
            return f"{pieces}, {_spelt(tote)}" if tote else str(pieces)
        case WallStep(at=WallAt.SLOT, quantity=pieces, wall_slot=slot):
            return f"{pieces}, {_spelt(slot)}"
    return ""


def _spelt(code: str) -> str:
    """Let each part of a code be said by itself, without the zeros before it."""
    parts = [part.lstrip("0") or "0" for part in code.replace("_", "-").split("-")]
    return ", ".join(parts)
