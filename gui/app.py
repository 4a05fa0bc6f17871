"""Builds the window: fonts, look, hooks, then the event loop."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gui.english import EnglishPlurals
from gui.faults import Faults
from gui.fonts import load_text_fonts
from gui.settings import Settings
from gui.theme import apply_theme
from gui.window import MainWindow

NEVER = 1_000_000


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
    QLocale.setDefault(QLocale("en"))  # the language of the window, not of the computer
    load_text_fonts()
    apply_theme(app, settings.theme, settings.text_percent)
    plurals = EnglishPlurals(app)
    app.installTranslator(plurals)


def hold_full_collections() -> None:
    """Keep Python from looking through everything it holds while somebody types.

    With 20,000 people read, one such look stops the window's thread for half a second. Young objects are still
    collected; the rest when a study is closed.
    """
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, NEVER)


def build(app: QApplication, settings: Settings, *, data_folder: Path | None = None) -> MainWindow:
    """Dress the application and return its window, not yet shown."""
    dress(app, settings)
    hold_full_collections()
    window = MainWindow(settings, Faults(), data_folder=data_folder)
    window.look.changed.connect(lambda theme, percent: apply_theme(app, theme, percent))
    app.styleHints().colorSchemeChanged.connect(lambda _: apply_theme(app, settings.theme, settings.text_percent))
    return window


def main(study_path: Path | None = None) -> int:
    """Open the window, on a study if one is named, and run until it is closed."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    window = build(app, Settings())
    window.faults.install()
    window.show()
    if study_path is not None:
        window.openings.open_path(study_path)
    else:
        window.reopening.begin()
    code = app.exec()
    window.faults.remove()
    return int(code)
