"""One function per thing a person does."""

from functools import cache
from importlib import import_module
from pkgutil import walk_packages


@cache
def load_all() -> None:
    """Load every use case; a station or page loads only those of its own."""
    for module in walk_packages(__path__, __name__ + "."):
        import_module(module.name)
