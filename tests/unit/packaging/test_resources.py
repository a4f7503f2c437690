from pathlib import Path

import pytest
from desk_setup.places import ROOT

from warehouse_desk import resources


def test_a_checkout_has_its_resources_beside_the_package():
    assert resources.path("fonts", "a.ttf") == ROOT / "resources" / "fonts" / "a.ttf"


def test_an_installed_package_has_its_resources_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)

    assert resources.path("fonts") == tmp_path / "_resources" / "fonts"
