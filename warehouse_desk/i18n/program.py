"""Turn the whole program to a language: our texts, Qt's own, the direction of its windows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from warehouse_desk import resources
from warehouse_desk.i18n.compiled import fill
from warehouse_desk.i18n.language import Language

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_OURS = "warehouse_desk.translator"


def install(app: QGuiApplication, language: Language) -> None:
    """Let every widget's `tr`, Qt's own buttons and the layout follow `language`.

    May be called again to change the language; open windows then get a LanguageChange event.
    """
    for translator in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(translator)
        translator.deleteLater()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _add(app, f"{qt_folder}/qtbase_{language.code}.qm")
    _add(app, str(resources.path("translations", f"warehouse_desk_{language.code}.qm")))
    QLocale.setDefault(language.locale)
    mirrored = language.is_right_to_left
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)


def _add(app: QGuiApplication, file: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_OURS)
    if fill(translator, Path(file)):
        app.installTranslator(translator)
