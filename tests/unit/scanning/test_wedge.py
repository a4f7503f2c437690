from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse_desk.scanning.layouts import DE, ENTER, FR, KEYPAD_ENTER, TAB, US, Layout
from warehouse_desk.scanning.resolve import resolve
from warehouse_desk.scanning.signs import MAX_SIGNS, Hint
from warehouse_desk.scanning.wedge import Key, Meaning, ScannerSetting, Stretch, Wedge

MS = 1_000_000
F2 = 60
CONTROL_BRACKET = Key(27, control=True, text="\x1d")


def press(text: str, start_ms: int = 0, *, every_ms: int = 5, layout: Layout = US) -> list[Key]:
    keys = []
    for count, sign in enumerate(text):
        position, shift = layout.keys(sign)
        at_ns = (start_ms + count * every_ms) * MS
        keys.append(Key(position, shift, at_ns=at_ns, text=f"<{sign}>"))
    return keys


def enter(at_ms: int, position: int = ENTER) -> Key:
    return Key(position, at_ns=at_ms * MS, text="\r")


def read(wedge: Wedge, keys: Iterable[Key]) -> list[Stretch]:
    stretches = [stretch for key in keys for stretch in wedge.feed(key)]
    return stretches + wedge.flush()


def told(stretches: Iterable[Stretch]) -> list[tuple[Meaning, str]]:
    return [(stretch.meaning, stretch.text) for stretch in stretches]


@pytest.mark.parametrize("suffix", [ENTER, KEYPAD_ENTER, TAB])
def test_a_scan_is_read_by_position_and_ends_with_its_suffix(suffix: int) -> None:
    wedge = Wedge(ScannerSetting())

    stretches = [s for key in [*press("LOC-A-03-12"), enter(55, suffix)] for s in wedge.feed(key)]

    assert stretches == [Stretch(Meaning.SCANNED, 12, "LOC-A-03-12", 50 * MS)]
    assert not wedge.is_pending


def test_a_scan_without_suffix_ends_with_silence() -> None:
    wedge = Wedge(ScannerSetting())

    before = [stretch for key in press("TOTE-0001") for stretch in wedge.feed(key)]

    assert before == []
    assert wedge.is_pending
    assert told(wedge.flush()) == [(Meaning.SCANNED, "TOTE-0001")]


def test_two_scans_without_suffix_are_parted_by_the_silence_between() -> None:
    keys = press("TOTE-0001", 0) + press("TOTE-0002", 100)

    assert told(read(Wedge(ScannerSetting()), keys)) == [
        (Meaning.SCANNED, "TOTE-0001"),
        (Meaning.SCANNED, "TOTE-0002"),
    ]


def test_two_scans_with_suffix_need_no_silence() -> None:
    keys = [*press("MUG", 0), enter(15), *press("MUG", 16), enter(31)]

    assert told(read(Wedge(ScannerSetting()), keys)) == [(Meaning.SCANNED, "MUG")] * 2


def test_a_scanner_known_by_its_suffix_may_pause_inside_of_a_code() -> None:
    wedge = Wedge(ScannerSetting())
    keys = [*press("MUG"), enter(15), *press("LOC-", 1_000), *press("A-03", 1_200), enter(1_220)]

    assert told(read(wedge, keys)) == [(Meaning.SCANNED, "MUG"), (Meaning.SCANNED, "LOC-A-03")]


def test_a_code_that_lost_its_suffix_was_cut_and_is_unreadable() -> None:
    wedge = Wedge(ScannerSetting())
    read(wedge, [*press("MUG"), enter(15)])

    ((meaning, text),) = told(read(wedge, press("LOC-A-03", 1_000)))

    assert meaning is Meaning.SCANNED
    assert resolve(text, Nothing()).hint is Hint.CUT


def test_a_scanner_that_always_sends_its_suffix_is_held_to_it() -> None:
    wedge = Wedge(ScannerSetting(always_suffix=True))

    stretches = read(wedge, press("LOC-A-03", 1_000)) + read(wedge, press("LOC-A-03", 2_000))

    assert {resolve(stretch.text, Nothing()).hint for stretch in stretches} == {Hint.CUT}


def test_another_scanner_without_suffix_is_understood_at_its_second_scan() -> None:
    wedge = Wedge(ScannerSetting())
    read(wedge, [*press("MUG"), enter(15)])

    stretches = read(wedge, press("LOC-A-03", 1_000)) + read(wedge, press("LOC-A-03", 2_000))

    assert told(stretches)[1:] == [(Meaning.SCANNED, "LOC-A-03")]


def test_typing_never_waits_for_a_suffix() -> None:
    wedge = Wedge(ScannerSetting())
    read(wedge, [*press("MUG"), enter(15)])

    for key in press("ab", 1_000):
        wedge.feed(key)

    assert wedge.silence_ms == 50


