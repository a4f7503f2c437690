"""Say what is there, what is missing, and what each missing part costs. Changes nothing."""

import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from desk_setup import compiled, environment
from desk_setup.parts import RUN, TESTS, missing
from desk_setup.places import PYTHON
from desk_setup.system import by_hand

_LATER = "made by the next `run`"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; `costs` is empty when it is there."""

    thing: str
    costs: str = ""
    serious: bool = False

    def __str__(self) -> str:
        return f"  {self.thing:<44} " + (f"MISSING: {self.costs}" if self.costs else "there")


def examine() -> bool:
    """Print everything found; tell whether the program can be set up and started here."""
    findings = [*_system(), *_environment(), *_speed()]
    print(f"Python {platform.python_version()}, {platform.platform()}, {sys.executable}")
    print("\n".join(map(str, findings)))
    if absent := missing((*RUN, *TESTS)):
        print(f"`run` and `test` install what they need. By hand: {by_hand(absent)}")
    return not any(finding.serious for finding in findings)


def _system() -> Iterator[Finding]:
    absent = missing((*RUN, *TESTS))
    for part in (*RUN, *TESTS):
        gone = part in absent
        thing = f"{part.name} ({part.apt})"
        yield Finding(thing, part.costs if gone else "", gone and part.required)


def _environment() -> Iterator[Finding]:
    ready = environment.up_to_date(environment.RUN_PINS)
    yield Finding("Python packages of the program", "" if ready else _LATER)
    tests = environment.up_to_date(environment.TEST_PINS)
    yield Finding("Python packages of the tests", "" if tests else "made by the next `test`")
    if ready and environment.package_installed():
        trouble = _start_trouble()
        yield Finding("a program that starts", trouble, bool(trouble))


def _speed() -> Iterator[Finding]:
    slower = "planning runs in plain Python, slower"
    yield Finding("a C compiler with Python's headers", "" if compiled.compiler_there() else slower)
    for source in compiled.sources():
        there = compiled.binary(source).exists()
        yield Finding(f"{compiled.module_of(source)}, compiled", "" if there else _LATER)


def _start_trouble() -> str:
    """Start the program only so far that it says how it is used; return its last words if not."""
    command = [str(PYTHON), "-P", "-m", "warehouse_desk", "--help"]
    asked = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return "" if asked.returncode == 0 else (asked.stderr.strip() or "no words").splitlines()[-1]
