"""People give a code of their own before a wave's first question; close codes are decided side by side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.monitor.linking import LinkingPart
from instruments.linking_study import ask_for, give, has_code, linked

ENTER = Qt.Key.Key_Return
ASKED = ("mother", "birth_day", "older")


def _code(day="07"):
    return {"mother": "R", "birth_day": day, "older": "2"}


@pytest.fixture
def asking(opened):
    opened.activateWindow()
    ask_for(opened.session.study, ASKED)
    return opened


def test_the_code_is_asked_once_a_wave_before_the_first_question(qtbot, asking):
    asking.interviews.start("P-0001", "b_pj", "T0")
    page = asking.interviews._linking
    assert page.isVisible()
    for text in ("e", "7", "2"):
        QTest.keyClicks(QApplication.focusWidget(), text)
        QTest.keyClick(QApplication.focusWidget(), ENTER)
    qtbot.waitUntil(lambda: asking.capture is not None and asking.capture.isVisible())
    assert has_code(asking.session.study, "P-0001", "T0")
    asking.interviews.save_and_exit()
    asking.interviews.start("P-0001", "b_pj", "T0")
    assert asking.capture.isVisible()


def test_a_code_with_two_gaps_is_not_taken(asking):
    asking.interviews.start("P-0001", "b_pj", "T0")
    page = asking.interviews._linking
    QTest.keyClicks(page.boxes["mother"], "R")
    page.next.click()
    assert page.error.isVisible()
    assert not has_code(asking.session.study, "P-0001", "T0")


def test_a_close_pair_is_decided_with_one_key_and_taken_back(qtbot, asking):
    study = asking.session.study
    for code in ("P-0003", "P-0006"):
        assert study.people.get(code).cluster == study.people.get("P-0003").cluster
    give(study, "P-0003", "T0", _code("12"))
    give(study, "P-0006", "T2", _code("21"))
    asking.go("monitor")
    desk = asking._desks["monitor"]
    part = next(p for p in desk.parts if isinstance(p, LinkingPart))
    desk.page.tabs.bar.setCurrentIndex(desk.parts.index(part))
    qtbot.waitUntil(lambda: len(part.waiting) == 1)
    assert part._row(part.waiting[0])[:3] == ("R122", "R212", "Two swapped")
    part.table.setFocus()
    QTest.keyClick(part.table, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not part.waiting)
    assert linked(study, "T0", "T2").by("decision") == 1
    part.last.click()
    qtbot.waitUntil(lambda: len(part.waiting) == 1)
