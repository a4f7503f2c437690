"""The project's own Python environment `.venv`: made once, then only what changed."""

import hashlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from desk_setup.console import must
from desk_setup.places import PACKAGING, PYTHON, ROOT, VENV

RUN_PINS = PACKAGING / "requirements.txt"
TEST_PINS = PACKAGING / "requirements-test.txt"

#: What decides how the package is installed; its modules themselves are used where they lie.
_RECIPE = (ROOT / "pyproject.toml", PACKAGING / "desk_backend.py", PACKAGING / "setup.py")


def prepare(*, tests: bool = False) -> None:
    """Make the environment and install what changed since the last time."""
    if done("python") != _interpreter():
        _make()
    _pins(RUN_PINS)
    if tests:
        _pins(TEST_PINS)
    _package()


def done(step: str) -> str | None:
    """Tell with which digest a step of the set-up was last finished."""
    value = _finished().get(step)
    return value if PYTHON.exists() else None


def remember(step: str, digest: str) -> None:
    """Keep that a step was finished, so that the next start leaves it out."""
    _record().write_text(json.dumps({**_finished(), step: digest}, indent=1))


def digest(*files: Path) -> str:
    """Digest the contents of files."""
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def up_to_date(pins: Path) -> bool:
    """Tell whether the environment holds these pins."""
    return done("python") == _interpreter() and done(pins.name) == digest(pins)


def package_installed() -> bool:
    """Tell whether the environment knows the program."""
    return done("package") == digest(*_RECIPE)


def _make() -> None:
    must("Making the Python environment", [sys.executable, "-m", "venv", "--clear", VENV])
    remember("python", _interpreter())


def _pins(pins: Path) -> None:
    if not up_to_date(pins):
        _pip(f"Installing {pins.name}", "--requirement", pins)
        remember(pins.name, digest(pins))


def _package() -> None:
    if not package_installed():
        options = ("--no-deps", "--no-build-isolation", "--editable", ROOT)
        _pip("Installing the program", *options)
        remember("package", digest(*_RECIPE))


def _pip(purpose: str, *options: str | Path) -> None:
    quiet = [] if sys.stderr.isatty() else ["--quiet"]  # a person sees how the download goes
    command = [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    must(purpose, [*command, *quiet, *options])


def _interpreter() -> str:
    """Name what an environment is tied to: Python but for its patch level, and its own place."""
    return f"{sys.version_info.major}.{sys.version_info.minor} in {sys.base_prefix} for {ROOT}"


def _record() -> Path:
    return VENV / "desk.json"


def _finished() -> Mapping[str, str]:
    try:
        record: dict[str, str] = json.loads(_record().read_text())
    except (OSError, ValueError):
        return {}
    return record
