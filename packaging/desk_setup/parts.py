"""The pieces of the operating system that Python packages cannot bring along."""

import ctypes
import importlib
import importlib.util
import os
import shutil
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path


class Kind(Enum):
    """How a part is looked for."""

    LIBRARY = auto()
    MODULE = auto()
    PROGRAM = auto()
    FILE = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """One piece: how it is found, Debian's package for it, and what is lost without it."""

    name: str
    kind: Kind
    apt: str
    costs: str
    required: bool = False

    @property
    def dnf(self) -> str:
        """What to ask dnf for, which installs by what a package holds, whatever its name."""
        match self.kind:
            case Kind.LIBRARY:
                return f"{self.name}()(64bit)"
            case Kind.PROGRAM:
                return f"*bin/{self.name}"
            case Kind.FILE:
                return self.name
            case Kind.MODULE:
                return "python3-libs"


_SLOWER = "planning runs as plain Python, slower"
_PYTHON_H = Path(sysconfig.get_path("include"), "Python.h")
_NO_PROGRAM = "the program does not start"
_NO_WINDOW = "no window on an X11 desktop"
_NO_WAYLAND = "on a Wayland desktop the window is drawn through X11"
_NO_SOUND = "no sounds and no camera"

RUN = (
    Part(
        "ensurepip",
        Kind.MODULE,
        f"python{sys.version_info.major}.{sys.version_info.minor}-venv",
        "nothing can be set up",
        required=True,
    ),
    Part("libglib-2.0.so.0", Kind.LIBRARY, "libglib2.0-0", _NO_PROGRAM, required=True),
    Part("libGL.so.1", Kind.LIBRARY, "libgl1", _NO_PROGRAM, required=True),
    Part("libEGL.so.1", Kind.LIBRARY, "libegl1", _NO_PROGRAM, required=True),
    Part("libfontconfig.so.1", Kind.LIBRARY, "libfontconfig1", _NO_PROGRAM, required=True),
    Part("libxkbcommon.so.0", Kind.LIBRARY, "libxkbcommon0", _NO_PROGRAM, required=True),
    Part("libdbus-1.so.3", Kind.LIBRARY, "libdbus-1-3", _NO_PROGRAM, required=True),
    Part("libxcb-cursor.so.0", Kind.LIBRARY, "libxcb-cursor0", _NO_WINDOW),
    Part("libxkbcommon-x11.so.0", Kind.LIBRARY, "libxkbcommon-x11-0", _NO_WINDOW),
    Part("libxcb-icccm.so.4", Kind.LIBRARY, "libxcb-icccm4", _NO_WINDOW),
    Part("libxcb-keysyms.so.1", Kind.LIBRARY, "libxcb-keysyms1", _NO_WINDOW),
    Part("libxcb-shape.so.0", Kind.LIBRARY, "libxcb-shape0", _NO_WINDOW),
    Part("libwayland-cursor.so.0", Kind.LIBRARY, "libwayland-cursor0", _NO_WAYLAND),
    Part("libwayland-egl.so.1", Kind.LIBRARY, "libwayland-egl1", _NO_WAYLAND),
    Part("libXrandr.so.2", Kind.LIBRARY, "libxrandr2", _NO_SOUND),
    Part("libpulse.so.0", Kind.LIBRARY, "libpulse0", _NO_SOUND),
    Part("libcups.so.2", Kind.LIBRARY, "libcups2", "no printing through the system's queues"),
    Part("libzbar.so.0", Kind.LIBRARY, "libzbar0", "labels are read back by one decoder, not two"),
    Part("gcc", Kind.PROGRAM, "gcc", _SLOWER),
    Part(
        str(_PYTHON_H),
        Kind.FILE,
        f"python{sys.version_info.major}.{sys.version_info.minor}-dev",
        _SLOWER,
    ),
)

_NO_KEYS = "the tests with real key presses are left out"
_NO_CUPS = "the tests with real print queues are left out"
_NO_ZPL = "the tests with an independent ZPL renderer are left out"
_NO_PDF = "the tests that look at PDF pages are left out"

TESTS = (
    Part("Xvfb", Kind.PROGRAM, "xvfb", "the tests in a real window are left out"),
    Part("xdotool", Kind.PROGRAM, "xdotool", _NO_KEYS),
    Part("setxkbmap", Kind.PROGRAM, "x11-xkb-utils", _NO_KEYS),
    Part("pdftoppm", Kind.PROGRAM, "poppler-utils", _NO_PDF),
    Part("node", Kind.PROGRAM, "nodejs", _NO_ZPL),
    Part("npm", Kind.PROGRAM, "npm", _NO_ZPL),
    Part("cupsd", Kind.PROGRAM, "cups-daemon", _NO_CUPS),
    Part("lpadmin", Kind.PROGRAM, "cups-client", _NO_CUPS),
    Part("/usr/lib/cups/backend/socket", Kind.FILE, "cups", _NO_CUPS),
    Part("initdb", Kind.PROGRAM, "postgresql", "the store is tested on SQLite only"),
    Part(
        "/usr/share/unicode/BidiCharacterTest.txt",
        Kind.FILE,
        "unicode-data",
        "the full test of mixed-direction lines is left out",
    ),
)

#: Debian keeps PostgreSQL's own programs out of the way of PATH.
_POSTGRESQL = Path("/usr/lib/postgresql")


def is_there(part: Part) -> bool:
    """Look for a part."""
    match part.kind:
        case Kind.LIBRARY:
            return _loads(part.name)
        case Kind.MODULE:
            importlib.invalidate_caches()
            return importlib.util.find_spec(part.name) is not None
        case Kind.PROGRAM:
            return shutil.which(part.name, path=_program_folders()) is not None
        case Kind.FILE:
            return Path(part.name).exists()


def _program_folders() -> str:
    """Name the folders of now: what was just installed counts."""
    path = os.environ.get("PATH", os.defpath)
    return os.pathsep.join((path, "/usr/sbin", "/sbin", *map(str, _POSTGRESQL.glob("*/bin"))))


def missing(parts: Iterable[Part]) -> list[Part]:
    """Keep the parts that are not there; on Windows and macOS the Python packages bring all."""
    if not sys.platform.startswith("linux"):
        return []
    return [part for part in parts if not is_there(part)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
