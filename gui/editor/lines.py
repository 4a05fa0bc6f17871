"""Text fields that say at once what is typed, and leave undo to the editor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

UNDO = (QKeySequence("Ctrl+Z"),)
REDO = (QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))


def is_undo(event: QEvent) -> bool:
    """Tell whether keys mean undo or redo."""
    return isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) in (*UNDO, *REDO)


def direction_of(language: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the direction a language named like "Arabic (ar)" is written in."""
    code = language.rpartition("(")[2].rstrip(")") if "(" in language else ""
    return QLocale(code).textDirection() if code else otherwise


class Line(QLineEdit):
    """One line. ``typed`` carries the text at each change by hand."""

    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.textEdited.connect(self.typed)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the editor."""
        if event.type() == QEvent.Type.ShortcutOverride and is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def hold(self, text: str) -> None:
        """Show what the document says; the cursor stays while it says the same."""
        if self.text().strip() != text.strip():
            self.setText(text)
            self.setCursorPosition(len(text) if self.hasFocus() else 0)


class Paper(QPlainTextEdit):
    """A few lines of text, as high as what stands in them; Tab leaves it."""

    typed = Signal(str)

    def __init__(self, name: str, rows: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.textChanged.connect(self._on_changed)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the editor."""
        if event.type() == QEvent.Type.ShortcutOverride and is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; keys with Ctrl that mean nothing in a text belong to the editor."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_undo(event) or (is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def write_towards(self, direction: Qt.LayoutDirection) -> None:
        """Write in a direction, from the side it begins at, whatever the letters are."""
        self.setLayoutDirection(direction)
        option = self.document().defaultTextOption()
        option.setTextDirection(direction)
        is_mirrored = direction == Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    def hold(self, text: str) -> None:
        """Show what the document says."""
        if self.toPlainText().strip() != text.strip():
            with QSignalBlocker(self):
                self.setPlainText(text)
            if self.hasFocus():
                self.moveCursor(self.textCursor().MoveOperation.End)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the cursor at the end."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.moveCursor(self.textCursor().MoveOperation.End)

    def _on_changed(self) -> None:
        self._fit()
        self.typed.emit(self.toPlainText())

    def _fit(self) -> None:
        lines = max(self._rows, min(int(self.document().size().height()), 8))
        height = self.fontMetrics().lineSpacing() * lines + 20
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()