def test_typed_keys_come_back_as_the_desk_made_them() -> None:
    keys = [*press("hello", every_ms=90), enter(600)]

    stretches = read(Wedge(ScannerSetting()), keys)

    assert [s.meaning for s in stretches] == [Meaning.TYPED] * 6
    assert "".join(s.text for s in stretches) == "<h><e><l><l><o>\r"


def test_a_short_roll_of_the_fingers_is_typing() -> None:
    wedge = Wedge(ScannerSetting())

    assert told(read(wedge, [*press("th", every_ms=20), enter(40)])) == [
        (Meaning.TYPED, "<t><h>\r")
    ]


def test_the_prefix_is_taken_off_and_what_stands_before_it_was_typed() -> None:
    wedge = Wedge(ScannerSetting(prefix="~~"))

    stretches = read(wedge, [*press("ab~~MUG"), enter(35)])

    assert told(stretches) == [(Meaning.TYPED, "<a><b>"), (Meaning.SCANNED, "MUG")]
    assert [stretch.count for stretch in stretches] == [2, 6]


def test_without_the_prefix_nothing_is_a_scan() -> None:
    wedge = Wedge(ScannerSetting(prefix="~~"))

    assert [s.meaning for s in read(wedge, [*press("MUG-BLUE"), enter(40)])] == [Meaning.TYPED]


def test_a_late_suffix_presses_nothing() -> None:
    wedge = Wedge(ScannerSetting())
    scanned = read(wedge, press("TOTE-0001"))

    late = wedge.feed(enter(150))

    assert told(scanned) == [(Meaning.SCANNED, "TOTE-0001")]
    assert late == [Stretch(Meaning.IGNORED, 1)]


@pytest.mark.parametrize("at_ms", [300, 5_000])
def test_an_enter_later_on_is_a_persons(at_ms: int) -> None:
    wedge = Wedge(ScannerSetting())
    read(wedge, press("TOTE-0001"))

    assert [s.meaning for s in read(wedge, [enter(at_ms)])] == [Meaning.TYPED]


def test_only_the_first_enter_belongs_to_the_scan() -> None:
    wedge = Wedge(ScannerSetting())
    read(wedge, press("TOTE-0001"))

    first, second = wedge.feed(enter(100)), read(wedge, [enter(190)])

    assert [s.meaning for s in first + second] == [Meaning.IGNORED, Meaning.TYPED]


@pytest.mark.parametrize("layout", [DE, FR])
def test_a_scanner_set_to_another_layout_is_read_by_that_one(layout: Layout) -> None:
    keys = [*press("WALL-1-04", layout=layout), enter(45)]

    stretches = read(Wedge(ScannerSetting(layout=layout)), keys)

    assert told(stretches) == [(Meaning.SCANNED, "WALL-1-04")]


def test_alt_gr_is_a_level_of_the_scanners_layout() -> None:
    bracket = Key(10, alt_gr=True, at_ns=0)

    keys = [bracket, *press("C1AB", 5, layout=DE), enter(25)]

    assert told(read(Wedge(ScannerSetting(layout=DE)), keys)) == [(Meaning.SCANNED, "]C1AB")]


@pytest.mark.parametrize(("follows", "text"), [(False, "MUG-b1"), (True, "mug-B1")])
def test_caps_lock_counts_only_for_scanners_that_heed_it(follows: bool, text: str) -> None:
    keys = [
        Key(key.position, key.shift, at_ns=key.at_ns, caps_lock=True) for key in press("MUG-b1")
    ]

    stretches = read(Wedge(ScannerSetting(follows_caps_lock=follows)), [*keys, enter(30)])

    assert told(stretches) == [(Meaning.SCANNED, text)]


def test_keypad_digits_are_digits_whatever_num_lock_says() -> None:
    keys = [Key(position, at_ns=place * MS) for place, position in enumerate((76, 82, 79, 80))]

    assert told(read(Wedge(ScannerSetting()), [*keys, enter(5)])) == [(Meaning.SCANNED, "5012")]


def test_control_and_bracket_is_the_group_separator() -> None:
    keys = [*press("10A", 0), CONTROL_BRACKET, *press("21B", 20), enter(40)]
    keys[3] = Key(27, control=True, at_ns=16 * MS)

    assert told(read(Wedge(ScannerSetting()), keys)) == [(Meaning.SCANNED, "10A\x1d21B")]


@pytest.mark.parametrize(
    "hostile",
    [
        Key(44, control=True, at_ns=12 * MS),
        Key(F2, at_ns=12 * MS),
        Key(2, control=True, at_ns=12 * MS),
    ],
)
def test_a_shortcut_inside_a_code_makes_the_code_unreadable(hostile: Key) -> None:
    keys = [*press("MUG"), hostile, *press("BLUE", 15), enter(40)]

    ((meaning, text),) = told(read(Wedge(ScannerSetting()), keys))

    assert meaning is Meaning.SCANNED
    assert resolve(text, Nothing()).hint is Hint.CONTROL_SIGNS


