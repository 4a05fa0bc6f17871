"""The outcomes and, for the chosen one, its role and the difference that matters."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.capture.answers import parse_number
from gui.fonts import embolden
from gui.operations.planning import OutcomeLine, PlanView
from gui.pages.plan_words import better_words, dimension_words, level, number, role_words
from gui.widgets.combo import Combo
from gui.widgets.text import label

WAVE = 2
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
        return cells[index.column()]

    def _titles(self) -> tuple[str, ...]:
        titles = (self.tr("Outcome"), self.tr("Role"), self.tr("Measured at"))
        return (*titles, self.tr("Matters"), self.tr("Interval"))


class OutcomeSheet(QFrame):
    """What can be changed of one outcome until the protocol is locked."""

    kept = Signal(str, str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.name, self._source = label("", "h2"), label("", "quiet")
        self.role, self.better = Combo(self.tr("Role")), Combo(self.tr("Better is"))
        self.matters, self._error = QLineEdit(), label("", "error")
        self.keep = QPushButton(self.tr("Keep"))
        self._line: OutcomeLine | None = None
        for box, called in ((self.role, role_words()), (self.better, better_words())):
            for code, text in called.items():
                box.addItem(text, code)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self._source)
        for words, widget in (
            (self.tr("Role"), self.role),
            (self.tr("Better is"), self.better),
            (self.tr("A difference that matters, in its own points"), self.matters),
        ):
            title = label(words)
            title.setBuddy(widget)
            widget.setAccessibleName(words)
            column.addWidget(title)
            column.addWidget(widget)
        self.matters.setPlaceholderText(self.tr("empty: estimate and interval only"))
        column.addWidget(self._error)
        column.addWidget(self.keep)
        column.addStretch(1)
        self.keep.clicked.connect(self._on_keep)
        self.matters.returnPressed.connect(self._on_keep)

    def show_line(self, line: OutcomeLine | None, *, is_locked: bool) -> None:
        """Show an outcome."""
        self.setVisible(line is not None)
        self._line = line
        if line is None:
            return
        self.name.setText(line.label)
        self._source.setText(self.tr("{} · from {}").format(dimension_words()[line.dimension], line.source))
        self.role.setCurrentIndex(self.role.findData(line.role))
        self.better.setCurrentIndex(self.better.findData(line.better))
        self.matters.setText(number(line.matters))
        self._error.setText("")
        for widget in (self.role, self.better, self.matters, self.keep):
            widget.setEnabled(not is_locked)

    def _on_keep(self) -> None:
        text = self.matters.text().strip()
        value = parse_number(text, whole=False) if text else None
        if self._line is None or (text and (value is None or float(value) <= 0)):
            self._error.setText(self.tr("Enter a number above 0, for example 0.4, or leave it empty."))
            return
        self._error.setText("")
        worth = None if value is None else float(value)
        self.kept.emit(self._line.code, self.role.currentData(), self.better.currentData(), worth)


class OutcomesTab(QWidget):
    """``changed`` carries an outcome's code, role, good direction and difference that matters."""

    changed = Signal(str, str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self.table, self.sheet = OutcomeModel(self), QTableView(), OutcomeSheet()
        self._note = QLabel()
        self._is_locked = False
        self._build_table()
        self._note = label("", "small")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.table, 3)
        row.addWidget(self.sheet, 2)
        self.sheet.setMaximumWidth(340)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row, 1)
        column.addWidget(self._note)
        self.sheet.kept.connect(self.changed)
        enter = QAction(self)
        enter.setText(self.tr("Make main, or not"))
        enter.setShortcut(QKeySequence(" "))
        enter.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        enter.triggered.connect(self._toggle_main)
        self.table.addAction(enter)

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
        """Show what was read; the chosen outcome stays chosen."""
        row = max(self.table.currentIndex().row(), 0)
        self._is_locked = view.is_locked("protocol")
        self.model.replace(view.outcomes)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WAVE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(WAVE, self.table.fontMetrics().averageCharWidth() * 20)
        self.table.verticalHeader().setDefaultSectionSize(max(36, self.table.fontMetrics().lineSpacing() + 16))
        mains = sum(o.role == "primary" for o in view.outcomes)
        levels = {level(o) for o in view.outcomes if o.role == "primary"}
        words = self.tr("Intervals: {} main at {} each, so that together they hold at 95 %; the others at 95 % each.")
        self._note.setText(words.format(mains, "".join(levels)) if mains > 1 else "")
        if view.outcomes:
            self.table.setCurrentIndex(self.model.index(min(row, len(view.outcomes) - 1), 0))
        self._on_row()

    def _on_row(self) -> None:
        row = self.table.currentIndex().row()
        line = self.model.lines[row] if 0 <= row < len(self.model.lines) else None
        self.sheet.show_line(line, is_locked=self._is_locked)

    def _toggle_main(self) -> None:
        row = self.table.currentIndex().row()
        if self._is_locked or not 0 <= row < len(self.model.lines):
            return
        line = self.model.lines[row]
        self.changed.emit(line.code, "secondary" if line.role == "primary" else "primary", line.better, line.matters)
