"""A dressed application, and a window on settings of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gui.app import dress
from gui.faults import Faults
from gui.settings import Settings
from gui.window import MainWindow
from tests.gui.small_study import make_study


@pytest.fixture(scope="session")
def qapp_args():
    return ["pilotage"]


@pytest.fixture
def settings(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "en"
    return settings


class RecordedPrompts:
    """Answers what is asked from what a test put in."""

    def __init__(self):
        self.path = None
        self.asked = []
        self.facts = self.ceremony_typed = None

    def open_study(self, folder, then):
        self.asked.append("open")
        then(self.path)

    def save_pdf(self, name, folder, then):
        self.asked.append("save")
        then(self.path)

    def file(self, title, folder, kinds, then):
        self.asked.append(title)
        then(self.path)

    def save_file(self, title, name, folder, kinds, then):
        self.asked.append(title)
        then(self.path)

    def folder(self, folder, then):
        self.asked.append("folder")
        then(self.path)

    def form(self, folder, then):
        self.asked.append("form")
        then(self.path)

    def sign(self, question, facts, verb, then, field=""):
        self.asked.append(question)
        then("The list was wrong" if field else "R. Haddad")

    def ceremony(self, facts, then):
        self.asked.append("ceremony")
        self.facts = facts
        then(self.ceremony_typed)

    def keeper(self, then):
        self.asked.append("keeper")
        then("keeper's own words")

    def passphrase(self, title, problem, then):
        self.asked.append(f"passphrase {problem}".strip())
        then("long enough words")


@pytest.fixture
def prompts():
    return RecordedPrompts()


def worn(app):
    """Tell what the application wears and speaks."""
    translators = app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly)
    words = QLocale().name(), app.layoutDirection(), tuple(map(id, translators))
    return app.style().objectName(), app.styleSheet(), app.font().toString(), app.palette().cacheKey(), words


@pytest.fixture(scope="session")
def dressed(qapp):
    """Return what dresses the application for some settings: nothing is done where it wears that already."""
    put_on = []

    def dress_for(settings):
        wanted = settings.theme, settings.text_percent, settings.language, settings.digits
        if put_on != [(wanted, worn(qapp))]:
            dress(qapp, settings)
            put_on[:] = [(wanted, worn(qapp))]

    return dress_for


@pytest.fixture
def window(qtbot, dressed, settings, prompts, tmp_path):
    dressed(settings)
    before = {id(widget) for widget in QApplication.topLevelWidgets()}
    window = MainWindow(
        settings, Faults(tmp_path / "logs"), prompts, demo_folder=tmp_path / "demo", data_folder=tmp_path / "data"
    )
    window.show()
    yield window
    window.close()
    assert window.tasks.is_idle or all(task.is_cancelled for task in window.tasks._tasks)
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == []
    # Each living window is dressed anew by the next test: without this every test is slower than the one before.
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for widget in QApplication.topLevelWidgets():
        if id(widget) not in before and widget.parent() is None:
            widget.deleteLater()  # a part of the window that was never shown
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def study_path(tmp_path):
    path = tmp_path / "small.pilot"
    make_study(path).close()
    return path


@pytest.fixture
def opened(qtbot, window, study_path):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(study_path)
    return window