def test_without_positions_the_text_of_the_system_is_taken() -> None:
    keys = [Key(0, at_ns=place * MS, text=sign) for place, sign in enumerate("MUG")]
    dead = Key(0, at_ns=3 * MS, text="")

    assert told(read(Wedge(ScannerSetting()), [*keys, enter(4)])) == [(Meaning.SCANNED, "MUG")]
    assert told(read(Wedge(ScannerSetting()), [*keys, dead, enter(4)])) == [
        (Meaning.SCANNED, "MUG\0")
    ]


def test_a_code_without_end_is_handed_out_once_and_not_held() -> None:
    wedge = Wedge(ScannerSetting())
    keys = press("X" * 5_000, every_ms=1)

    stretches = [stretch for key in keys for stretch in wedge.feed(key)]

    scanned = [stretch for stretch in stretches if stretch.meaning is Meaning.SCANNED]
    assert [len(stretch.text) for stretch in scanned] == [MAX_SIGNS + 1]
    assert sum(stretch.count for stretch in stretches) == 5_000
    assert wedge.is_pending
    assert wedge.feed(enter(5_001)) == [Stretch(Meaning.IGNORED, 1)]
    assert told(read(wedge, [*press("MUG", 5_002), enter(5_017)])) == [(Meaning.SCANNED, "MUG")]


def test_a_silence_ends_the_code_without_end_too() -> None:
    wedge = Wedge(ScannerSetting())
    for key in press("X" * 500, every_ms=1):
        wedge.feed(key)

    assert wedge.flush() == []
    assert not wedge.is_pending
    assert told(read(wedge, press("TOTE-0001", 600))) == [(Meaning.SCANNED, "TOTE-0001")]


class Nothing:
    def find(self, code: str) -> list[object]:
        return []


@dataclass(frozen=True)
class Act:
    """A scan or a typed word, and the pause before it."""

    text: str
    scanned: bool
    suffix: bool
    every_ms: int
    pause_ms: int


signs = st.text([chr(code) for code in range(0x21, 0x7F)], min_size=5, max_size=40)
scans = st.builds(
    Act,
    text=signs,
    scanned=st.just(True),
    suffix=st.booleans(),
    every_ms=st.integers(0, 30),
    pause_ms=st.integers(51, 400),
)
quick_scans = st.builds(
    Act,
    text=signs,
    scanned=st.just(True),
    suffix=st.just(True),
    every_ms=st.integers(0, 4),
    pause_ms=st.integers(0, 10),
)
words = st.builds(
    Act,
    text=st.text("abcdefghijklmnop 0123456789", min_size=1, max_size=12),
    scanned=st.just(False),
    suffix=st.booleans(),
    every_ms=st.integers(60, 400),
    pause_ms=st.integers(201, 900),
)


def keys_of(acts: Iterable[Act]) -> Iterator[Key]:
    at_ms = 1_000
    for act in acts:
        at_ms += act.pause_ms
        yield from press(act.text, at_ms, every_ms=act.every_ms)
        at_ms += act.every_ms * len(act.text)
        if act.suffix:
            yield enter(at_ms)
        elif act.scanned:
            at_ms += 201


@settings(max_examples=200)
@given(st.lists(scans | words, max_size=30), st.booleans())
def test_scans_and_typing_in_any_mixture_come_out_whole_and_in_order(
    mixture: list[Act], suffix: bool
) -> None:
    acts = [replace(act, suffix=suffix) if act.scanned else act for act in mixture]
    keys = list(keys_of(acts))

    stretches = read(Wedge(ScannerSetting()), keys)

    scanned = [s.text for s in stretches if s.meaning is Meaning.SCANNED]
    typed = "".join(s.text for s in stretches if s.meaning is Meaning.TYPED)
    assert scanned == [act.text for act in acts if act.scanned]
    assert typed == "".join(
        "".join(f"<{sign}>" for sign in act.text) + "\r" * act.suffix
        for act in acts
        if not act.scanned
    )
    assert sum(s.count for s in stretches) == len(keys)


@settings(max_examples=50)
@given(st.lists(quick_scans, min_size=20, max_size=60))
def test_bursts_of_scans_lose_merge_and_invent_nothing(acts: list[Act]) -> None:
    stretches = read(Wedge(ScannerSetting()), keys_of(acts))

    assert told(stretches) == [(Meaning.SCANNED, act.text) for act in acts]


@given(
    st.lists(
        st.builds(
            Key,
            position=st.integers(0, 300),
            shift=st.booleans(),
            alt_gr=st.booleans(),
            at_ns=st.integers(0, 10**10),
            text=st.text(max_size=2),
            control=st.booleans(),
            caps_lock=st.booleans(),
        ),
        max_size=80,
    ),
    st.sampled_from(["", "~", "AB"]),
    st.booleans(),
)
def test_whatever_is_pressed_every_key_comes_back_once(
    keys: list[Key], prefix: str, follows: bool
) -> None:
    wedge = Wedge(ScannerSetting(prefix=prefix, follows_caps_lock=follows))

    stretches = read(wedge, keys)

    assert sum(stretch.count for stretch in stretches) == len(keys)
    assert not wedge.is_pending
