from desk_setup import audit

PINS = """\
one==1.0 \\
    --hash=sha256:aa
two-parts==2.5 ; python_full_version < '3.12' \\
    --hash=sha256:bb
two-parts==2.6 ; python_full_version >= '3.12' \\
    --hash=sha256:cc
extra[toml]==3.0 \\
    --hash=sha256:dd
"""
SOUND = [("One", "1.0", []), ("two_parts", "2.5", []), ("extra", "3.0", []), ("pip", "99", [])]


def test_what_was_pinned_is_installed_and_nothing_else() -> None:
    assert list(audit.compare(PINS, SOUND)) == []


def test_what_differs_is_named() -> None:
    installed = [
        ("One", "1.1", []),
        ("two_parts", "2.6", ["two/parts.py was changed"]),
        ("stranger", "1.0", []),
    ]

    assert list(audit.compare(PINS, installed)) == [
        "One 1.1: pinned to 1.0",
        "two_parts: two/parts.py was changed",
        "stranger 1.0: not pinned",
        "extra: not installed",
    ]


def test_a_pin_needs_a_hash() -> None:
    pins = PINS + "bare==1.0\n"

    assert list(audit.compare(pins, [*SOUND, ("bare", "1.0", [])])) == [
        "bare: pinned without a hash"
    ]
