"""The instruments of the study, and a questionnaire file as a report before it is added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from gui.operations.instruments import ImportReport, InstrumentLine
from gui.pages.import_report import ReportView
from gui.pages.page import Page
from gui.widgets.empty_state import EmptyState
from gui.widgets.table import WordsTable


class InstrumentsPage(Page):
    """A table, or the report on a file.

    ``import_requested`` asks for a file, ``print_requested`` carries the code of the instrument to put on paper.
    """

    import_requested = Signal()
    print_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Instruments"))
        self.table, self.report = WordsTable(self.tr("Instruments")), ReportView()
        self.paper = QPushButton(self.tr("Print…"))
        self.paper.setToolTip(self.tr("Save the chosen instrument as a paper form, to fill in with a pen"))
        self.add_tool(self.paper)
        self.add = self.add_primary(self.tr("Import XLSForm…"))
        self._empty = EmptyState(
            "clipboard-text",
            self.tr("No instruments yet"),
            self.tr("Bring an XLSForm, as ODK and Kobo use it. It is checked before anything is added."),
        )
        self._stack = QStackedWidget()
        for widget in (self.table, self._empty, self.report):
            self._stack.addWidget(widget)
        self.body.addWidget(self._stack, 1)
        self.add.clicked.connect(self.import_requested)
        self.paper.clicked.connect(self._on_print)
        self.report.left.connect(self.hide_report)
        self._lines: tuple[InstrumentLine, ...] = ()

    def show_instruments(self, lines: Sequence[InstrumentLine]) -> None:
        """Show what was read."""
        self._lines = tuple(lines)
        titles = (self.tr("Instrument"), self.tr("Questions"), self.tr("Languages"), self.tr("Asked at"))
        rows = [
            (
                line.title,
                f"{line.questions:,}",
                ", ".join(_short(language) for language in line.languages) or "–",
                " · ".join(line.waves) or self.tr("not in a wave"),
                str(line.version),
                f"{line.responses:,}",
            )
            for line in lines
        ]
        self.table.show_rows((*titles, self.tr("Version"), self.tr("Responses")), rows)
        self.note.setText(self.tr("%Ln instruments", "", len(lines)))
        if self._stack.currentWidget() is not self.report:
            self._show_list()

    def show_report(self, report: ImportReport) -> None:
        """Show what a file would bring."""
        self.messages.clear()
        self._stack.setCurrentWidget(self.report)
        self.add.hide()
        self.paper.hide()
        self.report.show_report(report)

    def hide_report(self) -> None:
        """Go back to the list."""
        self.add.show()
        self._show_list()
        self.activate()

    def _on_print(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._lines):
            self.print_requested.emit(self._lines[row].code)

    def _show_list(self) -> None:
        self.paper.setVisible(bool(self._lines))
        self._stack.setCurrentWidget(self.table if self._lines else self._empty)

    def activate(self) -> None:
        """Put the focus on the list, or on the way to fill it."""
        if self._stack.currentWidget() is self.report:
            return
        (self.table if self._lines else self.add).setFocus()

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.messages.clear()
        self.show_instruments(())
        self.hide_report()


def _short(language: str) -> str:
    """Write a form's language by its code where it has one: "English (en)" as "en"."""
    inner = language.rpartition("(")[2].rstrip(")")
    return inner if "(" in language else language
