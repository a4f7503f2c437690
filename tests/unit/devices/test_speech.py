"""What is spoken, and silence where nothing can speak."""

import sys

import pytest

from warehouse_desk.devices.speech import Speech, qt_voice, spoken
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.picking.step import PickAt, PickStep
from warehouse_desk.usecases.wall import WallAt, WallStep


class Voice:
    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, text: str) -> None:
        self.said.append(text)


def reply(step: object, feedback: Feedback = Feedback.GOOD) -> Reply:
    return Reply(feedback, Say.PICK_SLOT, "SLOT", step)


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (PickStep(PickAt.SLOT, slot="A-03-12"), "A, 3, 12"),
        (PickStep(PickAt.ITEM, wanted=3, taken=1), "2"),
        (PickStep(PickAt.PUT, in_hand=2, tote="TOTE-0010"), "2, TOTE, 10"),
        (PickStep(PickAt.PUT, in_hand=2), "2"),
        (WallStep(WallAt.SLOT, quantity=1, wall_slot="WALL-1-02"), "1, WALL, 1, 2"),
        (PickStep(PickAt.START), ""),
        (None, ""),
    ],
)
def test_slots_and_quantities_are_spoken(step: object, words: str) -> None:
    assert spoken(reply(step)) == words


def test_a_wrong_answer_is_left_to_its_sound() -> None:
    assert spoken(reply(PickStep(PickAt.SLOT, slot="A-1"), Feedback.WRONG)) == ""


def test_a_voice_says_what_is_next() -> None:
    voice = Voice()
    speech = Speech("en", lambda _: voice)

    speech.tell(reply(PickStep(PickAt.SLOT, slot="A-01")))
    speech.tell(reply(None))

    assert speech.is_there
    assert voice.said == ["A, 1"]


def test_without_a_voice_it_is_silent() -> None:
    speech = Speech("en", lambda _: None)

    speech.tell(reply(PickStep(PickAt.SLOT, slot="A-01")))

    assert not speech.is_there


def test_a_machine_without_speech_has_no_voice(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)

    assert qt_voice("en") is None
    assert "no speech" in caplog.text
