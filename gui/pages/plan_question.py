"""The question, who it is asked of, the arms and the waves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from gui.operations.planning import PlanView
from gui.widgets.scroll import ScrollColumn, card, empty
from gui.widgets.text import label


class QuestionTab(ScrollColumn):
    """``stated`` carries the name of a statement and its text, once the field is left."""

    stated = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question, self.population = QPlainTextEdit(), QPlainTextEdit()
        self._kept = {"question": "", "population": ""}
        self._note = label("", "small")
        frame, column = card()
        for words, edit, lines in (
            (self.tr("The question, in one sentence"), self.question, 3),
            (self.tr("Among whom"), self.population, 2),
        ):
            title = QLabel(words)
            title.setBuddy(edit)
            edit.setAccessibleName(words)
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 22)
            edit.installEventFilter(self)
            column.addWidget(title)
            column.addWidget(edit)
        column.addWidget(self._note)
        self.column.addWidget(frame)
        self._arms, self._waves = self._section(self.tr("Arms")), self._section(self.tr("Waves"))
        self.column.addStretch(1)

    def _section(self, words: str) -> QVBoxLayout:
        self.column.addSpacing(6)
        self.column.addWidget(label(words, "caption", wrap=False))
        frame, column = card()
        self.column.addWidget(frame)
        return column

    def show_plan(self, view: PlanView) -> None:
        """Show what was read; text being typed stays."""
        is_locked = view.is_locked("protocol")
        self._kept = {"question": view.question, "population": view.population}
        for key, edit in self._edits().items():
            edit.setReadOnly(is_locked)
            if not edit.hasFocus() and edit.toPlainText() != self._kept[key]:
                edit.setPlainText(self._kept[key])
        locked = self.tr("The protocol is locked: these words are part of it.")
        self._note.setText(locked if is_locked else self.tr("Kept when you leave the field."))
        self._show_arms(view)
        self._show_waves(view)

    def _edits(self) -> dict[str, QPlainTextEdit]:
        return {"question": self.question, "population": self.population}

    def _show_arms(self, view: PlanView) -> None:
        empty(self._arms)
        if not view.arms:
            self._arms.addWidget(label(self.tr("No arms: everybody gets the same."), "quiet"))
        for at, arm in enumerate(view.arms):
            name = self.tr("{}, what the others are compared with").format(arm.label) if at == 0 else arm.label
            self._arms.addWidget(label(name, "strong"))
            if arm.description:
                self._arms.addWidget(label(arm.description, "quiet"))
        if view.arms:
            shares = " : ".join(str(arm.share) for arm in view.arms)
            by = ", ".join(view.strata)
            words = self.tr("Allocated by {}, {}").format(view.unit, shares)
            self._arms.addWidget(label(self.tr("{}, within {}.").format(words, by) if by else f"{words}.", "body"))

    def _show_waves(self, view: PlanView) -> None:
        empty(self._waves)
        if not view.waves:
            self._waves.addWidget(label(self.tr("No waves yet."), "quiet"))
        for name, instruments in view.waves:
            self._waves.addWidget(label(name, "strong"))
            self._waves.addWidget(label(" · ".join(instruments) or self.tr("Nothing is asked."), "quiet"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was typed when a field is left."""
        if event.type() == QEvent.Type.FocusOut:
            for key, edit in self._edits().items():
                text = edit.toPlainText().strip()
                if edit is watched and not edit.isReadOnly() and text != self._kept[key]:
                    self._kept[key] = text
                    self.stated.emit(key, text)
        return super().eventFilter(watched, event)
