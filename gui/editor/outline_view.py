"""The outline as one sees it: arrows walk, Alt+arrows move, letters add."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from gui.editor.outline_model import Index, OutlineModel
from gui.theme import colour

ADDS = {Qt.Key.Key_Q: "select_one", Qt.Key.Key_N: "integer", Qt.Key.Key_T: "text"}
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutlineView(QTreeView):
    """``chosen`` carries the row of the sheet; ``entered`` asks for the form of the chosen line."""

    chosen = Signal(int)
    entered = Signal()
    add_requested = Signal(str)
    move_requested = Signal(int)
    delete_requested = Signal()
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline, self.hint, self._is_quiet = OutlineModel(self), "", False
        self.setModel(self.outline)
        self.setAccessibleName(self.tr("Questions"))
        self.setHeaderHidden(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setIndentation(18)
        self.setIconSize(QSize(16, 16))
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.doubleClicked.connect(lambda _index: self.entered.emit())

    @property
    def at(self) -> int:
        """The row of the chosen line, -1 for none."""
        line = self.outline.line(self.currentIndex())
        return -1 if line is None else line.at

    def show_outline(self, at: int) -> None:
        """Show everything open, with one line chosen; nothing is said about it."""
        self._is_quiet = True
        self.expandAll()
        index = self.outline.index_of(at)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)
        self._is_quiet = False
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which line is chosen."""
        super().currentChanged(current, previous)
        line = self.outline.line(current)
        if not self._is_quiet and line is not None:
            self.chosen.emit(line.at)

    def event(self, event: QEvent) -> bool:
        """Keep Alt with the arrows for moving lines."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def _means(self, event: QKeyEvent) -> bool:
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.AltModifier:
            return event.key() in MOVES
        return not keys & Qt.KeyboardModifier.ControlModifier and event.key() in ADDS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add with Q, N and T, move with Alt, take out with Delete, go to the form with Enter."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_alt and event.key() in MOVES:
            self.move_requested.emit(MOVES[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_ctrl:
            self.entered.emit()
        elif is_ctrl and event.key() == Qt.Key.Key_V:
            self.paste_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif not is_ctrl and not is_alt and event.key() in ADDS:
            self.add_requested.emit(ADDS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say in an empty outline how to begin."""
        super().paintEvent(event)
        if not self.outline.lines and self.hint:
            painter = QPainter(self.viewport())
            painter.setPen(colour("text2"))
            room = self.viewport().rect().adjusted(14, 14, -14, -14)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap), self.hint)
            painter.end()
