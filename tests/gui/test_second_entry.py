"""Twenty paper forms are keyed twice by keyboard; two slips are settled against the paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.study import Study
from core.values import NewParticipant
from instruments.templates import make_study

CTRL = Qt.KeyboardModifier.ControlModifier
FORMS = 20
ITEMS = 6


@pytest.fixture
def keyed(tmp_path):
    """Twenty finished forms, keyed by somebody else."""
    from instruments.capture import CaptureSession

    path = tmp_path / "paper.pilot"
    with make_study(path, "before-after") as study:
        study.people.add([NewParticipant(f"P{i:02d}") for i in range(FORMS)])
        with study.acting("laptop-1", "Amina"):
            for i in range(FORMS):
                capture = CaptureSession(study, f"P{i:02d}", "conf", "T0", mode="paper")
                for item, node in enumerate(capture.session.questions()):
                    capture.answer(node, str((i + item) % 10))
                capture.finish()
    return path


def _second(qtbot, window, person, values):
    page = window.shell.page("collect")
    page.search.setText(person)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_S)
    assert window.is_capturing
    for value in values:
        QTest.keyClicks(window.focusWidget(), value)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, CTRL)
        while window.is_capturing:
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)


def test_twenty_forms_keyed_again_and_two_slips_settled(qtbot, window, keyed):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(keyed)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("collect")
    page = window.shell.page("collect")
    with qtbot.waitSignal(page.listed, timeout=20_000):
        page.wave.setCurrentIndex(page.wave.findData("T0"))
        page._on_wave()
    with qtbot.waitSignal(page.listed, timeout=20_000):
        page.instrument.setCurrentIndex(page.instrument.findData("conf"))
        page._ask()
    page.tabs.setCurrentIndex(2)
    slips = {3: (2, "0"), 11: (5, "9")}
    for i in range(FORMS):
        values = [str((i + item) % 10) for item in range(ITEMS)]
        if i in slips:
            at, value = slips[i]
            values[at] = value
        _second(qtbot, window, f"P{i:02d}", values)
    study: Study = window.session.study
    assert study.responses.count() == FORMS
    assert len([q for q in study.queries.all() if q.is_open]) == 2
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("monitor")
    part = next(p for p in window._desks["monitor"].parts if p.title == "Second entry")
    at = window._desks["monitor"].parts.index(part)
    window.shell.page("monitor").tabs.bar.setCurrentIndex(at)
    for choice in (Qt.Key.Key_1, Qt.Key.Key_2):
        waiting = len([q for q in study.queries.all() if q.is_open])
        qtbot.waitUntil(lambda n=waiting: len(part._waiting) == n and n > 0, timeout=20_000)
        QTest.keyClick(part.sheet.table, choice)
        with qtbot.waitSignal(part.shown, timeout=20_000):
            QTest.keyClick(part.sheet.save, Qt.Key.Key_Space)
    assert not [q for q in study.queries.all() if q.is_open]
    by_person = {r.participant: r.answers for r in study.responses.all("conf", "T0")}
    assert by_person["P03"]["/data/conf_03"] == "5"
    assert by_person["P11"]["/data/conf_06"] == "9"
    assert study.verify().ok
