"""The planning modules that Cython turns into machine code where a C compiler is at hand.

They are optional: each is plain Python too, and the tests read the plain Python.
"""

import os
import re
import shutil
import sysconfig
from pathlib import Path

from desk_setup.console import SetUpError, must, tell
from desk_setup.environment import digest, done, remember
from desk_setup.places import PACKAGING, PYTHON, ROOT

_DIRECTIVE = re.compile(r"^# cython: ", re.MULTILINE)
_PLANNING = ROOT / "warehouse_desk" / "planning"
#: What Cython adds for arrays to every module otherwise; most of what a C compiler has to read.
SHARED = "warehouse_desk.planning._shared"
_SUFFIX = sysconfig.get_config_var("EXT_SUFFIX") or ".so"


def sources() -> list[Path]:
    """Find the modules whose opening comment holds a Cython directive."""
    return sorted(path for path in _PLANNING.rglob("*.py") if _DIRECTIVE.search(_opening(path)))


def module_of(source: Path) -> str:
    """Name the module that a source file holds."""
    return ".".join(source.relative_to(ROOT).with_suffix("").parts)


def binary(source: Path) -> Path:
    """Tell where the compiled module of a source lies, whether or not it is there."""
    return source.with_name(source.stem + _SUFFIX)


def shared() -> Path:
    """Tell where Cython would write the source of what the compiled modules share."""
    return _PLANNING / "_shared.c"


def compiler_there() -> bool:
    """Look for a C compiler and Python's headers."""
    if os.name == "nt":  # setuptools finds Visual C++ by the registry; its absence is no error
        return True
    headers = Path(sysconfig.get_path("include")) / "Python.h"
    return headers.exists() and any(map(shutil.which, ("cc", "gcc", "clang")))


def refresh() -> None:
    """Compile again after a change; never leave a binary that is older than its source."""
    wanted = f"{compiler_there()} {digest(*sources())}"
    if done("compiled") == wanted:
        return
    forget()
    if sources() and compiler_there():
        _build()
        if not binary(shared()).exists():  # no other can be imported without it
            forget()
    remember("compiled", wanted)


def forget() -> None:
    """Remove the compiled modules, so that Python reads the sources."""
    for leftover in _PLANNING.rglob(f"*{_SUFFIX}"):
        leftover.unlink()
    remember("compiled", "no")


def _build() -> None:
    command = [str(PYTHON), str(PACKAGING / "setup.py"), "--quiet", "build_ext", "--inplace"]
    try:
        must("Compiling the planning modules", command)
    except SetUpError as trouble:
        tell(f"{trouble}. Planning goes on in plain Python, slower.")


def _opening(path: Path) -> str:
    """Read the comment lines a file starts with."""
    lines = path.read_text(encoding="utf-8").splitlines()
    count = next((n for n, line in enumerate(lines) if line and line[0] != "#"), len(lines))
    return "\n".join(lines[:count])
