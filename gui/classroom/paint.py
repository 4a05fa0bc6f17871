"""Paints the cells of a grid: closed rows dim, pasted answers outlined, a ring around the cursor."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from gui.classroom.model import CELL_ROLE, LEAD, Cell
from gui.fonts import strong
from gui.theme import tokens_now

PAD = 8


class CellPainter(QStyledItemDelegate):
    """One delegate for both parts of the grid; ``items`` is how many columns take answers."""

    items = 0

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        cell: Cell = index.data(CELL_ROLE)
        is_item = 0 <= index.column() - LEAD < self.items
        view = option.widget
        current = view.currentIndex() if isinstance(view, QAbstractItemView) else index
        rect: QRect = option.rect
        painter.save()
        self._ground(painter, rect, cell, is_row=current.row() == index.row(), is_item=is_item)
        self._words(painter, rect, cell, is_item=is_item or index.column() == LEAD - 1, column=index.column())
        self._marks(painter, rect, cell)
        if is_item and current.row() == index.row() and current.column() == index.column():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens_now().focus), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 4, 4)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, cell: Cell, *, is_row: bool, is_item: bool) -> None:
        tokens = tokens_now()
        ground = tokens.bg if cell.is_closed else tokens.accent_soft if is_row else tokens.surface
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_item:
            painter.drawLine(rect.topRight(), rect.bottomRight())

    def _words(self, painter: QPainter, rect: QRect, cell: Cell, *, is_item: bool, column: int) -> None:
        tokens = tokens_now()
        text = cell.incoming or cell.refused or cell.text
        if not text and is_item and cell.is_closed:
            text = "–"
        ink = tokens.accent if cell.incoming else tokens.error if cell.refused else tokens.text
        painter.setPen(QColor(tokens.text3 if cell.is_closed else ink))
        if column == 0 or cell.incoming:
            painter.setFont(strong(painter.font()))
        room = rect.adjusted(2, 0, -2, 0) if is_item else rect.adjusted(PAD, 0, -PAD, 0)
        side = Qt.AlignmentFlag.AlignHCenter if is_item else Qt.AlignmentFlag.AlignLeading
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), words)

    def _marks(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        if not (cell.incoming or cell.refused):
            return
        tokens = tokens_now()
        pen = QPen(QColor(tokens.accent if cell.incoming else tokens.error), 1.5)
        if cell.refused:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRect(QRectF(rect).adjusted(2, 2, -3, -3))
