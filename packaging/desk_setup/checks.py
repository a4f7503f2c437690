"""Everything that must hold: all checks are run, failures summed up at the end."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from desk_setup import audit, compiled, floors
from desk_setup.places import PYTHON, ROOT, SCRIPTS

#: The size of machine that the time limits are meant for.
_PROCESSORS = 2
#: Whoever has nothing left to test takes over from the others.
_PYTEST = (PYTHON, "-m", "pytest", "-n", str(_PROCESSORS), "--dist", "worksteal")
_COVERAGE = ("--cov", "--cov-report=")
_PLANNING_TESTS = ("tests/unit/planning", "tests/planning")
#: Thousands of problems each: in a reasonable time only the compiled planning answers them.
_MANY_PROBLEMS = "bench"

#: The longest one first: they run beside each other, and beside the first tests.
STATIC = {
    "types": ("mypy",),
    "format": ("ruff", "format", "--check", "."),
    "style": ("ruff", "check", "."),
    "layers": ("lint-imports",),
    "unused code": ("vulture",),
    "dependencies": ("deptry", "warehouse_desk"),
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a check went."""

    name: str
    passed: bool
    seconds: float
    closing: str = ""
    #: What was said, where it is not on the screen yet.
    words: str = ""

    def __str__(self) -> str:
        verdict = "ok" if self.passed else "FAILED"
        return f"{self.name:<20} {verdict:<6} {self.seconds:6.1f} s"


def everything() -> bool:
    """Run every check whatever fails before it; pytest's closing line is printed last."""
    outcomes = list(_all_checks())
    print("\n" + "\n".join(map(str, outcomes)))
    print("\n".join(outcome.closing for outcome in outcomes if outcome.name == "tests"), flush=True)
    return all(outcome.passed for outcome in outcomes)


def tests(*options: str) -> bool:
    """Run pytest alone."""
    return _shown("tests", [*_PYTEST, *options]).passed


def _all_checks() -> Iterator[Outcome]:
    """Test the planning as plain Python, then all with it compiled: both forms plan alike."""
    yield _timed("packages", audit.sound)
    with ThreadPoolExecutor(_PROCESSORS) as pool:
        static = pool.map(_told, STATIC.items())
        plain = (*_PYTEST, *_COVERAGE, "-m", f"not {_MANY_PROBLEMS}", *_PLANNING_TESTS)
        yield _shown("plain planning", plain)
        for outcome in static:
            print(f"\n--- {outcome.name}\n{outcome.words}", end="", flush=True)
            yield outcome
    yield _timed("compiling", _compiled)
    yield _shown("tests", [*_PYTEST, *_COVERAGE, "--cov-append", *_in_reasonable_time()])
    yield _timed("coverage floors", _above_the_floors)


def _above_the_floors() -> bool:
    found = floors.shortfalls()
    print("\n".join(found))
    return not found


def _compiled() -> bool:
    """Compile the planning, where a C compiler is there."""
    if not compiled.compiler_there():
        print("no C compiler: planning is tested as plain Python only")
        return True
    compiled.refresh()
    failed = [source for source in compiled.sources() if not compiled.binary(source).exists()]
    print("\n".join(f"not compiled: {source.relative_to(ROOT)}" for source in failed))
    return not failed


def _in_reasonable_time() -> tuple[str, ...]:
    return () if compiled.compiler_there() else ("-m", f"not {_MANY_PROBLEMS}")


def _told(check: tuple[str, Sequence[str]]) -> Outcome:
    """Run a program and keep its lines: others run beside it."""
    name, (program, *options) = check
    begun = time.monotonic()
    ended = subprocess.run(
        [SCRIPTS / program, *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        encoding="utf-8",
    )
    seconds = time.monotonic() - begun
    return Outcome(name, ended.returncode == 0, seconds, words=ended.stdout)


def _timed(name: str, check: Callable[[], bool]) -> Outcome:
    print(f"\n--- {name}", flush=True)
    begun = time.monotonic()
    passed = check()
    return Outcome(name, passed, time.monotonic() - begun)


def _shown(name: str, command: Sequence[str | Path]) -> Outcome:
    """Run a program, showing its lines as they come, and keep the last one."""
    print(f"\n--- {name}", flush=True)
    begun = time.monotonic()
    closing = ""
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as program:
        for line in program.stdout or ():
            sys.stdout.write(line)
            sys.stdout.flush()
            closing = line.rstrip() or closing
    return Outcome(name, program.returncode == 0, time.monotonic() - begun, closing)


def _environment() -> dict[str, str]:
    """Let Python keep what it has read once: tests start the program again and again."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
