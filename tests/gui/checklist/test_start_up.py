"""Start-up: at most 2.5 times an empty window with the same fonts, and nothing heavy before it is needed."""

from __future__ import annotations

import json
import subprocess
import sys

HEAVY = ("sqlalchemy", "sqlcipher3", "qtawesome", "pandas", "numpy", "scipy", "statsmodels", "openpyxl", "reportlab")
EMPTY = """
import time
from PySide6.QtWidgets import QApplication, QMainWindow
from gui.fonts import load_text_fonts
app = QApplication(["pilotage"])
app.setStyle("Fusion")
load_text_fonts()
window = QMainWindow()
window.resize(1366, 689)
window.show()
app.processEvents()
print(time.process_time())
"""
START = """
import json, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gui.app import build
from gui.settings import Settings
app = QApplication(["pilotage"])
window = build(app, Settings(Path(sys.argv[1])))
window.show()
app.processEvents()
assert window.start.isVisible() and app.focusWidget() is not None
print(time.process_time())
print(json.dumps(sorted(sys.modules)))
"""


def run(code, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_nothing_heavy_is_imported_before_a_study_or_a_page_needs_it(tmp_path):
    loaded = {name.partition(".")[0] for name in json.loads(run(START, str(tmp_path / "s.ini"))[1])}
    assert loaded & set(HEAVY) == set()


def test_the_start_page_is_there_within_two_and_a_half_empty_windows(tmp_path):
    """Time of the processor from the start of the process: on a busy machine the clock on the wall says little."""
    ratios = []
    for _ in range(5):
        empty = float(run(EMPTY)[0])
        ratios.append(float(run(START, str(tmp_path / "s.ini"))[0]) / empty)
    assert sorted(ratios)[2] <= 2.5, ratios
