"""Install what is missing of the operating system's parts, or say what that needs."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from desk_setup.console import SetUpError, must, tell
from desk_setup.parts import Part, missing

_APT = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120")


def provide(parts: Sequence[Part]) -> None:
    """Make sure that `parts` are there; go on without those that are not required."""
    absent = missing(parts)
    if absent and not os.environ.get("DESK_NO_SYSTEM"):
        _install(absent)
        absent = missing(absent)
    for part in absent:
        tell(f"Missing: {part.name} ({part.apt}): {part.costs}.")
    needed = [part for part in absent if part.required]
    if needed:
        raise SetUpError(f"These are needed first: {by_hand(needed)}")


def by_hand(parts: Sequence[Part]) -> str:
    """Say what a person with the right to it would type to install `parts`."""
    if shutil.which("apt-get"):
        return " ".join(["sudo apt-get update && sudo apt-get install", *_debian(parts)])
    if shutil.which("dnf"):
        return " ".join(["sudo dnf install", *(f"'{name}'" for name in _fedora(parts))])
    return "the system's packages with " + ", ".join(part.name for part in parts)


def _install(parts: Sequence[Part]) -> None:
    commands = _commands(parts)
    as_root = _as_root()
    if not commands or as_root is None:
        tell(f"System packages cannot be installed from here. By hand: {by_hand(parts)}")
        return
    for command in commands:
        try:
            must("Installing system packages", [*as_root, *command])
        except SetUpError as trouble:  # what is still missing afterwards decides
            tell(str(trouble))


def _commands(parts: Sequence[Part]) -> list[list[str]]:
    """Name the commands, for root, that install `parts`; none where the installer is unknown."""
    if shutil.which("apt-get"):  # a fresh machine has no package lists, an old one stale lists
        install = ["install", "-y", "--no-install-recommends", *_debian(parts)]
        return [[*_APT, "update"], [*_APT, *install]]
    if shutil.which("dnf"):
        return [["dnf", "install", "-y", "--setopt=install_weak_deps=False", *_fedora(parts)]]
    return []


def _debian(parts: Sequence[Part]) -> list[str]:
    return sorted({part.apt for part in parts})


def _fedora(parts: Sequence[Part]) -> list[str]:
    return sorted({part.dnf for part in parts})


def _as_root() -> list[str] | None:
    """Tell what to put before a command to run it as root; None without the right to.

    Only a person at a terminal may be asked for a password.
    """
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    if sys.stdin.isatty():
        return [sudo]
    asked = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False)
    return [sudo, "-n"] if asked.returncode == 0 else None
