"""A study is made from a template by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.operations.studies import usual_folder

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def new(qtbot, window, tmp_path):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2)
    window.new_study.set_folder(str(tmp_path))
    return window.new_study


def test_card_2_makes_a_study_from_a_template(qtbot, window, new, tmp_path):
    qtbot.keyClick(new.name, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(new.name, "Night shift pilot")
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        qtbot.keyClick(new.name, Qt.Key.Key_Return, CTRL)
    assert window.shell.place == "overview"
    assert window.session.study.path == tmp_path / "Night shift pilot.pilot"
    assert len(window.session.study.instruments.all()) > 10


def test_what_one_will_get_is_said_before(new):
    assert "2 arms, 3 waves" in new._gets.text()


def test_two_passphrases_that_differ_are_refused(qtbot, new):
    qtbot.keyClicks(new.passphrase, "long enough words")
    new.make()
    assert "differ" in new.messages.texts[0]


def test_a_passphrase_protects_the_file(qtbot, window, new):
    for edit in (new.passphrase, new.again):
        qtbot.keyClicks(edit, "long enough words")
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        new.make()
    assert window.session.study.has_passphrase


def test_a_name_that_is_taken_is_named_and_the_file_stays(qtbot, window, new, tmp_path):
    taken = tmp_path / "Taken.pilot"
    taken.write_bytes(b"mine")
    new.name.setText("Taken")
    new.make()
    qtbot.waitUntil(lambda: new.messages.texts != (), timeout=20_000)
    assert taken.read_bytes() == b"mine"
    assert "already a file" in new.messages.texts[0]


def test_a_name_no_disk_takes_becomes_one_it_takes(new):
    new.name.setText('Night: "A/B"?')
    assert new.file_name() == "Night   A B.pilot"


def test_escape_leads_back_to_start(qtbot, window, new):
    qtbot.keyClick(new.name, Qt.Key.Key_Escape)
    assert window.start.isVisible()


def test_a_folder_that_is_gone_is_never_offered(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path / "Documents")
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    assert usual_folder() == str(tmp_path)
    (tmp_path / "Documents").mkdir()
    assert usual_folder() == str(tmp_path / "Documents")
