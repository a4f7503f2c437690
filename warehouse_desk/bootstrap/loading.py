"""What the first picture does without: pages, stations, use cases, and what works beside them."""

from importlib import import_module
from pkgutil import walk_packages

from warehouse_desk import gui, stations, usecases


def load_rest() -> None:
    """Load it all, so that nobody waits for it later."""
    usecases.load_all()
    for package in (stations, gui):
        for module in walk_packages(package.__path__, package.__name__ + "."):
            import_module(module.name)
    import_module("warehouse_desk.bootstrap.desk_threads")
