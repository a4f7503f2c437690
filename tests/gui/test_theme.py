"""What is read standing has a contrast of 7:1, in both looks."""

import re

import pytest
from PySide6.QtGui import QColor

from warehouse_desk import resources
from warehouse_desk.gui import icons
from warehouse_desk.gui.style_sheet import STYLE_SHEET
from warehouse_desk.gui.theme import DARK, LIGHT, PIXELS, Scheme, Theme, theme_of
from warehouse_desk.stations.reply import Feedback

ON_GROUNDS = [
    (ink, ground) for ink in ("ink", "quiet") for ground in ("ground", "surface", "sunken")
]
OWN_GROUNDS = [
    ("on_accent", "accent"), ("ink", "lit"), ("ink", "good_ground"), ("good", "good_ground"),
    ("on_wrong", "wrong"), ("on_ask", "ask"), ("accent", "surface"), ("wrong", "surface"),
    ("good", "surface"),
]  # fmt: skip


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, relative luminance."""

    def luminance(colour: str) -> float:
        parts = QColor(colour).getRgbF()[:3]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "ground"), ON_GROUNDS + OWN_GROUNDS)
def test_what_is_read_standing_has_a_contrast_of_seven(theme: Theme, ink: str, ground: str) -> None:
    found = contrast(getattr(theme, ink), getattr(theme, ground))

    assert found >= 7, round(found, 2)


@pytest.mark.parametrize("small", [False, True])
def test_the_style_sheet_has_every_token_filled_in(small: bool) -> None:
    filled = LIGHT.style_sheet(small=small)

    assert "$" not in filled
    assert set(re.findall(r"\$(\w+)", STYLE_SHEET)) >= {"ground", "accent", "value", "note"}


def test_there_are_four_sizes_and_small_windows_have_no_larger_ones() -> None:
    assert len(PIXELS) == 4
    assert all(small <= usual for usual, small in PIXELS.values())


def test_a_wish_overrules_the_system() -> None:
    assert theme_of(Scheme.DARK) is DARK
    assert theme_of(Scheme.LIGHT) is LIGHT


def test_a_wish_that_is_not_known_is_none() -> None:
    assert theme_of("sepia") is theme_of(Scheme.SYSTEM)


def test_each_class_of_answer_has_a_shape_of_its_own() -> None:
    drawings = {one: resources.path("icons", f"{one.value}.svg").read_text() for one in Feedback}

    assert len(set(drawings.values())) == len(Feedback)


def test_every_icon_that_is_named_is_there(qapp: object) -> None:
    for file in resources.path("icons").glob("*.svg"):
        assert not icons.pixmap(file.stem, LIGHT.ink, 24).isNull()
        assert "currentColor" in file.read_text()


def test_an_icon_that_points_turns_round_with_the_page(qapp: object) -> None:
    back = icons.pixmap("back", LIGHT.ink, 24).toImage()
    mirrored = icons.pixmap("back", LIGHT.ink, 24, mirrored=True).toImage()
    pack = icons.pixmap("pack", LIGHT.ink, 24).toImage()

    assert back != mirrored
    assert pack == icons.pixmap("pack", LIGHT.ink, 24, mirrored=True).toImage()
