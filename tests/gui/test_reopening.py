"""Who has a study open, shared folders, backups on closing, and where one was when Pilotage ended unexpectedly."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QPushButton

from core.backups import backups
from core.hold import beside
from core.study import Study
from gui.operations.studies import is_shared_place
from tests.gui.small_study import make_study

HELD = """
import sys, time
from pathlib import Path
from core.device import this_device
from core.hold import hold
kept = hold(Path(sys.argv[1]), "Amina", this_device())
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def held_elsewhere(study_path):
    other = subprocess.Popen([sys.executable, "-c", HELD, str(study_path)], stdout=subprocess.PIPE)
    other.stdout.readline()
    yield other
    other.kill()
    other.wait()
    other.stdout.close()


def button(window, words):
    return next(b for b in window.findChildren(QPushButton) if b.text() == words and b.isVisible())


def test_a_second_opener_is_told_who_and_may_look(qtbot, window, study_path, held_elsewhere):
    window.openings.open_path(study_path)
    qtbot.waitUntil(lambda: window.start.messages.texts != (), timeout=20_000)
    assert window.start.messages.texts[0].startswith("Amina has small.pilot open on ")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        button(window, "Open to read").click()
    assert window.session.study.is_read_only
    assert window.shell.bar.saved.text() == "Read only"


def test_trying_again_opens_what_was_closed_meanwhile(qtbot, window, study_path, held_elsewhere):
    window.openings.open_path(study_path)
    qtbot.waitUntil(lambda: window.start.messages.texts != (), timeout=20_000)
    held_elsewhere.kill()
    held_elsewhere.wait()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        button(window, "Try again").click()
    assert not window.session.study.is_read_only


def test_unlocking_asks_for_the_name_of_the_computer(qtbot, window, prompts, study_path):
    beside(study_path).write_text(json.dumps({"who": "Amina", "device": "LAPTOP-09", "since": ""}))
    window.openings.open_path(study_path)
    qtbot.waitUntil(lambda: window.start.messages.texts != (), timeout=20_000)
    button(window, "It is not open anywhere: unlock").click()
    assert not window.session.is_open
    beside(study_path).write_text(json.dumps({"who": "Amina", "device": "the list was wrong", "since": ""}))
    button(window, "Try again").click()
    qtbot.waitUntil(lambda: "the list was wrong" in window.start.messages.texts[0], timeout=20_000)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        button(window, "It is not open anywhere: unlock").click()


def test_closing_keeps_a_backup_only_of_what_was_changed(qtbot, opened, study_path, tmp_path):
    study_id = opened.session.study.id
    opened.close_study()
    qtbot.waitUntil(lambda: opened.tasks.is_idle, timeout=20_000)
    assert backups(study_id, tmp_path / "data" / "backups") == ()
    assert not beside(study_path).exists()
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        opened.openings.open_path(study_path)
    opened.session.announce(opened.session.study.describe_as({"title": "Another name"}))
    opened.close_study()
    qtbot.waitUntil(lambda: opened.tasks.is_idle, timeout=20_000)
    (kept,) = backups(study_id, tmp_path / "data" / "backups")
    with Study.open(kept.path) as copy:
        assert copy.title == "Another name"


@pytest.mark.parametrize(
    ("folder", "service"), [("OneDrive - Ministry", "OneDrive"), ("Dropbox", "Dropbox"), ("Documents", "")]
)
def test_a_shared_folder_is_known_by_its_name(tmp_path, folder, service):
    assert is_shared_place(tmp_path / folder / "a.pilot") == service


def test_a_study_in_a_shared_folder_is_warned_about_once(qtbot, window, tmp_path):
    path = tmp_path / "OneDrive" / "small.pilot"
    path.parent.mkdir()
    make_study(path, 3).close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    assert "in a OneDrive folder" in window.messages().texts[0]
    button(window, "Keep it here").click()
    window.close_study()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    assert window.messages().texts == ()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_that_may_not_be_written_is_opened_to_read(qtbot, window, study_path):
    study_path.chmod(0o444)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(study_path)
    assert window.session.study.is_read_only
