"""A class's answers to one test or checklist."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from core.errors import UserError
from gui.classroom.page import ClassPage
from gui.tasks import TaskRunner
from gui.told import told
from instruments.cells import Place
from instruments.grid import ClassGrid, say_absent, write
from instruments.study_problems import GRID_LATE_CORRECTION

if TYPE_CHECKING:
    from core.study import Study
    from core.values import Response
    from gui.prompts import Prompts


class AnswersBoard:
    """The grid with who is there at its start, score and state at its end."""

    def __init__(self, page: AnswersPage, grid: ClassGrid) -> None:
        self._page, self.grid = page, grid
        self.here_title = page.tr("Here")
        self.trail_titles = (page.tr("Score"), page.tr("State"))

    def here(self, row: int) -> str:
        """Return a tick, or nothing for somebody not present."""
        return "" if self.grid.absence(row) else "✓"

    def trail(self, row: int, at: int) -> str:
        """Return the score of a complete row, or its state in words."""
        if at == 0:
            found = self.grid.score(row)
            return f"{found[0]}/{found[1]}" if found is not None else "–"
        return self._page.state_words(row)

    def is_dim(self, row: int) -> bool:
        """Tell whether a person is not present."""
        return bool(self.grid.absence(row))


class AnswersPage(ClassPage):
    """Fills a `ClassGrid`."""

    def __init__(self, tasks: TaskRunner, prompts: Prompts, parent: QWidget | None = None) -> None:
        self.projector = QPushButton()
        self._prompts = prompts
        self._study: Study | None = None
        super().__init__(tasks, parent)
        self.projector.setText(self.tr("Projector"))
        self.projector.setToolTip(self.tr("Hide names and scores while others see this screen"))
        self.projector.setCheckable(True)
        self.projector.toggled.connect(self._on_projector)

    def head_tools(self) -> tuple[QWidget, ...]:
        """Return the switch that hides names and scores."""
        return (self.projector,)

    def start(self, study: Study, grid: ClassGrid, title: str, *, is_test: bool) -> None:
        """Show a class."""
        self._study = study
        self.show_board(AnswersBoard(self, grid), title, is_test=is_test)

    @property
    def grid(self) -> ClassGrid:
        """The grid that is open."""
        found = self.board.grid
        if not isinstance(found, ClassGrid):
            raise LookupError("another grid is open")
        return found

    @property
    def study(self) -> Study:
        """The study of the grid."""
        if self._study is None:
            raise LookupError("no grid is open")
        return self._study

    def state_words(self, row: int) -> str:
        """Say how far a row is."""
        words = {
            "todo": "",
            "begun": self.tr("{} to go").format(self.grid.left(row)),
            "complete": self.tr("complete"),
            "done": self.tr("finished"),
            "correcting": self.tr("being corrected"),
            "absent": self.tr("not present"),
        }
        return words[self.grid.state(row)]

    def count_words(self) -> str:
        """Count who is there and who is finished."""
        total, grid = len(self.grid.codes), self.grid
        here, done = total - grid.count("absent"), grid.count("done", "correcting")
        hint = self.tr("P present or not · Ctrl+D fill down · Ctrl+V paste · Ctrl+Enter finish")
        return self.tr("{} of {} here · {} finished").format(here, total, done) + f"      {hint}"

    def words_of(self, row: int, column: int) -> tuple[str, str]:
        """Return the item in words and its answers."""
        words, offered = super().words_of(row, column)
        return self.tr("Item {}: {}").format(column + 1, words), offered

    def push(self) -> None:
        """Write drafts and finished rows."""
        grid, study = self.grid, self.study
        waiting = grid.take()
        if waiting.is_empty:
            return

        def settle(written: Sequence[tuple[int, Response]]) -> None:
            grid.settle(written)
            rows = [row for row, _ in written]
            if rows and self.is_open and self.board.grid is grid:
                self.refresh((min(rows), max(rows)))

        self.saver.write(lambda: write(study, waiting), settle, lambda: grid.give_back(waiting))

    def on_row_left(self, row: int) -> None:
        """Make a complete row a response now that the keyer has left it."""
        if self.is_open and row < len(self.grid.codes) and self.grid.finish_row(row):
            self.push()

    def before_leaving(self) -> None:
        """Make every complete row a response."""
        self.grid.finish_all()

    def letter(self, text: str) -> bool:
        """P says that a person is not present, or is after all."""
        if text != "P" or self.grid.is_locked:
            return False
        row, grid, study = self.at[0], self.grid, self.study
        entry, code = grid.absence(row), grid.codes[row]
        on = grid.today

        def work() -> str:
            if entry:
                study.retract([entry], self.tr("Came after all."))
                return ""
            return say_absent(study, code, grid.wave, on)

        def settle(found: object) -> None:
            grid.note_absence(row, str(found))
            if self.is_open:
                self.refresh()

        self.messages.clear()
        self.saver.write(work, settle, lambda: None)
        return True

    def refused(self, error: UserError, cells: Mapping[Place, str]) -> None:
        """Ask why an answer of an earlier day changes; say any other reason."""
        if error.problem is not GRID_LATE_CORRECTION:
            super().refused(error, cells)
            return
        row = min(cells)[0]

        def explain(why: str) -> None:
            self.grid.explain(row, why)
            self.fill(cells)

        self._prompts.sign(
            self.tr("Change a finished answer?"),
            told(error),
            self.tr("Change it"),
            explain,
            self.tr("Why it changes, in one sentence"),
        )

    def _on_projector(self, is_on: bool) -> None:
        self.model.hides_trail = is_on
        if is_on:
            self.names.setChecked(False)
        self.names.setEnabled(not is_on)
        self.model.refresh()
        self.take_focus()
