from hypothesis import given
from hypothesis import strategies as st

from warehouse_desk.scanning.resolve import resolve
from warehouse_desk.scanning.signs import MAX_SIGNS, Hint
from warehouse_desk.scanning.stream import Stream

codes = st.lists(st.text("ABCXYZ0123456789-]\x1d", min_size=1, max_size=40), max_size=20)


@given(codes, st.sampled_from(["\r", "\n", "\r\n", "\t"]), st.data())
def test_codes_come_out_whole_however_the_bytes_are_cut(
    sent: list[str], end: str, data: st.DataObject
) -> None:
    line = "".join(code + end for code in sent).encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(line)), max_size=10)))
    stream = Stream()

    parts = [line[a:b] for a, b in zip([0, *cuts], [*cuts, len(line)], strict=True)]
    got = [code for part in parts for code in stream.feed(part)]

    assert got == sent
    assert not stream.is_pending


def test_silence_ends_a_code_without_end_sign() -> None:
    stream = Stream()

    assert stream.feed(b"MUG") == []
    assert stream.is_pending
    assert stream.flush() == ["MUG"]
    assert stream.flush() == []


def test_a_code_that_lost_its_end_sign_was_cut_and_is_unreadable() -> None:
    stream = Stream()
    stream.feed(b"\rMUG\rLOC-A")

    assert stream.flush() == ["LOC-A\0"]
    assert stream.feed(b"LOC-A") == []
    assert stream.flush() == ["LOC-A"]


def test_text_frames_are_taken_off_and_gs_is_kept() -> None:
    assert Stream().feed(b"\x0210A\x1d21B\x03\r") == ["10A\x1d21B"]


def test_a_line_without_end_is_held_only_as_far_as_it_is_too_long() -> None:
    stream = Stream()

    for _ in range(1_000):
        stream.feed(b"X" * 1_000)

    (text,) = stream.feed(b"\r")
    assert len(text) == MAX_SIGNS + 1


def test_noise_on_the_line_is_unreadable() -> None:
    (text,) = Stream().feed(b"MUG\xff\xfe\r")

    class Nothing:
        def find(self, code: str) -> list[object]:
            return []

    assert resolve(text, Nothing()).hint is Hint.FOREIGN_SIGNS  # type: ignore[arg-type]
