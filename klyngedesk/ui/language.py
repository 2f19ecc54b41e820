"""Danish: the texts of the window, of Qt's own dialogs, and how dates and numbers are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from klyngedesk.paths import resource


def speak_danish(app: QApplication) -> None:
    """Load the translations; to be called before any widget is made. A second call changes nothing."""
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
    if app.findChild(QTranslator) is not None:
        return
    own = str(resource("i18n", "klyngedesk_da.qm"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath) + "/qtbase_da.qm"
    for file in (qt, own):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)


def tr(text: str, note: str = "", count: int = -1) -> str:
    """The Danish of a text outside a class; within a QObject it is `self.tr`.

    With a `count` the text says it as %n, and its Danish has a form for one and a form for more.
    """
    # Qt's tools file the texts of plain functions under the empty context.
    return QCoreApplication.translate("", text, note, count)
