"""The grid of answers: letters for states, one answer opened and put right by keyboard, export without names."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from core.queries import Query
from core.response_pages import Head
from core.study import Study
from core.values import NewResponse
from gui.models.data import PAGE, DataModel
from gui.operations.data import DataColumn, DataView
from instruments.correcting import correct
from tests.gui.small_study import answer_all, make_study

NODE = "/data/bpj_01"


def _part(qtbot, window, path):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("monitor")
    desk = window._desks["monitor"]
    part = next(part for part in desk.parts if part.title == "Data")
    with qtbot.waitSignal(part.shown, timeout=20_000):
        desk.page.tabs.bar.setCurrentIndex(desk.parts.index(part))
    part.table.setFocus()
    return part


@pytest.fixture
def path(made, tmp_path):
    return shutil.copy(made, tmp_path / "answered.pilot")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("data") / "made.pilot"
    with make_study(path) as study, study.acting("laptop-1", "Amina"):
        answer_all(study, ["P-0001", "P-0002", "P-0003"], value="4")
        first, second, third = study.responses.all()
        correct(study, first.id, {NODE: "2"}, "Misheard", "Amina")
        correct(study, second.id, {NODE: ""}, "Never said", "Amina")
        study.queries.open([Query("outliers", "P-0003", "b_pj", "T0", (NODE,), (third.id,))], "2026-03-09")
    return path


@pytest.fixture
def part(qtbot, window, path):
    part = _part(qtbot, window, path)
    qtbot.waitUntil(lambda: _text(part, 0, 0) != "…", timeout=20_000)
    return part


def _text(part, row, column, role=Qt.ItemDataRole.DisplayRole):
    return part.model.data(part.model.index(row, column), role)


def test_a_letter_says_the_state_of_a_cell_and_words_say_it_aloud(part):
    assert [_text(part, row, 0) for row in range(3)] == ["2 ✎", "· ✎", "4 ?"]
    assert [_text(part, row, 1) for row in range(3)] == ["4", "4", "4"]
    said = _text(part, 1, 0, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("P-0002, Hearing")
    assert said.endswith("left blank, put right")


def test_l_turns_codes_into_labels_and_back(part):
    QTest.keyClick(part.table, Qt.Key.Key_L)
    assert _text(part, 0, 1) == "Agree"
    QTest.keyClick(part.table, Qt.Key.Key_L)
    assert _text(part, 0, 1) == "4"


def test_a_typed_id_is_gone_to_and_enter_goes_on_in_the_grid(part):
    part.search.setFocus()
    QTest.keyClicks(part.search, "0003")
    assert part.table.currentIndex().row() == 2
    QTest.keyClick(part.search, Qt.Key.Key_Return)
    assert part.table.hasFocus()


def test_enter_opens_the_history_and_a_change_needs_a_reason_and_is_undone(qtbot, window, part):
    study = window.session.study
    with qtbot.waitSignal(part.shown, timeout=20_000):
        QTest.keyClick(part.table, Qt.Key.Key_Return)
    sheet = part.sheet
    assert [row[5] for row in sheet.history.words._rows] == ["first answer", "Misheard · holds"]
    QTest.keyClick(sheet.table, Qt.Key.Key_2)
    sheet.editor.choice.setCurrentIndex(sheet.editor.choice.findData("5"))
    sheet.editor.choice.activated.emit(0)
    assert not sheet.save.isEnabled()
    QTest.keyClicks(sheet.reason, "Heard the tape")
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        QTest.keyClick(sheet.reason, Qt.Key.Key_Return)
    assert study.responses.all()[0].answers[NODE] == "5"
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        window.toast._button.click()
    assert study.responses.all()[0].answers[NODE] == "2"
    assert study.verify().ok


def test_what_the_form_refuses_is_said_and_what_was_typed_stays(qtbot, window, part):
    with qtbot.waitSignal(part.shown, timeout=20_000):
        part.open_current()
    sheet, page = part.sheet, window.shell.page("monitor")
    sheet.begin("change")
    QTest.keyClicks(sheet.reason, "Heard the tape")
    sheet.decided.emit("change", {NODE: "77"}, "Heard the tape")
    qtbot.waitUntil(lambda: bool(page.messages.texts), timeout=20_000)
    assert "77" in page.messages.texts[0]
    assert sheet.reason.text() == "Heard the tape"
    assert window.session.study.responses.all()[0].answers[NODE] == "2"


def test_beliefs_show_a_block_in_a_trainers_class_and_are_not_opened(qtbot, window, path):
    with Study.open(path) as study:
        study.describe_as({"is_class": "yes"})
    part = _part(qtbot, window, path)
    qtbot.waitUntil(lambda: _text(part, 0, 0) != "…", timeout=20_000)
    assert _text(part, 0, 0) == "▪"
    with qtbot.waitSignal(part.shown, timeout=20_000):
        part.open_current()
    assert part.sheet.table.words._rows[0][1] == "▪"
    assert part.sheet.history.words.rowCount() == 0
    assert not part.sheet.buttons["change"].isVisible()


def test_a_closed_response_shows_blocks_and_opens_to_nothing_but_them(qtbot, window, path):
    with Study.open(path) as study:
        study.describe_as({"is_class": "yes"})
        study.evaluator_key.set("the evaluator's own words", "E. Vargas")
        version = study.instruments.get("b_pj")
        study.responses.add([NewResponse("P-0009", "b_pj", version.hash, "T0", {NODE: "5"}, sealed=True)])
    part = _part(qtbot, window, path)
    qtbot.waitUntil(lambda: _text(part, 3, 0) != "…", timeout=20_000)
    assert _text(part, 3, 0) == "▪"
    part.table.setCurrentIndex(part.model.index(3, 0))
    with qtbot.waitSignal(part.shown, timeout=20_000):
        part.open_current()
    assert part.sheet.table.words._rows[0][1] == "▪"
    assert not part.sheet.buttons["change"].isVisible()


def test_export_writes_answers_and_codebook_without_names(qtbot, window, part, prompts, tmp_path):
    prompts.path = tmp_path / "out"
    part.export.click()
    assert not part.export_sheet.names.isChecked()
    assert not part.export_sheet.arms.isEnabled()
    with qtbot.waitSignal(part.shown, timeout=30_000):
        QTest.keyClick(part.export_sheet.go, Qt.Key.Key_Space)
    assert sorted(p.name for p in prompts.path.iterdir()) == ["b_pj.csv", "codebook.csv", "codebook.xlsx"]
    assert "Officer" not in (prompts.path / "b_pj.csv").read_text(encoding="utf-8-sig")


def test_twenty_thousand_people_by_three_hundred_questions_cost_nothing_until_they_are_seen(qapp):
    heads = tuple(Head(f"{i:032x}", f"P-{i:05d}", 1, "h", False) for i in range(20_000))
    columns = tuple(DataColumn(f"/data/q{i}", f"q{i}", f"Question {i}") for i in range(300))
    model = DataModel()
    asked = []
    model.wanted.connect(lambda: asked.append(1))
    start = time.perf_counter()
    model.replace(replace(DataView(), heads=heads, columns=columns))
    for row in range(0, 20_000, 400):
        for at in range(12):
            assert model.data(model.index(row, at), Qt.ItemDataRole.DisplayRole) == "…"
    assert time.perf_counter() - start < 0.2
    assert asked
    assert (model.rowCount(QModelIndex()), model.columnCount(QModelIndex())) == (20_000, 300)
    pages = model.missing(0, PAGE - 1)
    page = {each: {f"/data/q{i}": "3" for i in range(300)} for each in pages[0]}
    start = time.perf_counter()
    model.keep(pages, page)
    for row in range(PAGE):
        for at in range(12):
            assert model.data(model.index(row, at), Qt.ItemDataRole.DisplayRole) == "3"
    assert time.perf_counter() - start < 0.2
