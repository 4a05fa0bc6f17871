"""What a rehearsal takes to be true: a row an outcome, a number a column, and what holds for the whole trial."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from gui.capture.answers import parse_number
from gui.operations.rehearsing import OF_OUTCOMES, AssumedField, AssumedView, Key
from gui.widgets.text import content, label

CHARACTERS, EDGES = 8, 28


class _Number(QLineEdit):
    """Escape empties it; where it is empty, Escape leads back."""

    def event(self, event: QEvent) -> bool:
        """Keep Escape while there is something to take away."""
        if event.type() == QEvent.Type.ShortcutOverride and self._empties(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take away what was typed with Escape."""
        if self._empties(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _empties(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self.text())


class AssumedFields(QWidget):
    """Numbers to be changed before a rehearsal; an empty field takes what stands in it in grey."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: dict[Key, QLineEdit] = {}
        self._view: AssumedView | None = None
        self.error = label("", "error")
        self.error.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._inner = QWidget()
        self._column.addWidget(self._inner)
        self._column.addWidget(self.error)
        self.hide()

    @property
    def is_filled(self) -> bool:
        """True once the fields of a study are shown."""
        return self._view is not None

    def edit(self, outcome: str, name: str) -> QLineEdit:
        """Return the field of an outcome, or of the whole trial with ""."""
        return self._edits[outcome, name]

    def show_assumed(self, view: AssumedView) -> None:
        """Offer the fields; numbers typed for the same ones stay."""
        if view == self._view:
            return
        self._view, self._edits = view, {}
        self.error.hide()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._outcomes(view))
        column.addLayout(self._trial(view))
        column.addWidget(label(self.tr("An empty field takes the number in grey."), "small"))
        self._column.replaceWidget(self._inner, inner)
        self._inner.hide()
        self._inner.deleteLater()
        self._inner = inner
        self.show()

    def clear(self) -> None:
        """Forget the study they were of."""
        self._view, self._edits = None, {}
        self._inner.hide()
        self.hide()

    def changes(self) -> dict[Key, float] | None:
        """Return the numbers that were typed; None, with the field named, where one is no number."""
        found: dict[Key, float] = {}
        for key, edit in self._edits.items():
            if not edit.text().strip():
                continue
            number = parse_number(edit.text(), whole=False)
            if number is None:
                said = self.tr("{}: write a number such as 0.3, or empty the field.").format(edit.accessibleName())
                self.error.setText(said)
                self.error.show()
                edit.setFocus()
                return None
            found[key] = float(number)
        self.error.hide()
        return found

    def _outcomes(self, view: AssumedView) -> QGridLayout:
        over_time, before = self.tr("Correlation of two times"), self.tr("Correlation with the baseline")
        heads = {
            "effect": self.tr("Effect of taking part"),
            "sd": self.tr("Spread (SD)"),
            "correlation": over_time if view.over_time else before,
            "icc": self.tr("Share between groups (ICC)"),
            "reliability": self.tr("Reliability"),
        }
        grid = self._grid()
        for at, name in enumerate(OF_OUTCOMES, 1):
            grid.addWidget(label(heads[name], "small"), 0, at, Qt.AlignmentFlag.AlignBottom)
        for row, outcome in enumerate(view.outcomes, 1):
            grid.addWidget(label(content(outcome.label)), row, 0)
            for at, field in enumerate(outcome.fields, 1):
                if field is not None:
                    grid.addWidget(self._field(field, f"{outcome.label}: {heads[field.key[1]]}"), row, at)
        grid.setColumnStretch(0, 1)
        return grid

    def _trial(self, view: AssumedView) -> QGridLayout:
        words = {
            "loss": self.tr("Lost before the outcome (%)"),
            "taken_up": self.tr("Of those offered, take part (%)"),
            "crossed": self.tr("Of those not offered, take part (%)"),
            "spill": self.tr("Of the effect, reaches those beside (%)"),
            "interaction": self.tr("Both components together add (% of the effect)"),
            "stays": self.tr("Of a group's difference, stays from period to period (%)"),
        }
        grid = self._grid()
        for place, field in enumerate(view.trial):
            row, side = divmod(place, 2)
            edit = self._field(field, words[field.key[1]])
            title = label(words[field.key[1]])
            title.setBuddy(edit)
            grid.addWidget(title, row, 2 * side)
            grid.addWidget(edit, row, 2 * side + 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        return grid

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        return grid

    def _field(self, field: AssumedField, words: str) -> QLineEdit:
        edit = _Number()
        edit.setPlaceholderText(field.usual)
        edit.setAccessibleName(words)
        edit.setAccessibleDescription(self.tr("Empty: {}").format(field.usual))
        edit.setFixedWidth(edit.fontMetrics().averageCharWidth() * CHARACTERS + EDGES)
        self._edits[field.key] = edit
        return edit
