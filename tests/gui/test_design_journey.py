"""A study is designed, locked and drawn by key events alone: new study, people, size, locks, ceremony, certificate."""

from __future__ import annotations

import subprocess
import sys

import pypdfium2
import pytest

from core.verification_file import check_verification_file
from gui.app import dress
from gui.faults import Faults
from gui.settings import Recent
from gui.window import MainWindow
from pilotage import main
from tests.gui.design_walk import Hand, save, walk


@pytest.fixture
def hand(qtbot, qapp, settings, tmp_path):
    (tmp_path / "studies").mkdir()
    settings.remember(Recent(str(tmp_path / "studies" / "gone.pilot"), "An earlier study"))
    dress(qapp, settings)
    window = MainWindow(
        settings, Faults(tmp_path / "logs"), demo_folder=tmp_path / "demo", data_folder=tmp_path / "data"
    )
    qtbot.addWidget(window)
    window.show()
    yield Hand(window)
    window.close()


def test_a_study_is_drawn_by_keys_alone_and_anybody_can_check_it(qtbot, hand, tmp_path):
    tab = walk(hand, tmp_path / "studies")
    save(hand, tab.certificate, "drawn.pdf")
    folder = tmp_path / "studies"
    certificate, file, script = folder / "drawn.pdf", folder / "verify.json", folder / "redraw.py"
    qtbot.waitUntil(script.exists, timeout=30_000)
    said = "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(certificate))
    sealed = hand.window.session.study.allocation.sealed()
    assert (sealed.n, sealed.value, sealed.witnesses) == (24, "341526", ("S. Ortiz",))
    assert "341526" in said
    assert sealed.commitment[:16] in "".join(said.split())
    assert check_verification_file(file) == ()
    assert main(["verify-seal", str(file)]) == 0
    alone = [sys.executable, "-I", "-S", str(script), str(file)]
    assert subprocess.run(alone, capture_output=True, text=True, check=True).stdout == "identical\n"
    assert hand.window.session.study.verify().ok
