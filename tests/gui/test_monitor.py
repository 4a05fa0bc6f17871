"""Monitor's first tabs by keyboard: progress, checks, what one found, a question about it, back-checks."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView

from tests.analysis.quality.made import START, STATEMENTS, Said, field_study

PEOPLE = 40


@pytest.fixture
def path(tmp_path):
    flat = dict.fromkeys(STATEMENTS, "2")
    said = [
        Said(f"P{i:03d}", {"age": str(20 + i), **flat} if i == 7 else {"age": str(20 + i)}, by="A" if i % 2 else "B",
             at=START + timedelta(hours=i))
        for i in range(30)
    ]  # fmt: skip
    path = tmp_path / "made.pilot"
    field_study(path, said, PEOPLE).close()
    return path


@pytest.fixture
def monitor(qtbot, window, path):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("monitor")
    return window


def _part(window, title):
    return next(part for part in window._desks["monitor"].parts if part.title == title)


def _open(qtbot, window, title):
    parts = window._desks["monitor"].parts
    part = _part(window, title)
    with qtbot.waitSignal(part.shown, timeout=30_000):
        window.shell.page("monitor").tabs.bar.setCurrentIndex(parts.index(part))
    return part


@pytest.fixture
def checks(qtbot, monitor):
    return _open(qtbot, monitor, "Checks")


def _mark(checks, code):
    row = [check.code for check in checks._view.checks].index(code)
    checks.table.setCurrentIndex(checks.table.words.index(row, 0))
    checks.table.setFocus()


def _rows(table: QTableView):
    model = table.model()
    return [tuple(model.index(r, c).data() for c in range(model.columnCount())) for r in range(model.rowCount())]


def test_monitor_opens_at_progress_with_a_sentence_for_each_chart(monitor):
    part = _part(monitor, "Progress")
    assert monitor.shell.page("monitor").tabs.bar.tabText(0) == "Progress"
    assert "30 of 40 people have finished" in part.course.view.accessibleName()
    assert "4 groups" in part.groups.view.accessibleName()
    assert [row[:2] for row in _rows(part.collectors)] == [("A", "15"), ("B", "15")]


def test_t_turns_charts_into_tables_and_back(monitor):
    part = _part(monitor, "Progress")
    part.course.view.setFocus()
    QTest.keyClick(part.course.view, Qt.Key.Key_T)
    assert part.course.table.isVisible()
    assert _rows(part.course.table)[-1][2] == "30"
    QTest.keyClick(part.as_table, Qt.Key.Key_T)
    assert part.course.view.isVisible()


def test_a_check_is_opened_by_enter_and_left_by_escape(checks):
    _mark(checks, "straight_lines")
    QTest.keyClick(checks.table, Qt.Key.Key_Return)
    assert checks.findings.isVisible()
    assert _rows(checks.findings.table)[0][2] == "Answered 2 to all 24 statements."
    QTest.keyClick(checks.findings.table, Qt.Key.Key_Escape)
    assert checks.table.isVisible()


def test_asking_about_a_finding_opens_a_query_and_marks_it(qtbot, monitor, checks):
    _mark(checks, "straight_lines")
    QTest.keyClick(checks.table, Qt.Key.Key_Return)
    with qtbot.waitSignal(checks.shown, timeout=30_000):
        QTest.keyClick(checks.findings.table, Qt.Key.Key_A)
    (query,) = monitor.session.study.queries.all()
    assert (query.about, query.participant, query.is_open) == ("straight_lines", "P007", True)
    assert _rows(checks.findings.table)[0][3] == "asked"
    assert not checks.findings.ask.isEnabled()


def test_a_check_is_turned_off_with_a_reason_and_on_again(qtbot, monitor, checks):
    _mark(checks, "outliers")
    with qtbot.waitSignal(checks.shown, timeout=30_000):
        QTest.keyClick(checks.off, Qt.Key.Key_Space)
    row = next(r for r in _rows(checks.table) if r[0] == "Numbers far from the rest")
    assert row[2] == "–"
    assert row[3].endswith("The list was wrong")
    _mark(checks, "outliers")
    with qtbot.waitSignal(checks.shown, timeout=30_000):
        QTest.keyClick(checks.off, Qt.Key.Key_Space)
    assert monitor.session.study.logs.all("check_off") == ()


def test_m_shows_the_map_of_what_is_missing(checks):
    checks.table.setFocus()
    QTest.keyClick(checks.table, Qt.Key.Key_M)
    assert checks.map.isVisible()
    assert "people" in checks.map.chart.view.accessibleName()
    QTest.keyClick(checks.map.chart.view, Qt.Key.Key_T)
    assert checks.map.chart.table.isVisible()
    QTest.keyClick(checks.map.chart.table, Qt.Key.Key_Escape)
    assert checks.table.isVisible()


def test_back_checks_are_drawn_and_wait_in_collect_for_somebody_else(qtbot, monitor, checks):
    with qtbot.waitSignal(checks.shown, timeout=30_000):
        QTest.keyClick(checks.draw, Qt.Key.Key_Space)
    _mark(checks, "backchecks")
    assert next(r for r in _rows(checks.table) if r[0] == "Back-checks")[3].endswith("0 done, 0 late")
    with qtbot.waitSignal(monitor.place_shown, timeout=20_000):
        monitor.go("collect")
    page = monitor.shell.page("collect")
    with qtbot.waitSignal(page.listed, timeout=20_000):
        page.wave.setCurrentIndex(page.wave.findData("T0"))
        page._on_wave()
    assert page.tabs.tabText(3) in ("To check twice 3", "To check twice 4")
    page.tabs.setCurrentIndex(3)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert monitor.is_capturing
    monitor.capture.save_and_exit()


def test_everything_that_can_be_pressed_has_a_name(checks, monitor):
    for part in (checks, _part(monitor, "Progress")):
        for button in part.widget.findChildren(QPushButton):
            assert (button.accessibleName() or button.text()).strip() or not button.isVisible()


def test_checking_can_be_stopped_and_says_that_nothing_changed(qtbot, monitor, checks, monkeypatch):
    from core.errors import Cancelled
    from gui.operations import monitoring

    def stopped(_study, _progress):
        raise Cancelled

    monkeypatch.setattr(monitoring, "read_checks", stopped)
    with qtbot.waitSignal(checks.shown, timeout=20_000):
        checks.load()
    assert checks._stamp.text() == "Stopped. Nothing was changed."
    assert checks.table.isVisible()
