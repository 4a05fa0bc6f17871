"""A chart with its words, and the table that says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.theme import tokens_now
from gui.widgets.drawing_view import DrawingView
from gui.widgets.table import WordsTable
from gui.widgets.text import label

if TYPE_CHECKING:
    from reports.content import Figure

MOST_ROWS = 14


class FocusedDrawing(DrawingView):
    """A drawing the keyboard stops at; it then says its one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing, and the ring around it while the keyboard is here."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_now().focus), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


class Chart(QFrame):
    """A card with one figure; `turn` shows its table instead."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._title, self._subtitle, self._note = label("", "h2"), label("", "small"), label("", "small")
        self.view, self.table = FocusedDrawing(), WordsTable(name)
        self._has_figure = False
        self.is_table = False
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(6)
        for widget in (self._title, self._subtitle, self.view, self.table, self._note):
            column.addWidget(widget)
        column.addStretch(1)
        self.turn(is_table=False)

    def show_figure(self, figure: Figure | None, empty: str) -> None:
        """Show a figure; without one the sentence ``empty``."""
        self._has_figure = figure is not None
        self._title.setText(figure.title if figure else empty)
        self._subtitle.setText(figure.subtitle if figure else "")
        self._note.setText(figure.note if figure else "")
        if figure is not None:
            self.view.show_drawing(figure.drawing, figure.alt)
            self.show_rows(figure.header, figure.rows)
        self.turn(is_table=self.is_table)

    def show_rows(self, header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        """Give the table other rows than the figure has, such as all groups."""
        self.table.show_rows(header, rows)
        high = self.table.verticalHeader().defaultSectionSize()
        shown = max(2, min(len(rows), MOST_ROWS))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + high * shown + 4)

    def turn(self, *, is_table: bool) -> None:
        """Show the table, or the chart."""
        self.is_table = is_table
        self.view.setVisible(self._has_figure and not is_table)
        self.table.setVisible(self._has_figure and is_table)
        self._subtitle.setVisible(bool(self._subtitle.text()))
        self._note.setVisible(bool(self._note.text()))
