"""Logs by keyboard: two keys open one, Ctrl+Enter keeps it, and an urgent harm stands first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from analysis.study_results import study_results
from core.collector import CollectorScope
from core.values import LogEntry
from reports.content import TableBlock
from reports.documents.technical import technical
from tests.gui.small_study import make_locked

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def _press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def _type(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def _open(qtbot, window, digit):
    _press(KEY.Key_L, CTRL)
    qtbot.waitUntil(window.logs.strip.isVisible, timeout=20_000)
    with qtbot.waitSignal(window.logs.opened, timeout=20_000):
        _press(KEY(int(KEY.Key_0) + digit))
    return window.logs.form


def _keep(qtbot, window):
    with qtbot.waitSignal(window.logs.kept, timeout=20_000):
        _press(KEY.Key_Return, CTRL)


def _write_harm(qtbot, window, severity=KEY.Key_3, person="P-0003"):
    """Type a harm from the keyboard alone, each field left with Enter."""
    form = _open(qtbot, window, 2)
    form.field("person").take_focus()
    _type(person)
    form.field("kind").take_focus()
    _press(KEY.Key_2)
    _press(KEY.Key_Return)
    _press(severity)
    _press(KEY.Key_Return)
    _press(KEY.Key_3)
    _press(KEY.Key_Return)
    _press(KEY.Key_Return)
    _type("Threatened by a colleague after the course")
    _keep(qtbot, window)


def test_two_keys_a_few_digits_and_control_enter_keep_a_harm(qtbot, opened):
    _write_harm(qtbot, opened)
    (entry,) = opened.session.study.logs.all("harm")
    assert entry.participant == "P-0003"
    assert entry.body["kind"] == "distress"
    assert entry.body["severity"] == "3"
    assert entry.body["related"] == "likely"
    assert entry.body["noticed_by"] == opened.session.study.actor
    assert "state" not in entry.body
    assert opened.logs.form is None


def test_escape_closes_and_what_was_typed_is_there_again(qtbot, opened):
    form = _open(qtbot, opened, 2)
    form.field("what").take_focus()
    _type("Half a sentence")
    _press(KEY.Key_Escape)
    assert opened.logs.form is None
    again = _open(qtbot, opened, 2)
    assert again.field("what").pending() == "Half a sentence"
    assert opened.session.study.logs.all("harm") == ()


def test_what_misses_something_is_kept_at_the_second_press_and_marked(qtbot, opened):
    form = _open(qtbot, opened, 2)
    form.field("what").take_focus()
    _type("Somebody was upset")
    _press(KEY.Key_Return, CTRL)
    assert opened.logs.form is form
    assert "unfinished" in form.message.text()
    _keep(qtbot, opened)
    (entry,) = opened.session.study.logs.all("harm")
    assert entry.body["state"] == "unfinished"


def test_a_person_nobody_knows_is_not_kept(qtbot, opened):
    form = _open(qtbot, opened, 1)
    form.field("person").take_focus()
    _type("Q-1")
    _press(KEY.Key_Return, CTRL)
    _press(KEY.Key_Return, CTRL)
    assert opened.logs.form is form
    assert form.cells["/data/person"].error.text() == "Q-1 is not in this study"


def test_undo_takes_a_kept_entry_back(qtbot, opened):
    _write_harm(qtbot, opened)
    with qtbot.waitSignal(opened.session.changed, timeout=20_000):
        opened.toast._button.click()
    assert opened.session.study.logs.all("harm") == ()


def test_during_an_interview_person_and_wave_are_filled_in(qtbot, opened):
    opened.start_capture("P-0002", "b_pj", "T0")
    form = _open(qtbot, opened, 1)
    assert form.field("person").pending() == "P-0002"
    assert form.field("wave").pending() == "T0"
    assert form.field("attempt").pending() == "1"
    _press(KEY.Key_Escape)
    assert opened.is_capturing


def test_what_is_typed_when_the_study_closes_is_kept_as_unfinished(qtbot, opened, study_path):
    from core.study import Study

    form = _open(qtbot, opened, 5)
    form.field("actions").take_focus()
    _type("Meet again in May")
    _press(KEY.Key_W, CTRL)
    study = Study.open(study_path)
    (entry,) = study.logs.all("meeting")
    assert (entry.body["actions"], entry.body["state"]) == ("Meet again in May", "unfinished")
    study.close()


@pytest.mark.parametrize("digit", [1, 2, 3, 4, 5])
def test_every_log_stands_on_one_screen_without_scrolling(qtbot, opened, digit):
    form = _open(qtbot, opened, digit)
    QApplication.processEvents()
    assert opened.height() == 689
    assert form.area.verticalScrollBar().maximum() == 0


def _logs_part(qtbot, window):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("monitor")
    parts = window._desks["monitor"].parts
    at = [part.title for part in parts].index("Logs")
    with qtbot.waitSignal(parts[at].shown, timeout=20_000):
        window.shell.page("monitor").tabs.bar.setCurrentIndex(at)
        parts[at].load()
    return parts[at]


def test_an_urgent_harm_stands_first_on_overview_in_the_list_and_on_the_rail(qtbot, opened):
    study = opened.session.study
    study.logs.add([LogEntry("harm", "2020-01-01", {"severity": "1", "what": "An old one", "closed": "2020-01-02"})])
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        _write_harm(qtbot, opened)
    decisions = opened.shell.page("overview").decisions
    assert decisions.lines == ("Urgent: a harm, severity 3, P-0003, open 0 days",)
    part = _logs_part(qtbot, opened)
    assert part.kinds.tabText(2) == "Harm 2"
    said = part.table.words.data(part.table.words.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Urgent. Harm, severity 3, person P-0003, open 0 days")
    qtbot.waitUntil(lambda: opened.shell.rail._buttons["monitor"]._number == 1, timeout=20_000)


def test_a_harm_is_opened_from_overview_and_closed_in_the_list(qtbot, opened):
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        _write_harm(qtbot, opened)
    with qtbot.waitSignal(opened.logs.opened, timeout=20_000):
        opened.shell.page("overview").decisions.buttons[0].click()
    assert opened.logs.form.field("what").pending().startswith("Threatened")
    _press(KEY.Key_Escape)
    part = _logs_part(qtbot, opened)
    with qtbot.waitSignal(part.shown, timeout=20_000):
        part.close_harm.click()
    (entry,) = opened.session.study.logs.all("harm")
    assert entry.body["closed_by"] == opened.session.study.actor
    assert not part.table.line.is_urgent


def test_a_correction_stands_in_the_place_of_the_entry(qtbot, opened):
    _write_harm(qtbot, opened)
    part = _logs_part(qtbot, opened)
    part.table.setFocus()
    with qtbot.waitSignal(opened.logs.opened, timeout=20_000):
        _press(KEY.Key_Return)
    opened.logs.form.field("severity").take_focus()
    _press(KEY.Key_4)
    _keep(qtbot, opened)
    (entry,) = opened.session.study.logs.all("harm")
    assert entry.body["severity"] == "4"


def test_an_entry_is_taken_back_with_a_reason(qtbot, opened):
    _write_harm(qtbot, opened)
    part = _logs_part(qtbot, opened)
    with qtbot.waitSignal(part.shown, timeout=20_000):
        part.take_back.click()
    assert opened.session.study.logs.all("harm") == ()
    assert part._stack.currentWidget() is part._empty


def test_a_harm_typed_by_keyboard_stands_first_on_overview_and_in_the_technical_report(qtbot, window, tmp_path):
    path = tmp_path / "locked.pilot"
    study = make_locked(path)
    study.logs.add([LogEntry("harm", "2026-01-05", {"kind": "conflict", "severity": "1", "closed": "2026-01-06"})])
    study.close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        _write_harm(qtbot, window)
    assert "severity 3" in window.shell.page("overview").decisions.lines[0]
    results, facts = study_results(window.session.study)
    blocks = technical(results, facts).parts[0].blocks
    table = next(b for b in blocks if isinstance(b, TableBlock) and b.code == "T-HARMS-LOG")
    assert [row.cells[:2] for row in table.rows] == [("Distress", "serious"), ("Conflict at work", "minor")]


def test_a_collectors_file_offers_no_log_that_names_arms(qtbot, opened, window, tmp_path):
    path = tmp_path / "out.pilot"
    study = opened.session.study
    study.logs.add([LogEntry("deviation", "2026-01-05", {"deviation": "late", "why": "A strike"})])
    study.collector_file(path, None, CollectorScope())
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    assert window.session.study.logs.all() == ()
    _press(KEY.Key_L, CTRL)
    qtbot.waitUntil(window.logs.strip.isVisible, timeout=20_000)
    assert list(window.logs.strip.buttons) == ["contact", "harm", "meeting"]
    _press(KEY.Key_4)
    assert window.logs.form is None


def test_a_collector_sees_and_corrects_what_was_logged_in_the_file(qtbot, opened, window, tmp_path):
    path = tmp_path / "out.pilot"
    opened.session.study.collector_file(path, None, CollectorScope())
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    _write_harm(qtbot, window)
    _press(KEY.Key_L, CTRL)
    qtbot.waitUntil(window.logs.strip.isVisible, timeout=20_000)
    _press(KEY.Key_7)
    qtbot.waitUntil(lambda: window.logs.own.part.table.line is not None, timeout=20_000)
    with qtbot.waitSignal(window.logs.opened, timeout=20_000):
        _press(KEY.Key_Return)
    window.logs.form.field("severity").take_focus()
    _press(KEY.Key_1)
    _keep(qtbot, window)
    assert [entry.body["severity"] for entry in window.session.study.logs.all("harm")] == ["1"]


def test_who_stays_blinded_is_offered_no_log_that_names_arms(qtbot, opened):
    opened.settings.set_blinded(opened.session.study.id, is_blinded=True)
    _press(KEY.Key_L, CTRL)
    qtbot.waitUntil(opened.logs.strip.isVisible, timeout=20_000)
    assert list(opened.logs.strip.buttons) == ["contact", "harm", "meeting"]


def test_the_person_chosen_on_a_page_is_filled_in(qtbot, opened):
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        opened.go("people")
    opened.shell.page("people").table.selectRow(2)
    person = opened.shell.page("people").codes()[0]
    assert _open(qtbot, opened, 2).field("person").pending() == person
