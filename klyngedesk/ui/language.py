"""The language of the window, and how numbers and clock times are written, which is Danish in every language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from klyngedesk.machine import SOURCE_LANGUAGE, USUAL_LANGUAGE
from klyngedesk.paths import resource

_BEGINS = "klyngedesk_"
_SPOKEN = "spoken_language"
"""The property of the application that knows what `speak` chose."""


def languages() -> list[tuple[str, str]]:
    """Code and own name of the languages that are installed: Danish first, and the one of the sources last."""
    installed = sorted(file.stem.removeprefix(_BEGINS) for file in resource("i18n").glob(f"{_BEGINS}*.qm"))
    installed.sort(key=lambda code: (code == SOURCE_LANGUAGE, code != USUAL_LANGUAGE))
    return [(code, _own_name(code)) for code in installed]


def _own_name(code: str) -> str:
    # Qt's own names tell the country for the languages that are spoken in several.
    name = "English" if code == SOURCE_LANGUAGE else QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def speak(app: QApplication, language: str = USUAL_LANGUAGE) -> None:
    """Load a language's translations; to be called before any widget is made. A second call changes nothing.

    The language of the sources has translations for its texts with a count alone. A language that is not installed is
    spoken in Danish.
    """
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
    if app.findChild(QTranslator) is not None:
        return
    code = language if resource("i18n", f"{_BEGINS}{language}.qm").is_file() else USUAL_LANGUAGE
    app.setProperty(_SPOKEN, code)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath) + f"/qtbase_{code}.qm"
    for file in (qt, str(resource("i18n", f"{_BEGINS}{code}.qm"))):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)


def spoken() -> str:
    """The code of the language that is spoken."""
    app = QCoreApplication.instance()
    return str(app.property(_SPOKEN) or USUAL_LANGUAGE) if app else USUAL_LANGUAGE


def day_locale() -> QLocale:
    """How a calendar names days and months."""
    if spoken() == SOURCE_LANGUAGE:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale()


def tr(text: str, note: str = "", count: int = -1) -> str:
    """The translation of a text outside a class; within a QObject it is `self.tr`.

    With a `count` the text says it as %n, and its translation has a form for one and a form for more.
    """
    # Qt's tools file the texts of plain functions under the empty context.
    return QCoreApplication.translate("", text, note, count)
