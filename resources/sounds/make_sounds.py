"""Writes the sounds of the answers, one for each class, the same bytes every time.

Good ones rise or are short and calm, wrong ones are low, rough and repeat, so that they are told
apart in noise and without looking. Run it in this folder after changing a tune.
"""

import array
import math
import wave
from pathlib import Path

RATE = 22_050
_FADE_S = 0.008
_LOUDNESS = 0.6
_PAUSE = 0

#: Each tune is notes of (Hz, seconds, overtones); more overtones sound rougher. 0 Hz is silence.
TUNES: dict[str, list[tuple[int, float, int]]] = {
    "good": [(1_175, 0.07, 1)],
    "done": [(784, 0.09, 1), (1_047, 0.09, 1), (1_568, 0.18, 1)],
    "wrong_item": [
        (196, 0.16, 9),
        (_PAUSE, 0.05, 0),
        (196, 0.16, 9),
        (_PAUSE, 0.05, 0),
        (147, 0.3, 9),
    ],
    "wrong_place": [(330, 0.14, 7), (220, 0.14, 7), (330, 0.14, 7), (220, 0.22, 7)],
    "too_many": [(262, 0.07, 7), (_PAUSE, 0.04, 0)] * 4 + [(262, 0.16, 7)],
    "unknown": [(165, 0.5, 5)],
    "ask": [(659, 0.12, 2), (_PAUSE, 0.03, 0), (880, 0.2, 2)],
    "info": [(880, 0.06, 1), (_PAUSE, 0.06, 0), (880, 0.06, 1)],
}


def main() -> None:
    """Write every tune beside this file."""
    for name, tune in TUNES.items():
        write(Path(__file__).with_name(f"{name}.wav"), tune)


def write(path: Path, tune: list[tuple[int, float, int]]) -> None:
    """Write one tune as a 16-bit mono WAV file."""
    samples = array.array("h")
    for hertz, seconds, overtones in tune:
        samples.extend(_note(hertz, seconds, overtones))
    if samples.itemsize == 2 and array.array("h", [1]).tobytes() != b"\x01\x00":
        samples.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def _note(hertz: int, seconds: float, overtones: int) -> list[int]:
    length = round(seconds * RATE)
    partials = range(1, overtones + 1)
    scale = 32_767 * _LOUDNESS / max(1.0, sum(1 / partial for partial in partials))
    return [
        round(scale * _fade(place, length) * _wave(partials, hertz * place / RATE))
        for place in range(length)
    ]


def _wave(partials: range, turns: float) -> float:
    return sum(math.sin(math.tau * partial * turns) / partial for partial in partials)


def _fade(place: int, length: int) -> float:
    """Fade in and out, so that no note begins or ends with a click."""
    return min(1.0, place / (_FADE_S * RATE), (length - 1 - place) / (_FADE_S * RATE))


if __name__ == "__main__":
    main()
