from warehouse_desk.scanning.journal import Journal, Seen
from warehouse_desk.scanning.scan import Scan, Source

MS = 1_000_000


def scan(text: str, at_ms: int, source: Source = Source.KEYBOARD) -> Scan:
    return Scan(text, source, at=at_ms * MS)


def take(journal: Journal, *scans: Scan) -> list[tuple[int, Seen]]:
    entries = [journal.take(scan) for scan in scans]
    return [(entry.number, entry.seen) for entry in entries]


def test_two_equal_scans_of_a_scanner_are_two_pieces() -> None:
    seen = take(Journal(), scan("MUG", 0), scan("MUG", 1), scan("MUG", 1))

    assert seen == [(1, Seen.NEW), (2, Seen.NEW), (3, Seen.NEW)]


def test_numbers_go_on_where_the_last_run_stopped() -> None:
    assert Journal(first=18).take(scan("MUG", 0)).number == 18


def test_a_bounce_within_the_set_window_belongs_to_the_scan_before() -> None:
    journal = Journal(bounce_ms=30)

    seen = take(journal, scan("MUG", 0), scan("MUG", 29), scan("MUG", 30), scan("BAG", 31))

    assert seen == [(1, Seen.NEW), (1, Seen.BOUNCE), (2, Seen.NEW), (3, Seen.NEW)]


def test_another_scanner_does_not_bounce() -> None:
    seen = take(Journal(bounce_ms=30), scan("MUG", 0), scan("MUG", 5, Source.SERIAL))

    assert seen == [(1, Seen.NEW), (2, Seen.NEW)]


def test_a_code_in_view_of_a_camera_is_one_scan_however_long() -> None:
    frames = [scan("MUG", at_ms, Source.CAMERA) for at_ms in range(0, 30_000, 40)]

    seen = take(Journal(), *frames)

    assert seen == [(1, Seen.NEW)] + [(1, Seen.IN_VIEW)] * (len(frames) - 1)


def test_a_code_shown_to_the_camera_again_is_a_new_scan() -> None:
    journal = Journal(out_of_view_ms=500)

    seen = take(journal, scan("MUG", 0, Source.CAMERA), scan("MUG", 501, Source.CAMERA))

    assert seen == [(1, Seen.NEW), (2, Seen.NEW)]


def test_several_codes_in_view_are_told_apart() -> None:
    order = ["MUG", "BAG", "MUG", "BAG"]

    seen = take(Journal(), *(scan(text, at, Source.CAMERA) for at, text in enumerate(order)))

    assert seen == [(1, Seen.NEW), (2, Seen.NEW), (1, Seen.IN_VIEW), (2, Seen.IN_VIEW)]


def test_codes_out_of_view_are_forgotten() -> None:
    journal = Journal(out_of_view_ms=10)

    take(journal, *(scan(f"N{at}", at, Source.CAMERA) for at in range(1_000)))

    assert len(journal._in_view) <= 12


def test_the_window_for_bounces_can_be_set_later() -> None:
    journal = Journal()
    journal.set_bounce(30)

    assert take(journal, scan("MUG", 0), scan("MUG", 29)) == [(1, Seen.NEW), (1, Seen.BOUNCE)]


def test_two_scanners_of_a_kind_do_not_bounce_off_each_other() -> None:
    one, other = (Scan("MUG", Source.SERIAL, device=device) for device in ("COM3", "COM4"))

    assert take(Journal(bounce_ms=30), one, other) == [(1, Seen.NEW), (2, Seen.NEW)]


def test_what_a_person_types_or_touches_never_bounces() -> None:
    typed = scan("CMD-YES", 0, Source.TYPED)

    assert take(Journal(bounce_ms=30), typed, typed) == [(1, Seen.NEW), (2, Seen.NEW)]
