"""Keeps Python alive under PySide6 6.12.0, which forgets to count None, True and False.

Its wheels are built for Pythons whose singletons are immortal (3.12 and later). On Python 3.11
each call that returns one of them takes away a reference it never gave, and after some hundred
emitted signals the interpreter aborts: "deallocating True". This can go with Python 3.11 or with a
PySide6 that counts again (6.11.3 does).
"""

import ctypes
import sys

_SINGLETONS = (None, True, False, NotImplemented, ...)
_MANY = 1 << (40 if sys.maxsize > 2**32 else 28)


def keep_alive() -> None:
    """Raise the reference counts so far that no day of work brings them to zero."""
    if sys.version_info >= (3, 12):
        return
    for singleton in _SINGLETONS:
        # The reference count is the first field of every CPython object.
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < _MANY:
            count.value += _MANY
