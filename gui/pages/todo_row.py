"""Paints one row of the Collect list: mark, ID, group, state, what Enter does."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.fonts import strong
from gui.icons import paint_icon
from gui.models.todo import LINE_ROLE, TodoModel
from gui.operations.lines import TodoLine
from gui.theme import tokens_now

HEIGHT, PAD = 40, 14
GLYPHS = {
    "draft": ("dots-three-circle-fill", "accent"),
    "todo": ("circle", "border_strong"),
    "done": ("check-circle-fill", "ok"),
    "check": ("arrows-clockwise", "accent"),
    "none": ("minus-circle", "text3"),
}


class TodoRow(QStyledItemDelegate):
    """Draws a `TodoLine`."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row, more with larger text."""
        return QSize(320, max(HEIGHT, option.fontMetrics.lineSpacing() + 18))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        line: TodoLine = index.data(LINE_ROLE)
        tokens = tokens_now()
        rect = QRect(option.rect)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.fillRect(rect, QColor(tokens.selected if is_current else tokens.surface))
        painter.setPen(QColor(tokens.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        glyph, token = GLYPHS[line.state]
        bands = self._bands(rect, option.direction == Qt.LayoutDirection.RightToLeft)
        mark = QRectF(0, 0, 18, 18)
        mark.moveCenter(QRectF(bands[0]).center())
        paint_icon(painter, mark, glyph, QColor(getattr(tokens, token)))
        leading = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(strong(option.font))
        painter.setPen(QColor(tokens.text))
        painter.drawText(bands[1], leading, line.code)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.text2))
        painter.drawText(bands[2], leading, line.group)
        model = index.model()
        painter.drawText(bands[3], leading, model.words(line) if isinstance(model, TodoModel) else "")
        if is_current and line.state in ("draft", "todo", "check"):
            painter.setPen(QColor(tokens.accent))
            words = self.tr("Continue  ⏎") if line.state == "draft" else self.tr("Start  ⏎")
            painter.drawText(bands[4], int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()

    def _bands(self, rect: QRect, is_mirrored: bool) -> tuple[QRect, ...]:
        """Return the columns of a row from the reading start."""
        room = rect.width() - 2 * PAD - 34
        widths = (34, round(room * 0.26), round(room * 0.26), round(room * 0.28), round(room * 0.20))
        bands, left = [], rect.left() + PAD
        for width in widths:
            x = rect.right() - (left - rect.left()) - width if is_mirrored else left
            bands.append(QRect(x, rect.top(), width, rect.height()))
            left += width
        return tuple(bands)
