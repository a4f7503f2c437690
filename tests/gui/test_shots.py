"""The tour of pictures: every state of the program fits its window, mirrored and at 200 %."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.gui.desk import FakeProgram
from tests.warehouse import Clock, Warehouse
from warehouse_desk.bootstrap.warehouse import make_sample
from warehouse_desk.channels import sample
from warehouse_desk.gui.shots import Look, take_shots

LOOKS = (
    Look("fa-dark", "fa", "dark"),
    Look("ar-200", "ar", width=960, height=540),
)


@pytest.mark.slow
@pytest.mark.no_cover  # each page is gone through by its own tests
def test_nothing_is_cut_in_any_state(qapp: QApplication, tmp_path: Path) -> None:
    store = make_sample(str(tmp_path / "sample.db"), orders=60)
    program = FakeProgram(Warehouse(store, Clock()))
    program.badges = [(one.name, one.badge) for one in sample.badges()]

    files = take_shots(program, tmp_path / "shots", LOOKS, qapp)
    store.close()

    too_large = [file.name for file in files if not _fits(file)]
    assert len(files) >= 38 * len(LOOKS)
    assert not too_large


def _fits(file: Path) -> bool:
    """Tell whether the window was as large as it was asked to be, not larger."""
    size = QImage(str(file)).size()
    look = next(one for one in LOOKS if file.stem.endswith(one.name))
    return (size.width(), size.height()) == (look.width, look.height)
