"""Settings take effect at once, are found by words, and no two actions share a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QKeySequenceEdit, QLineEdit

from core.study import Study
from gui.theme import apply_theme, tokens_now
from gui.tokens import CONTRAST

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, opened, qapp):
    opened.look.changed.connect(lambda theme, percent: apply_theme(qapp, theme, percent))
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_Comma, CTRL)
    qtbot.waitUntil(lambda: opened.tasks.is_idle, timeout=20_000)
    return opened.beside.settings.page


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_escape_leads_back_to_the_page_one_came_from(qtbot, opened, page):
    assert opened.beside.is_setting
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_Escape)
    assert opened.shell.isVisible()


def test_high_contrast_is_taken_at_once_and_remembered(opened, page):
    choose(opened.beside.settings.theme, "contrast")
    assert tokens_now() is CONTRAST
    assert opened.settings.theme == "contrast"
    choose(opened.beside.settings.theme, "light")


def test_words_narrow_the_settings(page):
    page.search.setText("backup another")
    shown = [row for section in page.sections for row in section.rows if row.isVisible()]
    assert ["another backup" in row.words for row in shown] == [True]
    page.search.setText("no such words")
    assert page._none.isVisible()


def test_a_key_that_is_taken_is_named_and_not_given(qtbot, opened, page):
    table = opened.beside.settings.keys
    table.chosen.emit("Full screen", "Ctrl+K")
    assert "Find or do" in table._problem.text()
    assert table.edit("Full screen").keySequence().toString() == "F11"


def test_a_key_that_is_free_works_and_can_be_given_back(qtbot, opened, page):
    table = opened.beside.settings.keys
    table.chosen.emit("Full screen", "Ctrl+J")
    assert opened.settings.chosen_keys() == {"F11": "Ctrl+J"}  # the same in every language
    assert ("Full screen", "Ctrl+J") in opened.menus.keyed()
    table.again.click()
    assert ("Full screen", "F11") in opened.menus.keyed()
    assert opened.settings.chosen_keys() == {}


def test_a_backup_is_made_listed_and_opened_as_a_copy(qtbot, opened, page, prompts, tmp_path):
    settings = opened.beside.settings
    settings._now.click()
    qtbot.waitUntil(lambda: settings.backups.model().rowCount() == 1, timeout=20_000)
    settings.backups.selectRow(0)
    prompts.path = tmp_path / "copy.pilot"
    with qtbot.waitSignal(opened.study_opened, timeout=20_000):
        settings._open_copy.click()
    assert opened.session.study.path == prompts.path


def test_answers_chosen_by_digit_go_on_by_themselves_when_asked_to(qtbot, opened, page):
    opened.beside.settings.advance.click()
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_Escape)
    opened.start_capture("P-0001", "b_pj", "T0")
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_4)
    qtbot.waitUntil(lambda: opened.capture.flow.standing()[0] == 2, timeout=5_000)
    opened.capture.save_and_exit()


def test_digits_do_nothing_where_single_keys_are_off(qtbot, opened, page):
    opened.beside.settings.single.click()
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_Escape)
    opened.start_capture("P-0001", "b_pj", "T0")
    qtbot.keyClick(opened.focusWidget(), KEYS.Key_4)
    assert opened.capture.flow.value(opened.capture.flow.path) == ""
    opened.capture.save_and_exit()


def test_every_control_has_a_name(page):
    kinds = (QAbstractButton, QComboBox, QLineEdit, QKeySequenceEdit)
    focusable = [w for kind in kinds for w in page.findChildren(kind) if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    unnamed = [
        w
        for w in focusable
        if not w.accessibleName() and not getattr(w, "text", str)() and not isinstance(w.parent(), QKeySequenceEdit)
    ]
    assert unnamed == []


def test_the_copy_of_a_backup_never_takes_the_place_of_a_file(tmp_path):
    from core.errors import UserError
    from gui.operations.backups import copy_out

    Study.create(tmp_path / "a.pilot", "A").close()
    with pytest.raises(UserError):
        copy_out(tmp_path / "a.pilot", tmp_path / "a.pilot")
