"""The grid itself: a table whose first three columns stay, where a key writes and moves and nothing opens an editor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from gui.classroom.model import LEAD, GridModel, Index
from gui.classroom.paint import CellPainter
from gui.fonts import embolden

ITEM, NARROW_ITEM, NARROW = 46, 36, 1100
NAME, SHORT_NAME, STATE = 150, 104, 150


class GridView(QTableView):
    """Hands every key to ``on_key`` first; ``row_left`` carries the row the cursor left."""

    row_left = Signal(int)
    moved = Signal()

    def __init__(self, model: GridModel, on_key: Callable[[QKeyEvent], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._on_key = model, on_key
        self.painter_of_cells = CellPainter(self)
        self.fixed = QTableView(self)
        for table in (self, self.fixed):
            table.setModel(model)
            table.setItemDelegate(self.painter_of_cells)
            table.setShowGrid(False)
            table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            table.setTabKeyNavigation(False)
            table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            table.verticalHeader().hide()
            header = table.horizontalHeader()
            header.setHighlightSections(False)
            header.setMinimumSectionSize(24)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setStyleSheet("QHeaderView::section { padding: 7px 4px; }")
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            embolden(header)
        self._build_fixed()

    def _build_fixed(self) -> None:
        fixed = self.fixed
        fixed.setSelectionModel(self.selectionModel())
        fixed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        fixed.setFrameShape(QFrame.Shape.NoFrame)
        fixed.setProperty("kind", "fixed")
        fixed.setStyleSheet("QTableView { border: none; border-radius: 0; }")
        fixed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fixed.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(fixed.verticalScrollBar().setValue)
        fixed.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)

    def fit(self) -> None:
        """Size the columns for the room and the letters; call it when the board or the room changes."""
        items = self._model.items
        self.painter_of_cells.items = items
        is_narrow = self.width() < NARROW
        wide = self.fontMetrics().horizontalAdvance("0")
        most = max(
            (len(str(self._model.headerData(LEAD + k, Qt.Orientation.Horizontal, 0))) for k in range(items)), default=1
        )
        least = NARROW_ITEM if is_narrow else ITEM
        item = least if most <= 2 else min(max(least, (most + 3) * wide), 120)
        here = max(self.horizontalHeader().sectionSizeHint(LEAD - 1), 60)
        widths = [12 * wide, SHORT_NAME if is_narrow else NAME, here]
        widths += [item] * items + [9 * wide, STATE][: max(self._model.columnCount() - LEAD - items, 0)]
        tall = max(28 if is_narrow else 30, self.fontMetrics().lineSpacing() + 8)
        for table in (self, self.fixed):
            table.verticalHeader().setDefaultSectionSize(tall)
            for column, width in enumerate(widths):
                table.setColumnWidth(column, width)
        for column in range(self._model.columnCount()):
            self.fixed.setColumnHidden(column, column >= LEAD)
        self.horizontalHeader().setStretchLastSection(True)
        self._place_fixed()

    def _place_fixed(self) -> None:
        width = sum(self.columnWidth(column) for column in range(LEAD))
        frame = self.frameWidth()
        x = (
            frame
            if self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            else self.viewport().geometry().right() - width + 1
        )
        header = self.horizontalHeader().height()
        self.fixed.horizontalHeader().setFixedHeight(header)
        self.fixed.setGeometry(x, frame, width, self.viewport().height() + header)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the fixed columns in place."""
        super().resizeEvent(event)
        self.fit()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into view, clear of the fixed columns."""
        super().scrollTo(index, hint)
        if index.column() < LEAD:
            return
        rect, bar = self.visualRect(index), self.horizontalScrollBar()
        width = sum(self.columnWidth(column) for column in range(LEAD))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            hidden = rect.right() - (self.viewport().width() - width)
        else:
            hidden = width - rect.left()
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the cursor among the cells, and tell which row was left."""
        super().currentChanged(current, previous)
        if current.isValid() and self._model.items and self._model.place(current) is None:
            column = min(max(current.column(), LEAD), LEAD + self._model.items - 1)
            self.setCurrentIndex(self._model.index(current.row(), column))
            return
        for row in {current.row(), previous.row()} - {-1}:
            if row < self._model.rowCount():
                self._model.refresh((row, row))
        if previous.isValid() and current.row() != previous.row():
            self.row_left.emit(previous.row())
        self.moved.emit()

    def event(self, event: QEvent) -> bool:
        """Take the keys of the grid before the window's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_ours(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if is_tab and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._on_key(event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the page have the key; arrows are the table's own."""
        if not self._on_key(event):
            super().keyPressEvent(event)


def is_ours(event: QKeyEvent) -> bool:
    """Tell whether a key is the grid's although the window has a shortcut on it."""
    return event.key() in (Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8) and not event.modifiers()
