"""Fields of the Plan page that keep what is typed when they are left, with their error beneath."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.capture.answers import parse_number
from gui.digits import western
from gui.widgets.combo import Combo
from gui.widgets.flow import flowing
from gui.widgets.text import label, set_kind


class CommitEdit(QLineEdit):
    """A line of text: ``committed`` when it is left or Enter is pressed and it says something else; Escape undoes."""

    committed = Signal(str)

    def __init__(self, name: str, characters: int = 0) -> None:
        super().__init__()
        self._held, self._characters = "", characters
        self.setAccessibleName(name)
        self._fit()
        self.editingFinished.connect(self._on_finished)

    def _fit(self) -> None:
        if self._characters:
            self.setFixedWidth(self.fontMetrics().averageCharWidth() * self._characters + 28)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for as many letters when they grow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def hold(self, text: str) -> None:
        """Show what is stored; what is being typed stays."""
        is_typing = self.hasFocus() and self.text() != self._held
        self._held = text
        if not is_typing and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def restore(self) -> None:
        """Show again what is stored."""
        self.setText(self._held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo what was typed with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._held:
            self.restore()
        else:
            super().keyPressEvent(event)

    def _on_finished(self) -> None:
        text = self.text().strip()
        if text != self._held and not self.isReadOnly():
            self.committed.emit(text)


class Field(QWidget):
    """A title, what is edited, a hint, and under it what does not fit. ``changed`` carries the value."""

    changed = Signal(object)

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__()
        self._title, self._hint = title, hint
        self._problem, self._typed_wrong = "", ""
        self.error = label("", "error")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def _finish(self, widget: QWidget, described: QWidget) -> None:
        words = label(self._title, wrap=False)
        words.setBuddy(described)
        self._described = described
        self._column.addWidget(words)
        self._column.addWidget(widget)
        if self._hint:
            self._column.addWidget(label(self._hint, "small"))
        self._column.addWidget(self.error)
        self._column.addStretch(1)
        self._show_error()

    def set_problem(self, sentence: str) -> None:
        """Say beside the field what does not fit, or nothing."""
        self._problem = sentence
        self._show_error()

    def refuse(self, sentence: str) -> None:
        """Say that what was typed cannot be taken; "" takes it back."""
        self._typed_wrong = sentence
        self._show_error()

    def _show_error(self) -> None:
        words = self._typed_wrong or self._problem
        self.error.setText(words)
        self.error.setVisible(bool(words))
        said = f"{self._hint} {words}".strip()
        self._described.setAccessibleDescription(said)

    def show_value(self, value: object, *, is_locked: bool) -> None:
        """Show what is stored."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in reading order."""
        return [self._described]


class ChoiceField(Field):
    """One of a few words."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(title, hint)
        self.box = Combo(title)
        row = QHBoxLayout()
        row.addWidget(self.box)
        row.addStretch(1)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self._finish(holder, self.box)
        self.box.activated.connect(lambda _at: self.changed.emit(self.box.currentData()))

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer values by their words."""
        if [self.box.itemData(i) for i in range(self.box.count())] == [value for value, _words in choices]:
            return
        with QSignalBlocker(self.box):
            self.box.clear()
            for value, words in choices:
                self.box.addItem(words, value)

    def show_value(self, value: object, *, is_locked: bool) -> None:
        """Show what is stored, whether it was offered or not."""
        at = self.box.findData(value)
        if at < 0:
            self.box.addItem(str(value), value)
            at = self.box.count() - 1
        self.box.setCurrentIndex(at)
        self.box.setEnabled(not is_locked)


