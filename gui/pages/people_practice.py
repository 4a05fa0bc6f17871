"""Drawing for practice before the draw that counts: the sizes and the balance one can expect."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.operations.allocating import Practice
from gui.widgets.drawing_view import DrawingView
from gui.widgets.text import label


class PracticeCard(QFrame):
    """``asked`` asks for the practice draws; what they gave stays until the study or the design is another."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.go, self.chart = QPushButton(self.tr("Draw 1,000 times for practice")), DrawingView()
        self.said = label("")
        self._about: object = None
        words = self.tr(
            "With a seed everybody can see. None of these is the draw; that they were made is written down."
        )
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addWidget(label(words, "quiet"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addWidget(label(self.tr("3  Rehearse"), "h2"))
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.chart)
        self.go.clicked.connect(self.asked)
        self.forget()
        self.hide()

    def show_for(self, about: object, *, is_possible: bool) -> None:
        """Offer practice draws of a design and its people; what was shown of others goes."""
        if about != self._about:
            self._about = about
            self.forget()
        self.go.setEnabled(is_possible)
        self.show()

    def show_practice(self, found: Practice) -> None:
        """Show what the practice draws gave."""
        self.said.setText(found.sentence)
        self.said.show()
        if found.figure is not None:
            self.chart.show_drawing(found.figure.drawing, found.figure.alt)
            self.chart.mark(self.tr("Practice"))
            self.chart.show()

    def forget(self) -> None:
        """Take away what was shown."""
        self.said.clear()
        self.said.hide()
        self.chart.hide()
