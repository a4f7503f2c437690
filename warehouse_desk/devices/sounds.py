"""The sounds of the answers: one for each class, so that nobody has to look to know."""

import logging
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl

from warehouse_desk.domain.errors import OutsideTrouble, Trouble

log = logging.getLogger(__name__)


class Sound(StrEnum):
    """What an answer sounds like; each has a file of its name."""

    GOOD = "good"
    DONE = "done"
    WRONG_ITEM = "wrong_item"
    WRONG_PLACE = "wrong_place"
    TOO_MANY = "too_many"
    UNKNOWN = "unknown"
    ASK = "ask"
    INFO = "info"


class Player(Protocol):
    """A loaded sound."""

    def play(self) -> None:
        """Start the sound from its beginning and return at once."""
        ...


class Loudspeaker(Protocol):
    """Something that can load sounds."""

    def load(self, file: Path, volume_percent: int) -> Player:
        """Load one sound; `OutsideTrouble` where this machine cannot play any."""
        ...


class QtLoudspeaker:
    """Qt's own player. QtMultimedia is imported late: without libpulse it cannot be imported."""

    def load(self, file: Path, volume_percent: int) -> Player:
        """Load one sound; `OutsideTrouble` where this machine cannot play any."""
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415
        except ImportError as error:
            raise OutsideTrouble(Trouble.SOUND_MISSING, reason=str(error)) from error
        if not QMediaDevices.audioOutputs():
            raise OutsideTrouble(Trouble.SOUND_MISSING, reason="no audio output")
        effect = QSoundEffect(source=QUrl.fromLocalFile(str(file)))
        effect.setVolume(volume_percent / 100)
        return effect


class Sounds:
    """Plays the sounds of a folder; silent, and saying so once, where that cannot be done."""

    def __init__(
        self, folder: Path, *, volume_percent: int = 80, loudspeaker: Loudspeaker | None = None
    ) -> None:
        self._players: dict[Sound, Player] = {}
        #: What is missing, to be told once; None while sounds can be played.
        self.trouble: OutsideTrouble | None = None
        self._load(folder, volume_percent, loudspeaker or QtLoudspeaker())

    def play(self, sound: Sound) -> None:
        """Play a sound and return at once."""
        player = self._players.get(sound)
        if player is not None:
            player.play()

    def _load(self, folder: Path, volume_percent: int, loudspeaker: Loudspeaker) -> None:
        try:
            for sound in Sound:
                self._players[sound] = loudspeaker.load(_file(folder, sound), volume_percent)
        except OutsideTrouble as trouble:
            self._players.clear()
            self.trouble = trouble
            log.warning("no sound: %s", trouble)


def _file(folder: Path, sound: Sound) -> Path:
    file = folder / f"{sound}.wav"
    if not file.is_file():
        raise OutsideTrouble(Trouble.SOUND_MISSING, reason=f"{file.name} is missing")
    return file
