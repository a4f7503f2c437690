"""Speaking to the person at the terminal and starting other programs."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from desk_setup.places import ROOT


class SetUpError(Exception):
    """The set-up cannot go on; the text says what to do."""


def tell(text: str) -> None:
    """Say what happens; standard output belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def must(purpose: str, command: Sequence[str | Path]) -> None:
    """Run a step of the set-up from the project's folder, its output kept off standard output."""
    tell(f"{purpose} …")
    status = subprocess.run(command, cwd=ROOT, stdout=sys.stderr, check=False).returncode
    if status:
        told = " ".join(map(str, command))
        raise SetUpError(f"{purpose}: failed with status {status}: {told}")
