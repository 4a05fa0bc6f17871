"""Nothing is shown as saved before it is, and an answer that cannot be written is not lost."""

from __future__ import annotations

import time
from contextlib import contextmanager

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.errors import UserError
from core.problems import DISK_FULL
from core.study import Study
from core.values import DraftKey
from gui.capture.flow import CaptureFlow
from gui.capture.page import CapturePage
from instruments.capture import CaptureSession

KEYS = Qt.Key


@contextmanager
def held(path):
    """Another program keeps the file locked."""
    other = sqlcipher.connect(str(path), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@pytest.fixture
def study(study_path):
    with Study.open(study_path, device="LAPTOP-07", actor="Amina K.") as study:
        yield study


@pytest.fixture
def page(qtbot, qapp, settings, study):
    from gui.app import dress

    dress(qapp, settings)
    page = CapturePage()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.start(CaptureSession(study, "P-0001", "b_pj", "T0"))
    yield page
    page.keeper.wait()


def refuse(_draft):
    raise UserError(DISK_FULL, path="x.pilot")


def button(page, words):
    return next(b for b in page.findChildren(QPushButton) if b.text() == words and b.isVisible())


def test_a_slow_write_is_said_to_be_on_its_way_and_holds_the_next_question(qtbot, page, study):
    with held(study.path):
        began = time.monotonic()
        qtbot.keyClick(page.focusWidget(), KEYS.Key_4)
        qtbot.keyClick(page.focusWidget(), KEYS.Key_Return)
        assert time.monotonic() - began < 0.4
        assert page.flow.standing()[0] == 1
        qtbot.waitUntil(lambda: page.head.saved.text() == "Saving…", timeout=5_000)
    qtbot.waitUntil(lambda: page.flow.standing()[0] == 2, timeout=10_000)
    assert page.head.saved.text().startswith("Saved")
    assert study.responses.draft(DraftKey("P-0001", "b_pj", "T0", 1)) is not None


def test_a_failing_write_keeps_the_answer_on_its_page_until_it_is_saved(qtbot, page, study):
    write, page.keeper._write = page.keeper._write, refuse
    qtbot.keyClick(page.focusWidget(), KEYS.Key_4)
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), KEYS.Key_Return)
    page.save_and_exit()
    assert page.flow.standing()[0] == 1
    assert page.head.saved.text() == "Not saved"
    assert "disk" in page.question.messages.texts[0]
    page.keeper._write = write
    button(page, "Try again").click()
    assert page.head.saved.text().startswith("Saved")
    qtbot.keyClick(page.focusWidget(), KEYS.Key_Return)
    assert page.flow.standing()[0] == 2


def test_another_answer_in_place_of_one_that_was_not_saved_is_tried_again(qtbot, page):
    write, page.keeper._write = page.keeper._write, refuse
    qtbot.keyClick(page.focusWidget(), KEYS.Key_4)
    page.keeper._write = write
    qtbot.keyClick(page.focusWidget(), KEYS.Key_3)
    assert page.head.saved.text().startswith("Saved")
    assert page.question.messages.texts == ()


def test_a_file_that_stays_locked_is_named_and_nothing_is_lost(qtbot, page, study, monkeypatch):
    monkeypatch.setattr("core.engine.BUSY_TIMEOUT_S", 0.3)
    study._store._engine.dispose()
    with held(study.path):
        qtbot.keyClick(page.focusWidget(), KEYS.Key_4)
        qtbot.waitUntil(lambda: page.question.messages.texts != (), timeout=10_000)
        assert page.head.saved.text() == "Not saved"
    page.try_again()
    qtbot.waitUntil(lambda: page.head.saved.text().startswith("Saved"), timeout=10_000)


def test_a_copy_elsewhere_holds_the_answer_and_lets_the_interview_be_left(qtbot, opened, prompts, tmp_path):
    prompts.path = tmp_path / "elsewhere" / "copy.pilot"
    prompts.path.parent.mkdir()
    opened.start_capture("P-0001", "b_pj", "T0")
    page = opened.capture
    page.keeper._write = refuse
    qtbot.keyClick(page.focusWidget(), KEYS.Key_4)
    button(page, "Save a copy elsewhere…").click()
    qtbot.waitUntil(lambda: "copy.pilot" in "".join(page.question.messages.texts), timeout=20_000)
    page.save_and_exit()
    assert not opened.is_capturing
    with Study.open(prompts.path) as copy:
        flow = CaptureFlow(CaptureSession(copy, "P-0001", "b_pj", "T0"))
        assert flow.value(flow.paths()[0]) == "4"


def test_a_finish_that_is_refused_can_be_tried_again(qtbot, page, study, monkeypatch):
    for _ in range(16):
        qtbot.keyClick(page.focusWidget(), KEYS.Key_4)
        qtbot.keyClick(page.focusWidget(), KEYS.Key_Return)
    real = study.responses.finalise
    monkeypatch.setattr(study.responses, "finalise", lambda *_: refuse(None))
    page.finish()
    assert not page.is_finished
    monkeypatch.setattr(study.responses, "finalise", real)
    button(page, "Try again").click()
    assert page.is_finished
