"""Modules that are loaded when they are first needed, by one thread at a time.

Threads that meet in a package on their way to its modules could be given half of one.
"""

from collections.abc import Iterator
from pkgutil import resolve_name, walk_packages
from threading import RLock
from types import ModuleType
from typing import Any

_lock = RLock()


def load(name: str) -> Any:
    """Give what `package.module` or `package.module:name` stands for."""
    with _lock:
        return resolve_name(name)


def load_all(*packages: ModuleType) -> Iterator[str]:
    """Load every module of some packages, one at a turn, and name it."""
    for package in packages:
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            load(module.name)
            yield module.name
