"""An evaluator gives a class a passphrase of their own, and opens with it what the trainer cannot read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.study import Study
from instruments.beliefs import may_read_beliefs
from instruments.templates import new_from_template

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def fields(qtbot, window, tmp_path):
    path = tmp_path / "class.pilot"
    with Study.create(path, "May class", device="LAPTOP-07", actor="Trainer T.") as study:
        new_from_template(study, "class")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    qtbot.keyClick(window.focusWidget(), KEYS.Key_Comma, CTRL)
    fields = window.beside.settings.evaluator
    qtbot.waitUntil(fields.name.isVisible, timeout=20_000)
    return fields


def give(qtbot, fields, passphrase="three long words", again="three long words", name="Dr Amina K."):
    for edit, text in ((fields.name, name), (fields.passphrase, passphrase), (fields.again, again)):
        edit.clear()
        qtbot.keyClicks(edit, text)
    qtbot.keyClick(fields.again, KEYS.Key_Return)


def test_a_class_gets_a_passphrase_and_next_time_it_opens_the_answers(qtbot, window, fields):
    give(qtbot, fields)
    qtbot.waitUntil(lambda: not fields.go.isVisible(), timeout=20_000)
    study = window.session.study
    assert study.evaluator_key.by == "Dr Amina K."
    assert may_read_beliefs(study)
    qtbot.keyClick(window.focusWidget(), KEYS.Key_Escape)
    window.close_study()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(study.path)
    assert not may_read_beliefs(window.session.study)
    qtbot.keyClick(window.focusWidget(), KEYS.Key_Comma, CTRL)
    qtbot.waitUntil(fields.go.isVisible, timeout=20_000)
    for typed, opens in (("not these words", False), ("three long words", True)):
        fields.passphrase.clear()
        qtbot.keyClicks(fields.passphrase, typed)
        qtbot.keyClick(fields.go, KEYS.Key_Space)
        qtbot.waitUntil(lambda opens=opens: bool(fields.note.text()) != opens and window.tasks.is_idle, timeout=20_000)
        assert may_read_beliefs(window.session.study) == opens


@pytest.mark.parametrize(
    "typed", [{"name": " "}, {"passphrase": "short", "again": "short"}, {"again": "three other words"}]
)
def test_what_is_missing_is_said_and_nothing_is_written(qtbot, window, fields, typed):
    give(qtbot, fields, **typed)
    assert fields.note.isVisible()
    assert not window.session.study.evaluator_key.is_set
