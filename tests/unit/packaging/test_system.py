import os
import shutil
import subprocess
import sys
from collections.abc import Callable

import pytest
from desk_setup import system
from desk_setup.console import SetUpError
from desk_setup.parts import Kind, Part

SOUND = Part("libsound.so", Kind.LIBRARY, "libsound1", "no sounds")
GLASS = Part("libglass.so", Kind.LIBRARY, "libglass2", "the program does not start", required=True)


class Machine:
    """A machine with an installer, on which parts can be missing."""

    def __init__(self, *absent: Part, installs: bool = True) -> None:
        self.absent = list(absent)
        self.installs = installs
        self.commands: list[str] = []

    def missing(self, parts: list[Part]) -> list[Part]:
        return [part for part in parts if part in self.absent]

    def must(self, purpose: str, command: list[str]) -> None:
        self.commands.append(" ".join(command))
        if not self.installs:
            raise SetUpError(f"{purpose}: failed")
        self.absent = [part for part in self.absent if part.apt not in command]


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Machine]:
    """Take the place of root on a machine."""

    def start(machine: Machine, installer: str = "apt-get", *, root: bool = True) -> Machine:
        monkeypatch.delenv("DESK_NO_SYSTEM", raising=False)
        monkeypatch.setattr(system, "missing", machine.missing)
        monkeypatch.setattr(system, "must", machine.must)
        monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000, raising=False)
        programs = {installer: f"/usr/bin/{installer}"}
        monkeypatch.setattr(shutil, "which", programs.get)
        return machine

    return start


def test_nothing_missing_starts_no_installer(on):
    machine = on(Machine())

    system.provide([SOUND, GLASS])

    assert machine.commands == []


def test_only_what_is_missing_is_installed_after_a_look_at_the_lists(on):
    machine = on(Machine(GLASS))

    system.provide([SOUND, GLASS])

    update, install = machine.commands
    assert update.endswith(" update")
    assert install.endswith(" install -y --no-install-recommends libglass2")
    assert machine.absent == []


def test_dnf_serves_where_apt_is_not_there(on):
    machine = on(Machine(GLASS), installer="dnf")

    with pytest.raises(SetUpError):
        system.provide([GLASS])

    assert machine.commands == [
        "dnf install -y --setopt=install_weak_deps=False libglass.so()(64bit)"
    ]


def test_a_missing_extra_is_told_with_its_cost_and_does_not_stop(on, capsys):
    on(Machine(SOUND, installs=False))

    system.provide([SOUND])

    assert "libsound.so (libsound1): no sounds" in capsys.readouterr().err


def test_a_missing_required_part_stops_and_names_the_command(on):
    on(Machine(GLASS, SOUND, installs=False))

    with pytest.raises(SetUpError, match=r"&& sudo apt-get install libglass2$"):
        system.provide([GLASS, SOUND])


def test_desk_no_system_only_reports(on, monkeypatch, capsys):
    machine = on(Machine(SOUND))
    monkeypatch.setenv("DESK_NO_SYSTEM", "1")

    system.provide([SOUND])

    assert machine.commands == []
    assert "no sounds" in capsys.readouterr().err


def test_without_the_right_to_install_the_command_is_told(on, capsys):
    machine = on(Machine(SOUND), root=False)

    system.provide([SOUND])

    assert machine.commands == []
    assert (
        "By hand: sudo apt-get update && sudo apt-get install libsound1" in capsys.readouterr().err
    )


@pytest.mark.parametrize(
    ("terminal", "free", "prefix"),
    [(True, False, ["sudo"]), (False, True, ["sudo", "-n"]), (False, False, None)],
)
def test_only_a_person_at_a_terminal_is_asked_for_a_password(
    on, monkeypatch, terminal: bool, free: bool, prefix: list[str] | None
):
    on(Machine(), root=False)
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "sudo" else None)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: terminal, raising=False)
    answer = subprocess.CompletedProcess([], 0 if free else 1)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: answer)

    assert system._as_root() == prefix


def test_an_unknown_installer_is_told_the_libraries(on):
    on(Machine(), installer="zypper")

    assert system.by_hand([GLASS]) == "the system's packages with libglass.so"
