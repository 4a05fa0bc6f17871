"""Queries are opened, decided and taken back by keyboard."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.queries import Query
from core.study import Study
from instruments.query_decisions import left_out
from tests.gui.small_study import answer_all, make_study

PASSPHRASE = "long enough words"
NODE = "/data/bpj_01"


@pytest.fixture
def differing(made, tmp_path):
    return shutil.copy(made, tmp_path / "differing.pilot")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Two people whose answers differ between two laptops, and what a check asks about a third."""
    folder = tmp_path_factory.mktemp("queries")
    path = folder / "made.pilot"
    with make_study(path) as study:
        study.collector_file(folder / "a.pilot", PASSPHRASE)
        with study.acting("laptop-1", "Amina"):
            answer_all(study, ["P-0001", "P-0002", "P-0003"], value="4")
        with Study.open(folder / "a.pilot", PASSPHRASE, device="laptop-2", actor="Jorge") as collector:
            answer_all(collector, ["P-0001", "P-0002"], value="2")
        study.returns.receive(folder / "a.pilot", PASSPHRASE)
        third = study.responses.all()[-1]
        asked = Query("outliers", "P-0003", "b_pj", "T0", (NODE,), (third.id,))
        study.queries.open([asked], "2026-03-09")
    return path


@pytest.fixture
def part(qtbot, window, differing):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(differing)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("monitor")
    desk = window._desks["monitor"]
    part = next(part for part in desk.parts if part.title == "Queries")
    with qtbot.waitSignal(part.shown, timeout=20_000):
        desk.page.tabs.bar.setCurrentIndex(desk.parts.index(part))
    part.table.setFocus()
    return part


def _press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


def _open(qtbot, part):
    with qtbot.waitSignal(part.shown, timeout=20_000):
        _press(part.table, Qt.Key.Key_Return)
    return part.sheet


def _held(study, person):
    return next(r for r in study.responses.all() if r.participant == person)


def test_open_queries_stand_first_and_enter_shows_both_answers_and_their_history(qtbot, window, part):
    assert part.table.words.rowCount() == 3
    assert "Two laptops differ" in part._row(part._lines[0])[3]
    sheet = _open(qtbot, part)
    assert sheet.heading.text().startswith("P-0001")
    row = sheet.table.words._rows[0]
    assert row[1] != row[2]
    assert {version[1] for version in sheet.history.words._rows} == {"Amina", "Jorge"}
    with qtbot.waitSignal(part.shown, timeout=20_000):
        _press(sheet.table, Qt.Key.Key_J)
    assert sheet.heading.text().startswith("P-0002")
    _press(sheet.table, Qt.Key.Key_Escape)
    assert part._stack.currentWidget() is part._list


def test_the_rail_counts_what_waits_for_a_decision(qtbot, window, part):
    button = window.shell.rail._buttons["monitor"]
    qtbot.waitUntil(lambda: "3" in button.accessibleName(), timeout=20_000)
    sheet = _open(qtbot, part)
    _press(sheet.table, Qt.Key.Key_1)
    QTest.keyClicks(sheet.reason, "Checked")
    _press(sheet.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "2" in button.accessibleName(), timeout=20_000)
    window.shell.rail.show_number("monitor", 4)
    assert "6" in button.accessibleName()


def test_two_and_a_reason_take_the_other_answers_and_undo_brings_the_first_back(qtbot, window, part):
    study = window.session.study
    before = _held(study, "P-0001")
    sheet = _open(qtbot, part)
    _press(sheet.table, Qt.Key.Key_2)
    assert not sheet.save.isEnabled()
    QTest.keyClicks(sheet.reason, "Jorge asked again")
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        _press(sheet.reason, Qt.Key.Key_Return)
    assert set(_held(study, "P-0001").answers.values()) == {"2"}
    assert [q.is_open for q in study.queries.all()] == [True, True, False]
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        window.toast._button.click()
    assert _held(study, "P-0001").id == before.id
    assert all(q.is_open for q in study.queries.all())
    assert study.verify().ok


def test_one_keeps_with_a_reason_and_the_next_query_opens(qtbot, window, part):
    sheet = _open(qtbot, part)
    _press(sheet.table, Qt.Key.Key_1)
    QTest.keyClicks(sheet.reason, "Checked on paper")
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        _press(sheet.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.heading.text().startswith("P-0002"), timeout=20_000)
    closed = window.session.study.queries.all()[-1]
    assert (closed.decision, closed.reason) == ("kept", "Checked on paper")


def test_one_answer_alone_is_put_right_from_its_choices(qtbot, window, part):
    study = window.session.study
    _press(part.table, Qt.Key.Key_J, Qt.Key.Key_J)
    sheet = _open(qtbot, part)
    assert sheet.table.words.rowCount() == 1
    _press(sheet.table, Qt.Key.Key_2)
    choice = sheet.editor.choice
    choice.setCurrentIndex(choice.findData("1"))
    choice.activated.emit(choice.currentIndex())
    QTest.keyClicks(sheet.reason, "Heard wrong")
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        sheet.save.click()
    answers = _held(study, "P-0003").answers
    assert answers[NODE] == "1"
    assert {value for node, value in answers.items() if node != NODE} == {"4"}


def test_three_notes_whom_it_was_put_to_and_copies_it_without_a_name(qtbot, window, part):
    sheet = _open(qtbot, part)
    _press(sheet.table, Qt.Key.Key_3)
    QTest.keyClicks(sheet.reason, "Was it 2 or 4?")
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        _press(sheet.reason, Qt.Key.Key_Return)
    asked = next(q for q in window.session.study.queries.all() if q.participant == "P-0001")
    assert asked.is_open
    assert (asked.asked, asked.question) == ("Amina", "Was it 2 or 4?")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("P-0001")
    assert "Officer" not in copied


def test_a_settled_query_shows_how_and_its_decision_is_taken_back_with_a_reason(qtbot, window, part):
    study = window.session.study
    sheet = _open(qtbot, part)
    _press(sheet.table, Qt.Key.Key_1)
    QTest.keyClicks(sheet.reason, "Checked")
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        _press(sheet.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not part._lines[-1].is_open, timeout=20_000)
    part._show_list()
    part.table.setCurrentIndex(part.table.words.index(2, 0))
    sheet = _open(qtbot, part)
    assert "Checked" in sheet.note.text()
    sheet.begin("reopen")
    QTest.keyClicks(sheet.reason, "Too quick")
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        _press(sheet.reason, Qt.Key.Key_Return)
    assert all(q.is_open for q in study.queries.all())


def test_four_leaves_the_response_out_and_the_list_says_so(qtbot, window, part):
    study = window.session.study
    sheet = _open(qtbot, part)
    _press(sheet.table, Qt.Key.Key_4)
    QTest.keyClicks(sheet.reason, "Filled in by a colleague")
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        _press(sheet.reason, Qt.Key.Key_Return)
    assert list(left_out(study)) == [_held(study, "P-0001").id]
    qtbot.waitUntil(lambda: part._row(part._lines[-1])[5].startswith("response left out"), timeout=20_000)
