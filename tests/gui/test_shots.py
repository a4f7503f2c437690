"""The tour of pictures: every state fits its window at 200 %, mirrored, and in long words."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.gui.desk import FakeProgram
from tests.warehouse import Clock, Warehouse
from warehouse_desk.bootstrap.warehouse import make_sample
from warehouse_desk.channels import sample
from warehouse_desk.gui import shots
from warehouse_desk.gui.shots import Look
from warehouse_desk.gui.widgets.keys import KeyButton
from warehouse_desk.gui.widgets.labels import FittedLabel

LOOKS = (
    Look("fa-dark-200", "fa", "dark", width=960, height=540),
    Look("ru-200", "ru", width=960, height=540),
)


@pytest.mark.slow
@pytest.mark.no_cover  # each page is gone through by its own tests
def test_nothing_is_cut_in_any_state(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut: set[str] = set()
    out_of_view: set[str] = set()
    drawn = shots.picture

    def picture(window: QWidget, density: int) -> QPixmap:
        cut.update(one.text() for one in window.findChildren(QLabel) if _is_cut(one))
        keys = [one for one in window.findChildren(KeyButton) if one.isVisible()]
        out_of_view.update(one.toolTip() for one in keys if not _is_in_view(one))
        return drawn(window, density)

    monkeypatch.setattr(shots, "picture", picture)
    store = make_sample(str(tmp_path / "sample.db"), orders=60)
    program = FakeProgram(Warehouse(store, Clock()))
    program.badges = [(one.name, one.badge) for one in sample.badges()]

    files = shots.take_shots(program, tmp_path / "shots", LOOKS, qapp)
    store.close()

    too_large = [file.name for file in files if not _fits(file)]
    assert len(files) >= 38 * len(LOOKS)
    assert not too_large
    assert not cut
    assert not out_of_view


def _fits(file: Path) -> bool:
    """Tell whether the window was as large as it was asked to be, not larger."""
    size = QImage(str(file)).size()
    look = next(one for one in LOOKS if file.stem.endswith(one.name))
    return (size.width(), size.height()) == (look.width, look.height)


def _is_in_view(one: QWidget) -> bool:
    return one.visibleRegion().boundingRect() == one.rect()


def _is_cut(words: QLabel) -> bool:
    """Tell whether somebody sees a part of a text, and nothing says that it is one."""
    if not words.isVisible() or not words.text() or isinstance(words, FittedLabel):
        return False
    if words.wordWrap():
        return words.heightForWidth(words.width()) > words.height()
    needed = max(map(words.fontMetrics().horizontalAdvance, words.text().split("\n")))
    return needed > words.contentsRect().width()
