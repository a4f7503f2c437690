"""Where the icons, fonts, sounds, translations and sample data are."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def path(*parts: str) -> Path:
    """Find a resource: `path("fonts", "NotoSans-Regular.ttf")`.

    Wheels and frozen programs carry the resources inside the package, a source checkout beside it.
    """
    shipped = _PACKAGE / "_resources"
    root = shipped if shipped.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
