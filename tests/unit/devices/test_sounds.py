import sys
import wave
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import SimpleNamespace

import pytest

from warehouse_desk import resources
from warehouse_desk.devices.sounds import QtLoudspeaker, Sound, Sounds
from warehouse_desk.domain.errors import OutsideTrouble, Trouble

FOLDER = resources.path("sounds")


class Loudspeaker:
    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.played: list[str] = []

    def load(self, file: Path, volume_percent: int) -> SimpleNamespace:
        if not self.works:
            raise OutsideTrouble(Trouble.SOUND_MISSING, reason="no audio output")
        return SimpleNamespace(play=lambda: self.played.append(f"{file.stem} {volume_percent}"))


def test_each_answer_has_a_sound_of_its_own() -> None:
    loudspeaker = Loudspeaker()
    sounds = Sounds(FOLDER, volume_percent=60, loudspeaker=loudspeaker)

    for sound in Sound:
        sounds.play(sound)

    assert sounds.trouble is None
    assert loudspeaker.played == [f"{sound} 60" for sound in Sound]


def test_without_loudspeaker_it_is_silent_and_says_so_once() -> None:
    sounds = Sounds(FOLDER, loudspeaker=Loudspeaker(works=False))

    sounds.play(Sound.GOOD)

    assert sounds.trouble is not None
    assert sounds.trouble.trouble is Trouble.SOUND_MISSING


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    sounds = Sounds(tmp_path, loudspeaker=Loudspeaker())

    assert sounds.trouble is not None
    assert sounds.trouble.facts == {"reason": "good.wav is missing"}


def test_without_qt_multimedia_the_program_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)

    sounds = Sounds(FOLDER)

    assert sounds.trouble is not None


def test_without_audio_output_the_program_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    multimedia = SimpleNamespace(
        QMediaDevices=SimpleNamespace(audioOutputs=list), QSoundEffect=None
    )
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", multimedia)

    with pytest.raises(OutsideTrouble) as trouble:
        QtLoudspeaker().load(FOLDER / "good.wav", 80)

    assert trouble.value.facts == {"reason": "no audio output"}


def test_qt_loads_a_sound_at_its_volume(monkeypatch: pytest.MonkeyPatch) -> None:
    class Effect:
        def __init__(self, *, source: object) -> None:
            self.source = source

        def setVolume(self, volume: float) -> None:  # noqa: N802 - Qt's name
            self.volume = volume

    multimedia = SimpleNamespace(
        QMediaDevices=SimpleNamespace(audioOutputs=lambda: ["speaker"]), QSoundEffect=Effect
    )
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", multimedia)

    effect = QtLoudspeaker().load(FOLDER / "good.wav", 80)

    assert isinstance(effect, Effect)
    assert effect.volume == 0.8


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_is_short_and_not_clipped(sound: Sound) -> None:
    with wave.open(str(FOLDER / f"{sound}.wav")) as file:
        seconds = file.getnframes() / file.getframerate()
        loudest = max(memoryview(file.readframes(file.getnframes())).cast("h"))

    assert 0.05 < seconds < 0.8
    assert 8_000 < loudest < 32_767


def test_no_two_sounds_are_alike() -> None:
    assert len({(FOLDER / f"{sound}.wav").read_bytes() for sound in Sound}) == len(Sound)


def test_the_files_are_what_their_maker_makes(tmp_path: Path) -> None:
    maker = FOLDER / "make_sounds.py"
    if not maker.is_file():
        pytest.skip("sources only")
    spec = spec_from_file_location("make_sounds", maker)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)

    assert set(module.TUNES) == {str(sound) for sound in Sound}
    for name, tune in module.TUNES.items():
        module.write(tmp_path / "made.wav", tune)
        assert (tmp_path / "made.wav").read_bytes() == (FOLDER / f"{name}.wav").read_bytes()
