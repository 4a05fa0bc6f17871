"""Help beside the page: text that needs no network, and links that show where a control is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.language import language_now
from gui.widgets.text import label

FOLDER = Path(__file__).resolve().parents[1] / "help"
WIDTH = 360


def help_file() -> Path:
    """Return the help in the language of the window, in English where that is not written."""
    path = FOLDER / f"{language_now()}.html"
    return path if path.exists() else FOLDER / "en.html"


class HelpSheet(QFrame):
    """``show_requested`` carries the words of a control; ``closed`` gives the keyboard back."""

    show_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setFixedWidth(WIDTH)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Help"))
        self.text.document().setDocumentMargin(12)
        self.text.setHtml(help_file().read_text(encoding="utf-8"))
        self.text.anchorClicked.connect(self._on_link)
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Close the help"))
        close.setToolTip(self.tr("Close the help (Esc)"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 8, 0)
        head.addWidget(label(self.tr("Help"), "h2", wrap=False))
        head.addStretch(1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.text, 1)

    def open_at(self, anchor: str) -> None:
        """Show the text of a page at the top."""
        self.show()
        self.text.scrollToAnchor(anchor)
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_link(self, url: QUrl) -> None:
        self.show_requested.emit(url.path())
