import sys
from pathlib import Path

import pytest
from desk_setup.parts import RUN, TESTS, Kind, Part, is_there, missing


def part(name: str, kind: Kind) -> Part:
    return Part(name, kind, apt="some-package", costs="something")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("libno-such-thing.so.9", Kind.LIBRARY),
        ("no_such_module", Kind.MODULE),
        ("no-such-program", Kind.PROGRAM),
        ("/no/such/file", Kind.FILE),
    ],
)
def test_what_is_not_there_is_missing(name: str, kind: Kind, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "platform", "linux")

    assert missing([part(name, kind)]) == [part(name, kind)]


def test_modules_programs_and_files_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    program = tmp_path / "measure"
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert is_there(part("json", Kind.MODULE))
    assert is_there(part("measure", Kind.PROGRAM))
    assert is_there(part(str(program), Kind.FILE))


def test_a_database_server_is_found_right_after_it_was_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("desk_setup.parts._POSTGRESQL", tmp_path)
    assert not is_there(part("make-a-cluster", Kind.PROGRAM))

    folder = tmp_path / "15" / "bin"
    folder.mkdir(parents=True)
    (folder / "make-a-cluster").touch(mode=0o755)

    assert is_there(part("make-a-cluster", Kind.PROGRAM))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a library of Linux")
def test_a_library_is_found_by_loading_it():
    assert is_there(part("libc.so.6", Kind.LIBRARY))


def test_elsewhere_than_on_linux_the_python_packages_bring_everything(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(sys, "platform", "win32")

    assert missing([part("libno-such-thing.so.9", Kind.LIBRARY)]) == []


def test_dnf_is_asked_by_content():
    assert part("libGL.so.1", Kind.LIBRARY).dnf == "libGL.so.1()(64bit)"
    assert part("xdotool", Kind.PROGRAM).dnf == "*bin/xdotool"


def test_every_part_says_what_its_absence_costs():
    assert all(part.costs and part.apt for part in (*RUN, *TESTS))
    assert len({part.name for part in (*RUN, *TESTS)}) == len(RUN) + len(TESTS)
    assert not any(part.required for part in TESTS)
