"""What we rely on in PySide6 and at start-up."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Signal

from gui.app import has_display

HEAVY = ("pandas", "scipy", "statsmodels", "sqlalchemy", "qtawesome", "reportlab", "pypdfium2", "openpyxl", "pyxform")
START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gui.app import build
from gui.settings import Settings
app = QApplication(["pilotage"])
window = build(app, Settings(Path(sys.argv[1])))
window.show()
app.processEvents()
print(" ".join(name for name in sys.argv[2:] if name in sys.modules))
"""


class _Bell(QObject):
    rung = Signal(bool)


def test_emitting_drops_no_reference_to_true(qapp):
    bell = _Bell()
    bell.rung.connect(lambda _: None)
    before = sys.getrefcount(True)
    for _ in range(50):
        bell.rung.emit(True)
    assert abs(sys.getrefcount(True) - before) < 25


def test_the_start_page_needs_no_heavy_library(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path / "settings.ini"), *HEAVY],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    ("variables", "expected"),
    [({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, False), ({"DISPLAY": ":0"}, True), ({}, False)],
)
def test_a_window_needs_a_display(monkeypatch, variables, expected):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert has_display() is expected
