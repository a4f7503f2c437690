"""Are the packages that are installed the ones that were pinned? Needs no network.

Known faults of packages are looked up by whoever changes a pin, for that needs one:
`uvx pip-audit --require-hashes -r packaging/requirements.txt`.
"""

import json
import re
import subprocess
from collections.abc import Iterable

from desk_setup.environment import RUN_PINS, TEST_PINS
from desk_setup.places import PYTHON

_PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)\s*(;[^\\]*)?")
#: What makes an environment, and the program itself.
_OWN = frozenset({"pip", "setuptools", "wheel", "warehouse-desk"})
#: Run by the environment's Python: name, version, and the files that are not as they were packed.
_LOOK = """
import base64, hashlib, json, sys
from importlib.metadata import distributions
found = []
for one in distributions():
    changed = []
    for file in one.files or ():
        if file.hash is None or file.suffix == ".pyc":
            continue
        try:
            content = one.locate_file(file).read_bytes()
        except OSError:
            changed.append(str(file) + " is gone")
            continue
        digest = base64.urlsafe_b64encode(hashlib.new(file.hash.mode, content).digest())
        if digest.rstrip(b"=").decode() != file.hash.value:
            changed.append(str(file) + " was changed")
    found.append((one.metadata["Name"], one.version, changed))
json.dump(found, sys.stdout)
"""

#: Name, version, files that are not as they were packed.
Installed = tuple[str, str, list[str]]


def sound() -> bool:
    """Compare the environment with the pins; print what differs."""
    command = [str(PYTHON), "-I", "-c", _LOOK]
    told = subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout
    pins = RUN_PINS.read_text("utf-8") + TEST_PINS.read_text("utf-8")
    findings = list(compare(pins, json.loads(told)))
    print("\n".join(findings) or "every package is the one that was pinned, byte for byte")
    return not findings


def compare(pins: str, installed: Iterable[Installed]) -> Iterable[str]:
    """Name packages without hash, missing, of another version, changed, or not pinned at all."""
    wanted: dict[str, set[str]] = {}
    left = set()
    for name, version, is_everywhere in _pinned(pins):
        wanted.setdefault(name, set()).add(version)
        left |= {name} if is_everywhere else set()
    yield from (f"{name}: pinned without a hash" for name in _unhashed(pins))
    for name, version, changed in installed:
        known = _plain(name)
        left.discard(known)
        if known in _OWN:
            continue
        if known not in wanted:
            yield f"{name} {version}: not pinned"
        elif version not in wanted[known]:
            yield f"{name} {version}: pinned to {' or '.join(sorted(wanted[known]))}"
        yield from (f"{name}: {file}" for file in changed)
    yield from (f"{name}: not installed" for name in sorted(left - _OWN))


def _pinned(pins: str) -> Iterable[tuple[str, str, bool]]:
    """Read name, version, and whether every system needs it."""
    for line in pins.splitlines():
        if found := _PIN.match(line):
            yield _plain(found[1]), found[2], found[3] is None


def _unhashed(pins: str) -> Iterable[str]:
    """Join what is continued over lines; each pin needs a hash."""
    for entry in pins.replace("\\\n", " ").splitlines():
        if (found := _PIN.match(entry)) and "--hash=sha256:" not in entry:
            yield found[1]


def _plain(name: str) -> str:
    """Write a package's name as an index does (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
