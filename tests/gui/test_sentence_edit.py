"""A sentence runs its own way and its marked words are menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.widgets.sentence_edit import Choice, SentenceEdit, Slot, is_right_to_left

SLOTS = {"wave": Slot("End", "Comparison time", (Choice("End", "T2", is_on=True), Choice("Start", "T0")))}


@pytest.mark.parametrize(("words", "expected"), [("Compare “x”", False), ("“قارن” x", True), ("12 “”", False)])
def test_a_sentence_runs_the_way_of_its_first_letter(words, expected):
    assert is_right_to_left(words) is expected


def test_a_choice_is_told_once_and_what_holds_is_not(qtbot):
    edit = SentenceEdit("Compare at “{wave}”.", SLOTS)
    qtbot.addWidget(edit)
    told = []
    edit.chosen.connect(lambda *said: told.append(said))
    for action in edit.menus["wave"].menu().actions():
        action.trigger()
    assert told == [("wave", "T0", True)]
    assert edit.sentence == edit.accessibleName() == "Compare at “End”."
    assert edit.menus["wave"].accessibleName() == "Comparison time: End, change"
    assert edit.menus["wave"].focusPolicy() == Qt.FocusPolicy.StrongFocus
