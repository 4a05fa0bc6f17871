"""Builds the window: fonts, look, hooks, then the event loop."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.anew import build_anew
from gui.faults import Faults
from gui.fonts import load_text_fonts
from gui.language import language_of, speak
from gui.settings import Settings
from gui.theme import apply_theme
from gui.window import MainWindow

NEVER = 1_000_000
TURN_S = 0.001
WAIT_MS = 40


def has_display() -> bool:
    """Tell whether a window can open here."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def dress(app: QApplication, settings: Settings) -> None:
    """Give the application its style, fonts, colours and words."""
    app.setApplicationName("pilotage")
    app.setApplicationDisplayName("Pilotage")
    app.setStyle("Fusion")
    speak(app, language_of(settings), settings.digits)
    load_text_fonts()
    apply_theme(app, settings.theme, settings.text_percent)


def hold_full_collections() -> None:
    """Keep Python from looking through everything it holds while somebody types.

    With 20,000 people read, one such look stops the window's thread for half a second. Young objects are still
    collected; the rest when a study is closed.
    """
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, NEVER)


def share_the_interpreter() -> None:
    """Let the window's thread have its turn soon: Python's own 5 ms add up where a table asks cell by cell."""
    sys.setswitchinterval(TURN_S)


def build(app: QApplication, settings: Settings, *, data_folder: Path | None = None) -> MainWindow:
    """Dress the application and return its window, not yet shown."""
    dress(app, settings)
    hold_full_collections()
    share_the_interpreter()
    window = MainWindow(settings, Faults(), data_folder=data_folder)
    window.look.changed.connect(lambda theme, percent: apply_theme(app, theme, percent))
    app.styleHints().colorSchemeChanged.connect(lambda _: apply_theme(app, settings.theme, settings.text_percent))
    return window


class Seat(QObject):
    """Holds the window that is shown, and has it built anew when another language is chosen."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        super().__init__(app)
        self._app = app
        self._take(window)

    def _take(self, window: MainWindow) -> None:
        self.window = window
        window.tongue.changed.connect(self._renew, Qt.ConnectionType.QueuedConnection)

    def _renew(self) -> None:
        app, old, settings = self._app, self.window, self.window.settings
        if not old.tasks.is_idle:  # what runs ends in the window that began it
            QTimer.singleShot(WAIT_MS, self._renew)
            return
        speak(app, language_of(settings), settings.digits)
        apply_theme(app, settings.theme, settings.text_percent)
        window = build_anew(old)
        window.look.changed.connect(lambda theme, percent: apply_theme(app, theme, percent))
        self._take(window)


def main(study_path: Path | None = None) -> int:
    """Open the window, on a study if one is named, and run until it is closed."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    window = build(app, Settings())
    seat, faults = Seat(app, window), window.faults
    faults.install()
    window.show()
    if study_path is not None:
        window.openings.open_path(study_path)
    else:
        window.reopening.begin()
    del window  # the seat holds it: another language builds another
    code = app.exec()
    faults.remove()
    seat.deleteLater()
    return int(code)
