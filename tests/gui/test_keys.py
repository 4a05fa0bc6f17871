"""Digits answer on every keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from gui.capture.keys import digit_of

NONE = Qt.KeyboardModifier.NoModifier


def event(text="", scan=0, virtual=0, modifiers=NONE):
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(("text", "digit"), [("3", 3), ("٣", 3), ("۳", 3), ("0", 0)])
def test_a_digit_of_any_script_is_its_number(text, digit):
    assert digit_of(event(text), "linux") == digit


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "digit"),
    [("linux", 10, 0, 1), ("linux", 19, 0, 0), ("win32", 0, 0x33, 3), ("darwin", 0, 18, 1)],
)
def test_an_azerty_top_row_answers_by_position(platform, scan, virtual, digit):
    assert digit_of(event("&", scan, virtual), platform) == digit


def test_a_shortcut_is_no_digit():
    assert digit_of(event("1", modifiers=Qt.KeyboardModifier.ControlModifier), "linux") is None


def test_a_letter_is_no_digit():
    assert digit_of(event("a", scan=38), "linux") is None
