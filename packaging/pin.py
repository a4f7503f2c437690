"""Write the pinned requirements anew from pyproject.toml, with hashes for every platform.

Needs the program `uv` (`pip install uv`), which resolves for all platforms at once. Run it after
every change of a dependency; a test compares the pins with pyproject.toml.
"""

import subprocess
import sys

from desk_setup.environment import RUN_PINS, TEST_PINS
from desk_setup.places import ROOT

_COMPILE = ("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11")
#: With their extras: to pip, a pin of `coverage` says nothing of `coverage[toml]`.
_FORM = ("--generate-hashes", "--no-strip-extras", "--no-header", "--no-annotate")
_NO_ADDRESS = ("--no-emit-index-url", "--no-emit-find-links")


def main() -> int:
    """Pin what the program and its build need, then the test tools beside them."""
    run = ["pyproject.toml", "--group", "build", "--output-file", str(RUN_PINS)]
    test = ["--group", "test", "--constraint", str(RUN_PINS), "--output-file", str(TEST_PINS)]
    return _compile(run) or _compile(test)


def _compile(options: list[str]) -> int:
    command = [*_COMPILE, *_FORM, *_NO_ADDRESS, *options]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
