"""Foreign pictures are written anew or refused."""

import struct
import sys
import zlib
from io import BytesIO

import pytest
from PIL import Image

from warehouse_desk.devices.photo_cleaner import (
    LONGEST_SIDE,
    MOST_BYTES,
    clean_photo,
    main,
    written_anew,
)
from warehouse_desk.domain.errors import Refusal, Why

PLACE, ORIENTATION = 0x8825, 0x0112


def a_photo(width: int = 60, height: int = 30, form: str = "JPEG", turned: int = 1) -> bytes:
    """A picture red on the left, with a place and a direction in its notes."""
    picture = Image.new("RGB", (width, height), "white")
    picture.paste("red", (0, 0, width // 2, height))
    notes = Image.Exif()
    notes[ORIENTATION] = turned
    notes[0x010F] = "Maker of the camera"
    notes.get_ifd(PLACE)[2] = (48.0, 51.0, 30.0)
    out = BytesIO()
    picture.save(out, form, exif=notes)
    return out.getvalue()


def test_a_photo_is_straightened_and_says_nothing_of_its_place() -> None:
    before = Image.open(BytesIO(a_photo(turned=6)))

    after = Image.open(BytesIO(clean_photo(a_photo(turned=6))))

    assert before.getexif().get_ifd(PLACE)
    assert (before.size, after.size) == ((60, 30), (30, 60))
    assert after.format == "JPEG"
    assert not after.getexif()
    red = after.convert("RGB").getpixel((15, 5))
    assert isinstance(red, tuple)
    assert red[0] > 200
    assert red[1] < 100


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_other_kinds_become_jpegs(form: str) -> None:
    made = written_anew(a_photo(form=form))

    assert Image.open(BytesIO(made)).format == "JPEG"
    assert b"Maker" not in made


def test_a_large_photo_is_made_smaller() -> None:
    made = written_anew(a_photo(3_000, 1_500))

    assert Image.open(BytesIO(made)).size == (LONGEST_SIDE, LONGEST_SIDE // 2)


def a_bomb() -> bytes:
    """A small file that says it is a picture of ten thousand million pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + b"\0" * 40,
        b"\xff\xd8\xff" + b"broken" * 40,
        b"RIFF....WEBPbroken",
        a_photo()[:200],
        a_photo(900, 600)[:-40],
        a_photo(form="PNG")[:60],
    ],
    ids=[
        "empty",
        "svg",
        "gif",
        "jpeg",
        "webp",
        "cut jpeg",
        "jpeg without its end",
        "cut png",
    ],
)
@pytest.mark.qt_log_ignore("marker", "JPEG")
def test_what_is_no_sound_photo_gives_nothing(content: bytes) -> None:
    assert written_anew(content) == b""


def test_what_is_no_photo_is_refused_before_anybody_decodes_it() -> None:
    for content in (b"MZ\x90", b"\xff\xd8\xff" + bytes(MOST_BYTES)):
        with pytest.raises(Refusal) as refused:
            clean_photo(content, ("no such program",))
        assert refused.value.why is Why.BAD_PHOTO


@pytest.mark.parametrize("ending", ["raise SystemExit(3)", "import os; os.abort()", "print('no')"])
def test_the_death_of_the_process_is_a_refusal(ending: str) -> None:
    with pytest.raises(Refusal) as refused:
        clean_photo(a_photo(), (sys.executable, "-c", ending))

    assert refused.value.why is Why.BAD_PHOTO


def test_a_process_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("warehouse_desk.devices.photo_cleaner._SECONDS", 0.2)

    with pytest.raises(Refusal):
        clean_photo(a_photo(), (sys.executable, "-c", "import time; time.sleep(600)"))


def test_run_as_a_program_it_says_whether_it_could(monkeypatch: pytest.MonkeyPatch) -> None:
    ends = []
    for content in (a_photo(), b"nothing"):
        out = BytesIO()
        monkeypatch.setattr("warehouse_desk.devices.photo_cleaner.limit", lambda: None)
        monkeypatch.setattr(sys, "stdin", _Pipe(BytesIO(content)))
        monkeypatch.setattr(sys, "stdout", _Pipe(out))
        ends.append((main(), out.getvalue()[:3]))

    assert ends == [(0, b"\xff\xd8\xff"), (1, b"")]


class _Pipe:
    """A stream of bytes as the system gives it."""

    def __init__(self, buffer: BytesIO) -> None:
        self.buffer = buffer


def test_too_many_pixels_are_told_by_the_limit() -> None:
    with pytest.raises(Refusal) as refused:
        clean_photo(a_bomb())

    assert refused.value.facts == {"pixels": 60}
