"""Which language the window speaks: chosen here, or the computer's; its words, numbers, dates and direction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gui.english import EnglishPlurals
from gui.operations import saying
from gui.settings import Settings
from gui.translator import RIGHT_TO_LEFT, Translations

LANGUAGES = {"en": "English", "es": "Español", "fr": "Français", "ar": "العربية"}
WESTERN, ARABIC_INDIC = "western", "arabic"
_LOCALES = {("ar", WESTERN): "ar_AE", ("ar", ARABIC_INDIC): "ar_EG"}


def language_of_computer() -> str:
    """Return the first of the computer's languages that the window speaks, else English."""
    spoken = (name.replace("_", "-").partition("-")[0].lower() for name in QLocale.system().uiLanguages())
    return next((code for code in spoken if code in LANGUAGES), "en")


def language_of(settings: Settings) -> str:
    """Return the language that was chosen on this computer, else the computer's."""
    return settings.language if settings.language in LANGUAGES else language_of_computer()


def language_now() -> str:
    """Return the language the window speaks: read back from Qt, so nothing else keeps it."""
    code = QLocale().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def locale_of(language: str, digits: str = WESTERN) -> QLocale:
    """Return how a language writes numbers and dates."""
    return QLocale(_LOCALES.get((language, digits), language))


def speak(app: QApplication, language: str, digits: str = WESTERN) -> None:
    """Give the application the words of a language, its numbers and dates, and the way it runs.

    What is built already keeps its words.
    """
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(old)
        old.deleteLater()
    saying.speak(language)
    QLocale.setDefault(locale_of(language, digits))
    is_mirrored = language in RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    for translator in _translators(app, language):
        app.installTranslator(translator)


def _translators(app: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Return who is asked for words, the last first: ours, Qt's own for its dialogs, English for its singulars."""
    if language == "en":
        return (EnglishPlurals(app),)
    qt = QTranslator(app)
    qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return EnglishPlurals(app), qt, Translations(language, app)
