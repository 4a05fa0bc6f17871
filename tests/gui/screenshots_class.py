"""Writes pictures of a class's grids: ``python -m tests.gui.screenshots_class OUT_DIR``. Sizes, themes, languages."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.values import Identity, NewParticipant
from gui.app import build
from gui.settings import Settings
from instruments.attendance import add_sitting
from instruments.shorten import shorten
from instruments.templates import make_study
from tests.gui.screenshots import shoot, wait_for

CTRL = Qt.KeyboardModifier.ControlModifier
LOOKS = (
    ("class-1366-light", (1366, 689), "light", "en"),
    ("class-1366-dark", (1366, 689), "dark", "en"),
    ("class-1366-ar", (1366, 689), "light", "ar"),
    ("class-1024-light", (1024, 520), "light", "en"),
)
PASTED = "T-10\t1\t2\t3\t4\t1\t9\t3\t2\t1\t1\nT-11\t1\t2\t3\t4\t1\t2\t3\t2\t1\t1\nT-99\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1"


def settle(ms: int = 400) -> None:
    """Let work off the thread go on: QTest.qWait would not let go of the interpreter."""
    end = time.perf_counter() + ms / 1000
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def make_class(path: Path) -> Path:
    with make_study(path, "class", "Class B, de-escalation") as study:
        people = [NewParticipant(f"T-{i:02d}", identity=Identity(f"Trainee {i}")) for i in range(1, 25)]
        study.people.add(people)
        shorten(study, "quick_test", {f"quick_{i:02d}" for i in (3, 5, 8, 11, 14)})
        for day in (1, 2, 3):
            add_sitting(study, f"Day {day}", 180)
    return path


def walk(window, out: Path, look: str) -> None:
    def press(what, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(window.focusWidget(), what, modifiers)

    wait_for(window.place_shown, lambda: window.go("overview"))
    shoot(window, out, f"{look}-1-overview")
    room = window.interviews.classroom
    room.open_grid("before", "quick_test")
    settle(800)
    for k in range(60):
        press(Qt.Key(int(Qt.Key.Key_1) + (k * k) % 4))
    press(Qt.Key.Key_P)
    settle()
    shoot(window, out, f"{look}-2-grid")
    QGuiApplication.clipboard().setText(PASTED)
    press(Qt.Key.Key_V, CTRL)
    shoot(window, out, f"{look}-3-paste")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F6)
    shoot(window, out, f"{look}-4-row-form")
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_Return, CTRL)
    settle()
    room.open_attendance()
    settle()
    press(Qt.Key.Key_A)
    settle()
    shoot(window, out, f"{look}-5-attendance")
    press(Qt.Key.Key_Escape)
    settle()


def main(out: Path) -> int:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        for look, size, theme, language in LOOKS:
            base = Path(scratch) / look
            base.mkdir()
            settings = Settings(base / "settings.ini")
            settings.theme, settings.language = theme, language
            window = build(app, settings, data_folder=base)
            window.resize(*size)
            window.show()
            path = make_class(base / "class.pilot")
            wait_for(window.place_shown, lambda window=window, path=path: window.openings.open_path(path))
            walk(window, out, look)
            window.close_study()
            window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
