import ast
import sys
from pathlib import Path

import pytest
from desk_setup import checks, commands, compiled, doctor, environment, renderer, system
from desk_setup.console import SetUpError
from desk_setup.parts import RUN, TESTS, Kind, Part
from desk_setup.places import PACKAGING, PYTHON


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """A machine on which every step of the set-up succeeds and is recorded."""
    made: list[object] = []
    monkeypatch.setattr(system, "provide", lambda parts: made.append(("system", len(parts))))
    monkeypatch.setattr(renderer, "provide", lambda: None)
    monkeypatch.setattr(environment, "prepare", lambda tests=False: made.append(("venv", tests)))
    monkeypatch.setattr(compiled, "refresh", lambda: made.append("compile"))
    monkeypatch.setattr(compiled, "forget", lambda: made.append("plain"))
    return made


def test_run_sets_up_and_becomes_the_program(calls: list[object], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(commands.os, "name", "posix")
    monkeypatch.setattr(commands.os, "execv", lambda path, command: calls.append(command))
    monkeypatch.setattr(commands.subprocess, "call", lambda command: 0)

    commands.main(["run", "--store", "day.sqlite"])

    program = [str(PYTHON), "-P", "-m", "warehouse_desk", "--store", "day.sqlite"]
    assert calls == [("system", len(RUN)), ("venv", False), "compile", program]


@pytest.mark.parametrize(
    ("words", "options"),
    [
        (["--quick"], ("-m", "not slow")),
        (["--quick", "-x"], ("-m", "not slow", "-x")),
        (["tests/unit", "-k", "tote"], ("tests/unit", "-k", "tote")),
    ],
)
def test_test_with_words_runs_pytest_alone(
    calls: list[object],
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    options: tuple[str, ...],
):
    monkeypatch.setattr(checks, "tests", lambda *given: given == options)

    status = commands.main(["test", *words])

    assert status == 0
    assert calls == [("system", len(RUN) + len(TESTS)), ("venv", True), "plain"]


def test_test_alone_runs_everything_and_fails_with_it(
    calls: list[object], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(checks, "everything", lambda: False)

    assert commands.main(["test"]) == 1


@pytest.mark.parametrize("words", [[], ["walk"], ["doctor", "twice"]])
def test_other_words_are_answered_with_the_usage(
    words: list[str], capsys: pytest.CaptureFixture[str]
):
    assert commands.main(words) == 2
    assert capsys.readouterr().err.startswith("usage: ")


def test_trouble_is_one_line_and_status_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    def provide(parts: object) -> None:
        raise SetUpError("These are needed first: glass")

    monkeypatch.setattr(system, "provide", provide)

    assert commands.main(["run"]) == 2
    assert capsys.readouterr().err == "These are needed first: glass\n"


def test_the_doctor_names_what_is_missing_and_its_cost(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    sound = Part("libsound.so", Kind.LIBRARY, "libsound1", "no sounds")
    monkeypatch.setattr(doctor, "RUN", (sound,))
    monkeypatch.setattr(doctor, "missing", lambda parts: [sound])
    monkeypatch.setattr(doctor, "_environment", list)

    status = commands.main(["doctor"])

    assert status == 0
    assert (
        "libsound.so (libsound1)                      MISSING: no sounds" in capsys.readouterr().out
    )


def test_the_doctor_fails_without_a_required_part(monkeypatch: pytest.MonkeyPatch):
    glass = Part("libglass.so", Kind.LIBRARY, "libglass2", "no start", required=True)
    monkeypatch.setattr(doctor, "RUN", (glass,))
    monkeypatch.setattr(doctor, "missing", lambda parts: [glass])
    monkeypatch.setattr(doctor, "_environment", list)

    assert commands.main(["doctor"]) == 1


def test_an_older_python_can_read_the_entry_and_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    entry = PACKAGING / "desk.py"
    source = entry.read_text(encoding="utf-8")
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))

    ast.parse(source, feature_version=(3, 4))
    with pytest.raises(SystemExit) as stopped:
        exec(compile(source, Path(entry).name, "exec"), {"__name__": "__main__"})  # noqa: S102

    assert stopped.value.code == 2
    assert capsys.readouterr().err == "Warehouse Desk needs Python 3.11 or later; this is 3.9.\n"