class NumberField(Field):
    """One number; empty stands for ``when_empty`` where that is given."""

    def __init__(self, title: str, hint: str = "", *, whole: bool, when_empty: float | None = None) -> None:
        super().__init__(title, hint)
        self._whole, self._when_empty = whole, when_empty
        self.edit = CommitEdit(title, 10)
        self._finish(self.edit, self.edit)
        self.edit.committed.connect(self._on_committed)
        self.edit.textEdited.connect(lambda _text: self.refuse(""))

    def show_value(self, value: object, *, is_locked: bool) -> None:
        """Show what is stored."""
        is_usual = self._when_empty is not None and value == self._when_empty
        self.edit.hold("" if is_usual else f"{value:g}")
        self.edit.setReadOnly(is_locked)

    def _on_committed(self, text: str) -> None:
        if not text and self._when_empty is not None:
            self.changed.emit(int(self._when_empty) if self._whole else float(self._when_empty))
            return
        found = parse_number(text, whole=self._whole)
        if found is None or float(found) < 0:
            example = self.tr("Enter a whole number, for example 4.") if self._whole else ""
            self.refuse(example or self.tr("Enter a number, for example 0.8."))
            return
        self.changed.emit(int(found) if self._whole else float(found))


class NumbersField(Field):
    """Several numbers, with spaces between; empty for none."""

    def __init__(self, title: str, hint: str = "", *, whole: bool) -> None:
        super().__init__(title, hint)
        self._whole = whole
        self.edit = CommitEdit(title, 24)
        self._finish(self.edit, self.edit)
        self.edit.committed.connect(self._on_committed)
        self.edit.textEdited.connect(lambda _text: self.refuse(""))

    def show_value(self, value: object, *, is_locked: bool) -> None:
        """Show what is stored."""
        numbers = value if isinstance(value, tuple) else ()
        self.edit.hold("  ".join(f"{number:g}" for number in numbers))
        self.edit.setReadOnly(is_locked)

    def _on_committed(self, text: str) -> None:
        marks = r"[;,،؛\s]+" if self._whole else r"[;؛\s]+|,\s+"
        found = [parse_number(part, whole=self._whole) for part in re.split(marks, western(text)) if part]
        numbers = [float(number) for number in found if number is not None]
        if len(numbers) < len(found) or any(number < 0 for number in numbers):
            self.refuse(self.tr("Enter numbers with spaces between, for example {}.").format(self._example()))
            return
        self.changed.emit(tuple(int(number) for number in numbers) if self._whole else tuple(numbers))

    def _example(self) -> str:
        return "4  6  8" if self._whole else "0  0.5  1"


class NamesField(Field):
    """Names to switch on and off; those on are kept in the order they were chosen."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(title, hint)
        self.buttons: dict[str, QPushButton] = {}
        self._value: tuple[str, ...] = ()
        holder, self._row = flowing()
        self._none = label(self.tr("No facts yet: bring people with columns first."), "quiet", wrap=False)
        self._row.addWidget(self._none)
        self._finish(holder, holder)

    def offer(self, names: Sequence[str]) -> None:
        """Offer names."""
        if list(self.buttons) == list(names):
            return
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons.clear()
        for name in names:
            button = QPushButton(name)
            button.setCheckable(True)
            button.setAccessibleName(self.tr("{}: {}").format(self._title, name))
            button.clicked.connect(lambda _checked=False, name=name: self._on_clicked(name))
            self.buttons[name] = button
            self._row.addWidget(button)
        self._none.setVisible(not names)

    def stops(self) -> list[QWidget]:
        """Return the names in their order."""
        return list(self.buttons.values())

    def show_value(self, value: object, *, is_locked: bool) -> None:
        """Show which are on."""
        self._value = value if isinstance(value, tuple) else ()
        for name, button in self.buttons.items():
            is_on = name in self._value
            button.setChecked(is_on)
            set_kind(button, "chosen" if is_on else "")
            button.setText(f"{self._value.index(name) + 1}  {name}" if is_on and len(self._value) > 1 else name)
            button.setEnabled(not is_locked)

    def _on_clicked(self, name: str) -> None:
        kept = tuple(each for each in self._value if each != name)
        self.changed.emit(kept if name in self._value else (*self._value, name))
