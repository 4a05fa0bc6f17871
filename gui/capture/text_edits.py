"""Editors in which something is typed: numbers, words, dates."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.capture.answers import parse_number
from gui.capture.dates import DateTyped, iso_date, parts_of
from gui.capture.edit import AnswerEdit
from gui.digits import western
from gui.widgets.text import label

PAUSE_MS = 800


class _TypedEdit(AnswerEdit):
    """Commits on Enter, on leaving, and after a pause in typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.commit)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(3, 0, 3, 0)
        self._layout.setSpacing(6)

    @property
    def is_typing(self) -> bool:
        """Letters and digits belong to the text."""
        return True

    def commit(self) -> None:
        """Send what is typed when it is a possible answer and differs from what is stored."""
        self._timer.stop()
        value = self.pending()
        if value is not None and value != self._stored:
            self._stored = value
            self.committed.emit(value)

    def _typed(self) -> None:
        self._timer.start()


class NumberEdit(_TypedEdit):
    """A number as people write it; no spinner, no wheel."""

    def __init__(self, *, whole: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = whole
        self._edit = QLineEdit()
        self._edit.setProperty("kind", "answer")
        self._edit.setMaximumWidth(self._edit.fontMetrics().averageCharWidth() * 24)
        self._edit.setAccessibleName(self.tr("Answer, a number"))
        self._edit.textEdited.connect(self._typed)
        self._edit.editingFinished.connect(self.commit)
        self._layout.addWidget(self._edit)
        self._layout.addWidget(
            label(self.tr("A whole number") if whole else self.tr("A number, for example 3.5"), "small")
        )

    def show_value(self, value: str) -> None:
        """Show a stored answer."""
        self._stored = value
        self._edit.setText(value)

    def pending(self) -> str | None:
        """Return what is typed as the form stores it; None when it is not a possible answer."""
        text = self._edit.text().strip()
        return parse_number(text, whole=self._whole) if text else ""

    def complaint(self) -> str:
        """Return why what is typed cannot be an answer."""
        if self.pending() is not None:
            return ""
        if self._whole:
            return self.tr("Enter a whole number, for example 12, without a separator")
        return self.tr("Enter a number, for example 3.5, without a thousands separator")

    def take_focus(self) -> None:
        """Put the keyboard in the first field."""
        self._edit.setFocus()
        self._edit.selectAll()


class _Paper(QPlainTextEdit):
    """A text field that leaves Enter, Tab and the page keys to the page; Shift+Enter starts a line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or leave the key to the page."""
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and has_shift:
            self.insertPlainText("\n")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)


class WordsEdit(_TypedEdit):
    """Free text; also the plain entry for question types without an editor of their own."""

    def __init__(self, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = _Paper()
        self._edit.setTabChangesFocus(True)
        self._edit.setAccessibleName(self.tr("Answer, text"))
        self._edit.setFixedHeight(self._edit.fontMetrics().lineSpacing() * 4 + 24)
        self._edit.textChanged.connect(self._typed)
        self._layout.addWidget(self._edit)
        self._layout.addWidget(label(note or self.tr("Shift+Enter starts a new line"), "small"))

    def show_value(self, value: str) -> None:
        """Show a stored answer."""
        self._stored = value
        self._edit.setPlainText(value)
        self._timer.stop()

    def pending(self) -> str:
        """Return what is typed as the form stores it; None when it is not a possible answer."""
        return self._edit.toPlainText().strip()

    def take_focus(self) -> None:
        """Put the keyboard in the first field."""
        self._edit.setFocus()


class DateBoxes(_TypedEdit):
    """Day, month, year in three small boxes, with the date said back in words; T is today, Y yesterday."""

    def __init__(self, today: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._boxes: list[QLineEdit] = []
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, size in ((self.tr("Day"), 2), (self.tr("Month"), 2), (self.tr("Year"), 4)):
            row.addLayout(self._build_box(name, size))
        row.addStretch(1)
        self._echo = label("", "small")
        self._layout.addLayout(row)
        self._layout.addWidget(self._echo)
        self._tell()

    def _build_box(self, name: str, size: int) -> QVBoxLayout:
        box = QLineEdit()
        box.setProperty("kind", "answer")
        box.setMaxLength(10)
        box.setFixedWidth(box.fontMetrics().averageCharWidth() * (size + 3) * 2)
        box.setAccessibleName(name)
        box.textEdited.connect(self._on_edited)
        box.editingFinished.connect(self.commit)
        column = QVBoxLayout()
        column.setSpacing(4)
        title = label(name, "small")
        title.setBuddy(box)
        column.addWidget(title)
        column.addWidget(box)
        self._boxes.append(box)
        return column

    def show_value(self, value: str) -> None:
        """Show a stored answer."""
        self._stored = value
        for box, text in zip(self._boxes, parts_of(value), strict=True):
            box.setText(text)
        self._tell()

    def pending(self) -> str | None:
        """Return what is typed as the form stores it; None when it is not a possible answer."""
        return iso_date(DateTyped(*(western(box.text().strip()) for box in self._boxes)))

    def complaint(self) -> str:
        """Return why what is typed cannot be an answer."""
        return "" if self.pending() is not None else self.tr("Enter a day, a month and a year, for example 3 4 2026")

    def take_focus(self) -> None:
        """Put the keyboard in the first field."""
        self._boxes[0].setFocus()
        self._boxes[0].selectAll()

    def _on_edited(self, text: str) -> None:
        shifts = {"t": 0, "y": 1}
        if text.strip().casefold() in shifts:
            for box, part in zip(self._boxes, parts_of(self._today, shifts[text.strip().casefold()]), strict=True):
                box.setText(part)
            self._boxes[2].setFocus()
        elif "/" in text or "." in text:
            self._spread(text.replace(".", "/"))
        else:
            sender = self.sender()
            at = self._boxes.index(sender) if isinstance(sender, QLineEdit) else 2
            if at < 2 and len(text) == 2:
                self._boxes[at + 1].setFocus()
                self._boxes[at + 1].selectAll()
        self._tell()
        self._typed()

    def _spread(self, text: str) -> None:
        parts = text.split("/")
        if len(parts) == len(self._boxes) and all(parts):
            for box, part in zip(self._boxes, parts, strict=True):
                box.setText(part)

    def _tell(self) -> None:
        value = self.pending()
        if value:
            self._echo.setText(
                self.locale().toString(QDate.fromString(value, Qt.DateFormat.ISODate), "dddd d MMMM yyyy")
            )
        else:
            self._echo.setText(self.tr("T is today, Y is yesterday"))
