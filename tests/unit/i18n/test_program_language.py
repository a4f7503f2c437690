"""The whole program turns to a language."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from warehouse_desk.i18n import install, load

pytestmark = pytest.mark.gui


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    install(qapp, load("en", dt.UTC))
    QLocale.setDefault(before)


def test_a_right_to_left_language_mirrors_the_windows(app: QApplication) -> None:
    install(app, load("he", dt.UTC))

    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_our_texts_and_the_buttons_of_qt_follow(app: QApplication) -> None:
    install(app, load("ar", dt.UTC))

    assert QCoreApplication.translate("Messages", "Packing slip") == "قائمة التعبئة"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_the_language_can_be_changed_back(app: QApplication) -> None:
    install(app, load("fa", dt.UTC))

    install(app, load("en", dt.UTC))

    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("Messages", "Packing slip") == "Packing slip"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_missing_translation_of_qt_s_own_buttons_is_no_trouble(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtCore.QLibraryInfo.path", lambda _: "/nowhere")

    install(app, load("ar", dt.UTC))

    assert QCoreApplication.translate("Messages", "Packing slip") == "قائمة التعبئة"
