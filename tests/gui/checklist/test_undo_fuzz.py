"""Two hundred random steps forth and back in the plan, in an instrument and in a class grid end where they say.

Facts that are taken back and brought back are fuzzed in ``tests/gui/test_undo.py``.
"""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from core.values import NewParticipant
from gui.desks.plan_undo import PlanUndo
from gui.editor.undo import EditStep
from gui.operations.plan_edits import change_outcome, change_plan, edit_plan
from instruments.editing import open_document, set_column, set_text
from instruments.grid import ClassGrid, write
from instruments.templates import make_study as make_template
from tests.gui.small_study import make_study

STEPS, SEED = 200, 20261121


class PlanSteps:
    """The plan of a study: each change writes a new version, and so does each way back."""

    def __init__(self, qapp, path):
        self.study = make_study(path, is_locked=False)
        self._page = QWidget()
        self._undo = PlanUndo(self._page, lambda work: work(self.study))
        self.stack = self._undo.stack
        self._outcome = self.study.plan.get().outcomes[0].code

    def act(self, number):
        if number % 2:
            edit = change_plan(covariates=(f"covariate {number}",))
        else:
            edit = change_outcome(self._outcome, label=f"Outcome {number}")
        written = edit_plan(self.study, edit)
        before, after = written.before, written.after
        self._undo.written("step", lambda s: s.plan.set(after), lambda s: s.plan.set(before))

    def state(self):
        return self.study.plan.get()

    def close(self):
        assert self.study.verify().problems == ()
        self.study.close()
        self._page.deleteLater()


class EditorSteps:
    """An instrument: a step holds the document before and after."""

    def __init__(self, qapp, path):
        with make_study(path) as study:
            version = study.instruments.get("q_off")
        self.document = open_document(version.source, version.source_name)
        self.stack = QUndoStack()

    def act(self, number):
        before, at = self.document, number % 5
        words = f"Words {number}"
        after = set_text(before, at, "label", "", words) if number % 3 else set_column(before, at, ("hint",), words)
        self.stack.push(EditStep("step", before, after, self._show))

    def _show(self, document):
        self.document = document

    def state(self):
        return self.document.to_source()

    def close(self):
        pass


class GridSteps:
    """A class grid: cells of drafts, with steps of its own."""

    def __init__(self, qapp, path):
        self.study = make_template(path, "class")
        self.study.people.add([NewParticipant(f"T-{at:02d}") for at in range(1, 5)])
        self.stack = self
        self._grid = ClassGrid(self.study, "quick_test", "before")

    def act(self, number):
        column = number % len(self._grid.heads)
        self._grid.put({(number % 4, column): ("a", "b", "")[number % 3]})

    def state(self):
        return [self._grid.value(row, column) for row in range(4) for column in range(len(self._grid.heads))]

    def canUndo(self):
        return bool(self._grid._done)

    def canRedo(self):
        return bool(self._grid._undone)

    def undo(self):
        self._grid.undo()

    def redo(self):
        self._grid.redo()

    def close(self):
        write(self.study, self._grid.take())
        assert self.study.verify().problems == ()
        self.study.close()


@pytest.mark.parametrize("kind", [PlanSteps, EditorSteps, GridSteps], ids=["plan", "instrument", "grid"])
def test_random_steps_come_back_to_the_same_state(qapp, tmp_path, kind):
    held, draw = kind(qapp, tmp_path / "small.pilot"), np.random.default_rng(SEED)
    states, at = [held.state()], 0
    for number in range(STEPS):
        chosen = int(draw.integers(0, 4))
        if chosen <= 1:
            held.act(number)
            states, at = [*states[: at + 1], held.state()], at + 1
        elif chosen == 2 and held.stack.canUndo():
            held.stack.undo()
            at -= 1
        elif chosen == 3 and held.stack.canRedo():
            held.stack.redo()
            at += 1
        assert held.state() == states[at]
    while held.stack.canUndo():
        held.stack.undo()
    assert held.state() == states[0]
    held.close()
