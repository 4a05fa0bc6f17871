"""Writes pictures of every screen: ``python -m tests.gui.screenshots OUT_DIR``. Sizes, themes, directions."""

from __future__ import annotations

import os
import sys
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.app import build
from gui.settings import Recent, Settings
from gui.theme import apply_theme
from gui.window import MainWindow
from tests.gui.small_study import answer_all, begin, make_locked, make_study

LOOKS = (
    ("1366-light", (1366, 689), "light", Qt.LayoutDirection.LeftToRight),
    ("1366-dark", (1366, 689), "dark", Qt.LayoutDirection.LeftToRight),
    ("1093-light", (1093, 534), "light", Qt.LayoutDirection.LeftToRight),
    ("1366-rtl", (1366, 689), "light", Qt.LayoutDirection.RightToLeft),
)
DEMO_WAIT_MS = 120_000


def wait_for(signal, act, timeout_ms: int = 20_000) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(timeout_ms, loop.quit)
    act()
    loop.exec()


def shoot(window: MainWindow, folder: Path, name: str) -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents()
    window.grab().save(str(folder / f"{name}.png"))


def walk(window: MainWindow, folder: Path, study: Path, look: str) -> None:
    shoot(window, folder, f"{look}-1-start")
    wait_for(window.place_shown, lambda: window.openings.open_path(study))
    shoot(window, folder, f"{look}-2-overview")
    wait_for(window.place_shown, lambda: window.go("people"))
    shoot(window, folder, f"{look}-3-people")
    page = window.shell.page("people")
    page.show_sheet()
    shoot(window, folder, f"{look}-3b-people-add")
    page.hide_sheet()
    wait_for(window.place_shown, lambda: window.go("collect"))
    collect = window.shell.page("collect")
    wait_for(window.place_shown, lambda: (collect.instrument.setCurrentIndex(3), collect._ask()))
    shoot(window, folder, f"{look}-4-collect")
    collect.start_current()
    shoot(window, folder, f"{look}-5-capture")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_4)
    shoot(window, folder, f"{look}-5b-capture-chosen")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    shoot(window, folder, f"{look}-5c-capture-refused")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    shoot(window, folder, f"{look}-6-pause")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shoot(window, folder, f"{look}-7-to-fix")
    wait_for(window.place_shown, window.capture.save_and_exit)
    wait_for(window.place_shown, lambda: window.go("results"))
    shoot(window, folder, f"{look}-8-results-closed")
    window.close_study()


def walk_results(window: MainWindow, folder: Path, look: str, open_it) -> None:
    wait_for(window.place_shown, open_it)
    shoot(window, folder, f"{look}-9-overview")
    wait_for(window.place_shown, lambda: window.go("people"))
    shoot(window, folder, f"{look}-9b-people")
    wait_for(window.place_shown, lambda: window.go("results"))
    page = window.shell.page("results")
    wait_for(page.pdf.shown, page.run_requested.emit, DEMO_WAIT_MS)
    shoot(window, folder, f"{look}-9c-results")
    page.tabs.setCurrentIndex(1)
    shoot(window, folder, f"{look}-9d-report")
    window.close_study()


def main(out: Path) -> int:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        locked = Path(scratch) / "locked.pilot"
        make_locked(locked).close()
        for look, size, theme, direction in LOOKS:
            base = Path(scratch) / look
            base.mkdir()
            study = make_study(base / "small.pilot", 40)
            answer_all(study, [f"P-{i:04d}" for i in range(1, 25)])
            begin(study, "P-0030", 5)
            study.close()
            settings = Settings(base / "settings.ini")
            settings.theme = theme
            settings.remember(Recent(str(base / "gone.pilot"), "Harbour station survey"))
            settings.remember(Recent(str(study.path), "Procedural justice, small", "40 people"))
            QGuiApplication.setLayoutDirection(direction)
            window = build(app, settings, data_folder=base)
            apply_theme(app, theme, 100)
            window.resize(*size)
            window.show()
            walk(window, out, study.path, look)
            open_it = (
                window.openings.open_demo if window.openings.has_demo else partial(window.openings.open_path, locked)
            )
            walk_results(window, out, look, open_it)
            window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
