"""The independent renderer of label printers' language, which only tests use: an npm package."""

import shutil

from desk_setup import environment
from desk_setup.console import SetUpError, must, tell
from desk_setup.places import ROOT

FOLDER = ROOT / "tests" / "zpl_renderer"
LOCK = FOLDER / "package-lock.json"


def provide() -> None:
    """Install what the lock file names, once; without npm or a network its tests are left out."""
    if is_there():
        return
    npm = shutil.which("npm")
    if npm is None:
        tell("Missing: npm. The tests with an independent ZPL renderer are left out.")
        return
    options = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", FOLDER)
    try:
        must("Installing the ZPL renderer for the tests", [npm, *options])
    except SetUpError as trouble:
        tell(f"{trouble}. Its tests are left out.")
        return
    environment.remember(LOCK.name, environment.digest(LOCK))


def is_there() -> bool:
    """Tell whether the renderer is as the lock file says."""
    installed = (FOLDER / "node_modules").is_dir()
    return installed and environment.done(LOCK.name) == environment.digest(LOCK)
