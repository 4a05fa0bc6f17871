"""The instruments of the study as a table, and what takes its place: a report on a file, the library, an editor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QPushButton, QStackedWidget, QWidget

from gui.icons import icon
from gui.numbers import count
from gui.operations.instruments import ImportReport, InstrumentLine
from gui.pages.import_report import ReportView
from gui.pages.page import Page
from gui.widgets.empty_state import EmptyState
from gui.widgets.table import WordsTable

WIDE_FROM, LESS_WIDE_FROM = 1000, 860


class InstrumentsPage(Page):
    """``import_requested`` and ``add_requested`` ask for something new; the others carry the code of the chosen one."""

    import_requested = Signal()
    library_requested = Signal()
    blank_requested = Signal()
    other_study_requested = Signal()
    print_requested = Signal(str)
    edit_requested = Signal(str)
    duplicate_requested = Signal(str)
    retire_requested = Signal(str)
    export_requested = Signal(str)
    items_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Instruments"))
        self.table, self.report = WordsTable(self.tr("Instruments")), ReportView()
        self.edit = QPushButton(self.tr("Edit  ⏎"))
        self.edit.setAccessibleName(self.tr("Edit"))
        self.paper = QPushButton(self.tr("Print…"))
        self.paper.setToolTip(self.tr("Save the chosen instrument as a paper form, to fill in with a pen"))
        self.export = QPushButton(self.tr("Export XLSForm…"))
        self.items = QPushButton(self.tr("Choose items…"))
        self.items.setToolTip(self.tr("Take questions out that your course does not cover (Ctrl+I)"))
        self._tools: list[QWidget] = [self.edit, self.items, self.paper, self.export]
        for tool in self._tools:
            self.add_tool(tool)
        self.add = self.add_primary(self.tr("Add…"))
        self.add_menu = self._add_menu()
        self._empty = EmptyState(
            "clipboard-text",
            self.tr("No instruments yet"),
            self.tr("Start from the library, or bring an XLSForm."),
            self.tr("From the library"),
        )
        self._stack = QStackedWidget()
        for widget in (self.table, self._empty, self.report):
            self._stack.addWidget(widget)
        self._views: list[QWidget] = []
        self.body.addWidget(self._stack, 1)
        self._lines: tuple[InstrumentLine, ...] = ()
        self._wanted = ""
        self._connect()

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        for words, glyph, signal in (
            (self.tr("From the &library"), "books", self.library_requested),
            (self.tr("&Import XLSForm…"), "download-simple", self.import_requested),
            (self.tr("&New, blank"), "plus", self.blank_requested),
            (self.tr("&Copy from another study…"), "copy", self.other_study_requested),
        ):
            action = QAction(icon(glyph), words, menu)
            action.triggered.connect(signal)
            menu.addAction(action)
        return menu

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self._empty.action_requested.connect(self.library_requested)
        self.report.left.connect(self.hide_report)
        self.table.activated.connect(lambda _index: self._on_chosen(self.edit_requested))
        self.edit.clicked.connect(lambda: self._on_chosen(self.edit_requested))
        self.items.clicked.connect(lambda: self._on_chosen(self.items_requested))
        self.paper.clicked.connect(lambda: self._on_chosen(self.print_requested))
        self.export.clicked.connect(lambda: self._on_chosen(self.export_requested))
        for words, keys, signal in (
            (self.tr("Copy this instrument"), "Ctrl+D", self.duplicate_requested),
            (self.tr("Choose items"), "Ctrl+I", self.items_requested),
            (self.tr("Retire, or use again"), "Del", self.retire_requested),
        ):
            action = QAction(words, self.table)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, signal=signal: self._on_chosen(signal))
            self.table.addAction(action)

    def add_view(self, view: QWidget) -> None:
        """Keep a widget that can be shown in place of the table and fills the page."""
        self._views.append(view)
        self._stack.addWidget(view)

    def show_view(self, view: QWidget, *, has_header: bool = False) -> None:
        """Show such a widget; the page's own header stays or gives way."""
        self.messages.clear()
        self._stack.setCurrentWidget(view)
        self.title.setVisible(has_header)
        self.note.setVisible(has_header)
        for tool in (*self._tools, self.add):
            tool.hide()

    @property
    def view(self) -> QWidget | None:
        """What is shown in place of the table, None while the table is."""
        shown = self._stack.currentWidget()
        return shown if shown in (*self._views, self.report) else None

    def show_instruments(self, lines: Sequence[InstrumentLine]) -> None:
        """Show what was read."""
        self._lines = tuple(lines)
        self._fill()
        if self._wanted:
            self.choose(self._wanted)
        self.note.setText(self.tr("%Ln instruments", "", len(lines)))
        if self.view is None:
            self._show_list()

    def _fill(self) -> None:
        """Fill the table with the columns that have room: "Asked at" goes first, then the languages."""
        columns = [
            (self.tr("Instrument"), [line.title for line in self._lines]),
            (self.tr("Questions"), [count(line.questions) for line in self._lines]),
            (self.tr("Languages"), [_languages(line) or "–" for line in self._lines]),
            (self.tr("Asked at"), [" · ".join(line.waves) or self.tr("not in a wave") for line in self._lines]),
            (self.tr("Translated"), [self._translated(line) for line in self._lines]),
            (self.tr("State"), [self._state(line) for line in self._lines]),
            (self.tr("Responses"), [count(line.responses) for line in self._lines]),
        ]
        left_out = {3} if self.width() < WIDE_FROM else set()
        left_out |= {2} if self.width() < LESS_WIDE_FROM else set()
        if not any(line.translated for line in self._lines):
            left_out.add(4)
        kept = [column for at, column in enumerate(columns) if at not in left_out]
        self.table.show_rows(
            [title for title, _ in kept], list(zip(*(cells for _, cells in kept), strict=True)) if self._lines else []
        )
        if 3 not in left_out:
            at = [title for title, _ in kept].index(columns[3][0])
            self.table.horizontalHeader().setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def _translated(self, line: InstrumentLine) -> str:
        said = [self.tr("{} {} of {}").format(short(lang), done, total) for lang, done, total in line.translated]
        return " · ".join(said) or "–"

    def _state(self, line: InstrumentLine) -> str:
        if line.is_retired:
            return self.tr("Retired v{}").format(line.version)
        if line.is_new:
            return self.tr("Draft")
        words = (self.tr("In use v{}") if line.waves else self.tr("Not in use v{}")).format(line.version)
        return self.tr("{} + draft").format(words) if line.has_draft else words

    def show_report(self, report: ImportReport) -> None:
        """Show what a file would bring."""
        self.show_view(self.report, has_header=True)
        self.report.show_report(report)

    def hide_report(self) -> None:
        """Go back to the list."""
        self.show_list()

    def show_list(self) -> None:
        """Show the table again."""
        for widget in (self.add, self.title, self.note):
            widget.show()
        self._show_list()
        self.activate()

    @property
    def chosen(self) -> InstrumentLine | None:
        """The instrument chosen in the table, or None."""
        row = self.table.currentIndex().row()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def choose(self, code: str) -> None:
        """Choose an instrument in the table, now or when it is next read."""
        row = next((at for at, line in enumerate(self._lines) if line.code == code), -1)
        self._wanted = code if row < 0 else ""
        if row >= 0:
            self.table.setCurrentIndex(self.table.words.index(row, 0))

    def _on_add(self) -> None:
        corner = QPoint(0, self.add.height() + 4)
        self.add_menu.popup(self.add.mapToGlobal(corner))
        self.add_menu.setActiveAction(self.add_menu.actions()[0])

    def _on_chosen(self, signal: object) -> None:
        line = self.chosen
        if line is not None:
            signal.emit(line.code)  # type: ignore[attr-defined]  # a bound signal, which Qt gives no type

    def _show_list(self) -> None:
        for tool in self._tools:
            tool.setVisible(bool(self._lines))
        self._stack.setCurrentWidget(self.table if self._lines else self._empty)

    def activate(self) -> None:
        """Put the focus on the list, or on the way to fill it."""
        view = self.view
        if view is None:
            (self.table if self._lines else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        elif hasattr(view, "take_focus"):
            view.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        if self._lines and event.oldSize().width() != event.size().width():
            self._fill()

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.messages.clear()
        self.show_instruments(())
        self.show_list()


def _languages(line: InstrumentLine) -> str:
    return ", ".join(short(language) for language in line.languages)


def short(language: str) -> str:
    """Write a form's language by its code where it has one: "English (en)" as "en"."""
    inner = language.rpartition("(")[2].rstrip(")")
    return inner if "(" in language else language
