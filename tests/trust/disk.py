"""The layer between a program and its disk, built from `disk.c` where a compiler is there."""

import ctypes
import errno
import json
import os
import shutil
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

OFF, FAIL, DIE_BEFORE, DIE_TORN, DIE_AFTER = range(5)
ENOSPC, EIO = errno.ENOSPC, errno.EIO
_SOURCE = Path(__file__).with_name("disk.c")
_LAYER = "TRUST_LAYER"


def compiler() -> str | None:
    """Find a C compiler; the layer is for Linux."""
    return (shutil.which("cc") or shutil.which("gcc")) if sys.platform == "linux" else None


def environment(folder: Path) -> dict[str, str]:
    """Build the layer; give what a program is started with under it: `folder/here` counts."""
    layer = folder / "disk.so"
    if not layer.exists():
        options = ["-shared", "-fPIC", "-O1", "-o", str(layer), str(_SOURCE)]
        subprocess.run([compiler() or "cc", *options], check=True)
    own = {"LD_PRELOAD": str(layer), "TRUST_DIR": str(folder / "here"), _LAYER: str(layer)}
    return os.environ | own


def run(module: str, folder: str, *arguments: str) -> dict[str, object]:
    """Run a module's `child(folder, …)` under the layer."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.trust.disk", module, folder, *arguments],
        env=environment(Path(folder)), check=True, stdout=subprocess.PIPE, cwd=_SOURCE.parents[2],
    )  # fmt: skip
    found: dict[str, object] = json.loads(done.stdout)
    return found


@cache
def _layer() -> Any:
    library = ctypes.CDLL(os.environ[_LAYER])
    library.trust_count.restype = ctypes.c_long
    return library


def arm(at: int, mode: int, error: int = 0, *, forever: bool = False) -> None:
    """Count from now on; let the file operation `at` fail, or end the process there."""
    _layer().trust_arm(ctypes.c_long(at), mode, error, int(forever))


def count() -> int:
    """Tell how many file operations there were since."""
    return int(_layer().trust_count())


def log(path: str | None) -> None:
    """Write every file operation to a log."""
    _layer().trust_log(path.encode() if path else None)


def mark(number: int) -> None:
    """Note in the log that something was acknowledged."""
    _layer().trust_mark(ctypes.c_long(number))


if __name__ == "__main__":
    print(json.dumps(import_module(sys.argv[1]).child(*sys.argv[2:])))
