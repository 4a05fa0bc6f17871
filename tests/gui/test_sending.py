"""A collector on a second laptop: the file goes out, comes back, differences are settled, all by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.study import Study
from core.values import NewResponse
from gui.faults import Faults
from gui.settings import Settings
from gui.window import MainWindow
from tests.gui.small_study import answer_all

PASSPHRASE = "long enough words"


def _press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


def _monitor(qtbot, window):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("monitor")
    part = window._desks["monitor"].parts[_at(window)]
    with qtbot.waitSignal(part.shown, timeout=20_000):
        window.shell.page("monitor").tabs.bar.setCurrentIndex(_at(window))
    return part


def _at(window):
    titles = [part.title for part in window._desks["monitor"].parts]
    return titles.index("Send and receive")


def _issue(qtbot, window, prompts, path):
    part = _monitor(qtbot, window)
    prompts.path = path
    part.issue.setFocus()
    _press(part.issue, Qt.Key.Key_Space)
    QTest.keyClicks(part.new_file.to, "Jorge")
    QTest.keyClicks(part.new_file.passphrase, PASSPHRASE)
    QTest.keyClicks(part.new_file.again, PASSPHRASE)
    part.new_file.make.setFocus()
    with qtbot.waitSignal(part.shown, timeout=20_000):
        _press(part.new_file.make, Qt.Key.Key_Space)
    return part


def test_a_collectors_file_needs_a_passphrase_and_says_what_is_not_inside(qtbot, opened, prompts, tmp_path):
    part = _monitor(qtbot, opened)
    part.issue.click()
    sheet = part.new_file
    QTest.keyClicks(sheet.to, "Jorge")
    assert not sheet.make.isEnabled()
    assert "Not inside: arms" in sheet._inside.text()
    QTest.keyClicks(sheet.passphrase, PASSPHRASE)
    QTest.keyClicks(sheet.again, PASSPHRASE)
    assert sheet.make.isEnabled()


def test_out_and_back_with_two_differences_settled_by_digit(qtbot, opened, prompts, tmp_path):
    away = tmp_path / "away.pilot"
    part = _issue(qtbot, opened, prompts, away)
    assert part.issued.words.rowCount() == 1
    with Study.open(away, PASSPHRASE, device="laptop-2", actor="Jorge") as collector:
        assert collector.design.get().arms == ()
        answer_all(collector, ["P-0001", "P-0002"], value="2")
    answer_all(opened.session.study, ["P-0001"], value="4")
    prompts.path = away
    part.receive.click()
    sheet = part.receiving
    qtbot.waitUntil(lambda: part._stack.currentWidget() is sheet, timeout=20_000)
    assert "New responses 1" in sheet._counts.text()
    rows = sheet.table.words.rowCount()
    assert rows == len(opened.session.study.responses.all()[0].answers)
    for _ in range(rows):
        _press(sheet.table, Qt.Key.Key_2)
    assert sheet.go.text() == "Receive 2"
    sheet.go.setFocus()
    with qtbot.waitSignal(opened.session.changed, timeout=20_000):
        _press(sheet.go, Qt.Key.Key_Space)
    study = opened.session.study
    assert {set(r.answers.values()) == {"2"} for r in study.responses.all()} == {True}
    assert study.responses.count() == 2
    assert study.verify().ok


def test_a_return_is_taken_back_with_a_reason_and_brought_in_again(qtbot, opened, prompts, tmp_path):
    away = tmp_path / "away.pilot"
    part = _issue(qtbot, opened, prompts, away)
    with Study.open(away, PASSPHRASE, device="laptop-2") as collector:
        answer_all(collector, ["P-0001"])
    study = opened.session.study
    study.returns.receive(away, PASSPHRASE)
    with qtbot.waitSignal(part.shown, timeout=20_000):
        part.load()
    with qtbot.waitSignal(opened.session.changed, timeout=20_000):
        part.take_back.click()
    assert study.responses.count() == 0
    prompts.path = away
    part.receive.click()
    qtbot.waitUntil(lambda: bool(part.messages.texts), timeout=20_000)
    assert "taken back" in part.messages.texts[0]
    with qtbot.waitSignal(opened.session.changed, timeout=20_000):
        part._bring_back(study.returns.all()[0].id)
    assert study.responses.count() == 1


@pytest.fixture
def second(qtbot, qapp, tmp_path, prompts):
    """The window of the second laptop."""
    window = MainWindow(
        Settings(tmp_path / "second.ini"), Faults(tmp_path / "logs2"), prompts,
        demo_folder=tmp_path / "demo", data_folder=tmp_path / "data2",
    )  # fmt: skip
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def test_a_collectors_file_opens_at_collect_without_a_rail_and_is_sent_back(qtbot, opened, prompts, second, tmp_path):
    away = tmp_path / "away.pilot"
    _issue(qtbot, opened, prompts, away)
    with qtbot.waitSignal(second.place_shown, timeout=20_000):
        second.openings.open_path(away)
    assert second.shell.place == "collect"
    assert not second.shell.rail.isVisible()
    second.go("results")
    assert second.shell.place == "collect"
    page = second.shell.page("collect")
    study = second.session.study
    version = study.instruments.get("b_pj")
    study.responses.add([NewResponse("P-0003", "b_pj", version.hash, "T0", {"/data/bpj_01": "4"})])
    prompts.path = tmp_path / "back.pilotback"
    page.send.setFocus()
    _press(page.send, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(page.messages.texts), timeout=20_000)
    assert "back.pilotback" in page.messages.texts[0]
    look = opened.session.study.returns.look(prompts.path, PASSPHRASE)
    assert look.incoming.responses == 1
