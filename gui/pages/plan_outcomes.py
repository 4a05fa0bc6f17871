"""The outcomes and, for the chosen one, its role and the difference that matters."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.fonts import embolden
from gui.operations.plan_edits import add_outcome, change_outcome, move_outcome, remove_outcome
from gui.operations.planning import OutcomeLine, PlanView
from gui.pages.plan_outcome_sheet import OutcomeSheet
from gui.pages.plan_words import level, number, role_words
from gui.widgets.buttons import pictured
from gui.widgets.text import content, label

WAVE = 2
SHEET_LETTERS = 50
NEW = "\0new"
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
Index = QModelIndex | QPersistentModelIndex


class OutcomeModel(QAbstractTableModel):
    """Rows of `OutcomeLine`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[OutcomeLine, ...] = ()

    def replace(self, lines: tuple[OutcomeLine, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of outcomes."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401 - Qt's
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles()[section]

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self.lines[index.row()]
        cells: tuple[str, ...] = (line.label, role_words()[line.role], line.wave)
        cells += (number(line.matters) or "–", level(line))
        return content(cells[index.column()])

    def _titles(self) -> tuple[str, ...]:
        titles = (self.tr("Outcome"), self.tr("Role"), self.tr("Measured at"))
        return (*titles, self.tr("Matters"), self.tr("Interval"))


class OutcomesTab(QWidget):
    """``edited`` carries a change to the plan; ``refused`` what stands in the way of one."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self.table, self.sheet = OutcomeModel(self), QTableView(), OutcomeSheet()
        self.add, self.remove = pictured(self.tr("Add outcome"), "plus"), QPushButton(self.tr("Remove"))
        self._note, self._error = label("", "small"), label("", "error")
        self._view: PlanView | None = None
        self._wanted = ""
        self._before: tuple[OutcomeLine, ...] = ()
        self._build_table()
        tools = QHBoxLayout()
        for button in (self.add, self.remove):
            tools.addWidget(button)
        tools.addWidget(label(self.tr("Space: main or not · Alt+↑ ↓: move"), "small"), 1)
        start = QVBoxLayout()
        start.addWidget(self.table, 1)
        start.addLayout(tools)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(start, 3)
        row.addWidget(self.sheet, 2)
        self.sheet.setMaximumWidth(self.fontMetrics().averageCharWidth() * SHEET_LETTERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row, 1)
        column.addWidget(self._error)
        column.addWidget(self._note)
        self._error.hide()
        self._connect()

    def _connect(self) -> None:
        self.sheet.edited.connect(self.edited)
        self.add.clicked.connect(self.add_outcome)
        self.remove.clicked.connect(self.remove_outcome)
        self.add.setToolTip(self.tr("Ctrl+Enter"))
        self.remove.setToolTip(self.tr("Delete"))
        self.table.installEventFilter(self)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for words, keys, act, widget, context in (
            (self.tr("Make main, or not"), " ", self._toggle_main, self.table, Qt.ShortcutContext.WidgetShortcut),
            (self.tr("Remove the outcome"), "Del", self.remove_outcome, self.table, Qt.ShortcutContext.WidgetShortcut),
            (self.tr("Add an outcome"), "Ctrl+Return", self.add_outcome, self, inside),
        ):
            action = QAction(words, widget)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(context)
            action.triggered.connect(lambda _checked=False, act=act: act())
            widget.addAction(action)

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Outcomes"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(36)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        embolden(header)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.selectionModel().currentRowChanged.connect(self._on_row)

    def show_plan(self, view: PlanView) -> None:
        """Show what was read; the chosen outcome stays chosen, a new one becomes it."""
        line = self.line
        chosen = self._wanted or (line.code if line is not None else "")
        row = max(self.table.currentIndex().row(), 0)
        codes = [outcome.code for outcome in view.outcomes]
        new = [code for code in codes if self._wanted == NEW and code not in self._codes()]
        chosen = new[-1] if new else chosen
        self._view = view
        self.model.replace(view.outcomes)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WAVE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(WAVE, self.table.fontMetrics().averageCharWidth() * 20)
        self.table.verticalHeader().setDefaultSectionSize(max(36, self.table.fontMetrics().lineSpacing() + 16))
        self._say_intervals(view)
        if codes:
            at = codes.index(chosen) if chosen in codes else min(row, len(codes) - 1)
            self.table.setCurrentIndex(self.model.index(at, 0))
        self.remove.setEnabled(bool(codes))
        self._error.hide()
        self._on_row()
        if new:
            self.sheet.focus_name()
        elif self._wanted:
            self.table.setFocus()  # letting go of Alt gives the keyboard to the menu bar
        self._wanted = ""

    def _say_intervals(self, view: PlanView) -> None:
        mains = sum(o.role == "primary" for o in view.outcomes)
        levels = {level(o) for o in view.outcomes if o.role == "primary"}
        words = self.tr("Intervals: {} main at {} each, so that together they hold at 95 %; the others at 95 % each.")
        nothing = self.tr("No outcome yet. Choose one thing that would tell you it worked.")
        several = words.format(mains, "".join(levels)) if mains > 1 else ""
        self._note.setText(several if view.outcomes else nothing)

    @property
    def line(self) -> OutcomeLine | None:
        """The chosen outcome, or None."""
        row = self.table.currentIndex().row()
        return self.model.lines[row] if 0 <= row < len(self.model.lines) else None

    def _codes(self) -> frozenset[str]:
        return frozenset(line.code for line in self._before)

    def _on_row(self) -> None:
        if self._view is not None:
            self.sheet.show_line(self.line, self._view)

    def _toggle_main(self) -> None:
        line = self.line
        if line is not None:
            role = "secondary" if line.role == "primary" else "primary"
            self.edited.emit(change_outcome(line.code, role=role))

    def add_outcome(self) -> None:
        """Add the first score that is no outcome yet, and put the keyboard on its name."""
        view = self._view
        if view is None:
            return
        used = {(line.instrument_code, line.scale) for line in view.outcomes}
        free = [source for source in view.sources if source.waves] or list(view.sources)
        if not free:
            self._error.setText(self.tr("No instrument has a score yet. Add one under Instruments first."))
            self._error.show()
            return
        source = next((s for s in free if (s.instrument, s.scale) not in used), free[0])
        self._wanted, self._before = NEW, view.outcomes
        self.edited.emit(add_outcome(source))

    def remove_outcome(self) -> None:
        """Take the chosen outcome out; Ctrl+Z brings it back."""
        line = self.line
        if line is not None:
            self.edited.emit(remove_outcome(line.code))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with Alt+Up and Alt+Down; as shortcuts they would open the menu bar when Alt is let go."""
        step = _step(event)
        if step:
            self._move(step)
            return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        line = self.line
        if line is not None:
            self._wanted = line.code
            self.edited.emit(move_outcome(line.code, step))


def _step(event: QEvent) -> int:
    """Return by how much Alt with an arrow moves, 0 for any other key."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return 0
    if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return 0
    return STEPS.get(Qt.Key(event.key()), 0)
