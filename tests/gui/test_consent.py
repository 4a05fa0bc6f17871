"""Taking part is asked on one page; who says no is recorded and never asked again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.errors import UserError
from instruments.capture import CaptureSession
from instruments.consent import consent_of, question_of, require_not_refused

ENTER = Qt.Key.Key_Return


def _press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def asked(opened):
    opened.activateWindow()
    opened.interviews.start("P-0001", "consent", "T0")
    return opened, opened.interviews._consent


def test_the_page_has_headings_and_nothing_is_chosen(asked):
    _, page = asked
    assert page.isVisible()
    assert page.choices.pending() == ""
    texts = [page._text.itemAt(at).widget().text() for at in range(page._text.count())]
    assert "Your choice" in texts


def test_agreeing_goes_on_to_the_separate_questions(asked):
    window, _ = asked
    _press(Qt.Key.Key_1, ENTER)
    assert window.capture.isVisible()
    assert window.capture.flow.path.endswith("consent_records")


def test_asking_first_stays_and_records_nothing(asked):
    window, page = asked
    _press(Qt.Key.Key_3, ENTER)
    assert page.isVisible()
    assert window.session.study.responses.drafts() == ()


def test_who_says_no_is_recorded_and_not_asked_again(qtbot, asked):
    window, _ = asked
    _press(Qt.Key.Key_2, ENTER)
    page, study = window.capture, window.session.study
    assert page.flow.path.endswith("interviewer_code")
    QTest.keyClicks(QApplication.focusWidget(), "AB12")
    _press(ENTER, ENTER)
    qtbot.waitUntil(lambda: consent_of(study, "P-0001") == "refused", timeout=5000)
    window.interviews.save_and_exit()
    window.interviews.start("P-0001", "b_pj", "T0")
    assert not window.is_capturing
    with pytest.raises(UserError, match="said no"):
        require_not_refused(study, "P-0001", "b_pj")


def test_a_refusal_taken_back_leaves_the_person_to_be_asked(asked):
    study = asked[0].session.study
    capture = CaptureSession(study, "P-0002", "consent", "T0")
    capture.answer(question_of(capture.session.form).path, "no")
    capture.answer(capture.session.questions()[-1], "AB12")
    response = capture.finish()
    study.retract([response.id], "A slip")
    assert consent_of(study, "P-0002") == "not asked"
