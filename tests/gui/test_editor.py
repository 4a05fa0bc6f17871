"""The instrument editor by keyboard: a form from nothing, with a skip rule, published and answered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox

from core.values import NewParticipant
from gui.editor.drafts import Drafts
from gui.editor.lines import Paper, direction_of
from gui.editor.outline_model import OutlineModel
from gui.editor.rule_edit import RuleEdit
from gui.editor.rule_rows import Asked
from gui.operations import editing as calls
from instruments.capture import CaptureSession
from instruments.editing import open_document, set_text
from instruments.editing_lists import choices_of
from instruments.editing_outline import names, outline
from instruments.editing_rows import delete
from tests.gui.small_study import answer_all, make_study

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focus():
    return QApplication.focusWidget()


def press(qtbot, *keys):
    for key in keys:
        code, modifier = key if isinstance(key, tuple) else (key, Qt.KeyboardModifier.NoModifier)
        qtbot.keyClick(focus(), code, modifier)


def write(qtbot, words):
    qtbot.keyClicks(focus(), words)


def tab_to(qtbot, widget, most=40):
    for _ in range(most):
        if focus() is widget:
            return
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {widget.accessibleName()}")


def go(qtbot, window, path):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_3, CTRL)
    return window._desks["instruments"]


@pytest.fixture
def desk(qtbot, window, tmp_path):
    study = make_study(tmp_path / "d.pilot", 2, is_locked=False)
    answer_all(study, ["P-0001"], "b_pj")
    study.close()
    desk = go(qtbot, window, tmp_path / "d.pilot")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    return desk


def begin_blank(qtbot, desk):
    desk.page.table.setFocus()
    desk.page.blank_requested.emit()
    qtbot.waitUntil(lambda: focus() is desk.editing.editor.panes.about.title, timeout=5_000)
    return desk.editing.editor


def open_one(qtbot, desk, code):
    desk.page.choose(code)
    desk.page.table.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.editing.editor.is_open and desk.editing.editor._checked is not None, timeout=20_000)
    return desk.editing.editor


def test_a_form_is_built_published_and_answered_by_keys_alone(qtbot, window, desk):
    editor = begin_blank(qtbot, desk)
    write(qtbot, "Night shifts")
    tab_to(qtbot, editor.panes.outline)
    press(qtbot, Qt.Key.Key_Q)
    write(qtbot, "Do you work nights?")
    press(qtbot, (Qt.Key.Key_Return, CTRL))
    write(qtbot, "How many?")
    tab_to(qtbot, editor.panes.question.type)
    write(qtbot, "Whole")
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, editor.panes.question.relevant.add)
    press(qtbot, Qt.Key.Key_Space)
    assert isinstance(focus(), QComboBox)
    press(qtbot, (Qt.Key.Key_Return, CTRL))
    write(qtbot, "Since when, in years?")
    editor.panes.outline.setFocus()
    press(qtbot, Qt.Key.Key_T)
    write(qtbot, "What is hardest?")
    tab_to(qtbot, editor.panes.question.name)
    press(qtbot, (Qt.Key.Key_A, CTRL))
    write(qtbot, "hardest")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, (Qt.Key.Key_D, CTRL))
    assert names(editor.now.document) == ("q1", "q2", "q3", "hardest", "hardest_2")
    assert outline(editor.now.document)[1].relevant == "${q1} = '1'"
    qtbot.waitUntil(lambda: editor._checked is not None, timeout=20_000)
    press(qtbot, (Qt.Key.Key_P, CTRL | SHIFT))
    qtbot.waitUntil(editor.sheet.isVisible, timeout=20_000)
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        press(qtbot, (Qt.Key.Key_Return, CTRL))
    study = window.session.study
    assert study.instruments.get("instrument").title == "Night shifts"
    assert desk.editing.drafts.codes() == ()
    study.people.add([NewParticipant("P-X")])
    capture = CaptureSession(study, "P-X", "instrument", "T0")
    capture.answer("/data/q1", "0")
    assert "/data/q2" not in capture.session.questions()
    capture.answer("/data/q1", "1")
    assert "/data/q2" in capture.session.questions()
    assert not isinstance(capture.finish(), tuple)


def test_every_step_is_taken_back_and_typing_is_one_step(qtbot, desk):
    editor = open_one(qtbot, desk, "b_pj")
    first = editor.now.document
    press(qtbot, (Qt.Key.Key_Down, ALT), (Qt.Key.Key_D, CTRL), Qt.Key.Key_Delete, Qt.Key.Key_Return)
    write(qtbot, "ABC")
    assert editor.stack.count() == 4
    for _ in range(4):
        press(qtbot, (Qt.Key.Key_Z, CTRL))
    assert editor.now.document.to_source() == first.to_source()
    press(qtbot, (Qt.Key.Key_Z, CTRL | SHIFT))
    assert editor.now.document != first


def test_the_preview_follows_what_is_typed(qtbot, desk):
    editor = begin_blank(qtbot, desk)
    editor.panes.outline.setFocus()
    press(qtbot, Qt.Key.Key_Q)
    write(qtbot, "Is it clear?")
    qtbot.waitUntil(lambda: editor.panes.preview.card.words.text() == "Is it clear?", timeout=5_000)


def test_what_was_changed_waits_as_a_draft_when_the_study_closes(qtbot, window, desk):
    editor = open_one(qtbot, desk, "b_pj")
    study_id, code = window.session.study.id, editor.code
    press(qtbot, Qt.Key.Key_Return)
    write(qtbot, " indeed")
    window.close_study()
    kept = Drafts(window.settings.drafts_folder, study_id).read(code)
    assert b" indeed" in kept


def test_a_draft_is_opened_where_it_was_left_and_can_be_thrown_away(qtbot, desk):
    editor = begin_blank(qtbot, desk)
    write(qtbot, "My own")
    press(qtbot, (Qt.Key.Key_Left, ALT))
    qtbot.waitUntil(lambda: desk.page.chosen is not None and desk.page.chosen.title == "My own", timeout=20_000)
    assert desk.page.view is None
    assert not editor.is_open
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: all(line.title != "My own" for line in desk.page._lines), timeout=20_000)


def test_a_problem_leads_to_its_question(qtbot, desk):
    editor = open_one(qtbot, desk, "q_off")
    at = next(line.at for line in outline(editor.now.document) if line.name == "trained_before")
    editor.choose(at)
    editor.panes.outline.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(editor.panes.problems.findings), timeout=20_000)
    editor.panes.problems.list.setFocus()
    editor.panes.problems.list.setCurrentRow(0)
    press(qtbot, Qt.Key.Key_Return)
    assert (
        outline(editor.now.document)[
            editor.panes.outline.outline.lines.index(
                next(line for line in outline(editor.now.document) if line.at == editor.now.at)
            )
        ].relevant
        == "${trained_before} = 'yes'"
    )
    editor.ask_to_publish()
    qtbot.waitUntil(editor.sheet.isVisible, timeout=20_000)
    assert not editor.sheet.keep.isEnabled()


def test_trying_it_keeps_nothing(qtbot, window, desk):
    editor = open_one(qtbot, desk, "b_pj")
    before = len(window.session.study.responses.all(include_test=True))
    press(qtbot, Qt.Key.Key_F5)
    qtbot.waitUntil(editor.trial.isVisible, timeout=20_000)
    press(qtbot, Qt.Key.Key_4, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert "nothing of it is kept" in editor.trial.menu.line.text()
    editor.trial.save_and_exit()
    assert editor.panes.isVisible()
    assert len(window.session.study.responses.all(include_test=True)) == before
    assert window.session.study.responses.drafts() == ()


def test_lines_of_the_clipboard_become_questions(qtbot, desk):
    editor = begin_blank(qtbot, desk)
    QGuiApplication.clipboard().setText("1. First?\n2. Second?\n")
    editor.panes.outline.setFocus()
    press(qtbot, (Qt.Key.Key_V, CTRL))
    assert [line.label for line in outline(editor.now.document)] == ["First?", "Second?"]
    table = editor.panes.question.choices
    table.setFocus()
    QGuiApplication.clipboard().setText("Never\nSometimes\nOften")
    editor.panes.question.choices.choices.edited.emit(())
    table.paste(QGuiApplication.clipboard().text())
    lines = choices_of(editor.now.document, outline(editor.now.document)[0].type.list)
    assert [(line.code, line.labels[""]) for line in lines] == [("1", "Never"), ("2", "Sometimes"), ("3", "Often")]


def test_a_rule_goes_between_rows_and_text(qtbot):
    edit = RuleEdit("Show if", "Add")
    qtbot.addWidget(edit)
    asked = (Asked("shift", "Shift", "select_one", (("n", "Night"), ("d", "Day"))), Asked("age", "Age", "integer"))
    edit.show_rule("${shift} = 'd' and ${age} >= 18", asked)
    edit.show()
    assert [row.choice.currentText() for row in edit.rows][:1] == ["Day"]
    edit.switch_mode()
    with qtbot.waitSignal(edit.changed):
        edit.text.setPlainText("${shift} = 'n'")
    edit.switch_mode()
    assert [row.condition.value for row in edit.rows] == ["n"]
    edit.show_rule("count(${age}) > 1", asked)
    assert edit.text.isVisible()
    assert edit.note.isVisible()


def test_names_are_completed_in_a_rule(qtbot):
    edit = RuleEdit("Show if", "Add")
    qtbot.addWidget(edit)
    edit.show_rule("", (Asked("shift", "Shift", "text"),))
    edit.switch_mode()
    edit.show()
    qtbot.keyClicks(edit.text, "${sh")
    edit.text._put("shift")
    assert edit.text.toPlainText() == "${shift}"


def test_the_outline_is_a_sound_tree(qtbot, desk):
    editor = open_one(qtbot, desk, "q_off")
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines(outline(editor.now.document))
    assert tester.model() is model
    group = model.index(0, 0)
    moved = []
    model.moved.connect(lambda at, place: moved.append((at, place)))
    model.dropMimeData(model.mimeData([model.index(1, 0)]), Qt.DropAction.MoveAction, 0, 0, group)
    assert moved == [(model.line(model.index(1, 0)).at, 1)]
    assert "2.2 age_band, choose one, required" in model.data(
        model.index(1, 0, model.index(1, 0)), Qt.ItemDataRole.AccessibleTextRole
    )


def test_each_language_has_its_own_direction():
    assert direction_of("Arabic (ar)", Qt.LayoutDirection.LeftToRight) == Qt.LayoutDirection.RightToLeft
    assert direction_of("French (fr)", Qt.LayoutDirection.RightToLeft) == Qt.LayoutDirection.LeftToRight


def test_texts_begin_at_the_side_their_language_does(qtbot):
    paper = Paper("Text")
    qtbot.addWidget(paper)
    paper.resize(300, 60)
    paper.write_towards(Qt.LayoutDirection.RightToLeft)
    paper.show()
    paper.hold("سؤال")
    assert paper.cursorRect().left() > 150


def test_after_the_lock_a_version_is_an_amendment_with_its_reason(tmp_path):
    with make_study(tmp_path / "s.pilot", 2) as study:
        version = study.instruments.get("b_pj")
        document = set_text(open_document(version.source, version.source_name), 1, "hint", "English (en)", "Look")
        said = {"what": "A hint", "why": "It was misread", "by": "R. Haddad"}
        done = calls.publish(study, "b_pj", document, said)
        assert (done.version, done.fact) == (2, "")
        assert study.amendments.all()[0].why == "It was misread"


def test_the_last_look_counts_the_answers_that_are_concerned(tmp_path):
    with make_study(tmp_path / "s.pilot", 3) as study:
        answer_all(study, ["P-0001", "P-0002"], "b_pj")
        version = study.instruments.get("b_pj")
        document = open_document(version.source, version.source_name)
        at = next(line.at for line in outline(document) if line.type.is_listed)
        found = calls.review(study, "b_pj", delete(document, at).document)
        (gone,) = [each for each in found.changes if each.kind == "removed"]
        assert (gone.answers, found.responses, found.is_locked) == (2, 2, True)


def test_what_was_published_can_be_taken_back(tmp_path):
    with make_study(tmp_path / "s.pilot", 2, is_locked=False) as study:
        version = study.instruments.get("conf") or study.instruments.get("b_pj")
        document = open_document(version.source, version.source_name)
        done = calls.publish(study, version.code, delete(document, 1).document)
        assert done.version == 2
        calls.take_back(study, done)
        assert study.instruments.get(version.code).version == 1
