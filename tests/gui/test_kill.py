"""A window killed in the middle of an interview loses nothing that was shown as saved."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from core.study import Study
from gui.capture.flow import CaptureFlow
from instruments.capture import CaptureSession
from tests.gui.small_study import make_study

SCRIPT = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from core.study import Study
from gui.app import dress
from gui.capture.page import CapturePage
from gui.settings import Settings
from instruments.capture import CaptureSession
path = Path(sys.argv[1])
app = QApplication(["pilotage"])
dress(app, Settings(path.with_suffix(".ini")))
study = Study.open(path)
page = CapturePage()
page.resize(1000, 600)
page.show()
page.start(CaptureSession(study, "P-0001", "b_pj", "T0"))
for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
    QTest.keyClick(page.focusWidget(), key)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
QTest.keyClick(page.focusWidget(), Qt.Key.Key_5)
assert page.head.saved.text().startswith("Saved")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_answers_shown_as_saved_survive_a_kill(study_path):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(study_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    with Study.open(study_path) as study:
        flow = CaptureFlow(CaptureSession(study, "P-0001", "b_pj", "T0"))
        assert [flow.value(p) for p in flow.paths()[:4]] == ["1", "2", "3", "5"]
        assert flow.standing() == (5, 16)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system starts no process like itself")
def test_ten_kills_at_random_moments_lose_nothing_and_resume_where_it_stood(tmp_path):
    study_path = tmp_path / "small.pilot"
    make_study(study_path, 150).close()  # more people than a quick machine gets through
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.killing", str(study_path), "10"],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
