"""Cards of the Results page: a figure with its words, sentences an outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from gui.widgets.drawing_view import DrawingView
from gui.widgets.text import label, rule, said

if TYPE_CHECKING:
    from reports.content import Figure

WIDEST = 880


def card(title: str, subtitle: str) -> tuple[QFrame, QVBoxLayout]:
    """Return a card with its headings, and the column to fill."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(8)
    column.addWidget(label(said(title), "h2"))
    if subtitle:
        column.addWidget(label(said(subtitle), "small"))
    return frame, column


def figure_card(figure: Figure, mark: str = "") -> QFrame:
    """Return a figure with its words; ``mark`` lies across it and is read out first."""
    frame, column = card(figure.title, figure.subtitle)
    view = DrawingView()
    view.show_drawing(figure.drawing, f"{mark}. {figure.alt}" if mark else figure.alt)
    view.mark(mark)
    column.addWidget(view)
    if figure.note:
        column.addWidget(label(said(figure.note), "small"))
    return frame


def sentences_card(title: str, findings: tuple[tuple[str, str], ...], note: str) -> QFrame:
    """Return a card with a sentence an outcome."""
    frame, column = card(title, "")
    for name, sentence in findings:
        column.addWidget(rule())
        column.addWidget(label(said(name), "strong"))
        column.addWidget(label(said(sentence)))
    if note:
        column.addWidget(rule())
        column.addWidget(label(said(note), "small"))
    return frame


def empty(column: QVBoxLayout) -> None:
    """Take every widget out of a column."""
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
