"""The commands of `packaging/desk.py`."""

import os
import subprocess
from collections.abc import Sequence

from desk_setup import checks, compiled, doctor, environment, renderer, system
from desk_setup.console import SetUpError, tell
from desk_setup.parts import RUN, TESTS
from desk_setup.places import PYTHON

USAGE = """\
usage: python3 packaging/desk.py run [ARGS…]    set up what is missing, start Warehouse Desk
       python3 packaging/desk.py test           set up what is missing, run every check and test
       python3 packaging/desk.py test --quick   the tests that take no longer than seconds
       python3 packaging/desk.py test ARGS…     pytest with these arguments
       python3 packaging/desk.py doctor         say what is there and what is missing

DESK_NO_SYSTEM=1 leaves the system's packages alone and only says which are missing."""


def main(arguments: Sequence[str]) -> int:
    """Carry out a command and return its exit status: 2 when it could not begin."""
    try:
        match arguments:
            case ["run", *rest]:
                return _run(rest)
            case ["test", *rest]:
                return _test(rest)
            case ["doctor"]:
                return 0 if doctor.examine() else 1
            case ["-h" | "--help"]:
                print(USAGE)
                return 0
            case _:
                tell(USAGE)
                return 2
    except SetUpError as trouble:
        tell(str(trouble))
        return 2
    except KeyboardInterrupt:
        return 130


def _run(arguments: Sequence[str]) -> int:
    system.provide(RUN)
    environment.prepare()
    compiled.refresh()
    # -P: a module of the same name in the folder the person stands in must not get in between.
    command = [str(PYTHON), "-P", "-m", "warehouse_desk", *arguments]
    if os.name != "nt":  # where exec would hand the terminal back at once
        os.execv(PYTHON, command)
    return subprocess.call(command)


def _test(options: Sequence[str]) -> int:
    system.provide((*RUN, *TESTS))
    environment.prepare(tests=True)
    renderer.provide()
    compiled.forget()
    match options:
        case []:
            passed = checks.everything()
        case ["--quick", *rest]:
            passed = checks.tests("-m", "not slow", *rest)
        case _:
            passed = checks.tests(*options)
    return 0 if passed else 1
