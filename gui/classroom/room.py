"""Opens the grids of a class over the window, and brings the study back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.change import Change
from gui.classroom.answers_page import AnswersPage
from gui.classroom.attendance_page import AttendancePage
from gui.classroom.page import ClassPage
from gui.prompts import Prompts
from gui.reader import Reader
from gui.told import told
from instruments.attendance import AttendanceGrid, add_sitting
from instruments.grid import ClassGrid

if TYPE_CHECKING:
    from core.study import Study


class ClassRoom(QObject):
    """``shown`` carries the page, ``left`` says that the study is back, ``failed`` what stood in the way."""

    shown = Signal(object)
    left = Signal()
    failed = Signal(object)

    def __init__(self, reader: Reader, prompts: Prompts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._session, self._prompts = reader, reader.session, prompts
        self.answers = AnswersPage(reader.tasks, prompts)
        self.attendance = AttendancePage(reader.tasks)
        for page in self.pages:
            page.left.connect(self._on_left)
            page.names_requested.connect(lambda _, page=page: self._read_names(page))
            page.hide()
        self.attendance.sitting_given.connect(self._on_sitting)
        self.attendance.sheet_requested.connect(self._on_sheet)
        reader.failed.connect(self._on_reader_failed)

    @property
    def pages(self) -> tuple[ClassPage, ...]:
        """Both pages."""
        return self.answers, self.attendance

    def save_and_exit(self) -> None:
        """Hand over what waits in a grid that is open."""
        for page in self.pages:
            page.save_and_exit()

    def open_grid(self, wave: str, instrument: str) -> None:
        """Open the class's answers to an instrument at a wave."""
        from gui.operations.collecting import records_tests

        def work(study: Study) -> tuple[ClassGrid, str, bool]:
            is_test = records_tests(study)
            design = study.design.get()
            labels = {w.code: w.label for w in (design.waves if design is not None else ())}
            return ClassGrid(study, instrument, wave, test=is_test), labels.get(wave, wave), is_test

        self._reader.read(work, self._show_grid, slot="class grid")

    def _show_grid(self, found: Any) -> None:  # noqa: ANN401 - what was read
        grid, wave, is_test = found
        self.shown.emit(self.answers)
        title = f"{self._session.study.title}  ·  {grid.title}  ·  {wave}"
        self.answers.start(self._session.study, grid, title, is_test=is_test)

    def open_attendance(self) -> None:
        """Open the attendance of the class."""
        self._reader.read(AttendanceGrid, self._show_attendance, slot="attendance")

    def _show_attendance(self, grid: Any) -> None:  # noqa: ANN401 - what was read
        self.shown.emit(self.attendance)
        self.attendance.start(self._session.study, grid, self.tr("Attendance  ·  {}").format(self._session.study.title))

    def _on_sitting(self, name: str, minutes: int) -> None:
        self._reader.write(lambda study: add_sitting(study, name, minutes), lambda _: self._read_attendance_again())

    def _read_attendance_again(self) -> None:
        def then(grid: Any) -> None:  # noqa: ANN401 - what was read
            self.attendance.start(self._session.study, grid, self.attendance.title.text())
            if grid.heads:
                self.attendance.go(0, len(grid.heads) - 1)

        self.attendance.saver.when_idle(lambda: self._reader.read(AttendanceGrid, then, slot="attendance"))

    def _on_sheet(self) -> None:
        folder = str(self._session.study.path.parent)
        self._prompts.save_pdf("sign-in-sheet.pdf", folder, lambda path: self._write_sheet(Path(path)))

    def _write_sheet(self, path: Path) -> None:
        from gui.operations.classes import save_sign_in

        def then(written: Path) -> None:
            self.attendance.messages.show_message(
                self.tr("Saved {}. Print it before the session.").format(written.name), "ok"
            )

        self._reader.read(lambda study: save_sign_in(study, path), then, slot="sign-in")

    def _read_names(self, page: ClassPage) -> None:
        from gui.operations.people import read_names

        self._reader.read(read_names, page.model.show_names, slot="class names")

    def _on_left(self) -> None:
        self.left.emit()
        if self._session.is_open:
            self._session.announce(Change(frozenset({"response", "draft", "attendance"})))

    def _on_reader_failed(self, error: Exception) -> None:
        """Say on the grid what could not be done while it covers the page that would say it."""
        for page in self.pages:
            if page.isVisible() and page.is_open:
                page.say(told(error))
