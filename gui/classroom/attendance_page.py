"""Who came to which session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from core.errors import UserError
from gui.classroom.page import ClassPage
from gui.digits import western
from gui.tasks import TaskRunner
from gui.told import told
from gui.widgets.buttons import primary
from instruments.attendance import (
    ABSENT,
    DEFAULT_MINUTES,
    LATE,
    LEFT,
    AttendanceGrid,
    write_attendance,
)

if TYPE_CHECKING:
    from core.study import Study


class AttendanceBoard:
    """The sessions with how many each person came to."""

    def __init__(self, page: AttendancePage, grid: AttendanceGrid) -> None:
        self.grid = grid
        self.here_title = page.tr("Came")
        self.trail_titles: tuple[str, ...] = (page.tr("Minutes"),)

    def here(self, row: int) -> str:
        """Return how many sessions somebody came to of those with an entry."""
        held = [self.grid.value(row, k) for k in range(len(self.grid.heads))]
        given = [value for value in held if value]
        return f"{sum(value != ABSENT for value in given)}/{len(given)}" if given else ""

    def trail(self, row: int, at: int) -> str:
        """Return the minutes somebody attended."""
        del at
        found = [m for k in range(len(self.grid.heads)) if (m := self.grid.minutes(row, k)) is not None]
        return f"{sum(found)}" if found else ""

    def is_dim(self, row: int) -> bool:
        """Every row is in use."""
        del row
        return False


class AttendancePage(ClassPage):
    """Fills an `AttendanceGrid`. ``sheet_requested`` asks for the sign-in sheet, ``sitting_given`` for a session."""

    sheet_requested = Signal()
    sitting_given = Signal(str, int)

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        self.everybody, self.sheet, self.add = QPushButton(), QPushButton(), primary()
        self._study: Study | None = None
        super().__init__(tasks, parent)
        self.everybody.setText(self.tr("All present  A"))
        self.sheet.setText(self.tr("Sign-in sheet…"))
        self.add.setText(self.tr("Add a session  N"))
        self.everybody.clicked.connect(self.fill_present)
        self.sheet.clicked.connect(self.sheet_requested)
        self.add.clicked.connect(self.ask_sitting)
        self.rowform.hide()

    def head_tools(self) -> tuple[QWidget, ...]:
        """Return what only attendance has."""
        return (self.sheet, self.everybody, self.add)

    def start(self, study: Study, grid: AttendanceGrid, title: str) -> None:
        """Show the sessions of a class; without any, ask for the first."""
        self._study = study
        self.show_board(AttendanceBoard(self, grid), title, is_test=False)
        self.everybody.setEnabled(bool(grid.heads))
        if grid.heads:
            column = next((k for k in range(len(grid.heads)) if not grid.came(k)), len(grid.heads) - 1)
            self.go(0, column)
            self.advance.setCurrentIndex(1)
        else:
            self.words.setText(self.tr("No session yet."))
            self.offered.setText(self.tr("Name the first one, for example Day 1, with its minutes."))
            self.ask_sitting()

    @property
    def grid(self) -> AttendanceGrid:
        """The grid that is open."""
        found = self.board.grid
        if not isinstance(found, AttendanceGrid):
            raise LookupError("another grid is open")
        return found

    def count_words(self) -> str:
        """Count who came to the session of the cursor."""
        if not self.grid.heads or not self.grid.codes:
            return ""
        column = self.at[1]
        hint = self.tr("A all present · M minutes missed · N another session · Ctrl+Enter done")
        came, total = self.grid.came(column), len(self.grid.codes)
        return self.tr("{}: {} of {} came").format(self.grid.heads[column].title, came, total) + f"      {hint}"

    def words_of(self, row: int, column: int) -> tuple[str, str]:
        """Return the session with its minutes, and the keys in words."""
        self.counts.setText(self.count_words())
        words = {"1": self.tr("Present"), "2": self.tr("Late"), "3": self.tr("Left early"), "0": self.tr("Absent")}
        minutes = self.grid.minutes(row, column)
        title = self.grid.heads[column].words
        if minutes is not None:
            title += self.tr("      {}: {} of {} min").format(
                self.grid.codes[row], minutes, self.grid.sittings[column].minutes
            )
        return title, "   ".join(f"{key} {said}" for key, said in words.items())

    def push(self) -> None:
        """Write what was keyed."""
        grid, study = self.grid, self._study
        unwritten = grid.take()
        if study is None or unwritten.is_empty:
            return
        self.saver.write(lambda: write_attendance(study, unwritten), lambda _: None, lambda: grid.give_back(unwritten))

    def letter(self, text: str) -> bool:
        """A makes everybody present, M says how much was missed, N adds a session."""
        known = {"A": self.fill_present, "M": self.ask_minutes, "N": self.ask_sitting}
        if text not in known:
            return False
        known[text]()
        return True

    def fill_present(self) -> None:
        """Make everybody present who has nothing yet in the session of the cursor."""
        if self.grid.heads and self.grid.codes:
            self.fill(self.grid.all_present(self.at[1]))
            self.take_focus()

    def ask_minutes(self) -> None:
        """Ask how many minutes somebody who was late or left early missed."""
        row, column = self.at
        if self.grid.value(row, column) not in (LATE, LEFT):
            self.say(self.tr("Minutes are missed by somebody who came late (2) or left early (3)."))
            return
        words = self.tr("How many minutes did {} miss?").format(self.grid.codes[row])
        fields = [(self.tr("Minutes missed"), "")]
        self.strip.ask(words, self.tr("Keep  Enter"), lambda typed: self._missed(typed[0]), self.take_focus, fields)

    def _missed(self, typed: str) -> None:
        row, column = self.at
        plain = western(typed.strip())
        if not plain.isdecimal():
            self.say(self.tr("Enter a number of minutes, for example 20."))
            return
        try:
            self.grid.set_minutes(row, column, int(plain))
        except UserError as error:
            self.say(told(error))
            return
        self.changed()

    def ask_sitting(self) -> None:
        """Ask for the name of another session and its minutes."""
        name = self.tr("Day {}").format(len(self.grid.heads) + 1)
        last = self.grid.sittings[-1].minutes if self.grid.sittings else DEFAULT_MINUTES
        fields = [(self.tr("Name of the session"), name), (self.tr("Minutes"), str(last))]
        self.strip.ask(
            self.tr("Another session: its name, and how many minutes it lasts."), self.tr("Add  Enter"),
            self._on_sitting, self.take_focus, fields,
        )  # fmt: skip

    def _on_sitting(self, typed: list[str]) -> None:
        minutes = western(typed[1].strip())
        if not minutes.isdecimal() or int(minutes) == 0:
            self.say(self.tr("Enter the minutes of the session as a number, for example 180."))
            return
        self.sitting_given.emit(typed[0], int(minutes))
